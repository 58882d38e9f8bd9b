import { alike, check, same } from '@delaktig/testing/assert.js';
import { isChromium } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { type Act, type Invariant, itWalks, type Walk } from '@delaktig/testing/random-walk.js';
import { askedWalk } from '@delaktig/testing/asked-walk.js';
import type { DelaktigSipForm } from './element.ts';
import { josef } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import { pathOf } from './key.ts';
import { formWith } from './on-page.test-helper.ts';
import { valueAt } from './walk.ts';

type Hands = SipHarness<DelaktigSipForm>;

/** Everything of a kind that is on the page and can be pressed. */
const shown = ({ element }: Hands, selector: string): readonly HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (one) => one.getClientRects().length > 0 && one.ariaDisabled !== 'true',
  );

/** Presses one of them, as a person who does not know what it is for. */
function pressing(name: string, selector: string, weight = 1): Act<Hands> {
  return {
    name,
    weight,
    possible: (_, hands) => shown(hands, selector).length > 0,
    async run(hands, chance) {
      const one = chance.pick(shown(hands, selector));
      one?.focus();
      one?.click();
      await hands.settled();
      return one?.textContent.trim();
    },
  };
}

const acts: readonly Act<Hands>[] = [
  pressing('adds one more', '[data-act="add"]', 4),
  pressing('removes one', '[data-act="remove"]', 2),
  pressing('moves one up', '[data-act="up"]', 2),
  pressing('moves one down', '[data-act="down"]', 2),
  pressing('answers', 'input[type=radio], input[type=checkbox]', 4),
  pressing('takes it back', '[data-step="undo"]', 2),
  pressing('does it again', '[data-step="redo"]', 2),
  pressing('looks at one part at a time, or all', '[data-view]'),
  pressing('goes to a part', '[data-to]'),
  pressing('looks the plan through', '[data-check]'),
  {
    name: 'writes',
    weight: 4,
    possible: (_, hands) => shown(hands, 'textarea').length > 0,
    async run(hands, chance) {
      chance.pick(shown(hands, 'textarea'))?.focus();
      const words = `ord ${String(chance.below(100))}`;
      await hands.fill(words);
      await hands.press('Shift+Tab');
      await hands.settled();
      return words;
    },
  },
];

/** What stands in each field is what the plan holds. */
const agrees: Invariant<Hands> = {
  name: 'the fields show the plan',
  holds(hands) {
    for (const area of shown(hands, 'textarea')) {
      check(area instanceof HTMLTextAreaElement, 'no field');
      same(area.value, String(valueAt(hands.content, pathOf(area.id) ?? []) ?? ''), area.id);
    }
    for (const group of shown(hands, '.answers')) {
      const path = pathOf(group.id);
      if (!path) continue;
      const held = valueAt(hands.content, path);
      const chosen = [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
      alike(
        chosen.toSorted(),
        (Array.isArray(held) ? held.map(String) : held === undefined ? [] : [String(held)]).toSorted(),
        group.id,
      );
    }
    const things = shown(hands, '[data-item]');
    for (const thing of things)
      check(
        valueAt(hands.content, pathOf(thing.dataset['item']) ?? []),
        `${String(thing.dataset['item'])} is not in the plan`,
      );
  },
};

describe('the SIP form: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  itWalks(
    'nothing is lost, the focus stays, the fields show the plan, and undo brings back what was',
    (): Walk<DelaktigSipForm, Hands> => ({
      start: () => {
        fixture.clear();
        return formWith(fixture, josef());
      },
      acts,
      invariants: [agrees],
      steps: isChromium() ? 100 : 40,
      ...askedWalk(7),
    }),
  );
});
