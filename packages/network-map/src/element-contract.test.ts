import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { alex, alexSymbols, mapDocument, newer } from './examples.test-helper.ts';
import { NetworkMapHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

const twice = { id: 'mamma', name: 'Mamma' };

runElementContract({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  define: DelaktigNetworkMap,
  document: () => plain(alex()),
  other: () => plain(alexSymbols()),
  newer: () => plain(newer()),
  act: (element) => new NetworkMapHarness(element).add('Nina'),
  invalid: [
    ['a map with two people of one id', () => mapDocument({ people: [twice, { ...twice, name: 'Mamma igen' }] })],
    ['a map without rings', () => mapDocument({ ground: { ...alex().content.ground, rings: [] } })],
    ['a map with one sector', () => mapDocument({ ground: { ...alex().content.ground, sectors: [{ id: 'family' }] } })],
    [
      'a map with six rings',
      () =>
        mapDocument({
          ground: { ...alex().content.ground, rings: [1, 2, 3, 4, 5, 6].map((n) => ({ id: `r${String(n)}` })) },
        }),
    ],
    [
      'a map with 10 001 people',
      () => mapDocument({ people: Array.from({ length: 10_001 }, (_, i) => ({ id: `p${String(i)}`, name: 'N' })) }),
    ],
  ],
});
