import { askedWalk } from '@delaktig/testing/asked-walk.js';
import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { byRole } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { type Act, itWalks, type Walk } from '@delaktig/testing/random-walk.js';
import { isList, isShown, oneStopEach, shellActs } from '@delaktig/testing/shell-acts.js';
import type { DelaktigWhatMatters } from './element.ts';
import { lars } from './examples.test-helper.ts';
import type { WhatMattersHarness } from './harness.ts';
import type { WhatMattersDocument } from './model.ts';
import { mattersWith } from './on-page.test-helper.ts';
import * as texts from './texts.ts';

type MattersAct = Act<WhatMattersHarness, WhatMattersDocument>;

/** Where a walk goes when nobody says: always the same way, so that what CI finds is what a change did. */
const everyDay = 20261122;

const isCards = (harness: WhatMattersHarness): boolean => isShown(harness) && harness.element.view === 'map';
const isOpen = (harness: WhatMattersHarness): boolean => isCards(harness) && harness.has('dialog');
const someCard = (chance: Chance, harness: WhatMattersHarness): HTMLElement | undefined =>
  chance.pick(harness.matters.flatMap(({ said }) => (said.words === undefined ? [] : harness.card(said.words))));

const acts: readonly MattersAct[] = [
  ...[false, true].map((keys): MattersAct => ({
    name: `says something with ${keys ? 'keys' : 'names'}`,
    weight: 2,
    possible: (_state, harness) =>
      isShown(harness) && harness.matters.length < 20 && (keys || harness.findAll('button', 'Lägg till').length === 1),
    async run(harness, chance) {
      const words = `Att få ${String(chance.below(100_000))}`;
      if (keys) harness.find('textbox', harness.word(texts.addLabel)).focus();
      await harness.say(words, keys);
      return words;
    },
  })),
  {
    name: 'opens something, or closes it again, with a press',
    weight: 3,
    possible: (_state, harness) => isCards(harness) && harness.matters.length > 0,
    async run(harness, chance) {
      const card = someCard(chance, harness);
      if (card) await harness.click(card);
    },
  },
  {
    name: 'moves something up or down with its buttons',
    weight: 4,
    possible: (_state, harness) => isShown(harness) && harness.has('button', /^Flytta (upp|ned): /u),
    async run(harness, chance) {
      const button = chance.pick(harness.findAll('button', /^Flytta (upp|ned): /u));
      if (!button) return 'none';
      await harness.click(button);
      return button.getAttribute('aria-label') ?? '';
    },
  },
  {
    name: 'moves something by dragging its handle',
    weight: 3,
    possible: (_state, harness) => isCards(harness) && harness.matters.length > 1,
    async run(harness, chance) {
      const handles = [...(harness.element.shadowRoot?.querySelectorAll('[data-handle]') ?? [])];
      const from = chance.pick(handles);
      const to = chance.pick(handles.filter((each) => each !== from));
      if (!from || !to || !(await harness.canReach(from))) return 'none: it is not in sight';
      const over = to.getBoundingClientRect();
      if (over.top < 0 || over.bottom > innerHeight) return 'none: too far away';
      await harness.drag(from, to);
      return 'dragged';
    },
  },
  {
    name: 'says when',
    weight: 2,
    possible: (_state, harness) => isOpen(harness) && harness.has('group', 'När är det viktigt?'),
    async run(harness, chance) {
      const when = chance.pick(['Nu', 'Snart', 'Senare']) ?? 'Nu';
      await harness.choose(when, 'När är det viktigt?');
      return when;
    },
  },
  {
    name: 'says who can help',
    possible: (_state, harness) => isOpen(harness) && harness.has('textbox', 'Skriv ett namn'),
    async run(harness, chance) {
      await harness.dictate('Skriv ett namn', `Vän ${String(chance.below(100))}`);
      await harness.press('Enter');
    },
  },
  {
    name: 'writes where it leads, and a small step there',
    possible: (_state, harness) => isOpen(harness) && harness.has('textbox', 'Vart vill du komma?'),
    async run(harness, chance) {
      await harness.dictate('Vart vill du komma?', chance.below(4) === 0 ? '' : `Hit ${String(chance.below(100))}`);
      await harness.press('Tab');
      if (!harness.has('textbox', 'Ett litet steg till')) return;
      await harness.dictate('Ett litet steg till', `Steg ${String(chance.below(100))}`);
      await harness.press('Enter');
    },
  },
  {
    name: 'changes the words',
    possible: (_state, harness) => isOpen(harness) && harness.has('textbox', 'Med dina egna ord'),
    async run(harness, chance) {
      await harness.dictate('Med dina egna ord', `Hellre ${String(chance.below(100_000))}`);
    },
  },
  {
    name: 'removes what is open',
    possible: (_state, harness) => isOpen(harness) && harness.matters.length > 1,
    run: (harness) => harness.activate('button', /^Ta bort .*(Att|Hellre|Jag)/u),
  },
  {
    name: 'asks for examples, or hides them',
    possible: (_state, harness) => isShown(harness) && harness.has('button', harness.word(texts.showExamples)),
    run: (harness) => harness.activate('button', harness.word(texts.showExamples)),
  },
  ...shellActs<WhatMattersHarness>('Kort'),
];

/** Everything is shown once, in the person's own order. */
function showsEverything(harness: WhatMattersHarness): void {
  if (!isShown(harness)) return;
  const { matters } = harness;
  if (isList(harness)) {
    const shown = [...(harness.element.shadowRoot?.querySelectorAll('.list-view > [data-list-key]') ?? [])];
    same(shown.length, matters.length, 'things in the list');
    return;
  }
  same(harness.cards.length, matters.length, 'cards');
  for (const [index, { said }] of matters.entries()) {
    const card = harness.cards[index] ?? '';
    check(
      card.startsWith(String(index + 1)) && card.includes((said.words ?? '').slice(0, 20)),
      `${said.words ?? ''} is read as ${card}`,
    );
  }
}

function walkOn(fixture: Fixture): Walk<DelaktigWhatMatters, WhatMattersHarness, WhatMattersDocument> {
  return {
    async start() {
      fixture.clear();
      return mattersWith(fixture, lars());
    },
    state: (harness) => harness.document,
    acts,
    steps: 200,
    ...askedWalk(everyDay),
    invariants: [
      { name: 'everything is shown once, in order', holds: showsEverything },
      {
        name: 'the toolbar and the cards are one tab stop each',
        holds: (harness) =>
          oneStopEach(
            ...harness.findAll('toolbar'),
            isCards(harness) && harness.matters.length > 0
              ? byRole(harness.element, 'list', harness.word(texts.list))
              : null,
          ),
      },
    ],
  };
}

describe('what matters: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  itWalks('by pointer, keyboard and names nothing is lost, and cards, list and document agree', () => walkOn(fixture));
});
