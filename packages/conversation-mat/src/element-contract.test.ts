import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigConversationMat } from './element.ts';
import { alex, german, newer, school } from './examples.test-helper.ts';
import { ConversationMatHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

runElementContract({
  name: 'conversation mat',
  tag: DelaktigConversationMat.tag,
  define: DelaktigConversationMat,
  document: () => plain(alex()),
  other: () => plain(german()),
  newer: () => plain(newer()),
  act: (element) => new ConversationMatHarness(element).act(),
  invalid: [
    [
      'a mat with two cards of one id',
      () =>
        alex({
          cards: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'B' },
          ],
        }),
    ],
    [
      'a scale with two steps of one id',
      () => alex({ scale: { kind: 'like', steps: [{ id: 'like' }, { id: 'like' }] } }),
    ],
    [
      'a scale with eight steps',
      () => alex({ scale: { kind: 'like', steps: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ id: `s${String(n)}` })) } }),
    ],
    [
      '501 cards',
      () => alex({ cards: Array.from({ length: 501 }, (_, n) => ({ ...school().cards[0], id: `c${String(n)}` })) }),
    ],
  ],
});
