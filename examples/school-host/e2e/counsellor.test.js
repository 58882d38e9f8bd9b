// A school counsellor: places where Josef points, compares with the map before, shares a part of it, prints.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { apart, RINGS } from './person.js';

const host = school();
/** @typedef {import('./person.js').Person} Person */

/** Lisa hands the screen over, and does what Josef shows. @param {(josef: Person) => Promise<void>} work */
async function together(work) {
  const person = await host.comes('Lisa kurator', { width: 1280, height: 900 });
  await person.tapTo('Josef', 'link');
  await person.choose('Jag, dit Josef pekar eller tittar. Det sparas vem som har flyttat.', 'radio');
  await person.tapTo('Lämna över till Josef');
  await person.goTo('/arenden/josef/natverkskarta');
  await work(person);
  await person.savedAll();
  await person.tap('Klar');
  await person.tapTo('Ja, jag är klar');
  await person.seesHeading('Klart. Tack!');
}

describe('Lisa, who helps Josef', () => {
  it('places where he points, and later compares with the map before, shares a part of it and prints', async () => {
    await together(async (josef) => {
      await josef.add('Mamma');
      await josef.place('Mamma', RINGS.near);
      await josef.add('Moa');
      await josef.place('Moa', RINGS.far);
    });
    const first = host.handedOver('josef').content.people;
    assert.deepEqual(
      first.map((/** @type {any} */ { name, place }) => [name, place.ring, place.placedBy]),
      [
        ['Mamma', 'ring-1', 'helper'],
        ['Moa', 'ring-3', 'helper'],
      ],
    );

    await together(async (josef) => {
      await josef.tap(RINGS.far.map((ring) => `${apart('Moa')}, ${ring}`));
      await josef.tap(RINGS.near.map((ring) => `Ställ ${apart('Moa')} här: ${ring}`));
      await josef.on('Moa', RINGS.near).waitHandle();
      await josef.tap('Stäng');
      await josef.add('Bamse');
      await josef.place('Bamse', RINGS.middle);
    });

    const lisa = await host.comes('Lisa kurator', { width: 1280, height: 900 });
    await lisa.tapTo('Josef', 'link');
    await lisa.tapTo('Visa kartan', 'link');
    await lisa.on('Moa', RINGS.near).waitHandle();
    await lisa.tapTo('Jämför');
    await lisa.seesHeading('Nya den här gången');
    await lisa.sees(/Nya den här gången: 1\. Närmare nu: 1\./);
    await lisa.sees(/Moa.*\. Förra gången: Yttersta ringen\. Nu: Innersta ringen\./);
    await lisa.tap('Tillbaka till kartan');

    await lisa.tap('Mer');
    await lisa.tap('Dela en del av kartan');
    await lisa.choose('Mamma', 'checkbox');
    await lisa.choose('Var de står', 'checkbox');
    await lisa.tap('Ja, dela');
    await lisa.sees(/Delat med elevhälsan \d\d:\d\d/);
    const paper = await lisa.paper('Skriv ut');
    for (const words of ['Mamma', 'Moa', 'Bamse', 'Innersta ringen']) assert.match(paper, new RegExp(words));

    const copies = host.database((database) =>
      database.prepare('select document, made_by as madeBy from copies where case_id = ?').all('josef'),
    );
    assert.equal(copies.length, 1);
    const { document, madeBy } = /** @type {any} */ (copies[0]);
    assert.equal(madeBy, 'Lisa, kurator');
    assert.deepEqual(
      JSON.parse(document).content.people.map((/** @type {any} */ { name, place }) => [name, place.ring]),
      [['Mamma', 'ring-1']],
    );
    assert.doesNotMatch(document, /Moa|Bamse/);
    await lisa.goTo('/arenden/josef');
    await lisa.tapTo('Delad kopia', 'link');
    await lisa.on('Mamma', RINGS.near).waitHandle();
    assert.equal(await lisa.canFind('Bamse'), false);
  });
});
