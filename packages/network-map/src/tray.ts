import { addForm } from '@delaktig/core/shell/add-form.js';
import type { Adding } from '@delaktig/core/shell/adding.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import type { Person } from './model.ts';
import { people } from './people.ts';
import * as texts from './texts.ts';

/** Adding people by name, initials or a picture. */
export function addPeople({ locale, images, level, act }: MapView, adding: Adding): TemplateResult {
  return addForm(
    {
      locale,
      images,
      // Named one by one: taken out of the whole, every text would keep its name in the first file.
      label: texts.addLabel,
      hint: texts.addHint,
      wordy: level === 'symbol',
      openSymbols: () => act.open({ what: 'symbols', person: null }),
    },
    adding,
  );
}

/** People as buttons, in the order they were added. */
export function plates(view: MapView, those: readonly Person[], name: string): TemplateResult {
  return html`<ul role="list" aria-label=${name}>
    ${people(
      view,
      those.map((person) => ({ person })),
    )}
  </ul>`;
}

/**
 * Those who wait for their place. In level symbol one at a time; else as many as there is room for.
 *
 * @param more the button that shows more of them, when it has been fetched
 */
export function tray(view: MapView, more?: (view: MapView, list: 'tray', all: number) => unknown): unknown {
  const { layout, level, locale } = view;
  // Nobody is missing while what shows the thoughts is on its way.
  const waiting = more ? layout.waiting : layout.waiting.concat(layout.thoughts);
  if (waiting.length === 0) return nothing;
  const one = level === 'symbol';
  const shown = waiting.slice(0, one ? 1 : view.shown.tray);
  const rest = waiting.length - shown.length;
  return html`<section class="tray" data-tray aria-label=${locale.text(texts.tray)}>
    <h3>${locale.label(texts.tray)}</h3>
    ${plates(view, shown, locale.text(texts.tray))}
    ${rest > 0 ? (one ? html`<p class="hint">${locale.label(texts.trayMore, rest)}</p>` : more?.(view, 'tray', waiting.length)) : nothing}
  </section>`;
}
