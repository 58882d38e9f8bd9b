import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import { sipDocument } from './examples.test-helper.ts';
import { goToPath } from './go-to.ts';
import type { SipHarness } from './harness.ts';
import type { SipDocument } from './model.ts';
import { formWith, partWith } from './on-page.test-helper.ts';
import type { SipPartElement } from './part-element.ts';
import type { DelaktigSipConsent } from './parts/consent.ts';
import type { DelaktigSipPerson } from './parts/person.ts';

/** All that can be read on the screen: what stands in fields too, and what is chosen. */
function shownIn({ shadowRoot }: Element): string {
  const typed = [...(shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])];
  return [...typed.map(({ value }) => value), shadowRoot?.textContent].join(' ');
}

const HIDDEN = 'Visas inte på den stora skärmen';
const hidden = (element: Element): number => shownIn(element).split(HIDDEN).length - 1;

describe('the SIP form: on a screen that others see', () => {
  const fixture = new Fixture();

  it('what is about one guardian alone is not shown to the other, to write in or to read; it says so, and it stays in the plan', async () => {
    const guardian = { id: 'g', name: 'Lisa', address: 'Storgatan 1', stance: 'Vill vänta', preparation: 'Ringer' };
    const plan = sipDocument({ person: { name: 'Josef', representatives: [guardian] } });
    const at = await partWith<DelaktigSipPerson>(fixture, 'delaktig-sip-person', plan, (element) => {
      element.bigScreen = true;
    });
    const { element } = at;
    const shown = (): string => shownIn(element);
    const isHidden = (): void => {
      check(shown().includes('Lisa'), 'the guardian is not shown');
      check(hidden(element) >= 3, 'it does not say so');
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

  const mother = { id: 'm', name: 'Lisa', phone: '070-174 06 05', copy: true };
  const father = { id: 'f', name: 'Lars', phone: '070-174 06 58', copy: false };

  it('of several guardians nobody reads the other’s phone, or whether they get a copy; of one alone it is shown', async () => {
    const plan = sipDocument({ person: { name: 'Josef', representatives: [mother, father] } });
    const at = await bigScreen<DelaktigSipPerson>('delaktig-sip-person', plan);
    const { element } = at;
    check(shownIn(element).includes('Lisa') && shownIn(element).includes('Lars'), 'they are not shown');
    check(!shownIn(element).includes('070-174'), 'a phone number is shown');
    check(hidden(element) >= 10, 'it does not say what is hidden');
    element.value = sipDocument({ person: { name: 'Josef', representatives: [mother] } });
    await at.settled();
    check(shownIn(element).includes('070-174 06 05'), 'the only one’s number is hidden');
  });

  it('what each guardian has answered to the consent, and when, is not shown to the other, also one question at a time', async () => {
    const plan = sipDocument({
      person: { representatives: [mother, father] },
      consent: {
        givers: [
          { id: '1', role: 'guardian', name: 'Lisa', answer: 'yes', date: '2026-02-20' },
          { id: '2', role: 'guardian', name: 'Lars', answer: 'thinking', date: '2026-02-21' },
        ],
      },
    });
    const at = await bigScreen<DelaktigSipConsent>('delaktig-sip-consent', plan);
    const { element } = at;
    const isHidden = (): void => {
      check(!shownIn(element).includes('2026-02-2'), 'a day is shown');
      same(element.shadowRoot?.querySelectorAll('input:checked').length, 0, 'answers that are shown');
      check(hidden(element) >= 4, 'it does not say so');
    };
    isHidden();
    element.view = 'steps';
    await at.until(() => element.shadowRoot?.querySelector('[data-question]') !== null, 'one question is asked');
    if (element.shadowRoot) await goToPath(element.shadowRoot, ['consent', 'givers']);
    isHidden();
    element.readonly = true;
    await at.settled();
    check(!shownIn(element).includes('Jag vill tänka'), 'an answer is there to read');
  });

  it('with protected personal data nothing on it tells where somebody is', async () => {
    const { element } = await bigScreen('delaktig-sip-form', protectedPlan);
    check(shownIn(element).includes('Att få bada'), 'the plan is not shown');
    for (const words of places) check(!shownIn(element).includes(words), `${words} is shown`);
    check(hidden(element) >= 6, 'it does not say so');
  });

  it('nor in a plan that somebody else reads; those who write by themselves have all of it', async () => {
    const at = await formWith(fixture, protectedPlan);
    for (const words of places) check(shownIn(at.element).includes(words), `${words} is hidden from those who write`);
    at.element.readonly = true;
    at.element.config = { audience: [{ id: 'father', label: 'Pappa' }], reader: 'father' };
    await at.settled();
    check(shownIn(at.element).includes('Att få bada'), 'the plan is not shown');
    for (const words of places) check(!shownIn(at.element).includes(words), `${words} is shown`);
    check(!shownIn(at.element).includes('Plats'), 'what is hidden is told of');
    alike(at.element.value, protectedPlan, 'the plan');
  });

  it('nor a photo that the person has taken: it may show a place', async () => {
    const picture = { attachment: 'photo', description: 'Badplatsen i Vik' };
    const from = [{ document: 'd', item: 'i', quote: 'Bada', picture, visibleTo: ['father'] }];
    const plan = (protectedIdentity: boolean): SipDocument =>
      sipDocument({ person: { protectedIdentity }, situation: { wishes: [{ id: 'w', words: 'Att få bada', from }] } });
    const at = await formWith(fixture, plan(false), (element) => {
      element.config = { audience: [{ id: 'father', label: 'Pappa' }] };
      element.attachments = new Map([['photo', new Blob([PHOTO], { type: 'image/png' })]]);
      element.bigScreen = true;
    });
    const photos = (): number => at.element.shadowRoot?.querySelectorAll('.from img').length ?? 0;
    await at.until(() => photos() === 1, 'the photo is shown');
    at.element.value = plan(true);
    await at.until(() => photos() === 0, 'the photo is hidden');
    check(shownIn(at.element).includes('”Bada”'), 'the words are gone too');
    check(!shownIn(at.element).includes('Vik'), 'what the photo shows is told');
  });

  async function bigScreen<E extends SipPartElement>(tag: string, plan: SipDocument): Promise<SipHarness<E>> {
    return partWith<E>(fixture, tag, plan, (element) => {
      element.bigScreen = true;
    });
  }
});

/** The smallest there is. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PHOTO = Uint8Array.from(atob(PNG), (sign) => sign.charCodeAt(0));

/** Of somebody whose place nobody may learn. */
const protectedPlan = sipDocument({
  person: {
    name: 'Lisa',
    protectedIdentity: true,
    address: 'Storgatan 1',
    phone: '070-174 06 05',
    email: 'lisa@example.org',
  },
  consent: { answer: 'yes', parties: [{ id: 'c', party: 'school', name: 'Vikskolan', answer: 'yes' }] },
  invitation: { place: 'Vårdcentralen Vik', link: 'https://example.org/vik' },
  situation: { wishes: [{ id: 'w', words: 'Att få bada' }] },
  responsibility: { name: 'Alex', organisation: 'Socialtjänsten Vik', nextPlace: 'Biblioteket i Vik' },
  closing: { where: 'Vårdcentralen på torget' },
});
const places = ['Storgatan', '06 05', 'lisa@', 'Vik', '/vik', 'torget'];
