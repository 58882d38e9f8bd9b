import { newId } from '@delaktig/core/document/ids.js';
import { roomForPicture } from '@delaktig/core/element/room-for-picture.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import { Measured } from '@delaktig/core/shell/measured.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import type { IconName } from '@delaktig/core/style/icons.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import type { Text } from '@delaktig/core/language/say.js';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addThings, dayChoice, summary, viewChoice, waitingThings } from './asides.ts';
import { type DayActs, type DayView, findThing, type NewTime, type Panels } from './context.ts';
import { dayBoard } from './day-board.ts';
import type { DayLater, DayLaterPort } from './day-later.ts';
import { DaySheet } from './day-sheet.ts';
import { createNormalDay, normalDayModel } from './document.ts';
import { DayEditing } from './editing.ts';
import { withWords } from './frozen-words.ts';
import { catalogue } from './generated/catalogue.ts';
import type { Day, NormalDayDocument, NormalDayOperation } from './model.ts';
import type { NormalDaySelection } from './share.ts';
import { type Wish, wishesOf } from './sheet.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';
import { WaitingPanels } from './waiting-panels.ts';

type LaterModule = typeof import('./later.ts');

/**
 * A normal day (en vanlig dag): what a person does from getting up to going to bed, where, with whom and how it feels; and what they would like more of,
 * less of, and what is in the way.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader: drag; or press a thing and choose; or use the list.
 *
 * @summary A person's ordinary day on a clock, and what they wish of it.
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
export class DelaktigANormalDay extends MethodElement<NormalDayDocument, NormalDayOperation, LaterModule> {
  static override tag = 'delaktig-a-normal-day';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    sources: { attribute: false },
    compareWith: { attribute: false },
    recordingSource: { attribute: false },
    shownDay: { state: true },
    newTime: { state: true },
    dayWidth: { state: true },
  };

  /** Documents of other methods: people are offered from network maps. What cannot be read is passed over. Default none. */
  sources: unknown = null;

  /** An earlier document of the same method, to compare with. What cannot be read is passed over. Default none. */
  compareWith: unknown = null;

  /** Where recordings come from, in place of the device's own microphone and camera. Default `null`. */
  recordingSource: RecordingSource | null = null;

  protected readonly model: typeof normalDayModel = normalDayModel;

  private shownDay = '';
  private newTime: NewTime | null = null;
  private dayWidth = 0;

  readonly #images = new SymbolImages(this, roomForPicture);
  readonly #urls = new AttachmentUrls(this, () => this.attachments);
  readonly #waiting = new WaitingPanels(this);
  readonly #sheet = new DaySheet({
    host: this,
    locale: this.locale,
    document: () => this.document,
    day: () => this.#day,
    width: () => this.dayWidth,
  });
  readonly #port: DayLaterPort = {
    locale: this.locale,
    document: () => this.document,
    words: () => this.#sheet.words,
    settings: () => this.#sheet.settings,
    day: () => this.#day,
    perform: (operation, options) => this.perform(operation, options),
    commit: () => this.commit(),
    closeGesture: () => this.closeGesture(),
    say: (message, topic) => this.announcer.say(message, topic),
    view: () => this.#view(),
    shown: () => this.view,
    drawn: () => this.#sheet.drawn,
    disabled: () => !this.editable || this.view !== 'map',
    find: (selector) => this.find(selector),
    findAll: (selector) => this.findAll(selector),
    panels: () => this.#open,
    pictureForNew: (symbol) => this.#adding.choose(symbol),
    showDay: (id) => (this.shownDay = id),
    sources: () => this.sources,
    compareWith: () => this.compareWith,
    announcer: this.announcer,
    images: this.#images,
    held: () => this.attachments,
    hold: (attachments) => (this.attachments = attachments),
    source: () => this.recordingSource ?? undefined,
    attempt: (act) => this.later.attempt(act),
    print: (what) => void this.later.attempt(() => this.print(what)),
  };
  readonly #editing = new DayEditing(this.#port);
  readonly #adding = new Adding(this, {
    add: (name, symbol) => {
      const problem = this.#editing.add(name, symbol, this.newTime);
      if (!problem) this.newTime = null;
      return problem;
    },
    say: (problem) => this.announcer.say(this.locale.text(problem), 'add'),
    field: () => this.find('[data-add]'),
  });
  /** What is fetched as soon as the day is drawn. */
  #rest: DayLater | undefined;

  constructor() {
    super([catalogue, coreCatalogue, expressionCatalogue]);
    new Measured(this, () => this.#measure());
  }

  /** The shown day in a sentence or two: how many things. What they are is left out. */
  get summary(): string {
    return summary(this.#view());
  }

  /** What the person wants more of, something new, less of, and what is in the way: references that a plan can quote. */
  get wishes(): readonly Wish[] {
    return wishesOf(this.document);
  }

  /**
   * A picture of the shown day, with title and date. How long with whom is never in it.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   * @param options `feelings`: whether it shows how things feel. Default true
   */
  async toBlob(
    type: 'image/png' | 'image/svg+xml' = 'image/png',
    options: { readonly feelings?: boolean } = {},
  ): Promise<Blob> {
    const { dayPicture } = await import('./picture.ts');
    return dayPicture(this.#pictured(options), type);
  }

  /**
   * Prints on paper.
   *
   * @param what `document` (default): every day and the answers; `schedule`: the shown day as pictures in order, for the wall; `blank`: a sheet to fill in
   * by hand
   * @param options `feelings`: whether it shows how things feel. Default true
   */
  async print(
    what: 'document' | 'schedule' | 'blank' = 'document',
    options: { readonly feelings?: boolean } = {},
  ): Promise<void> {
    const { signal } = this;
    const { printDay } = await import('./print.ts');
    if (!signal.aborted) await printDay(this.#pictured(options), what, signal);
  }

  /** *Klar*: what is being recorded or drawn is kept first. See the common contract. */
  override async finish(): Promise<void> {
    const keeping = this.editable ? this.#rest?.ways.keep() : undefined;
    if (keeping && !(await keeping)) return;
    await super.finish();
  }

  /** What leaves the screen: with how it feels, or without. */
  #pictured({ feelings = true }: { readonly feelings?: boolean }): DayView {
    const view = this.#view();
    if (feelings) return view;
    const content = { ...view.document.content, feelings: [] };
    return { ...view, document: { ...view.document, content } };
  }

  /**
   * *Dela*: a document of its own with exactly the days and answers that were picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  async share(selection: NormalDaySelection): Promise<NormalDayDocument> {
    const { shareNormalDay } = await import('./share.ts');
    return shareNormalDay(this.document, selection, { id: newId(), now: this.now() });
  }

  protected nameOf(operation: NormalDayOperation, inverse: NormalDayOperation): string {
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled({ content }: NormalDayDocument): boolean {
    return content.answers.length > 0 || content.days.some(({ activities }) => activities.length > 0);
  }

  protected blank(): NormalDayDocument {
    const { language } = this.locale;
    const document = createNormalDay(
      { id: newId(), now: this.now(), language, level: this.level },
      this.#sheet.settings,
    );
    return Object.freeze({ ...document, content: withWords(this.locale, document.content) });
  }

  protected override reset(): void {
    super.reset();
    this.#rest?.letGo();
    this.#rest?.ways.reset();
    this.closePanels();
    this.#sheet.forget();
    this.#adding.clear();
    this.#rest?.forget();
    this.shownDay = '';
    this.newTime = null;
  }

  protected override onCover(): void {
    super.onCover();
    this.#rest?.letGo();
    this.#rest?.hush();
    this.#rest?.keep();
  }

  /** The day that is shown: the one chosen, else the first. */
  get #day(): Day {
    const { days } = this.document.content;
    const day = days.find(({ id }) => id === this.shownDay) ?? days[0];
    if (!day) throw new Error('A document has at least one day.');
    return day;
  }

  /** What is open beside the day. */
  get #open(): Panels {
    return this.#rest?.panels ?? this.#waiting;
  }

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ DayLater }: LaterModule): void {
    this.#rest = new DayLater(this, this.#port, this.#editing);
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#rest?.scanRows() ?? Promise.reject(new Error('The network is away.'));
  }
  protected menuContent(): MenuContent | undefined {
    return this.#rest?.menu(this.#view(), (way, feelings) => this.#leave(way, feelings));
  }
  async #leave(way: WayOut, feelings: boolean): Promise<void> {
    if (way === 'print') return this.print('document', { feelings });
    const { signal } = this;
    const { savePicture } = await import('./picture.ts');
    return savePicture(this.#pictured({ feelings }), this.ownerDocument, signal);
  }

  // What people do

  readonly #acts: DayActs = {
    openThing: (id) => this.#openThing(id),
    closeThing: () => this.#open.closeThing(),
    open: (what) => {
      void this.later.fetch();
      this.more = null;
      this.#open.open(what);
    },
    close: () => this.#open.closeSide(),
    showDay: (id) => {
      this.closePanels();
      this.newTime = null;
      this.shownDay = id;
    },
    chooseTime: (time) => {
      this.newTime = time;
      this.find('[data-add]')?.focus();
    },
    placeOpen: (start) => this.#rest?.placeOpen(start),
  };

  #openThing(id: string): void {
    void this.later.fetch();
    const ways = this.#rest?.ways;
    const open = (): void => {
      ways?.close();
      if (this.#open.thing === id) {
        this.#open.closeThing();
        return;
      }
      this.#open.closeSide();
      this.closeGesture();
      this.#open.openThing(id);
    };
    if (ways) ways.leaveFor(open);
    else open();
  }

  protected closePanels(): void {
    this.#rest?.ways.close();
    this.#open.closeThing();
    this.#open.closeSide();
  }

  protected override get drawnView(): { readonly icon: IconName; readonly text: Text } {
    return { icon: 'map', text: texts.viewDay };
  }

  // Drawing

  #measure(): void {
    const width = this.clientWidth;
    // In steps, so that a scroll bar does not lay everything out anew.
    if (width > 0) this.dayWidth = Math.max(280, Math.floor((width - 40) / 20) * 20);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config') || changed.has('level')) this.#sheet.forget();
    if (this.dayWidth === 0) this.#measure();
    const { thing, opened } = this.#open;
    if (thing !== null && !findThing(this.document, thing)) this.#open.closeThing();
    // What can no longer be changed is not left open.
    if (!this.editable && opened !== null && opened.what !== 'crowd') this.#open.closeSide();
    if (!this.editable && this.#rest?.ways.opened) this.#rest.ways.close();
  }

  #view(): DayView {
    const { document, locale, level, editable, newTime } = this;
    const { words, settings, discretion, drawn } = this.#sheet;
    const { opened, thing: subject } = this.#open;
    return {
      locale,
      document,
      words,
      settings,
      discretion,
      level,
      editable,
      images: this.#images,
      urls: this.#urls,
      held: this.attachments,
      day: this.#day,
      drawn,
      subject,
      opened,
      moving: this.#rest?.moving ?? false,
      newTime,
      act: this.#acts,
    };
  }

  protected renderContent(document: NormalDayDocument): unknown {
    const view = this.#view();
    const rest = this.#rest;
    return html`<p class="summary" data-summary>${summary(view)}</p>
      ${this.renderNotices(document)} ${this.renderTools()} ${rest?.readingBar()} ${viewChoice(view, this.view, (shown) => this.#show(shown))}
      ${this.view === 'map' ? this.#renderDay(view) : this.view === 'list' ? this.#renderList(view) : rest?.shownAs(view, this.view)}
      ${this.renderDialogs()}`;
  }

  #show(view: string): void {
    void this.later.fetch();
    this.closePanels();
    this.view = view;
  }

  #renderDay(view: DayView): unknown {
    const add = view.editable ? addThings(view, this.#adding) : nothing;
    return html`${dayChoice(view)}
      <div class="stage">
        <div class="start">${add} ${waitingThings(view)}</div>
        <div class="ground">
          <p class="hint">${this.locale.label(view.editable ? texts.help : texts.helpRead)}</p>
          ${dayBoard(view)}
        </div>
        <div class="side">${this.#rest?.side(view)}</div>
      </div>`;
  }

  #renderList(view: DayView): unknown {
    const add = view.editable ? addThings(view, this.#adding) : nothing;
    return html`${dayChoice(view)} ${add} ${this.#rest?.list(view)}`;
  }
}
