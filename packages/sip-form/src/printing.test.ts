import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import type { DelaktigSipForm } from './element.ts';
import { josef, lars } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import type { SipDocument } from './model.ts';
import { formWith, story } from './on-page.test-helper.ts';
import { PrintFor } from './sip-form.stories.ts';
import { audience } from './sources.test-helper.ts';

/** Josef with two guardians: the mother gets a copy. */
function withGuardians(): SipDocument {
  const document = josef();
  const person = {
    ...document.content.person,
    representatives: [
      { id: 'm', role: 'guardian' as const, name: 'Lisa', address: 'Storgatan 1', stance: 'Vill gärna', copy: true },
      { id: 'p', role: 'guardian' as const, name: 'Lars', address: 'Lillgatan 2', stance: 'Vill vänta' },
    ],
  };
  return { ...document, content: { ...document.content, person } };
}

/** What is on paper when something has been done, once the dialog is closed. */
async function paperOf(at: SipHarness<DelaktigSipForm>, act: () => Promise<void>): Promise<string> {
  let came = false;
  const frame = (): boolean => document.querySelector('body > iframe[aria-hidden]') !== null;
  const seen = new MutationObserver(() => (came ||= frame()));
  seen.observe(document.body, { childList: true });
  const page = await printed(async () => {
    await act();
    await at.until(() => came && !frame(), 'it has been printed');
  });
  seen.disconnect();
  return page.textContent;
}

const told = (at: SipHarness<DelaktigSipForm>): string =>
  at.element.shadowRoot?.getElementById('print-told')?.textContent.trim() ?? '';

describe('the SIP form: a copy for each reader', () => {
  const fixture = new Fixture();

  it('whoever prints chooses for whom; a service gets what the consent says, and its copy says so', async () => {
    const at = await formWith(fixture, josef());
    await at.activate('button', 'Skriv ut');
    await at.until(() => focused()?.id === 'print-to', 'the choice has the focus');
    await checkNames(at.element);
    await at.pick('Skriv ut till', 'Barnmedicin, Regional hälso- och sjukvård');
    const paper = await paperOf(at, () => at.activate('button', 'Skriv ut det här exemplaret'));
    check(paper.includes('Det här är skrivet för Barnmedicin'), 'it does not say for whom');
    check(paper.includes('Stödsamtal'), 'an action is missing');
    check(!paper.includes('Föräldrarnas egna vårdkontakter'), 'what the consent does not cover is told');
    await at.activate('button', 'Stäng');
    await at.until(() => focused()?.textContent.trim() === 'Skriv ut', 'the button has the focus again');
  });

  it('where somebody may not have a copy there is none, and it says why and what to do', async () => {
    const at = await formWith(fixture, lars());
    await at.activate('button', 'Skriv ut');
    await at.appears('combobox', 'Skriv ut till');
    await at.pick('Skriv ut till', /^Barnens skola/);
    await at.until(() => told(at) === 'Personen har inte sagt ja till den verksamheten.', 'it says why');
    check(!at.has('button', 'Skriv ut det här exemplaret'), 'it can be printed');
    await at.pick('Skriv ut till', /^Vårdcentralen/);
    await at.until(() => told(at).includes('Skriv under Samtycke vilka delar'), 'it says what to do');
  });

  it('a guardian’s copy has their own address and stance, never the other’s; a copy is never automatic', async () => {
    const at = await formWith(fixture, withGuardians());
    const paper = (await printed(() => at.element.print({ reader: { kind: 'representative', id: 'm' } }))).textContent;
    check(paper.includes('Storgatan 1') && paper.includes('Vill gärna'), 'their own is missing');
    check(!paper.includes('Lillgatan') && !paper.includes('Vill vänta'), 'the other’s is there');
    check(paper.includes('egen kopia'), 'it does not say whose it is');
    await at.element.print({ reader: { kind: 'representative', id: 'p' } });
    await at.until(() => told(at).startsWith('Ingen har skrivit'), 'it says why there is none');
  });

  it('the person’s own copy, and the record, have what is written', async () => {
    const at = await formWith(fixture, withGuardians());
    const own = (await printed(() => at.element.print({ reader: { kind: 'person' } }))).textContent;
    check(own.includes('Det här är ditt eget exemplar.'), 'it does not say whose it is');
    const record = (await printed(() => at.element.print())).textContent;
    check(record.includes('Stödsamtal') && !record.includes('exemplar'), 'the record');
    check(!record.includes('Storgatan'), 'a guardian’s address is in the record’s print');
  });

  it('whoever prints the own record is told what is not printed; where only a quotation stood, that there is one', async () => {
    const { content, ...rest } = withGuardians();
    const from = [{ document: 'd', item: 'i', quote: 'Träffa pappa mindre', visibleTo: ['mother'] }];
    const goals = { goals: [{ id: 'g', whose: 'person' as const, from }] };
    const wishes = [{ id: 'w', words: 'Lugna kvällar', from }];
    const at = await formWith(
      fixture,
      { ...rest, content: { ...content, goals, situation: { wishes } } },
      (element) => {
        element.config = { audience };
      },
    );
    await at.activate('button', 'Skriv ut');
    await at.appears('combobox', 'Skriv ut till');
    same(
      told(at),
      'Skrivs inte ut: citat som inte alla får se och adress, inställning och förberedelser för vårdnadshavare och företrädare. Det står kvar i planen.',
      'what is told',
    );
    const record = (await printed(() => at.element.print())).textContent;
    check(!record.includes('Träffa pappa'), 'a quotation that not everybody may see is printed');
    same(record.split('(citat, finns i planen)').length - 1, 1, 'how often it says that there is one');
    await at.pick('Skriv ut till', 'Josef');
    await at.until(() => told(at) === '', 'nothing is told of the person’s own copy');
    at.element.config = { audience, reader: 'father' };
    check(!(await printed(() => at.element.print())).textContent.includes('citat'), 'the father is told of it');
  });

  it('an empty plan is printed at once, to be filled in by hand', async () => {
    const at = await formWith(fixture);
    const paper = await paperOf(at, () => at.activate('button', 'Skriv ut'));
    check(paper.includes('Samtycke') && paper.includes('Mål och insatser'), 'the parts are missing');
    check(!at.has('combobox', 'Skriv ut till'), 'it is asked for whom');
  });

  it('in the story the ones it can be printed for are there', async () => {
    const at = await story(fixture, PrintFor);
    const options = [...at.find('combobox', 'Skriv ut till').querySelectorAll('option')].map((each) =>
      each.text.trim(),
    );
    alike(options.slice(0, 2), ['Vår egen akt', 'Lars'], 'the first');
    same(options.length, 5, 'how many');
  });
});
