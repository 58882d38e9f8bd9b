import { catalogue } from '@delaktig/core/generated/catalogue.js';
import { Counter, counterCatalogue, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { runLocaleContract } from './locale-contract.ts';

Counter.define();

runLocaleContract<Counter>({
  name: 'counter',
  tag: Counter.tag,
  document: () => counterDocument(),
  act: (element) => new CounterHarness(element).countByName(),
  catalogues: [counterCatalogue, catalogue],
  names: ['Mamma'],
});
