import { showMoreButton } from '@delaktig/core/shell/show-more.js';
import { html, nothing } from 'lit';
import type { LongList, MapView, WholeView } from './context.ts';
import * as later from './later-texts.ts';

/** Shows more of a long list. */
export function moreButton({ act, locale, shown }: WholeView, list: LongList, all: number): unknown {
  return showMoreButton(locale, `more-${list}`, all - shown[list], () => act.showMore(list));
}

/** How much of it is shown now, to be said. */
export function shownNow({ locale }: MapView, shown: number, all: number): string {
  return locale.text(later.shownOf, Math.min(shown, all), all);
}

/** Told when people stand on rings that the map does not have. */
export function unknownRings({ layout, locale }: MapView): unknown {
  const astray = layout.waiting.filter(({ place }) => place).length;
  return astray > 0 ? html`<p class="notice" role="note">${locale.label(later.noteUnknownRing, astray)}</p>` : nothing;
}
