import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import type { Level } from '@delaktig/core/document/level.js';
import { formatLocale } from '@delaktig/core/language/formats.js';
import { type Direction, directionOf } from '@delaktig/core/language/direction.js';
import { sayIn } from '@delaktig/core/language/say-in.js';
import type { Say, Text } from '@delaktig/core/language/say.js';
import { html, type TemplateResult } from 'lit';
import { catalogue } from '../generated/catalogue.ts';
import { catalogue as personCatalogue } from '../generated/person/catalogue.ts';

/** In what language and how easily the person's version is said: not as the form is, which staff read. */
export interface Wanted {
  readonly language: string;
  readonly level: Level;
  /** A second language under each line; empty: none. */
  readonly beside: string;
}

/** Says the person's version, in one language or in two. */
export class Voice {
  readonly say: Say;
  readonly level: Level;
  readonly #beside: Say | null;

  private constructor(say: Say, beside: Say | null, level: Level) {
    this.say = say;
    this.#beside = beside;
    this.level = level;
  }

  /** Brings the words. */
  static async of({ language, level, beside }: Wanted): Promise<Voice> {
    const catalogues = [personCatalogue, catalogue, coreCatalogue];
    const say = await sayIn(language, catalogues, level);
    const second = beside ? await sayIn(beside, catalogues, level) : null;
    return new Voice(say, second?.language === say.language ? null : second, level);
  }

  /** What is said, for `lang`. */
  get language(): string {
    return this.say.language;
  }
  get direction(): Direction {
    return directionOf(this.language);
  }

  /** For attributes. */
  text<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return text(this.say, ...args);
  }

  /** In a template, with a line in the other language under it where there is one. */
  label<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): TemplateResult | string {
    const said = text(this.say, ...args);
    const second = this.#beside && text(this.#beside, ...args);
    return !this.#beside || second === said
      ? said
      : html`${said} <span class="beside" lang=${this.#beside.language} dir=${directionOf(this.#beside.language)}>${second}</span>`;
  }

  /** A day with its name: "måndag 4 maj 2026". What is none is said as it is written. */
  day(day: string): string {
    const date = new Date(`${day}T12:00:00Z`);
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return day;
    return new Intl.DateTimeFormat(formatLocale(this.language), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Stockholm',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(date);
  }
}
