import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itLong, itWhere } from '@delaktig/testing/framework.js';
import { byRole } from '@delaktig/testing/names.js';
import {
  accessibilityTree,
  Announcements,
  canReadTree,
  checkNames,
  checkTree,
  compare,
  focusPath,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import { alex, many, mapDocument } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

const three = (): unknown =>
  mapDocument({
    people: [
      { id: 'mamma', name: 'Mamma' },
      { id: 'josef', name: 'Josef', place: { ring: 'ring-1', sector: 'friends' }, markings: ['important'] },
      { id: 'lars', name: 'Lars', place: { ring: 'ring-3', sector: 'professionals' }, markings: ['takesEnergy'] },
    ],
  });

/** The lines of the browser's own tree about one part of the element. */
const treeOf = async (part: HTMLElement): Promise<string> => {
  part.setAttribute('data-part', '');
  return accessibilityTree(part);
};

describe('network map: what is spoken', () => {
  const fixture = new Fixture();

  describe('placing Mamma nearest me and marking her V', () => {
    const startingPoint = async (): Promise<{ harness: NetworkMapHarness; heard: Announcements }> => {
      const harness = await mapWith(fixture, three());
      return { harness, heard: new Announcements(harness.element) };
    };
    const arrived = ({ element }: NetworkMapHarness): void => {
      const { content } = element['document'];
      const mamma = content.people.find(({ id }) => id === 'mamma');
      same(mamma?.place?.ring, 'ring-1', 'her ring');
      same(mamma?.place?.sector, 'family', 'her part');
      same(mamma?.markings?.join(), 'important', 'her markings');
    };

    itWhere(
      canReadTree(),
      'with nothing but native buttons, radio groups and checkboxes, as a screen reader in browse mode does',
      async () => {
        const { harness, heard } = await startingPoint();
        check(harness.tray, 'no tray');
        compare(
          await treeOf(harness.tray),
          `
          region "Väntar på sin plats"
            heading "Väntar på sin plats" level 3
            list "Väntar på sin plats"
              listitem level 1
                button "Mamma, väntar på sin plats" collapsed
        `,
        );
        await harness.activate('button', 'Mamma, väntar på sin plats');
        same(spokenFocus(), 'dialog "Mamma"', 'what is heard when it opens');
        compare(
          await treeOf(harness.panel('Mamma')),
          `
          dialog "Mamma"
            heading "Mamma" level 3
            button "Stäng"
            group "Var ska Mamma stå?"
              legend
                text "Var ska Mamma stå?"
              label
                radio "Innersta ringen" not checked
                text "Innersta ringen"
              label
                radio "Mellersta ringen" not checked
                text "Mellersta ringen"
              label
                radio "Yttersta ringen" not checked
                text "Yttersta ringen"
              label
                radio "Inte på kartan" checked
                text "Inte på kartan"
            group "I vilken del?"
              legend
                text "I vilken del?"
              label
                radio "Familj" not checked
                text "Familj"
              label
                radio "Släkt" not checked
                text "Släkt"
              label
                radio "Vänner" not checked
                text "Vänner"
              label
                radio "Skola eller arbete" not checked
                text "Skola eller arbete"
              label
                radio "Fritid" not checked
                text "Fritid"
              label
                radio "Professionella" not checked
                text "Professionella"
            group "Vad stämmer in på Mamma?"
              legend
                text "Vad stämmer in på Mamma?"
              paragraph
                text "Du kan välja flera, eller inget alls."
              label
                checkbox "Viktig för mig" not checked
                text "Viktig för mig"
              label
                checkbox "Ett gott stöd" not checked
                text "Ett gott stöd"
              label
                checkbox "Trevlig att umgås med" not checked
                text "Trevlig att umgås med"
              label
                checkbox "Svår för mig att umgås med" not checked
                text "Svår för mig att umgås med"
              label
                checkbox "Tar mycket kraft" not checked
                text "Tar mycket kraft"
              label
                checkbox "Vill träffa mer sällan" not checked
                text "Vill träffa mer sällan"
            label
              text "Namn"
              textbox "Namn" = "Mamma"
            group "Mer om Mamma"
              button "Vem eller vad?"
              button "Känner …"
              button "Foto eller teckning"
              button "Säg något"
            button "Välj en bild"
            button "Ta bort Mamma"
            button "Radera för alltid: Mamma"
            button "Läs upp"
        `,
        );
        await harness.choose('Innersta ringen', 'Var ska Mamma stå?');
        same(await heard.next(), 'Välj också en del av kartan.', 'after the ring');
        await harness.choose('Familj', 'I vilken del?');
        same(await heard.next(), 'Mamma: Innersta ringen, Familj.', 'after the part');
        await harness.tick(/Viktig för mig$/);
        same(await heard.next(), 'Sparat för Mamma.', 'after the marking');
        await harness.activate('button', 'Stäng');
        same(spokenFocus(), 'button "Mamma, Innersta ringen, Familj" collapsed', 'what is heard when it closes');
        arrived(harness);
        heard.stop();
      },
    );

    it('with arrows', async () => {
      const { harness, heard } = await startingPoint();
      // She is on the map already, on the outermost ring, as when a person changes their mind.
      await harness.place('Mamma', 'Yttersta ringen', 'Familj', 'panel');
      same(await heard.next(), 'Mamma: Yttersta ringen, Familj.', 'after placing');
      await harness.close();
      await harness.reach(harness.person('Lars'));
      compare(
        await focusPath(harness.element, 'Home', 'PageDown', 'PageDown', 'Enter'),
        `
          Home: button "Josef, Innersta ringen, Vänner" collapsed
          PageDown: button "Mamma, Yttersta ringen, Familj" collapsed
          PageDown: button "Lars, Yttersta ringen, Professionella" collapsed
          Enter: dialog "Lars"
        `,
      );
      await harness.press('Escape');
      await harness.startMoving('Mamma', 'keyboard');
      compare(
        await focusPath(harness.element, 'ArrowDown', 'ArrowDown', 'Enter'),
        `
          ArrowDown: slider "Flytta med pilarna: Mamma" = "Mellersta ringen, Familj" – Pil upp och ner byter ring. Pil höger och vänster går runt. Tryck Enter när du är klar. Tryck Esc för att ångra.
          ArrowDown: slider "Flytta med pilarna: Mamma" = "Innersta ringen, Familj" – Pil upp och ner byter ring. Pil höger och vänster går runt. Tryck Enter när du är klar. Tryck Esc för att ångra.
          Enter: button "Flytta med pilarna"
        `,
      );
      same(await heard.next(), 'Mamma: Innersta ringen, Familj.', 'after Enter');
      await harness.mark('Mamma', 'Viktig för mig', true, 'keyboard');
      same(spokenFocus(), 'checkbox "Viktig för mig" checked', 'what is heard after Space');
      same(await heard.next(), 'Sparat för Mamma.', 'after the marking');
      await harness.press('Escape');
      same(spokenFocus(), 'button "Mamma, Innersta ringen, Familj" collapsed', 'what is heard after Escape');
      arrived(harness);
      heard.stop();
    });
  });

  itWhere(
    canReadTree(),
    'everybody in the list is in the browser’s tree, also those who are not on the screen',
    async () => {
      const harness = await mapWith(fixture, alex(), (element) => (element.view = 'list'));
      const tree = await accessibilityTree(harness.element);
      for (const { name } of harness.people) check(tree.includes(`button "Ta bort ${name}"`), `${name} is not there`);
    },
  );

  itWhere(canReadTree(), 'the whole map is read from the summary to the legend, ring by ring', async () => {
    const { element } = await mapWith(fixture, three());
    await checkTree(
      element,
      `
        paragraph
          text "2 personer på kartan. 1 väntar."
          text "Innersta ringen: 1 person. Yttersta ringen: 1 person."
        toolbar "Verktyg"
          button "Ångra" disabled
          button "Gör om" disabled
          button "Lista"
          button "Mer" collapsed
          button "Paus"
          button "Klar"
        form
          label
            text "Vem känner du?"
            textbox "Vem känner du?" – Skriv ett namn, initialer eller ett smeknamn.
          button "Välj en bild"
          button "Lägg till"
          text "Skriv ett namn, initialer eller ett smeknamn."
        region "Väntar på sin plats"
          heading "Väntar på sin plats" level 3
          list "Väntar på sin plats"
            listitem level 1
              button "Mamma, väntar på sin plats" collapsed
        paragraph
          text "Tryck på en person för att flytta eller sätta märken. Du kan också dra."
        group "Karta"
          text "Jag"
          list "Innersta ringen: 1 person"
            listitem level 1
              button "Josef, Innersta ringen, Vänner" collapsed
          list "Mellersta ringen: 0 personer"
          list "Yttersta ringen: 1 person"
            listitem level 1
              button "Lars, Yttersta ringen, Professionella" collapsed
        group "Kartans storlek"
          button "Större"
          button "Mindre" disabled
          button "Hela kartan" disabled
        region "Så här läser du kartan"
          paragraph
            text "Ju närmare mitten, desto oftare träffas ni."
          list
            listitem level 1
              button "Viktig för mig" not pressed
            listitem level 1
              button "Ett gott stöd" not pressed
            listitem level 1
              button "Trevlig att umgås med" not pressed
            listitem level 1
              button "Svår för mig att umgås med" not pressed
            listitem level 1
              button "Tar mycket kraft" not pressed
            listitem level 1
              button "Vill träffa mer sällan" not pressed
        status polite
      `,
    );
  });

  it('markings are said only after the person has turned them on', async () => {
    const harness = await mapWith(fixture, three());
    check(
      !/märkt|Viktig|kraft/.test(
        harness
          .findAll('button')
          .map((b) => b.getAttribute('aria-label'))
          .join(),
      ),
      'markings are said before',
    );
    await harness.more('Läs märkningar i skärmläsare');
    check(harness.has('button', 'Josef, Innersta ringen, Vänner, märkt: Viktig för mig'), harness.outline);
    await harness.more('Läs märkningar i skärmläsare');
    check(harness.has('button', 'Josef, Innersta ringen, Vänner'), harness.outline);
  });

  it('"+N" says how many more and where, and opens a list of them by name', async () => {
    const harness = await mapWith(fixture, many(200));
    const [crowd] = harness.findAll('button', /^Visa \d+ personer till, /);
    check(crowd, harness.outline);
    const where = crowd.getAttribute('aria-label')?.replace(/^Visa \d+ personer till, /, '') ?? '';
    crowd.focus();
    await harness.press('Enter');
    same(spokenFocus(), `dialog "Fler personer: ${where}"`, 'what is heard when it opens');
    const list = byRole(harness.panel(), 'list');
    check(list.querySelectorAll('button').length > 0, 'nobody is in it');
    await harness.press('Escape');
    check(spokenFocus().startsWith(`button "Visa`), spokenFocus());
  });

  it('the list says for each person who it is about, with native fields', async () => {
    const harness = await mapWith(fixture, three());
    await harness.toggleView();
    const josef = harness.inList('Josef');
    for (const [role, name] of [
      ['textbox', 'Namn'],
      ['combobox', 'Ring'],
      ['combobox', 'Del'],
      ['group', 'Vad stämmer in på Josef?'],
      ['button', 'Ta bort Josef'],
    ] as const)
      check(byRole(josef, role, name), name);
  });

  // Each name is asked of the browser by itself: some hundred questions, which a busy machine takes its time over.
  itLong(
    'every control is called by the browser what we say it is called: map, panel, list, more, parts of the map',
    90_000,
    async () => {
      const harness = await mapWith(fixture, alex());
      await checkNames(harness.element);
      await harness.open('Mamma');
      await checkNames(harness.element);
      await harness.startMoving('Mamma');
      await checkNames(harness.element);
      await harness.press('Escape');
      await harness.toggleView();
      await checkNames(harness.element);
      await harness.toggleView();
      await harness.openGround();
      await checkNames(harness.element);
    },
  );

  it('what is done is announced in order, one result at a time', async () => {
    const harness = await mapWith(fixture);
    const heard = new Announcements(harness.element);
    const after = async (what: Promise<void>, expected: string): Promise<void> => {
      await what;
      same(await heard.next(), expected, 'said');
    };
    await after(harness.add('Anna'), 'Anna väntar på sin plats.');
    await after(harness.place('Anna', 'Mellersta ringen', 'Fritid', 'tap-tap'), 'Anna: Mellersta ringen, Fritid.');
    await after(harness.rename('Anna', 'Annika'), 'Namnet är nu Annika.');
    await after(harness.takeOff('Annika'), 'Annika väntar igen.');
    await after(harness.undo(), 'Ångrat: flytta Annika');
    await after(harness.redo(), 'Gjort om: flytta Annika');
    await after(harness.remove('Annika'), 'Annika är borttagen.');
    await after(harness.undo(), 'Ångrat: ta bort Annika');
    await after(harness.startOver('yes'), 'Allt är borttaget. Du kan ångra.');
    heard.stop();
  });
});
