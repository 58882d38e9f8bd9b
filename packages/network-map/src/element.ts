import { newId } from '@delaktig/core/document/ids.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { DelaktigElement } from '@delaktig/core/element/delaktig-element.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { Hold } from '@delaktig/core/interaction/hold.js';
import { Panel } from '@delaktig/core/interaction/panel.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import type { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import * as core from '@delaktig/core/texts.js';
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { board, help } from './board.ts';
import { groundScene, namesOn } from './board-scene.ts';
import { askedBy, type NetworkMapConfig, readConfig } from './config.ts';
import type { MapChanging } from './changing.ts';
import { type LongList, type MapActs, type MapView, type Opened, shownAtOnce } from './context.ts';
import { isAskedAsChild, visibleMarkings } from './defaults.ts';
import { createNetworkMap, networkMapModel } from './document.ts';
import { focusIn, type FocusIn } from './focus.ts';
import type { DraggingPort, MapDragging } from './dragging.ts';
import { MapEditing } from './editing.ts';
import { withWords } from './frozen-words.ts';
import { catalogue } from './generated/catalogue.ts';
import { type Geometry, geometry, type Layout, layoutMap, type Plate } from './layout.ts';
import { legend } from './marks.ts';
import type { Pictured } from './picture.ts';
import { boardWidth, limitsOf, plateFor, sizeBoard, stepped } from './plates.ts';
import type { NetworkMapDocument, NetworkMapOperation, Person, SymbolReference } from './model.ts';
import type { MapMoving, MovingPort } from './moving.ts';
import { placeAt } from './place.ts';
import { MapPlacing } from './placing.ts';
import type { NetworkMapSelection } from './share.ts';
import type { ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { styles } from './styles.ts';
import { summary, summaryRings, summaryShort } from './summary.ts';
import { addForm, type Draft, tray } from './tray.ts';
import { toolbar, type ToolbarActs, type ToolbarState } from './toolbar.ts';
import { frozenWords, MapWords } from './words.ts';

const noDraft: Draft = { name: '', symbol: null, problem: null };

/**
 * A network map (nätverkskarta): the people around a person, on rings around the middle, marked with what the person feels.
 *
 * Everything can be done by finger, mouse, keyboard, switch and screen reader: drag; or press a person and choose; or use the list.
 *
 * @summary The people around a person, placed on rings and marked by the person.
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
export class DelaktigNetworkMap extends DelaktigElement<NetworkMapDocument, NetworkMapOperation> {
  static override tag = 'delaktig-network-map';
  static override styles: CSSResultGroup = [tokens, baseStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    draft: { state: true },
    opened: { state: true },
    speakMarkings: { state: true },
    shown: { state: true },
    boardSize: { state: true },
    later: { state: true },
    networkAway: { state: true },
  };

  protected readonly model: typeof networkMapModel = networkMapModel;

  private draft: Draft = noDraft;
  private opened: Opened | null = null;
  private speakMarkings = false;
  private shown: Readonly<Record<LongList, number>> = shownAtOnce;
  private boardSize = 0;
  /** Panels, dialogs and the list: fetched as soon as the map is drawn. */
  private later: typeof import('./later.ts') | undefined;
  /** Something could not be fetched. */
  private networkAway = false;

  readonly #images = new SymbolImages(this);
  readonly #hold = new Hold<string>(this);
  readonly #panel = new Panel<string>(this, {
    element: () => this.#find('[data-panel]'),
    also: () => this.#all('.targets'),
    opener: (id) =>
      this.#button(id) ??
      (this.#heir === null ? null : this.#button(this.#heir)) ??
      this.#find('[data-add]') ??
      this.#find('[data-more]'),
    onClose: () => {
      this.#moving?.commit();
      this.#hold.putBack();
      this.#placing.half = null;
      this.closeGesture();
    },
  });
  readonly #side = new Panel<Opened>(this, {
    element: () => this.#find('[data-side-panel]'),
    opener: (opened) => this.#opener(opened) ?? this.#find('[data-more]'),
    onClose: (opened) => {
      // Another may have been opened in its place.
      if (this.opened === opened) this.opened = null;
    },
  });
  readonly #port: DraggingPort & MovingPort = {
    locale: this.locale,
    document: () => this.document,
    words: () => this.#mapWords,
    settings: () => this.#settings,
    child: () => this.#child,
    perform: (operation, options) => this.perform(operation, options),
    commit: () => this.commit(),
    closeGesture: () => this.closeGesture(),
    say: (message, topic) => this.announcer.say(message, topic),
    geometry: () => this.#geometry,
    plate: () => this.#plate,
    find: (selector) => this.#find(selector),
    disabled: () => !this.editable || this.view === 'list',
    wasPutBack: (id) => this.#changing?.sayPutBack(id),
    subject: () => this.#subject,
    control: () => this.renderRoot.querySelector<HTMLInputElement>('input[data-mover]'),
    ended: () => this.#focusAfterMove(),
  };
  readonly #editing = new MapEditing(this.#port);
  #moving: MapMoving | undefined;
  #changing: MapChanging | undefined;
  readonly #placing = new MapPlacing(this.#port, this.#editing);
  /** The pictures to choose from, in the language shown. */
  #offer: SymbolOffer | undefined;
  /** Who gets focus after somebody who is removed. */
  #heir: string | null = null;
  #dragging: MapDragging | undefined;
  /** What one switch can reach: fetched when scanning begins. */
  #mapRows: typeof import('./scan.ts').mapRows | undefined;
  #resize: ResizeObserver | undefined;
  #focused: FocusIn | undefined;
  #words: { content: NetworkMapDocument['content']; words: MapWords } | undefined;
  #laidOut: { words: MapWords; key: string; layout: Layout } | undefined;
  #config: { from: unknown; config: NetworkMapConfig } | undefined;
  #acts: MapActs | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
  }

  /** What the map says in words: how many, and on which ring. Markings are left out. */
  get summary(): string {
    return summary(this.locale, this.document, this.#mapWords);
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

  #pictured({ markings = true }: { readonly markings?: boolean }): Pictured {
    const { locale, document, level } = this;
    const shown = markings ? visibleMarkings(document.content.markings, askedBy(this.#settings, level)) : [];
    return { locale, document, words: this.#mapWords, markings: shown };
  }

  protected nameOf(operation: NetworkMapOperation, inverse: NetworkMapOperation): string {
    return this.later?.stepName(this.locale, this.document, this.#mapWords, operation, inverse) ?? '';
  }

  protected isFilled(document: NetworkMapDocument): boolean {
    return document.content.people.length > 0;
  }

  protected blank(): NetworkMapDocument {
    const { language } = this.locale;
    const document = createNetworkMap({ id: newId(), now: this.now(), language, level: this.level }, this.#settings);
    return Object.freeze({
      ...document,
      content: withWords(document.content, frozenWords(this.locale, document.content, this.#child)),
    });
  }

  protected reset(): void {
    this.#dragging?.cancel();
    this.#panel.close();
    this.#side.close();
    this.#hold.putAllBack();
    this.#closeDialogs();
    this.#placing.half = null;
    this.#words = undefined;
    this.#laidOut = undefined;
    this.draft = noDraft;
    this.opened = null;
    this.shown = shownAtOnce;
    // Somebody else may be listening to what comes next.
    this.speakMarkings = false;
  }

  protected override onCover(): void {
    this.#dragging?.cancel();
    this.#moving?.commit();
    this.#closeDialogs();
    this.speakMarkings = false;
  }

  #closeDialogs(): void {
    for (const dialog of this.shadowRoot?.querySelectorAll('dialog') ?? []) dialog.close();
  }

  get #settings(): NetworkMapConfig {
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

  get #child(): boolean {
    return isAskedAsChild(askedBy(this.#settings, this.level));
  }

  get #mapWords(): MapWords {
    const { content } = this.document;
    if (this.#words?.content !== content)
      this.#words = { content, words: new MapWords(this.locale, content, this.#child) };
    return this.#words.words;
  }

  get #geometry(): Geometry {
    return geometry(this.document.content.ground, this.boardSize || 640);
  }

  /** Laid out anew only when the map, its words or its room have changed: not at each letter that is written. */
  get #layout(): Layout {
    const words = this.#mapWords;
    const key = `${String(this.boardSize)} ${this.level} ${this.locale.language}`;
    if (this.#laidOut?.words !== words || this.#laidOut.key !== key) {
      const geometry = this.#geometry;
      this.#laidOut = {
        words,
        key,
        layout: layoutMap(
          this.document,
          geometry,
          plateFor(geometry.size, this.level, this.document.content.people.length),
          namesOn(geometry, words),
        ),
      };
    }
    return this.#laidOut.layout;
  }

  get #plate(): Plate {
    return this.#layout.plate;
  }

  get #subject(): Person | undefined {
    const id = this.#panel.subject;
    return id === null ? undefined : this.#editing.person(id);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
  #button(id: string): HTMLElement | null {
    return (
      this.#find(`.person[data-key="${CSS.escape(id)}"]`) ??
      this.#find(`[data-list-key="${CSS.escape(id)}"] input`) ??
      this.#crowdOf(id)
    );
  }
  /** The "+N" that somebody is in. */
  #crowdOf(id: string): HTMLElement | null {
    const crowds = this.#view().layout.rings.flatMap((ring) => ring.crowds);
    const crowd = crowds.find(({ people }) => people.some((person) => person.id === id));
    return crowd ? this.#find(`[data-key="crowd-${crowd.ring}-${crowd.sector}"]`) : null;
  }
  // What people do

  get #mapActs(): MapActs {
    return (this.#acts ??= {
      openPerson: (id) => this.#openPerson(id),
      closePerson: () => this.#panel.close(),
      choosePart: (id, part) => {
        this.#placing.choosePart(id, part);
        this.requestUpdate();
      },
      mark: (id, marking, on) => this.#changing?.mark(id, marking, on),
      rename: (id, name) => {
        // What was not taken is put back in the field.
        if (!this.#changing?.rename(id, name)) this.requestUpdate();
      },
      remove: (id) => {
        this.#heir = this.later?.heirOf(this.#view(), this.view === 'list', id) ?? null;
        this.#panel.close();
        this.#changing?.remove(id);
      },
      startMoving: () => this.#moving?.start(),
      open: (what) => this.#open(what),
      close: () => this.#side.close(),
      chooseSymbol: (person, symbol) => this.#chooseSymbol(person, symbol),
      changeCentre: (name) => this.#changing?.changeCentre(name),
      changeGround: (ground) => this.#changing?.changeGround(ground),
      showMore: (list) => this.#showMore(list),
    });
  }

  #openPerson(id: string): void {
    void this.#fetchLater();
    if (this.#panel.subject === id) {
      this.#panel.close();
      return;
    }
    if (this.opened) this.#side.close();
    this.closeGesture();
    this.#placing.half = null;
    // Opened first: whoever was open before is put back then.
    this.#panel.open(id);
    if (this.editable) this.#hold.pickUp(id, 'tap');
  }

  /** More of a long list: focus goes to the first who was not shown before. */
  #showMore(list: LongList): void {
    const people = list === 'tray' ? this.#layout.waiting : this.document.content.people;
    const first = people[this.shown[list]];
    const count = this.shown[list] + shownAtOnce[list];
    this.shown = { ...this.shown, [list]: count };
    if (this.later) this.announcer.say(this.later.shownNow(this.#view(), count, people.length), 'shown');
    void this.updateComplete.then(
      () =>
        first &&
        (this.#find(`[data-list-key="${CSS.escape(first.id)}"] :is(select, p)`) ?? this.#button(first.id))?.focus(),
    );
  }

  #add(): void {
    const problem = this.#editing.add(this.draft.name, this.draft.symbol);
    this.draft = problem ? { ...this.draft, problem } : noDraft;
    if (!problem) return;
    this.announcer.say(this.locale.text(problem), 'add');
    this.#find('[data-add]')?.focus();
  }

  #open(what: Opened): void {
    void this.#fetchLater();
    if (what.what !== 'symbols') this.#panel.close();
    if (what.what === 'more') this.#side.close();
    this.opened = what;
    if (what.what !== 'more') this.#side.open(what);
  }
  /** The button that opened it, or what stands for it now. */
  #opener(opened: Opened): HTMLElement | null {
    if (opened.what === 'crowd') return this.#find(`[data-key="crowd-${opened.ring}-${opened.sector}"]`);
    if (opened.what === 'symbols')
      return this.#find(opened.person === null ? '[data-symbol]' : '[data-panel] [data-symbol]');
    return null;
  }
  #chooseSymbol(id: string | null, symbol: SymbolReference | null): void {
    this.#side.close();
    if (id !== null) {
      this.#changing?.changeSymbol(id, symbol);
      return;
    }
    this.draft = { ...this.draft, symbol, problem: null };
    this.#find('[data-add]')?.focus();
  }

  async #startOver(): Promise<void> {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    this.opened = null;
    const answer = await this.later?.openModal(dialog, () => this.#find('[data-more]'));
    if (answer === 'yes') this.#changing?.startOver();
  }

  /** Whoever used the arrows stands on the button that began it, unless they have already gone somewhere else. */
  #focusAfterMove(): void {
    void this.updateComplete.then(() => {
      const focused = this.shadowRoot?.activeElement;
      if (this.matches(':focus-within') && (!focused || focused.matches('[data-panel]')))
        this.#find('[data-start-moving]')?.focus();
    });
  }

  // One switch

  protected override scanRows(): readonly ScanRow[] {
    return (
      this.#mapRows?.({
        view: () => this.#view(),
        find: (selector) => this.#all(selector),
        shelves: () => this.#offer?.now.shelves ?? [],
        addSymbol: (symbol) => void this.#editing.add('', symbol),
        changePace: (change) => this.#changePace(change),
        stop: () => (this.scanning = false),
      }) ?? []
    );
  }
  #fetchRows(): Promise<void> {
    return this.#attempt(async () => {
      const [{ mapRows }] = await Promise.all([import('./scan.ts'), this.#fetchLater()]);
      await this.#offer?.ready;
      this.#mapRows = mapRows;
    });
  }
  #changePace(change: 'slower' | 'faster'): void {
    if (!this.later) return;
    this.scanPace = change === 'slower' ? this.later.slowerPace(this.scanPace) : this.later.fasterPace(this.scanPace);
    this.announcer.say(this.later.paceSaid(this.locale, this.scanPace), 'pace');
  }

  // Drawing

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Whoever is held can be placed by pressing the board itself, exactly there.
    this.renderRoot.addEventListener('click', (event) => this.#pressBoard(event));
    void this.#fetchLater();
  }
  #pressBoard(event: Event): void {
    const held = this.#hold.current?.item;
    const board = this.#find('[data-board]');
    const path = event.composedPath();
    if (
      held === undefined ||
      !board ||
      !(event instanceof MouseEvent) ||
      !path.includes(board) ||
      path.some((node) => node instanceof HTMLButtonElement)
    )
      return;
    const box = board.getBoundingClientRect();
    const scale = this.#geometry.size / box.width;
    this.closeGesture();
    this.#placing.place(
      held,
      placeAt(
        this.document.content,
        this.#geometry,
        (event.clientX - box.left) * scale,
        (event.clientY - box.top) * scale,
      ),
    );
  }
  /** Panels, dialogs and the list. When the network is away the person is told, and what asked for them asks again. */
  #fetchLater(): Promise<void> {
    if (this.later) return Promise.resolve();
    return (this.#fetching ??= this.#attempt(async () => {
      await painted();
      const later = await import('./later.ts');
      const changing = new later.MapChanging(this.#port, this.#editing);
      this.#changing = changing;
      this.#dragging = new later.MapDragging(this, this.#port, this.#hold, this.#placing);
      this.#offer = new later.SymbolOffer(this, () => this.locale.say, ['food', 'everyday', 'health', 'actions']);
      this.#moving = new later.MapMoving(this, this.#port, this.#editing, this.#placing, changing);
      later.oneTabStopEach(
        this,
        this.locale,
        (key) =>
          this.#button(key) ??
          (key.startsWith('part-') && this.#panel.subject !== null ? this.#button(this.#panel.subject) : null),
      );
      this.shadowRoot?.adoptedStyleSheets.push(
        ...[later.panelStyles, later.laterStyles].flatMap(({ styleSheet }) => styleSheet ?? []),
      );
      this.later = later;
    }).finally(() => (this.#fetching = undefined)));
  }
  #fetching: Promise<void> | undefined;

  /** Does what needs the network; when that is away, says so and leaves the rest as it is. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.networkAway = false;
    } catch {
      this.networkAway = true;
    }
  }

  /** Whoever waits for the map waits for its panels too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetching;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In the next frame: drawn in this one, the board could change its own size, which browsers report to the page as an error.
    this.#resize = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#resize.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#resize = undefined;
  }

  /** The board is as wide as there is room for; sizes are stepped, so that a scroll bar does not lay everything out anew. */
  #measure(): void {
    const drawn = this.#find('[data-board]')?.clientWidth;
    const width = drawn ?? this.clientWidth;
    if (width > 0)
      this.boardSize = drawn === undefined ? boardWidth(width, innerHeight, limitsOf(this)) : stepped(width);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = focusIn(this.shadowRoot);
    if (changed.has('config')) this.#words = undefined;
    if (changed.has('level')) this.#words = undefined;
    if (this.boardSize === 0) this.#measure();
    this.#hold.retain((id) => this.#editing.person(id) !== undefined);
    if (this.#panel.subject !== null && !this.#subject) this.#panel.close();
    // What can no longer be changed is not left open.
    const side = this.#side.subject?.what ?? 'crowd';
    if (!this.editable && (side !== 'crowd' || this.#hold.held.length > 0)) {
      if (side !== 'crowd') this.#side.close();
      this.#hold.putAllBack();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focused && !this.shadowRoot?.activeElement) this.#focused.next(this.shadowRoot)?.focus();
    this.#focused = undefined;
    const svg = this.renderRoot.querySelector<SVGSVGElement>('svg.drawing');
    if (svg) {
      const { direction, language } = this.locale;
      renderSvg(groundScene(this.#geometry, this.#mapWords, direction, language, this.#layout), svg);
      if (svg.parentElement) sizeBoard(svg.parentElement, this.#layout, this.#geometry);
    }
    if (this.scanning && !this.#mapRows) void this.#fetchRows();
  }

  #view(): MapView {
    const { document, locale, level, editable, opened, speakMarkings } = this;
    const geometry = this.#geometry;
    return {
      locale,
      document,
      level,
      editable,
      opened,
      half: this.#placing.half,
      speakMarkings,
      words: this.#mapWords,
      markings: visibleMarkings(document.content.markings, askedBy(this.#settings, level)),
      geometry,
      plate: this.#plate,
      layout: this.#layout,
      images: this.#images,
      subject: this.#panel.subject,
      held: this.#hold.held.at(-1)?.item ?? null,
      moving: this.#moving?.active ?? false,
      shown: this.shown,
      act: this.#mapActs,
    };
  }

  #toolbarActs: ToolbarActs = {
    undo: () => this.undo(),
    redo: () => this.redo(),
    toggleView: () => {
      this.#panel.close();
      void this.#fetchLater();
      this.view = this.view === 'list' ? 'map' : 'list';
    },
    toggleMore: () => {
      if (this.opened?.what === 'more') this.opened = null;
      else this.#open({ what: 'more' });
    },
    closeMore: () => {
      this.opened = null;
      this.#find('[data-more]')?.focus();
    },
    ask: (ask) => (this.opened = { what: 'more', ask }),
    openGround: () => this.#open({ what: 'ground' }),
    toggleSpeakMarkings: () => (this.speakMarkings = !this.speakMarkings),
    toggleScanning: () => {
      this.scanning = !this.scanning;
      this.#toolbarActs.closeMore();
    },
    changePace: (change) => this.#changePace(change),
    print: (markings) => void this.#attempt(() => this.print({ markings })),
    savePicture: (markings) => void this.#attempt(() => this.#savePicture(markings)),
    startOver: () => void this.#startOver(),
    pause: () => this.cover(),
    finish: () => void this.finish(),
  };

  async #savePicture(markings: boolean): Promise<void> {
    const { signal } = this;
    const { savePicture } = await import('./picture.ts');
    await savePicture(this.#pictured({ markings }), this.ownerDocument, signal);
  }

  protected renderContent(document: NetworkMapDocument): unknown {
    const view = this.#view();
    const { locale } = this;
    const asList = this.view === 'list';
    const tools: ToolbarState = {
      canUndo: this.canUndo,
      canRedo: this.canRedo,
      undoName: this.undoName,
      redoName: this.redoName,
      asList,
      scanning: this.scanning,
      hideFinish: this.hideFinish,
      filled: this.isFilled(document),
    };
    return html`<p class="summary" data-summary>${summaryShort(locale, document)} <span class="heard">${summaryRings(locale, document, view.words)}</span></p>
      ${view.editable || document.version > this.model.version ? nothing : html`<p class="notice" role="note">${locale.label(core.readOnly)}</p>`}
      ${
        this.networkAway
          ? html`<p class="notice row" role="alert">
            <span>${locale.label(core.networkAway)}</span>
            <button class="act" type="button" @click=${() => void this.#fetchLater()}>${locale.label(core.tryAgain)}</button>
          </p>`
          : nothing
      }
      ${this.later?.unknownRings(view)}
      ${toolbar(view, tools, this.#toolbarActs)} ${this.later?.morePanel(view, tools, this.#toolbarActs)}
      ${
        asList
          ? html`${this.#renderAdd(view)} ${this.later?.listView(view)} ${this.#offer && this.later?.openedPanel(view, this.#offer)}`
          : html`<div class="stage">
            <div class="start">${this.#renderAdd(view)} ${tray(view, this.later?.moreButton)}</div>
            <div class="ground">${help(view)} ${board(view, this.later?.targets)}</div>
            <div class="side">
              ${view.opened?.what === 'symbols' && view.opened.person !== null ? nothing : this.later?.personPanel(view)} ${this.#offer && this.later?.openedPanel(view, this.#offer)}
            </div>
          </div>`
      }
      ${legend(view)} ${this.later?.startOverDialog(view)}`;
  }

  #renderAdd(view: MapView): unknown {
    if (!this.editable) return nothing;
    return addForm(view, this.draft, {
      write: (name) => (this.draft = { ...this.draft, name, problem: null }),
      add: () => this.#add(),
    });
  }
}

/** When the browser has shown what is drawn; a page in the background shows nothing and does not wait. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, 300);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      setTimeout(resolve);
    });
  });
}
