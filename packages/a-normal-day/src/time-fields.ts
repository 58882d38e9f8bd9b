import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import { DAY, LATEST_START, NEW_LENGTH } from './limits.ts';
import type { Activity } from './model.ts';
import { timelineOf } from './timeline.ts';

/** When a thing is: hour and minute in native selects, by the 24-hour clock whatever the computer is set to. */
export function timeFields(view: WholeView, activity: Activity): TemplateResult {
  const { locale, act, words, drawn } = view;
  const span =
    drawn.spans.find((one) => one.activity.id === activity.id) ??
    timelineOf({ id: '', kind: '', activities: [activity] }).spans[0];
  const start = span?.from ?? null;
  const end = span && !span.open ? span.to : null;
  return html`<fieldset class="times">
    <legend>${locale.label(later.whenTitle, words.spoken(activity))}</legend>
    ${timeField(view, {
      label: later.start,
      hourName: later.startHour,
      minuteName: later.startMinute,
      none: later.noTime,
      time: start,
      last: LATEST_START,
      choose: (time) =>
        act.setTimes(activity.id, time, end ?? (start === null && time !== null ? time + NEW_LENGTH : null)),
    })}
    ${
      start === null
        ? nothing
        : timeField(view, {
            label: later.end,
            hourName: later.endHour,
            minuteName: later.endMinute,
            none: later.noEnd,
            time: end,
            last: Math.min(LATEST_START + DAY, start + DAY) + 1,
            first: start + 1,
            choose: (time) => act.setTimes(activity.id, start, time),
          })
    }
  </fieldset>`;
}

interface TimeField {
  readonly label: Text;
  readonly hourName: Text;
  readonly minuteName: Text;
  /** The choice of no time at all. */
  readonly none: Text;
  readonly time: number | null;
  /** The earliest that can be chosen; default 0. */
  readonly first?: number;
  /** The first that cannot. */
  readonly last: number;
  choose(time: number | null): void;
}

function timeField({ locale }: WholeView, field: TimeField): TemplateResult {
  const { time, first = 0, last, choose } = field;
  const hour = time === null ? null : Math.floor(time / 60);
  const minute = time === null ? 0 : time % 60;
  const hours = range(Math.floor(first / 60), Math.floor((last - 1) / 60));
  const minutes = [...new Set([0, 15, 30, 45, minute])].sort((a, b) => a - b);
  return html`<div class="time-field">
    <span aria-hidden="true">${locale.label(field.label)}</span>
    <select
      class="text-field"
      aria-label=${locale.text(field.hourName)}
      .value=${live(hour === null ? '' : String(hour))}
      @change=${(event: Event) => choose(valueOf(event) === '' ? null : Number(valueOf(event)) * 60 + minute)}
    >
      <option value="" ?selected=${hour === null}>${locale.text(field.none)}</option>
      ${hours.map((one) => html`<option value=${String(one)} ?selected=${one === hour}>${hourWords(one)}</option>`)}
    </select>
    ${
      time === null
        ? nothing
        : html`<select
            class="text-field"
            aria-label=${locale.text(field.minuteName)}
            .value=${live(String(minute))}
            @change=${(event: Event) => choose((hour ?? 0) * 60 + Number(valueOf(event)))}
          >
            ${minutes.map((one) => html`<option value=${String(one)} ?selected=${one === minute}>${two(one)}</option>`)}
          </select>`
    }
  </div>`;

  function hourWords(of: number): string {
    return of < 24 ? two(of) : locale.text(later.hourNextDay, two(of % 24));
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
