import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, nothing } from 'lit';
import type { LongList, MapView } from './context.ts';
import * as later from './later-texts.ts';

/** Shows more of a long list. */
export function moreButton({ act, locale, shown }: MapView, list: LongList, all: number): unknown {
  const rest = all - shown[list];
  return rest <= 0
    ? nothing
    : html`<button class="act" type="button" data-key=${`more-${list}`} @click=${() => act.showMore(list)}>
        <span>${locale.label(later.showMore)}</span> <span dir="ltr">+${locale.say.number(rest)}</span>
      </button>`;
}

/** How much of it is shown now, to be said. */
export function shownNow({ locale }: MapView, shown: number, all: number): string {
  return locale.text(later.shownOf, Math.min(shown, all), all);
}

/** How long each is lit in one-switch scanning, to be said. */
export function paceSaid(locale: LocaleController, seconds: number): string {
  return locale.text(coreLater.scanningSeconds, seconds);
}

/** Told when people stand on rings that the map does not have. */
export function unknownRings({ document, locale, words }: MapView): unknown {
  const count = document.content.people.filter((person) => person.place && words.where(person) === null).length;
  return count > 0 ? html`<p class="notice" role="note">${locale.label(later.noteUnknownRing, count)}</p>` : nothing;
}
