import { AttachmentImages } from '@delaktig/core/element/attachment-images.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { Level } from '@delaktig/core/document/level.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { icon, outline } from '@delaktig/core/style/icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readSeeing } from '../chain/seeing.ts';
import { warnConfig } from '../config.ts';
import { inStockholm } from '../exchange/stockholm.ts';
import type { SipPort } from '../holder.ts';
import { myPlan, print as printText } from '../texts.ts';
import { Asking } from './asking.ts';
import { letterPage } from './letter.ts';
import { minePage } from './mine.ts';
import { amountOf, type Page, sign } from './page.ts';
import { personsOwn } from './plan.ts';
import { printPage } from './printed.ts';
import { personStyles } from './styles.ts';
import * as texts from './texts.ts';
import { Voice, type Wanted } from './voice.ts';

/** In what ways it can be shown, from many words to few, each with a picture. */
const LEVELS: readonly (readonly [level: Level, sign: string])[] = [
  ['standard', 'books'],
  ['easy', 'reading'],
  ['symbol', 'picture'],
];

/** An envelope, drawn as core's own icons are. */
const LETTER = 'M3 6h18v13H3zM3 7l9 6 9-6';

/** What is shown of it. */
export type Shown = 'person' | 'letter';

/** The plan as the person's own, and the letter that invites to the meeting: easy words and pictures, "I" and "you". Fetched when somebody wants it. */
export class PersonVersion {
  readonly #port: SipPort;
  readonly #symbols: SymbolImages;
  readonly #photos: AttachmentImages;
  readonly #asking: Asking;
  #level: Level | undefined;
  #voice: Voice | undefined;
  #asked = '';
  #coming: Promise<void> | undefined;

  constructor(port: SipPort) {
    this.#port = port;
    this.#symbols = new SymbolImages(port.host);
    this.#photos = new AttachmentImages(port.host);
    this.#asking = new Asking(port, this.#symbols);
    adoptStyles(port.host.shadowRoot, panelStyles, laterShellStyles, personStyles);
  }

  /** Another plan, perhaps another person's: nothing of the former is open. */
  close(): void {
    this.#asking.close();
    this.#level = undefined;
  }

  /** The ways between the whole plan, the person's own and the letter, and printing what is shown. */
  buttons(): unknown {
    const shown = this.#shown;
    const { locale } = this.#port;
    const to = (what: Shown | null, label: unknown, picture: unknown): TemplateResult =>
      html`<button class="act" type="button" data-show=${what ?? 'plan'} aria-pressed=${what === null ? nothing : what === shown ? 'true' : 'false'} @click=${() => void this.turnTo(what)}>${picture} <span>${label}</span></button>`;
    const voice = this.#voice;
    if (!voice) return nothing;
    return html`${to(null, voice.label(texts.wholePlan), icon('list'))} ${to('person', locale.label(myPlan), icon('picture'))}
      ${to('letter', voice.label(texts.letter), outline(LETTER))}
      <button class="act" type="button" data-print @click=${() => void this.print(shown)}>${panelIcon('print')} <span>${locale.label(printText)}</span></button>`;
  }

  /** Shows the person's plan, the letter, or with null the form again. Whoever asked for it goes along. */
  async turnTo(what: Shown | null): Promise<void> {
    const { host, settle } = this.#port;
    settle();
    if (what) await this.ready();
    host.view = what ?? 'map';
    await host.updateComplete;
    const first = ['[data-mine] [tabindex="-1"]', 'h2[tabindex="-1"]', '[data-show]'].map((selector) =>
      host.shadowRoot?.querySelector<HTMLElement>(selector),
    );
    first.find((each) => each)?.focus();
  }

  /** The person's plan, or the letter. */
  page(level: number): unknown {
    const shown = this.#shown;
    const voice = this.#said();
    if (!voice) return nothing;
    const page = this.#page(voice);
    const writing = shown === 'person' && this.#port.editable() && !this.#port.bigScreen();
    const drawn = writing ? { ...page, edit: this.#asking.edit(voice) } : page;
    return html`${this.#levels(page)} ${writing ? this.#asking.lacking(page, level) : nothing}
      <div class="mine ${amountOf(voice)} ${this.#port.bigScreen() ? 'screen' : ''}" data-mine lang=${voice.language} dir=${voice.direction}>
        ${shown === 'person' ? minePage(drawn, level) : letterPage(drawn, level)}
      </div>`;
  }

  get #shown(): Shown {
    return this.#port.host.view === 'letter' ? 'letter' : 'person';
  }

  /** On paper, in the level that is shown. */
  async print(
    what: string,
    options: { signal?: AbortSignal; print?: (window: Window) => void | Promise<void> } = {},
  ): Promise<void> {
    const voice = await Voice.of(this.#wanted);
    await printPage(this.#page(voice), what === 'letter' ? what : 'person', this.#port.given().attachments, options);
  }

  /** The level the person's version is in: what somebody has chosen here, else the reader's own; for those who write, easy. */
  get #wanted(): Wanted {
    const { locale, host } = this.#port;
    const own = host.level === 'standard' && this.#port.editable() ? 'easy' : host.level;
    return {
      language: locale.language.replace(/-x-lattlast$/i, ''),
      level: this.#level ?? own,
      beside: locale.beside?.language.replace(/-x-lattlast$/i, '') ?? '',
    };
  }

  /** When its words have come. */
  private async ready(): Promise<void> {
    this.#said();
    await this.#coming;
  }

  /** How it is said; what was shown stays until the words have come. */
  #said(): Voice | undefined {
    // The form's own language is on its way: nothing in Swedish first.
    if (this.#port.locale.loading) return this.#voice;
    const wanted = this.#wanted;
    const key = Object.values(wanted).join(' ');
    if (key !== this.#asked) {
      this.#asked = key;
      this.#coming = Voice.of(wanted).then((voice) => {
        if (this.#asked !== key) return;
        this.#voice = voice;
        this.#port.host.requestUpdate();
      });
    }
    return this.#voice;
  }

  #page(voice: Voice): Page {
    const { locale, host } = this.#port;
    const { config, attachments } = this.#port.given();
    const held = this.#port.content();
    const { seeing, problems } = readSeeing(config);
    warnConfig(host, problems);
    const today = inStockholm(host.now())?.date ?? '';
    return {
      voice,
      held,
      content: personsOwn(held, today),
      today,
      seeing,
      parties: this.#port.rules().parties,
      languages: locale.languages,
      symbol: (symbol) => this.#symbols.url(symbol),
      photo: (attachment) => this.#photos.url(attachments.get(attachment)),
    };
  }

  #levels(page: Page): TemplateResult {
    const { voice } = page;
    return html`<fieldset class="answers shown-as">
      <legend>${voice.label(texts.shownAs)}</legend>
      <div class="options">
        ${LEVELS.map(
          ([level, picture]) =>
            html`<label class="option"><input type="radio" name="shown-as" value=${level} .checked=${live(level === voice.level)} @change=${(event: Event) => this.#choose(event, level)} /> ${sign(page, picture)} <span>${voice.label(texts.levels[level])}</span></label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** Not an answer in the plan. */
  #choose(event: Event, level: Level): void {
    event.stopPropagation();
    this.#level = level;
    this.#port.host.requestUpdate();
  }
}
