import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { printed } from '@delaktig/testing/printed.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import { lars, sipDocument } from './examples.test-helper.ts';
import { caseWith, partWith } from './on-page.test-helper.ts';
import type { DelaktigSipConsent } from './parts/consent.ts';

const asked = 'Har barnet fått frågan?';
const stance = 'Vad säger barnet?';
const notAll = 'Alla vårdnadshavare har inte svarat än. Vid gemensam vårdnad bestämmer de tillsammans.';
const maria = { id: 'm', role: 'guardian', name: 'Maria', answer: 'yes' } as const;
const johan = { id: 'j', role: 'guardian', name: 'Johan' } as const;

describe('the SIP form: who consents for a child', () => {
  const fixture = new Fixture();

  it('an adult is not asked what a child says; where a guardian consents the child is, and what was written is never hidden', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', sipDocument({ consent: { givers: [{ id: 'g' }] } }));
    check(!at.has('group', asked) && !at.has('textbox', stance), 'an adult is asked');
    const as = at.find('combobox', 'Som');
    check(as instanceof HTMLSelectElement, 'no menu');
    as.value = 'guardian';
    as.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await at.appears('group', asked);
    await at.write(stance, 'Hon vill att mormor är med');
    await at.choose('Ja', asked);
    as.value = 'self';
    as.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await at.settled();
    check(at.has('group', asked) && at.has('textbox', stance), 'what was written is hidden');
    await at.write(stance, '');
    check(!at.has('textbox', stance), 'an adult is asked, when nothing is written');
  });

  it('a guardian among those who represent the person, in another part of the case, tells it too', async () => {
    const plan = sipDocument({ person: { representatives: [{ id: 'r', role: 'guardian' }] } });
    const { parts } = await caseWith(fixture, plan, 'delaktig-sip-consent', 'delaktig-sip-person');
    check(parts[0]?.has('group', asked), 'the child is not asked');
  });

  it('a host that knows the person’s age says it, whoever consents', async () => {
    const child = await partWith(fixture, 'delaktig-sip-consent', null, (element) => {
      element.config = { child: true };
    });
    check(child.has('group', asked), 'a child is not asked');
    const adult = await partWith(
      fixture,
      'delaktig-sip-consent',
      sipDocument({ person: { representatives: [{ id: 'r', role: 'guardian' }] } }),
      (element) => {
        element.config = { child: false };
      },
    );
    check(!adult.has('group', asked), 'an adult is asked');
  });

  it('a region that calls others guardians says so by its rules', async () => {
    const at = await partWith(
      fixture,
      'delaktig-sip-consent',
      sipDocument({ consent: { givers: [{ id: 'g', role: 'presumed' }] } }),
      (element) => {
        element.config = { rules: { guardians: ['presumed'] } };
      },
    );
    check(at.has('group', asked), 'the child is not asked');
  });

  it('one question at a time asks an adult one fewer, and a child after who consents', async () => {
    const adult = await partWith<DelaktigSipConsent>(fixture, 'delaktig-sip-consent', null, (element) => {
      element.view = 'steps';
    });
    await adult.appears('button', 'Nästa');
    check(adult.element.shadowRoot?.textContent.includes('Fråga 1 av 10'), 'how many there are for an adult');
    const child = await partWith<DelaktigSipConsent>(fixture, 'delaktig-sip-consent', null, (element) => {
      element.view = 'steps';
      element.config = { child: true };
    });
    await child.appears('button', 'Nästa');
    check(child.element.shadowRoot?.textContent.includes('Fråga 1 av 11'), 'how many there are for a child');
  });

  it('on the paper to fill in by hand the child’s questions stand: nobody knows yet', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent');
    const page = await printed(() => at.element.print({ what: 'consent' }));
    for (const words of [asked, stance]) check(page.textContent.includes(words), `${words} is not on paper`);
  });

  it('where one of two guardians has not answered it says so, until both have; it holds nothing back', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', sipDocument({ consent: { givers: [maria, johan] } }));
    const words = (): string => at.element.shadowRoot?.textContent ?? '';
    await at.until(() => words().includes(notAll), 'it is told');
    const list = at.find('group', 'Vem samtycker?');
    const hint = at.element.shadowRoot?.getElementById(list.getAttribute('aria-describedby') ?? '');
    same(hint?.textContent, notAll, 'what describes the list');
    await checkNames(at.element);
    const johans = at.find('group', /^Person som samtycker 2/);
    johans.querySelector<HTMLInputElement>('input[value=thinking]')?.click();
    await at.settled();
    check(!words().includes(notAll), 'it is told still');
    check(!list.hasAttribute('aria-describedby'), 'what is gone describes the list');
  });

  it('one guardian alone, and Lars, are told nothing', async () => {
    for (const plan of [sipDocument({ consent: { givers: [johan] } }), lars()]) {
      const at = await partWith(fixture, 'delaktig-sip-consent', plan);
      await at.element.updateComplete;
      check(!at.element.shadowRoot?.textContent.includes(notAll), 'it is told');
    }
  });
});
