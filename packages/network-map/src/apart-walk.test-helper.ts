import { alike, check } from '@delaktig/testing/assert.js';
import { allByRole, audible, nameOf } from '@delaktig/testing/names.js';
import { wholeEarlier } from './examples.test-helper.ts';
import * as compareTexts from './compare-texts.ts';
import * as later from './later-texts.ts';
import type { NetworkMapDocument } from './model.ts';
import * as sharing from './sharing-texts.ts';
import { anybody, isMap, type MapAct, some } from './walk.test-helper.ts';

/** Comparing with an earlier map, sharing a part, and going nearer by keys and wheel. */
export const apartActs: readonly MapAct[] = [
  {
    name: 'compares with an earlier map, and goes back',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      harness.element.compareWith = chance.below(4) === 0 ? { type: 'other' } : wholeEarlier();
      await harness.settled();
      await harness.more(harness.word(later.compare), some(chance));
      const back = await harness.appears('button', harness.word(compareTexts.compareBack));
      const name = audible(nameOf(back));
      await harness.pressThe(back, some(chance));
      harness.element.compareWith = null;
      await harness.settled();
      return name;
    },
  },
  {
    name: 'picks what is shared, and shares it or does not',
    weight: 2,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, { content }) {
      await harness.more(harness.word(later.share), some(chance));
      await harness.appears('dialog', harness.word(later.share));
      const picked: string[] = [];
      for (let i = chance.below(5); i >= 0; i--) {
        const box = chance.pick(allByRole(harness.panel(), 'checkbox'));
        if (!(box instanceof HTMLInputElement)) break;
        await harness.pressThe(box, some(chance));
        picked.push(audible(nameOf(box)));
      }
      const ticked = content.people.filter(({ id }) =>
        allByRole(harness.panel(), 'checkbox').some(
          (box) => box instanceof HTMLInputElement && box.checked && box.value === id,
        ),
      );
      const given: NetworkMapDocument[] = [];
      const take = ({ detail }: HTMLElementEventMap['delaktig-share']): void => {
        given.push(detail.document as NetworkMapDocument);
        detail.waitUntil(Promise.resolve());
      };
      harness.element.addEventListener('delaktig-share', take);
      const end = chance.pick([sharing.shareNo, sharing.shareYes, null]) ?? null;
      if (end) await harness.pressThe(harness.find('button', harness.word(end)), some(chance));
      else await harness.press('Escape');
      await harness.settled();
      harness.element.removeEventListener('delaktig-share', take);
      for (const copy of given)
        alike(
          copy.content.people.map(({ name }) => name),
          ticked.map(({ name }) => name),
          'who is in the copy',
        );
      check(end === sharing.shareYes || given.length === 0, 'something was shared that nobody wanted to share');
      await harness.close();
      return `${picked.join(', ')}; ${end ? harness.word(end) : 'Escape'}`;
    },
  },
  {
    name: 'goes nearer or further by keys or wheel',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      const { map, focus } = harness;
      const key = chance.pick(['+', '+', '-', '0']) ?? '+';
      if (focus?.localName === 'button' && map?.contains(focus)) await harness.type(key);
      else {
        const { left, top, width, height } = map?.getBoundingClientRect() ?? new DOMRect();
        map?.dispatchEvent(
          new WheelEvent('wheel', {
            bubbles: true,
            composed: true,
            cancelable: true,
            ctrlKey: true,
            deltaY: key === '+' ? -200 : 200,
            clientX: left + width / 2,
            clientY: top + height / 2,
          }),
        );
        await harness.settled();
      }
      return key;
    },
  },
];
