import { aimed } from './aim.ts';
import { BrokenPromise, check } from './assert.ts';
import { clickAt, dragAlong, input, press, type } from './keyboard.ts';
import { allByRole, byRole, focused, hasFocus, hasRole, line, type Name, nameOf, outline, parentOf } from './names.ts';
import { roleOf } from './roles.ts';
import { path, type Point, touch, touchTogether } from './touch.ts';
import { frame, next, rendered, still, until } from './waiting.ts';

/** What can be pointed at: an element, or a point in the window. */
export type Target = Element | Point;

/**
 * Drives an element as a person would, in three dialects: with a **pointer** (real mouse, real fingers), with the **keyboard** (real keys) and by
 * **names** (as a screen reader or voice control does: by role and accessible name, without a pointer). A method's own harness extends it with
 * its words: `place(person, ring)`, `mark(person, marking)`.
 *
 * It reaches in by role and name only, and waits for rendering, never for time.
 */
export class Harness<E extends HTMLElement = HTMLElement> {
  /** The element that is driven. */
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  // Finding

  /** The one exposed thing with this role and name. @throws when there is none, or several. */
  find(role: string, name?: Name): HTMLElement {
    return byRole(this.element, role, name);
  }

  /** All exposed things with this role and name, in reading order. */
  findAll(role: string, name?: Name): readonly HTMLElement[] {
    return allByRole(this.element, role, name);
  }

  /** Whether there is one. */
  has(role: string, name?: Name): boolean {
    return hasRole(this.element, role, name);
  }

  /** Waits until there is one. */
  async appears(role: string, name?: Name): Promise<HTMLElement> {
    return until(
      () => this.findAll(role, name)[0],
      `there is a ${role} ${name === undefined ? '' : `"${String(name)}"`} among:\n${outline(this.element)}`,
    );
  }

  /** Waits until there is none. */
  async vanishes(role: string, name?: Name): Promise<void> {
    await until(() => !this.has(role, name), `there is no ${role} ${name === undefined ? '' : `"${String(name)}"`}`);
  }

  // Pointer

  /** Clicks with the mouse in the middle of the target, scrolled into view first. */
  async click(target: Target): Promise<void> {
    await this.#aim(target, clickAt);
  }

  /** Taps with a finger; with the mouse where the browser has no fingers for tests. */
  async tap(target: Target): Promise<void> {
    if (!this.canTouch) return this.click(target);
    await this.#aim(target, async (at) => {
      // The browser makes the click of a tap when it is sure that it is one, which is after the finger is up.
      let clicked = false;
      const view = this.element.ownerDocument.defaultView ?? window;
      const see = (): void => void (clicked = true);
      view.addEventListener('click', see, { capture: true, once: true });
      await touch([at]);
      for (let i = 0; i < 30 && !clicked; i++) await frame();
      view.removeEventListener('click', see, { capture: true });
    });
  }

  /** Presses, and once more where the target has moved away between the look and the press: a press that misses is seen by nobody. */
  async #aim(target: Target, press: (at: Point) => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries++) {
      const at = await this.pointOf(target);
      const pressed = async (): Promise<void> => {
        await press(at);
        await this.settled();
      };
      if (!('nodeType' in target)) return pressed();
      const met = await aimed([target, ...labelsOf(target)], pressed);
      if (!met) return;
      check(
        tries < 3,
        `a press on ${line(target)} meets ${met instanceof Element ? line(met) : 'the page'}: it does not stand still`,
      );
    }
  }

  /** Drags with the mouse from the middle of one to the middle of the other. */
  async drag(from: Target, to: Target): Promise<void> {
    const start = await this.pointOf(from);
    await dragAlong(path(start, await this.pointOf(to, false)));
    await this.settled();
  }

  /** Drags with the mouse and does not let go; `drop()` does. */
  async lift(from: Target, to: Target): Promise<void> {
    const start = await this.pointOf(from);
    await dragAlong(path(start, await this.pointOf(to, false)), true);
    await this.settled();
  }

  /** Lets go of what the mouse holds. */
  async drop(): Promise<void> {
    await input([{ mouse: 'up' }]);
    await this.settled();
  }

  /** Drags with one finger; with the mouse where the browser has no fingers for tests. */
  async touchDrag(from: Target, to: Target): Promise<void> {
    const start = await this.pointOf(from);
    const way = path(start, await this.pointOf(to, false));
    if (this.canTouch) await touch(...way.map((point) => [point]));
    else await dragAlong(way);
    await this.settled();
  }

  /** Several fingers at once, each with its own thing. Chromium and Firefox. */
  async touchDragTogether(...drags: readonly (readonly [from: Target, to: Target])[]): Promise<void> {
    const ways: (readonly [Point, Point])[] = [];
    for (const [from, to] of drags) ways.push([await this.pointOf(from, false), await this.pointOf(to, false)]);
    await touchTogether(...ways);
    await this.settled();
  }

  /** Whether real fingers can be used here. */
  get canTouch(): boolean {
    return 'userAgentData' in navigator || /Firefox\/|Chrom/.test(navigator.userAgent);
  }

  /**
   * The middle of the target in the window.
   * @param show whether it is scrolled into view first, and has to be free for a pointer there
   */
  async pointOf(target: Target, show = true): Promise<Point> {
    if (!('nodeType' in target)) return target;
    if (show) await this.#show(target);
    const { left, top, width, height } = target.getBoundingClientRect();
    check(width > 0 && height > 0, `${line(target)} takes no room on the screen`);
    if (show)
      check(
        this.isReachable(target),
        `something lies over ${line(target)}: a person cannot press it. There is ${this.#whatIsAt(target)}`,
      );
    let [x, y] = [left + width / 2, top + height / 2];
    for (
      let view = target.ownerDocument.defaultView;
      view?.frameElement;
      view = view.parent as Window & typeof globalThis
    ) {
      const outer = view.frameElement.getBoundingClientRect();
      x += outer.left + view.frameElement.clientLeft;
      y += outer.top + view.frameElement.clientTop;
    }
    return { x: Math.round(x), y: Math.round(y) };
  }

  // Keyboard

  /** Presses keys where the focus is: `'Tab'`, `'ArrowRight'`, `'Shift+Tab'`, `'Control+z'`. */
  async press(...keys: readonly string[]): Promise<void> {
    await press(...keys);
    await this.settled();
  }

  /** Writes where the focus is. */
  async type(text: string): Promise<void> {
    await type(text);
    await this.settled();
  }

  /** Empties the field that has the focus and writes in it. */
  async fill(text: string): Promise<void> {
    await press('Control+a', 'Delete');
    await this.type(text);
  }

  /**
   * Goes with Tab from where the focus is (or from before the element) to the thing with this role and name.
   * @throws when it cannot be reached so, saying the way that was gone.
   */
  async tabTo(role: string, name?: Name): Promise<HTMLElement> {
    if (!hasFocus(this.element)) this.#standBefore();
    const way: string[] = [];
    const seen = new Set<Element>();
    for (let i = 0; i < 200; i++) {
      const at = focused();
      if (at && this.#is(at, role, name)) return at as HTMLElement;
      if (at && i > 0) {
        // A native day or time has a stop for each of its parts.
        if (seen.has(at) && !at.matches('input[type=date], input[type=time]')) break;
        seen.add(at);
        way.push(line(at));
      }
      await press('Tab');
      await this.settled();
      if (i > 0 && !hasFocus(this.element)) break;
    }
    throw new BrokenPromise(`Tab does not reach ${role} "${String(name)}". The way was:\n${way.join('\n')}`);
  }

  /**
   * Goes with one arrow key within what has the focus to the thing with this role and name.
   * @throws when it is not reached before the round is over.
   */
  async arrowTo(key: string, role: string, name?: Name): Promise<HTMLElement> {
    const way: string[] = [];
    const seen = new Set<Element>();
    for (let i = 0; i < 400; i++) {
      const at = focused();
      if (at && this.#is(at, role, name)) return at as HTMLElement;
      if (!at || seen.has(at)) break;
      seen.add(at);
      way.push(line(at));
      await press(key);
      await this.settled();
    }
    throw new BrokenPromise(`${key} does not reach ${role} "${String(name)}". The way was:\n${way.join('\n')}`);
  }

  #is(element: Element, role: string, name?: Name): boolean {
    const actual = nameOf(element);
    return (
      roleOf(element) === role &&
      (name === undefined || (typeof name === 'string' ? actual === name : name.test(actual)))
    );
  }

  /** Puts the focus where Tab comes from when a person reaches the element. */
  #standBefore(): void {
    const { ownerDocument } = this.element;
    const before = ownerDocument.createElement('span');
    before.tabIndex = -1;
    // An element in another's shadow tree is reached from there too.
    this.element.before(before);
    before.focus();
    before.addEventListener(
      'blur',
      () => {
        before.remove();
      },
      { once: true },
    );
  }

  // Names

  /** Activates by role and name, as a screen reader or voice control does: no pointer, no keys. */
  async activate(role: string, name?: Name): Promise<void> {
    this.find(role, name).click();
    await this.settled();
  }

  /** Chooses a native radio button by its name, in the group with this name when one is given. */
  async choose(name: Name, group?: Name): Promise<void> {
    const within =
      group === undefined
        ? this.element
        : hasRole(this.element, 'radiogroup', group)
          ? byRole(this.element, 'radiogroup', group)
          : byRole(this.element, 'group', group);
    byRole(within, 'radio', name).click();
    await this.settled();
  }

  /** Ticks or unticks a box by its name. */
  async tick(name: Name, on = true): Promise<void> {
    const box = this.find('checkbox', name) as HTMLInputElement;
    if (box.checked !== on) box.click();
    await this.settled();
  }

  /** Chooses in a native drop-down list by its name and the option's. */
  async pick(field: Name, option: Name): Promise<void> {
    const select = this.find('combobox', field) as HTMLSelectElement;
    const found = [...select.options].find((o) =>
      typeof option === 'string' ? o.label === option : option.test(o.label),
    );
    check(found, `no "${String(option)}" among ${[...select.options].map((o) => o.label).join(', ')}`);
    select.value = found.value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Writes into a field by its name, as dictation does. */
  async dictate(field: Name, text: string): Promise<void> {
    const [input] = ['textbox', 'searchbox', 'combobox', 'spinbutton'].flatMap((role) =>
      this.findAll(role, field),
    ) as HTMLInputElement[];
    check(input, `no field "${String(field)}". There is:\n${outline(this.element)}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
    );
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  // Looking

  /** The thing that has the focus, when it is inside the element. */
  get focus(): HTMLElement | null {
    return hasFocus(this.element) ? (focused() as HTMLElement | null) : null;
  }

  /** What has the focus, as it is spoken of: `button "Mamma" expanded`; `''` when the focus is elsewhere. */
  get focusLine(): string {
    return this.focus ? line(this.focus) : '';
  }

  /** Everything exposed, a line each. */
  get outline(): string {
    return outline(this.element);
  }

  /** Whether a pointer in the middle of the target, where it is now, hits it, or its label. */
  isReachable(target: Element): boolean {
    const fits = new Set<Node>([target, ...labelsOf(target)]);
    for (let n: Node | null = this.#hit(target); n; n = parentOf(n)) if (fits.has(n)) return true;
    return false;
  }

  /** What a pointer in the middle of the target hits; `null` outside the window. */
  #hit(target: Element): Element | null {
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    let hit: Element | null = target.ownerDocument.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  }

  /** For the message when something cannot be pressed. */
  #whatIsAt(target: Element): string {
    const hit = this.#hit(target);
    if (hit) return `${hit.localName}, ${line(hit)}`;
    const { left, top } = target.getBoundingClientRect();
    return `nothing: it is at ${String(Math.round(left))}, ${String(Math.round(top))} in a window of ${String(innerWidth)} × ${String(innerHeight)}`;
  }

  /** Scrolls to the target; whether a person can press it then. */
  async canReach(target: Element): Promise<boolean> {
    await this.#show(target);
    return this.isReachable(target);
  }

  /** Scrolls to the target. Again when the page was on its way elsewhere: WebKitGTK scrolls smoothly to a field that has got the focus, and goes on. */
  async #show(target: Element): Promise<void> {
    for (let i = 0; i < 5; i++) {
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      await still(target);
      if (this.isReachable(target)) return;
    }
  }

  // Waiting

  /** Until the element has rendered what has happened so far. */
  async settled(): Promise<void> {
    await rendered(this.element);
    await frame();
    await rendered(this.element);
  }

  /** The element's next event of this type. Ask before acting, await after. */
  next<Ev extends Event = Event>(type: string): Promise<Ev> {
    return next<Ev>(this.element, type);
  }

  /** Until the condition holds. */
  async until(condition: () => boolean, sentence: string): Promise<void> {
    await until(condition, sentence);
  }
}

/** What stands for a field when it is pressed. */
function labelsOf(target: Element): readonly HTMLLabelElement[] {
  return [...(((target as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined) ?? [])];
}
