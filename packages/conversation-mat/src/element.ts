import { Earlier } from '@delaktig/core/document/earlier.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { roomForPicture } from '@delaktig/core/element/room-for-picture.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import { Hold } from '@delaktig/core/interaction/hold.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import { addForm } from '@delaktig/core/shell/add-form.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { IconName } from '@delaktig/core/style/icons.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import type { Text } from '@delaktig/core/language/say.js';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { aside, asked, board, help, lostCards, tray } from './board.ts';
import type { Comparison } from './compare-page.ts';
import { audienceOf, type ConversationMatConfig, isChild, readConfig, type ScaleAt } from './config.ts';
import { firstWaiting, type MatActs, type MatView, type Screen } from './context.ts';
import { conversationMatModel, createConversationMat } from './document.ts';
import { MatEditing } from './editing.ts';
import { catalogue } from './generated/catalogue.ts';
import { catalogue as topicsCatalogue } from './generated/topics/catalogue.ts';
import type { HostTopic } from './host-topic.ts';
import { matIcon } from './mat-icons.ts';
import type { MatLater, MatLaterPort } from './mat-later.ts';
import type { ConversationMatDocument, ConversationMatOperation, Mat, Picture } from './model.ts';
import type { Pictured } from './picture.ts';
import { canPlace, isAboutSafety, matToGoOnWith, saysMore, waiting } from './reading.ts';
import type { ConversationMatSelection } from './share.ts';
import { Shelf } from './shelf.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';
import { offered, topicsPage } from './topics-page.ts';
import type { TopicEntry } from './topics/ready-topic.ts';
import { MatWords } from './words.ts';

type LaterModule = typeof import('./later.ts');

/** How many topics are offered at first: few at a time in level symbol. */
const topicsAtOnce = { symbol: 6, easy: 30, standard: 30 } as const;

/**
 * A conversation mat (samtalsmatta): what a person thinks of one thing at a time, said by laying pictures under answers.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader, alone or with a helper who places what the person points or looks at.
 *
 * A mat about feeling safe opens when a grown-up has said that there is time. Until then nothing of it is shown, told, printed or shared; `value` is the whole
 * document all the while, so that nothing a host has given is lost.
 *
 * @summary What a person thinks, said by laying pictures under answers.
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
export class DelaktigConversationMat extends MethodElement<
  ConversationMatDocument,
  ConversationMatOperation,
  LaterModule
> {
  static override tag = 'delaktig-conversation-mat';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    compareWith: { attribute: false },
    recordingSource: { attribute: false },
    screen: { state: true },
    current: { state: true },
    skipped: { state: true },
    one: { state: true },
    helper: { state: true },
    scaleAt: { state: true },
    opened: { state: true },
  };

  /**
   * Another document of this method to compare with: an earlier one of the same person, or somebody else's when `config.agreed` says that each of the two
   * has said yes alone. Never between people where one is a child. Default `null`.
   */
  compareWith: unknown = null;

  /** Where recordings come from, in place of the device's own microphone and camera. Default `null`. */
  recordingSource: RecordingSource | null = null;

  protected readonly model: typeof conversationMatModel = conversationMatModel;

  private screen: Screen | null = null;
  /** The mat that is shown; null: the one to go on with. */
  private current: string | null = null;
  /** How many cards have been passed over, where one is shown at a time. */
  private skipped = 0;
  private one: boolean | null = null;
  private helper: boolean | null = null;
  private scaleAt: ScaleAt | null = null;
  /** The mats about safety that a grown-up has opened. */
  private opened: readonly string[] = [];

  readonly #images = new SymbolImages(this, roomForPicture);
  readonly #urls = new AttachmentUrls(this, () => this.attachments);
  readonly #hold = new Hold<string>(this);
  private readonly shelf = new Shelf(this);
  readonly #port: MatLaterPort = {
    locale: this.locale,
    shelf: this.shelf,
    images: this.#images,
    urls: this.#urls,
    announcer: this.announcer,
    source: () => this.recordingSource ?? undefined,
    document: () => this.document,
    mat: () => this.#mat,
    words: () => this.#words,
    by: () => (this.#isHelped ? 'helper' : 'person'),
    perform: (operation, options) => this.perform(operation, options),
    attachments: () => this.attachments,
    hold: (attachments) => (this.attachments = attachments),
    attempt: (act) => this.later.attempt(act),
    begin: (topic) => this.#begin(topic),
    closeGesture: () => this.closeGesture(),
    say: (message, topic) => this.announcer.say(message, topic),
    view: () => this.#view(),
    find: (selector) => this.find(selector),
    findAll: (selector) => this.findAll(selector),
    disabled: () => !this.editable || this.view === 'list' || !this.#mat || !canPlace(this.#mat),
    pictureForNew: (symbol) => this.#adding.choose(symbol),
    letGo: () => {
      this.#hold.putBack();
      this.closeGesture();
    },
    screen: () => this.#screen,
    show: (screen, mat) => this.#show(screen, mat),
    closeMenu: () => (this.more = null),
    setOne: (one) => (this.one = one),
    setHelper: (helper) => (this.helper = helper),
    setScaleAt: (at) => (this.scaleAt = at),
    openGate: (mat) => {
      this.opened = [...this.opened, mat];
      void this.updateComplete.then(() => (this.find('.side ~ * button') ?? this.find('[data-more]'))?.focus());
    },
    comparison: () => this.#comparison,
    isClosed: (mat) => this.#isClosed(mat),
    picture: (picture) => this.#pictureOf(picture),
    now: () => this.now(),
  };
  readonly #editing = new MatEditing(this.#port);
  readonly #adding = new Adding(this, {
    add: (words, symbol) => this.#editing.add(words, symbol),
    say: (problem) => this.announcer.say(this.locale.text(problem), 'add'),
    field: () => this.find('[data-add]'),
  });
  #rest: MatLater | undefined;
  #config: { from: unknown; config: ConversationMatConfig } | undefined;
  #kept: { key: unknown; words: MatWords } | undefined;
  readonly #earlier = new Earlier(this.model);

  constructor() {
    super([catalogue, topicsCatalogue, coreCatalogue, expressionCatalogue]);
  }

  /**
   * What a question for the meeting, a goal or a plan points with: what the person has said of a card, its picture where that is one of the attachments, and
   * who may see it.
   *
   * @param item the id of a card
   * @returns null when there is no such card, when nothing has been said of it, when it was put aside, for practice, and while its mat is about safety and
   * closed
   */
  referenceTo(item: string): Reference | null {
    const { id: document, content } = this.document;
    for (const mat of content.mats) {
      const card = mat.cards.find(({ id }) => id === item);
      if (!card) continue;
      const { comment, picture, place, visibleTo, voice, video } = card;
      const on = place?.step;
      if (mat.practice === true || this.#isClosed(mat) || on === null || (on === undefined && !saysMore(card)))
        return null;
      const name = this.#words.card(mat, card);
      const quote = [
        on === undefined ? name : this.locale.text(texts.placed, name, this.#words.column(mat, on)),
        ...[comment, voice?.description, video?.description].filter((said) => said?.trim()),
      ].join('\n');
      const attachment = picture?.attachment;
      return {
        document,
        item,
        quote,
        ...(attachment !== undefined && { picture: { attachment } }),
        ...(visibleTo && { visibleTo }),
      };
    }
    return null;
  }

  /** What has been said, in words, topic by topic; empty while nothing has. Of a mat about safety that is closed it only says so. */
  async inWords(): Promise<string> {
    const { inWords } = await import('./summary.ts');
    return inWords(this.locale, this.document, this.#words, (mat) => this.#isClosed(mat));
  }

  /**
   * A picture of the mat that is shown, with topic, question, what the frames mean, and whose pictures they are. Of a mat about safety that is closed it only
   * says so.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   */
  async toBlob(type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<Blob> {
    const { matPicture } = await import('./picture.ts');
    return matPicture(this.#pictured(), type);
  }

  /**
   * Prints the mat that is shown: the picture, and the same in words. Where none is, or one about safety that is closed, an empty mat is printed.
   *
   * @param options `blank`: an empty mat and its cards to cut out, to be laid by hand. Default false
   */
  async print(options: { readonly blank?: boolean } = {}): Promise<void> {
    const { signal } = this;
    const { printMat } = await import('./print.ts');
    if (!signal.aborted) await printMat({ ...this.#pictured(), signal }, options.blank ?? false);
  }

  /**
   * *Dela*: a document of its own with exactly the cards that were picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged. Rejects with the code `closed`, and makes none, where cards are picked of a mat about safety that
   * is closed: it opens when a grown-up has said that there is time
   */
  async share(selection: ConversationMatSelection): Promise<ConversationMatDocument> {
    const { refuseClosed, shareConversationMat } = await import('./share.ts');
    refuseClosed(this.document, selection, (mat) => this.#isClosed(mat));
    return shareConversationMat(this.document, selection, { id: newId(), now: this.now() });
  }

  /**
   * Shows the mat that was begun on a topic, or begins one: for a host that is asked by `delaktig-open` of a conversation menu.
   *
   * @param id a ready topic's, or one of `config.topics`
   * @returns false when there is no such topic, or nothing can be begun
   */
  async showTopic(id: string): Promise<boolean> {
    await this.updateComplete;
    const begun = this.document.content.mats.find(({ topic, detailOf }) => topic.id === id && !detailOf);
    if (begun) {
      this.#show({ what: 'mat' }, begun.id);
      return true;
    }
    if (!this.editable) return false;
    const { topics } = this.#settings;
    const topic = topics.find((own) => own.id === id) ?? (await this.#readyTopic(id));
    if (!topic) return false;
    this.#show({ what: 'topics' });
    await this.#begin(topic);
    return this.document.content.mats.some((mat) => mat.topic.id === id);
  }

  /** Undefined also while the network is away, which the person is told of. */
  async #readyTopic(id: string): Promise<TopicEntry | undefined> {
    let found: TopicEntry | undefined;
    await this.later.attempt(async () => {
      found = (await this.shelf.fetch()).readyTopics.find((topic) => topic.id === id);
    });
    return found;
  }

  /** *Klar*: what is being recorded is kept first. See the common contract. */
  override async finish(): Promise<void> {
    const keeping = this.editable ? this.#rest?.keep() : undefined;
    if (keeping && !(await keeping)) return;
    await super.finish();
  }

  #pictured(): Pictured {
    const { locale, document, attachments } = this;
    const mat = this.#mat;
    const closed = mat !== undefined && this.#isClosed(mat);
    return {
      ...{ locale, document, words: this.#words, attachments },
      mat: closed ? undefined : mat,
      closed: closed && this.#screen.what !== 'topics',
    };
  }

  protected nameOf(operation: ConversationMatOperation, inverse: ConversationMatOperation): string {
    const about = 'mat' in operation && this.document.content.mats.find(({ id }) => id === operation.mat);
    if (about && this.#isClosed(about)) return '';
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled(document: ConversationMatDocument): boolean {
    return document.content.mats.length > 0;
  }

  protected blank(): ConversationMatDocument {
    const seed = { id: newId(), now: this.now(), language: this.locale.language, level: this.level };
    return createConversationMat(seed, this.#settings.person);
  }

  protected override reset(): void {
    super.reset();
    this.#rest?.reset();
    this.closePanels();
    this.#hold.putAllBack();
    this.#adding.clear();
    this.screen = null;
    this.current = null;
    this.skipped = 0;
    this.one = null;
    this.helper = null;
    this.opened = [];
  }

  protected override onCover(): void {
    super.onCover();
    this.#rest?.pause();
    this.opened = [];
  }

  get #settings(): ConversationMatConfig {
    if (this.#config?.from !== this.config || !this.#config) {
      const { config, problems } = readConfig(this.config);
      for (const { code, path } of problems)
        warn(
          'config',
          `<${this.localName}>.config.${path.join('.')} cannot be used as it is (${code}).`,
          path.join('.'),
        );
      this.#config = { from: this.config, config };
    }
    return this.#config.config;
  }

  get #words(): MatWords {
    // Anew with each rendering of another language, or when more of what comes with the mat has been fetched: it is light.
    const key = this.locale.say;
    if (this.#kept?.key !== key) this.#kept = { key, words: new MatWords(this.locale, this.shelf) };
    return this.#kept.words;
  }

  /** What is shown: where nothing has been chosen, the topics of a new document, and the mat to go on with in one that has been begun. */
  get #screen(): Screen {
    return this.screen ?? (this.document.content.mats.length > 0 ? { what: 'mat' } : { what: 'topics' });
  }

  get #mat(): Mat | undefined {
    const { mats } = this.document.content;
    return mats.find(({ id }) => id === this.current) ?? matToGoOnWith(mats);
  }

  /** A mat about safety that nobody has said there is time for: nothing on it is shown, told, printed or compared. */
  #isClosed(mat: Mat): boolean {
    return isAboutSafety(mat) && !this.opened.includes(mat.id);
  }

  get #isHelped(): boolean {
    return this.helper ?? this.#settings.helper;
  }

  get #comparison(): Comparison | null {
    const first = this.#earlier.read(this.compareWith);
    const may = this.#mayCompare;
    if (!first || !may) return null;
    const how = may(first, this.document, {
      // Whether the other is one, nothing else than how their mat was made tells.
      child: [this.level, first.level].some((level) => isChild(this.#settings, level)),
      agreed: this.#settings.agreed,
    });
    return how === 'no' ? null : { how, first, second: this.document };
  }
  /** Fetched with the rest. */
  get #mayCompare(): typeof import('./compare.ts').mayCompare | undefined {
    return this.later.module?.mayCompare;
  }

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ MatLater }: LaterModule): void {
    this.#rest = new MatLater(this, this.#port, this.#hold, this.#editing);
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#rest?.scanRows() ?? Promise.reject(new Error('The network is away.'));
  }
  protected override get drawnView(): { readonly icon: IconName; readonly text: Text } {
    return { icon: 'picture', text: texts.viewMat };
  }
  protected menuContent(): MenuContent | undefined {
    // Among the topics nothing is about the mat that was shown before.
    const view = this.#screen.what === 'topics' ? null : this.#view();
    return this.#rest?.menu(
      view && this.#isClosed(view.mat) ? null : view,
      this.editable,
      (way, whole) => this.#leave(way, whole),
      () => this.#startOver(),
    );
  }
  async #leave(way: WayOut, whole: boolean): Promise<void> {
    if (way === 'print') return this.print({ blank: !whole });
    const { signal } = this;
    const { savePicture } = await import('./picture.ts');
    return savePicture(this.#pictured(), this.ownerDocument, signal);
  }

  #startOver(): void {
    this.#editing.step({ type: 'replaceContent', content: { ...this.document.content, mats: [] } });
    this.#show({ what: 'topics' });
  }

  protected closePanels(): void {
    this.#rest?.panels.close();
  }

  // What people do

  readonly #acts: MatActs = {
    openCard: (id) => this.#openCard(id),
    closeCard: () => this.#rest?.panels.closeCard(),
    placeHeld: (step) => this.#placeHeld(step),
    place: (id, step) => this.#editing.place(id, step),
    skip: () => (this.skipped += 1),
    lookBack: () => this.#rest?.lookBack(),
    topics: () => {
      this.#show({ what: 'topics' });
      void this.updateComplete.then(() => this.find('.topics button')?.focus());
    },
  };

  #openCard(id: string): void {
    void this.later.fetch();
    const { panels } = this.#rest ?? {};
    if (panels?.card === id) {
      panels.closeCard();
      return;
    }
    this.closeGesture();
    const pickUp = (): void => {
      if (this.editable) this.#hold.pickUp(id, 'tap');
    };
    // Opened first: whatever was open before is put back then.
    if (panels) panels.openCard(id, pickUp);
    else pickUp();
  }

  /** The card that an answer is chosen for. */
  get #held(): string | null {
    const held = this.#hold.current?.item;
    if (held !== undefined) return held;
    const mat = this.#mat;
    return mat && this.#isOne ? (firstWaiting(waiting(mat), this.skipped)?.id ?? null) : null;
  }

  #placeHeld(step: string | null): void {
    const id = this.#held;
    if (id === null) return;
    this.#editing.place(id, step);
    this.#hold.place(id);
    this.#rest?.panels.closeCard();
  }

  get #isOne(): boolean {
    return this.one ?? this.#settings.oneAtATime ?? this.level === 'symbol';
  }

  #show(screen: Screen, mat?: string): void {
    this.closePanels();
    this.more = null;
    if (mat !== undefined) this.current = mat;
    if (this.screen?.what !== screen.what) this.skipped = 0;
    this.screen = screen;
  }

  async #begin(topic: TopicEntry | HostTopic): Promise<void> {
    const { config, level, locale } = this;
    await this.later.attempt(async () => {
      const library = await this.shelf.fetch();
      const settings = this.#settings;
      const seed = {
        newId,
        count: settings.steps,
        freeze: library.freezeIn(locale.language, (text) => locale.text(text)),
      };
      const ready = 'load' in topic ? await this.shelf.topicOf(topic.id) : null;
      const photos = 'attachments' in topic ? (await import('./adopt.ts')).adopt(topic, newId) : null;
      // Somebody else may have come meanwhile.
      if (this.config !== config || this.#screen.what !== 'topics') return;
      const mat =
        'load' in topic
          ? ready && library.matOn(topic, ready, audienceOf(settings, level), seed)
          : library.matOnHostTopic(photos?.topic ?? topic, seed);
      if (!mat) return;
      if (photos) this.attachments = new Map([...this.attachments, ...photos.attachments]);
      this.#editing.step({ type: 'addMat', mat });
      this.#show({ what: 'mat' }, mat.id);
      void this.updateComplete.then(() => this.find('.tray .card')?.focus());
    });
  }

  /** The number keys lay the card that has focus under an answer; 0 puts it aside. */
  readonly #key = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || !this.editable) return;
    const mat = this.#mat;
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.card') : null;
    const id = card?.dataset['key'];
    if (!mat || id === undefined || !canPlace(mat)) return;
    const number = /^[0-9]$/.test(event.key) ? Number(event.key) : null;
    const off = event.key === 'Delete' || event.key === 'Backspace';
    const step = number === null ? undefined : mat.scale.steps[number - 1];
    if (!off && number !== 0 && !step) return;
    event.preventDefault();
    this.#editing.place(id, off ? undefined : number === 0 ? null : step?.id);
  };

  /** Pressing a column anywhere puts what is held from its panel there. */
  readonly #press = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !this.#hold.current || target.closest('button, a, input, label, select'))
      return;
    const column = target.closest<HTMLElement>('[data-step], [data-put-aside]');
    if (column) this.#placeHeld(column.dataset['step'] ?? null);
  };

  // Drawing

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('keydown', this.#key);
    this.renderRoot.addEventListener('click', this.#press);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const mat = this.#mat;
    this.#hold.retain((id) => mat?.cards.some((card) => card.id === id) ?? false);
    const open = this.#rest?.panels.card;
    if (open != null && !mat?.cards.some(({ id }) => id === open)) this.#rest?.panels.closeCard();
    this.#rest?.retain(this.editable);
    if (!this.editable && this.#hold.held.length > 0) this.#hold.putAllBack();
    // A mat that is gone (undone, another value) leaves the topics, or the next mat.
    if (!mat && this.#screen.what !== 'topics') this.screen = { what: 'topics' };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { mats } = this.document.content;
    if (mats.length > 0) {
      // The document has the words in some language: those of this one come after the first drawing. Nothing is tried where nothing is lacking: it would go
      // well, and take away the word of what could not be fetched.
      if (this.later.shown && mats.some((mat) => this.shelf.lacks(mat)))
        void this.later.attempt(() => this.shelf.wordsFor(mats));
    } else if (this.#screen.what === 'topics' && !this.shelf.library) void this.later.attempt(() => this.shelf.fetch());
  }

  readonly #pictureOf = (picture: Picture | undefined): string | null => {
    if (!picture) return null;
    const { provider, id, attachment } = picture;
    // What a host calls a picture may be anything.
    if (attachment !== undefined)
      return this.attachments.get(attachment)?.type.startsWith('image/') ? this.#urls.url(attachment) : null;
    return provider !== undefined && id !== undefined ? this.#images.url({ provider, id }) : null;
  };

  #view(): MatView | null {
    const mat = this.#mat;
    if (!mat) return null;
    const { document, locale, level, editable } = this;
    return {
      locale,
      document,
      mat,
      words: this.#words,
      level,
      editable,
      onScreen: this.later.shown,
      picture: this.#pictureOf,
      held: editable ? this.#held : null,
      subject: this.#rest?.panels.card ?? null,
      one: this.#isOne,
      helper: this.#isHelped,
      scaleAt: this.scaleAt ?? this.#settings.scaleAt,
      audience: this.#settings.audience,
      skipped: this.skipped,
      act: this.#acts,
    };
  }

  protected renderContent(document: ConversationMatDocument): unknown {
    const screen = this.#screen;
    const view = screen.what === 'topics' ? null : this.#view();
    return html`${view ? this.#summary(view) : html`<p class="summary" data-summary>${this.locale.label(texts.title)}</p>`} ${this.renderNotices(document)}
      ${this.renderTools()} ${this.#rest?.bar()} ${view ? this.#renderMat(view) : this.#renderTopics(document)} ${this.renderDialogs()}`;
  }

  #summary({ locale, mat }: MatView): unknown {
    const number = (count: number): string => locale.say.number(count);
    const left = waiting(mat).length;
    return html`<p class="summary" data-summary>
      ${locale.label(texts.summary, number(mat.cards.length - left), number(mat.cards.length))}
      ${mat.practice ? html`<strong>${locale.label(texts.summaryPractice)}</strong>` : nothing}
    </p>`;
  }

  #renderTopics({ content }: ConversationMatDocument): unknown {
    const { level, locale } = this;
    const settings = this.#settings;
    const { library } = this.shelf;
    const all = this.screen?.what === 'topics' && this.screen.all === true;
    return topicsPage({
      locale,
      words: this.#words,
      editable: this.editable,
      mats: content.mats,
      host: settings.topics.filter(
        ({ audiences }) => audiences === undefined || audiences.includes(audienceOf(settings, level)),
      ),
      ready: library && offered(library.readyTopics, settings.ready, audienceOf(settings, level)),
      most: all ? Infinity : topicsAtOnce[level],
      picture: this.#pictureOf,
      more: (rest) => this.#rest?.more(rest) ?? nothing,
      own: level === 'symbol' ? nothing : (this.#rest?.ownMat() ?? nothing),
      begin: (topic) => void this.#begin(topic),
      showMat: (id) => {
        this.#show({ what: 'mat' }, id);
        void this.updateComplete.then(() => this.find('.tray .card, [data-look-back], [data-board] .card')?.focus());
      },
    });
  }

  #renderMat(view: MatView): unknown {
    const { locale, mat } = view;
    const rest = this.#rest;
    const closed = this.#isClosed(mat);
    if (closed && !rest) return html`<p class="notice" role="note">${locale.label(texts.gateTitle)}</p>`;
    if (!closed && this.#screen.what === 'compare') return rest?.compare();
    const page = closed ? null : rest?.page(view, this.view === 'list');
    const nav = html`<div class="row">
      <button class="act" type="button" data-topics @click=${() => this.#acts.topics()}>${matIcon('topics')} <span>${locale.label(texts.otherTopic)}</span></button>
      ${mat.detailOf ? rest?.back(mat) : nothing}
    </div>`;
    if (page) return html`${asked(view, nothing)} ${page} ${nav}`;
    // What stands below the answers comes when these are on the screen.
    const below = (parts: () => unknown): unknown => (this.later.shown ? parts() : nothing);
    // Whoever chooses a question about safety goes on choosing: the panel stays where it is.
    return html`${closed ? nothing : [isAboutSafety(mat) ? rest?.staff() : nothing, asked(view, rest?.readNow(view) ?? nothing), help(view)]}
      <div class="play" data-play data-scale=${view.scaleAt} ?data-one=${view.one}>
        <div class="side">${rest?.side(view)}</div>
        ${closed ? rest?.gate(mat) : [tray(view), board(view), below(() => [aside(view), lostCards(view)])]}
      </div>
      ${closed ? nothing : below(() => [this.#renderAdd(view), nav])}`;
  }

  /** The person's own cards. In level symbol only where there are none: one thing at a time. */
  #renderAdd({ editable, level, mat }: MatView): unknown {
    if (!editable || (level === 'symbol' && mat.cards.length > 0 && !mat.detailOf)) return nothing;
    return addForm(
      {
        locale: this.locale,
        images: this.#images,
        label: texts.addLabel,
        hint: texts.addHint,
        wordy: level === 'symbol',
        openSymbols: () => {
          void this.later.fetch();
          this.more = null;
          this.#rest?.openSymbols();
        },
      },
      this.#adding,
    );
  }
}
