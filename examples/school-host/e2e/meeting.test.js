// A meeting that is the person's: what the child wants of it, and how it is led, in several windows and on several devices.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Visitor } from '../test/visitor.js';
import { school } from './host.js';
import { Finger, Keyboard } from './ways.js';

const PHONE = { width: 390, height: 800 };
const WALL = { width: 1920, height: 1080 };
const host = school();

/** The five parts: what the one who leads reads, and what Alex does, who reads lättläst. */
const PARTS = /** @type {const} */ ([
  ['Inledning', 'Vi börjar'],
  ['Aktuell situation', 'Så är det nu'],
  ['Behov, mål och insatser', 'Det här behövs'],
  ['Sammanfattning', 'Det här har vi bestämt'],
  ['Avslutning', 'Vi slutar'],
]);

describe('a meeting that is the person’s', () => {
  it('a child makes three days, wishes for another, and chooses what the meeting is for', async () => {
    const alex = await host.comes('Alex elev', PHONE);
    await alex.goTo('/arenden/alex/en-vanlig-dag');
    const finger = new Finger(alex);
    const tell = async (/** @type {string[]} */ ...things) => {
      for (const thing of things) {
        await finger.write('Vad gör du?', thing);
        await finger.press('button', 'Lägg till');
        await alex.sees(new RegExp(thing.replace(/^[\d.]+ /, '')));
      }
    };
    const newDay = async (/** @type {string} */ kind, /** @type {string} */ when, /** @type {string} */ called) => {
      await finger.press('button', 'Ny dag');
      await finger.press('radio', kind);
      await finger.press('radio', when);
      await finger.press('button', 'Lägg till', { last: true });
      await alex.meets(called, 'button');
    };
    await tell('7.30 Frukost', '16.00 Läxor');
    await newDay('Skoldag', 'Som det är nu', 'Skoldag');
    await tell('8.15 Lektion');
    await newDay('Ledig dag', 'Som det är nu', 'Ledig dag');
    await tell('10.00 Sova');
    await newDay('Ledig dag', 'Som jag önskar', 'Ledig dag som jag önskar');
    await tell('9.00 Rida');
    await finger.finish();
    const day = host.handedOver('alex', 'a-normal-day');
    assert.deepEqual(
      day.content.days.map((/** @type {any} */ { kind, when }) => [kind, when]),
      [
        ['ordinary', undefined],
        ['school', undefined],
        ['free', undefined],
        ['free', 'wished'],
      ],
    );

    await alex.signIn('Alex elev');
    await alex.tapTo('Börja på mötesplanen', 'link');
    await finger.write('Vad är mötet till för?', 'Att jag ska få rida');
    // What was said in the day can be taken to the meeting; what others made of it cannot.
    await finger.press('checkbox', 'Ta med: Rida');
    await finger.press('checkbox', 'Hela mötet');
    await finger.press('radio', 'Säga välkommen');
    await finger.finish();

    const { content } = host.handedOver('alex', 'meeting-circle');
    const wish = day.content.days[3].activities[0];
    assert.equal(content.purpose, 'Att jag ska få rida');
    assert.deepEqual(content.questions[0].reference, { document: day.id, item: wish.id, quote: 'Rida' });
    assert.deepEqual(content.taking, { ways: ['all'], task: 'welcome' });
  });

  it('the chair runs a whole meeting in two windows at once by keyboard: wall and phone stay in the same part, also after a reload', async () => {
    await handsOverPlan();
    const lisa = await host.comes('Lisa kurator', WALL);
    const keys = new Keyboard(lisa);

    // Before.
    await lisa.goTo('/arenden/alex');
    await keys.to('link', 'Förbered eller led mötet');
    await keys.press('Enter');
    await lisa.seesHeading('Alex möte');
    await lisa.sees(/Att jag ska få rida|Rida/);
    await keys.to('textbox', 'Namn eller funktion');
    for (const name of ['Mamma', 'Lisa']) {
      await keys.type(name);
      await keys.press('Enter');
      await lisa.meets(`Ta bort \u2068${name}\u2069`, 'button');
    }
    await keys.to('combobox', 'Vem leder mötet?');
    await keys.type('L');
    await keys.to('DisclosureTriangle', 'Det här pratar vi inte om');
    await keys.press('Enter');
    await keys.to('textbox', 'Något att låta vara');
    await keys.type('Skilsmässan');
    await keys.press('Enter');
    await lisa.meets('Ta bort \u2068Skilsmässan\u2069', 'button');
    await lisa.savedAll();

    const handouts = await lisa.paper('Skriv ut', async () => {
      await keys.to('button', 'Skriv ut');
      await keys.press('Enter');
    });
    assert.match(handouts, /Till mötet: Ordförande/);
    assert.match(handouts, /Till mötet: Barn eller ungdom/);
    assert.doesNotMatch(handouts, /Skilsmässan/, 'what is not talked about is on no paper');

    // Two windows more: the wall in the same browser, a phone in another.
    const wall = await host.opensWindow(lisa, '/storbild', async () => {
      await keys.to('link', 'Öppna storbild i ett eget fönster');
      // In a window, not a tab: both are seen at once.
      await keys.pressWith('Shift', 'Enter');
    });
    await wall.sees(/Mötet har inte börjat/);
    const alex = await host.comes('Alex elev', PHONE);
    const finger = new Finger(alex);
    await alex.tapTo('Var med på mötet här när det pågår', 'link');
    await alex.sees(/Mötet har inte börjat/);

    const allAreIn = async (/** @type {number} */ part) => {
      const [words = '', easy = ''] = PARTS[part] ?? [];
      await lisa.seesHeading(`Nu: ${words}`);
      await wall.seesHeading(`Nu: ${easy}`);
      await alex.seesHeading(`Nu: ${easy}`);
    };
    const nextPart = async (/** @type {number} */ part) => {
      await keys.to('button', 'Nästa del');
      await keys.press('Enter');
      await allAreIn(part);
    };

    await keys.to('button', 'Starta mötet');
    await keys.press('Enter');
    await allAreIn(0);
    // Whose phone it is, it knows: Alex is who the meeting is about.
    await alex.sees(/Vi säger hej/);

    // Turns.
    await nextPart(1);
    await lisa.sees(/Alex pratar först/);
    await finger.press('button', 'Jag vill säga något');
    await lisa.sees(/Alex vill säga något/);
    await keys.to('button', 'Alex');
    await keys.press('Enter');
    await lisa.sees(/Inte hört än: Mamma och Lisa/);

    // A hard word, asked about in the phone, explained on the wall.
    await finger.write('Ett ord som behöver förklaras', 'insats');
    await finger.press('button', 'Fråga');
    await lisa.meets('\u2068insats\u2069 betyder', 'textbox');
    await keys.to('textbox', 'insats betyder');
    await keys.type('något vi gör för att hjälpa');
    await keys.press('Tab');
    await wall.sees(/insats något vi gör för att hjälpa/);

    // A break, asked for in the phone: the chair hears that somebody wants one, everybody else sees that there is one.
    await nextPart(2);
    await finger.press('button', 'Jag vill ha paus');
    await lisa.sees(/Någon har bett om paus/);
    await wall.sees(/Paus/);
    assert.equal(await wall.canFind('bett om paus'), false, 'the wall tells nobody that it was asked for');
    await keys.to('button', 'Fortsätt mötet');
    await keys.press('Enter');
    await lisa.meets('Nästa del', 'button');

    // Every window is loaded anew in the middle.
    await lisa.savedAll();
    await Promise.all([lisa, wall, alex].map(({ page }) => page.reload()));
    await allAreIn(2);

    await keys.to('textbox', 'Vad ska göras?');
    await keys.type('Ringa ridskolan');
    await keys.to('combobox', 'Vem gör det?');
    await keys.type('M');
    await keys.to('textbox', 'När?');
    await keys.type('på fredag');
    await keys.press('Enter');
    await wall.sees(/Ringa ridskolan/);
    await wall.sees(/Mamma, på fredag/);

    await nextPart(3);
    await nextPart(4);
    await keys.to('button', 'Avsluta mötet');
    await keys.press('Enter');
    for (const person of [lisa, wall, alex]) await person.seesHeading('Mötet är slut');

    for (const person of [lisa, wall, alex]) assert.deepEqual(await person.findings(), []);
    const onTheWall = await wall.outline();
    assert.doesNotMatch(
      onTheWall,
      /\d{6}-?\d{4}|Skilsmässan|Lisa, kurator|bett om/,
      'nothing on the wall that is not everybody’s',
    );
    assert.doesNotMatch(await alex.outline(), /Skilsmässan/);

    await lisa.savedAll();
    await keys.to('button', 'Spara som version');
    await keys.press('Enter');
    await keys.isAt('button', 'Nej, fortsätt');
    await keys.to('button', 'Ja, spara versionen');
    await keys.press('Enter');
    await lisa.seesHeading('Alex');
    const { content } = host.handedOver('alex', 'meeting');
    const mamma = content.participants.find((/** @type {any} */ { name }) => name === 'Mamma');
    assert.deepEqual(
      content.running.decisions.map((/** @type {any} */ { what, who, when }) => [what, who, when]),
      [['Ringa ridskolan', mamma.id, 'på fredag']],
    );
    assert.equal(content.running.words[0].explained, 'något vi gör för att hjälpa');
    assert.ok(content.running.ended);
  });

  it('another chair, at another device, sees that the meeting is led already, and leads on from there; the first one takes it back', async () => {
    await handsOverPlan();
    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/alex/motet');
    await lisa.tap('Starta mötet');
    await lisa.seesHeading('Nu: Inledning');
    await lisa.savedAll();
    const other = await host.comes('Lisa kurator');
    await other.goTo('/arenden/alex/motet');
    await other.sees(/Mötet leds i ett annat fönster/);
    await other.seesHeading('Nu: Inledning');

    await lisa.write('Vad ska göras?', 'Ringa ridskolan');
    await lisa.page.keyboard.press('Enter');
    await lisa.tap('Nästa del');
    await other.seesHeading('Nu: Aktuell situation');
    await lisa.savedAll();

    await other.tap('Led mötet härifrån');
    await lisa.sees(/Mötet leds i ett annat fönster/);
    await other.tap('Nästa del');
    await lisa.seesHeading('Nu: Behov, mål och insatser');
    await other.savedAll();

    await lisa.tap('Led mötet härifrån');
    await other.sees(/Mötet leds i ett annat fönster/);
    await lisa.tap('Avsluta mötet');
    await other.seesHeading('Mötet är slut');
    // Nothing was saved twice, and nobody has to choose between two.
    await lisa.savedAll();
    await lisa.sees(/Ringa ridskolan/);
    await other.sees(/Ringa ridskolan/);
  });
});

/** Alex's plan, handed over before: the way there has a test of its own. */
async function handsOverPlan() {
  const alex = Visitor.at(host.url());
  await alex.signIn('alex');
  const work = await alex.openWork('mitt-mote');
  const now = new Date().toISOString();
  const parts = ['opening', 'situation', 'needs', 'summary', 'closing'].map((kind) => ({ id: kind, kind, share: 20 }));
  const { status } = await work.finish({
    type: 'meeting-circle',
    version: 1,
    id: 'a-plan',
    language: 'sv',
    level: 'easy',
    createdAt: now,
    updatedAt: now,
    content: {
      shape: 'circle',
      parts,
      minutes: 60,
      participants: [],
      purpose: 'Att jag ska få rida',
      questions: [{ id: 'q1', reference: { document: 'a-day', item: 'a-wish', quote: 'Rida' } }],
      avoided: [],
      taking: { ways: ['all'] },
    },
  });
  assert.equal(status, 200);
}
