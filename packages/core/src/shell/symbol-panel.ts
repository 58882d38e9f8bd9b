import { html, nothing, type TemplateResult } from 'lit';
import { isolateText } from '../document/isolate-text.ts';
import type { LocalizedText } from '../document/localized-text.ts';
import type { SymbolImages, SymbolName } from '../element/symbol-images.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import * as later from '../later-texts.ts';
import type { SymbolInfo } from '../symbols/provider.ts';
import type { OfferedSymbol, SymbolOffer } from '../symbols/symbol-offer.ts';
import * as texts from '../texts.ts';
import { sidePanel } from './side-panel.ts';

/** A symbol as a document names it. */
export interface ChosenSymbol extends SymbolName {
  /** What it shows, in the language it was chosen in. */
  readonly label: LocalizedText;
}

/** What the choice of pictures needs. */
export interface SymbolPanelState {
  readonly locale: LocaleController;
  readonly images: SymbolImages;
  readonly offer: SymbolOffer;
  /** The symbol whose variants are shown, such as skin colours. */
  readonly base: SymbolName | undefined;
}

/** What the choice of pictures does. */
export interface SymbolPanelActs {
  /** With null no picture. */
  choose(symbol: ChosenSymbol | null): void;
  /** Shows the variants of one; with null all again. */
  showVariants(base: SymbolName | null): void;
  close(): void;
}

/** A symbol as the document names it: called what it shows, never by the colour of anybody's skin. */
export function referenceTo(
  { language }: LocaleController,
  { provider, info }: OfferedSymbol,
  variant: SymbolInfo = info,
): ChosenSymbol {
  return { provider, id: variant.id, label: { [language]: info.label } };
}

/** Pictures under the headings of their groups; whoever comes in several skin colours is chosen in two steps. */
export function symbolPanel({ locale, images, offer, base }: SymbolPanelState, on: SymbolPanelActs): TemplateResult {
  const { shelves, loading, failed } = offer.now;
  const chosen =
    base &&
    shelves
      .flatMap(({ symbols }) => symbols)
      .find(({ provider, info }) => provider === base.provider && info.id === base.id);
  if (chosen) {
    return sidePanel(
      locale,
      { title: locale.label(later.chooseTone, isolateText(chosen.info.label)), close: on.close },
      html`<ul class="symbols" role="list">
          ${[chosen.info, ...chosen.variants].map((info) => symbolButton(images, chosen.provider, info, () => on.choose(referenceTo(locale, chosen, info))))}
        </ul>
        <button class="act" type="button" @click=${() => on.showVariants(null)}>${locale.label(later.back)}</button>`,
    );
  }
  const choose = (symbol: OfferedSymbol): void => {
    const { provider, info, variants } = symbol;
    if (variants.length > 0) on.showVariants({ provider, id: info.id });
    else on.choose(referenceTo(locale, symbol));
  };
  return sidePanel(
    locale,
    { title: locale.label(later.symbolsTitle), close: on.close },
    html`${loading ? html`<p class="hint" role="status">${locale.label(later.symbolsLoading)}</p>` : nothing}
      ${
        failed
          ? html`<p class="notice row" role="alert">
            <span>${locale.label(later.symbolsFailed)}</span> <button class="act" type="button" @click=${() => offer.again()}>${locale.label(texts.tryAgain)}</button>
          </p>`
          : nothing
      }
      <div class="shelves" ?hidden=${shelves.length === 0}>
        ${shelves.map(
          ({ label, symbols }, index) => html`<section>
            <h4 id=${`shelf-${index}`}>${label ?? locale.label(later.otherSymbols)}</h4>
            <ul class="symbols" role="list" aria-labelledby=${`shelf-${index}`}>
              ${symbols.map((symbol) => symbolButton(images, symbol.provider, symbol.info, () => choose(symbol)))}
            </ul>
          </section>`,
        )}
      </div>
      <button class="act" type="button" @click=${() => on.choose(null)}>${locale.label(later.noSymbol)}</button>`,
  );
}

function symbolButton(images: SymbolImages, provider: string, info: SymbolInfo, choose: () => void): TemplateResult {
  const url = images.url({ provider, id: info.id });
  return html`<li>
    <button class="symbol" type="button" @click=${choose}>
      <span class="symbol-name">${info.label}</span>${url ? html`<img src=${url} alt="" width="64" height="64" loading="lazy" />` : html`<span class="symbol-wait"></span>`}
    </button>
  </li>`;
}
