// What staff do with a plan beside writing it: invitations, copies for others, what comes back, what is due, how many.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { start } from '../src/server.js';
import { folders, Visitor } from './visitor.js';

/** @param {object} content */
const plan = (content) => ({
  type: 'sip-form',
  version: 1,
  id: 'c2d0a1b4-7d11-4c37-9c58-0f8f3f1a2b60',
  language: 'sv',
  level: 'standard',
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T10:00:00.000Z',
  content: { rules: { id: 'vastra-gotaland', version: '2025-07-01' }, ...content },
});
const MEETING = { date: '2026-05-04', start: '13:00', end: '14:30', place: 'Rum 3, Solskolan' };
const SCHOOL = JSON.stringify(['party', 'school', 'Solskolan']);
/** What the consent is given to, and what is left out. */
const CONSENT = {
  answer: 'partly',
  parties: [
    { id: 'p1', party: 'school', name: 'Solskolan', answer: 'yes' },
    { id: 'p2', party: 'socialServices', answer: 'no' },
  ],
  information: [
    { id: 'i1', words: 'Mål', answer: 'yes', parts: ['goals', 'situation', 'person'] },
    { id: 'i2', words: 'Hemma', answer: 'no', parts: ['checkIn'] },
  ],
  excluded: 'Det som rör morfar',
};
const WRITTEN = {
  consent: CONSENT,
  person: {
    name: 'Alex',
    representatives: [{ id: 'r1', role: 'guardian', name: 'Lars', address: 'Björkvägen 1', copy: true }],
  },
  situation: {
    wishes: [
      { id: 'w1', words: 'Att få sova', from: [{ document: 'd', item: 'i', quote: 'bo hos mormor', visibleTo: [] }] },
    ],
  },
  goals: {
    goals: [
      {
        id: 'g1',
        words: 'En lugn lärmiljö',
        subgoals: [{ id: 's1', words: 'Sova', actions: [{ id: 'a1', what: 'Samtal', state: 'ongoing' }] }],
      },
    ],
  },
  checkIn: { contacts: [{ id: 'c1', words: 'Ringde hem' }] },
  agreement: { drawnUpOn: '2026-03-02', kind: 'new', agrees: 'yes' },
};

describe('a plan, beside writing it', () => {
  /** @type {Visitor} */
  let lisa;
  /** @type {Visitor} */
  let alex;
  /** The clock of the server. */
  let now = 0;
  beforeEach(async (t) => {
    now = Date.parse('2026-03-02T10:00:00Z');
    const place = folders();
    const server = await start({ port: 0, ...place, now: () => now });
    [alex, lisa] = [Visitor.at(server.url), Visitor.at(server.url)];
    await alex.signIn('alex');
    await lisa.signIn('lisa');
    /** @type {import('node:test').TestContext} */ (t).after(async () => {
      await server.close();
      place.remove();
    });
  });

  /** Time goes on, and a session ends after an hour. @param {string} time */
  async function until(time) {
    now = Date.parse(time);
    await lisa.signIn('lisa');
  }
  /** @param {object} content @param {string} [one] */
  const save = async (content, one) => (await lisa.openWork('plan', one)).finish(plan(content));
  /** @param {object} content */
  const write = async (content) => (await lisa.openWork('plan')).save(plan(content));
  const written = async () => (await lisa.open('/arenden/alex/plan')).data('delaktig-sip-form').content;
  /** @param {string} file a calendar's @param {string} name */
  const line = (file, name) => new RegExp(`^${name}[:;](.*)\r$`, 'm').exec(file.replaceAll('\r\n ', ''))?.[1];

  describe('an invitation to the meeting', () => {
    const calendar = '/arenden/alex/plan/kalender';
    /** @param {string} [meeting] */
    const ics = async (meeting = 'kallelse') => (await lisa.open(`${calendar}/${meeting}/mote.ics`)).text;

    it('is made once, moved and called off as one and the same meeting', async () => {
      await write({ invitation: MEETING });
      assert.match((await lisa.open(calendar)).words.all, /Ingen inbjudan är gjord till det här mötet än/);
      assert.equal((await lisa.open(`${calendar}/kallelse/mote.ics`)).status, 404);
      const made = await lisa.send(`${calendar}/kallelse/skicka`);
      assert.match(made.words.all, /Inbjudan är gjord\. När ?4 maj 2026 kl\. 13:00–14:30/);
      const first = await ics();
      assert.equal(line(first, 'SEQUENCE'), '0');
      assert.equal(line(first, 'DTSTART;TZID=Europe/Stockholm'), '20260504T130000');

      await write({
        ...(await written()),
        invitation: { ...(await written()).invitation, start: '09:00', end: '10:00' },
      });
      const moved = await lisa.open(calendar);
      assert.match(moved.words.all, /Planen har ändrats sedan inbjudan gjordes/);
      assert.match(moved.words.all, /I den senaste filen: 4 maj 2026 kl\. 13:00–14:30/);
      assert.equal(
        (await lisa.open(`${calendar}/kallelse/mote.ics`)).status,
        404,
        'nobody gets a file that is not noted in the plan',
      );
      await lisa.open(calendar);
      assert.match((await lisa.send(`${calendar}/kallelse/skicka`)).words.all, /Inbjudan är uppdaterad 1 gång/);
      const second = await ics();
      assert.deepEqual([line(second, 'SEQUENCE'), line(second, 'UID')], ['1', line(first, 'UID')]);

      assert.equal((await lisa.open(`${calendar}/kallelse/stall-in`)).heading, 'Ska mötet ställas in?');
      assert.match((await lisa.send(`${calendar}/kallelse/stall-in`)).words.all, /Mötet är inställt/);
      const off = await ics();
      assert.deepEqual(
        [line(off, 'STATUS'), line(off, 'SEQUENCE'), line(off, 'UID')],
        ['CANCELLED', '2', line(first, 'UID')],
      );
      await lisa.open(calendar);
      await lisa.send(`${calendar}/kallelse/skicka`);
      assert.notEqual(line(await ics(), 'UID'), line(first, 'UID'), 'a new one is another meeting');
    });

    it('tells whoever sees the calendar neither whom it is about nor what it is', async () => {
      await write({ invitation: { ...MEETING, purpose: 'Att Alex får sova' }, person: { name: 'Alex' } });
      await lisa.open(calendar);
      await lisa.send(`${calendar}/kallelse/skicka`);
      const { text, headers } = await lisa.send(`${calendar}/kallelse/fil`, {
        epost: 'skolan@example.org',
        hur: 'invited',
      });
      assert.deepEqual(
        [line(text, 'SUMMARY'), line(text, 'CLASS'), line(text, 'METHOD')],
        ['Möte', 'PRIVATE', 'REQUEST'],
      );
      assert.equal(line(text, 'LOCATION'), 'Rum 3\\, Solskolan');
      assert.match(line(text, 'ATTENDEE') ?? '', /OPT-PARTICIPANT.*mailto:skolan@example\.org$/);
      assert.doesNotMatch(text, /Alex|SIP|sova|c2d0a1b4/i);
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="mote\.ics"$/);
      assert.match(headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8; method=REQUEST$/);
    });

    it('says no place and no link where personal data are protected', async () => {
      await write({ invitation: { ...MEETING, link: 'https://example.org/m' }, person: { protectedIdentity: true } });
      await lisa.open(calendar);
      const page = await lisa.send(`${calendar}/kallelse/skicka`);
      assert.match(page.words.all, /plats och länk är inte med i filen/);
      assert.doesNotMatch(page.words.all + (await ics()), /Solskolan|example\.org\/m/);
    });

    it('is made for the follow-up too, and says what is missing in the plan', async () => {
      assert.match(
        (await lisa.open(calendar)).words.all,
        /Det finns inget datum än\. Skriv det i planen, under Kallelse och inbjudan/,
      );
      await write({ responsibility: { nextDate: '2026-10-25', nextTime: '09:00' } });
      await lisa.open(calendar);
      await lisa.send(`${calendar}/uppfoljning/skicka`);
      assert.equal(line(await ics('uppfoljning'), 'DTSTART;TZID=Europe/Stockholm'), '20261025T090000');
      assert.equal((await written()).responsibility.nextCalendar.sequence, 0);
    });

    it('refuses an address that is none, and changes nothing', async () => {
      await write({ invitation: MEETING });
      await lisa.open(calendar);
      await lisa.send(`${calendar}/kallelse/skicka`);
      const page = await lisa.send(`${calendar}/kallelse/fil`, { epost: 'skolan\r\nATTENDEE:x', hur: 'summoned' });
      assert.deepEqual([page.status, page.heading], [422, 'Kalenderinbjudningar']);
      assert.match(page.words.all, /Skriv mottagarens e-postadress/);
    });

    it('gets an answer from a calendar, which is written in the plan', async () => {
      const invited = [
        { id: 'i1', name: 'Lisa', role: 'Kurator' },
        { id: 'i2', name: 'Lars' },
      ];
      await write({ invitation: { ...MEETING, invited } });
      await lisa.open(calendar);
      await lisa.send(`${calendar}/kallelse/skicka`);
      /** @param {string | undefined} uid */
      const reply = (uid) =>
        `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nATTENDEE;PARTSTAT=DECLINED:mailto:lars@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
      const answered = await lisa.upload(`${calendar}/svar`, { vem: 'i2' }, reply(line(await ics(), 'UID')));
      assert.match(answered.words.all, /Svaret är inskrivet i planen\. Lars: Kan inte\./);
      assert.match(answered.words.all, /Lisa, Kurator Har inte svarat/);
      assert.deepEqual(
        (await written()).invitation.invited.map((/** @type {any} */ one) => one.reply),
        [undefined, 'cannot'],
      );
      const other = await lisa.upload(`${calendar}/svar`, { vem: 'i1' }, reply('another'));
      assert.deepEqual([other.status, /gäller ett annat möte/.test(other.words.all)], [422, true]);
      assert.match(
        (await lisa.upload(`${calendar}/svar`, { vem: 'i1' }, 'Hej')).words.all,
        /inget svar från en kalender/,
      );
    });
  });

  describe('a copy for somebody', () => {
    const handout = '/arenden/alex/plan/lamna-ut';
    /** @param {string} key @param {string} [file] */
    const to = (key, file = '') => lisa.open(`${handout}${file}?till=${encodeURIComponent(key)}`);

    it('is of a version, and there is none before', async () => {
      await write(WRITTEN);
      assert.match((await lisa.open(handout)).words.all, /Det finns ingen version att lämna ut/);
      await save(WRITTEN);
      await write({ ...WRITTEN, closing: { reasonWords: 'Flyttat' } });
      const page = await to('record');
      assert.match(page.words.all, /Det finns ett utkast med senare ändringar/);
      assert.doesNotMatch(page.words.all, /Flyttat/);
    });

    it('says before anything is given what is left out and why, and what to look for', async () => {
      await save(WRITTEN);
      const { words } = await to(SCHOOL);
      assert.match(words.all, /Det här är inte med till Solskolan, Skola/);
      assert.match(words.all, /Samtycket gäller inte det här Överenskommelse och kopior ?Avstämning mellan mötena/);
      assert.match(
        words.all,
        /Personen har inte valt att mottagaren får se de här egna orden .*Vad är viktigt för dig\?/,
      );
      assert.match(words.all, /Det här rör bara en av vårdnadshavarna eller företrädarna .*Adress/);
      assert.match(words.all, /Det här gäller samtycket inte\. .* Det som rör morfar/);
    });

    it('says where personal data are protected what is in no file, and what to look for', async () => {
      await save({ ...WRITTEN, invitation: MEETING, person: { ...WRITTEN.person, protectedIdentity: true } });
      const { words } = await to('record');
      assert.match(words.all, /läs igenom det ni har skrivit fritt/);
      assert.match(words.all, /Skyddade personuppgifter .*Kallelse och inbjudan › Plats/);
      for (const name of ['journal.txt', 'journal.html', 'fhir.json', 'plan.json'])
        assert.doesNotMatch((await to('record', `/${name}`)).text, /Solskolan|Björkvägen/, name);
    });

    it('holds in no file what is left out, and all of the rest', async () => {
      await save(WRITTEN);
      for (const name of ['journal.txt', 'journal.html', 'fhir.json', 'plan.json']) {
        const { status, text, headers } = await to(SCHOOL, `/${name}`);
        assert.equal(status, 200, name);
        assert.match(text, /En lugn lärmiljö/, name);
        assert.doesNotMatch(text, /Ringde hem|mormor|morfar|Björkvägen/, name);
        assert.equal(headers.get('content-disposition'), `attachment; filename="${name}"`);
      }
      assert.match((await to('record', '/journal.txt')).text, /Ringde hem[^]*Björkvägen|Björkvägen[^]*Ringde hem/);
    });

    it('is refused where there is no consent, with what can be done', async () => {
      await save(WRITTEN);
      const social = JSON.stringify(['party', 'socialServices', '']);
      const page = await to(social);
      assert.match(page.words.all, /Personen har inte sagt ja till den verksamheten/);
      assert.doesNotMatch(page.words.all, /Ladda ner/);
      assert.equal((await to(social, '/journal.txt')).status, 403);
      assert.equal((await to('somebody', '/journal.txt')).status, 404);
    });

    it('is not given when the consent has run out, in Swedish time', async () => {
      await save({ ...WRITTEN, consent: { ...CONSENT, validUntil: '2026-03-31' } });
      await until('2026-03-31T21:59:00Z');
      assert.equal((await to(SCHOOL, '/journal.txt')).status, 200);
      await until('2026-03-31T22:01:00Z');
      assert.equal((await to(SCHOOL, '/journal.txt')).status, 403);
      assert.match((await to(SCHOOL)).words.all, /Samtycket har gått ut/);
    });
  });

  describe('a bundle that comes back', () => {
    const back = '/arenden/alex/plan/las-in';
    const bundle = async () => (await lisa.open('/arenden/alex/plan/lamna-ut/fhir.json?till=record')).text;

    it('is the plan again, with what others have changed in it, as a draft', async () => {
      await save(WRITTEN);
      const changed = (await bundle()).replaceAll('En lugn lärmiljö', 'Lugn och ro');
      await lisa.open(back);
      const page = await lisa.upload(back, {}, changed);
      assert.match(
        page.words.all,
        /Planen är inläst som utkast Det här är annorlunda än förut ?Mål och insatser ?Se igenom/,
      );
      const after = await written();
      assert.equal(after.goals.goals[0].words, 'Lugn och ro');
      assert.deepEqual({ ...after, goals: WRITTEN.goals }, plan(WRITTEN).content);
      assert.match((await lisa.open(back)).words.all, /Det finns redan ett utkast/);
      assert.equal((await lisa.upload(back, {}, changed)).status, 409);
    });

    it('takes nothing away that whoever had it did not get', async () => {
      await save(WRITTEN);
      const { text } = await lisa.open(`/arenden/alex/plan/lamna-ut/fhir.json?till=${encodeURIComponent(SCHOOL)}`);
      await lisa.open(back);
      const page = await lisa.upload(back, {}, text);
      assert.match(page.words.all, /Inget i paketet är annorlunda/);
      assert.match(
        page.words.all,
        /något saknades i paketet.*är kvar som det var\. ?Samtycke.*Avstämning mellan mötena/,
      );
      assert.deepEqual(await written(), plan(WRITTEN).content);
    });

    it('is refused where it is none, and where it is another plan’s', async () => {
      await save(WRITTEN);
      const text = await bundle();
      await lisa.open(back);
      for (const [file, why] of /** @type {const} */ ([
        ['Hej', /går inte att läsa/],
        ['{"resourceType":"Bundle"}', /finns ingen plan/],
        ['[]', /finns ingen plan/],
        [text.replaceAll('c2d0a1b4', 'c2d0a1b5'), /hör till en annan plan/],
      ])) {
        const page = await lisa.upload(back, {}, file);
        assert.deepEqual([page.status, why.test(page.words.all)], [422, true], page.words.all);
      }
      const other = await lisa.upload('/arenden/josef/plan/las-in', {}, text);
      assert.match(other.words.all, /hör till en annan plan/, 'Alex’s plan does not come into Josef’s case');
      assert.equal((await lisa.open('/arenden/josef/plan')).data('delaktig-sip-form'), undefined);
    });
  });

  it('are counted, with codes and without anybody', async () => {
    await save({ ...WRITTEN, followUp: { meetings: [{ id: 'f1', date: '2026-05-04' }] } });
    await save({ person: { name: 'Josef' }, agreement: { drawnUpOn: '2026-03-02', kind: 'afterDischarge' } }, 'josef');
    const page = await lisa.open('/statistik');
    assert.match(
      page.words.all,
      /AU124 ?SIP upprättad ?1 ?AU125 ?SIP upprättad efter utskrivning från sjukhus ?1 ?AW010 ?SIP uppföljd ?1/,
    );
    const { text } = await lisa.open('/statistik/sip.json');
    assert.doesNotMatch(page.words.all + text, /Alex|Josef|Sova|2026-0[35]/);
    const { plans, codes, actions, goals, version } = JSON.parse(text);
    assert.deepEqual([plans, goals, version], [2, 1, 1]);
    assert.deepEqual([codes, actions], [{ AU124: 1, AU125: 1, AW010: 1 }, { ongoing: 1 }]);
  });

  it('tell what is due, by Swedish days, the most urgent first', async () => {
    const given = { answer: 'yes', validUntil: '2026-04-10' };
    await save({
      invitation: { kind: 'afterDischarge', noticeOn: '2026-03-27' },
      consent: given,
      responsibility: { nextDate: '2026-06-01' },
    });
    await write({
      invitation: { kind: 'afterDischarge', noticeOn: '2026-03-27', sentOn: '2026-03-28', date: '2026-04-30' },
      consent: given,
    });
    await until('2026-03-30T21:30:00Z');
    const due = (await lisa.open('/tidsgranser')).words.all;
    assert.match(due, /Försenat .*Inom två veckor /);
    assert.match(due, /Alex: Ha SIP-möte Senast 18 april 2026\. Planerat till 30 april 2026, efter sista dagen\./);
    assert.match(due, /Alex: Fråga om samtycke igen Senast 10 april 2026\. 11 dagar kvar\./);
    assert.doesNotMatch(due, /Kalla till/, 'the summons was sent in time');
    await until('2026-03-30T22:30:00Z');
    assert.match((await lisa.open('/tidsgranser')).words.all, /10 dagar kvar/, 'it is the 31st in Sweden');
  });

  it('are for staff alone', async () => {
    await save(WRITTEN);
    for (const path of [
      '/tidsgranser',
      '/statistik',
      '/statistik/sip.json',
      '/arenden/alex/plan/kalender',
      '/arenden/alex/plan/kalender/kallelse/mote.ics',
      '/arenden/alex/plan/lamna-ut',
      '/arenden/alex/plan/lamna-ut/plan.json?till=record',
      '/arenden/alex/plan/las-in',
    ])
      assert.equal((await alex.open(path)).status, 403, path);
    assert.equal((await alex.send('/arenden/alex/plan/kalender/kallelse/skicka')).status, 403);
    assert.equal((await alex.upload('/arenden/alex/plan/las-in', {}, '{}')).status, 403);
    assert.equal((await alex.open('/arenden/josef/plan/kalender')).status, 404);
  });
});
