/** Speech of the platform in tests: what is said is written down, nothing is heard. */
export class PretendSpeech extends EventTarget {
  readonly said: string[] = [];
  readonly #voices: readonly string[];
  readonly #before = new Map<string, PropertyDescriptor | undefined>();
  #now: PretendUtterance | null = null;

  /** @param voices languages that have a voice on the device */
  constructor(...voices: readonly string[]) {
    super();
    this.#voices = voices;
    this.#put('speechSynthesis', this);
    this.#put('SpeechSynthesisUtterance', PretendUtterance);
  }

  #put(name: string, value: unknown): void {
    this.#before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }

  /** The platform's own again. */
  restore(): void {
    for (const [name, before] of this.#before) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
  }

  get speaking(): boolean {
    return this.#now !== null;
  }

  getVoices(): readonly { readonly lang: string; readonly localService: boolean; readonly default: boolean }[] {
    return this.#voices.map((lang) => ({ lang, localService: true, default: false }));
  }

  speak(utterance: PretendUtterance): void {
    this.said.push(utterance.text);
    this.#now = utterance;
  }

  cancel(): void {
    this.#now = null;
  }

  /** The voice has said all. */
  end(): void {
    const now = this.#now;
    this.#now = null;
    now?.onend?.();
  }
}

class PretendUtterance {
  readonly text: string;
  voice: unknown = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}
