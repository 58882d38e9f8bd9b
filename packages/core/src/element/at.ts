import { noChange } from 'lit';
import {
  Directive,
  directive,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

class At extends Directive {
  #x = NaN;
  #y = NaN;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('at() belongs on an element');
  }

  override render(_x: number, _y: number): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [x, y]: [number, number]): unknown {
    if (!(element instanceof HTMLElement) || (x === this.#x && y === this.#y)) return noChange;
    this.#x = x;
    this.#y = y;
    element.style.left = `${x}%`;
    element.style.top = `${y}%`;
    return noChange;
  }
}

/**
 * Where an element stands on a drawing, in percent of it. Through the CSSOM, since a `style` attribute in a template is blocked by a strict
 * content security policy (and `styleMap` writes one at the first rendering).
 */
export const at: (x: number, y: number) => DirectiveResult = directive(At);
