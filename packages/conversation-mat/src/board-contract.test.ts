import { runBoardContract } from '@delaktig/testing/board-contract.js';
import './define.ts';
import { DelaktigConversationMat } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { ConversationMatHarness, type PlaceWay } from './harness.ts';
import type { Card, ConversationMatDocument } from './model.ts';

/** Where each card lies. */
const lying = ({ content }: ConversationMatDocument): unknown =>
  content.mats.map(({ cards }) => cards.map(({ id, place }) => [id, place?.step]));

const moved = (steps: Readonly<Record<string, string>>): unknown =>
  lying(
    alex({
      cards: (alex().content.mats[0]?.cards ?? []).map((card): Card => {
        const step = steps[card.id];
        return step === undefined ? card : { ...card, place: { step, by: 'person' } };
      }),
    }),
  );

const move =
  (way: PlaceWay) =>
  (harness: ConversationMatHarness): Promise<void> =>
    harness.place('Lärarna', 'Gillar inte', way);

runBoardContract<DelaktigConversationMat, ConversationMatHarness>({
  name: 'conversation mat',
  tag: DelaktigConversationMat.tag,
  document: () => ({ ...alex() }),
  act: (element) => new ConversationMatHarness(element).act(),
  harness: (element) => new ConversationMatHarness(element),
  move: {
    drag: move('drag'),
    finger: move('finger'),
    'tap-tap': move('tap-tap'),
    keyboard: move('keys'),
    panel: move('panel'),
    list: move('list'),
    switch: move('switch'),
  },
  meaning: (value) => lying(value as ConversationMatDocument),
  moved: () => moved({ teachers: 'dislike' }),
  thing: (harness) => harness.card('Lärarna'),
  async pickUp(harness) {
    harness.card('Lärarna').focus();
    await harness.press('Enter');
  },
  twoFingers: {
    drags: (harness) => [
      [harness.card('Lärarna'), harness.column('Vet inte')],
      [harness.card('Matte'), harness.column('Gillar')],
    ],
    result: () => moved({ teachers: 'unsure', maths: 'like' }),
  },
  composite: (element) => new ConversationMatHarness(element).board ?? element,
  order: ['Lärarna', 'Rasterna', 'Skolmaten', 'Matte'],
});
