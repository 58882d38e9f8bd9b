import { noChange } from 'lit';
import { type ChildPart, Directive, directive, type DirectiveResult } from 'lit/directive.js';

/** How the items of a {@link keyedList} are made. */
export interface KeyedItems<Made extends { readonly item: ChildNode }, Thing, View> {
  /** What a thing is, so that what was made for it stays its own. */
  key(thing: Thing): string;
  /** Makes what stands for a thing that was not there before; `item` is what stands in the list. */
  make(view: View, key: string): Made;
  /** Writes what is to be shown of a thing now. */
  show(made: Made, view: View, thing: Thing): void;
}

/**
 * A list whose items are made by hand and not as a template each: what is many is made before anything is seen, and costs less so. What was made for a
 * thing stays as long as the thing is in the list.
 */
export function keyedList<Made extends { readonly item: ChildNode }, Thing, View>({
  key,
  make,
  show,
}: KeyedItems<Made, Thing, View>): (view: View, things: readonly Thing[]) => DirectiveResult {
  class KeyedList extends Directive {
    #made = new Map<string, Made>();

    override render(_view: View, _things: readonly Thing[]): unknown {
      return noChange;
    }

    override update({ parentNode, startNode, endNode }: ChildPart, [view, things]: [View, readonly Thing[]]): unknown {
      const before = this.#made;
      const after = new Map<string, Made>();
      for (const thing of things) {
        const id = key(thing);
        const made = before.get(id) ?? make(view, id);
        before.delete(id);
        after.set(id, made);
        show(made, view, thing);
      }
      for (const { item } of before.values()) item.remove();
      let next = startNode?.nextSibling ?? endNode;
      for (const { item } of after.values()) {
        if (item === next) next = next.nextSibling;
        else parentNode.insertBefore(item, next);
      }
      this.#made = after;
      return noChange;
    }
  }
  return directive(KeyedList);
}

/** An element with attributes. */
export function made(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  for (const attribute in attributes) write(element, attribute, attributes[attribute]);
  return element;
}

/** Writes an attribute where it is different; `undefined` takes it away. */
export function write(element: Element, attribute: string, value: string | number | boolean | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== String(value)) element.setAttribute(attribute, String(value));
}
