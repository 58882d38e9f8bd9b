import { BrokenPromise, check } from './assert.ts';
import { isChromium } from './browser.ts';
import { command } from './commands.ts';
import { press } from './keyboard.ts';
import {
  audible,
  descriptionOf,
  everyElement,
  exposed,
  focused,
  hasFocus,
  line,
  nameOf,
  rawNameOf,
  statesOf,
  valueOf,
} from './names.ts';
import { roleOf } from './roles.ts';
import { frame, rendered } from './waiting.ts';

/** A node of the browser's own accessibility tree. */
interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value?: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly SpokenNode[];
}

/** Whether this browser shows tests its accessibility tree. Firefox and WebKit can only be asked about one element at a time. */
export function canReadTree(): boolean {
  return isChromium();
}

/**
 * What the browser itself tells assistive technology about the element and what is inside it, a line each, indented:
 * `button "Mamma" collapsed = "…" – description`. Chromium only.
 */
export async function accessibilityTree(element: Element): Promise<string> {
  check(canReadTree(), 'this browser does not show its accessibility tree: ask canReadTree() first');
  const nodes = await about([element], () => command<readonly SpokenNode[]>('spoken-tree', null));
  return nodes.flatMap((node) => linesOf(node, 0)).join('\n');
}

const renamed: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  LabelText: 'label',
  Legend: 'legend',
  ListMarker: '',
  Details: 'group',
  image: 'img',
  ComboBoxSelect: 'combobox',
  PopUpButton: 'combobox',
};

function linesOf(node: SpokenNode, depth: number): readonly string[] {
  const role = renamed[node.role] ?? node.role;
  const silent = role === '' || (role === 'text' && node.name.trim() === '');
  const words = audible(node.name);
  // What only repeats the name that it gives is said once.
  const held = node.value === undefined ? words : audible(String(node.value));
  const children = node.children.filter(
    (child) => !(child.role === 'StaticText' && [words, held].includes(audible(child.name))),
  );
  const lines = children.flatMap((child) => linesOf(child, silent ? depth : depth + 1));
  if (silent) return lines;
  const states = statesFrom(node.properties);
  const value =
    node.value !== undefined && node.value !== '' && String(node.value) !== words
      ? ` = "${audible(String(node.properties['valuetext'] ?? node.value))}"`
      : '';
  const description = node.description ? ` – ${audible(node.description)}` : '';
  const name = role === 'text' || words !== '' ? ` "${words}"` : '';
  // The text of a name is not said again by each of its parts.
  const inside =
    words !== '' && /^(button|link|heading|option|radio|checkbox|switch|tab)$/.test(role)
      ? lines.filter((l) => !/^\s*text "/.test(l))
      : lines;
  return [`${'  '.repeat(depth)}${role}${name}${states}${value}${description}`, ...inside];
}

function statesFrom(properties: Readonly<Record<string, unknown>>): string {
  const states: string[] = [];
  const { checked, pressed, selected, expanded, disabled, readonly, required, invalid, modal, level, busy, live } =
    properties;
  if (checked !== undefined)
    states.push(checked === 'mixed' ? 'mixed' : checked === 'true' || checked === true ? 'checked' : 'not checked');
  if (pressed !== undefined) states.push(pressed === 'true' || pressed === true ? 'pressed' : 'not pressed');
  if (selected === true) states.push('selected');
  if (expanded !== undefined) states.push(expanded === true ? 'expanded' : 'collapsed');
  if (disabled === true) states.push('disabled');
  if (readonly === true) states.push('read-only');
  if (required === true) states.push('required');
  if (invalid !== undefined && invalid !== 'false' && invalid !== false) states.push('invalid');
  if (modal === true) states.push('modal');
  if (busy === true) states.push('busy');
  if (level !== undefined) states.push(`level ${String(level)}`);
  if (typeof live === 'string' && live !== 'off') states.push(live);
  return states.length > 0 ? ` ${states.join(', ')}` : '';
}

/** Fails unless the browser's tree is this text. Indentation common to all lines, and empty first and last lines, do not count. */
export async function checkTree(element: Element, expected: string): Promise<void> {
  compare(await accessibilityTree(element), expected, 'the accessibility tree is another');
}

/** Fails unless both texts are the same, apart from common indentation. For spoken scripts written in the test itself. */
export function compare(actual: string, expected: string, sentence = 'what is spoken is another'): void {
  const [a, b] = [outdent(actual), outdent(expected)];
  if (a !== b) throw new BrokenPromise(`${sentence}:\n${a}\n— was expected to be —\n${b}`, a, b);
}

function outdent(text: string): string {
  const lines = text
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n')
    .map((l) => l.trimEnd());
  const margin = Math.min(...lines.filter(Boolean).map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(Number.isFinite(margin) ? margin : 0)).join('\n');
}

/** What our own reading (`names.ts`) says where the browser itself says something else; a line each, empty when they agree. */
export async function misnamed(
  root: Element,
  roles: readonly string[] = [
    'button',
    'checkbox',
    'combobox',
    'link',
    'radio',
    'slider',
    'spinbutton',
    'switch',
    'tab',
    'textbox',
  ],
): Promise<readonly string[]> {
  const asked = [...exposed(root)].filter((e) => roles.includes(roleOf(e) ?? ''));
  const expected = asked.map((e) => ({ role: roleOf(e) ?? '', name: rawNameOf(e) }));
  const said = await about(asked, () => command<readonly { role: string; name: string }[]>('spoken-names', expected));
  if (said.length === 0) return []; // this browser's driver cannot be asked
  return expected.flatMap(({ role, name }, i) => {
    const browser = said[i];
    const field = asked[i];
    // WebKitGTK reads a label that is around its field with what is written in the field.
    // And where a name is made of several elements the engines put their blanks differently, which nobody hears; and the marks round a quotation are
    // of the language.
    const heard = (words: string): string => audible(words).replace(/[\s"“”„«»‹›‘’]+/gu, '');
    const names = [heard(name), ...(field ? [heard(`${name} ${valueOf(field)}`)] : [])];
    return browser && names.includes(heard(browser.name))
      ? []
      : [`${role} "${name}": the browser says ${browser ? `${browser.role} "${browser.name}"` : 'nothing'}`];
  });
}

/** Fails unless every control's name is the one the browser gives assistive technology. In all three engines. */
export async function checkNames(root: Element): Promise<void> {
  const wrong = await misnamed(root);
  check(wrong.length === 0, `names are not what the browser says:\n${wrong.join('\n')}`);
}

async function about<Answer>(elements: readonly Element[], ask: () => Promise<Answer>): Promise<Answer> {
  const page = globalThis as typeof globalThis & { __delaktigSpoken?: readonly Element[] };
  page.__delaktigSpoken = elements;
  try {
    await frame();
    return await ask();
  } finally {
    delete page.__delaktigSpoken;
  }
}

/** What has the focus, with all that is said of it: `button "Mamma" collapsed = "…" – description`; `the page` when nothing has. */
export function spokenFocus(): string {
  const at = focused();
  if (!at) return 'the page';
  const states = statesOf(at);
  const [value, description] = [valueOf(at), descriptionOf(at)];
  return `${roleOf(at) ?? at.localName} "${nameOf(at)}"${states.length > 0 ? ` ${states.join(', ')}` : ''}${value ? ` = "${value}"` : ''}${description ? ` – ${description}` : ''}`;
}

/**
 * Presses keys one by one, and writes down what has the focus after each: `Tab: button "Mamma" collapsed`.
 * @param element the element whose rendering is waited for
 */
export async function focusPath(element: Element, ...keys: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const key of keys) {
    await press(key);
    await frame();
    await rendered(element);
    lines.push(
      `${key}: ${hasFocus(element) ? spokenFocus() : `out, ${focused() ? line(focused() as Element) : 'the page'}`}`,
    );
  }
  return lines.join('\n');
}

/** Writes down what live regions in an element say, in order, as a screen reader hears them. */
export class Announcements {
  readonly #heard: string[] = [];
  readonly #observers: MutationObserver[] = [];
  readonly #last = new WeakMap<Element, string>();
  readonly #watched = new WeakSet<Node>();
  #waiting: (() => void)[] = [];

  /** @param element the element; regions that come later inside it are heard too */
  constructor(element: Element) {
    this.#watch(element);
  }

  #watch(root: Element): void {
    const look = (): void => {
      for (const e of everyElement(root)) {
        if (e.shadowRoot) observe(e.shadowRoot);
        if (!e.matches('[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], output'))
          continue;
        const text = audible(e.textContent);
        if (!this.#last.has(e)) {
          this.#last.set(e, e.getAttribute('role') === 'alert' ? '' : text);
          if (e.getAttribute('role') !== 'alert') continue;
        }
        if (text === this.#last.get(e)) continue;
        this.#last.set(e, text);
        if (text === '') continue;
        const rude = e.getAttribute('aria-live') === 'assertive' || e.getAttribute('role') === 'alert';
        this.#heard.push(rude ? `! ${text}` : text);
        for (const resolve of this.#waiting.splice(0)) resolve();
      }
    };
    const observe = (node: Node): void => {
      if (this.#watched.has(node)) return;
      this.#watched.add(node);
      const observer = new MutationObserver(look);
      observer.observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['role', 'aria-live'],
      });
      this.#observers.push(observer);
    };
    observe(root);
    look();
  }

  /** All that has been said so far, a line each; what interrupts begins with `!`. */
  get text(): string {
    return this.#heard.join('\n');
  }

  /** Waits for the next announcement (or one that was not asked for yet), and takes it. */
  async next(): Promise<string> {
    while (this.#heard.length === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#heard.shift() ?? '';
  }

  /** Stops listening. */
  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}
