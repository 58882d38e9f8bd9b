import { runElementContract } from '@delaktig/testing/element-contract.js';
import { DelaktigSipCase } from './case-element.ts';
import { actIn, actInCase, caseWithParts, holds, isNative, partClasses, plain } from './contracts.test-helper.ts';
import { DelaktigSipForm } from './element.ts';
import { josef, lars, newer, sipDocument } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';

const twice = [{ id: 'g' }, { id: 'g' }];
const common = {
  document: () => plain(lars()),
  other: () => plain(josef()),
  newer: () => plain(newer()),
  invalid: [['two goals with one id', () => sipDocument({ goals: { goals: twice } })]],
} as const;

runElementContract<DelaktigSipForm>({
  ...common,
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  define: DelaktigSipForm,
  act: (element) => new SipHarness(element).addService(),
});

runElementContract<DelaktigSipCase>({
  ...common,
  name: 'a case of the SIP',
  tag: DelaktigSipCase.tag,
  define: DelaktigSipCase,
  create: caseWithParts,
  holds,
  act: actInCase,
});

for (const [part, define] of partClasses)
  runElementContract({
    ...common,
    name: `the part ${part} on its own`,
    tag: define.tag,
    define,
    act: actIn,
    native: isNative(part),
  });
