import { addForm } from '@delaktig/core/shell/add-form.js';
import type { Adding } from '@delaktig/core/shell/adding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { personButton } from './board.ts';
import type { MapView } from './context.ts';
import * as texts from './texts.ts';

/** Adding people by name, initials or a picture. */
export function addPeople({ locale, images, level, act }: MapView, adding: Adding): TemplateResult {
  const { addLabel: label, addHint: hint } = texts;
  const openSymbols = (): void => act.open({ what: 'symbols', person: null });
  return addForm({ locale, images, label, hint, wordy: level === 'symbol', openSymbols }, adding);
}

/**
 * Those who wait for their place. In level symbol one at a time; else as many as there is room for.
 *
 * @param more the button that shows more of them, when it has been fetched
 */
export function tray(view: MapView, more?: (view: MapView, list: 'tray', all: number) => unknown): unknown {
  const { layout, level, locale } = view;
  if (layout.waiting.length === 0) return nothing;
  const one = level === 'symbol';
  const shown = layout.waiting.slice(0, one ? 1 : view.shown.tray);
  const rest = layout.waiting.length - shown.length;
  return html`<section class="tray" data-tray aria-label=${locale.text(texts.tray)}>
    <h3>${locale.label(texts.tray)}</h3>
    <ul role="list" aria-label=${locale.text(texts.tray)}>
      ${repeat(
        shown,
        (person) => person.id,
        (person) => html`<li>${personButton(view, person)}</li>`,
      )}
    </ul>
    ${rest > 0 ? (one ? html`<p class="hint">${locale.label(texts.trayMore, rest)}</p>` : more?.(view, 'tray', layout.waiting.length)) : nothing}
  </section>`;
}
