// The conversation mat in four ways, from the first touch to what is stored.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { OneSwitch } from './one-switch.js';
import { Finger, handedTo, Keyboard, ScreenReader } from './ways.js';

const PHONE = { width: 390, height: 800 };
const host = school();

/** What was said of each card, by the card's words; those that wait are left out. @param {any} document */
function said(document) {
  const [{ cards }] = document.content.mats;
  return cards.flatMap((/** @type {any} */ { label, place }) => (place ? [[Object.values(label)[0], place.step]] : []));
}
/** @param {string} who */
const storedMat = (who) => host.handedOver(who);

describe('the conversation mat', () => {
  it('by Josef, six years old, who does not read: with one finger, picture by picture', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const finger = new Finger(josef);
    await josef.tapTo('Börja på mattan', 'link');
    await finger.tap('Min familj');
    await finger.tap('Gillar: lägg Vara med mamma här');
    await finger.tap('Gillar inte: lägg Vara med pappa här');
    await finger.tap(/^Vet inte: lägg /);
    await finger.tap(/^Åt sidan: lägg /);
    await finger.tap(/^Ångra/);
    await finger.finish();

    const document = await storedMat('josef');
    const [mat] = document.content.mats;
    assert.equal(document.level, 'symbol');
    assert.equal(mat.topic.id, 'family');
    assert.deepEqual(said(document).slice(0, 2), [
      ['Vara med mamma', 'like'],
      ['Vara med pappa', 'dislike'],
    ]);
    assert.deepEqual(said(document).length, 3, 'what was taken back waits again');
  });

  it('by Lars with keys alone: a number key a card, looks back, and says yes', async () => {
    const lars = await handedTo(host, 'Lars');
    const keys = new Keyboard(lars);
    await keys.to('link', 'Börja på mattan');
    await keys.press('Enter');
    await lars.seesHeading('Min samtalsmatta');
    await keys.to('button', 'Öva först');
    await keys.across('button', 'Fritid');
    await keys.press('Enter');
    await keys.isAt('button', 'Sport');
    await keys.press('1');
    await keys.isAt('button', 'Simma och bada');
    await keys.press('3');
    await keys.isAt('button', 'Cykla');
    await keys.press('0');
    await keys.isAt('button', 'Vara i naturen');
    await keys.to('button', /^Ångra/);
    await keys.to('button', 'Mer', 'ArrowRight');
    await keys.press('Enter');
    await keys.to('button', 'Titta igenom');
    await keys.press('Enter');
    await keys.to('button', 'Ja, det stämmer');
    await keys.press('Enter');
    await keys.finish();

    const document = await storedMat('lars');
    assert.deepEqual(said(document), [
      ['Sport', 'like'],
      ['Simma och bada', 'dislike'],
      ['Cykla', null],
    ]);
    assert.equal(document.content.mats[0].lookBack.length, 1, 'a yes to one answer');
  });

  it('by Josef with one switch, Klar included', async () => {
    const josef = await handedTo(host, 'Josef', PHONE);
    const one = await OneSwitch.begins(josef);
    await josef.goTo('/arenden/josef/samtalsmatta');
    await one.helped();
    await one.choose('Vad vill du prata om?', 'Min familj');
    await one.choose('Vara med mamma', 'Gillar');
    await one.choose('Vara med pappa', 'Vet inte');
    await one.finish();

    assert.deepEqual(said(await storedMat('josef')), [
      ['Vara med mamma', 'like'],
      ['Vara med pappa', 'unsure'],
    ]);
  });

  it('by Lars with a screen reader: a card is opened, its answer chosen, and heard', async () => {
    const lars = await handedTo(host, 'Lars');
    await lars.goTo('/arenden/lars/samtalsmatta');
    const reader = new ScreenReader(lars);
    await reader.press('button', 'Fritid');
    await reader.hears('region', 'Kort att lägga');
    await reader.press('button', 'Vila');
    await reader.hears('dialog', 'Vila');
    await reader.press('radio', 'Gillar');
    await reader.isTold(/Vila: Gillar/);
    await reader.press('button', 'Stäng');
    await reader.hears('button', 'Vila, Gillar');
    await reader.finish();

    assert.deepEqual(said(await storedMat('lars')), [['Vila', 'like']]);
  });
});
