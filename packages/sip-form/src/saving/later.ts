import type { DraftStore } from '@delaktig/core/privacy/draft-store.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { LocaleController, type LocaleHost } from '@delaktig/core/language/locale-controller.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { tryAgain } from '@delaktig/core/texts.js';
import { html, nothing } from 'lit';
import { cornerStyles } from './corner-styles.ts';
import { catalogue } from '../generated/catalogue.ts';
import { catalogue as laterCatalogue } from '../generated/later/catalogue.ts';
import { savingStyles } from './styles.ts';
import * as texts from './texts.ts';

/** What is needed of the element that holds the plan. */
export interface SavingPort {
  readonly host: LocaleHost & { now(): string };
  readonly announcer: Announcer;
  /** Draws what stands around the fields, and not those. */
  drawAround(): void;
  /** Saves what is held now. */
  again(): void;
}

/** How it goes with what is saved in the host's store. */
type State = 'none' | 'saving' | 'saved' | 'failed';

/** Saves in the host's store, and shows how that goes. What could not be saved is still in the plan, and is tried again with the next change. */
export class Saving {
  readonly #port: SavingPort;
  readonly #locale: LocaleController;
  #state: State = 'none';
  #at = '';
  /** What has been said of it last. */
  #told: State = 'none';
  /** The latest that is on its way: what comes back from an earlier one says nothing. */
  #turn = 0;

  constructor(port: SavingPort) {
    this.#port = port;
    this.#locale = new LocaleController(port.host, [catalogue, laterCatalogue, coreCatalogue]);
    adoptStyles(port.host.shadowRoot, cornerStyles, savingStyles);
  }

  /** Another plan is shown. */
  forget(): void {
    this.#turn += 1;
    this.#state = 'none';
    this.#told = 'none';
  }

  /** Saves. Never broken. */
  async keep(store: DraftStore, key: string, value: Json): Promise<void> {
    const turn = ++this.#turn;
    this.#state = 'saving';
    this.#port.drawAround();
    let state: State = 'saved';
    try {
      await store.save(key, value);
    } catch {
      state = 'failed';
    }
    if (turn !== this.#turn) return;
    this.#at = this.#port.host.now();
    this.#state = state;
    void this.#tell();
    this.#port.drawAround();
  }

  /** Said when it is the first time, or has become otherwise: not at every field. */
  async #tell(): Promise<void> {
    const state = this.#state;
    if (this.#told === state) return;
    this.#told = state;
    const locale = this.#locale;
    await locale.ready;
    this.#port.announcer.say(
      state === 'failed' ? locale.text(texts.failed) : locale.text(texts.saved, this.#time),
      'saving',
    );
  }

  get #time(): string {
    const time = new Date(this.#at);
    if (Number.isNaN(time.getTime())) return '';
    return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(
      time,
    );
  }

  /** How it goes, in words. */
  status(): unknown {
    const locale = this.#locale;
    switch (this.#state) {
      case 'none':
        return nothing;
      case 'saving':
        return html`<p class="saved" data-saved="saving">${locale.label(texts.saving)}</p>`;
      case 'saved':
        return html`<p class="saved" data-saved="saved">${locale.label(texts.saved, this.#time)}</p>`;
      case 'failed':
        return html`<p class="saved failed" data-saved="failed">
          <span>${locale.label(texts.failed)}</span>
          <button class="act" type="button" @click=${() => this.#port.again()}>${locale.label(tryAgain)}</button>
        </p>`;
    }
  }
}
