import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import { sipDocument } from './examples.test-helper.ts';
import { partWith } from './on-page.test-helper.ts';
import type { DelaktigSipPerson } from './parts/person.ts';

describe('the SIP form: on a screen that others see', () => {
  const fixture = new Fixture();

  it('what is about one guardian alone is not shown to the other, to write in or to read; it says so, and it stays in the plan', async () => {
    const guardian = { id: 'g', name: 'Lisa', address: 'Storgatan 1', stance: 'Vill vänta', preparation: 'Ringer' };
    const plan = sipDocument({ person: { name: 'Josef', representatives: [guardian] } });
    const at = await partWith<DelaktigSipPerson>(fixture, 'delaktig-sip-person', plan, (element) => {
      element.bigScreen = true;
    });
    const { element } = at;
    const shown = (): string => {
      const typed = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
      return [...typed.map(({ value }) => value), element.shadowRoot?.textContent].join(' ');
    };
    const isHidden = (): void => {
      check(shown().includes('Lisa'), 'the guardian is not shown');
      check((shown().match(/Visas inte på den stora skärmen/g) ?? []).length >= 3, 'it does not say so');
      for (const words of ['Storgatan', 'Vill vänta', 'Ringer']) check(!shown().includes(words), `${words} is shown`);
    };
    isHidden();
    await checkNames(element);
    element.readonly = true;
    await at.settled();
    isHidden();
    alike(element.value, plan, 'the plan');
    element.readonly = false;
    element.bigScreen = false;
    await at.settled();
    check(shown().includes('Vill vänta'), 'it is hidden from those who write by themselves');
  });
});
