import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

class Typed extends Directive {
  override render(_value: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [value]: [string]): unknown {
    if (element instanceof HTMLInputElement && element.value !== value) element.value = value;
    return noChange;
  }
}

/** What a field should hold: set only where it differs from what stands there, so that nobody who writes loses the caret. Lit's `live()`, for a first download. */
export const typed: (value: string) => DirectiveResult = directive(Typed);
