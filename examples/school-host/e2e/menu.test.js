// The conversation menu in four ways, and from a topic of it to a mat.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { OneSwitch } from './one-switch.js';
import { Finger, handedTo, Keyboard, ScreenReader } from './ways.js';

const PHONE = { width: 390, height: 800 };
const host = school();
/** @param {string} who */
const storedMenu = async (who) => host.handedOver(who).content;
/** @param {any} content @param {string} id */
const topic = ({ topics }, id) => topics.find((/** @type {any} */ each) => each.id === id);

describe('the conversation menu', () => {
  it('by Josef, six years old, who does not read: yes and not now, with one finger', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const finger = new Finger(josef);
    await josef.tapTo('Börja på menyn', 'link');
    await finger.tap('Min skola');
    await finger.tap('Ja', 'radio');
    await finger.tap('Stäng');
    await finger.tap('Mitt hem');
    await finger.tap('Inte nu', 'radio');
    await finger.tap('Stäng');
    await finger.finish();

    const content = await storedMenu('josef');
    assert.deepEqual(content.chosen, ['school']);
    assert.equal(topic(content, 'home').aside, 'notNow');
  });

  it('by Lars with keys alone: chooses, answers, adds an own topic and puts it first', async () => {
    const lars = await handedTo(host, 'Lars');
    const keys = new Keyboard(lars);
    await keys.to('link', 'Börja på menyn');
    await keys.press('Enter');
    await lars.seesHeading('Min samtalsmeny');
    await keys.to('button', 'Om mig');
    await keys.across('button', 'Min fritid');
    await keys.press('Enter');
    await keys.isAt('dialog', 'Min fritid');
    await keys.to('radio', 'Inte bestämt');
    await keys.to('radio', 'Ja', 'ArrowDown');
    await keys.to('textbox', 'Skriv ditt svar');
    await keys.type('Att hinna fiska');
    await keys.press('Enter');
    await keys.press('Escape');
    await keys.to('textbox', 'Något annat du vill prata om');
    await keys.type('Sömnen');
    await keys.press('Enter');
    await keys.to('button', /^Flytta upp: Min fritid/);
    await keys.across('button', /^Flytta upp: Sömnen/);
    await keys.press('Enter');
    await keys.finish();

    const content = await storedMenu('lars');
    const own = content.topics.find((/** @type {any} */ { kind }) => kind === 'own');
    assert.equal(own.said.words, 'Sömnen');
    assert.deepEqual(content.chosen, [own.id, 'leisure']);
    assert.equal(topic(content, 'leisure').answers[0].said.words, 'Att hinna fiska');
  });

  it('by Josef with one switch, Klar included', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const one = await OneSwitch.begins(josef);
    await josef.goTo('/arenden/josef/samtalsmeny');
    await one.helped();
    await one.choose('Ämnen att välja mellan', 'Min familj', 'Ja');
    await one.finish();
    assert.deepEqual((await storedMenu('josef')).chosen, ['family']);
  });

  it('by Lars with a screen reader: what was chosen and answered is heard', async () => {
    const lars = await handedTo(host, 'Lars');
    await lars.goTo('/arenden/lars/samtalsmeny');
    const reader = new ScreenReader(lars);
    await reader.press('button', 'Mitt hem');
    await reader.hears('dialog', 'Mitt hem');
    await reader.press('radio', 'Ja');
    await reader.isTold(/Mitt hem är med/);
    await reader.write('Skriv ditt svar', 'Att barnen bor hos mig');
    await reader.press('button', /^Spara svaret/);
    await reader.press('button', 'Stäng');
    await reader.hears('button', /^Mitt hem, 1, 1 svar/);
    await reader.finish();

    const content = await storedMenu('lars');
    assert.deepEqual(content.chosen, ['home']);
    assert.equal(topic(content, 'home').answers[0].said.words, 'Att barnen bor hos mig');
  });

  it('leads Josef from a topic to a mat on it, and what he said in the menu is kept', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const finger = new Finger(josef);
    await josef.goTo('/arenden/josef/samtalsmeny');
    await finger.tap('Mina kompisar');
    await finger.tap('Ja', 'radio');
    // One question at a time; what can be done with the topic comes last.
    for (let question = 1; question < 6; question++) await finger.tap('Nästa');
    await finger.tap(/^Öppna en samtalsmatta/);
    await josef.seesHeading('Min samtalsmatta');
    await finger.tap(/^Gillar: lägg /);
    await finger.finish();
    const [mat] = host.handedOver('josef').content.mats;
    assert.equal(mat.topic.id, 'friends');

    const again = await handedTo(host, 'Josef', PHONE);
    await again.goTo('/arenden/josef/samtalsmeny');
    await new ScreenReader(again).hears('button', /^Mina kompisar, 1/);
  });

  it('asks Alex how school should be, and Alex keeps one thing from everybody', async () => {
    const alex = await handedTo(host, 'Alex');
    const reader = new ScreenReader(alex);
    await reader.press('link', 'Börja på önskelistan');
    await alex.seesHeading('Så här vill jag ha det i skolan');
    await reader.press('button', 'På rasten');
    await reader.press('radio', 'Ja');
    await reader.press('checkbox', 'Ingen annan');
    await reader.press('button', 'Stäng');
    await reader.press('button', 'När jag lär mig');
    await reader.press('radio', 'Ja');
    await reader.press('button', 'Stäng');
    await reader.finish();

    const content = host.handedOver('alex', 'my-school').content;
    assert.deepEqual(content.chosen, ['sc-breaks', 'sc-lessons']);
    assert.deepEqual(topic(content, 'sc-breaks').visibleTo, []);
  });

  it('asks Alex from the cards, by keys: one question at a time', async () => {
    const alex = await handedTo(host, 'Alex');
    const keys = new Keyboard(alex);
    await keys.to('link', 'Börja på korten');
    await keys.press('Enter');
    await alex.seesHeading('Mina samtalskort');
    await keys.to('button', 'En bra dag');
    await keys.press('Enter');
    await keys.isAt('dialog', 'En bra dag');
    await keys.to('button', 'Nästa');
    await keys.press('Enter');
    await keys.to('textbox', 'Skriv ditt svar');
    await keys.type('När jag får sova ut');
    await keys.press('Enter');
    await keys.press('Escape');
    await keys.finish();

    const content = host.handedOver('alex', 'talk-cards').content;
    assert.equal(topic(content, 'ca-day').answers[0].said.words, 'När jag får sova ut');
  });

  it('lets Lars tell of his life with a screen reader, and of when it was; the story goes on another day', async () => {
    const lars = await handedTo(host, 'Lars');
    const reader = new ScreenReader(lars);
    await reader.press('link', 'Börja på berättelsen');
    await lars.seesHeading('Min levnadsberättelse');
    await reader.press('button', 'Mitt arbete');
    await reader.write('Skriv ditt svar', 'Jag var snickare');
    await reader.press('button', /^Spara svaret/);
    await reader.write('När var det?', '1958 till 1975');
    await reader.press('button', 'Stäng');
    await reader.finish();

    const again = await handedTo(host, 'Lars');
    await again.goTo('/arenden/lars/levnadsberattelse');
    await new ScreenReader(again).press('button', /^Mitt arbete, 1 svar/);
    const [told] = topic(host.handedOver('lars', 'life-story').content, 'li-adult-work').answers;
    assert.deepEqual([told.said.words, told.when], ['Jag var snickare', '1958 till 1975']);
  });
});
