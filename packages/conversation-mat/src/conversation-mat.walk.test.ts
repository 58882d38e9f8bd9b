import { askedWalk } from '@delaktig/testing/asked-walk.js';
import { same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { allByRole, audible } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { type Act, itWalks, type Walk } from '@delaktig/testing/random-walk.js';
import { isList, isShown, oneStopEach, shellActs } from '@delaktig/testing/shell-acts.js';
import type { DelaktigConversationMat } from './element.ts';
import { alex } from './examples.test-helper.ts';
import type { ConversationMatHarness, PlaceWay } from './harness.ts';
import type { Card, ConversationMatDocument, Mat } from './model.ts';
import { matWith } from './on-page.test-helper.ts';
import * as texts from './texts.ts';

type MatAct = Act<ConversationMatHarness, ConversationMatDocument>;

/** Where a walk goes when nobody says: always the same way, so that what CI finds is what a change did. */
const everyDay = 20261122;

const isMat = (harness: ConversationMatHarness): boolean =>
  isShown(harness) && harness.element.view === 'map' && harness.board !== null;

const wordsOf = ({ label }: Card): string => audible(typeof label === 'string' ? label : (label?.['sv'] ?? ''));
const answersOf = ({ scale }: Mat): readonly string[] =>
  scale.steps.map(({ label }) => (typeof label === 'string' ? label : (label?.['sv'] ?? '')));
const someCard = (chance: Chance, { mat }: ConversationMatHarness): Card | undefined => chance.pick(mat.cards);

const place = (way: PlaceWay, weight: number): MatAct => ({
  name: `lays a card by ${way}`,
  weight,
  possible: (_state, harness) => (way === 'list' ? isList(harness) : isMat(harness)),
  async run(harness, chance) {
    const card = someCard(chance, harness);
    const answer = chance.pick(answersOf(harness.mat));
    if (!card || answer === undefined) return 'none: the mat is empty';
    const name = wordsOf(card);
    // What is open is put back first: its card is held, and the answers are buttons.
    if (way !== 'list' && harness.has('dialog')) await harness.press('Escape');
    if (way === 'drag' && !(await harness.canReach(harness.card(name)))) return 'none: it is not in sight';
    await harness.place(name, answer, way);
    return `${name} under ${answer}`;
  },
});

const acts: readonly MatAct[] = [
  ...(['names', 'keyboard'] as const).map((by): MatAct => ({
    name: `writes a card with ${by}`,
    weight: 2,
    possible: (_state, harness) =>
      isMat(harness) && harness.mat.cards.length < 30 && harness.has('textbox', harness.word(texts.addLabel)),
    async run(harness, chance) {
      const words = `Eget ${String(chance.below(100_000))}`;
      await harness.add(words, by);
      return words;
    },
  })),
  place('tap-tap', 3),
  place('keys', 4),
  place('panel', 3),
  place('list', 3),
  {
    name: 'opens a card, or closes it again, with a press',
    weight: 2,
    possible: (_state, harness) => isMat(harness),
    async run(harness, chance) {
      const card = someCard(chance, harness);
      if (!card) return 'none';
      await harness.click(harness.card(wordsOf(card)));
      return wordsOf(card);
    },
  },
  {
    name: 'puts a card aside, or takes it back, with a key',
    weight: 2,
    possible: (_state, harness) => isMat(harness),
    async run(harness, chance) {
      const card = someCard(chance, harness);
      if (!card) return 'none';
      const key = chance.pick(['0', 'Delete']) ?? '0';
      harness.card(wordsOf(card)).focus();
      await harness.press(key);
      return `${wordsOf(card)}: ${key}`;
    },
  },
  ...shellActs<ConversationMatHarness>('Matta', (harness) => isMat(harness) || isList(harness)),
];

/** Every card is shown once, where the document says. */
function showsEveryCard(harness: ConversationMatHarness): void {
  if (!isMat(harness)) return;
  const { mat, tray } = harness;
  for (const [index, answer] of answersOf(mat).entries()) {
    const step = mat.scale.steps[index]?.id;
    const laid = mat.cards.filter((card) => card.place?.step === step).map(wordsOf);
    same(harness.cardsUnder(answer).toSorted().join('\n'), laid.toSorted().join('\n'), `cards under ${answer}`);
  }
  const waiting = mat.cards.filter((card) => !card.place);
  const shown = tray ? allByRole(tray, 'listitem').length : 0;
  same(shown, waiting.length, 'cards that wait');
}

function walkOn(fixture: Fixture): Walk<DelaktigConversationMat, ConversationMatHarness, ConversationMatDocument> {
  return {
    async start() {
      fixture.clear();
      return matWith(fixture, alex());
    },
    state: (harness) => harness.document,
    acts,
    steps: 200,
    ...askedWalk(everyDay),
    invariants: [
      { name: 'every card is shown once, where the document says', holds: showsEveryCard },
      {
        name: 'the toolbar and the cards that wait are one tab stop each',
        holds: (harness) => oneStopEach(harness.tray, ...harness.findAll('toolbar')),
      },
    ],
  };
}

describe('conversation mat: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  itWalks('by pointer, keyboard and names nothing is lost, and mat, list and document agree', () => walkOn(fixture));
});
