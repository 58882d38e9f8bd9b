import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigSipForm } from './element.ts';
import { josef, lars, newer, sipDocument } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';
import { DelaktigSipConsent } from './parts/consent.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

const twice = [{ id: 'g' }, { id: 'g' }];

for (const [name, define] of [
  ['the SIP form', DelaktigSipForm],
  ['a part of the SIP on its own', DelaktigSipConsent],
] as const)
  runElementContract<DelaktigSipForm | DelaktigSipConsent>({
    name,
    tag: define.tag,
    define,
    document: () => plain(lars()),
    other: () => plain(josef()),
    newer: () => plain(newer()),
    act: (element) => new SipHarness(element).addService(),
    invalid: [['two goals with one id', () => sipDocument({ goals: { goals: twice } })]],
  });
