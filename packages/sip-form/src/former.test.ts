import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { josef, lars, sipDocument } from './examples.test-helper.ts';
import { inStockholm } from './exchange/stockholm.ts';
import type { SipHarness } from './harness.ts';
import type { SipContent, SipDocument } from './model.ts';
import { caseWith, formWith, partWith } from './on-page.test-helper.ts';
import { itemsOf } from './walk.ts';

const add = 'Lägg till i historiken';
const question = 'Vad säger personen om att vi delar uppgifter?';
/** A consent with one of each that can be changed. */
const consenting = (): SipDocument =>
  sipDocument({
    consent: {
      answer: 'partly',
      parties: [{ id: 'p', party: 'school', name: 'Björkskolan', answer: 'yes' }],
      information: [{ id: 'i', words: 'Diagnos', answer: 'no' }],
      excluded: 'Pappa',
      validUntil: '2026-12-31',
      givers: [{ id: 'g', role: 'guardian', name: 'Maria', answer: 'yes' }],
    },
  });
const today = (): string => inStockholm(Date.now())?.date ?? '';

describe('the SIP form: what stood there before is offered to the history', () => {
  const fixture = new Fixture();

  it('whoever changes the answer to the consent is offered a line with what it was and today’s date; one press adds it, undo takes it back', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    const before = at.content.consent?.history;
    const heard = new Announcements(at.element);
    await at.choose('Nej', question);
    same(await heard.next(), 'Ändrat från ”Ja, till en del” till ”Nej”. Lägg till i historiken', 'what is told');
    alike(at.content.consent?.history, before, 'the history, before anybody has pressed');
    await checkNames(at.element);
    await at.activate('button', add);
    await at.settled();
    const line = at.content.consent?.history?.at(-1);
    alike(
      [line?.date, line?.what, line?.words],
      [today(), 'withdrawn', 'Ändrat från ”Ja, till en del” till ”Nej”.'],
      'the line',
    );
    check(!at.has('button', add), 'it is offered still');
    same(focused()?.matches('input[type=date]'), true, 'whoever added it goes on in the line');
    heard.stop();
    at.element.undo();
    await at.settled();
    alike(at.content.consent?.history, before, 'the history, after undo');
    same(at.content.consent?.answer, 'no', 'the answer, after undo');
  });

  it('taking the change back takes the offer away, and so does saying that it is not needed', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    await at.choose('Ja', question);
    await at.appears('button', add);
    at.element.undo();
    await at.settled();
    check(!at.has('button', add), 'it is offered after undo');
    await at.choose('Nej', question);
    await at.appears('button', add);
    await at.activate('button', 'Behövs inte');
    check(!at.has('button', add), 'it is offered still');
    same(focused()?.matches('input[type=radio]'), true, 'the focus is at the answer');
  });

  it('a first answer has nothing before it, and nothing is offered', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent');
    await at.choose('Ja', question);
    await at.settled();
    await at.choose('Nej', question);
    await at.appears('button', add);
    same(at.content.consent?.history, undefined, 'the history');
  });

  it('whoever is mainly responsible no longer is offered to those who were; a name that is only written out is not', async () => {
    const at = await partWith(fixture, 'delaktig-sip-responsibility', josef());
    await at.write('Huvudansvarig', 'Lisa Andersson');
    await at.write('Huvudansvarig', 'Alex');
    await at.appears('button', add);
    await at.activate('button', add);
    await at.settled();
    const [former] = at.content.responsibility?.history ?? [];
    alike([former?.name, former?.until], ['Lisa Andersson', today()], 'the former');
    same(at.content.responsibility?.name, 'Alex', 'who is it now');
  });

  const offers: readonly (readonly [
    who: string,
    tag: string,
    value: () => SipDocument,
    change: (at: SipHarness) => Promise<void>,
    line: (content: SipContent) => unknown,
    expected: unknown,
  ])[] = [
    [
      'a service that may no longer share',
      'delaktig-sip-consent',
      consenting,
      (at) => at.choose('Nej', 'Får verksamheten ta emot och lämna uppgifter?'),
      ({ consent }) => consent?.history,
      ['2026-03-05', 'partlyWithdrawn', 'Skola, Björkskolan – ändrat från ”Ja” till ”Nej”.'],
    ],
    [
      'a kind of information that may be shared after all',
      'delaktig-sip-consent',
      consenting,
      (at) => at.choose('Ja', 'Får uppgifterna delas?'),
      ({ consent }) => consent?.history,
      ['2026-03-05', 'changed', 'Diagnos – ändrat från ”Nej” till ”Ja”.'],
    ],
    [
      'a guardian who has changed their mind',
      'delaktig-sip-consent',
      consenting,
      (at) => at.choose('Nej', 'Svar'),
      ({ consent }) => consent?.history,
      ['2026-03-05', 'changed', 'Vårdnadshavare, Maria – ändrat från ”Ja” till ”Nej”.'],
    ],
    [
      'what the consent does not cover',
      'delaktig-sip-consent',
      consenting,
      (at) => at.write('Vad och vem gäller samtycket inte?', 'Pappa och farmor'),
      ({ consent }) => consent?.history,
      ['2026-03-05', 'changed', 'Vad och vem gäller samtycket inte? – ändrat från ”Pappa” till ”Pappa och farmor”.'],
    ],
    [
      'which authority has the overall responsibility',
      'delaktig-sip-responsibility',
      () => sipDocument({ responsibility: { principal: 'region' } }),
      (at) => at.choose('Kommunen', 'Vilken huvudman har det övergripande ansvaret för planen?'),
      ({ responsibility }) => responsibility?.history,
      ['Regionen', '2026-03-05'],
    ],
  ];
  for (const [who, tag, value, change, history, expected] of offers)
    it(`${who} is offered to the history with the day of the host’s clock; nothing is there before somebody has pressed`, async () => {
      const at = await partWith(fixture, tag, value(), (element) => {
        element.now = () => '2026-03-04T23:30:00.000Z';
      });
      await at.until(() => at.element['checking'].now !== undefined, 'what judges a plan has come');
      await change(at);
      await at.appears('button', add);
      same(history(at.content), undefined, 'the history, before anybody has pressed');
      await checkNames(at.element);
      await at.activate('button', add);
      await at.settled();
      const [{ id: _, ...line } = { id: '' }] = itemsOf(history(at.content));
      alike(Object.values(line), expected, 'the line');
      same(itemsOf(history(at.content)).length, 1, 'lines');
      at.element.undo();
      await at.settled();
      same(history(at.content), undefined, 'the history, after undo');
    });

  it('a day until which the consent is valid is told as people write days', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', consenting());
    const labels = [...(at.element.shadowRoot?.querySelectorAll('label') ?? [])];
    const field = labels.find(({ textContent }) => textContent === 'Samtycket gäller till och med')?.control;
    check(field instanceof HTMLInputElement, 'there is no field for the day');
    field.focus();
    field.value = '2026-09-30';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await at.appears('button', add);
    check(
      at.element.shadowRoot?.textContent.includes('ändrat från ”31 december 2026” till ”30 september 2026”'),
      'the days',
    );
  });

  it('another plan has nothing of it', async () => {
    const at = await formWith(fixture, lars());
    await at.choose('Nej', question);
    await at.appears('button', add);
    at.element.value = { ...josef(), id: '0d2f7b8e-1c1a-4a5e-9d3e-3f7f2a9b1c77' };
    await at.settled();
    check(!at.has('button', add), 'it is offered in another plan');
  });

  it('in a case too, where it is one step of the case', async () => {
    const { held, parts } = await caseWith(fixture, lars(), 'delaktig-sip-consent', 'delaktig-sip-person');
    const [consent] = parts;
    await consent?.choose('Nej', question);
    await consent?.appears('button', add);
    await consent?.activate('button', add);
    await held.updateComplete;
    same(consent?.content.consent?.history?.at(-1)?.what, 'withdrawn', 'the line');
  });
});
