import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { itUnder } from '@delaktig/testing/media.js';
import { allByRole, exposed, line, nameOf } from '@delaktig/testing/names.js';
import { controls, targetBox } from '@delaktig/testing/tab-stops.js';
import { frame } from '@delaktig/testing/waiting.js';
import { Watch } from '@delaktig/testing/watch.js';
import { alex, alexSymbols, german, many, mapDocument } from './examples.test-helper.ts';
import { lettersOn } from './letters.test-helper.ts';
import * as all from './network-map.stories.ts';
import { mapWith, story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

describe('network map: in narrow places, large, dark and in two languages', () => {
  const fixture = new Fixture();
  const narrow = (): void => fixture.place.style.setProperty('width', '320px');

  for (const [name, each] of Object.entries(stories)) {
    it(`${name} fits 320 px without a horizontal scroll bar`, async () => {
      narrow();
      const { element } = await story(fixture, each);
      check(element.scrollWidth <= 321, `its content is ${String(element.scrollWidth)} px wide`);
      // A question that has to be answered first stands in the middle of the window; a map made larger scrolls in its frame.
      const out = controls(element).filter(
        (control) =>
          !control.closest('dialog, [data-zoomed]') &&
          control.getBoundingClientRect().right > fixture.place.getBoundingClientRect().right + 1,
      );
      same(out.map(line).join('\n'), '', 'outside');
    });
  }

  for (const [what, value, width, least] of [
    ['60 people on a phone', many(60), '320px', 44],
    ['200 people on a phone', many(200), '320px', 44],
    ['200 people at a desk', many(200), '', 44],
    ['a child’s map on a phone', alexSymbols(), '320px', 60],
  ] as const) {
    it(`${what}: everybody shown can be pressed, and nothing covers them`, async () => {
      if (width) fixture.place.style.setProperty('width', width);
      const harness = await mapWith(fixture, value, (element) => (element.level = value.level));
      check(harness.map, 'no map');
      const wrong: string[] = [];
      for (const button of allByRole(harness.map, 'button')) {
        button.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const box = targetBox(button);
        if (box.width < least || box.height < least)
          wrong.push(`${nameOf(button)}: ${String(box.width)} × ${String(box.height)}`);
        if (!harness.isReachable(button)) wrong.push(`${nameOf(button)} is covered`);
      }
      same(wrong.join('\n'), '', 'cannot be pressed');
    });
  }

  it('on the smallest phone, in wide letters, short names are whole', async () => {
    narrow();
    fixture.place.style.setProperty('font-family', 'DejaVu Sans, Verdana, monospace');
    const harness = await mapWith(fixture, alex());
    const cut = ['Mamma', 'Pappa', 'Josef', 'Lisa', 'Lars'].flatMap((name) => {
      const words = harness.person(name).querySelector('.name');
      const [needed = 1, there = 0] = [words?.scrollWidth, words?.clientWidth];
      return needed > there ? [`${name} needs ${String(needed)} of ${String(there)} px`] : [];
    });
    same(cut.join(), '', 'cut off');
  });

  it('"+N" is no larger than the room that was kept for it, so that it covers nobody’s name', async () => {
    const harness = await mapWith(fixture, many(200));
    const crowds = allByRole(harness.map ?? harness.element, 'button').filter((button) =>
      button.textContent.trim().startsWith('+'),
    );
    check(crowds.length > 0, 'there is none');
    const wide = crowds.filter((button) => button.offsetWidth > 46);
    same(wide.map(line).join('\n'), '', 'too wide');
  });

  it('with the text spacing somebody needs, and long German words, nothing has to be scrolled sideways', async () => {
    narrow();
    for (const [property, size] of [
      ['line-height', '1.5'],
      ['letter-spacing', '0.12em'],
      ['word-spacing', '0.16em'],
    ] as const)
      fixture.place.style.setProperty(property, size);
    fixture.place.lang = 'de';
    const harness = await mapWith(fixture, german());
    check(harness.element.scrollWidth <= 321, `its content is ${String(harness.element.scrollWidth)} px wide`);
    await harness.element.updateComplete;
    const [person] = allByRole(harness.map ?? harness.element, 'button');
    person?.click();
    await harness.settled();
    check(
      harness.element.scrollWidth <= 321,
      `with a panel its content is ${String(harness.element.scrollWidth)} px wide`,
    );
  });

  it('a window that changes its size is followed, and the page hears of no error', async () => {
    const watch = new Watch();
    try {
      const harness = await mapWith(fixture, many(40));
      for (const width of ['900px', '340px', '600px', '320px', '']) {
        fixture.place.style.setProperty('width', width);
        for (let i = 0; i < 4; i++) await frame();
        const map = harness.map?.getBoundingClientRect();
        check(map && map.right <= fixture.place.getBoundingClientRect().right + 1, `the map is wider than ${width}`);
      }
    } finally {
      watch.stop();
    }
    watch.checkQuiet();
  });

  it('two languages stand together, each said to be what it is', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.langBeside = 'ar'));
    await harness.until(
      () => [...exposed(harness.element)].some((e) => e.getAttribute('lang') === 'ar'),
      'Arabic stands beside',
    );
    for (const e of exposed(harness.element))
      if (e.getAttribute('lang') === 'ar') same(e.getAttribute('dir'), 'rtl', `direction of "${e.textContent}"`);
  });

  for (const theme of ['dark', 'contrast']) {
    it(`in theme ${theme} every name stands out from what it stands on`, async () => {
      const harness = await mapWith(fixture, alex(), (element) => (element.theme = theme));
      for (const button of allByRole(harness.map ?? harness.element, 'button')) {
        const { color } = getComputedStyle(button);
        check(luminance(color) > 0.4, `${nameOf(button)} is ${color} in ${theme}`);
      }
    });
  }

  for (const name of ['GuidedWho', 'GuidedAll', 'GuidedPicking', 'GuidedArabic'] as const)
    it(`${name}: a face stands beside the name it belongs to`, async () => {
      const { element } = await story(fixture, stories[name]);
      const faces = [...(element.shadowRoot?.querySelectorAll('[data-guide] .face') ?? [])];
      check(faces.length > 5, `${String(faces.length)} faces`);
      for (const face of faces) {
        const called = face.parentElement?.querySelector('bdi');
        check(called, 'a face has no name');
        const [one, other] = [face.getBoundingClientRect(), called.getBoundingClientRect()];
        const between = Math.max(other.left - one.right, one.left - other.right);
        check(between < 20, `${called.textContent}: ${String(Math.round(between))} px from the face`);
      }
    });

  it('in theme yellow everything is black on yellow: names, letters, and what is written in a panel', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.theme = 'yellow'));
    await harness.open('Mamma');
    for (const button of [...harness.findAll('button'), ...harness.findAll('heading')]) {
      const { color, backgroundColor } = getComputedStyle(button);
      const filled = !/^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
      check(luminance(color) < 0.1 || (filled && luminance(backgroundColor) < 0.1), `${line(button)} is ${color}`);
      check(luminance(color) < 0.1 || luminance(color) > 0.9, `${line(button)} is ${color}`);
    }
    for (const shape of harness.element.shadowRoot?.querySelectorAll('svg.drawing :is(path, circle)') ?? []) {
      const { fill, stroke } = getComputedStyle(shape);
      for (const colour of [fill, stroke])
        check(
          colour === 'none' || luminance(colour) < 0.1 || luminance(colour) > 0.9,
          `a ${shape.localName} of the drawing is ${colour}`,
        );
    }
  });

  it('signs heaped on each other and very wide ones stay in the face; plain letters are drawn as they are', async () => {
    const heaped = `Z${'\u0337\u0322\u031b'.repeat(12)}oe`;
    const people = [heaped, '\ufdfd', 'Åsa'].map((name, index) => ({
      id: `p${String(index)}`,
      name,
      place: { ring: `ring-${String(index + 1)}`, angle: 90 * index, depth: 0.5 },
    }));
    const harness = await mapWith(fixture, mapDocument({ people }));
    const kept = people.map(({ name }) => {
      const face = harness.person(name).querySelector('.face');
      check(face, `${name} has no face`);
      const { display, overflowX, overflowY } = getComputedStyle(face, '::before');
      return display === 'block' && [overflowX, overflowY].every((over) => over === 'hidden');
    });
    alike(kept, [true, true, false], 'kept in');
  });

  itUnder({ 'forced-colors': 'active' }, 'with forced colours every name, letter and boundary is there', async () => {
    const harness = await mapWith(fixture, alex());
    const [name] = [...exposed(harness.person('Mamma'))].filter(
      (e) => e.textContent.trim() === 'Mamma' && e.childElementCount === 0,
    );
    check(name && getComputedStyle(name).color !== getComputedStyle(harness.element).backgroundColor, 'the name');
    const letters = lettersOn(harness.element);
    const drawn = letters.map(({ letter }) => letter).join();
    check(drawn.includes('V') && drawn.includes('S'), `the letters of her markings: ${drawn}`);
    for (const { letter, drawing } of letters) {
      const behind = drawing.parentElement?.querySelector('path');
      const { fill, stroke } = getComputedStyle(drawing);
      const seen = drawing.localName === 'text' ? fill : stroke;
      check(behind && seen !== getComputedStyle(behind).fill, `${letter} is seen`);
    }
  });

  itUnder(
    { 'prefers-reduced-motion': 'reduce' },
    'who wants no motion sees none when somebody is lifted, opened or moved',
    async () => {
      const harness = await mapWith(fixture, alex());
      await harness.open('Mamma');
      await harness.place('Mamma', 'Yttersta ringen', 'Familj', 'panel');
      const moving = harness.element.shadowRoot
        ?.getAnimations()
        .filter((a) => Number(a.effect?.getComputedTiming().duration) > 10);
      same(moving?.length, 0, 'animations');
    },
  );
});

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((n) => Number(n) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
