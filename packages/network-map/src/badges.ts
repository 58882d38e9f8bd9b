import { isColourName } from '@delaktig/core/style/palette.js';
import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import type { Marking } from './model.ts';

class Badges extends Directive {
  #drawn: readonly Marking[] = [];

  override render(_markings: readonly Marking[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [markings]: [readonly Marking[]]): unknown {
    const drawn = this.#drawn;
    if (markings.length === drawn.length && markings.every((marking, index) => marking === drawn[index]))
      return noChange;
    this.#drawn = markings;
    element.replaceChildren(...markings.map((marking) => badge(element.ownerDocument, marking)));
    return noChange;
  }
}

/**
 * Fills an element with markings as they are drawn. A map of 200 people has 400 of them, so they are made by hand: a template for each is
 * what takes longest when a large map opens.
 */
export const badges: (markings: readonly Marking[]) => DirectiveResult = directive(Badges);

function badge(document: Document, { letter, shape, colour }: Marking): HTMLElement {
  const element = document.createElement('span');
  element.className = 'mark';
  element.setAttribute('data-shape', shape);
  element.setAttribute('data-colour', isColourName(colour) ? colour : 'ink');
  // The letter is drawn, not written: a person's spoken name begins with the visible one, and letters in between would break it for voice control.
  element.setAttribute('data-letter', letter);
  return element;
}
