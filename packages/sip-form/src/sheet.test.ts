import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allFields, lars } from './examples.test-helper.ts';
import { formWith } from './on-page.test-helper.ts';
import { printSip } from './sheet.ts';

describe('the SIP form: on paper', () => {
  const fixture = new Fixture();

  /** What would be printed. */
  async function printed(value: unknown): Promise<Document> {
    const { element } = await formWith(fixture, value);
    let page = document.implementation.createHTMLDocument();
    await printSip(element['formView'], {
      print: (window) => {
        page = window.document.cloneNode(true) as Document;
      },
    });
    return page;
  }

  it('what is written, part by part, with headings; what nobody has written in is left out', async () => {
    const page = await printed(lars());
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
    check(headings.includes('Mål och insatser') && !headings.includes('Avslut'), headings.join(', '));
    check(page.body.textContent.includes('Skriver upp hur natten har varit.'), 'an action is missing');
    same(page.documentElement.lang, 'sv', 'the language');
    check(!page.body.textContent.includes('9811'), 'the identity number is printed whole');
  });

  it('an empty plan is a sheet to fill in by hand', async () => {
    const page = await printed(null);
    same(page.querySelectorAll('h2').length, 14, 'parts');
    check(page.querySelectorAll('.blank').length > 60, 'there are no lines to write on');
    const boxes = [...page.querySelectorAll('.box')].map(({ textContent }) => textContent);
    check(boxes.includes('☐ Jag vill tänka') && boxes.includes('☐ Nej'), 'there are no boxes to tick');
  });

  it('what is written about one guardian is not on the paper that the other gets', async () => {
    const document = allFields();
    const [guardian] = document.content.person?.representatives ?? [];
    const value = {
      ...document,
      content: {
        person: {
          representatives: [
            { ...guardian, name: 'Lisa', stance: 'Vill vänta', address: 'Storgatan 1', preparation: 'Ringer först' },
          ],
        },
      },
    };
    const { textContent } = (await printed(value)).body;
    check(textContent.includes('Lisa'), 'the guardian is not printed');
    for (const words of ['Vill vänta', 'Storgatan', 'Ringer först'])
      check(!textContent.includes(words), `${words} is printed`);
  });

  it('with protected personal data there are no addresses, places or numbers', async () => {
    const document = allFields();
    const value = {
      ...document,
      content: {
        ...document.content,
        person: { name: 'Lisa', protectedIdentity: true, address: 'Storgatan 1', phone: '070-174 06 05' },
        invitation: { date: '2026-03-18', place: 'Vårdcentralen Vik' },
        responsibility: { nextPlace: 'Biblioteket i Vik', phone: '070-174 06 58' },
      },
    };
    const { textContent } = (await printed(value)).body;
    for (const words of ['Storgatan', '06 05', 'Vik']) check(!textContent.includes(words), `${words} is printed`);
  });
});
