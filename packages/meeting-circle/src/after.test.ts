import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import { closed, ended } from './examples.test-helper.ts';
import type { MeetingCircleHarness } from './harness.ts';
import { meetingWith } from './on-page.test-helper.ts';
import { printSummary } from './summary-print.ts';

const shown = ({ element }: MeetingCircleHarness): string =>
  (element.shadowRoot?.querySelector<HTMLElement>('.content')?.innerText ?? '').replace(/\s+/g, ' ');
let channels = 0;

/** Fields for days and times have no role of their own: they are found by their labels. */
async function written(harness: MeetingCircleHarness, name: string, value: string): Promise<void> {
  const labels = [...(harness.element.shadowRoot?.querySelectorAll('label') ?? [])];
  const field = labels.find((label) => label.innerText.trim() === name)?.control;
  check(field instanceof HTMLInputElement, `there is no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.settled();
}

describe('meeting circle: when the meeting is over', () => {
  const fixture = new Fixture();

  it('who has done what they were to do ticks it, and it can be undone', async () => {
    const chair = await meetingWith(fixture, ended());
    const heard = new Announcements(chair.element);
    await chair.tick(/^Gjort/);
    same(await heard.next(), 'Gjort: Ordna ett lugnt rum att äta i.', 'what is told');
    same(chair.document.content.running?.decisions[0]?.done, true, 'what is stored');
    chair.element.undo();
    await chair.settled();
    alike(chair.document.content, ended().content, 'what was');
    heard.stop();
  });

  it('the next meeting is written down: day, time, place and who', async () => {
    const chair = await meetingWith(fixture, ended());
    await written(chair, 'Datum', '2026-05-04');
    await written(chair, 'Tid', '14:30');
    await chair.dictate('Plats', 'Skolan, rum 12');
    await chair.tick('Alex');
    alike(
      chair.document.content.after,
      { next: { date: '2026-05-04', time: '14:30', place: 'Skolan, rum 12', participants: ['p-alex'] } },
      'what is stored',
    );
    await chair.dictate('Plats', '');
    same(chair.document.content.after?.next?.place, undefined, 'a place that was taken away');
  });

  it('the summary says du, in easy words where somebody has written them', async () => {
    const chair = await meetingWith(fixture, closed());
    const [summary] = [chair.element.shadowRoot?.querySelector<HTMLElement>('[data-summary-to]')];
    const said = (summary?.innerText ?? '').replace(/\s+/g, ' ');
    for (const words of [
      'Hej',
      'Du hade ett möte 2 mars 2026.',
      'Lisa, skolsköterska: Ordna ett lugnt rum där du kan äta',
      'När: före påsk',
      'Du: Visa Lisa rummet du tycker om',
      '4 maj 2026, klockan 14:30',
      '070-174 06 05',
      'Ring Lisa. Hon ringer de andra.',
      'habilitering: stöd till barn',
    ])
      check(said.includes(words), `${words} is not in: ${said}`);
    for (const never of ['Flytten', 'avskild matplats', 'Det gick för fort'])
      check(!said.includes(never), `${never} is in it`);
    await chair.dictate(/^Med lätta ord.*Ordna en avskild/, 'Ett eget bord');
    check(/skolsköterska: Ett eget bord/.test(shown(chair)), 'the new words are not there');
  });

  it('the summary can be printed: one page, nobody’s name in its title', async () => {
    const chair = await meetingWith(fixture, closed());
    let printed = '';
    let title = '';
    await printSummary(chair.element['locale'], closed(), {
      print: ({ document }) => {
        printed = document.body.textContent;
        title = document.title;
      },
    });
    same(title, 'Ditt möte', 'the title');
    check(printed.includes('Du: Visa Lisa rummet') && printed.includes('Det är gjort.'), printed);
    check(!printed.includes('Flytten') && !printed.includes('Det gick för fort'), 'what is nobody else’s is printed');
  });

  it('everybody answers alone at a screen that is handed round: what somebody answered is on it no more', async () => {
    const chair = await meetingWith(fixture, ended());
    await chair.activate('button', 'Svara på den här skärmen');
    check(!/Det här gör vi|Ordna ett lugnt rum/.test(shown(chair)), 'there is something else on the screen');
    await chair.choose('Nej', 'Fick du veta det du behövde veta?');
    await chair.choose('Hoppa över', 'Hjälptes alla åt?');
    await chair.dictate('Vill du säga något mer?', 'Det gick för fort.');
    await chair.activate('button', 'Skicka mitt svar');
    await until(() => shown(chair).includes('Ditt svar är skickat.'), 'it has been sent');
    const [answer] = chair.document.content.answers ?? [];
    alike(
      { ...answer, id: '' },
      { id: '', information: 'no', words: 'Det gick för fort.' },
      'what is stored: nothing says who',
    );
    await chair.activate('button', 'Nästa person svarar');
    check(!shown(chair).includes('Det gick för fort'), 'the next one sees it');
    const boxes = [...(chair.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    check(boxes.length === 16 && boxes.every(({ checked }) => !checked), 'something is chosen beforehand');
    await chair.activate('button', 'Tillbaka till mötet');
    check(shown(chair).includes('Så många har svarat: 1'), shown(chair));
  });

  it('who changes their mind before they leave has one answer', async () => {
    const chair = await meetingWith(fixture, ended());
    await chair.activate('button', 'Svara på den här skärmen');
    await chair.choose('Ja', 'Hjälptes alla åt?');
    await chair.activate('button', 'Skicka mitt svar');
    await chair.activate('button', 'Ändra mitt svar');
    await chair.choose('Delvis', 'Hjälptes alla åt?');
    await chair.activate('button', 'Skicka mitt svar');
    same(chair.document.content.answers?.length, 1, 'answers');
    same(chair.document.content.answers?.[0]?.collaboration, 'partly', 'the answer');
  });

  it('what four have answered is not shown to the one who leads; of five it is, together', async () => {
    const four = closed();
    const chair = await meetingWith(fixture, {
      ...four,
      content: { ...four.content, answers: four.content.answers?.slice(0, 4) },
    });
    await chair.open('answers');
    check(shown(chair).includes('Svaren visas tillsammans när minst 5 har svarat.'), shown(chair));
    check(!shown(chair).includes('Ja: '), 'answers are shown');
    chair.element.value = closed();
    await chair.settled();
    check(shown(chair).includes('Ja: 3 · Delvis: 0 · Nej: 1'), shown(chair));
  });

  it('an answer in a phone reaches the document, and neither the wall nor what the chair tells', async () => {
    const channel = `after ${(channels += 1)} ${Math.random()}`;
    const told: string[] = [];
    const chair = await meetingWith(fixture, closed(), (element) => {
      element.channel = channel;
      element.addEventListener('delaktig-meeting', ({ detail }) => void told.push(JSON.stringify(detail)));
    });
    const follows = (screen: string): Promise<MeetingCircleHarness> =>
      meetingWith(fixture, null, (element) => {
        element.screen = screen;
        element.participant = 'p-mother';
        element.channel = channel;
      });
    const phone = await follows('phone');
    const wall = await follows('wall');
    await until(() => shown(phone).includes('Blev mötet bra?') && shown(wall).includes('Mötet är slut'), 'all know');
    await phone.activate('button', 'Svara');
    await phone.choose('Nej', 'Lyssnade de andra på det du ville?');
    await phone.dictate('Vill du säga något mer?', 'Jag fick vänta länge.');
    await phone.activate('button', 'Skicka mitt svar');
    await until(() => chair.document.content.answers?.length === 6, 'it has come');
    await chair.dictate('Plats', 'Biblioteket');
    await until(() => shown(wall).includes('Biblioteket'), 'the wall is told where we meet again');
    for (const words of ['Jag fick vänta länge.', 'Det gick för fort.', 'participation'])
      check(!told.some((each) => each.includes(words)), `${words} was told`);
    check(!(wall.element.shadowRoot?.textContent ?? '').includes('fick vänta'), 'the wall shows it');
    check(!shown(wall).includes('070'), 'the wall shows a telephone number');
    await checkNames(phone.element);
  });

  it('for who does not read there is one question at a time, with faces; every control has a name', async () => {
    const own = await meetingWith(fixture, closed(), (element) => void (element.level = 'symbol'));
    check(own.element.shadowRoot?.querySelector('[data-summary-to]'), 'there is no summary');
    await checkNames(own.element);
    own.element.shadowRoot?.querySelector<HTMLElement>('[data-good]')?.click();
    await own.settled();
    const questions = (): number => own.element.shadowRoot?.querySelectorAll('.answering fieldset').length ?? 0;
    same(questions(), 1, 'questions at a time');
    await own.choose('Lite', 'Fick du veta det du ville veta?');
    for (let each = 0; each < 3; each += 1) await own.activate('button', 'Nästa');
    await checkNames(own.element);
    await own.activate('button', 'Skicka mitt svar');
    same(own.document.content.answers?.length, 6, 'answers');
    check(
      own.document.content.answers?.some(({ information, meaning }) => information === 'partly' && !meaning),
      'the answer is not there',
    );
  });
});
