import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigSipForm } from './element.ts';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';

runFormContract<DelaktigSipForm>({
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  document: () => ({ ...lars() }),
  act: (element) => new SipHarness(element).addService(),
});
