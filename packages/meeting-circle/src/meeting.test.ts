import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import type { DelaktigMeetingCircle } from './element.ts';
import { alex, closed, ended } from './examples.test-helper.ts';
import type { MeetingCircleHarness } from './harness.ts';
import * as stories from './meeting-circle.stories.ts';
import { meetingWith, story } from './on-page.test-helper.ts';
import { TestTime } from './test-time.test-helper.ts';

const shown = ({ element }: MeetingCircleHarness): string =>
  (element.shadowRoot?.querySelector<HTMLElement>('.content')?.innerText ?? '').replace(/\s+/g, ' ');
let channels = 0;

describe('meeting circle: a meeting that goes on', () => {
  const fixture = new Fixture();

  async function begun(
    prepare: (element: DelaktigMeetingCircle) => void = () => undefined,
  ): Promise<{ chair: MeetingCircleHarness; time: TestTime }> {
    const time = new TestTime();
    const chair = await meetingWith(fixture, alex(), (element) => {
      element.time = time;
      prepare(element);
    });
    await chair.activate('button', 'Starta mötet');
    await chair.settled();
    return { chair, time };
  }

  /** Two windows: the chair's, and another. */
  async function two(
    screen: string,
    participant = '',
  ): Promise<{ chair: MeetingCircleHarness; other: MeetingCircleHarness; time: TestTime }> {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const { chair, time } = await begun((element) => void (element.channel = channel));
    const other = await meetingWith(fixture, null, (element) => {
      element.time = time;
      element.screen = screen;
      element.participant = participant;
      element.channel = channel;
    });
    await until(() => shown(other).includes('Nu: Inledning'), 'the other window has heard');
    return { chair, other, time };
  }

  it('the chair runs a whole meeting with keys alone', async () => {
    const { chair } = await begun();
    for (const part of ['Aktuell situation', 'Behov, mål och insatser', 'Sammanfattning', 'Avslutning']) {
      const next = chair.find('button', 'Nästa del');
      next.focus();
      await chair.press('Enter');
      await chair.settled();
      check(shown(chair).includes(`Nu: ${part}`), `it is not in ${part}`);
    }
    check(!chair.has('button', 'Nästa del'), 'there is a part after the last');
    chair.find('button', 'Avsluta mötet').focus();
    await chair.press('Enter');
    await chair.settled();
    check(shown(chair).includes('Mötet är slut'), 'it has not ended');
    chair.element.undo();
    await chair.settled();
    check(shown(chair).includes('Nu: Avslutning'), 'the end cannot be undone');
  });

  it('time left is shown in whole minutes, told politely, and can be hidden', async () => {
    const time = new TestTime();
    const chair = await meetingWith(fixture, alex(), (element) => void (element.time = time));
    const heard = new Announcements(chair.element);
    await chair.activate('button', 'Starta mötet');
    same(await heard.next(), 'Nu: Inledning', 'what is told when it begins');
    check(
      shown(chair).includes('Kvar av delen: 6 min') && shown(chair).includes('Kvar av mötet: 60 min'),
      shown(chair),
    );
    time.minutes(1);
    await chair.settled();
    check(shown(chair).includes('Kvar av delen: 5 min'), shown(chair));
    same(await heard.next(), '5 minuter kvar av Inledning.', 'what is told');
    time.minutes(5);
    await chair.settled();
    check(shown(chair).includes('Tiden för delen har gått'), shown(chair));
    check(shown(chair).includes('Nu: Inledning'), 'it has gone on by itself');
    await chair.activate('button', 'Lägg till 5 minuter');
    check(
      shown(chair).includes('Kvar av delen: 5 min') && shown(chair).includes('Kvar av mötet: 59 min'),
      shown(chair),
    );
    await chair.activate('button', 'Dölj tiden');
    check(!shown(chair).includes('Kvar av'), 'the time is not hidden');
    heard.stop();
  });

  it('a clock set back an hour makes nothing jump: the one who leads is asked', async () => {
    const { chair, time } = await begun();
    time.minutes(2);
    time.putClock(-3_600_000);
    time.minutes(1);
    await chair.settled();
    check(shown(chair).includes('Kvar av mötet: 57 min'), shown(chair));
    check(shown(chair).includes('Datorns klocka verkar ha ändrats'), 'nobody is asked');
    await chair.dictate('Datorns klocka verkar ha ändrats. Hur många minuter har mötet hållit på?', '10');
    await chair.activate('button', 'Fortsätt härifrån');
    check(shown(chair).includes('Kvar av mötet: 50 min'), shown(chair));
    check(!shown(chair).includes('Datorns klocka'), 'it is still asked');
  });

  it('the wall is in the same part at the same time, and has nothing that is the chair’s or the person’s own', async () => {
    const { chair, other } = await two('wall');
    await chair.activate('button', 'Nästa del');
    await until(() => shown(other).includes('Nu: Aktuell situation'), 'the wall is in the same part');
    await chair.dictate('Vad ska göras?', 'Lisa ordnar ett lugnt rum');
    await chair.press('Enter');
    await until(() => shown(other).includes('Lisa ordnar ett lugnt rum'), 'the wall shows what was decided');
    for (const own of ['Flytten', 'Josef och Lisa', 'Så är jag med'])
      check(!(other.element.shadowRoot?.textContent ?? '').includes(own), own);
    same(other.element.value, null, 'the wall holds a document');
    check(!other.has('button'), 'there is something to press on the wall');
  });

  it('a break asked for in a phone reaches the chair, and the wall shows only "Paus"', async () => {
    const { chair, other } = await two('phone', 'p-alex');
    check(shown(other).includes('Vi säger vad vi heter'), 'what Alex does is not shown');
    await other.activate('button', 'Jag vill ha paus');
    await until(() => shown(chair).includes('Någon har bett om paus'), 'the chair knows');
    check(!shown(chair).includes('Alex vill ha paus'), 'it is told who it was');
    await until(
      () => other.element.shadowRoot?.querySelector('.on-break')?.textContent === 'Paus',
      'the break is shown',
    );
    check(!shown(other).includes('Någon har bett'), 'it is told to everybody');
    await chair.activate('button', 'Fortsätt mötet');
    await until(() => !other.element.shadowRoot?.querySelector('.on-break'), 'it goes on');
  });

  it('a wish to speak and a hard word go from a phone to the chair', async () => {
    const { chair, other } = await two('phone', 'p-mother');
    await other.activate('button', 'Jag vill säga något');
    await until(() => /Alex mamma.? vill säga något/.test(shown(chair)), 'the chair knows');
    await chair.activate('button', /Alex mamma.? har fått ordet/);
    check(!/vill säga något/.test(shown(chair)), 'it is still there');
    await other.dictate('Ett ord som behöver förklaras', 'habilitering');
    await other.press('Enter');
    await until(() => chair.document.content.running?.words.length === 1, 'the word has come');
    same(chair.document.content.running?.words[0]?.word, 'habilitering', 'the word');
  });

  it('the meeting is led on from another window: in its part and its time, with what was decided', async () => {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const { chair, time } = await begun((element) => void (element.channel = channel));
    await chair.activate('button', 'Nästa del');
    time.minutes(4);
    await chair.dictate('Vad ska göras?', 'Ringa skolan');
    await chair.press('Enter');
    const other = await meetingWith(fixture, alex(), (element) => {
      element.time = time;
      element.channel = channel;
    });
    await until(() => shown(other).includes('Mötet leds i ett annat fönster.'), 'it is known that another leads');
    check(shown(other).includes('Nu: Aktuell situation') && shown(other).includes('Ringa skolan'), shown(other));
    check(!other.has('textbox') && !other.has('button', 'Nästa del'), 'both lead');
    await other.activate('button', 'Led mötet härifrån');
    await until(() => shown(chair).includes('Mötet leds i ett annat fönster.'), 'the first one knows');
    check(shown(other).includes('Kvar av delen: 11 min'), shown(other));
    same(other.element.value ? other.document.content.running?.decisions[0]?.what : '', 'Ringa skolan', 'decided');
    same(other.document.content.avoided[0]?.words, 'Flytten i våras', 'what was the document’s own');
    await other.activate('button', 'Nästa del');
    await until(() => shown(chair).includes('Nu: Behov, mål och insatser'), 'the first one follows');
    await chair.activate('button', 'Led mötet härifrån');
    await until(() => shown(other).includes('Mötet leds i ett annat fönster.'), 'it goes back');
    check(shown(chair).includes('Nu: Behov, mål och insatser') && chair.has('button', 'Nästa del'), shown(chair));
  });

  it('of two windows that were open before it began, the one where it is begun leads', async () => {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const time = new TestTime();
    const joined = (element: DelaktigMeetingCircle): void => {
      element.time = time;
      element.channel = channel;
    };
    const first = await meetingWith(fixture, alex(), joined);
    time.minutes(1);
    const second = await meetingWith(fixture, alex(), joined);
    await second.activate('button', 'Starta mötet');
    await until(() => shown(first).includes('Mötet leds i ett annat fönster.'), 'it is known that another leads');
    check(shown(first).includes('Nu: Inledning') && second.has('button', 'Nästa del'), shown(first));
  });

  it('a window that waits is given a newer version of the document by its host: it waits on', async () => {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const { chair, time } = await begun((element) => void (element.channel = channel));
    time.minutes(1);
    const other = await meetingWith(fixture, alex(), (element) => {
      element.time = time;
      element.channel = channel;
    });
    await until(() => shown(other).includes('Mötet leds i ett annat fönster.'), 'it is known that another leads');
    const heard = new Announcements(chair.element);
    other.element.value = structuredClone(chair.element.value);
    await other.settled();
    check(shown(other).includes('Mötet leds i ett annat fönster.'), 'it is not known any longer');
    await chair.activate('button', 'Nästa del');
    await until(() => heard.text.includes('Nu: Aktuell situation'), 'it is told where it is led');
    check(!heard.text.includes('annat fönster'), heard.text);
    await until(() => shown(other).includes('Nu: Aktuell situation'), 'it follows');
    heard.stop();
  });

  it('a window that is opened while the meeting goes on takes nothing over by itself', async () => {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const { chair, time } = await begun((element) => void (element.channel = channel));
    time.minutes(1);
    const other = await meetingWith(fixture, structuredClone(chair.element.value), (element) => {
      element.time = time;
      element.channel = channel;
    });
    await until(() => shown(other).includes('Mötet leds i ett annat fönster.'), 'it is known that another leads');
    check(chair.has('button', 'Nästa del'), 'the first one leads no more');
  });

  it('who has answered is not lost when another window leads on', async () => {
    const channel = `test ${(channels += 1)} ${Math.random()}`;
    const first = await meetingWith(fixture, closed(), (element) => void (element.channel = channel));
    const bare = ended();
    const other = await meetingWith(fixture, bare, (element) => void (element.channel = channel));
    await until(() => shown(other).includes('Mötet leds i ett annat fönster.'), 'it is known that another leads');
    await other.activate('button', 'Led mötet härifrån');
    await until(() => other.document.content.answers?.length === 5, 'the answers have come');
    same(first.document.content.answers?.length, 5, 'those that were there');
  });

  it('a phone that comes late over the host’s own channel is told how it goes', async () => {
    const { chair } = await begun();
    const late = await meetingWith(fixture, null, (element) => {
      element.screen = 'phone';
      element.addEventListener('delaktig-meeting', ({ detail }) => chair.element.receive(structuredClone(detail)));
      chair.element.addEventListener('delaktig-meeting', ({ detail }) => element.receive(structuredClone(detail)));
    });
    await until(() => shown(late).includes('Nu: Inledning'), 'it has come');
  });

  it('a hard word that comes two ways, by the browser and by the host, is there once', async () => {
    const { chair, other } = await two('phone', 'p-mother');
    let carried = 0;
    other.element.addEventListener('delaktig-meeting', ({ detail }) => {
      carried++;
      for (let again = 0; again < 2; again++) chair.element.receive(structuredClone(detail));
    });
    for (const word of ['habilitering', 'insats']) {
      await other.dictate('Ett ord som behöver förklaras', word);
      await other.press('Enter');
    }
    const words = (): readonly string[] => chair.document.content.running?.words.map(({ word }) => word) ?? [];
    await until(() => words().includes('insats'), 'the words have come');
    await chair.settled();
    alike(words(), ['habilitering', 'insats'], 'the words');
    same(carried, 2, 'messages that the host carried');
  });

  it('the same word asked for twice is two messages: nothing that somebody asks is passed over', async () => {
    const { chair, other } = await two('phone', 'p-mother');
    for (const count of [1, 2]) {
      await other.dictate('Ett ord som behöver förklaras', 'insats');
      await other.press('Enter');
      await until(() => chair.document.content.running?.words.length === count, 'the word has come');
    }
  });

  it('a window that waits while another leads says so once', async () => {
    const harness = await story(fixture, stories.LedElsewhere);
    check(shown(harness).includes('Mötet leds i ett annat fönster.'), shown(harness));
    check(!shown(harness).includes('Du kan titta men inte ändra'), shown(harness));
    harness.element.readonly = true;
    await harness.settled();
    check(
      shown(harness).includes('Du kan titta men inte ändra'),
      'it is not said that nothing can be changed here at all',
    );
  });

  it('the numbers in the circle are named below it, with the part the meeting is in', async () => {
    const { chair, other } = await two('phone', 'p-alex');
    for (const harness of [chair, other]) {
      const key = harness.find('list', 'Mötets delar');
      const said = key.innerText.replace(/\s+/g, ' ');
      check(/1\. ?Inledning 6 min.*5\. ?Avslutning/.test(said), said);
      same(key.querySelector('[aria-current="step"]')?.textContent.includes('Inledning'), true, 'where it is');
    }
  });

  it('between devices the host carries the messages', async () => {
    const { chair } = await begun();
    const far = await meetingWith(fixture, null, (element) => {
      element.screen = 'wall';
    });
    chair.element.addEventListener('delaktig-meeting', ({ detail }) => {
      far.element.receive(JSON.parse(JSON.stringify(detail)));
    });
    await chair.activate('button', 'Nästa del');
    await until(() => shown(far).includes('Nu: Aktuell situation'), 'it has come');
  });

  it('the person speaks first, and who has not been heard is remembered', async () => {
    const { chair } = await begun();
    await chair.activate('button', 'Nästa del');
    check(/Alex.? pratar först/.test(shown(chair)), 'there is no reminder');
    await chair.activate('button', 'Alex');
    check(!/pratar först/.test(shown(chair)), 'the reminder stays');
    check(/Inte hört än: .*Lisa, skolsköterska/.test(shown(chair)), shown(chair));
    alike(chair.document.content.running?.spoken, ['p-alex'], 'who has spoken');
  });

  it('when somebody is missing the person is asked, and what is done is written down', async () => {
    const { chair } = await begun();
    await chair.open('here');
    await chair.tick(/Josef.* är inte här/);
    check(/Fråga först .?Alex/.test(shown(chair)), 'nobody is asked');
    await chair.choose('Boka en ny tid', 'Någon saknas. Hur gör vi?');
    await chair.tick(/Alex.? har fått svara/);
    const { absence, askedPerson, absent } = chair.document.content.running ?? {};
    alike([absence, askedPerson, absent], ['rebook', true, ['p-josef']], 'what was written');
  });

  it('a decision can be pointed at from the plan', async () => {
    const { chair } = await begun();
    await chair.dictate('Vad ska göras?', 'Ringa skolan');
    await chair.pick('Vem gör det?', 'Lisa, skolsköterska');
    await chair.activate('button', 'Skriv upp');
    const [decision] = chair.document.content.running?.decisions ?? [];
    check(decision, 'nothing was written');
    same(decision.who, 'p-lisa', 'who');
    same(chair.element.referenceTo(decision.id)?.quote, 'Ringa skolan', 'the reference');
  });

  it('every control has a name: the chair’s, and in a phone', async () => {
    const { chair, other } = await two('phone', 'p-alex');
    await checkNames(chair.element);
    await checkNames(other.element);
  });

  it('a meeting that is opened again after a reload goes on in its part', async () => {
    const { chair, time } = await begun();
    await chair.activate('button', 'Nästa del');
    time.minutes(4);
    const again = await meetingWith(fixture, chair.element.value, (element) => {
      element.time = time;
    });
    check(
      shown(again).includes('Nu: Aktuell situation') && shown(again).includes('Kvar av delen: 11 min'),
      shown(again),
    );
  });
});
