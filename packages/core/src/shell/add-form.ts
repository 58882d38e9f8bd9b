import { html, nothing, type TemplateResult } from 'lit';
import type { SymbolImages } from '../element/symbol-images.ts';
import { typed } from '../element/typed.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import { icon, outline } from '../style/icons.ts';
import * as texts from '../texts.ts';
import type { Adding } from './adding.ts';

/** What the form needs beside what is being written. */
export interface AddFormState {
  readonly locale: LocaleController;
  readonly images: SymbolImages;
  /** Who or what is asked for: "Vem känner du?" */
  readonly label: Text;
  /** What can be written. */
  readonly hint: Text;
  /** The button with the picture has words, for whoever is new to it. */
  readonly wordy: boolean;
  /** Longest text, in UTF-16 units. Default 200: a name. */
  readonly longest?: number;
  /** What a phone's keyboard writes with a capital. Default `words`: names. */
  readonly capitals?: 'words' | 'sentences';
  /** In place of a field of one line, for what is told rather than named: `[data-add][data-validity]`, described by the problem or the hint. Default none. */
  readonly field?: unknown;
  /** Opens the choice of pictures. */
  openSymbols(): void;
}

/** Adding one after another without lifting the hands: Enter adds, the field is empty again and keeps the focus. */
export function addForm({ locale, images, ...state }: AddFormState, adding: Adding): TemplateResult {
  const { name, symbol, problem } = adding.draft;
  const url = images.url(symbol ?? undefined);
  return html`<form
    class="add"
    @submit=${(event: Event) => {
      event.preventDefault();
      adding.add();
    }}
  >
    <label class="field grow">
      <span class="add-label">${locale.label(state.label)}</span>
      ${
        state.field ??
        html`<input
        class="text-field"
        type="text"
        data-add
        data-validity
        dir="auto"
        maxlength=${state.longest ?? 200}
        autocomplete="off"
        autocapitalize=${state.capitals ?? 'words'}
        spellcheck="false"
        enterkeyhint="enter"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? 'add-problem' : 'add-hint'}
        ${typed(name)}
        @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && adding.write(event.currentTarget.value)}
      />`
      }
    </label>
    <button
      class="act symbol-button"
      type="button"
      data-symbol
      aria-label=${symbol?.label === undefined ? locale.text(texts.chooseSymbol) : locale.text(texts.chosenSymbol, locale.own(symbol.label))}
      @click=${() => state.openSymbols()}
    >
      ${url ? html`<img src=${url} alt="" width="32" height="32" />` : icon('picture')} ${state.wordy ? html`<span>${locale.label(texts.chooseSymbol)}</span>` : nothing}
    </button>
    <button class="act main" type="submit">${icon('plus')} <span>${locale.label(texts.add)}</span></button>
    ${problem ? html`<strong class="row" id="add-problem">${alert()} <span>${locale.label(problem)}</span></strong>` : nothing}
    <span class="hint" id="add-hint">${locale.label(state.hint)}</span>
  </form>`;
}

const alert = (): unknown => outline('M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5v5.5M12 16.5h.01');
