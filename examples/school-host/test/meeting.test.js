// The meeting: what the person wants of it reaches whoever leads it, and what is theirs alone reaches nobody else; several devices hear the same.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { start } from '../src/server.js';
import { folders, map, Visitor } from './visitor.js';

const TAG = 'delaktig-meeting-circle';
/** @param {object} content @param {string} [id] */
const plan = (content, id = 'a-plan') => ({
  ...map({ shape: 'circle', parts: [], minutes: 60, participants: [], questions: [], avoided: [], ...content }),
  type: 'meeting-circle',
  id,
});
const STATE = { kind: 'state', meeting: 'm', state: { content: {} } };
const ASK = { kind: 'ask', meeting: 'm', ask: { type: 'break' } };

describe('a meeting', () => {
  /** @type {Visitor} */
  let alex;
  /** @type {Visitor} */
  let lisa;
  /** @type {string} */
  let url;
  beforeEach(async (t) => {
    const place = folders();
    const server = await start({ port: 0, ...place });
    ({ url } = server);
    [alex, lisa] = [Visitor.at(url), Visitor.at(url)];
    await alex.signIn('alex');
    await lisa.signIn('lisa');
    /** @type {import('node:test').TestContext} */ (t).after(async () => {
      await server.close();
      place.remove();
    });
  });
  /** @param {object} content */
  async function handsOver(content) {
    const work = await alex.openWork('mitt-mote');
    assert.equal((await work.finish(plan(content))).status, 200);
    await alex.signIn('alex');
  }
  const led = async () => (await lisa.openWork('motet')).page.data(TAG);

  it('begins with what the person has handed over: what it is for, what to talk about, how they take part', async () => {
    assert.equal(await led(), undefined);
    await handsOver({ purpose: 'Få rida', questions: [{ id: 'q1', words: 'Häst' }], taking: { ways: ['all'] } });
    const { content, id } = await led();
    assert.notEqual(id, 'a-plan', 'it is a document of its own');
    assert.equal(content.purpose, 'Få rida');
    assert.deepEqual(content.questions, [{ id: 'q1', words: 'Häst' }]);
    assert.deepEqual(content.taking, { ways: ['all'] });
    assert.deepEqual(
      content.participants.map((/** @type {any} */ { name, person }) => [name, person]),
      [['Alex', true]],
    );
  });

  it('keeps what whoever leads has prepared when the person has changed their mind', async () => {
    await handsOver({ purpose: 'Få rida', questions: [{ id: 'q1', words: 'Häst' }] });
    const work = await lisa.openWork('motet');
    const meeting = work.page.data(TAG);
    meeting.content.avoided = [{ id: 'a1', words: 'Skilsmässan' }];
    meeting.content.questions = [];
    assert.equal((await work.save(meeting)).status, 200);
    assert.deepEqual((await led()).content.questions, [], 'what was taken out stays out');
    await handsOver({ questions: [{ id: 'q2', words: 'Mat' }], taking: { ways: ['phone'] } });
    const { content } = await led();
    assert.deepEqual(content.questions, [{ id: 'q2', words: 'Mat' }]);
    assert.deepEqual([content.purpose, content.taking.ways], ['Få rida', ['phone']]);
    assert.deepEqual(content.avoided, [{ id: 'a1', words: 'Skilsmässan' }]);
  });

  it('is kept from the person where it is prepared: pages, versions and drafts look as if they did not exist', async () => {
    const work = await lisa.openWork('motet');
    await work.finish(plan({ avoided: [{ id: 'a1', words: 'Skilsmässan' }] }, 'm'));
    for (const path of ['', '/versioner/1', '/lage']) {
      const page = await alex.open(`/arenden/alex/motet${path}`);
      assert.equal(page.status, 404, path);
      assert.doesNotMatch(page.text, /Skilsmässan/);
    }
    const josef = Visitor.at(url);
    await josef.signIn('lars');
    for (const path of ['telefon', 'handelser'])
      assert.equal((await josef.open(`/arenden/alex/motet/${path}`)).status, 404);
  });

  it('is a version with Klar, and whoever leads goes on signed in; asked again it is not made twice', async () => {
    const work = await lisa.openWork('motet');
    const first = await work.finish(plan({}, 'm'));
    assert.deepEqual(first.answer, { kind: 'finished', to: '/arenden/alex' });
    assert.equal((await work.finish(plan({}, 'm'))).status, 200, 'the answer got lost, and the page asks again');
    const { words } = await lisa.open('/arenden/alex');
    assert.match(words.all, /Det senaste som är sparat är version 1/);
    assert.doesNotMatch(words.all, /är version 2/);
  });

  it('offers what the person has said in the other methods, and to staff not what they keep to themselves', async () => {
    const matters = {
      matters: [
        { id: 'm1', said: { words: 'Hunden' } },
        { id: 'm2', said: { words: 'Pappa' }, visibleTo: [] },
      ],
    };
    const work = await alex.openWork('viktigt');
    await work.save({ ...map(matters), type: 'what-matters', id: 'w' });
    /** @param {{ pageData: { sources: { quote: string }[] } }} page */
    const quotes = ({ pageData }) => pageData.sources.map(({ quote }) => quote);
    assert.deepEqual(quotes((await alex.openWork('mitt-mote')).page), ['Hunden', 'Pappa']);
    assert.deepEqual(quotes((await lisa.openWork('motet')).page), [], 'a draft is the person’s own');
    await (await alex.openWork('viktigt')).finish({ ...map(matters), type: 'what-matters', id: 'w' });
    assert.deepEqual(quotes((await lisa.openWork('motet')).page), ['Hunden']);
  });

  it('offers what somebody has said by voice or signed and nobody has written down: what it is about, and that it is a recording', async () => {
    const answers = [{ id: 'a', forMeeting: true, said: { voice: { attachment: 'v' } } }];
    const topics = [
      { id: 't1', label: 'Skolan', answers },
      { id: 't2', said: { video: { attachment: 'f' } }, answers: [] },
    ];
    const work = await alex.openWork('samtalsmeny');
    await work.finish({ ...map({ deck: 'menu', topics, chosen: ['t2'] }), type: 'conversation-menu', id: 'm' });
    /** @type {{ quote: string, item: string }[]} */
    const sources = (await lisa.openWork('motet')).page.pageData.sources;
    assert.deepEqual(
      sources.map(({ item, quote }) => [item, quote]),
      [
        ['a', 'Skolan: En inspelning'],
        ['t2', 'En film'],
      ],
    );
  });

  it('offers an answer that is to be taken to the meeting, and nothing of what was set aside', async () => {
    const answer = (/** @type {string} */ id, /** @type {boolean} */ forMeeting) => ({
      id,
      forMeeting,
      said: { words: id },
    });
    const topics = [
      { id: 't1', label: 'Skolan', answers: [answer('Rasten', true), answer('Maten', false)] },
      { id: 't2', label: 'Hälsan', aside: 'dontWant', forMeeting: true, answers: [answer('Sömnen', true)] },
      { id: 't3', label: 'Kompisar', answers: [answer('Bo', false)] },
    ];
    const work = await alex.openWork('samtalsmeny');
    await work.finish({ ...map({ deck: 'menu', topics, chosen: ['t3'] }), type: 'conversation-menu', id: 'm' });
    /** @type {{ quote: string }[]} */
    const sources = (await lisa.openWork('motet')).page.pageData.sources;
    assert.deepEqual(
      sources.map(({ quote }) => quote),
      ['Rasten', 'Kompisar', 'Bo'],
    );
  });

  it('offers what was said about a card, and about feeling safe to staff only what the person has let them see', async () => {
    const mat = (/** @type {string} */ id, /** @type {string} */ kind, /** @type {object[]} */ ...cards) => ({
      id,
      question: { kind },
      scale: { kind, steps: [{ id: 'no', label: 'Inte så bra' }] },
      cards: cards.map((card) => ({ label: 'Rasten', place: { step: 'no' }, ...card })),
    });
    const mats = [
      mat(
        'like',
        'like',
        { id: 'c1', comment: 'Stökig' },
        { id: 'c2', voice: { attachment: 'v', description: 'Bullrig' } },
      ),
      mat('safe', 'safety', { id: 'c3' }, { id: 'c4', label: 'Vägen hem', visibleTo: ['elevhalsan'] }),
    ];
    await (await alex.openWork('samtalsmatta')).finish({ ...map({ mats }), type: 'conversation-mat', id: 'm' });
    /** @param {{ pageData: { sources: { quote: string }[] } }} page */
    const quotes = ({ pageData }) => pageData.sources.map(({ quote }) => quote);
    assert.deepEqual(quotes((await lisa.openWork('motet')).page), ['Stökig', 'Bullrig', 'Vägen hem: Inte så bra']);
    await alex.signIn('alex');
    assert.equal(quotes((await alex.openWork('mitt-mote')).page).length, 4);
  });

  it('loses a question about somebody who is erased', async () => {
    await handsOver({
      questions: [{ id: 'q1', reference: { document: 'd', item: 'quote-1', quote: 'Pappa är snäll' } }],
    });
    await (await lisa.openWork('motet')).finish(await led());
    await alex.openMap();
    const erase = { item: 'p0', quotes: ['quote-1'], attachments: [] };
    assert.equal((await alex.tell('POST', '/arenden/alex/natverkskarta/radera', erase)).status, 200);
    assert.doesNotMatch((await lisa.open('/arenden/alex/motet')).text, /snäll/);
  });

  describe('on several devices', () => {
    /** What comes to a device, one after another. @param {Visitor} visitor @param {string} [query] */
    async function listens(visitor, query = '') {
      const { body } = await visitor.request(`/arenden/alex/motet/handelser${query}`);
      const reader = /** @type {ReadableStream<Uint8Array>} */ (body).getReader();
      let text = '';
      return {
        async next() {
          for (;;) {
            const [, data, rest] = /^data: (.*)\n\n([^]*)/m.exec(text) ?? [];
            if (data !== undefined) {
              text = rest ?? '';
              return JSON.parse(data);
            }
            const { value, done } = await reader.read();
            if (done) return;
            text += new TextDecoder().decode(value);
          }
        },
      };
    }
    /** @param {Visitor} visitor @param {unknown} message */
    const tells = (visitor, message) => visitor.tell('POST', '/arenden/alex/motet/handelser', { message });

    it('what whoever leads tells comes to the phone, and what the phone asks comes to whoever leads alone', async () => {
      await lisa.openWork('motet');
      await alex.open('/arenden/alex/motet/telefon');
      const other = Visitor.at(url);
      await other.signIn('lisa');
      const [chair, wall, phone] = [await listens(lisa, '?leder'), await listens(other), await listens(alex)];
      assert.equal((await tells(lisa, STATE)).status, 200);
      assert.deepEqual([await phone.next(), await wall.next()], [STATE, STATE]);
      await tells(alex, ASK);
      assert.deepEqual(await chair.next(), ASK);
      // Had the wall got it too, it would come before this.
      const later = { ...STATE, meeting: 'later' };
      await tells(lisa, later);
      assert.deepEqual(await wall.next(), later);
    });

    it('another who could lead it knows how it goes, and that it is led already', async () => {
      await lisa.openWork('motet');
      const other = Visitor.at(url);
      await other.signIn('lisa');
      await other.openWork('motet');
      const [first, second] = [await listens(lisa, '?leder'), await listens(other, '?leder')];
      const hello = { kind: 'hello', meeting: 'm' };
      await tells(other, hello);
      assert.deepEqual(await first.next(), hello);
      await tells(lisa, STATE);
      assert.deepEqual(await second.next(), STATE);
      // The answers that whoever led has go with the meeting.
      await tells(lisa, ASK);
      assert.deepEqual(await second.next(), ASK);
    });

    it('another who could lead it is told that it has been saved', async () => {
      const work = await lisa.openWork('motet');
      const other = Visitor.at(url);
      await other.signIn('lisa');
      const [second, wall] = [await listens(other, '?leder'), await listens(other)];
      assert.equal((await work.save(plan({}, 'm'))).status, 200);
      assert.deepEqual(await second.next(), { kind: 'saved' });
      assert.equal((await tells(lisa, { kind: 'saved' })).status, 400, 'nobody else says so');
      await tells(lisa, STATE);
      assert.deepEqual(await wall.next(), STATE, 'whoever only follows is told nothing of it');
    });

    it('windows of one browser have each other already: what they tell does not come back to them', async () => {
      await lisa.openWork('motet');
      const wall = await listens(lisa);
      await tells(lisa, STATE);
      const other = Visitor.at(url);
      await other.signIn('lisa');
      await other.openWork('motet');
      const later = { ...STATE, meeting: 'later' };
      await tells(other, later);
      assert.deepEqual(await wall.next(), later);
    });

    it('nobody but staff says how the meeting is, or leads it', async () => {
      await alex.open('/arenden/alex/motet/telefon');
      assert.equal((await tells(alex, STATE)).status, 403);
      assert.equal((await alex.open('/arenden/alex/motet/handelser?leder')).status, 403);
      for (const message of [null, 'state', {}, { kind: 'other' }])
        assert.equal((await tells(alex, message)).status, 400);
    });

    it('the server stops although windows are open', async () => {
      const extra = folders();
      const server = await start({ port: 0, ...extra });
      const visitor = Visitor.at(server.url);
      await visitor.signIn('alex');
      const { body } = await visitor.request('/arenden/alex/motet/handelser');
      const reader = /** @type {ReadableStream<Uint8Array>} */ (body).getReader();
      await server.close();
      while (!(await reader.read()).done);
      extra.remove();
    });
  });
});
