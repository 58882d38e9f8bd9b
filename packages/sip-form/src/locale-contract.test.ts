import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { DelaktigSipForm } from './element.ts';
import { lars } from './examples.test-helper.ts';
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
