import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import { allByRole, nameOf } from '@delaktig/testing/names.js';
import {
  accessibilityTree,
  canReadTree,
  checkNames,
  compare,
  focusPath,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import * as all from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

/** What is open in the stories that open something; in all the others nothing is. */
const opened: Readonly<Record<string, string>> = {
  PersonOpen: 'Mamma',
  WaitingPersonOpen: 'Farfar',
  ReadOnlyPersonOpen: 'Mamma',
  ThoughtsPersonOpen: 'Farfar',
  WholeYellow: 'Mamma',
  Helper: 'Farfar',
  NoVoice: 'Mamma',
  Moving: 'Mamma',
  GroundOpen: 'Ändra kartan',
  SymbolsOpen: 'Välj en bild',
  SymbolsTone: 'Välj hudfärg: Mamma',
  CrowdOpen: 'Fler personer: Innersta ringen, Familj',
  StartOver: 'Vill du börja om?',
  Practising: 'Öva med Prick',
  PractisingPlace: 'Öva med Prick',
  PractisingThere: 'Öva med Prick',
  Share: 'Dela en del av kartan',
  SharePicked: 'Dela en del av kartan',
  ShareWhole: 'Dela en del av kartan',
  ShareSymbol: 'Dela en del av kartan',
  ShareArabic: 'مشاركة جزء من الخريطة',
  Erase: 'Radera Pappa för alltid?',
  EraseQuotes: 'Radera Pappa för alltid?',
  AboutKind: 'Vem eller vad är Bamse?',
  AboutKindSymbol: 'Vem eller vad är Farfar?',
  AboutRelationships: 'Vilka känner Mamma?',
  AboutRelationshipsArabic: 'من يعرف Mamma؟',
  AboutPicture: 'Foto eller teckning av Bamse',
  AboutPictureLost: 'Foto eller teckning av Bamse',
  AboutPictureRefused: 'Foto eller teckning av Bamse',
  AboutDrawing: 'Foto eller teckning av Lisa',
  AboutQuotes: 'Vad vill du säga om Mamma?',
  AboutQuotesArabic: 'ماذا تريد أن تقول عن Mamma؟',
};

describe('network map: everything that is opened, as it is spoken', () => {
  const fixture = new Fixture();

  for (const [name, each] of Object.entries(stories)) {
    if (!each.play) continue;
    const title = opened[name];
    it(`${name}: ${title === undefined ? 'nothing is open beside the map' : `"${title}" is open, and everything in it is called what is seen`}`, async () => {
      const harness = await story(fixture, each);
      const dialogs = harness.findAll('dialog');
      // On a narrower board there is room for one "+N" of the whole ring only.
      const whole = name === 'CrowdOpen' && nameOf(dialogs[0] ?? harness.element) === 'Fler personer: Innersta ringen';
      const named = whole ? 'Fler personer: Innersta ringen' : title;
      alike(dialogs.map(nameOf), named === undefined ? [] : [named], 'what is open');
      // Firefox's driver looks for a field by the name that we read, and the browser puts marks round a quotation: its tree is looked at below.
      if (name === 'EraseQuotes' && !canReadTree()) return;
      for (const dialog of dialogs) await checkNames(dialog);
    });
  }

  itWhere(canReadTree(), 'what there is under Mer', async () => {
    const harness = await story(fixture, stories.MoreOpen);
    compare(
      await accessibilityTree(harness.find('group', 'Mer')),
      `
      group "Mer"
        button "En fråga i taget"
        button "Rita vilka som känner varandra" not pressed
        button "Ändra kartan"
        button "Skriv ut"
        button "Spara som bild"
        button "Läs upp kartan"
        button "Läs märkningar i skärmläsare" not pressed
        button "Dela en del av kartan"
        button "En hjälpare placerar" not pressed
        button "Starta kontaktstyrning"
        button "Börja om"
    `,
    );
  });

  itWhere(canReadTree(), 'the question before something leaves the screen is heard when it is asked', async () => {
    const harness = await story(fixture, stories.LeaveQuestion);
    compare(
      await accessibilityTree(harness.find('group', 'Mer')),
      `
      group "Mer"
        group "Ska märkningarna vara med?"
          strong
            text "Ska märkningarna vara med?"
          button "Nej"
          button "Ja"
    `,
    );
  });

  it('from the question Tab goes to No and Yes', async () => {
    const harness = await story(fixture, stories.LeaveQuestion);
    same(spokenFocus(), 'group "Ska märkningarna vara med?"', 'where one is');
    same(await focusPath(harness.element, 'Tab', 'Tab'), 'Tab: button "Nej"\nTab: button "Ja"', 'the path');
  });

  itWhere(canReadTree(), 'the question before one starts over', async () => {
    const harness = await story(fixture, stories.StartOver);
    compare(
      await accessibilityTree(harness.find('dialog')),
      `
      dialog "Vill du börja om?" modal
        form
          heading "Vill du börja om?" level 2
          paragraph
            text "Alla personer tas bort. Du kan få tillbaka dem med Ångra."
          button "Nej, behåll allt"
          button "Ja, börja om"
    `,
    );
    same(spokenFocus(), 'button "Nej, behåll allt"', 'where one is');
  });

  itWhere(canReadTree(), 'what to do while lines are drawn, and how it ends', async () => {
    const harness = await story(fixture, stories.DrawingLines);
    const tree = await accessibilityTree(harness.element);
    check(/text "Tryck på någon som känner Josef\."\s+button "Klar med linjerna"/.test(tree), tree);
  });

  itWhere(canReadTree(), 'before somebody is erased whose name stands in what was said of others', async () => {
    const harness = await story(fixture, stories.EraseQuotes);
    compare(
      await accessibilityTree(harness.find('dialog')),
      `
      dialog "Radera Pappa för alltid?"
        heading "Radera Pappa för alltid?" level 3
        button "Stäng"
        paragraph
          text "Namnet, bilden, platsen, märkningarna, sambanden och det du har sagt om personen raderas. Det gäller också tidigare kartor som är sparade här. Det går inte att ångra."
        group "Namnet finns också i det du har sagt om andra. Ska det raderas?"
          legend
            text "Namnet finns också i det du har sagt om andra. Ska det raderas?"
          label
            checkbox "Mamma: ”Hon och Pappa pratar inte.”" not checked
            text "Mamma"
            text ":"
            text "”"
            text "Hon och Pappa pratar inte."
            text "”"
        button "Nej, behåll"
        button "Ja, radera"
    `,
    );
  });

  itWhere(canReadTree(), 'pictures to choose from stand under headings, and colours of skin in words', async () => {
    const pictures = await story(fixture, stories.SymbolsOpen);
    await pictures.appears('list', 'Djur');
    alike(
      allByRole(pictures.panel(), 'heading').map(nameOf).slice(0, 3),
      ['Välj en bild', 'Människor', 'Djur'],
      'headings',
    );
    check(allByRole(pictures.find('list', 'Djur'), 'button', 'Hund').length === 1, 'there is no dog');
    fixture.clear();
    compare(
      await accessibilityTree((await story(fixture, stories.SymbolsTone)).panel()),
      `
      dialog "Välj hudfärg: Mamma"
        heading "Välj hudfärg: Mamma" level 3
        button "Stäng"
        list
          listitem level 1
            button "Mamma"
          listitem level 1
            button "Mamma, ljus hud"
          listitem level 1
            button "Mamma, mellanbrun hud"
          listitem level 1
            button "Mamma, mörk hud"
        button "Tillbaka"
    `,
    );
  });

  itWhere(canReadTree(), 'covered and finished pages say nothing of anybody', async () => {
    compare(
      await accessibilityTree((await story(fixture, stories.Covered)).element),
      `
      button "Fortsätt"
      status polite
    `,
    );
    fixture.clear();
    compare(
      await accessibilityTree((await story(fixture, stories.Finished)).element),
      `
      heading "Klart" level 2
      paragraph
        text "Allt är sparat och borta från skärmen."
      button "Börja på en ny"
      status polite
    `,
    );
  });

  itWhere(canReadTree(), 'sharing in Arabic', async () => {
    const harness = await story(fixture, stories.ShareArabic);
    compare(
      await accessibilityTree(harness.panel()),
      `
      dialog "مشاركة جزء من الخريطة"
        heading "مشاركة جزء من الخريطة" level 3
        button "إغلاق"
        paragraph
          text "أنت تختار ما يُشارَك. ما لا تختاره لا يظهر ولا يمكن معرفته."
        group "من تريد أن يظهر؟"
          legend
            text "من تريد أن يظهر؟"
          label
            checkbox "الجميع" not checked
            text "الجميع"
          label
            checkbox "ماما" checked
            text "ماما"
          label
            checkbox "بابا" not checked
            text "بابا"
          label
            checkbox "جدتي فاطمة" not checked
            text "جدتي فاطمة"
          label
            checkbox "نورة" not checked
            text "نورة"
          label
            checkbox "Lisa (lärare)" not checked
            text "Lisa (lärare)"
          label
            checkbox "عمي" not checked
            text "عمي"
          label
            checkbox "جارنا" not checked
            text "جارنا"
        group "ما الذي تريد أن يظهر عنهم؟"
          legend
            text "ما الذي تريد أن يظهر عنهم؟"
          label
            checkbox "أماكنهم" not checked
            text "أماكنهم"
          label
            checkbox "من في الوسط" not checked
            text "من في الوسط"
        group "العلامات"
          legend
            text "العلامات"
          label
            checkbox "شخص مهم لي" not checked
            text "شخص مهم لي"
          label
            checkbox "سند جيد لي" not checked
            text "سند جيد لي"
        heading "هذا ما سيظهر" level 4
        list
          listitem level 1
            text "ماما، بدون مكان"
        button "لا، لا تشارك"
        button "نعم، شارك"
        button "حفظ ما اخترته كصورة"
    `,
    );
  });
});
