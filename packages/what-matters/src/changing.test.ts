import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { byRole, nameOf } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { alex, lars, mattersDocument } from './examples.test-helper.ts';
import type { WhatMattersHarness } from './harness.ts';
import { mattersWith } from './on-page.test-helper.ts';

const order = (harness: WhatMattersHarness): string => harness.matters.map(({ id }) => id).join(' ');

describe('what matters: in order, when, who can help, on the way there', () => {
  const fixture = new Fixture();

  it('the order is changed by buttons, and the one that was pressed keeps the focus', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.click(harness.find('button', /Flytta ner: .*Bella/));
    await harness.settled();
    same(order(harness), 'break dog music', 'the order');
    check(/Flytta ner: .*Bella/.test(harness.focusLine), `focus is on ${harness.focusLine}`);
  });

  it('the order is changed by dragging the handle, and can be undone', async () => {
    const harness = await mattersWith(fixture, alex());
    const handles = harness.element.shadowRoot?.querySelectorAll('[data-handle]') ?? [];
    const [first, , last] = handles;
    check(first && last, 'there are no handles');
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    const to = last.getBoundingClientRect();
    await harness.drag(first, { x: to.x + to.width / 2, y: to.bottom + 10 });
    await harness.settled();
    same(order(harness), 'break music dog', 'the order');
    harness.element.undo();
    same(order(harness), 'dog break music', 'after undo');
  });

  it('whoever drags something while something else is open keeps the focus there', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.open('rasten');
    const before = harness.focusLine;
    const [first, second] = harness.element.shadowRoot?.querySelectorAll('[data-handle]') ?? [];
    check(first && second, 'there are no handles');
    await harness.drag(first, second);
    check(before !== '' && harness.focusLine === before, `focus is on ${harness.focusLine}, and was on ${before}`);
  });

  it('arrows go between the cards, which are one tab stop', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.tabTo('button', /Bella/);
    await harness.press('ArrowDown');
    check(harness.focusLine.includes('rasten'), `focus is on ${harness.focusLine}`);
    await harness.press('Tab');
    check(!harness.focusLine.includes('rasten'), 'the cards are more than one tab stop');
  });

  it('when it matters and who can help are chosen in its panel, with native controls', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.open('rasten');
    await harness.choose('Nu', 'När är det viktigt?');
    await harness.dictate('Skriv ett namn', 'Josef');
    await harness.press('Enter');
    await harness.settled();
    const matter = harness.matters[1];
    same(matter?.when, 'now', 'when');
    alike(
      matter?.helpers?.map(({ name }) => name),
      ['Josef'],
      'who can help',
    );
    await harness.activate('button', 'Ta bort Josef');
    await harness.settled();
    same(harness.matters[1]?.helpers, undefined, 'after Josef is taken away');
    await harness.press('Escape');
    check(harness.focusLine.includes('rasten'), `focus is on ${harness.focusLine}`);
  });

  it('from what matters to a goal and a small step, with questions that are never a condition', async () => {
    const harness = await mattersWith(fixture, lars());
    await harness.open('Att kunna vara i stugan');
    await harness.dictate('Vart vill du komma?', 'Jag vill åka dit med färdtjänst');
    await harness.press('Tab');
    await harness.settled();
    await harness.dictate('Ett litet steg till', 'Ringa om färdtjänst');
    await harness.press('Enter');
    await harness.settled();
    const { goal, steps } = harness.matters[1] ?? {};
    same(goal?.words, 'Jag vill åka dit med färdtjänst', 'the goal');
    same(steps?.[0]?.words, 'Ringa om färdtjänst', 'the step');
    check(
      harness.element.referenceTo(steps?.[0]?.id ?? '')?.quote === 'Ringa om färdtjänst',
      'a plan cannot quote the step',
    );
  });

  it('what is being written about one thing stays with it when it is closed, and Klar keeps what is being written', async () => {
    const harness = await mattersWith(fixture, alex());
    const [first, second] = harness.matters;
    check(first?.said.words && second?.said.words, 'there is nothing');
    await harness.open(first.said.words);
    await harness.dictate('Skriv ett namn', 'Farmor');
    await harness.open(second.said.words);
    check(
      harness.matters[0]?.helpers?.some(({ name }) => name === 'Farmor'),
      'it is not kept',
    );
    const [field] = harness.findAll('textbox', 'Skriv ett namn');
    same(field instanceof HTMLInputElement && field.value, '', 'what stands there');
    await harness.dictate('Ett litet steg till', 'Ringa');
    await harness.dictate('Skriv något som är viktigt för dig', 'Min hund');
    let given: unknown;
    harness.element.addEventListener('delaktig-finish', ({ detail }) => {
      given = detail.value;
      detail.waitUntil(Promise.resolve());
    });
    await harness.element.finish();
    check(JSON.stringify(given).includes('Ringa'), 'the step is not handed over');
    check(JSON.stringify(given).includes('Min hund'), 'what matters is not handed over');
  });

  it('questions about a goal are ticked when they have been talked about, and unticked again: none is asked for, and none is counted', async () => {
    const harness = await mattersWith(fixture, lars());
    const talked = (): readonly string[] | undefined => harness.matters[0]?.goal?.talked;
    alike(talked(), ['accepted'], 'what has been talked about');
    await harness.open('försörja');
    harness.element.shadowRoot?.querySelector<HTMLElement>('.talk summary')?.click();
    await harness.appears('checkbox', 'Vad ska hända, mer precist?');
    same(harness.findAll('checkbox').filter((box) => box.closest('.talk')).length, 5, 'questions');
    await harness.tick('Vad ska hända, mer precist?');
    alike(talked(), ['accepted', 'specific'], 'what has been talked about');
    for (const name of ['Vill du det här själv?', 'Vad ska hända, mer precist?'])
      await harness.activate('checkbox', name);
    same(talked(), undefined, 'what has been talked about, when nothing has');
    same(harness.matters[0]?.goal?.words, 'Jag ska bli behörig till gymnasiet.', 'the goal');
    check(!/\d\s*(av|\/)\s*5/u.test(harness.element.shadowRoot?.textContent ?? ''), 'they are counted');
    harness.element.undo();
    alike(talked(), ['specific'], 'after one step back');
  });

  it('the person says who may see it: nobody else, some, or not decided', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => {
      element.config = { audience: [{ id: 'school', label: 'Skolan' }] };
    });
    await harness.open('rasten');
    const group = byRole(harness.element, 'group', 'Vem får se det här?');
    check(group.textContent.includes('vuxna få veta'), 'secrecy is promised');
    await harness.tick('Ingen annan');
    await harness.settled();
    alike(harness.matters[1]?.visibleTo, [], 'nobody else');
    await harness.tick('Skolan');
    await harness.settled();
    alike(harness.matters[1]?.visibleTo, ['school'], 'the school');
    await harness.tick('Skolan', false);
    await harness.settled();
    same(harness.matters[1]?.visibleTo, undefined, 'not decided');
  });

  it('what is removed leaves the focus on what comes after it, and can be undone', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.open('rasten');
    await harness.activate('button', /Ta bort Att ha någon/);
    await harness.settled();
    same(order(harness), 'dog music', 'the order');
    check(harness.focusLine.includes('Gitarr'), `focus is on ${harness.focusLine}`);
    harness.element.undo();
    same(order(harness), 'dog break music', 'after undo');
  });

  it('the list changes the same things with native fields', async () => {
    const harness = await mattersWith(
      fixture,
      mattersDocument({ matters: [{ id: 'break', said: { words: 'Rasten' } }] }),
    );
    await harness.activate('button', 'Lista');
    await harness.settled();
    await harness.dictate('Med dina egna ord', 'Att ha Lisa på rasten');
    await harness.press('Tab');
    await harness.settled();
    same(harness.words[0], 'Att ha Lisa på rasten', 'the words');
    await harness.activate('button', 'Kort');
    await harness.settled();
    check(harness.cards[0]?.includes('Lisa'), 'the cards say something else');
  });

  it('one switch puts something first, and removes something', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => {
      element.scanning = true;
    });
    await harness.until(() => harness.element['scanRows']().length > 0, 'scanning has begun');
    const row = harness.element['scanRows']().find(({ name }) => name.startsWith('Det som är viktigt'));
    const music = row?.items.find(({ name }) => name === 'Gitarr');
    music
      ?.actions?.()
      .find(({ name }) => name.startsWith('Flytta upp'))
      ?.run();
    await harness.settled();
    same(order(harness), 'dog music break', 'the order');
    const names = harness.element['scanRows']().flatMap(({ items }) => items.map(({ name }) => name));
    check(!names.includes('Börja om'), 'starting over is in a round');
  });

  it('in the list each button says which thing it adds to or changes', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => (element.view = 'list'));
    const names = harness
      .findAll('button', /^(Lägg till|Rita|Ta ett foto|Välj en bild|Spela in|Ta bort)/u)
      .filter((button) => button.closest('.list-view'))
      .map(nameOf);
    check(names.length > 20, `too few buttons: ${names.join(', ')}`);
    same(names.filter((name, index) => names.indexOf(name) !== index).join('\n'), '', 'names that several have');
  });

  it('a picture that is saved before anything is said says what to do', async () => {
    const { element } = await mattersWith(fixture);
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(svg.includes('Skriv eller visa något som är viktigt'), 'the picture is a title alone');
  });

  it('a picture file and a print have everything; an empty one prints boxes to fill in', async () => {
    const harness = await mattersWith(fixture, alex());
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    for (const words of ['Att få vara med Bella', 'Att ha någon på rasten', 'Gitarr', 'Kan hjälpa'])
      check(svg.includes(words), `${words} is not in the picture`);
    same((await harness.element.toBlob()).type, 'image/png', 'the picture');
    const page = await printed(() => harness.element.print());
    for (const words of ['1. Att få vara med Bella', '3. Gitarr', 'Kan hjälpa'])
      check(page.textContent.includes(words), `${words} is not on paper: ${page.textContent}`);
    const blank = await printed(() => harness.element.print({ blank: true }));
    check(!blank.textContent.includes('Bella'), 'what was said is on the empty sheet');
    check(blank.querySelectorAll('li .line').length > 4, 'there is nowhere to write');
    const empty = await mattersWith(fixture);
    same((await printed(() => empty.element.print())).textContent, blank.textContent, 'with nothing in it yet');
  });
});
