import type { Say } from '@delaktig/core/language/say.js';
import { type ChildPart, noChange, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { type ControlField, draw, optionsIn, write } from './control.ts';
import { keyOf } from './key.ts';
import type { SipPath } from './model.ts';
import type { FormView } from './view.ts';
import { type Data, isAsked } from './walk.ts';

// Fields drawn by copying. A plan has the same few kinds of things over and over: the fields of a kind are drawn once by Lit, and that drawing is copied for
// every thing; then only names, values and what is wrong are written. Twenty goals with five actions each are a thousand fields.

type Named = readonly [name: string, field: ControlField];

/** Fields that stand beside each other. */
export class Run {
  readonly fields: readonly Named[];
  /** What has been drawn, by which fields are asked and how they can be answered. An element has its own, which leave with it: answers may be the person's words. */
  readonly #drawn = new WeakMap<Say, Map<string, Original>>();

  constructor(fields: readonly Named[]) {
    this.fields = fields;
  }

  original(view: FormView, asked: readonly Named[], among: Data): Original {
    // A new one whenever anything about the language changes.
    const { say } = view.locale;
    const originals = this.#drawn.get(say) ?? new Map<string, Original>();
    this.#drawn.set(say, originals);
    const answers = asked.map(([name, field]) => optionsIn(view, field, among[name]));
    // Hints tell of the rules.
    const made = JSON.stringify([view.rules.days, asked.map(([name], i) => [name, answers[i]])]);
    let original = originals.get(made);
    if (!original) {
      const place = document.createDocumentFragment();
      render(
        asked.map(([name, field], i) => draw(view, field, inThing(THING, name), answers[i])),
        place,
      );
      // Lit's marks are for Lit, which does not draw here again.
      const marks = document.createNodeIterator(place, NodeFilter.SHOW_COMMENT);
      for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) mark.parentNode?.removeChild(mark);
      const keys = [...place.querySelectorAll('*')].flatMap((element, i) =>
        [...element.attributes]
          .filter(({ value }) => value.startsWith(THING))
          .map(({ name, value }) => [i, name, value.slice(1)] as const),
      );
      originals.set(made, (original = { place, keys }));
    }
    return original;
  }
}

/** What stands for the key of the thing in the drawing that is copied. */
const THING = '\u0001';

/** The key of a field in a thing. */
const inThing = (thing: string, name: string): string => `${thing},"${name}"]`;

interface Original {
  readonly place: DocumentFragment;
  /** Where keys stand in it: in which element, which attribute, with what after the key of the thing. */
  readonly keys: readonly (readonly [element: number, attribute: string, after: string])[];
}

class Copied extends Directive {
  #roots = new Map<string, Element>();
  #original: Original | undefined;

  render(..._: readonly [view: FormView, run: Run, among: Data, path: SipPath]): unknown {
    return noChange;
  }

  override update(part: ChildPart, [view, run, among, path]: Parameters<this['render']>): unknown {
    const thing = keyOf(path).slice(0, -1);
    const asked = run.fields.filter(
      ([name, field]) =>
        isAsked(view, field, among, among[name]) &&
        // Where the meeting has no questions yet there is nothing to choose.
        (field.kind !== 'questions' || optionsIn(view, field, among[name])?.length),
    );
    const original = run.original(view, asked, among);
    if (original !== this.#original) this.#place(view, part, original, asked, thing);
    this.#original = original;
    for (const [name, field] of asked) {
      const root = this.#roots.get(name);
      if (root) write(view, root, field, among[name], inThing(thing, name));
    }
    return noChange;
  }

  /** Those that are there stay, and with them the focus. */
  #place(
    view: FormView,
    { endNode }: ChildPart,
    { place, keys }: Original,
    asked: readonly Named[],
    thing: string,
  ): void {
    const fresh = document.importNode(place, true);
    const inside = fresh.querySelectorAll('*');
    for (const [i, attribute, after] of keys) inside[i]?.setAttribute(attribute, thing + after);
    const before = this.#roots;
    const roots = [...fresh.children];
    this.#roots = new Map();
    let next = endNode;
    const first = before.size === 0;
    for (const [name] of asked.toReversed()) {
      const root = roots.pop();
      if (!root) continue;
      const shown = before.get(name);
      before.delete(name);
      if (shown) {
        if (!shown.isEqualNode(root)) reword(shown, root);
      } else if (!first) endNode?.parentNode?.insertBefore(root, next);
      next = shown ?? root;
      this.#roots.set(name, shown ?? root);
    }
    for (const root of before.values()) root.remove();
    if (first && endNode) view.insert(fresh, endNode);
  }
}

/** Fields that stand beside each other, as copies. Its place holds nothing else, and never those of another thing. */
export const copied: (...values: Parameters<Copied['render']>) => unknown = directive(Copied);

/** The same field in other words, or with other answers: the control stays. */
function reword(shown: Element, fresh: Element): void {
  shown.querySelector('.error')?.remove();
  const [old, now] = [[...shown.children], [...fresh.children]];
  if (shown.matches('select') || (old.length !== now.length && !shown.matches('.options'))) {
    shown.replaceChildren(...fresh.childNodes);
    return;
  }
  for (const child of old.slice(now.length)) child.remove();
  now.forEach((child, i) => {
    const was = old[i];
    if (!was) shown.append(child);
    else if (child.matches('select, :has(input)')) reword(was, child);
    else if (child.matches('[value]')) was.setAttribute('value', child.getAttribute('value') ?? '');
    else if (!child.matches('input, textarea')) was.replaceWith(child);
  });
}
