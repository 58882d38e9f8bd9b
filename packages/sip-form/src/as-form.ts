import { html, type TemplateResult } from 'lit';

/**
 * Fields in a form, though nothing is sent: for fields without one, Chrome looks through all of a plan while somebody writes; and with it the browser offers nothing
 * that was written about others (decision 7).
 *
 * @param more - How it looks besides.
 */
export function asForm(more: string, fields: unknown): TemplateResult {
  return html`<form class="form ${more}" novalidate autocomplete="off" @submit=${stay}>${fields}</form>`;
}

/** Enter in a form's only field would send it, and leave the page. */
function stay(event: Event): void {
  event.preventDefault();
}
