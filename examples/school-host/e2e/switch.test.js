// A person with one switch: rows, people and what can be done with them light up one after another, and one key chooses.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { OneSwitch } from './one-switch.js';
import { RINGS } from './person.js';

const host = school();

describe('Alex, who uses one switch', () => {
  it('is handed the screen, adds two by picture, places and marks one, takes a step back, answers a question, draws a line, and is done', async () => {
    const person = await host.comes('', { width: 1024, height: 768 });
    const alex = await OneSwitch.begins(person);
    // Lisa's hands, until the map is there.
    await person.signIn('Lisa kurator');
    await person.tapTo('Alex', 'link');
    await person.choose('Vanlig text', 'radio');
    await person.choose('Jag styr med en enda knapp', 'checkbox');
    await person.tapTo('Spara valen');
    await person.tapTo('Lämna över till Alex');
    await person.tapTo('Börja på kartan', 'link');
    await person.sees(/Lisa och de andra på elevhälsan ser det när du har tryckt på Klar/);

    await alex.choose('Vill du ha hjälp att börja?', 'Nej tack');
    await alex.choose('Lägg till med bild', 'Djur', 'Hund');
    await alex.choose('Lägg till med bild', 'Människor', 'Tränare', 'Tränare');
    await alex.choose('Väntar på sin plats', 'Hund', 'Innersta ringen');
    await person.sees(/Innersta ringen: 1 person/);
    await alex.choose('Innersta ringen', 'Hund', 'Märk', 'Viktig för mig');
    await alex.choose('Väntar på sin plats', 'Tränare', 'Yttersta ringen');
    await alex.choose('Ångra: flytta Tränare');
    await person.sees(/1 väntar/);

    await alex.choose('Mer', 'En fråga i taget');
    await alex.choose('Innan vi börjar', 'Börja');
    await alex.choose('Vilka finns runt dig?', 'Nästa');
    await alex.choose('Hur ofta träffar du Tränare?', 'Yttersta ringen');
    await alex.choose('Verktyg', 'Karta');
    await person.sees(/Yttersta ringen: 1 person/);

    await alex.choose('Mer', 'Rita vilka som känner varandra');
    await alex.choose('Innersta ringen', 'Hund');
    await alex.choose('Yttersta ringen', 'Tränare');
    await person.sees(/Hund och Tränare: känner varandra/);
    await alex.choose('Vilka känner Hund?', 'Stäng');
    await alex.choose('Rita vilka som känner varandra', 'Klar med linjerna');

    await alex.choose('Verktyg', 'Klar', 'Nej, fortsätt');
    await person.on('Hund', RINGS.near).waitHandle();
    await Promise.all([person.page.waitForNavigation(), alex.choose('Verktyg', 'Klar', 'Ja, jag är klar')]);
    await person.seesHeading('Klart. Tack!');

    const { people, relationships } = host.handedOver('alex').content;
    const [dog, trainer] = people;
    assert.deepEqual([dog.place.ring, dog.markings], ['ring-1', ['important']]);
    assert.ok(dog.symbol);
    assert.deepEqual([trainer.place.ring, trainer.markings], ['ring-3', undefined]);
    assert.deepEqual(
      relationships.map((/** @type {any} */ { from, to, quality }) => [from, to, quality]),
      [[dog.id, trainer.id, 'knows']],
    );
  });
});
