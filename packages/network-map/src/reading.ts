import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { ReadAloud } from '@delaktig/core/language/read-aloud.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { MapPort } from './editing.ts';

/** Reads aloud on request, and says so where this device has no voice for the language. */
export class MapReading {
  readonly #port: MapPort;
  readonly #host: LitElement;
  readonly #aloud: ReadAloud;
  /** What is read now, or what could not be. */
  #about = '';
  #voiceless = false;

  constructor(host: LitElement, port: MapPort) {
    this.#host = host;
    this.#port = port;
    this.#aloud = new ReadAloud(() => port.locale.say, { host });
  }

  /**
   * The button that reads something aloud, and stops.
   *
   * @param about what it reads, so that it is known which one is being read
   * @param words what is said; asked when it is pressed
   */
  button(about: string, words: () => string): TemplateResult {
    const { locale } = this.#port;
    const reading = this.#aloud.speaking && this.#about === about;
    return html`<button class="act" type="button" data-read=${about} @click=${() => this.toggle(about, words())}>
        ${panelIcon('speak')} <span>${locale.label(reading ? coreLater.stopReading : coreLater.readAloud)}</span>
      </button>
      ${this.voicelessAbout(about) ? this.noVoice() : nothing}`;
  }

  /** Whether this is being read. */
  reads(about: string): boolean {
    return this.#aloud.speaking && this.#about === about;
  }

  /** Whether this was to be read, and there was no voice for it. */
  voicelessAbout(about: string): boolean {
    return this.#voiceless && this.#about === about;
  }

  /** Says so, for the eye. */
  noVoice(): TemplateResult {
    return html`<p class="notice" role="note">${this.#port.locale.label(coreLater.noVoice)}</p>`;
  }

  /** Reads it, or stops reading it. */
  toggle(about: string, words: string): void {
    const { locale } = this.#port;
    const stop = this.reads(about);
    this.stop();
    if (stop) return;
    this.#about = about;
    this.#voiceless = !this.#aloud.available;
    if (this.#voiceless) {
      this.#port.say(locale.text(coreLater.noVoice), 'reading');
      this.#host.requestUpdate();
      return;
    }
    // Marks that set names apart are for the eye; some voices read them out.
    void this.#aloud.speak(words.replace(/[\u2066-\u2069]/g, ''), locale.language);
  }

  /** Stops, and takes back that there is no voice. */
  stop(): void {
    this.#voiceless = false;
    this.#aloud.stop();
  }
}
