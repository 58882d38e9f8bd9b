import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** For a browser without `field-sizing`: Safari before 26.2, on many a school's tablet. */
class Growing extends Directive {
  #heard = false;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!(element instanceof HTMLTextAreaElement) || CSS.supports('field-sizing', 'content')) return noChange;
    if (!this.#heard) element.addEventListener('input', () => fit(element));
    this.#heard = true;
    // Once it stands on the page: it may have been filled, or emptied, with what is drawn now.
    queueMicrotask(() => fit(element));
    return noChange;
  }
}

/** As high as what is written in it. An empty one is not measured: there may be many. */
function fit(field: HTMLTextAreaElement): void {
  field.style.blockSize = '';
  if (field.value) field.style.blockSize = `${String(field.scrollHeight + field.offsetHeight - field.clientHeight)}px`;
}

/** In a text field of several lines with `field-sizing: content`: it is as high as what is written in it in every browser. */
export const grows: () => DirectiveResult = directive(Growing);
