import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { lars, sipDocument } from './examples.test-helper.ts';
import { formWith } from './on-page.test-helper.ts';

const titles = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('the SIP form: each paper of its own', () => {
  const fixture = new Fixture();

  it('samtycke, kallelse, the plan, uppföljning and avslut are printed alone, each with whose plan it is', async () => {
    const plan = lars();
    const { element } = await formWith(fixture, {
      ...plan,
      content: {
        ...plan.content,
        followUp: { meetings: [{ id: 'f', present: 'Lars och Alex' }] },
        closing: { where: 'Vårdcentralen' },
      },
    });
    const paper = (what: 'consent' | 'invitation' | 'sip' | 'followUp' | 'closing'): Promise<HTMLElement> =>
      printed(() => element.print({ what }));
    alike(titles(await paper('consent')), ['Personen', 'Samtycke'], 'samtycke');
    const summons = await paper('invitation');
    alike(titles(summons), ['Personen', 'Kallelse och inbjudan'], 'kallelse');
    for (const words of ['Lars', '070-174 06 58', 'Att Lars ska kunna sova'])
      check(summons.textContent.includes(words), `${words} is not in the summons`);
    check(!summons.textContent.includes('tonåringar'), 'the summons tells of the children');
    const sip = titles(await paper('sip'));
    check(sip.includes('Mål och insatser') && !sip.includes('Samtycke'), sip.join(', '));
    alike(titles(await paper('followUp')), ['Personen', 'Uppföljning'], 'uppföljning');
    alike(titles(await paper('closing')), ['Personen', 'Avslut'], 'avslut');
  });

  it('a summons tells those who get it who comes and what for, and nothing that those who summon write for themselves', async () => {
    const invited = [
      { id: 'i-1', name: 'Lisa', role: 'kurator', phone: '070-174 06 05', reply: 'comes' as const, mandate: true },
      { id: 'i-2', name: 'Alex', reply: 'sendsOther' as const, substitute: 'Kim' },
    ];
    const summons = {
      kind: 'afterDischarge' as const,
      date: '2026-05-04',
      noticeOn: '2026-04-20',
      sentOn: '2026-04-21',
      purpose: 'Att Lars ska kunna sova',
      childLetter: 'Hej Lars, du får ha med dig hunden',
      contactPhone: '070-174 06 58',
      invited,
    };
    const { element } = await formWith(fixture, sipDocument({ person: { name: 'Lars' }, invitation: summons }));
    const { textContent } = await printed(() => element.print({ what: 'invitation' }));
    for (const words of ['Lars', 'Att Lars ska kunna sova', 'Lisa', 'kurator', 'Alex', '070-174 06 58'])
      check(textContent.includes(words), `${words} is missing`);
    for (const words of ['hunden', 'Underrättelsen', '06 05', 'Svar', 'Skickar någon annan', 'Kim', 'Får bestämma'])
      check(!textContent.includes(words), `${words} is in the summons`);
    const whole = (await printed(() => element.print())).textContent;
    for (const words of ['hunden', 'Underrättelsen', '06 05', 'Kim']) check(whole.includes(words), `${words} is gone`);
  });

  it('somebody close to the person who is invited gets the summons alone, with a consent that is valid', async () => {
    const { content, ...rest } = lars();
    const invited = [
      { id: 'i-1', name: 'Kerstin', role: 'mormor', party: 'relative', summons: 'invited' as const },
      { id: 'i-2', name: 'Kim', party: 'employment', reply: 'cannot' as const },
    ];
    const consent = { answer: 'yes' as const };
    const plan = { ...content, consent, invitation: { ...content.invitation, invited } };
    const at = await formWith(fixture, { ...rest, content: plan });
    await at.activate('button', 'Skriv ut');
    await at.until(() => focused()?.id === 'print-to', 'the choice has the focus');
    await at.pick('Skriv ut till', 'Kerstin, mormor');
    await at.until(() => !at.has('combobox', 'Det som skrivs ut'), 'there is nothing to choose');
    const names = [...at.find('combobox', 'Skriv ut till').querySelectorAll('option')].map(({ text }) => text);
    check(!names.some((name) => name.includes('Kim')), 'a service that the consent does not name is offered');
    const page = await printed(() => at.element.print({ reader: { kind: 'invited', id: 'i-1' } }));
    alike(titles(page), ['Personen', 'Kallelse och inbjudan'], 'what is on it');
    for (const words of ['Lars', 'Att Lars ska kunna sova', 'Kerstin', 'Det här är skrivet för Kerstin'])
      check(page.textContent.includes(words), `${words} is missing`);
    for (const words of ['9811', '070-174 06 58', 'Kan inte', 'tonåringar'])
      check(!page.textContent.includes(words), `${words} is in it`);
  });

  it('one that nobody has begun is a sheet to fill in by hand, with the person’s name on it', async () => {
    const { element } = await formWith(fixture, sipDocument({ person: { name: 'Lars' } }));
    const page = await printed(() => element.print({ what: 'invitation' }));
    check(page.textContent.includes('Lars'), 'the name is missing');
    check(page.querySelectorAll('.blank').length > 10, 'there are no lines to write on');
    for (const words of ['Vem kommer i stället?', 'Underrättelsen om utskrivning kom'])
      check(page.textContent.includes(words), `${words} is missing`);
  });

  it('an empty plan on paper asks also what the form asks only after an answer', async () => {
    const { element } = await formWith(fixture);
    const { textContent } = await printed(() => element.print());
    for (const words of ['Nummer', 'Vem ska pröva det?', 'Därför att', 'Skäl'])
      check(textContent.includes(words), `${words} is missing`);
  });

  it('is chosen where one chooses for whom; a service is offered only what it may read and somebody has written', async () => {
    const at = await formWith(fixture, lars());
    await at.activate('button', 'Skriv ut');
    await at.until(() => focused()?.id === 'print-to', 'the choice has the focus');
    const offered = (): readonly string[] =>
      [...at.find('combobox', 'Det som skrivs ut').querySelectorAll('option')].map(({ text }) => text.trim());
    alike(
      offered(),
      ['Allt', 'Samtycke', 'Kallelse och inbjudan', 'SIP, samordnad individuell plan', 'Uppföljning', 'Avslut'],
      'for the record',
    );
    await at.pick('Skriv ut till', /^Lars/);
    await at.until(() => !offered().includes('Avslut'), 'what is not written is not offered');
  });
});
