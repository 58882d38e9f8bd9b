import { html, nothing } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import * as later from '../later-texts.ts';

/**
 * *Visa fler*: a long list comes in parts. Afterwards focus goes to the first that was not shown before, and it is said how many are shown.
 *
 * @param key the button's `data-key`
 * @param rest how many are not shown; with none there is no button
 */
export function showMoreButton(locale: LocaleController, key: string, rest: number, show: () => void): unknown {
  return rest <= 0
    ? nothing
    : html`<button class="act" type="button" data-key=${key} @click=${show}>
        <span>${locale.label(later.showMore)}</span> <span dir="ltr">+${locale.say.number(rest)}</span>
      </button>`;
}
