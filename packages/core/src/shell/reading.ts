import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import { ReadAloud } from '../language/read-aloud.ts';
import type { Text } from '../language/say.ts';
import * as later from '../later-texts.ts';
import { panelIcon } from '../style/panel-icons.ts';
import type { MenuEntry } from './menu.ts';

/** What reading aloud needs from a method. */
export interface ReadingPort {
  readonly locale: LocaleController;
  say(message: string, topic: string): void;
}

/** Reads aloud on request, and says so where this device has no voice for the language. A module for `later.ts`. */
export class Reading {
  readonly #port: ReadingPort;
  readonly #host: LitElement;
  readonly #aloud: ReadAloud;
  /** What is read now, or what could not be. */
  #about = '';
  #voiceless = false;

  /**
   * @param host - The element.
   * @param port - Its language, and how results are said.
   */
  constructor(host: LitElement, port: ReadingPort) {
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
        ${panelIcon('speak')} <span>${locale.label(reading ? later.stopReading : later.readAloud)}</span>
      </button>
      ${this.bar(about)}`;
  }

  /**
   * The same under *Mer*.
   *
   * @param about what it reads
   * @param words what is said; asked when it is pressed
   * @param text what it is called
   */
  entry(about: string, words: () => string, text: Text = later.readAloud): MenuEntry {
    return {
      icon: panelIcon('speak'),
      text: this.reads(about) ? later.stopReading : text,
      act: () => this.toggle(about, words()),
    };
  }

  /** That there was no voice, for what was asked for under *Mer*: where the button is no longer there to say so. */
  bar(about: string): unknown {
    return this.voicelessAbout(about) ? this.noVoice() : nothing;
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
    return html`<p class="notice" role="note">${this.#port.locale.label(later.noVoice)}</p>`;
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
      this.#port.say(locale.text(later.noVoice), 'reading');
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
