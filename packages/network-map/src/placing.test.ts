import { alike, check, same } from '@delaktig/testing/assert.js';
import { hasTouch } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { beforeEach, describe, it, itWhere } from '@delaktig/testing/framework.js';
import { allByRole, audible, nameOf, everyElement } from '@delaktig/testing/names.js';
import { tabStops } from '@delaktig/testing/tab-stops.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { rendered } from '@delaktig/testing/waiting.js';
import { watched } from '@delaktig/testing/watch.js';
import { alex, alexSymbols, arabic, mapDocument } from './examples.test-helper.ts';
import type { PlaceWay } from './harness.ts';
import { lettersOn } from './letters.test-helper.ts';
import { mapWith } from './on-page.test-helper.ts';

describe('network map: placing', () => {
  const fixture = new Fixture();
  // Tray and map beside each other, so that both are in the window.
  beforeEach(async () => {
    await setViewport(viewports.desk);
  });

  for (const way of ['drag', 'finger', 'tap-tap', 'panel', 'list', 'switch'] as const satisfies readonly PlaceWay[]) {
    itWhere(way !== 'finger' || hasTouch(), `somebody who waits is placed by ${way}, in one step of undo`, async () => {
      const harness = await mapWith(fixture, alex());
      await harness.place('Farfar', 'Yttersta ringen', 'Vänner', way);
      same(harness.where('Farfar'), 'Yttersta ringen, Vänner', 'where he stands');
      same(audible(harness.element['undoName']), 'Ångra: flytta Farfar', 'undo');
      harness.element.undo();
      await harness.settled();
      same(harness.where('Farfar'), null, 'where he stands after undo');
      check(!harness.element.canUndo, 'more than one step');
    });
  }

  it('whoever is open is placed where the map itself is pressed, exactly there', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Farfar');
    const map = harness.find('group', 'Karta');
    map.scrollIntoView({ block: 'center', behavior: 'instant' });
    const board = map.getBoundingClientRect();
    // Between the places to press, towards the edge of the lower right.
    await harness.click({ x: board.left + board.width * 0.72, y: board.top + board.height * 0.87 });
    same(harness.where('Farfar'), 'Yttersta ringen, Vänner', 'where he stands');
    harness.element.undo();
    await harness.settled();
    same(harness.where('Farfar'), null, 'where he stands after undo');
  });

  it('the map pressed with nobody open changes nothing', async () => {
    const harness = await mapWith(fixture, alex());
    const map = harness.find('group', 'Karta');
    map.scrollIntoView({ block: 'center', behavior: 'instant' });
    const board = map.getBoundingClientRect();
    await harness.click({ x: board.left + board.width * 0.72, y: board.top + board.height * 0.87 });
    alike(harness.element.value, alex(), 'the value');
  });

  it('half a choice claims nothing: a ring without a part places nobody, and says what is missing', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Farfar');
    await harness.choose('Mellersta ringen', 'Var ska Farfar stå?');
    same(harness.where('Farfar'), null, 'where he stands');
    check((harness.find('radio', 'Mellersta ringen') as HTMLInputElement).checked, 'what was chosen does not show');
    await harness.until(() => harness.said === 'Välj också en del av kartan.', 'it is said that a part is missing');
    await harness.choose('Fritid', 'I vilken del?');
    same(harness.where('Farfar'), 'Mellersta ringen, Fritid', 'where he stands when both are chosen');
  });

  it('half a choice the other way round, and given up, claims nothing either', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Farfar');
    await harness.choose('Fritid', 'I vilken del?');
    await harness.until(() => harness.said === 'Välj också en ring.', 'it is said that a ring is missing');
    await harness.close('keyboard');
    await harness.open('Farfar');
    check(!(harness.find('radio', 'Fritid') as HTMLInputElement).checked, 'the half choice is still there');
    alike(harness.element.value, alex(), 'the value');
  });

  it('every part of the map can be pressed for whoever is open, also when another was open before', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Mamma');
    // Seventeen parts besides her own; one that is too full for a finger has no place to press, and the panel does the same.
    check(harness.findAll('button', /^Ställ Mamma här: /).length >= 14, 'places for Mamma');
    await harness.open('Lars');
    same(harness.findAll('button', /^Ställ Mamma här: /).length, 0, 'places for Mamma while Lars is open');
    check(harness.findAll('button', /^Ställ Lars här: /).length >= 14, 'places for Lars');
    await harness.close();
    same(harness.findAll('button', /^Ställ /).length, 0, 'places when nobody is open');
  });

  it('a drag is never also a press, and a press never also a drag', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.place('Mamma', 'Yttersta ringen', 'Familj', 'drag');
    check(!harness.isOpen(), 'the panel is open after a drag');
    await harness.click(harness.person('Mamma'));
    check(harness.isOpen('Mamma'), 'the panel is not open after a press');
    same(harness.where('Mamma'), 'Yttersta ringen, Familj', 'where she stands after the press');
  });

  it('dragged to the tray somebody waits again; dragged elsewhere nothing happens', async () => {
    const harness = await mapWith(fixture, alex());
    check(harness.tray, 'no tray');
    await harness.drag(harness.person('Mamma'), harness.tray);
    same(harness.where('Mamma'), null, 'where she stands');
    check(harness.tray.contains(harness.person('Mamma')), 'she does not wait in the tray');
    harness.map?.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { left = 0, bottom = 0 } = harness.map?.getBoundingClientRect() ?? {};
    await harness.lift(harness.person('Lars'), { x: left - 60, y: Math.min(bottom, innerHeight) - 40 });
    await harness.drop();
    same(harness.where('Lars'), 'Yttersta ringen, Professionella', 'where Lars stands');
  });

  it('Escape in the middle of a drag puts back, and letting go then does nothing', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    check(harness.has('button', /^Ställ Mamma här: /), 'no places are shown while she is lifted');
    await harness.press('Escape');
    await harness.drop();
    alike(harness.element.value, alex(), 'the value');
    check(!harness.isOpen() && !harness.has('button', /^Ställ Mamma/), 'something is still open or held');
  });

  it('whoever is dragged has the markings along, and they are drawn with the others when she stands again', async () => {
    const harness = await mapWith(fixture, alex());
    const letters = (): number => lettersOn(harness.element).length;
    const all = letters();
    check(all > 0, 'no markings are drawn');
    const { markings = [] } = harness.inDocument('Mamma') ?? {};
    check(markings.length > 0, 'she has no markings');
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    const along = (): number =>
      [...everyElement(harness.person('Mamma'))].filter((e) => e.matches('.mark[data-letter]')).length;
    same(along(), markings.length, 'that come along');
    same(letters(), all - markings.length, 'that stay');
    await harness.press('Escape');
    await harness.drop();
    same(along(), 0, 'in her button after Escape');
    same(letters(), all, 'drawn after Escape');
    await harness.drag(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    same(along(), 0, 'in her button, placed');
    same(letters(), all, 'drawn when she is placed');
  });

  it('another document from outside in the middle of a drag is what stands, and letting go changes nothing in it', async () => {
    const harness = await mapWith(fixture, alex());
    const watch = await watched(async () => {
      await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
      harness.element.value = alexSymbols();
      await rendered(harness.element);
      await harness.drop();
    });
    watch.checkQuiet();
    alike(harness.element.value, alexSymbols(), 'the value');
    check(!harness.element.canUndo, 'there is something to undo');
  });

  it('the same document from outside in the middle of a drag disturbs nothing', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Familj'));
    harness.element.value = structuredClone(alex());
    await rendered(harness.element);
    await harness.drop();
    same(harness.where('Mamma'), 'Yttersta ringen, Familj', 'where she stands');
  });

  it('a map that is taken away in the middle of a drag is whole when it is put back', async () => {
    const harness = await mapWith(fixture, alex());
    const watch = await watched(async () => {
      await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
      harness.element.remove();
      await harness.drop();
      fixture.place.append(harness.element);
      await rendered(harness.element);
    });
    watch.checkQuiet();
    alike(harness.element.value, alex(), 'the value');
    await harness.place('Mamma', 'Yttersta ringen', 'Vänner', 'drag');
    same(harness.where('Mamma'), 'Yttersta ringen, Vänner', 'where she stands after another drag');
  });

  it('when one undoes while another drags, both get what they did: the drag is a step of its own', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.place('Pappa', 'Yttersta ringen', 'Släkt', 'panel');
    await harness.close();
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Familj'));
    harness.element.undo();
    await rendered(harness.element);
    same(harness.where('Pappa'), 'Mellersta ringen, Familj', 'where Pappa stands after undo');
    await harness.drop();
    same(harness.where('Mamma'), 'Yttersta ringen, Familj', 'where Mamma stands after the drag');
    harness.element.undo();
    alike(harness.document.content, alex().content, 'the content after undo');
    check(!harness.element.canUndo, 'there is more to undo');
  });

  it('when undo moves the very person who is dragged, undo wins, and letting go does nothing', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.place('Mamma', 'Mellersta ringen', 'Släkt', 'panel');
    await harness.close();
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Familj'));
    harness.element.undo();
    await rendered(harness.element);
    await harness.drop();
    alike(harness.document.content, alex().content, 'the content');
    check(!harness.element.canUndo && harness.element.canRedo, 'the drag left a step');
    check(!harness.has('button', /^Ställ /), 'she is still held');
  });

  it('whoever is dragged while somebody else is removed by undo stays where they are let go', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.add('Nina');
    await harness.lift(harness.person('Nina'), harness.pointIn('Yttersta ringen', 'Familj'));
    const watch = await watched(async () => {
      harness.element.undo();
      await rendered(harness.element);
      await harness.drop();
    });
    watch.checkQuiet();
    check(!harness.inDocument('Nina'), 'Nina is back');
    check(!harness.element.canUndo, 'there is something to undo');
  });

  it('a map made read-only in the middle of a drag is not changed', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    harness.element.readonly = true;
    await rendered(harness.element);
    await harness.drop();
    alike(harness.element.value, alex(), 'the value');
  });

  it('Paus in the middle of a drag puts back', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    harness.element.cover();
    await rendered(harness.element);
    await harness.drop();
    alike(harness.element.value, alex(), 'the value');
  });

  it('with the arrows the place is spoken as words at each step; Enter keeps it as one step', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startMoving('Mamma', 'keyboard');
    const slider = harness.find('slider', 'Flytta med pilarna: Mamma');
    const way: (string | null)[] = [];
    for (const key of [
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowDown',
      'ArrowRight',
      'ArrowLeft',
      'ArrowLeft',
      'Home',
      'End',
      '2',
    ]) {
      await harness.press(key);
      way.push(slider.getAttribute('aria-valuetext'));
    }
    alike(
      way,
      [
        'Mellersta ringen, Familj',
        'Yttersta ringen, Familj',
        'Yttersta ringen, Familj',
        'Mellersta ringen, Familj',
        'Mellersta ringen, Släkt',
        'Mellersta ringen, Familj',
        'Mellersta ringen, Professionella',
        'Innersta ringen, Professionella',
        'Yttersta ringen, Professionella',
        'Mellersta ringen, Professionella',
      ],
      'the way',
    );
    await harness.press('Enter');
    same(harness.where('Mamma'), 'Mellersta ringen, Professionella', 'where she stands');
    same(harness.focusLine, 'button "Flytta med pilarna"', 'the focus');
    harness.element.undo();
    check(!harness.element.canUndo, 'more than one step');
  });

  it('leaving the arrows with Tab keeps the place', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startMoving('Mamma', 'keyboard');
    await harness.press('ArrowUp', 'Tab');
    same(harness.where('Mamma'), 'Mellersta ringen, Familj', 'where she stands');
    check(!harness.has('slider'), 'the arrows are still handed over');
    check(harness.focus, 'the focus is lost');
  });

  it('right to left, the left arrow goes on', async () => {
    const harness = await mapWith(fixture, arabic(), (element) => (element.lang = 'ar'));
    await harness.startMoving('ماما', 'keyboard');
    await harness.press('ArrowLeft', 'Enter');
    same(harness.inDocument('ماما')?.place?.sector, 'relatives', 'her part');
    await harness.startMoving('ماما', 'keyboard');
    await harness.press('ArrowRight', 'Enter');
    same(harness.inDocument('ماما')?.place?.sector, 'family', 'her part afterwards');
  });

  it('arrows on the map go to whoever is nearest that way, Home, End and first letters too, and it is one stop for Tab', async () => {
    const harness = await mapWith(fixture, alex());
    check(harness.map && harness.tray, 'no map or tray');
    await harness.reach(harness.person('Mamma'));
    await harness.press('l');
    same(
      harness.focusLine.replace(/ collapsed$/, ''),
      'button "Lisa, Mellersta ringen, Skola eller arbete"',
      'after l',
    );
    await harness.press('Home');
    same(harness.focus, harness.person('Mamma'), 'after Home');
    await harness.press('ArrowRight');
    check(harness.focus && harness.focus !== harness.person('Mamma'), 'the arrow goes nowhere');
    await harness.press('End');
    same(harness.focus, harness.person('Lars'), 'after End');
    for (const part of [harness.map, harness.tray, harness.find('toolbar')]) same(tabStops(part).length, 1, 'stops');
  });

  it('whoever is moved, removed or undone leaves the focus on what stands for them', async () => {
    const harness = await mapWith(fixture, alex());
    const inFocus = (what: string): string => {
      check(harness.focus, `the focus is lost after ${what}`);
      return nameOf(harness.focus);
    };
    await harness.open('Farfar', 'keyboard');
    await harness.place('Farfar', 'Innersta ringen', 'Vänner', 'panel');
    await harness.close('keyboard');
    same(inFocus('moving'), 'Farfar, Innersta ringen, Vänner', 'after moving and closing');
    harness.element.undo();
    await harness.settled();
    same(inFocus('undo'), 'Farfar, väntar på sin plats', 'after undo');
    await harness.remove('Farfar', 'keyboard');
    inFocus('removing');
    harness.person('Mamma').focus();
    await harness.remove('Mamma', 'keyboard');
    inFocus('removing Mamma');
    harness.element.undo();
    await harness.settled();
    inFocus('bringing Mamma back');
  });

  it('everything that can be done to somebody has a name in undo and redo', async () => {
    const harness = await mapWith(fixture, alex());
    const names: string[] = [];
    const note = (): void => void names.push(audible(harness.element['undoName']));
    await harness.place('Mamma', 'Yttersta ringen', undefined, 'panel');
    note();
    await harness.mark('Mamma', 'Trevlig att umgås med');
    note();
    await harness.rename('Mamma', 'Mia');
    note();
    await harness.remove('Mia');
    note();
    await harness.add('Nina');
    note();
    await harness.setRings(4);
    note();
    await harness.dictate('Vem står i mitten?', 'A');
    note();
    await harness.close();
    await harness.startOver('yes');
    note();
    alike(
      names,
      [
        'Ångra: flytta Mamma',
        'Ångra: märk Mamma',
        'Ångra: ändra Mia',
        'Ångra: ta bort Mia',
        'Ångra: lägg till Nina',
        'Ångra: ändra kartan',
        'Ångra: ändra mitten',
        'Ångra: börja om',
      ],
      'names of undo',
    );
    for (let i = 0; i < names.length; i++) await harness.undo();
    alike(harness.document.content, alex().content, 'the content after all is undone');
    same(audible(harness.element['redoName']), 'Gör om: flytta Mamma', 'redo');
  });

  it('two with the same name are two people', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({
        people: [
          { id: '1', name: 'Anna' },
          { id: '2', name: 'Anna' },
        ],
      }),
    );
    const [, second] = allByRole(harness.tray ?? harness.element, 'button', /^Anna/);
    check(second, 'there is one button');
    await harness.click(second);
    await harness.choose('Innersta ringen');
    await harness.choose('Familj');
    same(harness.people[0]?.place, undefined, 'the first');
    same(harness.people[1]?.place?.ring, 'ring-1', 'the second');
  });
});
