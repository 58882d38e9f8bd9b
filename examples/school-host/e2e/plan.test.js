// The plan (SIP) with what is around it: what the person has said with other methods, what they read, and a net that goes. Whole plans: plan-walk.test.js.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { Reader } from './plan-reader.js';
import { handedTo, ScreenReader } from './ways.js';

const host = school();

describe('the plan', () => {
  it('a wish is made from what Lars has said matters, and Lars reads where it comes from', async () => {
    const lars = await handedTo(host, 'Lars');
    await lars.goTo('/arenden/lars/viktigt');
    const told = new ScreenReader(lars);
    await told.write('Skriv något som är viktigt för dig', 'Att få sova');
    await told.press('button', 'Lägg till');
    await told.finish();

    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/lars/plan');
    const written = new ScreenReader(lisa);
    await written.press('button', 'Det personen har sagt');
    await written.press('button', 'Gör till önskan: Att få sova');
    await written.press('checkbox', 'Lisa och de andra på elevhälsan');
    assert.deepEqual(await lisa.findings(), []);
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.save();
    const [wish] = host.handedOver('lars', 'sip-form').content.situation.wishes;
    assert.deepEqual([wish.from[0].quote, wish.from[0].visibleTo], ['Att få sova', ['elevhalsan']]);

    const again = await handedTo(host, 'Lars');
    await again.goTo('/arenden/lars/plan');
    await new ScreenReader(again).hears('StaticText', '”Att få sova”');
    assert.deepEqual(await again.findings(), []);
  });

  it('Alex reads the plan with easy words and a picture, and the letter about the meeting', async () => {
    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/alex/plan');
    await lisa.meets('Min plan');
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.to('Kallelse och inbjudan');
    await way.date('Datum för mötet', '2026-12-14');
    await way.to('Mål och insatser');
    await way.add('mål');
    await way.write('Vad är viktigt för mig på lång sikt?', 'En lugn lärmiljö');
    const written = new ScreenReader(lisa);
    await written.press('button', 'Min plan');
    await written.press('button', 'Målet ”En lugn lärmiljö” har ingen lätt text och ingen bild än.');
    await written.write('Målet med lätta ord', 'Det ska vara lugnt i skolan');
    await written.press('button', 'Välj en bild');
    await written.press('button', 'Skola');
    assert.deepEqual(await lisa.findings(), []);
    await way.save();

    const alex = await host.comes('Alex elev');
    await new ScreenReader(alex).press('link', 'Läs planen');
    await alex.seesHeading('Det ska vara lugnt i skolan');
    assert.deepEqual(await alex.findings(), []);
    await alex.goTo('/arenden/alex');
    await new ScreenReader(alex).press('link', 'Brev om mötet');
    await alex.sees(/Du får ha med dig någon\./);
    assert.match(await alex.paper('Skriv ut'), /Du kan säga stopp när du vill/);
  });

  it('a question of our own template’s is answered, and is there when the page is opened again, on paper and in the text for the record', async () => {
    const question = 'Har skolan gjort ett åtgärdsprogram?';
    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/alex/plan');
    await lisa.meets('Min plan');
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.to('Vad som är viktigt, och hur det är nu');
    await way.answer(question, 'Behovet utreds');
    await lisa.savedAll();
    await lisa.page.reload();
    await lisa.find('Behovet utreds', 'radio').waitHandle();
    const again = new Reader(lisa, await lisa.page.createCDPSession());
    const [group] = await again.all('group', question);
    const [answer] = await again.all('radio', 'Behovet utreds', group);
    assert.ok(answer);
    assert.ok(
      await again.on(
        answer,
        /** @this {HTMLInputElement} */ function () {
          return this.checked;
        },
      ),
    );
    assert.deepEqual(await lisa.findings(), []);
    await again.to('Avvikelser i samverkan');
    again.last = undefined;
    await again.press('Skriv ut');
    await lisa.meets('Skriv ut det här exemplaret');
    assert.match(
      await lisa.paper('Skriv ut det här exemplaret'),
      /Har skolan gjort ett åtgärdsprogram\?\s+Behovet utreds/,
    );

    await again.save();
    const [asked] = host.handedOver('alex', 'sip-form').content.situation.extra;
    assert.deepEqual(asked, { id: 'action-programme', question, words: 'Behovet utreds' });
    await lisa.goTo('/arenden/alex/plan/lamna-ut?till=record');
    const link = await lisa.find('Text till journalen', 'link').waitHandle();
    const text = await lisa.page.evaluate(
      async (element) => (await fetch(/** @type {HTMLAnchorElement} */ (element).href)).text(),
      link,
    );
    assert.match(text, /Har skolan gjort ett åtgärdsprogram\? Behovet utreds/);
  });

  it('what cannot be fetched when the net has gone is told with what to do, and comes when Lisa asks again; what she has written is there', async () => {
    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/lars/plan');
    await lisa.sees(/Det här ska stå i en SIP/);
    lisa.offline = true;
    await lisa.page.setOfflineMode(true);
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    way.last = undefined;
    await way.press('Min plan');
    await lisa.sees(/Allt gick inte att hämta\. Kontrollera nätet och försök igen\./);
    await way.comesTo('button', 'Min plan');
    assert.deepEqual(await lisa.findings(), []);
    await lisa.page.setOfflineMode(false);
    way.last = undefined;
    await way.press('Försök igen');
    await way.comesTo('heading', 'Min plan');
    await lisa.meetsNoLonger('Försök igen');
    await lisa.savedAll();
  });

  it('the plan is looked through also when the net has gone, and what is written is saved when it is back', async () => {
    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/alex/plan');
    await lisa.sees(/Det här ska stå i en SIP/);
    lisa.offline = true;
    await lisa.page.setOfflineMode(true);
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    await way.checks();
    await lisa.page.setOfflineMode(false);
    await lisa.savedAll();
  });
});
