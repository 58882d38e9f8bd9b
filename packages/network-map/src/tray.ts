import type { Text } from '@delaktig/core/language/say.js';
import { icon, outline } from '@delaktig/core/style/icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { personButton } from './board.ts';
import type { MapView } from './context.ts';
import type { SymbolReference } from './model.ts';
import * as texts from './texts.ts';

/** What is being written before it is added. */
export interface Draft {
  readonly name: string;
  readonly symbol: SymbolReference | null;
  /** Said under the field when something is missing. */
  readonly problem: Text | null;
}

/** Adding people, one after another without lifting the hands: Enter adds, the field is empty again and keeps the focus. */
export function addForm(view: MapView, draft: Draft, on: { write(name: string): void; add(): void }): TemplateResult {
  const { locale, act, images } = view;
  const url = images.url(draft.symbol ?? undefined);
  return html`<form
    class="add"
    @submit=${(event: Event) => {
      event.preventDefault();
      on.add();
    }}
  >
    <label class="field grow">
      <span class="add-label">${locale.label(texts.addLabel)}</span>
      <input
        class="text-field"
        type="text"
        data-add
        data-validity
        dir="auto"
        maxlength="200"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="enter"
        aria-invalid=${draft.problem ? 'true' : nothing}
        aria-describedby=${draft.problem ? 'add-problem' : 'add-hint'}
        .value=${live(draft.name)}
        @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && on.write(event.currentTarget.value)}
      />
    </label>
    <button
      class="act symbol-button"
      type="button"
      data-symbol
      aria-label=${draft.symbol?.label === undefined ? locale.text(texts.chooseSymbol) : locale.text(texts.chosenSymbol, locale.own(draft.symbol.label))}
      @click=${() => act.open({ what: 'symbols', person: null })}
    >
      ${url ? html`<img src=${url} alt="" width="32" height="32" />` : icon('picture')} ${view.level === 'symbol' ? html`<span>${locale.label(texts.chooseSymbol)}</span>` : nothing}
    </button>
    <button class="act main" type="submit">${icon('plus')} <span>${locale.label(core.add)}</span></button>
    ${draft.problem ? html`<strong class="row" id="add-problem">${alert()} <span>${locale.label(draft.problem)}</span></strong>` : nothing}
    <span class="hint" id="add-hint">${locale.label(texts.addHint)}</span>
  </form>`;
}

const alert = (): unknown => outline('M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5v5.5M12 16.5h.01');

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
