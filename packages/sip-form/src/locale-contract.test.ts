import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import { DelaktigSipCase } from './case-element.ts';
import { actInCase, caseWithParts, holds, plain } from './contracts.test-helper.ts';
import { DelaktigSipForm } from './element.ts';
import { josef, lars } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { SipHarness } from './harness.ts';

runLocaleContract<DelaktigSipForm>({
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  document: () => ({ ...lars() }),
  act: (element) => new SipHarness(element).addService(),
  catalogues: [catalogue, coreCatalogue],
  rooms: [
    (element) => element.check(),
    async (element) => {
      element.view = 'steps';
      await element.updateComplete;
    },
    async (element) => {
      element.readonly = true;
      await element.updateComplete;
    },
  ],
});

runLocaleContract<DelaktigSipCase>({
  name: 'a case of the SIP',
  tag: DelaktigSipCase.tag,
  document: () => plain(josef()),
  create: caseWithParts,
  holds,
  act: actInCase,
  catalogues: [catalogue, coreCatalogue],
  rooms: [(held) => held.check()],
});
