import { same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import {
  accessibilityTree,
  canReadTree,
  checkNames,
  compare,
  focusPath,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import * as stories from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';

describe('network map: what is spoken when it is compared, shared, or somebody is erased', () => {
  const fixture = new Fixture();

  itWhere(canReadTree(), 'beside the map of half a year ago', async () => {
    const harness = await story(fixture, stories.CompareWhole);
    compare(
      await accessibilityTree(harness.find('region', /^Jämfört med/)),
      `
      region "Jämfört med kartan från 2 september 2025"
        heading "Jämfört med kartan från 2 september 2025" level 3
        button "Tillbaka till kartan"
        paragraph
          text "Närmare nu: 1. Ändrat mellan personer: 3."
        heading "Närmare nu" level 4
        list
          listitem level 1
            text "Bamse, djur. Förra gången: Mellersta ringen, Släkt. Nu: Innersta ringen, Släkt."
        heading "Ändrat mellan personer" level 4
        list
          listitem level 1
            text "Mamma och Pappa. Förra gången: har det svårt ihop. Nu: har inte kontakt just nu."
          listitem level 1
            text "Josef och Lisa: känner varandra"
          listitem level 1
            text "Mormor och Lars. Förra gången: känner varandra."
    `,
    );
  });

  itWhere(canReadTree(), 'an earlier map that is another person’s', async () => {
    const harness = await story(fixture, stories.CompareOther);
    compare(
      await accessibilityTree(harness.find('region', /^Jämfört med/)),
      `
      region "Jämfört med förra kartan"
        heading "Jämfört med förra kartan" level 3
        note
          text "Den tidigare kartan är en annan persons. Därför visas den inte. Be den som hjälper dig att välja en annan."
        button "Tillbaka till kartan"
    `,
    );
  });

  itWhere(canReadTree(), 'what is shared, before it is', async () => {
    const harness = await story(fixture, stories.SharePicked);
    compare(
      await accessibilityTree(harness.find('dialog', 'Dela en del av kartan')),
      `
      dialog "Dela en del av kartan"
        heading "Dela en del av kartan" level 3
        button "Stäng"
        paragraph
          text "Du väljer vad som ska vara med. Det du inte väljer syns inte och går inte att få fram."
        group "Vilka ska vara med?"
          legend
            text "Vilka ska vara med?"
          label
            checkbox "Alla" not checked
            text "Alla"
          label
            checkbox "Mamma" checked
            text "Mamma"
          label
            checkbox "Pappa" not checked
            text "Pappa"
          label
            checkbox "Mormor" not checked
            text "Mormor"
          label
            checkbox "Josef" not checked
            text "Josef"
          label
            checkbox "Lisa" checked
            text "Lisa"
          label
            checkbox "Tränaren" not checked
            text "Tränaren"
          label
            checkbox "Lars" not checked
            text "Lars"
          label
            checkbox "Farfar" not checked
            text "Farfar"
        group "Vad ska synas om dem?"
          legend
            text "Vad ska synas om dem?"
          label
            checkbox "Var de står" checked
            text "Var de står"
          label
            checkbox "Vem som står i mitten" not checked
            text "Vem som står i mitten"
        group "Märkningar"
          legend
            text "Märkningar"
          label
            checkbox "Viktig för mig" not checked
            text "Viktig för mig"
          label
            checkbox "Ett gott stöd" checked
            text "Ett gott stöd"
        heading "Det här kommer att synas" level 4
        list
          listitem level 1
            text "Mamma, Innersta ringen, Familj"
          listitem level 1
            text "Lisa, Mellersta ringen, Skola eller arbete"
        button "Nej, dela inte"
        button "Ja, dela"
        button "Spara det valda som bild"
    `,
    );
  });

  itWhere(canReadTree(), 'the question before somebody is erased', async () => {
    const harness = await story(fixture, stories.Erase);
    compare(
      await accessibilityTree(harness.find('dialog', /^Radera Pappa/)),
      `
      dialog "Radera Pappa för alltid?"
        heading "Radera Pappa för alltid?" level 3
        button "Stäng"
        paragraph
          text "Namnet, bilden, platsen, märkningarna, sambanden och det du har sagt om personen raderas. Det gäller också tidigare kartor som är sparade här. Det går inte att ångra."
        button "Nej, behåll"
        button "Ja, radera"
    `,
    );
  });

  it('from the question Tab goes to No, Yes and out', async () => {
    const harness = await story(fixture, stories.Erase);
    same(spokenFocus(), 'dialog "Radera Pappa för alltid?"', 'where one is');
    same(
      await focusPath(harness.element, 'Tab', 'Tab', 'Tab'),
      ['Tab: button "Stäng"', 'Tab: button "Nej, behåll"', 'Tab: button "Ja, radera"'].join('\n'),
      'the path',
    );
  });

  for (const name of [
    'Compare',
    'CompareWhole',
    'CompareSame',
    'CompareOther',
    'Share',
    'SharePicked',
    'ShareSymbol',
    'Erase',
  ] as const)
    it(`${name}: everything is called what is seen`, async () => {
      const { element } = await story(fixture, stories[name]);
      await checkNames(element);
    });
});
