import { check } from '@delaktig/testing/assert.js';
import { runCspContract } from '@delaktig/testing/csp-contract.js';
import { until } from '@delaktig/testing/waiting.js';
import { DelaktigSipCase } from './case-element.ts';
import { actIn, plain } from './contracts.test-helper.ts';
import { DelaktigSipForm } from './element.ts';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';
import { DelaktigSipConsent } from './parts/consent.ts';
import { alexMade, audience } from './sources.test-helper.ts';

const entries = [new URL('./define.ts', import.meta.url).pathname];

/** Something is shown that is fetched when it is wanted. */
const shows = (element: Element, selector: string): Promise<unknown> =>
  until(() => element.shadowRoot?.querySelector(selector), `${selector} is shown`);

/** Prints; the dialog of the page's own window is never opened. */
async function prints(element: DelaktigSipForm): Promise<void> {
  const page = element.ownerDocument;
  let papers = 0;
  page.addEventListener(
    'load',
    ({ target }) => {
      const { contentWindow: window } = target as HTMLIFrameElement;
      if (!window) return;
      window.print = () => {
        papers += 1;
        window.dispatchEvent(new Event('afterprint'));
      };
    },
    true,
  );
  await element.print();
  await element.print({ what: 'person' });
  check(papers === 2, `${String(papers)} papers`);
}

runCspContract<DelaktigSipForm>({
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  document: () => plain(lars()),
  act: (element) => new SipHarness(element).addService(),
  entries,
  async use(element) {
    await element.check();
    element.theme = 'dark';
    element.view = 'steps';
    await element.updateComplete;
    for (const view of ['person', 'letter']) {
      element.view = view;
      await shows(element, '[data-mine]');
    }
    element.view = 'map';
    await prints(element);
    element.shadowRoot?.querySelector<HTMLElement>('[data-print]')?.click();
    await shows(element, '#print-to');
    element.config = { audience };
    element.sources = alexMade();
    await shows(element, '[data-chain]');
    element.shadowRoot?.querySelector<HTMLElement>('[data-chain]')?.click();
    await shows(element, '[data-make]');
    await new SipHarness(element).addService();
    const { value } = element;
    element.value = {
      ...(value as object),
      updatedAt: '2027-01-01T00:00:00.000Z',
      content: { person: { name: 'L.' } },
    };
    await shows(element, '[data-newer]');
  },
});

runCspContract<DelaktigSipConsent>({
  name: 'consent, a part of the SIP on its own',
  tag: DelaktigSipConsent.tag,
  document: () => plain(lars()),
  act: actIn,
  entries,
  async use(element) {
    element.view = 'steps';
    await shows(element, '[data-question]');
    element.shadowRoot?.querySelector<HTMLElement>('[data-next]')?.click();
    await shows(element, '[data-question=parties]');
  },
});

runCspContract<DelaktigSipCase>({
  name: 'a case of the SIP',
  tag: DelaktigSipCase.tag,
  document: () => plain(lars()),
  async act(held) {
    const part = held.querySelector('delaktig-sip-consent') ?? held.ownerDocument.createElement('delaktig-sip-consent');
    held.append(part);
    await part.updateComplete;
    await actIn(part);
    await held.updateComplete;
  },
  entries,
  async use(held) {
    await held.check();
    await shows(held, '[data-summary]');
    held.view = 'person';
    await shows(held, '[data-mine]');
  },
});
