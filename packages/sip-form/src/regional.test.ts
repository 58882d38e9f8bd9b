import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import { Watch } from '@delaktig/testing/watch.js';
import { sayIn } from '@delaktig/core/language/say-in.js';
import { overrideMessages } from '@delaktig/core/language/registry.js';
import type { DelaktigSipForm } from './element.ts';
import { lars, sipDocument } from './examples.test-helper.ts';
import { toPlainText } from './exchange/export.ts';
import { catalogue } from './generated/catalogue.ts';
import type { SipHarness } from './harness.ts';
import type { SipDocument } from './model.ts';
import { caseWith, formWith, partWith, story } from './on-page.test-helper.ts';
import { ownAnswers, ownRules } from './regional.test-helper.ts';
import { OwnQuestions, OwnQuestionsArabic, OwnQuestionsRead } from './sip-form.stories.ts';

const now = '2026-03-02T09:00:00.000Z';
const config = { rules: ownRules };
const discharged = sipDocument({ invitation: { kind: 'afterDischarge' } });

describe('the SIP form: what a region decides', () => {
  const fixture = new Fixture();
  const regional = (element: DelaktigSipForm): void => void (element.config = config);

  /** A form in which the template's questions have come. */
  async function asked(value: unknown = null): Promise<SipHarness<DelaktigSipForm>> {
    const at = await formWith(fixture, value, regional);
    await at.appears('textbox', 'Hjälpmedel');
    return at;
  }

  const valueOf = (at: SipHarness<DelaktigSipForm>, role: string, name: string): string =>
    (at.find(role, name) as HTMLInputElement | HTMLSelectElement).value;

  it('a template’s own questions stand in their parts and are written like any other; the answer keeps the question, and undo takes it back whole', async () => {
    const at = await asked();
    await at.write('Hjälpmedel', 'Rullstol');
    alike(at.content.person?.extra, [{ id: 'aids', question: 'Hjälpmedel', words: 'Rullstol' }], 'the answer');
    await at.choose('Nej', 'Behövs specialkost?');
    await at.settled();
    alike(
      at.content.goals?.extra,
      [{ id: 'school-meal', question: 'Behövs specialkost?', words: 'Nej' }],
      'the choice',
    );
    at.element.undo();
    at.element.undo();
    await at.settled();
    same(at.content.person, undefined, 'the part');
    same(valueOf(at, 'textbox', 'Hjälpmedel'), '', 'the field');
    same(at.content.rules?.version, '2026-01-01', 'the rules it was made under');
  });

  it('they are heard as any other field: the question is the name, the hint the description', async () => {
    const at = await asked();
    await checkNames(at.element);
    const field = at.find('textbox', 'Hjälpmedel');
    const described = field.getAttribute('aria-describedby') ?? '';
    check(
      at.element.shadowRoot?.getElementById(described)?.textContent.includes('rullstol eller hörapparat'),
      'the hint is not its description',
    );
    const options = [...at.find('combobox', 'Hur säkra är vi?').querySelectorAll('option')];
    alike(
      options.map(({ value }) => value),
      ['', '6', '5', '4', '3', '2', '1'],
      'the answers stand as the template has them',
    );
  });

  it('an answer that is taken away is none: the plan is as before it was begun, and can be answered again', async () => {
    const at = await asked();
    await at.write('Hjälpmedel', 'Rullstol');
    await at.write('Hjälpmedel', '');
    alike(at.content.person?.extra, [], 'the answers');
    const page = await printed(() => at.element.print());
    check(page.textContent.includes('Vad ska uppgifterna användas till?'), 'it is not the sheet to fill in by hand');
    await at.write('Hjälpmedel', 'Hörapparat');
    same(at.content.person?.extra?.[0]?.question, 'Hjälpmedel', 'the question');
    same(at.content.person?.extra?.[0]?.words, 'Hörapparat', 'the answer');
  });

  it('what is wrong with an answer is told as in any other field, when it has been left, and in what is to be corrected', async () => {
    const at = await asked();
    await at.write('Skolans e-post', 'skolan');
    same(at.find('textbox', 'Skolans e-post').ariaInvalid, 'true', 'it is not told');
    await at.activate('button', 'Kontrollera planen');
    const link = await at.appears('button', /^Skolans e-post: /);
    link.click();
    await at.until(() => focused() === at.find('textbox', 'Skolans e-post'), 'the link leads to the field');
    await at.write('Skolans e-post', 'skolan@example.org');
    same(at.find('textbox', 'Skolans e-post').ariaInvalid, null, 'it is still told');
  });

  it('they are in a part of a case too, and in what is pasted', async () => {
    const { held, parts } = await caseWith(fixture, null, 'delaktig-sip-person');
    held.config = config;
    await held.updateComplete;
    const [person] = parts;
    check(person, 'there is no part');
    await person.appears('textbox', 'Hjälpmedel');
    await person.write('Hjälpmedel', 'Rullstol');
    const written = held.value as SipDocument;
    alike(
      written.content.person?.extra,
      [{ id: 'aids', question: 'Hjälpmedel', words: 'Rullstol' }],
      'the answer, once',
    );
    const text = toPlainText(written, { now });
    check(text.allowed && text.words.includes('Hjälpmedel: Rullstol'), 'it is not in the text');
  });

  it('on paper to fill in by hand the questions stand with lines, and boxes where one chooses; else with what was answered', async () => {
    const empty = await asked();
    const blank = await printed(() => empty.element.print());
    check(blank.textContent.includes('Hjälpmedlen behövs från'), 'a question is not on paper');
    check(/Behövs specialkost\?☐ Ja☐ Nej☐ Vet inte/.test(blank.textContent), 'there are no boxes');
    const at = await asked(ownAnswers());
    const page = await printed(() => at.element.print());
    check(page.textContent.includes('HjälpmedelHörapparat'), 'the answer is not on paper');
    check(!page.textContent.includes('Hjälpmedlen behövs från'), 'what nobody has answered is on paper');
    const paper = await printed(() => at.element.print({ what: 'consent' }));
    check(!paper.textContent.includes('Hörapparat'), 'it is on a paper about something else');
  });

  it('an answer to what nobody asks any longer is still shown, can be changed and is printed, in every set of rules', async () => {
    const at = await formWith(fixture, ownAnswers());
    const field = await at.appears('textbox', 'Skolform');
    same((field as HTMLTextAreaElement).value, 'Anpassad grundskola', 'the answer');
    await at.appears('textbox', 'Hjälpmedel');
    at.element.config = {
      rules: { id: 'other', version: '2027', fields: [{ id: 'new', part: 'person', label: 'Ny' }] },
    };
    await at.appears('textbox', 'Ny');
    await at.write('Skolform', '');
    await at.write('Skolform', 'Gymnasium');
    alike(
      at.content.person?.extra?.map(({ question, words }) => [question, words]),
      [
        ['Skolform', 'Gymnasium'],
        ['Hjälpmedel', 'Hörapparat'],
      ],
      'the answers with their questions',
    );
    const page = await printed(() => at.element.print());
    for (const line of ['SkolformGymnasium', 'HjälpmedelHörapparat', 'Behövs specialkost?Nej'])
      check(page.textContent.includes(line), `${line} is not printed`);
  });

  it('whoever only reads sees the answers, and not what nobody has answered', async () => {
    const at = await story(fixture, OwnQuestionsRead);
    const shown = at.element.shadowRoot?.textContent ?? '';
    for (const words of ['Skolform', 'Anpassad grundskola', 'Hörapparat', 'Behövs specialkost?'])
      check(shown.includes(words), `${words} is not shown`);
    check(!shown.includes('Hjälpmedlen behövs från'), 'a question without an answer is shown');
    check(!at.has('textbox'), 'it can be changed');
  });

  it('a question in another language than the rest says which, so that a voice says it right', async () => {
    const at = await story(fixture, OwnQuestionsArabic);
    const shown = [...(at.element.shadowRoot?.querySelectorAll('[lang=sv]') ?? [])];
    const words = shown.map(({ textContent }) => textContent);
    for (const each of ['Hjälpmedel', 'Behövs specialkost?', 'Vet inte', 'Till exempel rullstol eller hörapparat.'])
      check(words.includes(each), `${each} is not marked: ${words.join()}`);
    await at.write('Hjälpmedel', 'كرسي متحرك');
    const [, aids] = at.content.person?.extra ?? [];
    alike([aids?.question, aids?.words], ['Hjälpmedel', 'كرسي متحرك'], 'the answer');
  });

  it('the same rules given once more take neither the focus nor what is being typed', async () => {
    const at = await asked();
    at.find('textbox', 'Hjälpmedel').focus();
    await at.type('Rull');
    at.element.config = structuredClone(config);
    await at.settled();
    await at.type('stol');
    same(focused(), at.find('textbox', 'Hjälpmedel'), 'the focus');
    same(at.content.person?.extra?.[0]?.words, 'Rullstol', 'the words');
  });

  it('the person’s own version is as it was', async () => {
    const at = await story(fixture, OwnQuestions);
    await at.activate('button', 'Min plan');
    await at.appears('heading', 'Min plan');
    check(!at.element.shadowRoot?.textContent.includes('Hörapparat'), 'a template’s question is in it');
  });

  it('questions that cannot be asked are told to the host’s developer, and take no other with them', async () => {
    const watch = new Watch();
    const bad = [null, { id: 'x', part: 'nowhere', label: 'Var?' }, { id: 'aids', part: 'person', label: 'Två' }];
    const at = await formWith(fixture, null, (element) => {
      element.config = { rules: { ...ownRules, fields: [...(ownRules.fields ?? []), ...bad] } };
    });
    await at.appears('textbox', 'Hjälpmedel');
    watch.stop();
    for (const told of ['rules.fields.5.id', 'rules.fields.6.part', 'rules.fields.7.id cannot be used (duplicate-id)'])
      check(
        watch.complaints.some((complaint) => complaint.includes(told)),
        `${told} is not told: ${watch.complaints.join('; ')}`,
      );
    check(!at.has('textbox', 'Två'), 'a question is asked twice');
  });

  const within = [
    ['sv', { summonAfterNotice: 3, meetAfterSummons: 21 }, 'Håll helst mötet inom 3 veckor.', 'inom 3 dagar från'],
    ['sv', { summonAfterNotice: 7, meetAfterSummons: 20 }, 'Håll helst mötet inom 20 dagar.', 'inom en vecka från'],
    ['sv', { summonAfterNotice: 1, meetAfterSummons: 14 }, 'Håll helst mötet inom 2 veckor.', 'inom en dag från'],
    [
      'en',
      { summonAfterNotice: 1, meetAfterSummons: 10 },
      'Preferably hold the meeting within 10 days.',
      'within one day of',
    ],
    ['ar', { summonAfterNotice: 2, meetAfterSummons: 28 }, 'يُفضَّل عقد الاجتماع خلال 4 أسابيع.', 'خلال يومين من'],
    ['ar', { summonAfterNotice: 5, meetAfterSummons: 14 }, 'يُفضَّل عقد الاجتماع خلال أسبوعين.', 'خلال 5 أيام من'],
  ] as const;
  for (const [language, days, about, notice] of within)
    it(`${language}: whoever invites is told the region’s own time limits (${days.meetAfterSummons} and ${days.summonAfterNotice} days)`, async () => {
      const at = await partWith(fixture, 'delaktig-sip-invitation', discharged, (element) => {
        element.lang = language;
        element.config = { rules: { days } };
      });
      const shown = at.element.shadowRoot?.textContent.normalize() ?? '';
      for (const words of [about, notice])
        check(shown.includes(words), `${words} is not shown: ${shown.slice(0, 300)}`);
    });

  it('a time limit that the host changes while the form is shown is told anew', async () => {
    const at = await partWith(fixture, 'delaktig-sip-invitation', discharged);
    at.element.config = { rules: { days: { summonAfterNotice: 2, meetAfterSummons: 35 } } };
    await at.settled();
    const shown = at.element.shadowRoot?.textContent ?? '';
    for (const words of ['inom 5 veckor.', 'inom 2 dagar från']) check(shown.includes(words), words);
  });

  it('a region’s own words are said from the first drawing, also in what comes later and in what is pasted', async () => {
    const words = { 'sip-form.goals.title': 'Planering', 'sip-form.printing.print-to': 'Till vem?' };
    try {
      const at = await formWith(fixture, lars(), (element) => {
        element.config = { rules: { words: { sv: words } } };
      });
      check(at.has('heading', 'Planering'), 'our words are shown first');
      await at.activate('button', 'Skriv ut');
      await at.appears('combobox', 'Till vem?');
      const say = await sayIn('sv', [catalogue]);
      const text = toPlainText(sipDocument(lars().content), { now, say });
      check(text.allowed && text.words.includes('PLANERING'), 'not in what is pasted');
    } finally {
      for (const name of ['sip-form', 'sip-form-later', 'sip-form-person', 'sip-form-exchange'])
        overrideMessages(name, 'sv', {
          'sip-form.goals.title': 'Mål och insatser',
          'sip-form.printing.print-to': 'Skriv ut till',
        });
    }
  });
});
