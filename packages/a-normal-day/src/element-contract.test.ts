import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigANormalDay } from './element.ts';
import { alex, alexSymbols, dayDocument, dayOf, newer } from './examples.test-helper.ts';
import { NormalDayHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

const twice = { id: 'frukost', name: 'Frukost' };

runElementContract({
  name: 'normal day',
  tag: DelaktigANormalDay.tag,
  define: DelaktigANormalDay,
  document: () => plain(alex()),
  other: () => plain(alexSymbols()),
  newer: () => plain(newer()),
  act: (element) => new NormalDayHarness(element).add('Nattmat'),
  invalid: [
    ['two things of one id', () => plain(dayDocument({ days: [dayOf([twice, twice])] }))],
    ['no day', () => plain(dayDocument({ days: [] }))],
    [
      '15 days',
      () => plain(dayDocument({ days: Array.from({ length: 15 }, (_, n) => ({ ...dayOf([]), id: `d${String(n)}` })) })),
    ],
    [
      '2 001 things in a day',
      () =>
        plain(
          dayDocument({
            days: [dayOf(Array.from({ length: 2_001 }, (_, n) => ({ id: `t${String(n)}`, name: 'Sak' })))],
          }),
        ),
    ],
  ],
});
