import { alike, check, same } from '@delaktig/testing/assert.js';
import { checkAxe } from '@delaktig/testing/axe.js';
import { hasTouch } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { dragAlong } from '@delaktig/testing/keyboard.js';
import { itUnder } from '@delaktig/testing/media.js';
import { storyFixture, type Story } from '@delaktig/testing/story-fixture.js';
import { controls } from '@delaktig/testing/tab-stops.js';
import { touch, touchTogether, type Point } from '@delaktig/testing/touch.js';
import { viewports, within } from '@delaktig/testing/viewport.js';
import { Watch } from '@delaktig/testing/watch.js';
import { toDrawnPicture } from './drawing-picture.ts';
import type { DrawnItem } from './drawing.ts';
import { drawingText } from './drawing-words.ts';
import meta, * as stories from './pictures.stories.ts';
import type { DrawingHost } from './pictures.test-helper.ts';

/** Somebody with a drawing pad in front of them. */
class PadHarness extends Harness<DrawingHost> {
  get items(): readonly DrawnItem[] {
    return this.element.pad.drawing.items;
  }
  get last(): DrawnItem | undefined {
    return this.items.at(-1);
  }
  get paper(): HTMLElement {
    return this.element.shadowRoot!.querySelector<HTMLElement>('.pad-paper')!;
  }
  /** Where a place of the drawing is in the window. */
  on(x: number, y: number): Point {
    const { left, top, width, height } = this.paper.querySelector('svg')!.getBoundingClientRect();
    return { x: Math.round(left + (x / 1000) * width), y: Math.round(top + (y / 1000) * height) };
  }
  /** The paper is brought into the window. */
  async look(): Promise<void> {
    this.paper.scrollIntoView({ block: 'center', behavior: 'instant' });
    await this.settled();
  }
  async tapAt(x: number, y: number): Promise<void> {
    await this.look();
    await dragAlong([this.on(x, y)]);
    await this.settled();
  }
  async draw(...places: readonly (readonly [x: number, y: number])[]): Promise<void> {
    await this.look();
    await dragAlong(places.map(([x, y]) => this.on(x, y)));
    await this.settled();
  }
  /** What has been said, when it has been. */
  async hears(pattern: RegExp): Promise<void> {
    const said = (): string => this.element.announcer.region.textContent;
    await this.until(() => pattern.test(said()), `${String(pattern)} is said`).catch((error: unknown) => {
      throw new Error(`${String(error)}; said last: "${said()}"`);
    });
  }
  /** Opens what opens by its summary. */
  async unfold(name: RegExp): Promise<void> {
    const summary = [...this.element.shadowRoot!.querySelectorAll('summary')].find(({ textContent }) =>
      name.test(textContent),
    );
    check(summary, `there is no ${String(name)}`);
    const details = summary.parentElement as HTMLDetailsElement;
    if (!details.open) {
      const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
      summary.click();
      await opened;
    }
    await this.settled();
  }
}

/** Whether two places are the same, as near as pixels are. */
const near = (a: number | undefined, b: number, by = 12): boolean => a !== undefined && Math.abs(a - b) <= by;

describe('the drawing pad', () => {
  const fixture = new Fixture();
  async function pad(story: Story = stories.Empty): Promise<PadHarness> {
    const element = await storyFixture<DrawingHost>(fixture, story, { ...meta, component: 'delaktig-test-drawing' });
    await element.locale.ready;
    const harness = new PadHarness(element);
    await harness.settled();
    return harness;
  }

  describe('with a hand', () => {
    it('draws what the mouse draws, in the colour and width that were chosen, and says it', async () => {
      const h = await pad();
      await h.choose('Röd', 'Färg');
      await h.choose('Tjock', 'Penna');
      await h.draw([100, 100], [300, 500], [900, 500]);
      same(h.items.length, 1, 'things drawn');
      const { last } = h;
      check(last?.kind === 'stroke' && last.colour === 'coral' && last.width === 44, JSON.stringify(last));
      check(
        near(last.points[0], 100) &&
          near(last.points[1], 100) &&
          near(last.points.at(-2), 900) &&
          near(last.points.at(-1), 500),
        `it went ${last.points.join(' ')}`,
      );
      check(h.paper.querySelector('polyline')?.getAttribute('stroke')?.startsWith('#'), 'it is not seen');
      await h.hears(
        /Streck, röd färg, från uppe till vänster till till höger|Streck, röd färg, från uppe till vänster till höger/,
      );
    });

    it('a tap is a dot', async () => {
      const h = await pad();
      await h.tapAt(500, 500);
      check(h.last?.kind === 'stroke' && h.last.points.length === 2, JSON.stringify(h.last));
    });

    it('draws a long line without making the page anew for each step', async () => {
      const h = await pad();
      await h.look();
      let updates = 0;
      const { requestUpdate } = h.element;
      h.element.requestUpdate = function (this: DrawingHost, ...args: Parameters<typeof requestUpdate>) {
        updates++;
        requestUpdate.apply(this, args);
      };
      await dragAlong(Array.from({ length: 40 }, (_, i) => h.on(100 + i * 20, 500 + 300 * Math.sin(i / 3))));
      await h.settled();
      check(updates < 8, `${updates} updates for 40 steps`);
      check(h.last?.kind === 'stroke' && h.last.points.length > 20, 'the line is not there');
    });

    it('what goes over the edge stays on the paper', async () => {
      const h = await pad();
      await h.look();
      const { x, y } = h.on(500, 500);
      await dragAlong([{ x, y }, h.on(900, 500), { x: h.on(1000, 500).x + 40, y }]);
      await h.settled();
      check(
        h.last?.kind === 'stroke' && h.last.points.every((value) => value >= 0 && value <= 1000),
        JSON.stringify(h.last),
      );
    });

    itWhere(hasTouch(), 'two children draw with a finger each at the same time', async () => {
      const h = await pad();
      await h.look();
      await touchTogether([h.on(200, 200), h.on(200, 800)], [h.on(800, 200), h.on(800, 800)]);
      await h.settled();
      same(h.items.length, 2, 'lines');
    });

    itWhere(hasTouch(), 'a finger on the paper draws and never scrolls the page away', async () => {
      const h = await pad();
      await h.look();
      const before = scrollY;
      await touch(...[700, 600, 500, 400, 300].map((y) => [h.on(500, y)]));
      await h.settled();
      same(scrollY, before, 'scrolled to');
      same(h.items.length, 1, 'lines');
      same(getComputedStyle(h.paper).touchAction, 'none', 'touch-action of the paper');
      same(
        getComputedStyle(h.element.shadowRoot!.querySelector('.pad')!).touchAction,
        'auto',
        'touch-action around it',
      );
    });
  });

  describe('without dragging', () => {
    it('two taps make a straight line', async () => {
      const h = await pad();
      await h.choose('Raka streck');
      await h.tapAt(200, 200);
      same(h.items.length, 0, 'lines after the first tap');
      await h.hears(/Strecket börjar uppe till vänster\. Tryck där det slutar/);
      await h.tapAt(800, 800);
      check(
        h.last?.kind === 'stroke' && h.last.points.length === 4 && near(h.last.points[2], 800),
        JSON.stringify(h.last),
      );
    });

    it('one tap puts a ready-made shape where it should be', async () => {
      const h = await pad();
      await h.choose('Former');
      await h.choose('Hus', 'Form');
      await h.choose('Stor', 'Storlek');
      await h.tick('Fyll med färg');
      await h.tapAt(300, 700);
      const { last } = h;
      check(
        last?.kind === 'shape' &&
          last.shape === 'house' &&
          last.r === 220 &&
          last.filled &&
          near(last.x, 300) &&
          near(last.y, 700),
        JSON.stringify(last),
      );
      await h.hears(/Hus, svart färg, nere till vänster/);
      await h.choose('Blå', 'Färg');
      check(h.last?.colour === 'ink', 'the house that was finished changed its colour');
    });

    it('with buttons alone a line is drawn: pen down, move, pen up', async () => {
      const h = await pad();
      await h.unfold(/Rita utan att dra/);
      await h.activate('button', 'Sätt ner pennan');
      await h.activate('button', 'Höger');
      await h.activate('button', 'Höger');
      await h.activate('button', 'Upp');
      same(h.items.length, 0, 'lines while the pen is down');
      await h.activate('button', 'Lyft pennan');
      check(h.last?.kind === 'stroke', 'no line');
      alike(h.last.points, [500, 500, 600, 500, 600, 450], 'the line');
    });

    it('with buttons alone a shape is placed, moved in small steps, made larger, turned and let go; moving it is one step to undo', async () => {
      const h = await pad();
      await h.choose('Former');
      await h.choose('Streck', 'Form');
      await h.unfold(/Rita utan att dra/);
      await h.activate('button', 'Lägg formen här');
      check(h.has('group', 'Flytta: Streck'), h.outline);
      await h.tick('Små steg');
      await h.activate('button', 'Ner');
      await h.activate('button', 'Vänster');
      await h.activate('button', 'Vänster');
      const moved = h.last;
      check(moved?.kind === 'shape' && moved.x === 480 && moved.y === 510, JSON.stringify(moved));
      await h.choose('Jättestor', 'Storlek');
      await h.activate('button', 'Vrid');
      check(h.last?.kind === 'shape' && h.last.r === 380 && h.last.turn === 45, JSON.stringify(h.last));
      await h.activate('button', 'Släpp formen');
      check(h.has('button', 'Lägg formen här'), 'it is still held');
      for (let i = 0; i < 3; i++) await h.activate('button', /^Ångra/);
      check(h.last?.kind === 'shape' && h.last.x === 500 && h.last.y === 500, JSON.stringify(h.last));
      await h.activate('button', /^Ångra/);
      same(h.items.length, 0, 'things left');
    });

    it('with keys alone: arrows move the pen, Space puts it down and lifts it, Escape drops what has only begun', async () => {
      const h = await pad();
      await h.unfold(/Rita utan att dra/);
      await h.tabTo('slider', 'Flytta pennan');
      await h.press('ArrowLeft', 'Shift+ArrowUp');
      same(h.focus?.getAttribute('aria-valuetext'), 'mitt på bilden, 45 från vänster, 49 uppifrån', 'the place');
      await h.press('Space', 'ArrowDown', 'Space');
      check(h.last?.kind === 'stroke', 'no line');
      alike(h.last.points, [450, 490, 450, 540], 'the line');
      await h.press('Space', 'ArrowDown', 'Escape');
      same(h.items.length, 1, 'lines');
      check(h.has('button', 'Sätt ner pennan'), 'the pen is still down');
      await h.press('Control+z');
      same(h.items.length, 0, 'lines after undo');
      await h.press('Control+Shift+z');
      same(h.items.length, 1, 'lines after redo');
      check(h.focusLine.startsWith('slider'), `the focus is on ${h.focusLine}`);
    });

    it('one switch comes to everything that can be pressed, by names that differ', async () => {
      const h = await pad(stories.Drawn);
      await h.unfold(/Rita utan att dra/);
      await h.unfold(/saker är ritade/);
      const rows = h.element.pad.scanRows();
      const names = rows.map(({ name }) => name);
      same(new Set(names).size, names.length, `names among ${names.join(', ')}`);
      const found = new Set(rows.flatMap(({ items }) => items.map(({ element }) => element)));
      for (const control of controls(h.element)) {
        if (control instanceof HTMLInputElement && /text|range/.test(control.type)) continue;
        check(found.has(control.closest('label') ?? control), `it does not come to ${control.outerHTML.slice(0, 120)}`);
      }
      rows[0]!.items.find(({ name }) => /Rensa/.test(name))!.run();
      await h.settled();
      same(h.items.length, 0, 'things left');
    });
  });

  describe('what is drawn', () => {
    it('can be gone through by who does not see it, thing by thing, and each can be removed without losing the place', async () => {
      const h = await pad(stories.Drawn);
      await h.unfold(/6 saker är ritade/);
      const removes = (): readonly HTMLElement[] => h.findAll('button', /^Ta bort /);
      same(removes().length, 6, 'things in the list');
      removes()[1]!.focus();
      await h.press('Enter');
      check(/^button "Ta bort Cirkel, gul färg/.test(h.focusLine), `the focus is on ${h.focusLine}`);
      await h.hears(/ta bort Person, svart färg/);
      for (let left = 5; left > 0; left--) {
        check(h.focusLine.startsWith('button "Ta bort '), `the focus is on ${h.focusLine}`);
        await h.press('Enter');
      }
      same(h.items.length, 0, 'things left');
      check(/Inget är ritat än/.test(h.focus?.textContent ?? ''), `the focus is on ${h.focusLine}`);
    });

    it('a shape can be taken up again, in another colour and elsewhere', async () => {
      const h = await pad(stories.Drawn);
      await h.unfold(/saker är ritade/);
      await h.activate('button', /^Ändra Person/);
      check(h.has('group', 'Flytta: Person'), h.outline);
      await h.choose('Lila', 'Färg');
      await h.activate('button', 'Upp');
      const person = h.items[1];
      check(person?.kind === 'shape' && person.colour === 'plum' && person.y === 600, JSON.stringify(person));
    });

    it('can be cleared at once, says how to get it back, and comes back', async () => {
      const h = await pad(stories.Drawn);
      await h.activate('button', 'Rensa');
      same(h.items.length, 0, 'things left');
      await h.hears(/Tryck på Ångra/);
      await h.activate('button', 'Ångra: rensa');
      same(h.items.length, 6, 'things');
      await h.hears(/Ångrat: rensa/);
      await h.activate('button', 'Gör om: rensa');
      same(h.items.length, 0, 'things left');
    });

    it('is used with the person’s own words, and becomes a picture with them', async () => {
      const h = await pad(stories.Drawn);
      await h.dictate('Vad har du ritat?', '  Vi badar i sommar ');
      await h.activate('button', 'Använd teckningen');
      same(h.element.used?.words, 'Vi badar i sommar', 'the words');
      const { blob, alt } = await toDrawnPicture(h.element.used!.drawing, h.element.used!.words);
      alike([blob.type, alt], ['image/png', 'Vi badar i sommar'], 'the picture');
      const bitmap = await createImageBitmap(blob);
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = bitmap.width;
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const at = (x: number, y: number): string =>
        context
          .getImageData((x / 1000) * 512, (y / 1000) * 512, 1, 1)
          .data.slice(0, 3)
          .join(' ');
      alike(
        [bitmap.width, at(820, 180), at(500, 120), at(20, 20)],
        [512, '242 179 61', '122 78 158', '255 255 255'],
        'size, sun, dot and paper',
      );
      check(
        /^Teckning: Hus, röd färg/.test(h.element.locale.text(drawingText, h.element.used!.drawing)),
        'it has no words of its own',
      );
    });

    it('an empty paper is not used; the pad says why, and nothing is lost', async () => {
      const h = await pad();
      await h.activate('button', 'Använd teckningen');
      same(h.element.used, undefined, 'used');
      check(
        /Du har inte ritat något än/.test(h.element.shadowRoot!.querySelector('.notice')?.textContent ?? ''),
        'it is not shown',
      );
      await h.hears(/Du har inte ritat något än/);
      await h.activate('button', 'Avbryt');
      check(h.element.left, 'nobody was told');
    });

    it('every step is told to the element, and closing the pad keeps the line that was being drawn', async () => {
      const h = await pad();
      await h.look();
      await dragAlong([h.on(100, 100), h.on(500, 500)], true);
      h.element.pad.close();
      same(h.element.changes.at(-1)?.items.length, 1, 'things told');
      await h.drop();
      same(h.element.changes.length, 1, 'tellings');
    });
  });

  describe('for everybody', () => {
    for (const [name, story] of Object.entries(stories)) {
      if (name === 'default' || name === 'summer' || name === 'Photo') continue;
      it(`${name}: axe finds nothing, it fits a phone, and every target is large enough`, async () => {
        const watch = new Watch();
        try {
          await within(viewports.zoomed, async () => {
            const h = await pad(story as Story);
            await h.choose(/./, /^(Så vill jag rita|كيف أريد أن أرسم)/).catch(() => undefined);
            for (const summary of h.element.shadowRoot!.querySelectorAll('summary'))
              (summary.parentElement as HTMLDetailsElement).open = true;
            h.element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="pad-tool"]')[2]!.click();
            await h.settled();
            await checkAxe(h.element);
            check(
              h.element.scrollWidth <= Math.ceil(h.element.getBoundingClientRect().width) + 1,
              'it has to be scrolled sideways',
            );
            const least = (story as stories.StoryLike).args?.level === 'symbol' ? 60 : 44;
            for (const control of controls(h.element)) {
              const { width, height } = (control.closest('label.choice') ?? control).getBoundingClientRect();
              check(
                width >= least - 0.5 && height >= least - 0.5,
                `${control.outerHTML.slice(0, 140)} is ${width} by ${height}`,
              );
            }
          });
        } finally {
          watch.stop();
        }
        watch.checkQuiet();
      });
    }

    it('in Arabic nothing is left in Swedish, left is still left, and the drawing is not mirrored', async () => {
      const h = await pad(stories.Arabic);
      check(
        !/[a-zåäö]{4,}/i.test(
          h.outline
            .replace(/^\s*\S+/gm, '')
            .replace(/checked|pressed|not|Shift|collapsed|expanded|disabled|read-only/g, ''),
        ),
        h.outline,
      );
      await h.unfold(/الرسم من دون سحب/);
      const x = (name: string): number => h.find('button', name).getBoundingClientRect().left;
      check(x('يسار') < x('يمين'), 'left is to the right');
      await h.tabTo('slider');
      await h.press('ArrowLeft', 'Space');
      await h.press('Space');
      check(h.last?.kind === 'stroke' && h.last.points[0] === 450, JSON.stringify(h.last));
      const sheet = h.paper.querySelector('svg')!;
      check(near(sheet.querySelector('circle')!.getBoundingClientRect().left, 0, 5000), 'the drawing is gone');
    });

    it('the paper is light in the dark, so that a drawing looks as it will on paper', async () => {
      const h = await pad(stories.Dark);
      same(getComputedStyle(h.paper).backgroundColor, 'rgb(255, 255, 255)', 'the paper');
    });

    itUnder(
      { 'forced-colors': 'active' },
      'with the person’s own colours the drawing keeps its own, and the choices are still seen',
      async () => {
        const h = await pad(stories.Drawn);
        same(getComputedStyle(h.paper).backgroundColor, 'rgb(255, 255, 255)', 'the paper');
        await checkAxe(h.element, {
          except: { 'color-contrast': 'axe reads colours that are not painted with forced colours' },
        });
      },
    );
  });
});
