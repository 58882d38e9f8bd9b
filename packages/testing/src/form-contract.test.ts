import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { runFormContract } from './form-contract.ts';

Counter.define();

runFormContract<Counter>({
  name: 'counter',
  tag: Counter.tag,
  document: () => counterDocument(),
  act: (element) => new CounterHarness(element).countWithKeys(),
});
