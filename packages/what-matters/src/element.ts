import { warn } from '@delaktig/core/dev/warnings.js';
import { type Expression, isSaid, quoteOf } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import { type Changes, changedItem } from '@delaktig/core/document/item-list.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { growingStyles } from '@delaktig/core/expression/growing.js';
import { saidSignStyles } from '@delaktig/core/expression/said-sign.js';
import { expressionStyles } from '@delaktig/core/expression/styles.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addArea } from './add.ts';
import { cards } from './cards.ts';
import { readConfig, type WhatMattersConfig } from './config.ts';
import { type MattersActs, type MattersView, nameOf, questionOf } from './context.ts';
import { createWhatMatters, whatMattersModel } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import { MAX_MATTERS } from './limits.ts';
import type { MattersLater } from './matters-later.ts';
import type { WhatMattersDocument, WhatMattersOperation } from './model.ts';
import type { WhatMattersSelection } from './share.ts';
import type { Pictured } from './sheet.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';

type LaterModule = typeof import('./later.ts');

/**
 * What matters to a person (*Vad är viktigt för dig?*): said in own words, by picture, drawing, photo, voice or film, put in order, and led on to goals and
 * small steps in the person's own language.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader.
 *
 * @summary What matters to a person, in the person's own words and order.
 *
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 *
 * @cssproperty [--delaktig-color-paper=#fbf8f3] - Background. Every colour of the palette has a property like it.
 * @cssproperty [--delaktig-font=inherit] - Font family.
 * @cssproperty [--delaktig-font-size=1.125rem] - Base size of type.
 * @cssproperty [--delaktig-target=44px] - Least size of what can be pressed; 60px in level `symbol`.
 * @cssproperty [--delaktig-radius=14px] - Corners of plates.
 * @cssproperty [--delaktig-space=8px] - The grid's unit.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 */
export class DelaktigWhatMatters extends MethodElement<WhatMattersDocument, WhatMattersOperation, LaterModule> {
  static override tag = 'delaktig-what-matters';
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    shellStyles,
    expressionStyles,
    saidSignStyles,
    growingStyles,
    styles,
  ];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    compareWith: { attribute: false },
    recordingSource: { attribute: false },
    examples: { state: true },
  };

  /**
   * An earlier document of the same person, to be seen beside this one. Of the same person is one with the same `owner.id`; where nobody is named, the same
   * document at another time. Default `null`.
   */
  compareWith: unknown = null;

  /** Where recordings come from, in place of the device's own microphone and camera. Default `null`. */
  recordingSource: RecordingSource | null = null;

  protected readonly model: typeof whatMattersModel = whatMattersModel;

  private examples = false;

  readonly #images = new SymbolImages(this);
  readonly #urls = new AttachmentUrls(this, () => this.attachments);
  readonly #adding = new Adding(this, {
    add: (words, symbol) =>
      this.#add({ ...(words.trim() ? { words: words.trim() } : {}), ...(symbol ? { symbol } : {}) }),
    say: (problem) => this.announcer.say(this.locale.text(problem), 'add'),
    field: () => this.find('[data-add]'),
  });
  /** What is fetched as soon as the question is drawn. */
  #rest: MattersLater | undefined;
  #config: { from: unknown; config: WhatMattersConfig } | undefined;

  constructor() {
    super([catalogue, coreCatalogue, expressionCatalogue]);
  }

  /** How many things the person has said matter, in words. */
  get summary(): string {
    const { matters } = this.document.content;
    return matters.length === 0
      ? this.locale.text(texts.summaryEmpty)
      : this.locale.text(texts.summary, matters.length);
  }

  /**
   * What a question for the meeting, a goal or a plan points with: the person's own words or picture, and who may see them.
   *
   * @param item the id of something that matters, of its goal, or of a small step
   * @returns null when there is nothing with that id
   */
  referenceTo(item: string): Reference | null {
    const { id: document, content } = this.document;
    for (const { id, said, goal, steps = [], visibleTo } of content.matters) {
      const seen = visibleTo ? { visibleTo } : {};
      if (id === item) return { document, item, ...quoteOf(said), ...seen };
      const found = [...(goal ? [goal] : []), ...steps].find((each) => each.id === item);
      if (found) return { document, item, quote: found.words, ...seen };
    }
    return null;
  }

  /**
   * A picture of everything that matters, in order.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   */
  async toBlob(type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<Blob> {
    const { mattersPicture } = await import('./sheet.ts');
    return mattersPicture(this.#pictured, type);
  }

  /**
   * Prints everything that matters, in order.
   *
   * @param options `blank`: a sheet to fill in by hand, as is printed also with nothing in it yet. Default false
   */
  async print(options: { readonly blank?: boolean } = {}): Promise<void> {
    const { signal } = this;
    const { printMatters } = await import('./sheet.ts');
    if (!signal.aborted) await printMatters(this.#pictured, { signal, blank: options.blank ?? false });
  }

  /**
   * *Dela*: a document of its own with exactly what was picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  async share(selection: WhatMattersSelection): Promise<WhatMattersDocument> {
    const { shareWhatMatters } = await import('./share.ts');
    return shareWhatMatters(this.document, selection, { id: newId(), now: this.now() });
  }

  /** *Klar*: what is being written, recorded or drawn is kept first. See the common contract. */
  override async finish(): Promise<void> {
    if (this.editable) {
      this.#rest?.keepWritten();
      this.#adding.keep();
    }
    const keeping = this.editable ? this.#rest?.tools.keep() : undefined;
    if (keeping && !(await keeping)) return;
    await super.finish();
  }

  get #pictured(): Pictured {
    return { locale: this.locale, document: this.document, held: this.attachments };
  }

  protected nameOf(operation: WhatMattersOperation, inverse: WhatMattersOperation): string {
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled(document: WhatMattersDocument): boolean {
    return document.content.matters.length > 0;
  }

  protected blank(): WhatMattersDocument {
    const { language } = this.locale;
    return createWhatMatters({ id: newId(), now: this.now(), language, level: this.level }, this.#settings);
  }

  protected override reset(): void {
    super.reset();
    this.#rest?.reset();
    this.#adding.clear();
    this.examples = false;
  }

  protected override onCover(): void {
    super.onCover();
    this.#rest?.pause();
  }

  get #settings(): WhatMattersConfig {
    if (this.#config?.from !== this.config || !this.#config) {
      const { config, problems } = readConfig(this.config);
      for (const { code, path } of problems)
        warn(
          'config',
          `<${this.localName}>.config.${path.join('.')} cannot be used (${code}); the default is.`,
          path.join('.'),
        );
      this.#config = { from: this.config, config };
    }
    return this.#config.config;
  }

  // What people do

  /** Adds something that was said. @returns what stands in the way; null when it was added */
  #add(said: Expression): Text | null {
    if (!isSaid(said)) return texts.needWords;
    const full = this.#full();
    if (full) return full;
    const matter = { id: newId(), said };
    this.closeGesture();
    this.perform({ type: 'addMatter', matter });
    this.announcer.say(this.locale.text(texts.added, nameOf(this.locale, matter)), 'add');
    return null;
  }

  /** There is no room for one more, and what to say about it; null while there is. */
  #full(): Text | null {
    return this.document.content.matters.length < MAX_MATTERS
      ? null
      : (say) => texts.full(say, say.number(MAX_MATTERS));
  }

  /** Said in another way than in writing: what is written goes with it. */
  #addSaid(changes: Changes<Expression>): void {
    const { symbol, ...rest } = changes;
    const words = this.#adding.draft.name.trim();
    if (symbol !== undefined && Object.keys(rest).length === 0 && (symbol === null || words)) {
      this.#adding.choose(symbol);
      return;
    }
    const { item } = changedItem<Expression>(words ? { words } : {}, changes);
    this.#adding.add(this.#add(item));
  }

  readonly #acts: MattersActs = {
    open: (id) => this.#whenHere((rest) => rest.open(id)),
    close: () => this.#rest?.close(),
    change: (id, changes) => this.#rest?.change(id, changes),
    say: (id, changes) => this.#rest?.say(id, changes),
    move: (id, index) => this.#whenHere((rest) => rest.move(id, index)),
    remove: (id) => this.#rest?.remove(id),
    openTool: (tool, subject) => {
      // Told before anything is drawn or recorded for nothing.
      const full = subject === null && this.#full();
      if (full) this.#adding.add(full);
      else this.#whenHere((rest) => rest.openTool(tool, subject));
    },
    toggleExamples: () => {
      void this.later.fetch();
      this.examples = !this.examples;
    },
  };

  /** Does it as soon as what does it has been fetched. */
  #whenHere(act: (rest: MattersLater) => void): void {
    if (this.#rest) act(this.#rest);
    else void this.later.fetch().then(() => this.#rest && act(this.#rest));
    this.more = null;
    this.requestUpdate();
  }

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ MattersLater }: LaterModule): void {
    this.#rest = new MattersLater(this, {
      locale: this.locale,
      announcer: this.announcer,
      images: this.#images,
      held: () => this.attachments,
      hold: (attachments) => (this.attachments = attachments),
      source: () => this.recordingSource ?? undefined,
      view: () => this.#view(),
      compareWith: () => this.compareWith,
      attempt: (act) => this.later.attempt(act),
      closeMenu: () => (this.more = null),
      perform: (operation) => {
        this.closeGesture();
        this.perform(operation);
      },
      addSaid: (changes) => this.#addSaid(changes),
      find: (selector) => this.find(selector),
      findAll: (selector) => this.findAll(selector),
    });
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#rest?.scanRows() ?? Promise.reject(new Error('The network is away.'));
  }
  protected menuContent(): MenuContent | undefined {
    return this.#rest?.menu(this.#view(), (way, whole) => this.#leave(way, whole));
  }
  async #leave(way: WayOut, whole: boolean): Promise<void> {
    if (way === 'print') return this.print({ blank: !whole });
    const { signal } = this;
    const [blob, { saveFile }] = await Promise.all([this.toBlob(), import('@delaktig/core/shell/save-file.js')]);
    if (!signal.aborted) saveFile(blob, `${this.locale.text(texts.question)}.png`, this.ownerDocument);
  }
  protected closePanels(): void {
    this.#rest?.close();
  }
  protected override get drawnView(): { readonly icon: 'picture'; readonly text: Text } {
    return { icon: 'picture', text: texts.viewCards };
  }

  // Drawing

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#rest?.retain(this.editable);
  }

  #view(): MattersView {
    const { locale, document, level, editable, examples } = this;
    return {
      locale,
      document,
      level,
      editable,
      examples,
      settings: this.#settings,
      images: this.#images,
      urls: this.#urls,
      subject: this.#rest?.subject ?? null,
      tool: this.#rest?.tools.opened ?? null,
      act: this.#acts,
    };
  }

  protected renderContent(document: WhatMattersDocument): unknown {
    const view = this.#view();
    const rest = this.#rest;
    const heart = this.#images.url({ provider: 'fluent', id: 'heart' });
    const side = this.view === 'list' ? nothing : (rest?.side(view) ?? nothing);
    return html`<div class="title"><h2 class="question">
        ${heart ? html`<img src=${heart} alt="" width="44" height="44" />` : html`<span class="wait" aria-hidden="true"></span>`}
        <span dir="auto">${document.content.question === undefined ? this.locale.label(texts.question) : questionOf(this.locale, document)}</span>
      </h2> ${rest?.readQuestion(view)}</div>
      <p class="summary" data-summary>${this.summary}</p>
      ${this.renderNotices(document)} ${this.renderTools()} ${rest?.bar()}
      ${
        rest?.compare(view) ??
        html`<div class="room">
          <div class="start">
            ${this.editable ? addArea(view, this.#adding) : nothing} ${rest?.examples(view)}
            ${this.view === 'list' ? rest?.list(view) : cards(view)}
          </div>
          ${side !== nothing ? html`<div class="side">${side}</div>` : nothing}
        </div>`
      }
      ${this.renderDialogs()}`;
  }
}
