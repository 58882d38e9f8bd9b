import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { compareDays } from './compare.ts';
import { normalDayModel } from './document.ts';
import { duration } from './durations.ts';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { Day } from './model.ts';
import { DayWords } from './words.ts';

/** The days that are compared, by the keys of {@link comparable}. Absent: the shown one and another. */
export interface ComparedDays {
  readonly first?: string;
  readonly second?: string;
}

interface Comparable {
  readonly key: string;
  readonly day: Day;
  readonly name: string;
}

/** The days there are to compare: the document's own, and those of the earlier document that the host gives. */
function comparable({ document, words, locale }: WholeView, compareWith: unknown): readonly Comparable[] {
  const own = document.content.days.map((day) => ({ key: `now ${day.id}`, day, name: words.day(day) }));
  const loaded = normalDayModel.load(compareWith);
  const earlier = loaded.state === 'ready' || loaded.state === 'newer' ? loaded.document : null;
  if (!earlier) return own;
  const said = new DayWords(locale, earlier.content);
  return [
    ...own,
    ...earlier.content.days.map((day) => ({
      key: `then ${day.id}`,
      day,
      name: locale.text(later.earlierDay, said.day(day)),
    })),
  ];
}

/** Two days side by side, thing by thing. What is on one of them only is just that. */
export function compareView(
  view: WholeView,
  compareWith: unknown,
  chosen: ComparedDays,
  choose: (days: ComparedDays) => void,
): TemplateResult {
  const { locale, day } = view;
  const days = comparable(view, compareWith);
  if (days.length < 2) return html`<p>${locale.label(later.compareOne)}</p>`;
  const first = days.find(({ key }) => key === chosen.first) ?? days.find((one) => one.day === day) ?? days[0];
  const others = days.filter((one) => one !== first);
  const second = others.find(({ key }) => key === chosen.second) ?? others.find((one) => one.day.when) ?? others[0];
  if (!first || !second) return html``;
  return html`<div class="compare">
    <div class="list-fields">
      ${choice(view, later.compareFirst, days, first, (key) => choose({ first: key, second: second.key }))}
      ${choice(view, later.compareSecond, others, second, (key) => choose({ first: first.key, second: key }))}
    </div>
    ${table(view, first, second)}
  </div>`;
}

function choice(
  { locale }: WholeView,
  label: typeof later.compareFirst,
  days: readonly Comparable[],
  now: Comparable,
  choose: (key: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${locale.label(label)}</span>
    <select .value=${live(now.key)} @change=${(event: Event) => choose(valueOf(event))}>
      ${days.map(({ key, name }) => html`<option value=${key} ?selected=${key === now.key}>${name}</option>`)}
    </select>
  </label>`;
}

function table({ locale, words }: WholeView, first: Comparable, second: Comparable): TemplateResult {
  const length = (minutes: number | null): unknown =>
    minutes === null
      ? html`<span class="hint">${locale.label(later.notThatDay)}</span>`
      : minutes === 0
        ? locale.label(later.noLength)
        : duration(locale, minutes);
  // The roles are said: where the table is narrow its rows are laid out in another way, and some browsers would then take them for no table.
  return html`<table role="table" aria-label=${locale.text(later.compareTable, first.name, second.name)}>
    <thead>
      <tr role="row">
        <th scope="col">${locale.label(later.what)}</th>
        <th scope="col">${first.name}</th>
        <th scope="col">${second.name}</th>
      </tr>
    </thead>
    <tbody>
      ${compareDays(first.day, second.day).map(
        ({ activity, before, after }) => html`<tr role="row">
          <th scope="row"><bdi translate="no">${words.name(activity)}</bdi></th>
          <td>${length(before)}</td>
          <td>${length(after)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
