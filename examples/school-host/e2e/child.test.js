// A child of nine, with a finger, in easy words: from being handed the screen to Klar.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { school } from './host.js';
import { apart, RINGS } from './person.js';

const host = school();
const TABLET = { width: 810, height: 1080 };
/** A small picture, as a file on the tablet. */
const photo = fileURLToPath(new URL('photo.png', import.meta.url));

describe('Josef, who is nine', () => {
  it('draws those he knows with a finger, gives one a drawing and words of his own and another a photo, answers one question at a time, and is done', async () => {
    const josef = await host.comes('Lisa kurator', TABLET);
    await josef.tapTo('Josef', 'link');
    await josef.choose('Lättläst', 'radio');
    await josef.tapTo('Spara valen');
    await josef.tapTo('Lämna över till Josef');
    await josef.seesHeading('Hej Josef!');
    await josef.sees(/måste hon berätta det för vuxna som kan hjälpa/);
    await josef.tapTo('Börja på kartan', 'link');

    await josef.tap('Nej tack');
    for (const name of ['Mamma', 'Moa', 'Bamse']) await josef.add(name);
    await josef.draw('Mamma', 0.25);
    await josef.on('Mamma', RINGS.near).waitHandle();
    await josef.draw('Moa', 0.6);
    await josef.on('Moa', RINGS.middle).waitHandle();

    // A drawing of his own of Mamma, and something he says about her.
    await josef.tap(RINGS.near.map((ring) => `${apart('Mamma')}, ${ring}`));
    await josef.tap('Foto eller teckning');
    await josef.tap('Rita');
    await josef.drawStroke();
    await josef.write('Vad har du ritat?', 'Mammas hår');
    await josef.tap('Använd teckningen');
    await josef.tap('Stäng');
    await josef.tap('Säg något');
    await josef.write(`Vad vill du säga om ${apart('Mamma')}?`, 'Mamma läser för mig');
    await josef.tap('Spara orden');
    await josef.choose('De som jag väljer', 'radio');
    await josef.meets('Lisa och de andra på elevhälsan', 'checkbox');
    await josef.tap('Stäng');

    // And a photo of Moa, from the tablet.
    await josef.tap(RINGS.middle.map((ring) => `${apart('Moa')}, ${ring}`));
    await josef.meets('Moa', 'dialog');
    await josef.tap('Foto eller teckning');
    await josef.meets(`Foto eller teckning av ${apart('Moa')}`, 'dialog');
    await josef.choosesFile('Välj ett foto', photo);
    await josef.meets(`Ta bort bilden av ${apart('Moa')}`, 'button');
    await josef.tap('Stäng');

    await josef.tap('Mer');
    await josef.tap('En fråga i taget');
    await josef.sees(/Om jag blir orolig för att du far illa måste jag berätta det för vuxna som kan hjälpa/);
    await josef.tap('Börja');
    await josef.seesHeading('Vilka människor finns runt dig?');
    await josef.tap('Nästa');
    await josef.seesHeading(`Hur ofta träffar du ${apart('Bamse')}?`);
    await josef.tap(RINGS.far);
    await josef.seesHeading('Nära och långt bort');
    await josef.tap('Nästa');
    await josef.seesHeading('Vilka är viktiga för dig?');
    await josef.choose('Mamma', 'checkbox');
    await josef.choose('Bamse', 'checkbox');
    await josef.tap('Nästa');
    for (const question of ['Vem hjälper dig?', 'Vem är det roligt att vara med?', 'Vem vill du träffa mer?']) {
      await josef.seesHeading(question);
      await josef.tap('Hoppa över');
    }
    await josef.seesHeading('Titta på kartan. Stämmer den?');
    await josef.tap('Det är bra så');
    await josef.on('Bamse', RINGS.far).waitHandle();

    await josef.savedAll();
    await josef.tap('Klar');
    await josef.tapTo('Ja, jag är klar');
    await josef.seesHeading('Klart. Tack!');

    const { content, level, language } = host.handedOver('josef');
    assert.deepEqual([level, language], ['easy', 'sv-x-lattlast']);
    const [mamma, moa, bamse] = content.people;
    assert.deepEqual(
      content.people.map((/** @type {any} */ { name, place, markings }) => [name, place.ring, markings ?? []]),
      [
        ['Mamma', 'ring-1', ['important']],
        ['Moa', 'ring-2', []],
        ['Bamse', 'ring-3', ['important']],
      ],
    );
    assert.equal(mamma.quotes[0].text, 'Mamma läser för mig');
    assert.deepEqual(mamma.quotes[0].visibleTo, ['elevhalsan']);
    assert.equal(mamma.picture.description, 'Mammas hår');
    assert.equal(moa.place.placedBy, undefined, 'nobody but Josef placed');
    assert.equal(bamse.quotes, undefined);
    for (const { name, picture } of [mamma, moa]) {
      const kept = /** @type {any} */ (
        host.database((database) =>
          database
            .prepare('select type, length(bytes) as size from attachments where case_id = ? and id = ?')
            .get('josef', picture.attachment),
        )
      );
      assert.match(kept?.type ?? '', /^image\//, `the picture of ${name} is kept`);
      assert.ok(kept.size > 50, `the picture of ${name} is not empty`);
    }
    assert.deepEqual(host.tablesWith('Bamse'), ['versions'], 'nothing of it lies anywhere else');

    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/josef/natverkskarta');
    await lisa.on('Mamma', RINGS.near).waitHandle();
  });
});
