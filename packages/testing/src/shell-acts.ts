import { check } from './assert.ts';
import type { ContractElement } from './contract-element.ts';
import type { Harness } from './harness.ts';
import { byRole, nameOf } from './names.ts';
import type { Act } from './random-walk.ts';
import { tabStops } from './tab-stops.ts';

/** A method with the toolbar that they all share. */
type Shown = Harness<ContractElement>;

/** Whether something can be done: it is not covered. */
export const isShown = ({ element }: Shown): boolean => !element.covered;
/** Whether the list is shown. */
export const isList = (harness: Shown): boolean => isShown(harness) && harness.element.view === 'list';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * What a person who does not know what a method is for does with what every method has around it: keys, undo, the other view, *Paus*, *Mer*, and a host
 * that sets again what it has. The words are the Swedish ones.
 *
 * @param drawn what the view that is not the list is called
 * @param otherView whether the toolbar leads to another view now; default whenever the method is shown
 */
export function shellActs<H extends Shown>(
  drawn: string,
  otherView: (harness: H) => boolean = isShown,
): readonly Act<H>[] {
  return [
    {
      name: 'presses Escape',
      possible: (_state, { focus }) => focus !== null,
      run: (harness) => harness.press('Escape'),
    },
    {
      name: 'goes about with arrows',
      // In a row of choices an arrow chooses.
      possible: (_state, { focus }) => focus?.localName === 'button',
      async run(harness, chance) {
        const keys = Array.from({ length: 4 }, () => chance.pick(arrows) ?? 'Home');
        await harness.press(...keys);
        return keys.join(' ');
      },
    },
    {
      name: 'goes on with Tab',
      mayLeave: true,
      possible: (_state, { focus }) => focus !== null,
      run: (harness, chance) => harness.press(chance.pick(['Tab', 'Shift+Tab']) ?? 'Tab'),
    },
    {
      name: 'undoes',
      weight: 4,
      possible: (_state, harness) => isShown(harness) && harness.element.canUndo,
      run: (harness) => harness.activate('button', /^Ångra/u),
    },
    {
      name: 'redoes',
      weight: 3,
      possible: (_state, harness) => isShown(harness) && harness.element.canRedo,
      run: (harness) => harness.activate('button', /^Gör om/u),
    },
    {
      name: 'changes between picture and list',
      weight: 2,
      possible: (_state, harness) => otherView(harness),
      async run(harness) {
        byRole(harness.find('toolbar'), 'button', isList(harness) ? drawn : 'Lista').click();
        await harness.settled();
      },
    },
    {
      name: 'pauses',
      possible: (_state, harness) => isShown(harness),
      run: (harness) => harness.activate('button', 'Paus'),
    },
    {
      name: 'goes on after the pause',
      weight: 30,
      possible: (_state, { element }) => element.covered,
      run: (harness) => harness.activate('button', 'Fortsätt'),
    },
    {
      name: 'opens or closes Mer',
      possible: (_state, harness) => isShown(harness),
      run: (harness) => harness.activate('button', 'Mer'),
    },
    {
      name: 'the host sets the value it already has',
      run: async (harness) => {
        harness.element.value = structuredClone(harness.element.value);
        await harness.settled();
      },
    },
  ];
}

/** @throws when one of these parts is more than one tab stop */
export function oneStopEach(...parts: readonly (Element | null)[]): void {
  for (const part of parts)
    if (part) check(tabStops(part).length <= 1, `stops in ${nameOf(part)}: ${String(tabStops(part).length)}`);
}
