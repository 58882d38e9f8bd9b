import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Say } from './say.ts';

/** What `ReadAloud` may be given. */
export interface ReadAloudOptions {
  /** An element to render again when voices come or go and when speech starts or ends; speech stops when it leaves the page. */
  readonly host?: ReactiveControllerHost;
  /** The platform's speech, or a stand-in in tests; `null` for none. */
  readonly synth?: SpeechSynthesis | null;
}

const subtags = (tag: string): string[] => tag.toLowerCase().replaceAll('_', '-').split('-x-', 1)[0]!.split('-');

/**
 * Reads aloud with the platform's own voices, never one that sends the words over a network: what is said about a child stays in the room.
 * Where there is no such voice for the language it is silently absent.
 */
export class ReadAloud implements ReactiveController {
  readonly #say: () => Say;
  readonly #host: ReactiveControllerHost | undefined;
  readonly #synth: SpeechSynthesis | null;
  readonly #changed = (): void => this.#host?.requestUpdate();
  /** Held so that it is not collected before it has ended: some browsers then never say so. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #ended: (() => void) | null = null;

  /**
   * @param say what the element is said in now: tells the language that must have a voice
   * @param options an element to keep up to date, and a stand-in for the platform's speech
   */
  constructor(say: () => Say, options: ReadAloudOptions = {}) {
    this.#say = say;
    this.#host = options.host;
    this.#synth =
      options.synth === undefined
        ? ((globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null)
        : options.synth;
    this.#host?.addController(this);
  }

  /** Whether there is a voice on this very device for the language that is shown. */
  get available(): boolean {
    return this.has(this.#say().language);
  }

  /** Whether this element is speaking now. */
  get speaking(): boolean {
    return this.#utterance !== null;
  }

  /** Whether there is a voice on this very device for a language. */
  has(language: string): boolean {
    return this.#voice(language) !== null;
  }

  /**
   * Reads aloud, instead of what this element was reading.
   *
   * @param text what is read
   * @param language the language of the words
   * @returns kept when it has ended, was stopped, or there is no voice
   */
  speak(text: string, language: string): Promise<void> {
    this.stop();
    const synth = this.#synth;
    const voice = this.#voice(language);
    if (!synth || !voice || text.trim() === '') return Promise.resolve();
    return new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      const ended = (): void => {
        if (this.#utterance === utterance) {
          this.#utterance = null;
          this.#ended = null;
          this.#changed();
        }
        resolve();
      };
      utterance.onend = ended;
      utterance.onerror = ended;
      this.#utterance = utterance;
      this.#ended = ended;
      synth.speak(utterance);
      this.#changed();
    });
  }

  /** Stops reading. What somebody else on the page reads goes on. */
  stop(): void {
    if (!this.#ended) return;
    const ended = this.#ended;
    this.#synth?.cancel();
    ended();
  }

  /** @internal */
  hostConnected(): void {
    this.#synth?.addEventListener('voiceschanged', this.#changed);
  }

  /** @internal */
  hostDisconnected(): void {
    this.stop();
    this.#synth?.removeEventListener('voiceschanged', this.#changed);
  }

  #voice(language: string): SpeechSynthesisVoice | null {
    const [primary, ...rest] = subtags(language);
    const fit = (voice: SpeechSynthesisVoice): number => {
      const [spoken, ...details] = subtags(voice.lang);
      if (!voice.localService || spoken !== primary) return 0;
      return (
        1 +
        4 * rest.filter((subtag) => details.includes(subtag)).length +
        (details.includes('se') ? 2 : 0) +
        (voice.default ? 1 : 0)
      );
    };
    let best: SpeechSynthesisVoice | null = null;
    for (const voice of this.#synth?.getVoices() ?? []) {
      if (fit(voice) > (best ? fit(best) : 0)) best = voice;
    }
    return best;
  }
}
