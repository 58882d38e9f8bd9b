import { isolateText } from '@delaktig/core/document/display-text.js';
import type { SymbolInfo } from '@delaktig/core/symbols/provider.js';
import type { OfferedSymbol, SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { personButton } from './board.ts';
import type { MapView, Opened } from './context.ts';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { MAX_RINGS } from './limits.ts';
import type { Ground, SymbolReference } from './model.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';

/** What is open beside the map, other than a person: pictures to choose from, the map's parts, or those there is no room for. */
export function openedPanel(view: MapView, symbols: SymbolOffer): unknown {
  switch (view.opened?.what) {
    case 'symbols':
      return symbolPanel(view, view.opened, symbols);
    case 'ground':
      return groundPanel(view);
    case 'crowd':
      return crowdPanel(view, view.opened.ring, view.opened.sector);
    default:
      return nothing;
  }
}

function panel(view: MapView, title: unknown, content: unknown): TemplateResult {
  return html`<div class="panel side-panel" role="dialog" tabindex="-1" aria-labelledby="side-name" data-side-panel>
    <div class="panel-head">
      <h3 id="side-name">${title}</h3>
      <button class="act close" type="button" aria-label=${view.locale.text(coreLater.close)} @click=${() => view.act.close()}>${panelIcon('close')}</button>
    </div>
    ${content}
  </div>`;
}

/** A symbol as the document names it: called what it shows, never by the colour of anybody's skin. */
export function referenceTo(
  { locale }: MapView,
  { provider, info }: OfferedSymbol,
  variant: SymbolInfo = info,
): SymbolReference {
  return { provider, id: variant.id, label: { [locale.language]: info.label } };
}

/** Pictures under the headings of their groups; whoever comes in several skin colours is chosen in two steps. */
function symbolPanel(view: MapView, opened: Opened & { what: 'symbols' }, symbols: SymbolOffer): TemplateResult {
  const { locale, act } = view;
  const { person, base } = opened;
  const { shelves, loading, failed } = symbols.now;
  const chosen =
    base &&
    shelves
      .flatMap(({ symbols: shelf }) => shelf)
      .find(({ provider, info }) => provider === base.provider && info.id === base.id);
  if (chosen) {
    return panel(
      view,
      locale.label(later.chooseTone, isolateText(chosen.info.label)),
      html`<ul class="symbols" role="list">
          ${[chosen.info, ...chosen.variants].map((info) => symbolButton(view, chosen.provider, info, () => act.chooseSymbol(person, referenceTo(view, chosen, info))))}
        </ul>
        <button class="act" type="button" @click=${() => act.open({ what: 'symbols', person })}>${locale.label(coreLater.back)}</button>`,
    );
  }
  const choose = (symbol: OfferedSymbol): void => {
    const { provider, info, variants } = symbol;
    if (variants.length > 0) act.open({ what: 'symbols', person, base: { provider, id: info.id } });
    else act.chooseSymbol(person, referenceTo(view, symbol));
  };
  return panel(
    view,
    locale.label(later.symbolsTitle),
    html`${loading ? html`<p class="hint" role="status">${locale.label(later.symbolsLoading)}</p>` : nothing}
      ${
        failed
          ? html`<p class="notice row" role="alert">
            <span>${locale.label(later.symbolsFailed)}</span> <button class="act" type="button" @click=${() => symbols.again()}>${locale.label(core.tryAgain)}</button>
          </p>`
          : nothing
      }
      <div class="shelves" ?hidden=${shelves.length === 0}>
        ${shelves.map(
          ({ label, symbols: shelf }, index) => html`<section>
            <h4 id=${`shelf-${index}`}>${label ?? locale.label(later.otherSymbols)}</h4>
            <ul class="symbols" role="list" aria-labelledby=${`shelf-${index}`}>
              ${shelf.map((symbol) => symbolButton(view, symbol.provider, symbol.info, () => choose(symbol)))}
            </ul>
          </section>`,
        )}
      </div>
      <button class="act" type="button" @click=${() => act.chooseSymbol(person, null)}>${locale.label(later.noSymbol)}</button>`,
  );
}

function symbolButton({ images }: MapView, provider: string, info: SymbolInfo, choose: () => void): TemplateResult {
  const url = images.url({ provider, id: info.id });
  return html`<li>
    <button class="symbol" type="button" @click=${choose}>
      <span class="symbol-name">${info.label}</span>${url ? html`<img src=${url} alt="" width="64" height="64" loading="lazy" />` : html`<span class="symbol-wait"></span>`}
    </button>
  </li>`;
}

function groundPanel(view: MapView): TemplateResult {
  const { locale, document, act, words } = view;
  const { ground, centre } = document.content;
  const change = (changes: Partial<Ground>): void => act.changeGround({ ...ground, ...changes });
  const distances = [
    { id: 'contact', text: texts.distanceContact },
    { id: 'closeness', text: texts.distanceCloseness },
  ] as const;
  const own = distances.every(({ id }) => id !== ground.distance.id);
  return panel(
    view,
    locale.label(later.ground),
    html`<label class="field"
        ><span>${locale.label(later.centreName)}</span>
        <input
          class="text-field"
          type="text"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          .value=${live(centre.name ?? '')}
          @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.changeCentre(event.currentTarget.value)}
      /></label>
      <fieldset class="choices">
        <legend>${locale.label(later.ringCount)}</legend>
        <div class="row">
          ${Array.from({ length: MAX_RINGS }, (_, index) => index + 1).map(
            (count) => html`<label class="choice"
              ><input type="radio" name="rings" .checked=${live(ground.rings.length === count)} @change=${() => change({ rings: ringsOf(ground, count) })} />
              <span>${locale.say.number(count)}</span></label
            >`,
          )}
        </div>
      </fieldset>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(ground.sectors.length > 0)}
          @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && change({ sectors: event.currentTarget.checked ? DEFAULT_SECTORS : [] })}
        />
        <span>${locale.label(later.sectorsOn)}</span></label
      >
      <fieldset class="choices">
        <legend>${locale.label(later.distanceTitle)}</legend>
        ${distances.map(
          ({ id, text }) => html`<label class="choice"
            ><input type="radio" name="distance" .checked=${live(ground.distance.id === id)} @change=${() => change({ distance: { id } })} /> <span>${locale.label(text)}</span></label
          >`,
        )}
        ${own ? html`<label class="choice"><input type="radio" name="distance" .checked=${live(true)} /> <span>${words.distanceLabel}</span></label>` : nothing}
      </fieldset>`,
  );
}

/** More rings are added outside; fewer take the outermost away. Words of the catalogues are said anew, since "outermost" is now another. */
function ringsOf(ground: Ground, count: number): Ground['rings'] {
  const kept = ground.rings.slice(0, count).map(({ id }) => ({ id }));
  const taken = new Set(kept.map(({ id }) => id));
  const fresh = defaultRings(MAX_RINGS * 2).filter(({ id }) => !taken.has(id));
  return [...kept, ...fresh.slice(0, count - kept.length)];
}

function crowdPanel(view: MapView, ring: number, sector: number): unknown {
  const crowd = view.layout.rings[ring]?.crowds.find((candidate) => candidate.sector === sector);
  if (!crowd) return nothing;
  return panel(
    view,
    view.locale.text(later.crowdTitle, view.words.part(ring, sector)),
    html`<ul class="crowd-list" role="list">
      ${crowd.people.map((person) => html`<li>${personButton(view, person)}</li>`)}
    </ul>`,
  );
}
