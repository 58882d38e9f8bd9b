import { warn } from '@delaktig/core/dev/warnings.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { type Discretion, discretion, type NormalDayConfig, readConfig } from './config.ts';
import { drawDay, type DrawnDay } from './drawn.ts';
import type { Day, NormalDayContent, NormalDayDocument } from './model.ts';
import { DayWords } from './words.ts';

/** What a day is laid out from. */
export interface SheetPort {
  readonly host: { readonly localName: string; readonly config: unknown; readonly level: Level };
  readonly locale: LocaleController;
  document(): NormalDayDocument;
  day(): Day;
  /** The room there is in CSS pixels; 0 before it has been measured. */
  width(): number;
}

/** The day as it is shown: settings, words and where everything stands, worked out anew only when something of it has changed. */
export class DaySheet {
  readonly #port: SheetPort;
  #config: { readonly from: unknown; readonly config: NormalDayConfig } | undefined;
  #words: { readonly content: NormalDayContent; readonly words: DayWords } | undefined;
  #drawn: { readonly day: Day; readonly key: string; readonly drawn: DrawnDay } | undefined;

  constructor(port: SheetPort) {
    this.#port = port;
  }

  /** Level or configuration have changed, or the document is another. */
  forget(): void {
    this.#words = undefined;
    this.#drawn = undefined;
  }

  get settings(): NormalDayConfig {
    const { host } = this.#port;
    if (this.#config?.from !== host.config || !this.#config) {
      const { config, problems } = readConfig(host.config);
      for (const { code, path } of problems)
        warn(
          'config',
          `<${host.localName}>.config.${path.join('.')} cannot be used (${code}); the default is.`,
          path.join('.'),
        );
      this.#config = { from: host.config, config };
    }
    return this.#config.config;
  }

  get discretion(): Discretion {
    return discretion(this.settings, this.#port.host.level);
  }

  get words(): DayWords {
    const { content } = this.#port.document();
    if (this.#words?.content !== content) this.#words = { content, words: new DayWords(this.#port.locale, content) };
    return this.#words.words;
  }

  /** Laid out anew only when the day or its room have changed: not at each letter that is written. */
  get drawn(): DrawnDay {
    const day = this.#port.day();
    const { level } = this.#port.host;
    const width = this.#port.width() || 640;
    const key = `${String(width)} ${level}`;
    if (this.#drawn?.day !== day || this.#drawn.key !== key)
      this.#drawn = { day, key, drawn: drawDay(day, this.settings, width, level) };
    return this.#drawn.drawn;
  }
}
