import { displayText } from '@delaktig/core/document/display-text.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { symbolsTitle } from '@delaktig/core/later-texts.js';
import { type ChosenSymbol, symbolPanel } from '@delaktig/core/shell/symbol-panel.js';
import { icon } from '@delaktig/core/style/icons.js';
import type { SymbolName } from '@delaktig/core/symbols/provider.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isClosed, isToCome, nextMeeting } from '../exchange/next-meeting.ts';
import { heading } from '../heading.ts';
import type { SipPort } from '../holder.ts';
import { keyOf } from '../key.ts';
import { isProtected } from '../privacy.ts';
import { fieldName, type Page } from './page.ts';
import { callsIn, type Lacking, lackingIn, type Placed, wordsOf } from './plan.ts';
import * as texts from './texts.ts';
import type { Voice } from './voice.ts';

/** So many sentences are read; how many more there are is said. */
const MOST = 8;

/** How much of what is written stands in such a sentence. */
const LONGEST = 60;

/** What the person's version lacks is asked for, gently, of those who write: an easy wording and a picture for each goal and action. */
export class Asking {
  readonly #port: SipPort;
  readonly #symbols: SymbolImages;
  readonly #offer: SymbolOffer;
  /** What is being written, and about which thing: a picture that comes, or a newer plan, takes it from nobody. */
  #typed: { readonly key: string; readonly words: string } | undefined;
  /** The thing that a picture is being chosen for. */
  #picking = '';
  #base: SymbolName | undefined;

  constructor(port: SipPort, symbols: SymbolImages) {
    this.#port = port;
    this.#symbols = symbols;
    this.#offer = new SymbolOffer(port.host, () => port.locale.say);
  }

  close(): void {
    this.#typed = undefined;
    this.#closePicking();
  }

  #closePicking(): void {
    this.#picking = '';
    this.#base = undefined;
  }

  /** What is missing, in sentences; each leads to where it can be written. */
  lacking({ voice, today }: Page, level: number): unknown {
    const content = this.#port.content();
    const next = nextMeeting(content);
    const all = lackingIn(content);
    const rest = [
      callsIn(content).length === 0 && !isProtected(content) ? texts.lacksCall : undefined,
      isClosed(content, today) || (next && isToCome(next, today)) ? undefined : texts.lacksNext,
    ].filter((text) => text !== undefined);
    if (all.length + rest.length === 0) return nothing;
    return html`<section class="lacking" aria-labelledby="lacking-title">
      ${heading(level + 1, voice.label(texts.lacking), 'lacking-title')}
      <p class="hint">${voice.label(texts.lackingHint)}</p>
      <ul role="list">
        ${all.slice(0, MOST).map((each) => html`<li><button class="link" type="button" @click=${() => void this.#open(each)}>${voice.label((say) => sentence(say, each))}</button></li>`)}
        ${all.length > MOST ? html`<li>${voice.label(texts.andMore, voice.say.number(all.length - MOST))}</li>` : nothing}
        ${rest.map((text) => html`<li>${voice.label(text)}</li>`)}
      </ul>
    </section>`;
  }

  /** Fields for the easy words and the picture of a thing, folded away below it. */
  edit(voice: Voice): (placed: Placed) => TemplateResult {
    return (placed) => {
      const { locale } = this.#port;
      const { kind, path, thing } = placed;
      const key = keyOf(path);
      const change = voice.label(thing.symbol ? texts.changePicture : symbolsTitle);
      return html`<details class="edit" data-edit=${key}>
        <summary aria-label=${texts.edit(voice.say, texts.named[kind](voice.say, short(wordsOf(thing, 'standard'))))}>${voice.label(texts.editHere)}</summary>
        <div class="field">
          <label for="easy-${key}">${fieldName(locale, [...path, 'easyWords'])}</label>
          <input id="easy-${key}" type="text" dir="auto" autocomplete="off" .value=${live(this.#typed?.key === key ? this.#typed.words : (thing.easyWords ?? ''))} @input=${(event: Event) => (this.#typed = { key, words: valueOf(event) })} @change=${(event: Event) => this.#write(event, placed)} @blur=${() => (this.#typed = undefined)} />
        </div>
        <button class="act" type="button" data-pick=${key} aria-expanded=${this.#picking === key ? 'true' : 'false'} @click=${() => this.#pick(key)}>${icon('picture')} <span>${change}</span></button>
        ${this.#picking === key ? this.#panel(placed) : nothing}
      </details>`;
    };
  }

  #panel({ path }: Placed): TemplateResult {
    const { locale } = this.#port;
    return symbolPanel(
      { locale, images: this.#symbols, offer: this.#offer, base: this.#base },
      {
        choose: (symbol) => this.#choose(path, symbol),
        showVariants: (base) => {
          this.#base = base ?? undefined;
          this.#port.host.requestUpdate();
        },
        close: () => this.#closePanel(path),
      },
    );
  }

  #write(event: Event, { path }: Placed): void {
    const words = valueOf(event).trim();
    this.#typed = undefined;
    this.#port.act({ type: 'set', path: [...path, 'easyWords'], value: words || null });
    this.#port.host.requestUpdate();
  }

  #choose(path: Placed['path'], symbol: ChosenSymbol | null): void {
    this.#port.act({ type: 'set', path: [...path, 'symbol'], value: symbol as unknown as Json });
    this.#closePanel(path);
  }

  #pick(key: string): void {
    this.#picking = this.#picking === key ? '' : key;
    this.#base = undefined;
    this.#port.host.requestUpdate();
  }

  /** Back to the button that opened it. */
  #closePanel(path: Placed['path']): void {
    this.#closePicking();
    this.#port.host.requestUpdate();
    this.#find(`[data-pick]`, 'pick', keyOf(path))?.focus();
  }

  async #open({ path }: Placed): Promise<void> {
    const key = keyOf(path);
    const place = this.#find('[data-edit]', 'edit', key);
    if (!(place instanceof HTMLDetailsElement)) return;
    place.open = true;
    await this.#port.host.updateComplete;
    place.querySelector('input')?.focus();
  }

  #find(selector: string, name: string, key: string): HTMLElement | undefined {
    const all = this.#port.host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    return [...all].find(({ dataset }) => dataset[name] === key);
  }
}

function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement ? currentTarget.value : '';
}

function sentence(say: Voice['say'], { kind, thing, words, picture }: Lacking): string {
  const named = texts.named[kind](say, short(wordsOf(thing, 'standard')));
  return (words && picture ? texts.lacksBoth : words ? texts.lacksWords : texts.lacksPicture)(say, named);
}

function short(words: string): string {
  const whole = displayText(words).replace(/\s+/g, ' ').trim();
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).trimEnd()}…` : whole;
}
