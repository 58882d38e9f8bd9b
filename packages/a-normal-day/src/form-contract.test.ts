import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigANormalDay } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { NormalDayHarness } from './harness.ts';

runFormContract<DelaktigANormalDay>({
  name: 'normal day',
  tag: DelaktigANormalDay.tag,
  document: () => ({ ...alex() }),
  // With keys, since Enter in the field must not send the host's form.
  act: (element) => new NormalDayHarness(element).add('Nattmat', 'keyboard'),
});
