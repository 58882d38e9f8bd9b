// A supplier's own page: four parts of a plan among the supplier's own markup, and one JSON.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { Keys } from './plan-keys.js';

const host = school();

describe('a supplier’s page of four parts', () => {
  /** @returns {Promise<{ somebody: import('./person.js').Person, keys: Keys, sent: () => Promise<any> }>} */
  async function opened() {
    const somebody = await host.comes('');
    await somebody.goTo('/exempel/supplier-sip');
    await somebody.seesHeading('Överenskommelse och kopior');
    const keys = new Keys(somebody, await somebody.page.createCDPSession());
    const sent = () =>
      somebody.page.evaluate(() => {
        const form = document.querySelector('form');
        return form && JSON.parse(String(new FormData(form).get('plan')));
      });
    return { somebody, keys, sent };
  }

  it('writes one plan, by keys from part to part, and the supplier’s own words follow it', async () => {
    const { somebody, keys, sent } = await opened();
    await keys.answer('Vad blev det av det?', 'Kom med i planen');
    await keys.add('mål');
    await keys.write('Vad är viktigt för mig på lång sikt?', 'Vara hemma på gården');
    await keys.add('delmål');
    await keys.write('Vad är viktigt för mig på kort sikt?', 'Sova på natten');
    await keys.add('insats');
    await keys.write('Vad ska göras?', 'Läkaren går igenom medicinerna');
    await keys.write('Huvudansvarig', 'Lisa');
    await keys.answer('Håller personen med om planen?', 'Ja');
    await somebody.sees(/Insatser i planen: 1\. Huvudansvarig: Lisa\./);
    const { type, content } = await sent();
    assert.equal(type, 'sip-form');
    assert.deepEqual(content.person, { name: 'Lars' }, 'what is not on the page stays in the plan');
    assert.deepEqual(content.situation.wishes, [{ id: 'wish-1', words: 'Att få sova', outcome: 'included' }]);
    assert.equal(content.goals.goals[0].subgoals[0].actions[0].what, 'Läkaren går igenom medicinerna');
    assert.deepEqual([content.responsibility.name, content.agreement.agrees], ['Lisa', 'yes']);
  });

  it('has headings and names that fit in with the supplier’s own, and nothing for axe to say', async () => {
    const { somebody } = await opened();
    for (const heading of ['Så gör vi i vår kommun', 'Vem håller ihop?', 'Mål och insatser', 'Ansvar och nästa möte'])
      await somebody.seesHeading(heading);
    assert.deepEqual(await somebody.findings(), []);
  });

  it('tells what the law wants and what is to be corrected where the supplier wants it, with a way to each field, also into what is folded', async () => {
    const { somebody, keys } = await opened();
    await somebody.seesHeading('Innan ni lämnar mötet');
    await somebody.seesHeading('Det här ska stå i en SIP');
    await keys.write('Den huvudansvarigas telefon', 'mottagningen');
    const folded = () => somebody.page.evaluate(() => !document.querySelector('details')?.open);
    await somebody.page.evaluate(() => document.querySelector('summary')?.click());
    assert.equal(await folded(), true);
    await somebody.tap('Kontrollera planen');
    await somebody.seesHeading('Att rätta: 1');
    await somebody.tap('Den huvudansvarigas telefon: Skriv telefonnumret med siffror, till exempel 070-174 06 05.');
    await somebody.page.waitForFunction(() => document.activeElement?.localName === 'delaktig-sip-responsibility');
    assert.equal((await keys.focused()).name, 'Den huvudansvarigas telefon');
    assert.equal(await folded(), false);
  });

  it('is printed by the supplier’s own button', async () => {
    const { somebody } = await opened();
    const paper = await somebody.paper('Skriv ut planen till alla');
    assert.match(paper, /Lars/);
    assert.match(paper, /Att få sova/);
  });

  it('is covered whole by the supplier’s own button', async () => {
    const { somebody } = await opened();
    await somebody.tap('Täck skärmen');
    await somebody.meetsNoLonger('Mål och insatser', 'heading');
    await somebody.meetsNoLonger('Så gör vi i vår kommun', 'heading');
  });
});
