import { BrokenPromise, check } from './assert.ts';
import { is, isElement, isText } from './nodes.ts';
import { namedByContent, roleOf } from './roles.ts';

/**
 * Finds things as a person with a screen reader or voice control does: by role and accessible name, through shadow roots and slots, and only
 * among what is exposed to them now. The names follow accname 1.2; the `*.spoken.test.ts` compare them with the browser's own.
 */

/** A name, or what it has to look like. */
export type Name = string | RegExp;

/** The one exposed element with this role and name. @throws when there is none or more than one, saying what there is. */
export function byRole<E extends HTMLElement = HTMLElement>(root: Node, role: string, name?: Name): E {
  const found = allByRole<E>(root, role, name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const wanted = `${role}${name === undefined ? '' : ` "${String(name)}"`}`;
  if (only !== undefined)
    throw new BrokenPromise(`${String(found.length)} of ${wanted}, not one:\n${found.map((e) => line(e)).join('\n')}`);
  throw new BrokenPromise(`no ${wanted}. There is:\n${outline(root)}`);
}

/** All exposed elements with this role and name, in reading order. */
export function allByRole<E extends HTMLElement = HTMLElement>(root: Node, role: string, name?: Name): readonly E[] {
  const found: E[] = [];
  for (const element of exposed(root))
    if (roleOf(element) === role && (name === undefined || matches(nameOf(element), name))) found.push(element as E);
  return found;
}

/** Whether there is at least one. */
export function hasRole(root: Node, role: string, name?: Name): boolean {
  return allByRole(root, role, name).length > 0;
}

/** What is exposed, a line each: role, name and states; only things that have a role. */
export function outline(root: Node): string {
  return [...exposed(root)]
    .filter((element) => roleOf(element) !== null)
    .map(line)
    .join('\n');
}

/** An element as it is spoken of: `button "Mamma" expanded`. */
export function line(element: Element): string {
  return [roleOf(element) ?? element.localName, `"${nameOf(element)}"`, ...statesOf(element)].join(' ');
}

function matches(actual: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

/**
 * Elements exposed to assistive technology, in reading order: not hidden, not inert, and only the open modal dialog while there is one.
 * `root` itself is among them when it is an element.
 */
export function* exposed(root: Node): Generator<Element> {
  const modal = openModal(root);
  if (modal !== null) yield* walk(modal);
  else if (!isShut(root)) yield* walk(root);
}

function* walk(node: Node): Generator<Element> {
  if (isElement(node)) {
    if (node.getAttribute('aria-hidden') === 'true' || (node as HTMLElement).inert) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none') return;
    if (visibility === 'visible') yield node;
  }
  for (const child of flatChildren(node)) if (isElement(child)) yield* walk(child);
}

/** Children as they are shown: a host's are its shadow root's, a slot's what is put in it, a closed details' its summary. */
export function flatChildren(node: Node): readonly Node[] {
  if (isElement(node) && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (is(node, 'slot')) {
    const put = node.assignedNodes({ flatten: true });
    return put.length > 0 ? put : [...node.childNodes];
  }
  if (is(node, 'details') && !node.open)
    return [...node.children].filter((child) => child.localName === 'summary').slice(0, 1);
  return [...node.childNodes];
}

/** Every element, hidden or not, through shadow roots, in DOM order. */
export function* everyElement(root: Node): Generator<Element> {
  if (isElement(root)) {
    yield root;
    if (root.shadowRoot) yield* everyElement(root.shadowRoot);
  }
  for (const child of root.childNodes) if (isElement(child)) yield* everyElement(child);
}

function openModal(root: Node): Element | null {
  let last: Element | null = null;
  for (const element of everyElement(root))
    if (element.localName === 'dialog' && element.matches('dialog:modal')) last = element;
  return last;
}

/** Whether something above hides it. */
function isShut(node: Node): boolean {
  for (let n: Node | null = parentOf(node); n; n = parentOf(n)) {
    if (isElement(n) && (n.getAttribute('aria-hidden') === 'true' || (n as HTMLElement).inert)) return true;
  }
  return false;
}

/** The parent in what is shown: slots and shadow hosts included. */
export function parentOf(node: Node): Node | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  return node.nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : node.parentNode;
}

/** The accessible name, without the invisible characters that keep names of either direction apart: nobody hears or says them. */
export function nameOf(element: Element): string {
  return audible(rawNameOf(element));
}

/** The accessible name as the browser has it, with every character. */
export function rawNameOf(element: Element): string {
  return compute(element, new Set(), false).replace(/\s+/g, ' ').trim();
}

/** A text without characters that only steer direction, its spaces as one. */
export function audible(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The accessible description. */
export function descriptionOf(element: Element): string {
  const ids = references(element, 'aria-describedby');
  const text =
    ids.length > 0
      ? ids.map((e) => content(e, new Set([e]), true)).join(' ')
      : (element.getAttribute('aria-description') ?? title(element));
  return audible(text);
}

function title(element: Element): string {
  const text = element.getAttribute('title') ?? '';
  return text === nameOf(element) ? '' : text;
}

/** What is said after the name: what is on, open, chosen, wrong … in a fixed order. */
export function statesOf(element: Element): readonly string[] {
  const states: string[] = [];
  const flag = (attribute: string, on: string, off?: string): void => {
    const value = element.getAttribute(`aria-${attribute}`);
    if (value === 'true') states.push(on);
    else if (value === 'mixed') states.push('mixed');
    else if (value === 'false' && off !== undefined) states.push(off);
  };
  if (is(element, 'input') && /^(checkbox|radio)$/.test(element.type))
    states.push(element.checked ? 'checked' : 'not checked');
  else flag('checked', 'checked', 'not checked');
  flag('pressed', 'pressed', 'not pressed');
  flag('selected', 'selected', 'not selected');
  flag('expanded', 'expanded', 'collapsed');
  if (element.localName === 'summary')
    states.push((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed');
  const current = element.getAttribute('aria-current');
  if (current && current !== 'false') states.push('current');
  if (element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled')) states.push('disabled');
  if (element.getAttribute('aria-readonly') === 'true' || ('readOnly' in element && element.readOnly === true))
    states.push('read-only');
  if (element.getAttribute('aria-required') === 'true' || ('required' in element && element.required === true))
    states.push('required');
  const invalid = element.getAttribute('aria-invalid');
  if (invalid && invalid !== 'false') states.push('invalid');
  if (element.matches('dialog:modal') || element.getAttribute('aria-modal') === 'true') states.push('modal');
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level');
  if (level) states.push(`level ${level}`);
  return states;
}

/** What it holds: a field's text, a slider's words. */
export function valueOf(element: Element): string {
  const said = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
  if (said !== null) return said;
  if (is(element, 'select')) return element.selectedOptions[0]?.label ?? '';
  if (is(element, 'textarea')) return element.value;
  if (is(element, 'input'))
    return /^(checkbox|radio|button|submit|reset|image|hidden)$/.test(element.type) ? '' : element.value;
  return '';
}

function compute(element: Element, seen: Set<Element>, inside: boolean): string {
  if (seen.has(element)) return '';
  seen.add(element);
  const labels = references(element, 'aria-labelledby');
  if (labels.length > 0 && !inside)
    return labels.map((e) => (e === element ? own(e, seen, false) : own(e, new Set([...seen, e]), true))).join(' ');
  return own(element, seen, inside);
}

/** The name without aria-labelledby. `inside`: as part of another's name. */
function own(element: Element, seen: Set<Element>, inside: boolean): string {
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const native = nativeName(element, seen);
  if (native) return native;
  const role = roleOf(element);
  if (inside && role !== null && /^(textbox|searchbox|slider|spinbutton|combobox|listbox)$/.test(role))
    return valueOf(element);
  if (inside || (role !== null && namedByContent.has(role))) {
    const text = content(element, seen, false);
    if (text.trim() !== '') return text;
  }
  return element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '';
}

function nativeName(element: Element, seen: Set<Element>): string {
  const inner = (selector: string): string => {
    const child = [...element.children].find((c) => c.localName === selector);
    return child ? content(child, seen, true) : '';
  };
  if (is(element, 'img')) return element.alt;
  if (is(element, 'input') && /^(button|submit|reset)$/.test(element.type)) return element.value;
  if (is(element, 'input') && element.type === 'image') return element.alt;
  if (is(element, 'option')) return element.label;
  if (is(element, 'optgroup')) return element.label;
  switch (element.localName) {
    case 'fieldset':
      return inner('legend');
    case 'table':
      return inner('caption');
    case 'figure':
      return inner('figcaption');
    case 'svg':
      return [...element.children].find((c) => c.localName === 'title')?.textContent ?? '';
  }
  const labels = (element as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  return labels ? [...labels].map((l) => content(l, new Set([...seen, element]), false)).join(' ') : '';
}

/** The text inside, as it is read: hidden things left out, blocks apart. */
function content(element: Element, seen: Set<Element>, evenHidden: boolean): string {
  let text = '';
  for (const node of flatChildren(element)) {
    if (isText(node)) text += node.data;
    else if (isElement(node)) {
      if (node.localName === 'br') text += ' ';
      if (node.getAttribute('aria-hidden') === 'true' && !evenHidden) continue;
      const { display, visibility } = getComputedStyle(node);
      if ((display === 'none' || visibility !== 'visible') && !evenHidden) continue;
      if (seen.has(node)) continue;
      const part = own(node, new Set([...seen, node]), true);
      text += display === 'inline' || display === 'contents' ? part : ` ${part} `;
    }
  }
  return text;
}

function references(element: Element, attribute: string): readonly Element[] {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return [];
  const scope = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => scope.getElementById(id) ?? []);
}

/** The element that has the keyboard's focus, through shadow roots; `null` when nothing but the page has. */
export function focused(): Element | null {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active !== null && is(active, 'iframe') && active.contentDocument) {
    active = active.contentDocument.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  }
  return active === null || active.localName === 'body' ? null : active;
}

/** Whether the focus is on the element or anywhere inside it. */
export function hasFocus(element: Element): boolean {
  for (let n: Node | null = focused(); n; n = parentOf(n)) if (n === element) return true;
  return false;
}

/** Fails unless the focus is inside the element. */
export function checkFocusInside(element: Element, after: string): void {
  const at = focused();
  check(hasFocus(element), `focus is lost ${after}: it is ${at ? `on ${line(at)}` : 'on the page'}`);
}
