import { at } from '@delaktig/core/element/at.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import { ringNames } from './board-scene.ts';
import type { Crowd } from './layout.ts';
import { people, percent } from './people.ts';
import * as texts from './texts.ts';

/**
 * The drawn map: a picture for the eye, and over it lists of real buttons that people act on.
 *
 * @param targets shows where somebody who is held can be placed, once it has been fetched
 */
export function board(view: MapView, targets?: (view: MapView) => unknown): TemplateResult {
  const { locale, layout, geometry } = view;
  return html`<div class="lens" data-lens><div class="board" data-board role="group" aria-label=${locale.text(texts.board)}>
    <svg class="drawing" aria-hidden="true"></svg>
    ${hub(view)}
    ${layout.rings.map(
      (
        ring,
      ) => html`<ul class="ring" role="list" aria-label=${locale.text(texts.ringList, view.words.ring(ring.ring), ring.count)}>
        ${people(view, ring.spots)} ${ring.crowds.map((crowd) => crowdButton(view, crowd))}
      </ul>`,
    )}
    <svg class="drawing badges" aria-hidden="true" viewBox=${`0 0 ${geometry.size} ${geometry.size}`}></svg>
    ${targets?.(view)}
  </div></div>${ringKey(view)}`;
}

/** What the rings' numbers mean, where there was no room for their names. For the eye: each ring's list has its name. */
function ringKey({ geometry, words }: MapView): unknown {
  const { names, numbered } = ringNames(geometry, words);
  if (!numbered) return nothing;
  return html`<p class="ring-key" aria-hidden="true">${names.map(({ text }, ring) => html`<span><b>${text}</b> ${words.ring(ring)}</span> `)}</p>`;
}

/** What to do first, and then: short, and gone when the person has found out. */
export function help({ document, editable, locale, layout }: MapView): unknown {
  if (!editable || layout.rings.some(({ count }) => count > 1)) return nothing;
  return html`<p class="hint">${locale.label(document.content.people.length === 0 ? texts.helpFirst : texts.helpThen)}</p>`;
}

function hub({ document, geometry, images, locale }: MapView): TemplateResult {
  const { name, symbol } = document.content.centre;
  const url = images.url(symbol);
  return html`<div class="hub" ${at(50, 50)}>
    ${url ? html`<img src=${url} alt="" width=${Math.round(geometry.hub)} height=${Math.round(geometry.hub)} />` : nothing}
    <bdi translate="no">${displayText(name ?? '').trim() || locale.text(texts.me)}</bdi>
  </div>`;
}

function crowdButton(view: MapView, crowd: Crowd): TemplateResult {
  const { locale, words, act, opened, geometry } = view;
  const open = opened?.what === 'crowd' && opened.ring === crowd.ring && opened.sector === crowd.sector;
  return html`<li ${at(percent(crowd.x, geometry.size), percent(crowd.y, geometry.size))}>
    <button
      class="crowd"
      type="button"
      data-key=${`crowd-${crowd.ring}-${crowd.sector}`}
      aria-expanded=${String(open)}
      aria-label=${locale.text(texts.crowd, crowd.people.length, words.part(crowd.ring, crowd.sector))}
      @click=${() => (open ? act.close() : act.open({ what: 'crowd', ring: crowd.ring, sector: crowd.sector }))}
    >
      <span dir="ltr">+${locale.say.number(crowd.people.length)}</span>
    </button>
  </li>`;
}
