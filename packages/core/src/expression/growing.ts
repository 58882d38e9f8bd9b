import { css, type CSSResult, html, type TemplateResult } from 'lit';
import { grows } from './grows.ts';

/**
 * For a field of several lines in a form that adds: Enter adds, as in a field of one line; Shift and Enter begins a new line. Somebody who writes with a
 * keyboard for Japanese or Chinese ends a word with Enter: that adds nothing.
 */
export function addsOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { form } = event.currentTarget;
  form?.requestSubmit(form.querySelector<HTMLElement>('[type=submit]'));
}

/** For `oneLine`, in place of its field of one line. */
export function growingField(longest: number): TemplateResult {
  return html`<textarea class="text-field growing" rows="2" dir="auto" maxlength=${longest} autocomplete="off" @keydown=${addsOnEnter} ${grows()}></textarea>`;
}

/** A field that is as high as what is written in it: two lines at least, then ten, then it scrolls. With `grows()`. */
export const growingStyles: CSSResult = css`
  textarea.growing {
    field-sizing: content;
    resize: vertical;
    line-height: 1.4;
    min-block-size: max(var(--d-target), calc(16px + 2lh));
    max-block-size: calc(16px + 10lh);
  }
`;
