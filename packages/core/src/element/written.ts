import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

class Written extends Directive {
  #last: string | undefined;

  override render(_value: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [value]: [string]): unknown {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return noChange;
    const changed = value !== this.#last;
    this.#last = value;
    if (element.value !== value && (changed || !element.matches(':focus'))) element.value = value;
    return noChange;
  }
}

/**
 * What a field should hold that is saved when it is left (`change`): while somebody writes in it, what stands there stays, whatever else is drawn
 * anew; unless the content itself became another.
 */
export const written: (value: string) => DirectiveResult = directive(Written);
