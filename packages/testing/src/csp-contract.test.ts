import { counterDocument, CounterHarness } from './counter.test-helper.ts';
import { runCspContract } from './csp-contract.ts';

runCspContract({
  name: 'counter',
  tag: 'delaktig-test-counter',
  document: () => counterDocument(),
  act: (element) => new CounterHarness(element as never).countWithMouse(),
  entries: [new URL('./counter-define.test-helper.ts', import.meta.url).pathname],
});
