import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';

/** One thing at two times, or as two people said it. */
export interface ComparedRow {
  /** What is compared. */
  readonly what: unknown;
  readonly first: unknown;
  readonly second: unknown;
  /** Whether the same was said; null where that cannot be told, or is not asked. */
  readonly same: boolean | null;
}

/** Two times, or two people, beside each other. */
export interface CompareTable {
  /** What it is called where it can be scrolled. */
  readonly name: string;
  readonly caption: unknown;
  /** Over what is compared. */
  readonly what: unknown;
  /** Over the two. */
  readonly heads: readonly unknown[];
  readonly rows: readonly ComparedRow[];
  /** What the signs mean. Absent: there are none. */
  readonly signs?: { readonly heading: Text; readonly same: Text; readonly different: Text };
}

/** Two times, or two people, beside each other, thing by thing. Nothing is counted, and nothing can be changed. Its styles are `compare-styles`. */
export function compareTable(
  locale: LocaleController,
  { name, caption, what, heads, rows, signs }: CompareTable,
): TemplateResult {
  return html`<div class="table-frame" role="region" tabindex="0" aria-label=${name}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${what}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            ${signs ? html`<th scope="col"><span class="heard">${locale.label(signs.heading)}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.what}</th>
              <td>${row.first}</td>
              <td>${row.second}</td>
              ${signs ? html`<td>${row.same === null ? '' : html`${sign(row.same)} <span class="sign-words">${locale.label(row.same ? signs.same : signs.different)}</span>`}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${signs ? html`<p class="hint signs" aria-hidden="true">${sign(true)} ${locale.label(signs.same)} ${sign(false)} ${locale.label(signs.different)}</p>` : nothing}`;
}

const sign = (same: boolean): TemplateResult => html`<span class="sign">${same ? '=' : '≠'}</span>`;
