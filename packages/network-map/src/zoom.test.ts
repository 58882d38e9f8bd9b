import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { touchTogether } from '@delaktig/testing/touch.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { alex, many } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

const width = ({ map }: NetworkMapHarness): number => map?.getBoundingClientRect().width ?? 0;
const frame = ({ map }: NetworkMapHarness): DOMRect => {
  const lens = map?.parentElement;
  check(lens, 'there is no frame');
  return lens.getBoundingClientRect();
};
const lensOf = ({ map }: NetworkMapHarness): HTMLElement => {
  const lens = map?.parentElement;
  check(lens, 'there is no frame');
  return lens;
};
/** Where in the frame there is ground for two fingers beside each other, as parts of it. */
const onGround = async (harness: NetworkMapHarness): Promise<readonly [across: number, down: number]> => {
  await harness.settled();
  const { left, top, width: wide, height } = frame(harness);
  const free = (across: number, down: number): boolean => {
    const there = harness.element.shadowRoot?.elementFromPoint(left + wide * across, top + height * down);
    return there?.closest('[data-lens]') != null && !there.closest('button');
  };
  for (let down = 0.1; down < 0.9; down += 0.05)
    for (let across = 0.2; across < 0.8; across += 0.05)
      if (free(across, down) && free(across + 0.08, down)) return [across, down];
  throw new Error('there is no ground');
};
const inFrame = (harness: NetworkMapHarness, thing: Element): boolean => {
  const { left, right, top, bottom } = frame(harness);
  const box = thing.getBoundingClientRect();
  return box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1;
};

describe('network map: larger and smaller', () => {
  const fixture = new Fixture();
  beforeEach(async () => {
    await setViewport(viewports['desk'] ?? { width: 1280, height: 800 });
  });

  it('buttons make the map larger in a frame that keeps its size, smaller again, and whole; each is said', async () => {
    const harness = await mapWith(fixture, alex());
    const before = width(harness);
    const { width: framed } = frame(harness);
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Större');
    check(width(harness) > before * 1.4, `it is ${String(width(harness))} wide, and was ${String(before)}`);
    same(Math.round(frame(harness).width), Math.round(framed), 'the frame');
    same(await heard.next(), 'Kartan är 1,5 gånger så stor.', 'what is said');
    await harness.activate('button', 'Större');
    await harness.activate('button', 'Mindre');
    await harness.activate('button', 'Hela kartan');
    same(Math.round(width(harness)), Math.round(before), 'whole again');
    await harness.until(() => heard.text.includes('Hela kartan syns.'), 'it is said');
    heard.stop();
  });

  it('plus, minus and 0 do the same for whoever stands on the map, and they stay in sight', async () => {
    const harness = await mapWith(fixture, alex());
    const before = width(harness);
    harness.person('Tränaren').focus();
    for (let i = 0; i < 3; i++) await harness.type('+');
    check(width(harness) > before * 2.5, 'it is not larger');
    same(harness.focus, harness.person('Tränaren'), 'the focus');
    check(inFrame(harness, harness.person('Tränaren')), 'they are out of sight');
    await harness.type('-');
    check(width(harness) < before * 2.5, 'it is not smaller');
    await harness.type('0');
    same(Math.round(width(harness)), Math.round(before), 'whole again');
  });

  it('whoever gets focus is scrolled into sight', async () => {
    const harness = await mapWith(fixture, alex());
    for (let i = 0; i < 3; i++) await harness.activate('button', 'Större');
    for (const name of ['Lars', 'Tränaren', 'Mormor']) {
      harness.person(name).focus();
      check(inFrame(harness, harness.person(name)), `${name} is out of sight`);
    }
  });

  it('Ctrl and the wheel zoom where the pointer is; the wheel alone does not', async () => {
    const harness = await mapWith(fixture, alex());
    const before = width(harness);
    const person = harness.person('Lars');
    const box = person.getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    const across = (): number => {
      const map = harness.map?.getBoundingClientRect();
      return map ? (at.clientX - map.left) / map.width : 0;
    };
    const under = across();
    const turn = (ctrlKey: boolean): boolean =>
      person.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -200, ctrlKey, bubbles: true, composed: true, cancelable: true, ...at }),
      );
    check(turn(false), 'the page cannot be scrolled');
    same(width(harness), before, 'by the wheel alone');
    check(!turn(true), 'the page is zoomed too');
    await harness.settled();
    check(width(harness) > before * 1.3, 'it is not larger');
    same(Math.round(across() * 20), Math.round(under * 20), 'what is under the pointer');
  });

  it('those who were gathered spread out, and everything that can be pressed is as large as before', async () => {
    const harness = await mapWith(fixture, many(60));
    const gathered = (): number => harness.findAll('button', /^Visa \d+ person/).length;
    const before = gathered();
    check(before > 0, 'nobody is gathered');
    for (let i = 0; i < 3; i++) await harness.activate('button', 'Större');
    check(gathered() < before, `${String(gathered())} are gathered, and were ${String(before)}`);
    for (const button of harness.map?.querySelectorAll('button') ?? []) {
      const { width: w, height: h } = button.getBoundingClientRect();
      check(w >= 43.9 && h >= 43.9, `${nameOf(button)} is ${String(w)} × ${String(h)}`);
    }
  });

  it('dragging and pressing are as exact as on the whole map', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.activate('button', 'Större');
    harness.person('Mamma').scrollIntoView({ block: 'center', inline: 'center' });
    const box = harness.person('Mamma').getBoundingClientRect();
    const hub = harness.map?.getBoundingClientRect() ?? box;
    const centre = { x: hub.left + hub.width / 2, y: hub.top + hub.height / 2 };
    const from = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    // As far again on the other side of the middle, where nobody stands.
    const to = { x: centre.x + (centre.x - from.x) * 0.9, y: centre.y + (from.y - centre.y) * 0.9 };
    await harness.drag(from, { x: Math.round(to.x), y: Math.round(to.y) });
    same(harness.inDocument('Mamma')?.place?.ring, 'ring-1', 'the ring');
    check(harness.inDocument('Mamma')?.place?.sector !== 'family', 'the part');
    const now = harness.person('Mamma').getBoundingClientRect();
    check(
      Math.hypot(now.left + now.width / 2 - to.x, now.top + now.height / 2 - to.y) < 80,
      'she stands somewhere else than where she was let go',
    );
  });

  it('two fingers on the ground make it larger; two fingers on people do not', async () => {
    const harness = await mapWith(fixture, alex());
    if (!harness.canTouch) return;
    const before = width(harness);
    harness.map?.scrollIntoView({ block: 'center' });
    const map = harness.map?.getBoundingClientRect();
    check(map, 'no map');
    const y = Math.round(map.top + map.height * 0.88);
    const x = (part: number): number => Math.round(map.left + map.width * part);
    await touchTogether(
      [
        { x: x(0.47), y },
        { x: x(0.35), y },
      ],
      [
        { x: x(0.53), y },
        { x: x(0.7), y },
      ],
    );
    await harness.settled();
    check(width(harness) > before * 1.5, `it is ${String(width(harness))} wide, and was ${String(before)}`);
  });

  it('buttons show another part of a map that is larger; each is said, and so is where it ends', async () => {
    const harness = await mapWith(fixture, alex());
    check(!harness.has('group', 'Flytta kartan'), 'they are there while all of it is seen');
    await harness.activate('button', 'Större');
    const heard = new Announcements(harness.element);
    const before = lensOf(harness).scrollLeft;
    await harness.activate('button', 'Åt höger');
    check(lensOf(harness).scrollLeft > before, 'what is to the right is not seen');
    await harness.until(() => heard.text.includes('En annan del av kartan syns.'), 'it is said');
    await harness.activate('button', 'Uppåt');
    await harness.activate('button', 'Uppåt');
    await harness.activate('button', 'Uppåt');
    same(lensOf(harness).scrollTop, 0, 'the top');
    await harness.until(() => heard.text.includes('Kartan tar slut där.'), 'it is said that there is no more');
    heard.stop();
  });

  it('with keys alone: the frame has the focus and the arrows move it, only while it is larger', async () => {
    const harness = await mapWith(fixture, alex());
    same(lensOf(harness).hasAttribute('tabindex'), false, 'whether the whole map can have the focus');
    await harness.activate('button', 'Större');
    await harness.activate('button', 'Större');
    await harness.tabTo('group', 'Flytta kartan med pilarna');
    const { scrollLeft, scrollTop } = lensOf(harness);
    await harness.press('ArrowRight');
    await harness.press('ArrowDown');
    check(lensOf(harness).scrollLeft > scrollLeft && lensOf(harness).scrollTop > scrollTop, 'it is not moved');
    await harness.press('ArrowLeft');
    await harness.press('ArrowUp');
    // Engines round differently where a map is scrolled by parts of a pixel.
    check(Math.abs(lensOf(harness).scrollLeft - scrollLeft) <= 2, `back across: ${lensOf(harness).scrollLeft}`);
    check(Math.abs(lensOf(harness).scrollTop - scrollTop) <= 2, `back down: ${lensOf(harness).scrollTop}`);
    await harness.type('0');
    same(lensOf(harness).hasAttribute('tabindex'), false, 'whether the whole map can have the focus afterwards');
    same(harness.focus && nameOf(harness.focus), 'Större', 'where the focus is');
  });

  it('two fingers that move together move the map, and make it no larger', async () => {
    const harness = await mapWith(fixture, alex());
    if (!harness.canTouch) return;
    await harness.activate('button', 'Större');
    await harness.activate('button', 'Större');
    lensOf(harness).scrollIntoView({ block: 'center' });
    const map = lensOf(harness).getBoundingClientRect();
    const at = (across: number, down: number): { x: number; y: number } => ({
      x: Math.round(map.left + map.width * across),
      y: Math.round(map.top + map.height * down),
    });
    const ground = await onGround(harness);
    const before = { width: width(harness), left: lensOf(harness).scrollLeft };
    const [x, y] = ground;
    await touchTogether([at(x, y), at(x - 0.1, y)], [at(x + 0.08, y), at(x - 0.02, y)]);
    await harness.settled();
    same(Math.round(width(harness)), Math.round(before.width), 'how large it is');
    check(lensOf(harness).scrollLeft > before.left + map.width * 0.05, 'it is not moved');
  });

  it('the next person has the whole map', async () => {
    const harness = await mapWith(fixture, alex());
    const before = width(harness);
    await harness.activate('button', 'Större');
    harness.element.value = null;
    await harness.settled();
    same(Math.round(width(harness)), Math.round(before), 'the width');
  });
});

describe('network map: a helper places what the person points or looks at', () => {
  const fixture = new Fixture();

  it('the document keeps who placed, by whichever way, and the person sees and hears that a helper does', async () => {
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.more('En hjälpare placerar');
    same(await heard.next(), 'Nu placerar en hjälpare. Det sparas i kartan.', 'what is said');
    heard.stop();
    check(
      harness.findAll('note').some((note) => note.textContent.includes('Du pekar eller tittar.')),
      'it is not shown',
    );
    check(harness.element.hasAttribute('helper'), 'the host cannot see it');
    await harness.place('Lisa', 'Innersta ringen', 'Vänner', 'panel');
    same(harness.inDocument('Lisa')?.place?.placedBy, 'helper', 'by the panel');
    check(harness.panel('Lisa').textContent.includes('Placerad av en hjälpare.'), 'it is not told');
    await harness.place('Mormor', 'Yttersta ringen', 'Släkt', 'keys');
    same(harness.inDocument('Mormor')?.place?.placedBy, 'helper', 'by the arrows');
    same(harness.inDocument('Mamma')?.place?.placedBy, undefined, 'whoever was placed before');
    await harness.more('En hjälpare placerar');
    await harness.place('Lisa', 'Mellersta ringen', 'Vänner', 'panel');
    same(harness.inDocument('Lisa')?.place?.placedBy, undefined, 'placed by the person again');
  });

  it('the host turns it on', async () => {
    const harness = await mapWith(fixture, alex(), (element) => element.setAttribute('helper', ''));
    await harness.place('Farfar', 'Innersta ringen', 'Släkt', 'panel');
    same(harness.inDocument('Farfar')?.place?.placedBy, 'helper', 'who placed');
    await harness.undo();
    same(harness.inDocument('Farfar')?.place, undefined, 'taken back');
  });
});
