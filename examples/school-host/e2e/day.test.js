// A normal day: a child makes three days and wishes for another.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { ScreenReader } from './ways.js';

const host = school();

describe('a normal day', () => {
  it('by Alex: an ordinary day, a school day and a free day, then the day Alex wishes for', async () => {
    const alex = await host.comes('Alex elev');
    // Somebody from the map can be with.
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.savedAll();

    await alex.goTo('/arenden/alex/en-vanlig-dag');
    const page = new ScreenReader(alex);
    const tell = async (/** @type {string[]} */ ...things) => {
      for (const thing of things) {
        await page.write('Vad gör du?', thing);
        await page.press('button', 'Lägg till');
        await page.hears('button', new RegExp(`^${thing.replace(/^[\d.]+ /, '')}, `));
      }
    };
    const newDay = async (/** @type {string} */ kind, /** @type {string} */ when, /** @type {string} */ called) => {
      await page.press('button', 'Ny dag');
      await page.hears('dialog', 'Ny dag');
      await page.press('radio', kind);
      await page.press('radio', when);
      await page.press('button', 'Lägg till', { last: true });
      await page.hears('button', called);
    };

    await tell('7.30 Frukost', '8.15 Lektion', '15.30 Fika');
    await page.press('button', /^Frukost, /);
    await page.hears('dialog', 'Frukost');
    await page.press('checkbox', 'Mamma');
    await page.press('radio', 'Glad');
    await page.press('button', 'Stäng');
    await newDay('Skoldag', 'Som det är nu', 'Skoldag');
    await tell('7.15 Bussen');
    await newDay('Ledig dag', 'Som det är nu', 'Ledig dag');
    await tell('10.00 Sova');
    await newDay('Ledig dag', 'Som jag önskar', 'Ledig dag som jag önskar');
    await tell('9.00 Rida', '14.00 Bada');
    await page.finish();

    const { content } = host.handedOver('alex');
    assert.deepEqual(
      content.days.map((/** @type {any} */ { kind, when, activities }) => [
        kind,
        when,
        activities.map((/** @type {any} */ { name, start }) => `${start} ${name}`),
      ]),
      [
        ['ordinary', undefined, ['450 Frukost', '495 Lektion', '930 Fika']],
        ['school', undefined, ['435 Bussen']],
        ['free', undefined, ['600 Sova']],
        ['free', 'wished', ['540 Rida', '840 Bada']],
      ],
    );
    const [breakfast] = content.days[0].activities;
    const [mamma] = content.people;
    assert.deepEqual([breakfast.people, breakfast.feeling], [[mamma.id], 'happy']);
    assert.equal(typeof mamma.source.document, 'string', 'it says from which map Mamma comes');
  });
});
