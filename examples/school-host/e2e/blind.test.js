// A teenager who is blind, with the keyboard and a screen reader: everything by role and name, and by what is announced.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ByEar } from './by-ear.js';
import { school } from './host.js';

const host = school();

describe('Alex, who hears the page and uses the keys', () => {
  it('signs in, adds people, places them by radio button and by arrows, says who knows whom, takes a step back, reads the list, and is done', async () => {
    const person = await host.comes('', { width: 1280, height: 800 });
    const alex = await ByEar.begins(person);
    await person.goTo('/');
    await alex.useTo('button', 'Alex elev');
    await person.seesHeading('Hej Alex!');
    await alex.useTo('link', 'Börja på kartan');
    await person.page.waitForSelector('delaktig-network-map:defined');

    await alex.goTo('textbox', 'Vem känner du?');
    for (const name of ['Mamma', 'Moa']) {
      await person.page.keyboard.type(name);
      await alex.press('Enter');
      await alex.hears(new RegExp(`^${name} väntar på sin plats`));
      assert.equal((await alex.focus()).value ?? '', '', 'the field is empty again, and has the focus');
    }

    // Mamma, by native radio buttons and boxes.
    await alex.use('button', 'Mamma, väntar på sin plats');
    await alex.comesTo('dialog', 'Mamma');
    await alex.use('checkbox', 'Viktig för mig');
    await alex.hears(/^Sparat för Mamma\.$/);
    await alex.goTo('radio', 'Inte på kartan');
    await alex.goTo('radio', 'Ringen närmast mitten', { key: 'ArrowDown' });
    await alex.hears(/^Mamma: Ringen närmast mitten\.$/);
    await alex.press('Escape');
    await alex.comesTo('button', 'Mamma, Ringen närmast mitten');

    // Moa, and then a step further in by the arrows.
    await alex.use('button', 'Moa, väntar på sin plats', { back: true });
    await alex.comesTo('dialog', 'Moa');
    await alex.goTo('radio', 'Inte på kartan');
    await alex.goTo('radio', 'Ringen längst ut', { key: 'ArrowUp' });
    await alex.hears(/^Moa: Ringen längst ut\.$/);
    await alex.use('button', 'Flytta med pilarna');
    await alex.comesTo('slider', 'Flytta med pilarna: Moa');
    await alex.press('ArrowDown');
    await alex.sliderSays(/Mellersta ringen/);
    await alex.press('Enter');
    await alex.hears(/^Moa: Mellersta ringen\.$/);

    // Who knows whom.
    await alex.use('button', 'Känner …');
    await alex.goTo('combobox', 'Rita en linje till');
    await person.page.keyboard.type('Mamma');
    await alex.use('button', 'Rita linjen');
    await alex.comesTo('radio', 'känner varandra');
    await alex.press('ArrowDown');
    await alex.hears(/^Mamma och Moa: har det bra ihop|^Moa och Mamma: har det bra ihop/);
    await alex.press('z', 'Control');
    await alex.hears(/^Ångrat: /);
    await alex.press('y', 'Control');
    await alex.hears(/^Gjort om: /);
    await alex.press('Escape');
    await alex.press('Escape');

    // What is on the map, in words.
    await person.sees(/2 personer på kartan/);
    await person.meets('Vilka känner varandra?', 'region');
    await alex.goTo('button', 'Ångra: hur Moa och Mamma har det ihop', { back: true });
    await alex.use('button', 'Mer', { key: 'ArrowRight' });
    await alex.use('button', 'Läs märkningar i skärmläsare');
    await alex.goTo('button', 'Moa, Mellersta ringen');
    await alex.press('Home');
    await alex.comesTo('button', 'Mamma, Ringen närmast mitten, märkt: Viktig för mig');

    await person.savedAll();
    await alex.use('button', 'Klar');
    await alex.comesTo('button', 'Nej, jag fortsätter');
    await alex.useTo('button', 'Ja, jag är klar', { back: true });
    await person.seesHeading('Klart. Tack!');
    assert.equal(await person.canFind('Mamma'), false);

    const { content } = host.handedOver('alex');
    const [mamma, moa] = content.people;
    assert.deepEqual([mamma.name, mamma.place.ring, mamma.markings], ['Mamma', 'ring-1', ['important']]);
    assert.equal(moa.name, 'Moa');
    assert.equal(moa.place.ring, 'ring-2');
    assert.deepEqual(
      content.relationships.map((/** @type {any} */ { from, to, quality }) => [[from, to].sort(), quality]),
      [[[mamma.id, moa.id].sort(), 'good']],
    );
  });
});
