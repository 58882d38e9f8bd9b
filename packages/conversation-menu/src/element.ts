import { warn } from '@delaktig/core/dev/warnings.js';
import { type Expression, isSaid, quoteOf } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import { type Changes, changedItem } from '@delaktig/core/document/item-list.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { delaktigEvent, type OpenDetail } from '@delaktig/core/element/events.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { saidSignStyles } from '@delaktig/core/expression/said-sign.js';
import { expressionStyles } from '@delaktig/core/expression/styles.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { addForm } from '@delaktig/core/shell/add-form.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { chosenList, menuCards } from './cards.ts';
import { type ConversationMenuConfig, readConfig } from './config.ts';
import { isChild, type MenuActs, type MenuView, nameOfTopic, spokenTopic, titleOf } from './context.ts';
import { conversationMenuModel, createConversationMenu } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import { MAX_TOPICS } from './limits.ts';
import type { MenuLater } from './menu-later.ts';
import type { ConversationMenuDocument, ConversationMenuOperation, Topic } from './model.ts';
import type { ConversationMenuSelection } from './share.ts';
import type { Pictured } from './sheet.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';

type LaterModule = typeof import('./later.ts');

/**
 * A conversation menu (samtalsmeny): what there is to talk about, in pictures and words. The person chooses what, in which order, with whom, or not now; opens
 * one topic at a time, and answers in words, picture, drawing, photo, voice or film. Ready decks: the menu of eight topics, *Så här vill jag ha det i skolan*,
 * *samtalskort* and *levnadsberättelse*.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader.
 *
 * @summary What a person wants to talk about, in which order, and what they say about it.
 *
 * @fires {CustomEvent<OpenDetail>} delaktig-open - The person wants a mat on a topic: `type` is `conversation-mat`, `item` the topic. The host shows it.
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
export class DelaktigConversationMenu extends MethodElement<
  ConversationMenuDocument,
  ConversationMenuOperation,
  LaterModule
> {
  static override tag = 'delaktig-conversation-menu';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, expressionStyles, saidSignStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    compareWith: { attribute: false },
    recordingSource: { attribute: false },
  };

  /**
   * An earlier document of the same person, to be seen beside this one. Of the same person is one with the same `owner.id`; where nobody is named, the same
   * document at another time. Default `null`.
   */
  compareWith: unknown = null;

  /** Where recordings come from, in place of the device's own microphone and camera. Default `null`. */
  recordingSource: RecordingSource | null = null;

  protected readonly model: typeof conversationMenuModel = conversationMenuModel;

  readonly #images = new SymbolImages(this);
  readonly #urls = new AttachmentUrls(this, () => this.attachments);
  readonly #adding = new Adding(this, {
    add: (words, symbol) =>
      this.#add({ ...(words.trim() ? { words: words.trim() } : {}), ...(symbol ? { symbol } : {}) }),
    say: (problem) => this.announcer.say(this.locale.text(problem), 'add'),
    field: () => this.find('[data-add]'),
  });
  /** What is fetched as soon as the menu is drawn. */
  #rest: MenuLater | undefined;
  #config: { from: unknown; config: ConversationMenuConfig } | undefined;

  constructor() {
    super([catalogue, coreCatalogue, expressionCatalogue]);
  }

  /** How many topics the person has chosen, in words; in a life story (levnadsberättelse), about how many they have told something. */
  get summary(): string {
    const { deck, topics, chosen } = this.document.content;
    if (deck !== 'life-story')
      return chosen.length > 0 ? this.locale.text(texts.summary, chosen.length) : this.locale.text(texts.noneChosen);
    // What was set aside is neither told nor waited for.
    const open = topics.filter(({ aside }) => aside === undefined);
    return this.locale.text(texts.told, open.filter(({ answers }) => answers?.length).length, open.length);
  }

  /**
   * What a question for the meeting, a goal or a plan points with: the person's own words or picture, and who may see them.
   *
   * @param item the id of a topic or of an answer
   * @returns null when there is nothing with that id
   */
  referenceTo(item: string): Reference | null {
    const { id: document, content } = this.document;
    for (const topic of content.topics) {
      if (topic.id === item) {
        const quote = topic.said ? quoteOf(topic.said) : { quote: nameOfTopic(this.locale, topic) };
        return { document, item, ...quote, ...(topic.visibleTo ? { visibleTo: topic.visibleTo } : {}) };
      }
      const answer = topic.answers?.find(({ id }) => id === item);
      // What the person has said of the topic counts where nothing is said of the answer itself.
      const visibleTo = answer?.visibleTo ?? topic.visibleTo;
      if (answer) return { document, item, ...quoteOf(answer.said), ...(visibleTo ? { visibleTo } : {}) };
    }
    return null;
  }

  /** Everything the person wants to take to the meeting, in the order of the menu. Nothing of what they have set aside since. */
  get forMeeting(): readonly Reference[] {
    const { topics, chosen } = this.document.content;
    const place = ({ id }: Topic): number => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
    return topics
      .filter(({ aside }) => aside === undefined)
      .toSorted((a, b) => place(a) - place(b))
      .flatMap(({ id, forMeeting, answers = [] }) => [
        ...(forMeeting ? [id] : []),
        ...answers.filter((answer) => answer.forMeeting).map((answer) => answer.id),
      ])
      .flatMap((id) => this.referenceTo(id) ?? []);
  }

  /**
   * A picture of what the person wants to talk about, in order, with what was said. What was set aside is not in it.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   */
  async toBlob(type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<Blob> {
    const { menuPicture } = await import('./sheet.ts');
    return menuPicture(this.#pictured, type);
  }

  /**
   * Prints the same.
   *
   * @param options `blank`: the whole deck as cards to fill in by hand, as is printed also with nothing chosen and nothing said. Default false
   */
  async print(options: { readonly blank?: boolean } = {}): Promise<void> {
    const { signal } = this;
    const { printMenu } = await import('./sheet.ts');
    if (!signal.aborted) await printMenu(this.#pictured, { signal, blank: options.blank ?? false });
  }

  /**
   * *Dela*: a document of its own with exactly what was picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  async share(selection: ConversationMenuSelection): Promise<ConversationMenuDocument> {
    const { shareConversationMenu } = await import('./share.ts');
    return shareConversationMenu(this.document, selection, { id: newId(), now: this.now() });
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

  protected nameOf(operation: ConversationMenuOperation, inverse: ConversationMenuOperation): string {
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled({ content }: ConversationMenuDocument): boolean {
    return (
      content.chosen.length > 0 ||
      content.topics.some(
        ({ kind, aside, answers = [] }) => kind === 'own' || aside !== undefined || answers.length > 0,
      )
    );
  }

  protected blank(): ConversationMenuDocument {
    const { language } = this.locale;
    const seed = { id: newId(), now: this.now(), language, level: this.level };
    const { deck } = this.#settings;
    // Years later, with other catalogues, the document still says what the person chose among.
    const topics = deck.topics.map((topic) =>
      topic.label === undefined ? { ...topic, label: { [language]: nameOfTopic(this.locale, topic) } } : topic,
    );
    return createConversationMenu(seed, { ...deck, topics });
  }

  protected override reset(): void {
    super.reset();
    this.#rest?.reset();
    this.#adding.clear();
  }

  protected override onCover(): void {
    super.onCover();
    this.#rest?.pause();
  }

  get #settings(): ConversationMenuConfig {
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

  /** One step, made of one or more operations. */
  #step(operations: readonly ConversationMenuOperation[]): void {
    this.closeGesture();
    const gesture = newId();
    operations.forEach((operation, index) =>
      this.perform(operation, { gesture, commit: index === operations.length - 1 }),
    );
    this.closeGesture();
  }

  /** Adds a topic of the person's own, which is chosen at once. @returns what stands in the way; null when it was added */
  #add(said: Expression): Text | null {
    if (!isSaid(said)) return texts.needWords;
    const full = this.#full();
    if (full) return full;
    const topic: Topic = { id: newId(), kind: 'own', said };
    this.#step([
      { type: 'addTopic', topic },
      { type: 'chooseTopic', id: topic.id },
    ]);
    this.announcer.say(this.locale.text(texts.chosenNow, spokenTopic(this.locale, topic)), 'add');
    return null;
  }

  /** There is no room for one more, and what to say about it; null while there is. */
  #full(): Text | null {
    return this.document.content.topics.length < MAX_TOPICS ? null : (say) => texts.full(say, say.number(MAX_TOPICS));
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

  readonly #acts: MenuActs = {
    open: (id) => this.#whenHere((rest) => rest.open(id)),
    close: () => this.#rest?.close(),
    wish: (id, wish) => this.#rest?.wish(id, wish),
    move: (id, index) => this.#whenHere((rest) => rest.move(id, index)),
    change: (id, changes) => this.#rest?.change(id, changes),
    companions: (id, people) => this.#rest?.companions(id, people),
    answer: (topic, question, changes) => this.#rest?.answer(topic, question, changes),
    changeAnswer: (topic, id, changes) => this.#rest?.changeAnswer(topic, id, changes),
    sayAnswer: (topic, id, changes) => this.#rest?.sayAnswer(topic, id, changes),
    removeAnswer: (topic, id) => this.#rest?.removeAnswer(topic, id),
    removeTopic: (id) => this.#rest?.removeTopic(id),
    openTool: (tool, subject) => {
      // Told before anything is drawn or recorded for nothing.
      const full = subject === null && this.#full();
      if (full) this.#adding.add(full);
      else this.#whenHere((rest) => rest.openTool(tool, subject));
    },
    turn: (page) => this.#rest?.turn(page),
    openMat: (item) => {
      const detail: OpenDetail = { type: 'conversation-mat', document: this.document.id, item };
      this.dispatchEvent(delaktigEvent('delaktig-open', detail));
    },
  };

  /** Does it as soon as what does it has been fetched. */
  #whenHere(act: (rest: MenuLater) => void): void {
    if (this.#rest) act(this.#rest);
    else void this.later.fetch().then(() => this.#rest && act(this.#rest));
    this.more = null;
    this.requestUpdate();
  }

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ MenuLater }: LaterModule): void {
    this.#rest = new MenuLater(this, {
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
      perform: (...operations) => this.#step(operations),
      addSaid: (changes) => this.#addSaid(changes),
      blank: () => this.blank().content,
      now: () => this.now(),
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
    if (!signal.aborted) saveFile(blob, `${titleOf(this.locale, this.document)}.png`, this.ownerDocument);
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

  #view(): MenuView {
    const { locale, document, level, editable } = this;
    return {
      locale,
      document,
      level,
      editable,
      settings: this.#settings,
      images: this.#images,
      urls: this.#urls,
      subject: this.#rest?.subject ?? null,
      tool: this.#rest?.tools.opened ?? null,
      page: this.#rest?.page ?? 0,
      act: this.#acts,
    };
  }

  protected renderContent(document: ConversationMenuDocument): unknown {
    const view = this.#view();
    const rest = this.#rest;
    const listed = this.view === 'list';
    const side = listed ? nothing : (rest?.side(view) ?? nothing);
    return html`<div class="title"><h2 class="question" dir="auto">${titleOf(this.locale, document)}</h2> ${rest?.readTitle(view)}</div>
      <p class="summary" data-summary>${this.summary}</p>
      ${this.renderNotices(document)} ${this.renderTools()} ${rest?.bar()}
      ${this.editable && isChild(view) ? html`<p class="hint begin">${this.locale.label(expressionTexts.beforeWeBegin)}</p>` : nothing}
      ${
        rest?.compare(view) ??
        html`<div class="room">
          <div class="start">
            ${listed ? rest?.list(view) : menuCards(view)} ${this.editable ? this.#renderAdd(view) : nothing} ${chosenList(view)}
          </div>
          ${side !== nothing ? html`<div class="side">${side}</div>` : nothing}
        </div>`
      }
      ${this.renderDialogs()}`;
  }

  #renderAdd(view: MenuView): TemplateResult {
    const { locale, act, tool, level } = view;
    return html`<div class="add-area">
      ${addForm(
        {
          locale,
          images: view.images,
          label: texts.addLabel,
          hint: texts.addHint,
          wordy: level === 'symbol',
          capitals: 'sentences',
          openSymbols: () => act.openTool('symbol', null),
        },
        this.#adding,
      )}
      ${wayButtons(locale, tool, null, (way) => act.openTool(way, null), ['drawing', 'photo', 'voice', 'video'])}
    </div>`;
  }
}
