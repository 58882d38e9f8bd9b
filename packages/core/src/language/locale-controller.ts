import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Level } from '../document/level.ts';
import { displayText } from '../document/display-text.ts';
import { type LocalizedText, pickText, primary } from '../document/localized-text.ts';
import type { Catalogue } from './catalogue.ts';
import { adopt, type Entry, load, revision } from './registry.ts';
import { type Direction, directionOf } from './direction.ts';
import { nearestLanguage, sourceLanguage, watchLanguage } from './nearest-language.ts';
import { bestLanguage, entriesFor, layersFor } from './resolve.ts';
import type { Say, Text } from './say.ts';
import { Speaker } from './speaker.ts';

/** An element that says things. */
export type LocaleHost = LitElement & {
  /** How much is said, and how. */
  readonly level: Level;
  /** A second language under each label (`lang-beside`), or empty. */
  readonly langBeside: string;
};

/** What the `delaktig-locale-error` event says. */
export interface LocaleErrorDetail {
  /** The language that could not be had. */
  readonly language: string;
  /** The short name of the package whose messages did not come. */
  readonly package: string;
}

/** One language as it is shown. */
export interface Shown {
  /** Says things in it. */
  readonly say: Say;
  /** Its tag. */
  readonly language: string;
  /** The direction it is written in. */
  readonly direction: Direction;
}

/** Words as the language they are in. */
function marked(words: string, language: string): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`;
}

class ShownLanguage implements Shown {
  readonly say: Speaker;
  readonly language: string;
  readonly direction: Direction;

  constructor(packages: readonly string[], language: string, wish: string) {
    this.language = language;
    this.direction = directionOf(language);
    this.say = new Speaker(language, wish, layersFor(packages, language), layersFor(packages, sourceLanguage));
  }
}

/**
 * The language of one element: that of the nearest `lang`, live, as far as the element's own package has it. Swedish is in the code; other
 * languages are loaded when first wanted, and until one has come what was shown stays.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #packages: readonly string[];
  #shown: ShownLanguage;
  #beside: ShownLanguage | null = null;
  #wish = sourceLanguage;
  #level: Level | null = null;
  #langBeside = '';
  #settledFor = '';
  #turn = 0;
  #ready: Promise<void> = Promise.resolve();
  #loading = false;
  #unwatch: (() => void) | null = null;

  /**
   * @param host the element
   * @param catalogues the element's own package first: a language is only shown if that has it. What it stands on (core) after it
   */
  constructor(host: LocaleHost, catalogues: readonly Catalogue[]) {
    this.#host = host;
    catalogues.forEach(adopt);
    this.#packages = catalogues.map((catalogue) => catalogue.package);
    this.#shown = new ShownLanguage(this.#packages, sourceLanguage, sourceLanguage);
    host.addController(this);
  }

  /** The language of what is shown, for `lang` on the rendered wrapper. */
  get language(): string {
    return this.#shown.language;
  }

  /** The direction of what is shown, for `dir` on the rendered wrapper. */
  get direction(): Direction {
    return this.#shown.direction;
  }

  /** Says things in the language that is shown. A new one whenever anything about the language changes. */
  get say(): Say {
    return this.#shown.say;
  }

  /** Says things in Swedish, as it stands in the code and as the host has changed it: what words that were kept can be compared with. */
  get source(): Say {
    return new ShownLanguage(this.#packages, sourceLanguage, sourceLanguage).say;
  }

  /** The second language, where `lang-beside` asks for one that the package has and that is not shown already. */
  get beside(): Shown | null {
    return this.#beside;
  }

  /** The languages that words of the host's own are looked for in, best first (`pickText`): the one asked for, the one shown, Swedish. */
  get languages(): readonly string[] {
    return [this.#wish, this.language, sourceLanguage];
  }

  /** Kept when what is wanted has arrived, or has failed (`delaktig-locale-error`) and is shown in Swedish instead. Never broken. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Whether a wanted language is still on its way: a first rendering may wait for `ready` and be spared a flash of Swedish. */
  get loading(): boolean {
    return this.#loading;
  }

  /** Says a text in the language that is shown: for attributes and announcements. */
  text<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return text(this.#shown.say, ...args);
  }

  /**
   * Says a text in a template, with a line in the other language under it where there is one. A text that the language lacks is marked as the
   * Swedish it is.
   */
  label<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): TemplateResult | string {
    const [said, missed] = this.#shown.say.try(text, args);
    const first = missed ? marked(said, sourceLanguage) : said;
    if (!this.#beside) return first;
    const { say, language, direction } = this.#beside;
    const [second, lacking] = say.try(text, args);
    return lacking || second === said
      ? first
      : html`${first} <span class="beside" lang=${language} dir=${direction}>${second}</span>`;
  }

  /** The host's own words in the best language they have: the one asked for, the one shown, or else the first. For attributes and announcements. */
  own(text: LocalizedText): string {
    return pickText(text, this.languages).text;
  }

  /** {@link own} in a template: marked as the language it is in, where that is another than the one shown, so that a voice says it right. */
  ownLabel(text: LocalizedText): TemplateResult | string {
    const { text: words, language } = pickText(text, this.languages);
    const shown = displayText(words);
    return language && primary(language) !== primary(this.language) ? marked(shown, language) : shown;
  }

  /** @internal */
  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#sync());
    this.#sync();
  }

  /** @internal */
  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = null;
    this.#settledFor = '';
    this.#turn += 1;
    this.#loading = false;
    this.#ready = Promise.resolve();
  }

  /** @internal `level` and `langBeside` may have changed. */
  hostUpdate(): void {
    const { level, langBeside } = this.#host;
    if (this.#unwatch && (level !== this.#level || langBeside !== this.#langBeside)) this.#sync();
  }

  #sync(): void {
    const { level } = this.#host;
    const wish = nearestLanguage(this.#host);
    this.#level = level;
    this.#langBeside = this.#host.langBeside;
    // A host without types may have set anything.
    const langBeside = typeof this.#langBeside === 'string' ? this.#langBeside : '';
    const key = `${wish} ${level} ${langBeside} ${revision}`;
    if (key === this.#settledFor) return;
    this.#settledFor = key;
    this.#wish = wish;
    const [own = ''] = this.#packages;
    const wanted = bestLanguage(own, wish, level) ?? bestLanguage(own, sourceLanguage, level) ?? sourceLanguage;
    const beside = langBeside ? bestLanguage(own, langBeside, level) : null;
    const show = (): void => {
      this.#loading = false;
      this.#shown = new ShownLanguage(this.#packages, this.#arrived(wanted) ?? sourceLanguage, wish);
      const second = beside && this.#arrived(beside);
      this.#beside = second && second !== this.language ? new ShownLanguage(this.#packages, second, langBeside) : null;
      this.#host.requestUpdate();
    };
    const turn = ++this.#turn;
    const missing = [wanted, ...(beside ? [beside] : [])]
      .flatMap((language) => this.#packages.flatMap((name) => entriesFor(name, language)))
      .filter((entry) => !entry.templates);
    if (missing.length === 0) {
      show();
      this.#ready = Promise.resolve();
      return;
    }
    this.#loading = true;
    this.#ready = Promise.all([...new Set(missing)].map((entry) => this.#load(entry, turn))).then(() =>
      turn === this.#turn ? show() : this.#ready,
    );
  }

  /** What can be said now of a language: itself, or the wider one that did arrive. */
  #arrived(language: string): string | null {
    if (language === sourceLanguage) return language;
    const [own = ''] = this.#packages;
    const entry = entriesFor(own, language).find(({ templates }) => templates);
    return entry ? entry.language : null;
  }

  async #load(entry: Entry, turn: number): Promise<void> {
    try {
      await load(entry);
    } catch {
      if (turn !== this.#turn) return;
      const detail: LocaleErrorDetail = { language: entry.language, package: entry.package };
      this.#host.dispatchEvent(new CustomEvent('delaktig-locale-error', { detail, bubbles: true, composed: true }));
    }
  }
}
