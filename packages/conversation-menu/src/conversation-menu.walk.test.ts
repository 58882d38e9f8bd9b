import { askedWalk } from '@delaktig/testing/asked-walk.js';
import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { allByRole, byRole } from '@delaktig/testing/names.js';
import { type Act, itWalks, type Walk } from '@delaktig/testing/random-walk.js';
import { isList, isShown, oneStopEach, shellActs } from '@delaktig/testing/shell-acts.js';
import { nameOfTopic } from './context.ts';
import type { DelaktigConversationMenu } from './element.ts';
import { alex } from './examples.test-helper.ts';
import type { ConversationMenuHarness } from './harness.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';
import { menuWith } from './on-page.test-helper.ts';
import * as texts from './texts.ts';

type MenuAct = Act<ConversationMenuHarness, ConversationMenuDocument>;

/** Where a walk goes when nobody says: always the same way, so that what CI finds is what a change did. */
const everyDay = 20261122;

const isMenu = (harness: ConversationMenuHarness): boolean => isShown(harness) && harness.element.view === 'map';
const isOpen = (harness: ConversationMenuHarness): boolean => isMenu(harness) && harness.has('dialog');
const nameIn = ({ element }: ConversationMenuHarness, topic: Topic): string => nameOfTopic(element['locale'], topic);
const chosenIn = ({ content }: ConversationMenuDocument): readonly Topic[] =>
  content.chosen.flatMap((id) => content.topics.find((topic) => topic.id === id) ?? []);

const acts: readonly MenuAct[] = [
  ...[false, true].map((keys): MenuAct => ({
    name: `adds a topic with ${keys ? 'keys' : 'names'}`,
    weight: 2,
    possible: ({ content }, harness) =>
      isShown(harness) &&
      content.topics.length < 20 &&
      harness.has('textbox', harness.word(texts.addLabel)) &&
      (keys || harness.findAll('button', 'Lägg till').length === 1),
    async run(harness, chance) {
      const words = `Eget ${String(chance.below(100_000))}`;
      if (keys) harness.find('textbox', harness.word(texts.addLabel)).focus();
      await harness.add(words, keys);
      return words;
    },
  })),
  {
    name: 'opens a topic, or closes it again, with a press',
    weight: 5,
    possible: (_state, harness) => isMenu(harness),
    async run(harness, chance, { content }) {
      const topic = chance.pick(content.topics);
      if (!topic) return 'none';
      await harness.click(harness.card(nameIn(harness, topic)));
      return topic.id;
    },
  },
  {
    name: 'says whether',
    weight: 5,
    possible: (_state, harness) => isOpen(harness) && harness.has('group', 'Vill du prata om det här?'),
    async run(harness, chance) {
      const wishes = byRole(harness.element, 'group', 'Vill du prata om det här?');
      const wish = chance.pick(allByRole(wishes, 'radio'));
      if (!wish) return 'none';
      await harness.click(wish);
      return wish.closest('label')?.textContent.trim();
    },
  },
  {
    name: 'moves a chosen topic with its buttons',
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
    name: 'moves a chosen topic by dragging its handle',
    weight: 3,
    possible: (state, harness) => isMenu(harness) && chosenIn(state).length > 1,
    async run(harness, chance) {
      const handles = [...(harness.element.shadowRoot?.querySelectorAll('[data-handle]') ?? [])].filter(
        (each) => each.getBoundingClientRect().height > 0,
      );
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
    name: 'answers a question in writing',
    weight: 2,
    possible: (_state, harness) => isOpen(harness) && harness.has('textbox', 'Skriv ditt svar'),
    async run(harness, chance) {
      const field = chance.pick(harness.findAll('textbox', 'Skriv ditt svar'));
      if (!field) return 'none';
      await harness.click(field);
      await harness.type(`Svar ${String(chance.below(100))}`);
      await harness.press('Enter');
    },
  },
  {
    name: 'takes an answer away',
    possible: (_state, harness) => isOpen(harness) && harness.has('button', /^Ta bort svaret/u),
    async run(harness, chance) {
      const button = chance.pick(harness.findAll('button', /^Ta bort svaret/u));
      if (button) await harness.click(button);
    },
  },
  {
    name: 'says with whom',
    possible: (_state, harness) => isOpen(harness) && harness.has('textbox', 'Skriv ett namn'),
    async run(harness, chance) {
      await harness.dictate('Skriv ett namn', `Vän ${String(chance.below(100))}`);
      await harness.press('Enter');
    },
  },
  {
    name: 'ticks what goes to the meeting',
    possible: (_state, harness) => isOpen(harness) && harness.has('checkbox'),
    async run(harness, chance) {
      const box = chance.pick(harness.findAll('checkbox'));
      if (box) await harness.click(box);
    },
  },
  {
    name: 'removes a topic of one’s own',
    possible: (_state, harness) => isOpen(harness) && harness.has('button', 'Ta bort ämnet'),
    run: (harness) => harness.activate('button', 'Ta bort ämnet'),
  },
  ...shellActs<ConversationMenuHarness>('Meny'),
];

/** Every topic is shown once; what was chosen stands in its order, and what was set aside is not among it. */
function showsEveryTopic(harness: ConversationMenuHarness): void {
  if (!isShown(harness)) return;
  const { content } = harness.document;
  const shown = [...(harness.element.shadowRoot?.querySelectorAll('[data-list-key]') ?? [])];
  same(shown.length, content.topics.length, 'topics');
  for (const id of content.chosen) check(harness.topic(id).aside === undefined, `${id} is both chosen and set aside`);
  if (isList(harness) || !harness.has('list', harness.word(texts.chosenTitle))) return;
  const order = [...(harness.element.shadowRoot?.querySelectorAll<HTMLElement>('[data-order] > [data-key]') ?? [])];
  same(order.map(({ dataset }) => dataset['key']).join(' '), content.chosen.join(' '), 'what was chosen');
}

function walkOn(fixture: Fixture): Walk<DelaktigConversationMenu, ConversationMenuHarness, ConversationMenuDocument> {
  return {
    async start() {
      fixture.clear();
      return menuWith(fixture, alex());
    },
    state: (harness) => harness.document,
    acts,
    steps: 200,
    ...askedWalk(everyDay),
    invariants: [
      { name: 'every topic is shown once, and what was chosen in its order', holds: showsEveryTopic },
      {
        name: 'the toolbar, the menu and what was chosen are one tab stop each',
        holds: (harness) =>
          oneStopEach(
            ...harness.findAll('toolbar'),
            ...['[data-menu]', '[data-order]'].map((part) => harness.element.shadowRoot?.querySelector(part) ?? null),
          ),
      },
    ],
  };
}

describe('conversation menu: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  itWalks('by pointer, keyboard and names nothing is lost, and menu, list and document agree', () => walkOn(fixture));
});
