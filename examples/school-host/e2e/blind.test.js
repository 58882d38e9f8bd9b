// A teenager who is blind, with the keyboard and a screen reader: everything by role and name, and by what is announced.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { Keyboard, ScreenReader } from './ways.js';

const host = school();

describe('Alex, who hears the page and uses the keys', () => {
  it('signs in, adds people, places them by radio button and by arrows, says who knows whom, takes a step back, reads the list, and is done', async () => {
    const person = await host.comes('', { width: 1280, height: 800 });
    const alex = new Keyboard(person);
    const ear = new ScreenReader(person);
    await person.goTo('/');
    await alex.useTo('button', 'Alex elev');
    await person.seesHeading('Hej Alex!');
    await alex.useTo('link', 'Börja på kartan');
    await person.page.waitForSelector('delaktig-network-map:defined');

    await alex.to('textbox', 'Vem känner du?');
    for (const name of ['Mamma', 'Moa']) {
      await person.page.keyboard.type(name);
      await alex.press('Enter');
      await ear.isTold(new RegExp(`^${name} väntar på sin plats`));
      assert.equal((await alex.focus()).value, '', 'the field is empty again, and has the focus');
    }

    // Mamma, by native radio buttons and boxes.
    await alex.use('button', 'Mamma, väntar på sin plats');
    await alex.isAt('dialog', 'Mamma');
    await alex.use('checkbox', 'Viktig för mig');
    await ear.isTold(/^Sparat för Mamma\.$/);
    await alex.to('radio', 'Inte på kartan');
    await alex.to('radio', 'Ringen närmast mitten', 'ArrowDown');
    await ear.isTold(/^Mamma: Ringen närmast mitten\.$/);
    await alex.press('Escape');
    await alex.isAt('button', 'Mamma, Ringen närmast mitten');

    // Moa, and then a step further in by the arrows.
    await alex.use('button', 'Moa, väntar på sin plats', 'back');
    await alex.isAt('dialog', 'Moa');
    await alex.to('radio', 'Inte på kartan');
    await alex.to('radio', 'Ringen längst ut', 'ArrowUp');
    await ear.isTold(/^Moa: Ringen längst ut\.$/);
    await alex.use('button', 'Flytta med pilarna');
    await alex.isAt('slider', 'Flytta med pilarna: Moa');
    await alex.press('ArrowDown');
    await ear.sliderSays(/Mellersta ringen/);
    await alex.press('Enter');
    await ear.isTold(/^Moa: Mellersta ringen\.$/);

    // Who knows whom.
    await alex.use('button', 'Känner …');
    await alex.to('combobox', 'Rita en linje till');
    await person.page.keyboard.type('Mamma');
    await alex.use('button', 'Rita linjen');
    await alex.isAt('radio', 'känner varandra');
    await alex.press('ArrowDown');
    await ear.isTold(/^Mamma och Moa: har det bra ihop|^Moa och Mamma: har det bra ihop/);
    await alex.pressWith('Control', 'z');
    await ear.isTold(/^Ångrat: /);
    await alex.pressWith('Control', 'y');
    await ear.isTold(/^Gjort om: /);
    await alex.press('Escape');
    await alex.press('Escape');

    // What is on the map, in words.
    await person.sees(/2 personer på kartan/);
    await person.meets('Vilka känner varandra?', 'region');
    await alex.to('button', 'Ångra: hur Moa och Mamma har det ihop', 'back');
    await alex.use('button', 'Mer', 'ArrowRight');
    await alex.use('button', 'Läs märkningar i skärmläsare');
    await alex.to('button', 'Moa, Mellersta ringen');
    await alex.press('Home');
    await alex.isAt('button', 'Mamma, Ringen närmast mitten, märkt: Viktig för mig');

    await person.savedAll();
    await alex.use('button', 'Klar');
    await alex.isAt('button', 'Nej, jag fortsätter');
    await alex.useTo('button', 'Ja, jag är klar', 'back');
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
