import { customProperties } from '@delaktig/core/element/custom-properties.js';
import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DayView } from './context.ts';
import { duration } from './durations.ts';
import type { WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import { DAY } from './limits.ts';
import { type Share, type ShareBy, type Shares, sharesOf } from './shares.ts';
import { timelineOf } from './timeline.ts';

const byTexts: Readonly<Record<ShareBy, Text>> = {
  activity: later.byActivity,
  place: later.byPlace,
  company: later.byCompany,
};

/** How much of the day goes to what, as a picture and as a table with the same. Nothing is judged: it is just so. */
export function sharesView(view: WholeView, chosen: ShareBy, choose: (by: ShareBy) => void): TemplateResult {
  const { locale, day, words, discretion } = view;
  const by = chosen === 'company' && !discretion.showsCompany ? 'activity' : chosen;
  const ways: readonly ShareBy[] = discretion.showsCompany ? ['activity', 'place', 'company'] : ['activity', 'place'];
  const found = sharesOf(day, by);
  return html`<div class="shares">
    <h3>${words.day(day)}</h3>
    <fieldset class="choices">
      <legend>${locale.label(later.sharesBy)}</legend>
      ${ways.map((way) => html`<label class="choice"><input type="radio" name="shares-by" .checked=${live(way === by)} @change=${() => choose(way)} /><span>${locale.label(byTexts[way])}</span></label>`)}
    </fieldset>
    ${by === 'company' ? html`<p class="hint">${locale.label(later.companyNote)}</p>` : nothing}
    ${
      timelineOf(day).spans.length === 0
        ? html`<p>${locale.label(later.sharesEmpty)}</p>`
        : html`${by === 'company' ? nothing : bar(view, found)} ${table(view, found, by)}`
    }
  </div>`;
}

/** The day as one bar: as wide as its share, told apart by border and number as well as by colour. */
function bar(view: DayView, { shares, untold }: Shares): TemplateResult {
  return html`<div class="bar" aria-hidden="true">
    ${shares.map((share, index) => html`<span class="part" data-colour=${String(index % 6)} ${customProperties({ share: share.minutes / DAY })}>${view.locale.say.number(index + 1)}</span>`)}
    ${untold > 0 ? html`<span class="part untold" ${customProperties({ share: untold / DAY })}></span>` : nothing}
  </div>`;
}

function table(view: DayView, { shares, untold }: Shares, by: ShareBy): TemplateResult {
  const { locale } = view;
  const numbered = by !== 'company';
  return html`<table aria-label=${locale.text(later.sharesTable)}>
    <thead>
      <tr>
        <th scope="col">${locale.label(later.what)}</th>
        <th scope="col">${locale.label(later.howLong)}</th>
      </tr>
    </thead>
    <tbody>
      ${shares.map(
        (share, index) => html`<tr>
          <th scope="row">
            ${numbered ? html`<span class="part key" data-colour=${String(index % 6)} aria-hidden="true">${locale.say.number(index + 1)}</span>` : nothing}
            <bdi translate="no">${shareName(view, share, by)}</bdi>
          </th>
          <td>${duration(locale, share.minutes)}</td>
        </tr>`,
      )}
      ${
        numbered && untold > 0
          ? html`<tr>
              <th scope="row">${locale.label(later.untold)}</th>
              <td>${duration(locale, untold)}</td>
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

/** What a share is called. */
export function shareName({ document, words, locale }: DayView, { key, activity }: Share, by: ShareBy): string {
  if (by === 'activity') return words.name(activity);
  const card = document.content[by === 'place' ? 'places' : 'people'].find(({ id }) => id === key);
  return card ? words.name(card) : locale.text(later.noPlace);
}
