import { runFormContract } from '@delaktig/testing/form-contract.js';
import { DelaktigSipCase } from './case-element.ts';
import { actIn, actInCase, caseWithParts, holds, partClasses, plain } from './contracts.test-helper.ts';
import { DelaktigSipForm } from './element.ts';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';

runFormContract<DelaktigSipForm>({
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  document: () => plain(lars()),
  act: (element) => new SipHarness(element).addService(),
});

runFormContract<DelaktigSipCase>({
  name: 'a case of the SIP',
  tag: DelaktigSipCase.tag,
  document: () => plain(lars()),
  create: caseWithParts,
  holds,
  act: actInCase,
});

for (const [part, { tag }] of partClasses)
  runFormContract({ name: `the part ${part} on its own`, tag, document: () => plain(lars()), act: actIn });
