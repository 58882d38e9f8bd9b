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
import * as all from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

describe('network map: what is spoken while one works in another way', () => {
  const fixture = new Fixture();

  itWhere(canReadTree(), 'a question that everybody may fit is a heading and native checkboxes', async () => {
    const harness = await story(fixture, stories.GuidedAll);
    compare(
      await accessibilityTree(harness.find('region', 'Vilka personer är viktiga för dig?')),
      `
      region "Vilka personer är viktiga för dig?"
        text "Del 4 av 10"
        heading "Vilka personer är viktiga för dig?" level 3
        paragraph
          text "Tryck på alla det stämmer på, eller på ingen."
        group "Vilka personer är viktiga för dig?"
          label
            checkbox "Mamma" checked
            text "Mamma"
          label
            checkbox "Pappa" checked
            text "Pappa"
          label
            checkbox "Mormor" not checked
            text "Mormor"
          label
            checkbox "Josef" checked
            text "Josef"
          label
            checkbox "Lisa" not checked
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
        button "Nästa"
        button "Hoppa över"
        button "Tillbaka"
        button "Läs upp"
    `,
    );
  });

  itWhere(canReadTree(), 'a question that can be hard is answered with Yes, No or Skip', async () => {
    const harness = await story(fixture, stories.GuidedOne);
    compare(
      await accessibilityTree(harness.find('region', 'Är det någon du har svårt att umgås med?')),
      `
      region "Är det någon du har svårt att umgås med?"
        text "Del 7 av 10"
        heading "Är det någon du har svårt att umgås med?" level 3
        paragraph
          text "Du väljer själv om du vill svara. Frågan kommer inte igen."
        button "Ja, jag väljer en"
        button "Nej"
        button "Hoppa över"
        button "Tillbaka"
        button "Läs upp"
    `,
    );
  });

  itWhere(canReadTree(), 'how near somebody is', async () => {
    const harness = await story(fixture, stories.GuidedNear);
    compare(
      await accessibilityTree(harness.find('region', 'Hur ofta träffar du Farfar?')),
      `
      region "Hur ofta träffar du Farfar?"
        text "Del 3 av 10"
        heading "Hur ofta träffar du Farfar?" level 3
        text "Ju närmare mitten, desto oftare träffas ni."
        button "Innersta ringen"
        button "Mellersta ringen"
        button "Yttersta ringen"
        button "Hoppa över"
        button "Tillbaka"
        button "Läs upp"
    `,
    );
  });

  itWhere(canReadTree(), 'the small try', async () => {
    const harness = await story(fixture, stories.Practising);
    compare(
      await accessibilityTree(harness.find('dialog', 'Öva med Prick')),
      `
      dialog "Öva med Prick" – Prick är påhittad. Tryck på Prick.
        heading "Öva med Prick" level 3
        button "Stäng"
        paragraph
          text "Prick är påhittad. Tryck på Prick."
        button "Prick"
        button "Hoppa över"
    `,
    );
  });

  itWhere(canReadTree(), 'what is shown now, and how it ends', async () => {
    const harness = await story(fixture, stories.OneMarking);
    compare(
      await accessibilityTree(harness.find('group', 'Ett märke i taget')),
      `
      group "Ett märke i taget"
        strong
          text "Kartan visar: Viktig för mig"
        button "Märk flera"
        button "Visa alla som vanligt"
    `,
    );
  });

  it('from a question Tab goes to its answers, and then on', async () => {
    const harness = await story(fixture, stories.GuidedOne);
    same(spokenFocus(), 'heading "Är det någon du har svårt att umgås med?" level 3', 'where one is');
    same(
      await focusPath(harness.element, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'),
      [
        'Tab: button "Ja, jag väljer en"',
        'Tab: button "Nej"',
        'Tab: button "Hoppa över"',
        'Tab: button "Tillbaka"',
        'Tab: button "Läs upp"',
      ].join('\n'),
      'the path',
    );
  });

  for (const name of [
    'Guided',
    'GuidedWho',
    'GuidedNear',
    'GuidedAll',
    'GuidedOne',
    'GuidedLookingBack',
    'Practising',
    'MarkingSeveral',
  ] as const)
    it(`${name}: everything is called what is seen`, async () => {
      const { element } = await story(fixture, stories[name]);
      await checkNames(element);
    });
});
