import { noChange } from 'lit';
import {
  Directive,
  directive,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

class CustomProperties extends Directive {
  #set: Readonly<Record<string, string | number>> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('customProperties() belongs on an element');
  }

  override render(_values: Readonly<Record<string, string | number>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [values: Readonly<Record<string, string | number>>]): unknown {
    if (!(element instanceof HTMLElement)) return noChange;
    for (const [name, value] of Object.entries(values))
      if (this.#set[name] !== value) element.style.setProperty(`--${name}`, String(value));
    this.#set = values;
    return noChange;
  }
}

/**
 * Sets CSS custom properties on an element: `{from: 420}` is `--from: 420`. Through the CSSOM, since a `style` attribute in a template is blocked by a
 * strict content security policy (and `styleMap` writes one at the first rendering). Give the same names each time.
 */
export const customProperties: (values: Readonly<Record<string, string | number>>) => DirectiveResult =
  directive(CustomProperties);
