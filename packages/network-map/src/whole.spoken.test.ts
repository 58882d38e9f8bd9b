import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itLong, itWhere } from '@delaktig/testing/framework.js';
import { audible } from '@delaktig/testing/names.js';
import {
  accessibilityTree,
  Announcements,
  canReadTree,
  checkNames,
  compare,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import {
  AboutDrawing,
  AboutKind,
  AboutPicture,
  AboutQuotes,
  AboutRelationships,
  Whole,
} from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';

/** The lines of the browser's own tree about one part of the element: without what sets names apart, and what the browser says of its own of a file. */
const treeOf = async (part: HTMLElement): Promise<string> => {
  part.setAttribute('data-part', '');
  const tree = await accessibilityTree(part);
  return tree.replace(/[\u2066-\u2069]/g, '').replace(/(button "[^"]*") = "[^"]*"/g, '$1');
};

describe('network map: how relationships, kinds, pictures and words are spoken', () => {
  const fixture = new Fixture();

  for (const [what, example, title, tree] of [
    [
      'who knows whom',
      AboutRelationships,
      'Vilka känner Mamma?',
      `
          dialog "Vilka känner Mamma?"
            heading "Vilka känner Mamma?" level 3
            button "Stäng"
            group "Mamma och Pappa"
              legend
                text "Mamma och Pappa"
              label
                radio "känner varandra" not checked
                text "känner varandra"
              label
                radio "har det bra ihop" not checked
                text "har det bra ihop"
              label
                radio "har det svårt ihop" not checked
                text "har det svårt ihop"
              label
                radio "har inte kontakt just nu" checked
                text "har inte kontakt just nu"
              button "Ta bort linjen: Mamma och Pappa"
            group "Mamma och Mormor"
              legend
                text "Mamma och Mormor"
              label
                radio "känner varandra" not checked
                text "känner varandra"
              label
                radio "har det bra ihop" checked
                text "har det bra ihop"
              label
                radio "har det svårt ihop" not checked
                text "har det svårt ihop"
              label
                radio "har inte kontakt just nu" not checked
                text "har inte kontakt just nu"
              button "Ta bort linjen: Mamma och Mormor"
            form
              label
                text "Rita en linje till"
                combobox "Rita en linje till" collapsed = "Välj någon"
                  MenuListPopup
                    option "Välj någon" selected
                    option "Josef"
                    option "Lisa"
                    option "Tränaren"
                    option "Lars"
                    option "Farfar"
                    option "Bamse"
                    option "Simklubben"
                    option "En storasyster"
              button "Rita linjen"
        `,
    ],
    [
      'who or what it is',
      AboutKind,
      'Vem eller vad är Bamse?',
      `
          dialog "Vem eller vad är Bamse?"
            heading "Vem eller vad är Bamse?" level 3
            button "Stäng"
            group "Vem eller vad är Bamse?"
              legend
                text "Vem eller vad är Bamse?"
              label
                radio "En person" not checked
                text "En person"
              label
                radio "Ett djur" checked
                text "Ett djur"
              label
                radio "En plats" not checked
                text "En plats"
              label
                radio "En förening eller verksamhet" not checked
                text "En förening eller verksamhet"
              label
                radio "Någon som har dött" not checked
                text "Någon som har dött"
              label
                radio "Någon jag saknar" not checked
                text "Någon jag saknar"
              label
                radio "Någon jag önskar att jag hade" not checked
                text "Någon jag önskar att jag hade"
        `,
    ],
    [
      'the picture',
      AboutPicture,
      'Foto eller teckning av Bamse',
      `
          dialog "Foto eller teckning av Bamse"
            heading "Foto eller teckning av Bamse" level 3
            button "Stäng"
            img "Min hund på bryggan"
            label
              text "Vad ser man på bilden?"
              textbox "Vad ser man på bilden?" = "Min hund på bryggan" – Skriv det för den som inte ser. Du kan också hoppa över det.
            text "Skriv det för den som inte ser. Du kan också hoppa över det."
            label
              text "Ta ett foto"
              button "Ta ett foto"
            label
              text "Välj ett foto"
              button "Välj ett foto"
            button "Rita"
            button "Ta bort bilden av Bamse"
        `,
    ],
    [
      'the words',
      AboutQuotes,
      'Vad vill du säga om Mamma?',
      `
          dialog "Vad vill du säga om Mamma?"
            heading "Vad vill du säga om Mamma?" level 3
            button "Stäng"
            paragraph
              text "Du bestämmer vem som ska få se det. Om en vuxen blir orolig för att du far illa måste den berätta för andra som kan hjälpa."
            label
              text "Mina ord"
              textbox "Mina ord" = "Hon lyssnar alltid klart."
            group "Vem ska få se det?"
              legend
                text "Vem ska få se det?"
              label
                radio "Bara jag" not checked
                text "Bara jag"
              label
                radio "De som jag väljer" checked
                text "De som jag väljer"
              label
                radio "Jag bestämmer senare" not checked
                text "Jag bestämmer senare"
              label
                checkbox "Min mentor" checked
                text "Min mentor"
              label
                checkbox "Mamma" not checked
                text "Mamma"
            button "Ta bort mina ord"
            form
              label
                text "Vad vill du säga om Mamma?"
                textbox "Vad vill du säga om Mamma?" – Du bestämmer vem som ska få se det. Om en vuxen blir orolig för att du far illa måste den berätta för andra som kan hjälpa.
              button "Spara orden"
        `,
    ],
  ] as const)
    itWhere(canReadTree(), `${what}: as a screen reader reads it`, async () => {
      const harness = await story(fixture, example);
      same(audible(spokenFocus()), `dialog "${title}"`, 'what is heard when it opens');
      compare(await treeOf(harness.find('dialog', title)), tree);
    });

  itWhere(canReadTree(), 'the thoughts and the lines after the map', async () => {
    const harness = await story(fixture, Whole);
    await until(() => harness.has('region', 'I mina tankar'), 'the thoughts are there');
    compare(
      await treeOf(harness.find('region', 'I mina tankar')),
      `
          region "I mina tankar"
            heading "I mina tankar" level 3
            list "I mina tankar"
              listitem level 1
                button "Farfar, har dött, I mina tankar" collapsed
        `,
    );
    compare(
      await treeOf(harness.find('region', 'Vilka känner varandra?')),
      `
          region "Vilka känner varandra?"
            heading "Vilka känner varandra?" level 3
            list
              listitem level 1
                button "Mamma och Pappa: har inte kontakt just nu"
              listitem level 1
                button "Mamma och Mormor: har det bra ihop"
              listitem level 1
                button "Josef och Lisa: känner varandra"
              listitem level 1
                button "Pappa och Tränaren: har det svårt ihop"
        `,
    );
  });

  it('that something was kept is said, and never what it was', async () => {
    const harness = await story(fixture, AboutQuotes);
    const heard = new Announcements(harness.element);
    await harness.dictate('Vad vill du säga om Mamma?', 'Hon ljuger ibland.');
    await harness.activate('button', 'Spara orden');
    same(audible(await heard.next()), 'Det du sa om Mamma är sparat.', 'after keeping');
    check(!heard.text.includes('ljuger'), heard.text);
    heard.stop();
  });

  itLong('every control of the dialogs is called by the browser what we say it is called', 90_000, async () => {
    for (const example of [AboutRelationships, AboutKind, AboutPicture, AboutQuotes, AboutDrawing]) {
      const harness = await story(fixture, example);
      await checkNames(harness.find('dialog'));
      fixture.clear();
    }
  });
});
