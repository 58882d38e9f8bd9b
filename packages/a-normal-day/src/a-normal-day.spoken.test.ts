import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import {
  accessibilityTree,
  Announcements,
  canReadTree,
  checkTree,
  compare,
  focusPath,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import { alex, dayDocument, dayOf, morning } from './examples.test-helper.ts';
import { dayWith } from './on-page.test-helper.ts';

const two = (): unknown =>
  dayDocument({
    days: [
      dayOf([
        { id: 'frukost', name: 'Frukost', start: 420, end: 450, place: 'hemma', people: ['lisa'], feeling: 'worried' },
        { id: 'lasa', name: 'Läsa', start: 1200 },
        { id: 'rita', name: 'Rita' },
      ]),
    ],
    places: [{ id: 'hemma', name: 'Hemma' }],
    people: [{ id: 'lisa', name: 'Lisa' }],
    feelings: [{ id: 'happy' }, { id: 'worried' }],
  });

/** Sixty hours and minutes say nothing more. */
const withoutOptions = (tree: string): string =>
  tree
    .split('\n')
    .filter((line) => !/^\s*(MenuListPopup|option )/.test(line))
    .join('\n');

/** Times stand isolated, so that they never turn around. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('normal day: what is spoken', () => {
  const fixture = new Fixture();

  itWhere(canReadTree(), 'the whole day is read from the summary on, in the order of the clock', async () => {
    const { element } = await dayWith(fixture, two());
    await checkTree(
      element,
      `
        paragraph
          text "3 saker den här dagen. Utan klockslag: 1."
        toolbar "Verktyg"
          button "Ångra" disabled
          button "Gör om" disabled
          button "Lista"
          button "Mer" collapsed
          button "Paus"
          button "Klar"
        group "Visa"
          button "Dagen" pressed
          button "Frågorna" not pressed
          button "Så går tiden" not pressed
          button "Jämför" not pressed
        group "Dagar"
          button "En vanlig dag" pressed
          button "Ändra dagen" collapsed
          button "Ny dag" collapsed
        form
          label
            text "Vad gör du?"
            textbox "Vad gör du?" – Skriv en sak i taget. Du kan börja med klockslaget: 7.30 Frukost.
          button "Välj en bild"
          button "Lägg till"
          text "Skriv en sak i taget. Du kan börja med klockslaget: 7.30 Frukost."
        region "Utan klockslag"
          heading "Utan klockslag" level 3
          list
            listitem level 1
              button "Rita, utan klockslag" collapsed
        paragraph
          text "Tryck på en sak för att ändra den. Tryck på en ledig tid för att lägga till."
        group "Dagen: En vanlig dag"
          list
            listitem level 1
              button "Lägg till 06:00 till 07:00"
            listitem level 1
              button "Frukost, 07:00 till 07:30, Hemma" collapsed
            listitem level 1
              button "Lägg till 07:30 till 20:00"
            listitem level 1
              button "Läsa, från 20:00" collapsed
            listitem level 1
              button "Lägg till 20:30 till 22:00"
        status polite
      `,
    );
  });

  itWhere(canReadTree(), 'everything about a thing is native fields, and all of it can be done with them', async () => {
    const harness = await dayWith(fixture, two());
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Frukost, 07:00 till 07:30, Hemma');
    same(spokenFocus(), 'dialog "Frukost"', 'what is heard when it opens');
    const panel = harness.panel('Frukost');
    panel.setAttribute('data-part', '');
    compare(
      withoutOptions(await accessibilityTree(panel)),
      `
        dialog "Frukost"
          heading "Frukost" level 3
          button "Stäng"
          group "När är Frukost?"
            legend
              text "När är Frukost?"
            combobox "Börjar, timme" collapsed = "07"
            combobox "Börjar, minut" collapsed = "00"
            combobox "Slutar, timme" collapsed = "07"
            combobox "Slutar, minut" collapsed = "30"
          button "Flytta med pilarna"
          label
            text "Vad du gör"
            textbox "Vad du gör" = "Frukost"
          label
            text "Var är du då?"
            combobox "Var är du då?" collapsed = "Hemma"
          form
            label
              text "Ny plats"
              textbox "Ny plats"
            button "Lägg till: Ny plats"
          group "Vem är du med?"
            legend
              text "Vem är du med?"
            label
              checkbox "Lisa" checked
              text "Lisa"
            form
              label
                text "Någon annan"
                textbox "Någon annan"
              button "Lägg till: Någon annan"
          group "Hur känns det?"
            legend
              text "Hur känns det?"
            label
              radio "Glad" not checked
              text "Glad"
            label
              radio "Orolig" checked
              text "Orolig"
            label
              radio "Inte sagt" not checked
              text "Inte sagt"
          group "Vad vill du?"
            legend
              text "Vad vill du?"
            label
              checkbox "Mer av det här" not checked
              text "Mer av det här"
            label
              checkbox "Mindre av det här" not checked
              text "Mindre av det här"
          label
            text "Vad hindrar dig?"
            textbox "Vad hindrar dig?"
          group "Eller säg det så här"
            button "Ta ett foto" collapsed
          button "Välj en bild"
          button "Ta bort Frukost"
          button "Läs upp"
      `,
    );
    await harness.pick('Börjar, timme', '08');
    same(await heard.next(), 'Frukost: 08:00 till 08:30.', 'after the hour');
    await harness.pick('Slutar, minut', '45');
    same(await heard.next(), 'Frukost: 08:00 till 08:45.', 'after the minute');
    await harness.choose('Glad');
    same(await heard.next(), 'Sparat för Frukost.', 'after the feeling');
    await harness.activate('button', 'Stäng');
    same(spokenFocus(), 'button "Frukost, 08:00 till 08:45, Hemma" collapsed', 'what is heard when it closes');
    heard.stop();
  });

  it('with arrows: a quarter at a time, spoken as times', async () => {
    const harness = await dayWith(fixture, morning());
    const heard = new Announcements(harness.element);
    harness.thing('Frukost').focus();
    const help =
      'Pil upp och ner flyttar en kvart. Pil höger och vänster ändrar hur länge. Tryck Enter när du är klar. Tryck Esc för att ångra.';
    compare(
      await focusPath(harness.element, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home'),
      `
        ArrowDown: button "Lägg till 07:30 till 10:00"
        ArrowDown: button "Skola, 10:00 till 14:00" collapsed
        ArrowDown: button "Lunch, 11:30 till 12:00" collapsed
        Home: button "Lägg till 06:00 till 07:00"
      `,
    );
    await harness.startMoving('Frukost');
    compare(
      bare(await focusPath(harness.element, 'ArrowDown', 'ArrowRight', 'Enter')),
      `
        ArrowDown: slider "Flytta med pilarna: Frukost" = "07:15 till 07:45" – ${help}
        ArrowRight: slider "Flytta med pilarna: Frukost" = "07:15 till 08:00" – ${help}
        Enter: button "Flytta med pilarna"
      `,
    );
    same(await heard.next(), 'Frukost: 07:15 till 08:00.', 'after Enter');
    heard.stop();
  });

  itWhere(canReadTree(), 'where time goes is a table with headings, and the picture is not read', async () => {
    const { element } = await dayWith(fixture, two(), (made) => (made.view = 'shares'));
    const tree = await accessibilityTree(element);
    check(/columnheader "Vad"/.test(tree) && /rowheader "Frukost"/.test(tree), tree);
    check(/cell "30 min"/.test(tree), tree);
  });

  itWhere(canReadTree(), 'the questions are regions with their names, the answers lists in them', async () => {
    const { element } = await dayWith(fixture, alex(), (made) => (made.view = 'sheet'));
    const tree = await accessibilityTree(element);
    for (const line of [
      'region "Vad vill du göra mer av, oftare eller längre?"',
      'textbox "Vad vill du göra mer av, oftare eller längre?"',
      'button "Lägg till svar: Vad vill du göra mer av, oftare eller längre?"',
      'button "Ta bort svaret Fotboll"',
    ])
      check(tree.includes(line), `${line} is not in\n${tree}`);
  });
});
