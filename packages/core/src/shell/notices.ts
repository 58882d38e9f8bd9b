import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import * as texts from '../texts.ts';

/** What the notices above an element's tools tell of. */
export interface NoticesState {
  /** Nothing can be changed, and nothing else has said why. */
  readonly readOnly: boolean;
  /** Something could not be fetched. */
  readonly away: boolean;
}

/**
 * That nothing can be changed, and that something could not be fetched.
 *
 * @param again fetches it once more
 */
export function notices(locale: LocaleController, { readOnly, away }: NoticesState, again: () => void): TemplateResult {
  return html`${readOnly ? html`<p class="notice" role="note">${locale.label(texts.readOnly)}</p>` : nothing}
    ${
      away
        ? html`<p class="notice row" role="alert">
          <span>${locale.label(texts.networkAway)}</span>
          <button class="act" type="button" @click=${again}>${locale.label(texts.tryAgain)}</button>
        </p>`
        : nothing
    }`;
}
