import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigWhatMatters } from './element.ts';
import { alex, lars, mattersDocument, newer } from './examples.test-helper.ts';
import { WhatMattersHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

const twice = { id: 'dog', said: { words: 'Bella' } };

runElementContract({
  name: 'what matters',
  tag: DelaktigWhatMatters.tag,
  define: DelaktigWhatMatters,
  document: () => plain(alex()),
  other: () => plain(lars()),
  newer: () => plain(newer()),
  act: (element) => new WhatMattersHarness(element).say('Att få sova'),
  invalid: [
    ['two things with one id', () => mattersDocument({ matters: [twice, twice] })],
    [
      'a goal with the id of another',
      () =>
        mattersDocument({
          matters: [{ ...twice, goal: { id: 'g', words: 'A' }, steps: [{ id: 'g', words: 'B' }] }],
        }),
    ],
    [
      'more than two hundred things',
      () => mattersDocument({ matters: Array.from({ length: 201 }, (_, i) => ({ id: `m${i}`, said: {} })) }),
    ],
  ],
});
