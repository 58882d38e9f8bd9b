import { customProperties } from '@delaktig/core/element/custom-properties.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clockTime } from './clock.ts';
import { type DayView, findThing } from './context.ts';
import { STEP } from './limits.ts';
import type { Activity } from './model.ts';
import * as texts from './texts.ts';
import { type Crowd, type Gap, newSpanAt, type Placed, type Span } from './timeline.ts';

type Item =
  | { readonly from: number; readonly placed: Placed }
  | { readonly from: number; readonly gap: Gap }
  | { readonly from: number; readonly crowd: Crowd };

/** The day on its clock: hours as a drawing, and one list of real buttons in the order of the clock: things, what does not fit, and empty time. */
export function dayBoard(view: DayView): TemplateResult {
  const { locale, drawn, words, day, editable } = view;
  const { placed, crowds, gaps, scale, along } = drawn;
  const items: readonly Item[] = [
    ...placed.map((one) => ({ from: one.from, placed: one })),
    ...crowds.map((crowd) => ({ from: crowd.from, crowd })),
    ...(editable ? gaps.map((gap) => ({ from: gap.from, gap })) : []),
  ].sort((a, b) => a.from - b.from);
  return html`<div
    class="day"
    role="group"
    aria-label=${locale.text(texts.board, words.day(day))}
    data-board
    ?data-along=${along}
    ${customProperties({ length: `${String(Math.round(scale.length))}px` })}
  >
    ${hours(view)}
    <ol class="things" role="list">
      ${repeat(items, keyOf, (item) =>
        'placed' in item
          ? thingItem(view, item.placed)
          : 'crowd' in item
            ? crowdItem(view, item.crowd)
            : gapItem(view, item.gap),
      )}
    </ol>
    <span class="drop-line" data-drop-line aria-hidden="true" hidden></span>
  </div>`;
}

function keyOf(item: Item): string {
  if ('placed' in item) return item.placed.activity.id;
  return 'crowd' in item ? `crowd-${String(item.from)}` : `gap-${String(item.from)}`;
}

/** The hours, every one where there is room: drawn only, since every button says its own time. */
function hours({ drawn: { frame, scale, along } }: DayView): TemplateResult {
  // The last one would stand outside a day that runs along.
  const count = (frame.to - frame.from) / 60 + (along ? 0 : 1);
  const all = Array.from({ length: count }, (_, index) => frame.from + index * 60);
  const shown = all.reduce<number[]>((kept, time) => {
    const last = kept.at(-1);
    return last === undefined || scale.at(time) - scale.at(last) >= (along ? 64 : 26) ? [...kept, time] : kept;
  }, []);
  return html`<div class="hours" aria-hidden="true">
    ${shown.map((time) => html`<span class="hour" ${customProperties({ at: px(scale.at(time)) })}><bdi dir="ltr">${clockTime(time)}</bdi></span>`)}
  </div>`;
}

function thingItem(view: DayView, span: Placed): TemplateResult {
  const { scale } = view.drawn;
  return html`<li class="at" ${customProperties(place(scale.at(span.from), scale.at(span.to), span.lane, span.lanes))}>
    ${thingButton(view, span.activity, span)}
  </li>`;
}

function place(from: number, to: number, lane: number, lanes: number): Readonly<Record<string, string | number>> {
  return { at: px(from), size: px(to - from), lane, lanes };
}

function px(pixels: number): string {
  return `${String(Math.round(pixels * 10) / 10)}px`;
}

/** What opens a thing: its picture, its words and when it is. */
export function thingButton(view: DayView, activity: Activity, span: Span | undefined): TemplateResult {
  const { words, images, urls, subject, act, editable } = view;
  const url = urls.url(activity.photo?.attachment) ?? images.url(activity.symbol);
  const where = words.place(activity);
  return html`<button
    class="thing"
    type="button"
    data-key=${activity.id}
    aria-haspopup="dialog"
    aria-expanded=${String(subject === activity.id)}
    aria-label=${words.thing(activity, span)}
    ?data-open=${span?.open}
    @click=${() => act.openThing(activity.id)}
  >
    ${url ? html`<img class="thing-picture" src=${url} alt="" width="32" height="32" />` : nothing}
    <span class="thing-words">
      <bdi class="name" translate="no">${words.name(activity)}</bdi>
      ${span ? html`<span class="time" aria-hidden="true" dir="ltr" data-drawn=${span.open ? `${clockTime(span.from)}–` : `${clockTime(span.from)}–${clockTime(span.to)}`}></span>` : nothing}
      ${where ? html`<span class="where" aria-hidden="true" data-drawn=${words.name(where)}></span>` : nothing}
    </span>
    ${feelingOf(view, activity)} ${editable && span && !span.open ? html`<span class="grip" data-grip aria-hidden="true"></span>` : nothing}
  </button>`;
}

/** How it feels, as a picture: seen, not said in passing. */
function feelingOf({ document, images }: DayView, { feeling }: Activity): unknown {
  const found = document.content.feelings.find(({ id }) => id === feeling);
  const url = images.url(found?.symbol);
  return url ? html`<img class="feeling" src=${url} alt="" width="24" height="24" />` : nothing;
}

function crowdItem(view: DayView, crowd: Crowd): TemplateResult {
  const { locale, words, act, opened, drawn } = view;
  const { scale } = drawn;
  const count = locale.say.number(crowd.spans.length);
  return html`<li class="at" ${customProperties(place(scale.at(crowd.from), scale.at(crowd.to), crowd.lanes - 1, crowd.lanes))}>
    <button
      class="crowd"
      type="button"
      data-key=${`crowd-${String(crowd.from)}`}
      aria-haspopup="dialog"
      aria-expanded=${String(opened?.what === 'crowd' && opened.from === crowd.from)}
      aria-label=${locale.text(texts.crowdMore, count, words.when({ ...crowd, open: false }))}
      @click=${() => act.open({ what: 'crowd', from: crowd.from })}
    >
      <span dir="ltr">+${count}</span>
    </button>
  </li>`;
}

function gapItem(view: DayView, gap: Gap): TemplateResult {
  const { locale, words, act, drawn, newTime } = view;
  const { scale } = drawn;
  const chosen = newTime !== null && newTime.start >= gap.from && newTime.start < gap.to;
  const open = findThing(view.document, view.subject)?.activity;
  const when = words.when({ ...gap, open: false });
  const press = (event: MouseEvent): void => {
    const start = pressed(view, gap, event);
    // What is open is placed here: the way without dragging. Else something new is begun.
    if (open) act.placeOpen(start);
    else act.chooseTime(newSpanAt(drawn.spans, start));
  };
  return html`<li class="at" ${customProperties(place(scale.at(gap.from), scale.at(gap.to), 0, 1))}>
    <button
      class="gap"
      type="button"
      data-key=${`gap-${String(gap.from)}`}
      aria-label=${open ? locale.text(texts.moveHere, words.spoken(open), when) : locale.text(texts.gap, when)}
      ?data-chosen=${chosen}
      @click=${press}
    >
      ${icon('plus')} <span class="gap-time" aria-hidden="true" dir="ltr" data-drawn=${`${clockTime(gap.from)}–${clockTime(gap.to)}`}></span>
    </button>
  </li>`;
}

/** The quarter that was pressed; by keys or a name, when the empty time begins. */
function pressed({ drawn, locale }: DayView, gap: Gap, event: MouseEvent): number {
  const button = event.currentTarget;
  if (event.detail === 0 || !(button instanceof HTMLElement)) return gap.from;
  const box = button.getBoundingClientRect();
  const along = locale.direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
  const { scale } = drawn;
  const into = drawn.along ? along : event.clientY - box.top;
  const time = Math.floor(scale.timeAt(scale.at(gap.from) + into) / STEP) * STEP;
  return Math.min(Math.max(gap.from, time), gap.to - STEP);
}
