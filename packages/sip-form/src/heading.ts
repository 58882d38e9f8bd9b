import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A heading of a level, 2–6; what is deeper is of level 6. What it is the heading of may be named by its id. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 tabindex="-1" id=${ifDefined(id)}>${content}</h2>`;
    case 3:
      return html`<h3 tabindex="-1" id=${ifDefined(id)}>${content}</h3>`;
    case 4:
      return html`<h4 tabindex="-1" id=${ifDefined(id)}>${content}</h4>`;
    case 5:
      return html`<h5 tabindex="-1" id=${ifDefined(id)}>${content}</h5>`;
    default:
      return html`<h6 tabindex="-1" id=${ifDefined(id)}>${content}</h6>`;
  }
}
