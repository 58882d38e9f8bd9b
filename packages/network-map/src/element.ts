import { newId } from '@delaktig/core/document/ids.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { Hold } from '@delaktig/core/interaction/hold.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { layoutLine } from '@delaktig/core/scene/plain-words.js';
import { drawSvg } from '@delaktig/core/scene/svg-drawing.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import { Measured } from '@delaktig/core/shell/measured.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { board, help } from './board.ts';
import { drawBoardBadges } from './board-badges.ts';
import { groundScene } from './board-scene.ts';
import { type LongList, type MapActs, type MapView, type Panels, shownAtOnce } from './context.ts';
import { createNetworkMap, openingModel } from './opening.ts';
import { MapEditing } from './editing.ts';
import { withWords } from './frozen-words.ts';
import { catalogue } from './generated/catalogue.ts';
import type { MapLater, MapLaterPort } from './map-later.ts';
import { legend } from './marks.ts';
import type { NetworkMapDocument, NetworkMapOperation } from './model.ts';
import type { Pictured } from './picture.ts';
import { placeAt, placedBy } from './place.ts';
import { MapPlacing } from './placing.ts';
import { boardWidth, limitsOf, sizeBoard, stepped } from './plates.ts';
import { pressedAt } from './press.ts';
import type { NetworkMapSelection } from './share.ts';
import { MapSheet } from './sheet.ts';
import { styles } from './styles.ts';
import { summary, summaryRings, summaryShort } from './summary.ts';
import { addPeople, tray } from './tray.ts';
import { WaitingPanels } from './waiting-panels.ts';
import { frozenWords } from './words.ts';

type LaterModule = typeof import('./later.ts');

/** What is shown of the map, and how large: see {@link MapView}. */
interface MapState {
  speakMarkings: boolean;
  shown: Readonly<Record<LongList, number>>;
  /** Width of the board in CSS pixels; 0 before it has been measured. */
  boardSize: number;
}

/**
 * A network map (nätverkskarta): the people around a person, on rings around the middle, marked with what the person feels.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader: drag; or press a person and choose; or use the list.
 *
 * @summary The people around a person, placed on rings and marked by the person.
 *
 * @fires {CustomEvent<ShareDetail>} delaktig-share - *Dela*: a copy with just what the person picked, for the host to hand on.
 * @fires {CustomEvent<EraseDetail>} delaktig-erase - Somebody was erased for good: the host erases them from what it has stored.
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
 * @cssproperty [--delaktig-board-size=820px] - Greatest width of the drawn map.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 */
export class DelaktigNetworkMap extends MethodElement<NetworkMapDocument, NetworkMapOperation, LaterModule> {
  static override tag = 'delaktig-network-map';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    helper: { type: Boolean, reflect: true },
    compareWith: { attribute: false },
  };

  /** An earlier map of the same person, as the host stored it: the person can compare with it. Copied, never changed. Default `null`: nothing to compare with. */
  compareWith: unknown = null;

  /** Learns more operations as the parts they are done in are fetched. */
  protected model: typeof openingModel = openingModel;

  /** A helper places what the person points or looks at: each place that is chosen says so in the document. Default false. The person can turn it on and off. */
  helper = false;

  /** What is rendered from beside the value and the host's properties. Out of reach for a host: a framework sets whatever property it finds. */
  readonly #state: MapState = { speakMarkings: false, shown: shownAtOnce, boardSize: 0 };

  readonly #images = new SymbolImages(this);
  readonly #hold = new Hold<string>(this);
  readonly #waiting = new WaitingPanels(this, () => this.#letGo());
  readonly #sheet = new MapSheet({
    host: this,
    locale: this.locale,
    document: () => this.document,
    size: () => this.#state.boardSize,
  });
  readonly #port: MapLaterPort = {
    locale: this.locale,
    document: () => this.document,
    words: () => this.#sheet.words,
    settings: () => this.#sheet.settings,
    child: () => this.#sheet.child,
    perform: (operation, options) => this.perform(operation, options),
    commit: () => this.commit(),
    closeGesture: () => this.closeGesture(),
    say: (message, topic) => this.announcer.say(message, topic),
    view: () => this.#view(),
    listed: () => this.view === 'list',
    disabled: () => !this.editable || this.view === 'list',
    geometry: () => this.#sheet.geometry,
    plate: () => this.#sheet.layout.plate,
    find: (selector) => this.find(selector),
    findAll: (selector) => this.findAll(selector),
    subject: () => this.#editing.person(this.#open.person),
    pictureForNew: (symbol) => this.#adding.choose(symbol),
    panels: () => this.#open,
    letGo: () => this.#letGo(),
    setShown: (shown) => this.#keep('shown', shown),
    toggleSpeakMarkings: () => this.#keep('speakMarkings', !this.#state.speakMarkings),
    placed: (place) => placedBy(place, this.helper ? 'helper' : 'person', this.document.content.placedBy),
    measure: () => this.#measure(),
    announcer: this.announcer,
    learn: (apply) => (this.model = { ...openingModel, apply }),
    carried: (to) => this.#drawBoard(to),
    attempt: (act) => this.later.attempt(act),
    signal: () => this.signal,
    pictured: (options) => this.#pictured(options),
    performForGood: (...all) => this.performForGood(...all),
  };
  readonly #editing = new MapEditing(this.#port);
  readonly #placing = new MapPlacing(this.#port, this.#editing);
  readonly #adding = new Adding(this, {
    add: (name, symbol) => this.#editing.add(name, symbol),
    say: (problem) => this.announcer.say(this.locale.text(problem), 'add'),
    field: () => this.find('[data-add]'),
  });
  /** What is fetched as soon as the map is drawn. */
  #rest: MapLater | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
    new Measured(this, () => this.#measure());
  }

  /** What the map says in words: how many, and on which ring. Markings are left out. */
  get summary(): string {
    return summary(this.locale, this.document, this.#sheet.words);
  }

  /**
   * A picture of the map with title, date, legend and what distance means.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   * @param options `markings`: whether it shows how people are marked. Default true
   */
  async toBlob(
    type: 'image/png' | 'image/svg+xml' = 'image/png',
    options: { readonly markings?: boolean } = {},
  ): Promise<Blob> {
    const { mapPicture } = await import('./picture.ts');
    return mapPicture(this.#pictured(options), type);
  }

  /**
   * Prints the map on paper, with title, date, legend and what distance means. An empty map prints as a sheet to fill in by hand.
   *
   * @param options `markings`: whether it shows how people are marked. Default true
   */
  async print(options: { readonly markings?: boolean } = {}): Promise<void> {
    const { signal } = this;
    const { printMap } = await import('./print.ts');
    if (!signal.aborted) await printMap({ ...this.#pictured(options), signal });
  }

  /**
   * *Dela*: a document of its own with exactly the people, distances and markings that were picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  async share(selection: NetworkMapSelection): Promise<NetworkMapDocument> {
    const { shareNetworkMap } = await import('./share.ts');
    return shareNetworkMap(this.document, selection, { id: newId(), now: this.now() });
  }

  /** Keeps something that is rendered from, and renders where it has changed. */
  #keep<Key extends keyof MapState>(key: Key, value: MapState[Key]): void {
    if (this.#state[key] === value) return;
    this.#state[key] = value;
    this.requestUpdate();
  }

  /**
   * Shows what another document refers to: opens the person, and puts the focus there. The way back from `delaktig-open`.
   *
   * @param reference a reference to this map, or its `item` alone: a person, a marking on somebody, a quotation
   * @returns whether it is there; somebody may have taken it away since
   */
  async show(reference: string | Pick<Reference, 'item'>): Promise<boolean> {
    await this.later.fetch();
    return this.#rest?.show(reference) ?? false;
  }

  #pictured({ markings = true }: { readonly markings?: boolean }): Pictured {
    return { ...this.#view(), attachments: this.attachments, ...(markings ? {} : { markings: [] }) };
  }

  protected nameOf(operation: NetworkMapOperation, inverse: NetworkMapOperation): string {
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled(document: NetworkMapDocument): boolean {
    return document.content.people.length > 0;
  }

  protected blank(): NetworkMapDocument {
    const { settings, child } = this.#sheet;
    const { language } = this.locale;
    const document = createNetworkMap({ id: newId(), now: this.now(), language, level: this.level }, settings);
    return Object.freeze({
      ...document,
      content: withWords(document.content, frozenWords(this.locale, document.content, child)),
    });
  }

  protected override reset(): void {
    super.reset();
    this.#rest?.reset();
    this.closePanels();
    this.#hold.putAllBack();
    this.#forgetHalf();
    this.#sheet.forget();
    this.#adding.clear();
    this.#keep('shown', shownAtOnce);
    // Somebody else may be listening to what comes next.
    this.#keep('speakMarkings', false);
  }

  /** *Klar*: what is being drawn is kept first. See the common contract. */
  override async finish(): Promise<void> {
    const keeping = this.editable ? this.#rest?.keepDrawing() : undefined;
    if (keeping) await keeping;
    await super.finish();
  }

  protected override onCover(): void {
    super.onCover();
    this.#rest?.letGo();
    this.#rest?.keep();
    this.#keep('speakMarkings', false);
  }

  /** What is open beside the map. */
  get #open(): Panels {
    return this.#rest?.panels ?? this.#waiting;
  }

  /** Whoever was held or moved from a panel stands where they are. */
  #letGo(): void {
    this.#rest?.keep();
    this.#hold.putBack();
    this.#forgetHalf();
    this.closeGesture();
  }

  #forgetHalf(): void {
    if (this.#rest) this.#rest.choosing.half = null;
  }

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ MapLater, applyUsual }: LaterModule): void {
    this.#port.learn(applyUsual);
    this.#rest = new MapLater(this, this.#port, this.#hold, this.#placing, this.#editing);
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#rest?.scanRows() ?? Promise.reject(new Error('The network is away.'));
  }
  protected menuContent(): MenuContent | undefined {
    return this.#rest?.menu(this.#view());
  }

  // What people do

  readonly #acts: MapActs = {
    openPerson: (id) => this.#openPerson(id),
    closePerson: () => this.#open.closePerson(),
    open: (what) => {
      void this.later.fetch();
      this.more = null;
      this.#open.open(what);
    },
    close: () => this.#open.closeSide(),
  };

  #openPerson(id: string): void {
    void this.later.fetch();
    if (this.#rest?.press(id)) return;
    if (this.#open.person === id) {
      // What was opened from the panel goes first: then the panel is seen again.
      if (this.#open.opened) this.#open.closeSide();
      else this.#open.closePerson();
      return;
    }
    this.#open.closeSide();
    this.closeGesture();
    this.#forgetHalf();
    // Opened first: whoever was open before is put back then.
    this.#open.openPerson(id);
    if (this.editable) this.#hold.pickUp(id, 'tap');
  }

  protected closePanels(): void {
    this.#open.closePerson();
    this.#open.closeSide();
  }
  protected override beforeOtherView(): void {
    this.#open.closePerson();
  }

  /** Whoever is held can be placed by pressing the board itself, exactly there. */
  #pressBoard(event: Event): void {
    const held = this.#hold.current?.item;
    const { geometry } = this.#sheet;
    const point = held === undefined ? null : pressedAt(event, this.find('[data-board]'), geometry.size);
    if (held === undefined || !point) return;
    this.closeGesture();
    this.#placing.place(held, placeAt(this.document.content, geometry, point.x, point.y));
  }

  // Drawing

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', (event) => this.#pressBoard(event));
  }

  /** The board is as wide as there is room for; sizes are stepped, so that a scroll bar does not lay everything out anew. */
  #measure(): void {
    const drawn = this.find('[data-board]')?.clientWidth;
    const width = drawn ?? this.clientWidth;
    if (width > 0)
      this.#keep('boardSize', drawn === undefined ? boardWidth(width, innerHeight, limitsOf(this)) : stepped(width));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config') || changed.has('level')) this.#sheet.forget();
    if (this.#state.boardSize === 0) this.#measure();
    this.#hold.retain((id) => this.#editing.person(id) !== undefined);
    if (this.#open.person !== null && !this.#port.subject()) this.#open.closePerson();
    if (!this.editable) this.#rest?.onlyLooked();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#drawBoard();
  }

  /** The ground, and the lines between people: those of whoever is carried follow. */
  #drawBoard(carried: Parameters<MapLaterPort['carried']>[0] = null): void {
    const svg = this.renderRoot.querySelector<SVGSVGElement>('svg.drawing');
    if (!svg) return;
    const { direction, language } = this.locale;
    const { geometry, layout, words } = this.#sheet;
    const ground = groundScene(geometry, words, direction, language, layout);
    const view = this.#view();
    drawSvg(this.#rest?.lined(ground, view, carried) ?? ground, svg, layoutLine);
    const board = svg.parentElement;
    if (!board) return;
    if (view.onScreen) drawBoardBadges(board, view);
    if (!carried) sizeBoard(board, layout, geometry);
  }

  #view(): MapView {
    const { document, locale, level, editable } = this;
    const { speakMarkings, shown } = this.#state;
    const { opened, person: subject } = this.#open;
    const { words, markings, geometry, layout } = this.#sheet;
    return {
      locale,
      document,
      level,
      editable,
      opened,
      half: this.#rest?.choosing.half ?? null,
      speakMarkings,
      words,
      markings,
      geometry,
      plate: layout.plate,
      layout,
      images: this.#images,
      aside: this.#rest?.aside ?? null,
      subject,
      held: this.#hold.held.at(-1)?.item ?? null,
      moving: this.#rest?.moving ?? false,
      shown,
      onScreen: this.later.shown,
      act: this.#acts,
    };
  }

  protected renderContent(document: NetworkMapDocument): unknown {
    const view = this.#view();
    const { locale } = this;
    const rest = this.#rest;
    const add = view.editable ? addPeople(view, this.#adding) : nothing;
    const other = this.view === 'map' ? null : rest ? rest.other(view, add) : add;
    return html`<p class="summary" data-summary>${summaryShort(locale, document, view.words)} <span class="heard">${this.later.shown ? summaryRings(locale, view.words) : nothing}</span></p>
      ${this.renderNotices(document)} ${rest?.notice(view)} ${this.renderTools()}
      ${
        other ??
        html`<div class="stage">
            <div class="start">${add} ${tray(view, rest?.more)}</div>
            <div class="ground">${help(view)} ${board(view, rest?.targets)} ${rest?.modes.zoom.buttons(view)}</div>
            <div class="side">${rest?.side(view)}</div>
          </div>
          ${rest?.after(view)}`
      }
      ${this.later.shown ? legend(view, rest?.modes.legendItem) : nothing} ${this.renderDialogs()}`;
  }
}
