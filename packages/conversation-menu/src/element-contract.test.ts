import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigConversationMenu } from './element.ts';
import { alex, lars, menuDocument, newer } from './examples.test-helper.ts';
import { ConversationMenuHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(document)) as Record<string, unknown>;

runElementContract({
  name: 'conversation menu',
  tag: DelaktigConversationMenu.tag,
  define: DelaktigConversationMenu,
  document: () => plain(alex()),
  other: () => plain(lars()),
  newer: () => plain(newer()),
  act: (element) => new ConversationMenuHarness(element).add('Sömn'),
  invalid: [
    ['two topics with one id', () => menuDocument({ topics: [{ id: 'a' }, { id: 'a' }] })],
    ['something chosen twice', () => menuDocument({ chosen: ['school', 'school'] })],
    [
      'two answers with one id',
      () =>
        menuDocument({
          topics: ['a', 'b'].map((id) => ({ id, answers: [{ id: 'same', said: { words: id } }] })),
        }),
    ],
    [
      'more than two hundred topics',
      () => menuDocument({ topics: Array.from({ length: 201 }, (_, i) => ({ id: `t${i}` })) }),
    ],
  ],
});
