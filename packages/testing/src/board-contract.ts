import { alike, check, inOrder, same } from './assert.ts';
import { hasTouch } from './browser.ts';
import { contentOf, type ContractElement, type ElementUnderContract, make } from './contract-element.ts';
import { Fixture } from './fixture.ts';
import { describe, it, itWhere } from './framework.ts';
import type { Harness, Target } from './harness.ts';
import { itUnder } from './media.ts';
import { allByRole, audible, everyElement, exposed, focused, hasFocus, line, nameOf } from './names.ts';
import { controls, tabStops, targetBox } from './tab-stops.ts';
import { frame, rendered } from './waiting.ts';

/** The ways in which a person can move something. Every one must be there, and all give the same document. */
export const ways = ['drag', 'finger', 'tap-tap', 'keyboard', 'panel', 'list', 'switch'] as const;
export type Way = (typeof ways)[number];

/** What the board contract needs to know besides the common. */
export interface BoardContract<E extends ContractElement, H extends Harness<E>> extends ElementUnderContract<E> {
  /** The element's harness. */
  harness(element: E): H;
  /**
   * One and the same move of one thing on `document()` to one and the same place, by every way: with the mouse, with a finger, by tapping the
   * thing and then the place, with keys, with the native radio groups of the panel, in the list view, with one switch.
   */
  readonly move: Readonly<Record<Way, (harness: H) => Promise<void>>>;
  /** Ways the element does not have, each with the reason; they are shown as skipped. */
  readonly without?: Readonly<Partial<Record<Way, string>>>;
  /** What the value means, without hints of where it was drawn: what all ways must agree on. Default: the content as it is. */
  meaning?(value: unknown): unknown;
  /** What the meaning is after the move. */
  moved(): unknown;
  /** The button on the board of the thing that is moved. */
  thing(harness: H): HTMLElement;
  /** Picks the thing up with keys, so that it can be put back with Escape. */
  pickUp(harness: H): Promise<void>;
  /** Two things and where they go, for two fingers at once; and what the meaning is then. */
  readonly twoFingers?: {
    drags(harness: H): readonly (readonly [from: Target, to: Target])[];
    readonly result: () => unknown;
  };
  /** The part of the element whose buttons are one tab stop. */
  composite(element: E): Element;
  /** Names of the things in `document()`, in the order they have to be read. */
  readonly order: readonly string[];
}

/** Proves what every board promises (design, section 5). Call it once in the element's own test file. */
export function runBoardContract<E extends ContractElement, H extends Harness<E>>(contract: BoardContract<E, H>): void {
  describe(`${contract.name}: the board`, () => {
    const fixture = new Fixture();
    const meaning = (value: unknown): unknown => contract.meaning?.(value) ?? contentOf(value);
    const filled = async (prepare: (element: E) => void = () => undefined): Promise<{ element: E; harness: H }> => {
      const element = await fixture.add(make(contract), (e) => {
        e.value = contract.document();
        prepare(e);
      });
      const harness = contract.harness(element);
      await harness.settled();
      return { element, harness };
    };

    for (const way of ways) {
      const able = contract.without?.[way] === undefined && (way !== 'finger' || hasTouch());
      itWhere(able, `a person can move something by ${way}, and takes it back by undo`, async () => {
        const { element, harness } = await filled();
        const heard: string[] = [];
        for (const type of ['input', 'change']) element.addEventListener(type, () => void heard.push(type));
        await contract.move[way](harness);
        alike(meaning(element.value), contract.moved(), `what ${way} did`);
        same(heard.filter((type) => type === 'change').length, 1, 'number of change events');
        same(heard.at(-1), 'change', 'the last event');
        check(element.canUndo, 'it cannot be undone');
        element.undo();
        await rendered(element);
        alike(meaning(element.value), meaning(contract.document()), 'undo did not put it back');
        check(!element.canUndo, 'one move is more than one step of undo');
      });

      itWhere(
        able && !/drag|finger/.test(way),
        `after moving by ${way} the focus is still in the element`,
        async () => {
          const { element, harness } = await filled();
          contract.thing(harness).focus();
          await contract.move[way](harness);
          check(hasFocus(element), `the focus is on ${focused() ? line(focused() as Element) : 'the page'}`);
        },
      );
    }

    for (const [level, size] of [
      ['standard', 44],
      ['easy', 44],
      ['symbol', 60],
    ] as const) {
      it(`at level ${level} everything to press is at least ${String(size)} px`, async () => {
        const { element } = await filled((e) => void (e.level = level));
        const small = controls(element).flatMap((control) => {
          const { width, height } = targetBox(control);
          return Math.ceil(width) < size || Math.ceil(height) < size
            ? [`${line(control)}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
            : [];
        });
        same(small.join('\n'), '', 'too small');
      });
    }

    it('everything to press can be hit: nothing lies over it', async () => {
      const { element, harness } = await filled();
      const hidden: string[] = [];
      for (const control of controls(element)) {
        control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        if (!harness.isReachable(control) && !(control as HTMLInputElement).labels?.length) hidden.push(line(control));
      }
      same(hidden.join('\n'), '', 'covered');
    });

    it('the board is one stop for Tab', async () => {
      const { element } = await filled();
      const stops = tabStops(contract.composite(element));
      same(stops.length, 1, `stops:\n${stops.map(line).join('\n')}`);
    });

    it('Tab comes in and goes out again, in both directions', async () => {
      const { element, harness } = await filled();
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      before.textContent = 'before';
      after.textContent = 'after';
      element.before(before);
      element.after(after);
      const limit = tabStops(element).length + 3;
      for (const [from, key, to] of [
        [before, 'Tab', after],
        [after, 'Shift+Tab', before],
      ] as const) {
        from.focus();
        const way: string[] = [];
        for (let i = 0; i < limit && (i === 0 || focused() !== to); i++) {
          await harness.press(key);
          way.push(focused() ? line(focused() as Element) : 'the page');
        }
        same(focused(), to as Element, `${key} does not come out:\n${way.join('\n')}`);
        check(way.length > 1, `${key} does not come in`);
      }
    });

    it('Escape puts back what was picked up, and nobody is told', async () => {
      const { element, harness } = await filled();
      const heard: string[] = [];
      element.addEventListener('change', () => void heard.push('change'));
      const thing = contract.thing(harness);
      const name = nameOf(thing);
      await contract.pickUp(harness);
      await harness.press('Escape');
      await harness.press('Escape');
      alike(meaning(element.value), meaning(contract.document()), 'where it is');
      same(heard.join(), '', 'events');
      check(!element.canUndo, 'there is something to undo');
      check(hasFocus(element), 'the focus is lost');
      check(contract.thing(harness).isConnected, `"${name}" is gone`);
    });

    it('a drag that the browser breaks off puts back', async () => {
      const { element, harness } = await filled();
      const thing = contract.thing(harness);
      const { x, y } = await harness.pointOf(thing);
      const send = (type: string, dx: number): boolean =>
        thing.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            composed: true,
            cancelable: true,
            pointerId: 1,
            isPrimary: true,
            button: 0,
            buttons: 1,
            clientX: x + dx,
            clientY: y,
            pointerType: 'touch',
          }),
        );
      send('pointerdown', 0);
      send('pointermove', 20);
      send('pointermove', 40);
      send('pointercancel', 40);
      await harness.settled();
      alike(meaning(element.value), meaning(contract.document()), 'where it is');
      check(!element.canUndo, 'there is something to undo');
    });

    itWhere(hasTouch() && contract.twoFingers !== undefined, 'two people move two things at once', async () => {
      const { element, harness } = await filled();
      const both = contract.twoFingers;
      check(both, 'no two fingers');
      await harness.touchDragTogether(...both.drags(harness));
      alike(meaning(element.value), both.result(), 'what the fingers did');
    });

    it('things are read in the order of their meaning, in lists', async () => {
      const { element } = await filled();
      const read = allByRole(contract.composite(element), 'button')
        .map((b) => contract.order.find((name) => nameOf(b).includes(name)))
        .filter(Boolean);
      alike([...new Set(read)], contract.order, 'the order in which they are read');
      for (const button of allByRole(contract.composite(element), 'button')) {
        if (contract.order.some((name) => nameOf(button).includes(name)))
          check(button.closest('li, [role="listitem"]'), `${line(button)} stands in no list`);
      }
    });

    it('the order on the page is that of the document: nothing is shuffled by tabindex or aria', async () => {
      const { element } = await filled();
      for (const e of everyElement(element)) {
        check((e as HTMLElement).tabIndex <= 0, `${line(e)} has a positive tabindex`);
        check(!e.hasAttribute('aria-owns') && !e.hasAttribute('aria-flowto'), `${line(e)} moves others in the order`);
      }
    });

    it('screen readers keep their own keys: nothing is an application', async () => {
      const { element } = await filled();
      for (const e of everyElement(element))
        check(e.getAttribute('role') !== 'application', `${line(e)} is an application`);
    });

    it('the drawing is only for the eye', async () => {
      const { element } = await filled();
      for (const drawing of everyElement(element)) {
        if (drawing.localName !== 'canvas' && drawing.localName !== 'svg') continue;
        check(drawing.closest('[aria-hidden="true"]'), `<${drawing.localName}> is exposed`);
        check(tabStops(drawing).length === 0, `something in <${drawing.localName}> takes focus`);
      }
    });

    it('who speaks to the computer says what they see: a visible text is part of the name', async () => {
      const { element } = await filled();
      for (const control of controls(element)) {
        if (!control.matches('button, a, summary')) continue;
        const seen = visibleWords(control);
        check(words(nameOf(control)).includes(words(seen)), `"${seen}" is seen, but the name is "${nameOf(control)}"`);
      }
    });

    it('in a column of 320 px nothing has to be scrolled sideways', async () => {
      fixture.place.setAttribute('data-narrow', '');
      fixture.place.style.setProperty('width', '320px');
      const { element } = await filled();
      await frame();
      await frame();
      const { right } = fixture.place.getBoundingClientRect();
      const out = controls(element)
        .filter((c) => c.getBoundingClientRect().right > right + 1 && !scrollsSideways(c))
        .map(line);
      same(out.join('\n'), '', 'outside the column');
      check(
        element.getBoundingClientRect().width <= 321,
        `the element is ${String(element.getBoundingClientRect().width)} px wide`,
      );
      check(element.scrollWidth <= 321, `its content is ${String(element.scrollWidth)} px wide`);
    });

    itUnder({ 'forced-colors': 'active' }, 'with forced colours every name can be read', async () => {
      const { element } = await filled();
      for (const e of exposed(element)) {
        const own = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
        if (!own || /^(style|option|title)$/.test(e.localName)) continue;
        check(
          inOrder(getComputedStyle(e).color) !== inOrder(groundOf(e)),
          `"${e.textContent.trim()}" has the colour of what it stands on`,
        );
      }
      for (const control of controls(element)) check(targetBox(control).width > 0, `${line(control)} takes no room`);
    });

    itUnder({ 'prefers-reduced-motion': 'reduce' }, 'who wants no motion gets none', async () => {
      const { element, harness } = await filled();
      await contract.move.panel(harness);
      const moving = [...everyElement(element)]
        .flatMap((e) => e.getAnimations())
        .filter((a) => Number(a.effect?.getComputedTiming().duration) > 10);
      same(moving.length, 0, 'animations that run');
    });
  });
}

function visibleWords(element: Element): string {
  let text = '';
  for (const e of exposed(element))
    for (const node of e.childNodes) if (node.nodeType === Node.TEXT_NODE) text += ` ${node.textContent ?? ''}`;
  return audible(text);
}

/** Words only, so that punctuation and case do not count. */
function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function groundOf(element: Element): string {
  for (let e: Element | null = element; e; e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(e);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).getPropertyValue('background-color');
}

function scrollsSideways(element: Element): boolean {
  for (let e: Element | null = element; e; e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null)
    if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true;
  return false;
}
