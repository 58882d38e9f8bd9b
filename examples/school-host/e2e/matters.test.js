// Vad är viktigt för dig? in four ways, from the first touch to what is stored.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { OneSwitch } from './one-switch.js';
import { Finger, handedTo, Keyboard, ScreenReader } from './ways.js';

const PHONE = { width: 390, height: 800 };
const host = school();
/** @param {string} who */
const storedMatters = async (who) => host.handedOver(who).content.matters;

describe('what matters', () => {
  it('by Josef, six years old, who does not read: two pictures, with one finger', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const finger = new Finger(josef);
    await josef.tapTo('Börja på listan', 'link');
    await finger.tap('Välj en bild');
    await finger.tap('Hund');
    await finger.tap('Välj en bild');
    await finger.tap('Fotboll');
    await finger.finish();

    const matters = await storedMatters('josef');
    assert.deepEqual(
      matters.map((/** @type {any} */ { said }) => said.symbol.id),
      ['dog', 'football'],
    );
  });

  it('by Lars with keys alone: says two things, puts one first, and says when', async () => {
    const lars = await handedTo(host, 'Lars');
    const keys = new Keyboard(lars);
    await keys.to('link', 'Börja på listan');
    await keys.press('Enter');
    await lars.seesHeading('Det som är viktigt för mig');
    await keys.to('textbox', 'Skriv något som är viktigt för dig');
    await keys.type('Att barnen mår bra');
    await keys.press('Enter');
    await keys.type('Ett jobb');
    await keys.press('Enter');
    await keys.to('button', /^1\. Att barnen/);
    await keys.press('ArrowDown');
    await keys.isAt('button', /^2\. Ett jobb/);
    await keys.to('button', /^Flytta upp: Ett jobb/, 'ArrowRight');
    await keys.press('Enter');
    await keys.to('button', /^1\. Ett jobb/, 'ArrowLeft');
    await keys.press('Enter');
    await keys.isAt('dialog', 'Ett jobb');
    await keys.to('radio', 'Inte bestämt');
    await keys.to('radio', 'Nu', 'ArrowDown');
    await keys.press('Escape');
    await keys.finish();

    const matters = await storedMatters('lars');
    assert.deepEqual(
      matters.map((/** @type {any} */ { said, when }) => [said.words, when]),
      [
        ['Ett jobb', 'now'],
        ['Att barnen mår bra', undefined],
      ],
    );
  });

  it('by Josef with one switch, Klar included', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const one = await OneSwitch.begins(josef);
    await josef.goTo('/arenden/josef/viktigt');
    await one.helped();
    await one.choose('Lägg till med bild', 'Djur', 'Katt');
    await one.finish();
    const [matter] = await storedMatters('josef');
    assert.equal(matter.said.symbol.id, 'cat');
  });

  it('by Lars with a screen reader: what was said and dated is heard', async () => {
    const lars = await handedTo(host, 'Lars');
    await lars.goTo('/arenden/lars/viktigt');
    const reader = new ScreenReader(lars);
    await reader.write('Skriv något som är viktigt för dig', 'Att få sova');
    await reader.press('button', 'Lägg till');
    await reader.isTold(/Att få sova är med/);
    await reader.press('button', /^1\. Att få sova/);
    await reader.hears('dialog', 'Att få sova');
    await reader.press('radio', 'Snart');
    await reader.press('button', 'Stäng');
    await reader.hears('button', /^1\. Att få sova, Snart/);
    await reader.finish();

    const [matter] = await storedMatters('lars');
    assert.deepEqual([matter.said.words, matter.when], ['Att få sova', 'soon']);
  });
});
