import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { runElementContract } from './element-contract.ts';

Counter.define();

runElementContract<Counter>({
  name: 'counter',
  tag: Counter.tag,
  define: Counter,
  document: () => counterDocument(),
  other: () => counterDocument({ what: 'Katten', count: 8 }),
  act: (element) => new CounterHarness(element).countWithMouse(),
  invalid: [['a count below nothing', () => counterDocument({ what: 'x', count: -1 })]],
});
