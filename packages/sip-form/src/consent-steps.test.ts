import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { onPage } from '@delaktig/testing/on-page.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { Watch } from '@delaktig/testing/watch.js';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';
import { caseWith, formWith, partWith } from './on-page.test-helper.ts';
import type { DelaktigSipConsent } from './parts/consent.ts';
import meta, * as stories from './sip-consent.stories.ts';

const { story } = onPage<DelaktigSipConsent, SipHarness<DelaktigSipConsent>>('delaktig-sip-consent', meta, SipHarness);

describe('consent, one question at a time', () => {
  const fixture = new Fixture();

  async function asked(value: unknown = null): Promise<SipHarness<DelaktigSipConsent>> {
    const at = await partWith<DelaktigSipConsent>(fixture, 'delaktig-sip-consent', value, (element) => {
      element.view = 'steps';
    });
    await at.until(() => question(at) !== null, 'a question is asked');
    return at;
  }

  const question = (at: SipHarness<DelaktigSipConsent>): Element | null =>
    at.element.shadowRoot?.getElementById('question-title') ?? null;
  const words = (at: SipHarness<DelaktigSipConsent>): string => question(at)?.textContent.trim() ?? '';

  /** Presses, and waits until the heading of another question has the focus. */
  async function goes(at: SipHarness<DelaktigSipConsent>, button: string): Promise<void> {
    const before = question(at);
    await at.activate('button', button);
    await at.until(() => question(at) !== before && focused() === question(at), `"${button}" leads to a question`);
  }

  it('a person is asked one thing at a time, is told how far they have come, and goes back and forth with nothing lost', async () => {
    const at = await asked();
    same(words(at), 'Vad ska uppgifterna användas till?', 'the first question');
    check(at.element.shadowRoot?.textContent.includes('Fråga 1 av '), 'how far');
    check(!at.has('button', 'Tillbaka'), 'there is a way back from the first');
    same(at.findAll('textbox').length, 1, 'fields');
    await at.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    await goes(at, 'Nästa');
    same(words(at), 'Vilka får dela uppgifter med varandra?', 'the second question');
    await goes(at, 'Tillbaka');
    same((at.find('textbox') as HTMLTextAreaElement).value, 'Att hjälpas åt', 'what was written');
    same(at.content.consent?.purpose, 'Att hjälpas åt', 'in the plan');
  });

  it('Enter in the only field of a question sends nothing, and the browser offers nothing', async () => {
    const at = await asked();
    await goes(at, 'Nästa');
    await at.tick('Skola');
    const forms = [...(at.element.shadowRoot?.querySelectorAll('form') ?? [])];
    alike(
      forms.map(({ autocomplete }) => autocomplete),
      ['off'],
      'what the browser may offer',
    );
    let stayed = false;
    at.element.shadowRoot?.addEventListener('submit', (event) => (stayed = event.defaultPrevented));
    forms[0]?.requestSubmit();
    check(stayed, 'the page would have been left');
  });

  it('school, elevhälsans medicinska del and övrig elevhälsa are three questions, each says who is meant, and each can be thought about', async () => {
    const at = await asked();
    await goes(at, 'Nästa');
    for (const party of ['Skola', 'Elevhälsans medicinska del', 'Övrig elevhälsa']) await at.tick(party);
    const met: string[] = [];
    for (const [answer, meant] of [
      ['Ja', 'Lärare'],
      ['Jag vill tänka', 'Skolsköterskan'],
      ['Nej', 'kuratorn'],
    ] as const) {
      await goes(at, 'Nästa');
      met.push(words(at));
      check(at.element.shadowRoot?.querySelector('[data-question]')?.textContent.includes(meant), `not said: ${meant}`);
      await at.choose(answer, 'Får verksamheten ta emot och lämna uppgifter?');
    }
    alike(met, ['Skola', 'Elevhälsans medicinska del', 'Övrig elevhälsa'], 'the questions');
    alike(
      at.content.consent?.parties?.map(({ party, answer }) => [party, answer]),
      [
        ['school', 'yes'],
        ['schoolMedical', 'thinking'],
        ['schoolSupport', 'no'],
      ],
      'in the plan',
    );
  });

  it('Jag vill tänka goes on without an answer, says that the question is still there, and keeps the place', async () => {
    const at = await asked(lars());
    while (words(at) !== 'Vad och vem gäller samtycket inte?') await goes(at, 'Nästa');
    const heard = new Announcements(at.element);
    const before = at.content.consent;
    await goes(at, 'Jag vill tänka');
    same(await heard.next(), 'Det går bra att tänka. Frågan finns kvar.', 'what is said');
    heard.stop();
    alike(at.content.consent, before, 'nothing is answered for them');
    await goes(at, 'Tillbaka');
    same(words(at), 'Vad och vem gäller samtycket inte?', 'the question');
  });

  it('a service that was ticked by mistake is taken away, and comes back with its answer by Ångra', async () => {
    const at = await asked(lars());
    await goes(at, 'Nästa');
    const before = at.content.consent?.parties;
    const box = at.findAll('checkbox').find((each) => (each as HTMLInputElement).checked);
    check(box, 'no service is ticked');
    box.click();
    await at.settled();
    check(at.content.consent?.parties?.length !== before?.length, 'it is still there');
    at.element.undo();
    await at.settled();
    alike(at.content.consent?.parties, before, 'what is in the plan');
    check((box as HTMLInputElement).checked, 'the box is not ticked');
  });

  it('the last page shows all that was answered, and that it can be changed', async () => {
    const at = await asked(lars());
    while (at.has('button', 'Nästa')) await goes(at, 'Nästa');
    same(words(at), 'Det här är svaren', 'the last page');
    const text = at.element.shadowRoot?.textContent ?? '';
    for (const part of ['Jag vill tänka', 'Vårdcentralen', 'Svaren går att ändra när som helst'])
      check(text.includes(part), part);
  });

  it('by keys alone: Tab to the answer, arrows, Tab to Nästa', async () => {
    const at = await asked(lars());
    await goes(at, 'Nästa');
    await goes(at, 'Nästa');
    await at.tabTo('button', 'Nästa');
    const before = question(at);
    await at.press('Enter');
    await at.until(() => question(at) !== before && focused() === question(at), 'the next question has the focus');
  });

  it('what is to be corrected in a case leads to the question that asks for it', async () => {
    const { held, parts } = await caseWith(
      fixture,
      { ...lars(), content: { consent: { validUntil: '2026-02-31' } } },
      'delaktig-sip-consent',
    );
    const [at] = parts;
    check(at, 'there is no part');
    at.element.view = 'steps';
    await at.until(() => at.element.shadowRoot?.querySelector('[data-question]') !== null, 'a question is asked');
    await held.check();
    held.shadowRoot?.querySelector<HTMLElement>('[data-summary] .link')?.click();
    await at.until(() => focused()?.getAttribute('aria-invalid') === 'true', 'the field has the focus');
    same(
      at.element.shadowRoot?.querySelector<HTMLElement>('[data-question]')?.dataset['question'],
      'validUntil',
      'which',
    );
  });

  it('whoever would rather see everything at once can, and comes back', async () => {
    const at = await asked(lars());
    await at.activate('button', 'Allt på en sida');
    await at.appears('textbox', 'Tolk');
    await at.activate('button', 'En fråga i taget');
    await at.until(() => question(at) !== null, 'a question is asked');
    check(!at.has('textbox', 'Tolk'), 'everything is asked at once');
  });

  it('in the whole form too, where one part is shown at a time: what is answered is kept, and what is to be corrected leads to its question', async () => {
    const odd = { ...lars(), content: { consent: { validUntil: '2026-02-31' } } };
    const at = await formWith(fixture, odd, (element) => (element.view = 'steps'));
    const shown = (): string | undefined =>
      at.element.shadowRoot?.querySelector<HTMLElement>('[data-question]')?.dataset['question'];
    const pressed = (): string | null => at.find('button', 'En fråga i taget').getAttribute('aria-pressed');
    same(pressed(), 'false', 'before');
    await at.activate('button', 'En fråga i taget');
    await at.until(() => shown() === 'purpose', 'the first question is asked');
    same(pressed(), 'true', 'while one question is asked at a time');
    await at.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    await at.activate('button', /^Nästa: /);
    await at.until(() => shown() === undefined && at.has('heading', 'Kallelse och inbjudan'), 'the next part is shown');
    await at.element.check();
    at.element.shadowRoot?.querySelector<HTMLElement>('[data-summary] .link')?.click();
    await at.until(() => focused()?.getAttribute('aria-invalid') === 'true', 'the field has the focus');
    same(shown(), 'validUntil', 'the question');
    await at.activate('button', 'En fråga i taget');
    await at.until(() => shown() === undefined, 'all of it is shown');
    const purpose = at.find('textbox', 'Vad ska uppgifterna användas till?') as HTMLTextAreaElement;
    same(purpose.value, 'Att hjälpas åt', 'what was written');
  });

  it('in the whole form where nothing can be changed, nothing is asked', async () => {
    const at = await formWith(fixture, lars(), (element) => {
      element.view = 'steps';
      element.readonly = true;
    });
    check(!at.has('button', 'En fråga i taget'), 'something is asked');
  });

  for (const [name, each] of Object.entries(stories))
    if (name !== 'default')
      it(`${name}: every control has a name, nothing is complained of, and it fits its column`, async () => {
        const watch = new Watch();
        try {
          const { element } = await story(fixture, each);
          await checkNames(element);
          check(element.scrollWidth <= Math.ceil(element.getBoundingClientRect().width) + 1, 'it has to be scrolled');
        } finally {
          watch.stop();
        }
        watch.checkQuiet();
      });
});
