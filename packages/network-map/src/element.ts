import { newId } from '@delaktig/core/document/ids.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { DelaktigElement } from '@delaktig/core/element/delaktig-element.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { Drag, type DragState } from '@delaktig/core/interaction/drag.js';
import { Hold } from '@delaktig/core/interaction/hold.js';
import { type MoveDirection, Mover } from '@delaktig/core/interaction/mover.js';
import { openModal, Panel } from '@delaktig/core/interaction/panel.js';
import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import type { ScanTarget, SwitchScanner } from '@delaktig/core/interaction/switch-scanner.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { symbolProviders } from '@delaktig/core/symbols/provider.js';
import * as core from '@delaktig/core/texts.js';
import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { board, help } from './board.ts';
import { groundScene, sectorNames } from './board-scene.ts';
import { askedBy, type NetworkMapConfig, readConfig } from './config.ts';
import type { Half, MapActs, MapView, Opened } from './context.ts';
import { isAskedAsChild, visibleMarkings } from './defaults.ts';
import { type OfferedSymbol, openedPanel } from './dialogs.ts';
import { createNetworkMap, networkMapModel } from './document.ts';
import { withWords } from './frozen-words.ts';
import { catalogue } from './generated/catalogue.ts';
import { type Geometry, geometry, layoutMap, type Plate } from './layout.ts';
import { listView } from './list-view.ts';
import { legend } from './marks.ts';
import type { Pictured } from './picture.ts';
import type { Ground, NetworkMapDocument, NetworkMapOperation, Person, Place, SymbolReference } from './model.ts';
import { personPanel } from './panel.ts';
import { type MapStep, placeAt, placeBeside, placeIn } from './place.ts';
import { type NetworkMapSelection, shareNetworkMap } from './share.ts';
import { stepName } from './step-name.ts';
import { styles } from './styles.ts';
import { summary } from './summary.ts';
import * as texts from './texts.ts';
import { addForm, type Draft, tray } from './tray.ts';
import { toolbar, type ToolbarActs } from './toolbar.ts';
import { frozenWords, MapWords } from './words.ts';

const noDraft: Draft = { name: '', symbol: null, problem: '' };

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

  /** Seconds on each thing in one-switch scanning, 0.5–10. Default 2. */
  @property({ type: Number, attribute: 'scan-pace' }) scanPace = 2;

  /** Starts with one-switch scanning on. Default false. The person can turn it on and off under *Mer*. */
  @property({ type: Boolean, reflect: true }) scanning = false;

  protected readonly model: typeof networkMapModel = networkMapModel;

  @state() private draft: Draft = noDraft;
  @state() private opened: Opened | null = null;
  @state() private half: Half | null = null;
  @state() private speakMarkings = false;
  @state() private symbols: readonly OfferedSymbol[] = [];
  @state() private boardSize = 0;

  readonly #images = new SymbolImages(this);
  readonly #hold = new Hold<string>(this);
  readonly #panel = new Panel<string>(this, {
    element: () => this.#find('[data-panel]'),
    opener: (id) => this.#button(id) ?? this.#find('[data-add]'),
    onClose: (id, reason) => {
      this.#hold.putBack();
      this.half = null;
      this.closeGesture();
      if (reason === 'escape') this.#refresh(id);
    },
  });
  readonly #side = new Panel<'side'>(this, {
    element: () => this.#find('[data-side-panel]'),
    opener: () => this.#find('[data-more]'),
    onClose: () => (this.opened = null),
  });
  readonly #mover = new Mover<Place>(this, {
    control: () => this.renderRoot.querySelector<HTMLInputElement>('input[data-mover]'),
    steps: (direction) => this.#step(direction),
    number: (number) => this.#ringNumber(number),
    position: () => ({ min: 1, max: this.document.content.ground.rings.length, now: this.#ringIndex() + 1 }),
    valueText: () => this.#whereSubject(),
    onStep: (place) => {
      const person = this.#subject;
      if (person) this.perform({ type: 'placePerson', id: person.id, place }, { gesture: 'move', commit: false });
    },
    onCommit: () => this.#endMove(),
    onCancel: () => this.#cancelMove(),
    direction: () => this.locale.direction,
  });
  readonly #drag = new Drag(this, {
    surface: () => this.#find('[data-board]'),
    find: (event) => event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.person')) ?? null,
    disabled: () => !this.editable || this.view === 'list',
    onStart: (drag) => this.#lift(drag),
    onMove: (drag) => this.#over(drag),
    onDrop: (drag) => this.#drop(drag),
    onCancel: (drag) => this.#letGo(drag),
  });
  #scanner: SwitchScanner | undefined;
  #lit: readonly HTMLElement[] = [];
  #resize: ResizeObserver | undefined;
  #beforeMove: Place | undefined;
  #words: { content: NetworkMapDocument['content']; words: MapWords } | undefined;
  #config: { from: unknown; config: NetworkMapConfig } | undefined;
  #acts: MapActs | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
    new RovingFocus(this, {
      items: () => this.#all('.board .ring button'),
      orientation: 'spatial',
      elsewhere: (key) => (key ? this.#find(`.tray [data-key="${CSS.escape(key)}"]`) : null),
      fallback: () => this.#find('[data-add]'),
      name: (item) => item.querySelector('.name')?.textContent ?? null,
      direction: () => this.locale.direction,
    });
    new RovingFocus(this, {
      items: () => this.#all('.tray button'),
      orientation: 'both',
      elsewhere: (key) => (key ? this.#find(`.board [data-key="${CSS.escape(key)}"]`) : null),
      fallback: () => this.#find('[data-add]'),
      name: (item) => item.querySelector('.name')?.textContent ?? null,
      direction: () => this.locale.direction,
    });
    new RovingFocus(this, { items: () => this.#all('[data-toolbar] button'), orientation: 'horizontal', direction: () => this.locale.direction });
  }

  /** What the map says in words: how many, and on which ring. Markings are left out. */
  get summary(): string {
    return summary(this.locale, this.document, this.#mapWords);
  }

  /**
   * A picture of the map with title, date, legend and what distance means.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   */
  async toBlob(type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<Blob> {
    const { mapPicture } = await import('./picture.ts');
    return mapPicture(this.#pictured, type);
  }

  /** Prints the map on paper, with title, date, legend and what distance means. An empty map prints as a sheet to fill in by hand. */
  async print(): Promise<void> {
    const { printMap } = await import('./print.ts');
    await printMap(this.#pictured);
  }

  /**
   * *Dela*: a document of its own with exactly the people, distances and markings that were picked, without a trace of what was left out.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  share(selection: NetworkMapSelection): NetworkMapDocument {
    return shareNetworkMap(this.document, selection, { id: newId(), now: this.now() });
  }

  get #pictured(): Pictured {
    const { locale, document, level } = this;
    const asked = askedBy(this.#settings, level);
    return { locale, document, words: this.#mapWords, markings: visibleMarkings(document.content.markings, asked), images: this.#images };
  }

  protected nameOf(operation: NetworkMapOperation): string {
    return stepName(this.locale, this.document, this.#mapWords, operation);
  }

  protected isFilled(document: NetworkMapDocument): boolean {
    return document.content.people.length > 0;
  }

  protected blank(): NetworkMapDocument {
    const { language } = this.locale;
    const document = createNetworkMap({ id: newId(), now: this.now(), language, level: this.level }, this.#settings);
    return Object.freeze({ ...document, content: withWords(document.content, frozenWords(this.locale, document.content, this.#child)) });
  }

  protected reset(): void {
    this.#panel.close();
    this.#side.close();
    this.#hold.putAllBack();
    this.#drag.cancel();
    this.#mover.cancel();
    this.draft = noDraft;
    this.half = null;
    this.opened = null;
  }

  protected override onCover(): void {
    this.#drag.cancel();
    this.#mover.commit();
    this.#scanner?.stop();
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) dialog.close();
  }

  get #settings(): NetworkMapConfig {
    if (this.#config?.from !== this.config || !this.#config) {
      const { config, problems } = readConfig(this.config);
      for (const { code, path } of problems) warn('config', `<${this.localName}>.config.${path.join('.')} cannot be used (${code}); the default is.`, path.join('.'));
      this.#config = { from: this.config, config };
    }
    return this.#config.config;
  }

  get #child(): boolean {
    return isAskedAsChild(askedBy(this.#settings, this.level));
  }

  get #mapWords(): MapWords {
    const { content } = this.document;
    if (this.#words?.content !== content) this.#words = { content, words: new MapWords(this.locale, content, this.#child) };
    return this.#words.words;
  }

  get #geometry(): Geometry {
    return geometry(this.document.content.ground, this.boardSize || 640);
  }

  get #plate(): Plate {
    const size = this.boardSize || 640;
    if (this.level === 'symbol') return size < 480 ? { width: 68, height: 70 } : { width: 100, height: 100 };
    if (size < 480) return { width: 56, height: 48 };
    return size < 640 ? { width: 82, height: 70 } : { width: 100, height: 80 };
  }

  get #subject(): Person | undefined {
    const id = this.#panel.subject;
    return id === null ? undefined : this.#person(id);
  }

  #person(id: string): Person | undefined {
    return this.document.content.people.find((person) => person.id === id);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
  #button(id: string): HTMLElement | null {
    return this.#find(`.person[data-key="${CSS.escape(id)}"]`) ?? this.#find(`[data-list-key="${CSS.escape(id)}"] input`);
  }
  /** Somebody whose person left the drawn ones (into "+N", out of one-at-a-time) still has the panel's focus go somewhere. */
  #refresh(id: string): void {
    if (!this.#button(id)) this.requestUpdate();
  }

  // What people do

  get #mapActs(): MapActs {
    return (this.#acts ??= {
      openPerson: (id) => this.#openPerson(id),
      closePerson: () => this.#panel.close(),
      place: (id, place) => this.#place(id, place),
      choosePart: (id, part) => this.#choosePart(id, part),
      mark: (id, marking, on) => this.#mark(id, marking, on),
      rename: (id, name) => this.#rename(id, name),
      remove: (id) => this.#remove(id),
      startMoving: () => {
        this.#beforeMove = this.#subject?.place;
        this.#mover.start();
      },
      open: (what) => this.#open(what),
      close: () => this.#side.close(),
      chooseSymbol: (person, symbol) => this.#chooseSymbol(person, symbol),
      changeCentre: (name) => this.#changeCentre(name),
      changeGround: (ground) => this.#changeGround(ground),
    });
  }

  #openPerson(id: string): void {
    if (!this.editable) return;
    if (this.#panel.subject === id) {
      this.#panel.close();
      return;
    }
    if (this.opened) this.#side.close();
    this.closeGesture();
    this.half = null;
    this.#hold.pickUp(id, 'tap');
    this.#panel.open(id);
  }

  #add(): void {
    const name = this.draft.name.trim();
    const { symbol } = this.draft;
    const { maxPeople } = this.#settings;
    if (!name && !symbol) {
      this.#complain(this.locale.text(texts.needName));
      return;
    }
    if (this.document.content.people.length >= maxPeople) {
      this.#complain(this.locale.text(texts.full, this.locale.say.number(maxPeople)));
      return;
    }
    const person: Person = { id: newId(), name, ...(symbol ? { symbol } : {}) };
    this.draft = noDraft;
    this.closeGesture();
    this.perform({ type: 'addPerson', person });
    this.announcer.say(this.locale.text(texts.added, this.#mapWords.name(person)), person.id);
  }
  #complain(problem: string): void {
    this.draft = { ...this.draft, problem };
    this.announcer.say(problem, 'add');
    this.#find('[data-add]')?.focus();
  }

  /** Places somebody; what it came to is said. */
  #place(id: string, place: Place | null, gesture?: string): void {
    this.perform({ type: 'placePerson', id, place }, gesture === undefined ? {} : { gesture });
    this.#sayPlace(id);
  }
  #sayPlace(id: string): void {
    const person = this.#person(id);
    if (!person) return;
    const words = this.#mapWords;
    const where = words.where(person);
    const name = words.name(person);
    this.announcer.say(where === null ? this.locale.text(texts.takenOff, name) : this.locale.text(texts.placed, name, where), id);
  }

  /** A ring or a sector was chosen. On a map with sectors nobody is placed before both are known: the map claims nothing the person has not said. */
  #choosePart(id: string, part: { ring?: string; sector?: string } | null): void {
    const person = this.#person(id);
    if (!person) return;
    const { content } = this.document;
    if (part === null) {
      this.half = null;
      if (person.place) this.#place(id, null, `place ${id}`);
      return;
    }
    const placed = this.#mapWords.where(person) !== null;
    const before = placed ? person.place : this.half?.person === id ? this.half : undefined;
    const ring = part.ring ?? before?.ring;
    const sector = part.sector ?? before?.sector;
    const needsSector = content.ground.sectors.length > 0 && !placed;
    if (ring === undefined || (needsSector && sector === undefined)) {
      this.half = { person: id, ...(ring === undefined ? {} : { ring }), ...(sector === undefined ? {} : { sector }) };
      this.announcer.say(this.locale.text(ring === undefined ? texts.chooseRing : texts.chooseSector), id);
      return;
    }
    this.half = null;
    this.#place(id, placeIn(content, person.place, ring, sector), `place ${id}`);
  }

  #mark(id: string, marking: string, on: boolean): void {
    this.closeGesture();
    this.perform({ type: 'markPerson', id, marking, on });
    const person = this.#person(id);
    if (person) this.announcer.say(this.locale.text(texts.saved, this.#mapWords.name(person)), id);
  }

  #rename(id: string, written: string): void {
    const name = written.trim();
    const person = this.#person(id);
    if (!person || name === person.name) return;
    if (!name && !person.symbol) {
      this.announcer.say(this.locale.text(texts.needName), id);
      this.requestUpdate();
      return;
    }
    this.closeGesture();
    this.perform({ type: 'renamePerson', id, name });
    this.announcer.say(this.locale.text(texts.renamed, name), id);
  }

  #remove(id: string): void {
    const person = this.#person(id);
    if (!person) return;
    const name = this.#mapWords.name(person);
    this.#panel.close();
    this.closeGesture();
    this.perform({ type: 'removePerson', id });
    this.announcer.say(this.locale.text(core.wasRemoved, name), id);
  }

  #open(what: Opened): void {
    if (what.what === 'symbols' && this.symbols.length === 0) void this.#fetchSymbols();
    if (what.what !== 'symbols') this.#panel.close();
    this.opened = what;
    if (what.what !== 'more') this.#side.open('side');
  }
  async #fetchSymbols(): Promise<void> {
    const offered: OfferedSymbol[] = [];
    for (const provider of await symbolProviders()) {
      for (const info of await provider.list(this.locale.say)) offered.push({ provider: provider.id, info });
    }
    this.symbols = offered;
  }
  #chooseSymbol(id: string | null, symbol: SymbolReference | null): void {
    if (id === null) {
      this.draft = { ...this.draft, symbol, problem: '' };
      this.#side.close();
      this.#find('[data-add]')?.focus();
      return;
    }
    const person = this.#person(id);
    this.#side.close();
    if (!person || (symbol === null && !person.name)) return;
    this.closeGesture();
    this.perform({ type: 'renamePerson', id, name: person.name, symbol });
  }
  #changeCentre(written: string): void {
    const name = written.trim();
    const { name: former, ...rest } = this.document.content.centre;
    if (name === (former ?? '')) return;
    this.closeGesture();
    this.perform({ type: 'changeCentre', centre: name ? { ...rest, name } : rest });
  }
  #changeGround(ground: Ground): void {
    const { content } = this.document;
    const worded = withWords({ ...content, ground }, frozenWords(this.locale, { ...content, ground }, this.#child)).ground;
    const rings = new Set(ground.rings.map(({ id }) => id));
    const outermost = ground.rings.at(-1);
    // Whoever stood on a ring that is taken away stands on the outermost that is left.
    const moved = content.people.filter(({ place }) => place && content.ground.rings.some(({ id }) => id === place.ring) && !rings.has(place.ring));
    const places = Object.fromEntries(moved.map(({ id, place }) => [id, place && outermost ? { ...place, ring: outermost.id } : null]));
    this.closeGesture();
    this.perform({ type: 'changeGround', ground: worded, ...(moved.length ? { places } : {}) });
  }

  async #startOver(): Promise<void> {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    this.opened = null;
    const answer = await openModal(dialog, () => this.#find('[data-add]') ?? this.#find('[data-more]'));
    if (answer !== 'yes') return;
    this.closeGesture();
    this.perform({ type: 'replaceContent', content: { ...this.document.content, people: [] } });
    this.announcer.say(this.locale.text(core.startedOver));
  }

  // Moving with the arrows

  #ringIndex(): number {
    const ring = this.#subject?.place?.ring;
    return Math.max(0, this.document.content.ground.rings.findIndex(({ id }) => id === ring));
  }
  #whereSubject(): string {
    const person = this.#subject;
    return (person && this.#mapWords.where(person)) ?? '';
  }
  #step(direction: MoveDirection): Place | null {
    const place = this.#subject?.place;
    const steps: Record<MoveDirection, MapStep> = { in: 'in', out: 'out', back: 'back', forward: 'forward', 'far-in': 'first', 'far-out': 'last', first: 'first', last: 'last' };
    return place ? placeBeside(this.document.content, place, steps[direction]) : null;
  }
  #ringNumber(number: number): Place | null {
    const place = this.#subject?.place;
    const ring = this.document.content.ground.rings[number - 1];
    return place && ring ? { ...place, ring: ring.id } : null;
  }
  #endMove(): void {
    const person = this.#subject;
    this.closeGesture();
    if (person && person.place !== this.#beforeMove) {
      this.commit();
      this.#sayPlace(person.id);
    }
    this.#focusAfterMove();
  }
  #cancelMove(): void {
    const person = this.#subject;
    if (person && this.#beforeMove && person.place !== this.#beforeMove) {
      this.perform({ type: 'placePerson', id: person.id, place: this.#beforeMove }, { gesture: 'move' });
      this.closeGesture();
    }
    this.#focusAfterMove();
  }
  #focusAfterMove(): void {
    void this.updateComplete.then(() => {
      if (this.#find('[data-panel]')?.contains(this.shadowRoot?.activeElement ?? null) ?? true) return;
      if (this.shadowRoot?.activeElement === null && this.matches(':focus-within')) return;
      this.#find('[data-start-moving]')?.focus();
    });
  }

  // Dragging

  #lift({ item, pointerId }: DragState): boolean {
    const id = item.dataset['key'];
    return id !== undefined && this.#hold.pickUp(id, 'pointer', pointerId);
  }
  #over(drag: DragState): void {
    const place = placeAt(this.document.content, this.#geometry, ...this.#scaled(drag));
    const { rings, sectors } = this.document.content.ground;
    const ring = rings.findIndex(({ id }) => id === place?.ring);
    const sector = sectors.findIndex(({ id }) => id === place?.sector);
    const target = this.#find(`.target[data-ring="${String(ring)}"][data-sector="${String(sector)}"]`);
    if (target === this.#overTarget) return;
    this.#overTarget?.removeAttribute('data-over');
    target?.setAttribute('data-over', '');
    this.#overTarget = target;
  }
  #overTarget: HTMLElement | null = null;
  #drop(drag: DragState): void {
    const id = drag.item.dataset['key'];
    this.#overTarget?.removeAttribute('data-over');
    this.#overTarget = null;
    if (id === undefined) return;
    const [x, y] = this.#scaled(drag);
    const size = this.#geometry.size;
    const margin = this.#plate.height;
    const onBoard = x > -margin && y > -margin && x < size + margin && y < size + margin;
    if (onBoard) this.#place(id, placeAt(this.document.content, this.#geometry, x, y));
    else if (this.#isOverTray(drag)) this.#place(id, null);
    this.closeGesture();
    this.#hold.place(id);
  }
  #letGo({ item }: DragState): void {
    this.#overTarget?.removeAttribute('data-over');
    this.#overTarget = null;
    const id = item.dataset['key'];
    if (id !== undefined) this.#hold.putBack(id);
  }
  /** From the board's own pixels, which may have changed since it was laid out, to those of its geometry. */
  #scaled({ centreX, centreY }: DragState): [x: number, y: number] {
    const scale = this.#geometry.size / (this.#boardWidth || this.#geometry.size);
    return [centreX * scale, centreY * scale];
  }
  #boardWidth = 0;
  #isOverTray({ x, y }: DragState): boolean {
    const box = this.#find('[data-tray]')?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  // One switch

  async #toggleScanning(): Promise<void> {
    this.scanning = !this.scanning;
    this.opened = null;
  }
  async #scan(): Promise<void> {
    if (!this.scanning) {
      this.#scanner?.stop();
      return;
    }
    const { mapScanner } = await import('./scan.ts');
    this.#scanner ??= mapScanner(this, {
      view: () => this.#view(),
      locale: this.locale,
      pace: () => this.scanPace,
      undo: () => (this.canUndo ? { name: this.undoName, run: () => this.undo() } : null),
      find: (selector) => this.#all(selector),
      place: (id, ring, sector) => this.#choosePart(id, { ring, ...(sector === undefined ? {} : { sector }) }),
      addSymbol: (symbol) => {
        this.draft = { ...noDraft, symbol };
        this.#add();
      },
      symbols: () => this.symbols,
      stop: () => (this.scanning = false),
      light: (target) => this.#light(target),
      say: (name) => this.announcer.say(name, 'scan'),
    });
    if (this.symbols.length === 0) await this.#fetchSymbols();
    if (this.isConnected && this.scanning && !this.#scanner.running) this.#scanner.start();
  }
  #light(target: ScanTarget | null): void {
    for (const element of this.#lit) element.classList.remove('scanned');
    this.#lit = target?.elements ?? [];
    for (const element of this.#lit) element.classList.add('scanned');
  }

  // Drawing

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#resize.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#resize = undefined;
  }

  /** The board is as wide as there is room for; sizes are stepped, so that a scroll bar does not lay everything out anew. */
  #measure(): void {
    const width = this.#find('[data-board]')?.clientWidth ?? this.clientWidth - 32;
    if (width > 0) {
      this.#boardWidth = width;
      this.boardSize = Math.max(240, Math.floor(width / 8) * 8);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config')) this.#words = undefined;
    if (changed.has('level')) this.#words = undefined;
    if (this.boardSize === 0) this.#measure();
    this.#hold.retain((id) => this.#person(id) !== undefined);
    if (this.#panel.subject !== null && !this.#subject) this.#panel.close();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const svg = this.renderRoot.querySelector<SVGSVGElement>('svg.drawing');
    if (svg) {
      const { direction, language } = this.locale;
      renderSvg(groundScene(this.#geometry, this.#mapWords, direction, language), svg);
      const stage = this.#find('[data-board]');
      stage?.style.setProperty('--plate-width', `${String(this.#plate.width)}px`);
      stage?.style.setProperty('--plate-height', `${String(this.#plate.height)}px`);
      stage?.style.setProperty('--lines', this.#plate.height < 60 ? '1' : '2');
      stage?.style.setProperty('--hub', `${String(Math.round(this.#geometry.hub * 2))}px`);
    }
    if (changed.has('scanning') || changed.has('scanPace')) void this.#scan();
  }

  #view(): MapView {
    const { document, locale, level, editable, opened, half, speakMarkings } = this;
    const geometry = this.#geometry;
    return {
      locale,
      document,
      level,
      editable,
      opened,
      half,
      speakMarkings,
      words: this.#mapWords,
      markings: visibleMarkings(document.content.markings, askedBy(this.#settings, level)),
      geometry,
      plate: this.#plate,
      layout: layoutMap(document, geometry, this.#plate, sectorNames(geometry, this.#mapWords)),
      images: this.#images,
      subject: this.#panel.subject,
      held: this.#hold.held.at(-1)?.item ?? null,
      moving: this.#mover.active,
      act: this.#mapActs,
    };
  }

  #toolbarActs: ToolbarActs = {
    undo: () => this.undo(),
    redo: () => this.redo(),
    toggleView: () => {
      this.#panel.close();
      this.view = this.view === 'list' ? 'map' : 'list';
    },
    toggleMore: () => {
      if (this.opened?.what === 'more') this.opened = null;
      else this.#open({ what: 'more' });
    },
    openGround: () => this.#open({ what: 'ground' }),
    toggleSpeakMarkings: () => (this.speakMarkings = !this.speakMarkings),
    toggleScanning: () => void this.#toggleScanning(),
    print: () => void this.print(),
    savePicture: () => void this.#savePicture(),
    startOver: () => void this.#startOver(),
    pause: () => this.cover(),
    finish: () => void this.finish(),
  };

  async #savePicture(): Promise<void> {
    const url = URL.createObjectURL(await this.toBlob('image/png'));
    const link = this.ownerDocument.createElement('a');
    link.href = url;
    link.download = `${this.locale.text(texts.title)}.png`;
    link.click();
    URL.revokeObjectURL(url);
  }

  protected renderContent(document: NetworkMapDocument): unknown {
    const view = this.#view();
    const { locale } = this;
    const asList = this.view === 'list';
    const unknownRings = this.notes.filter(({ code }: Problem) => code === 'unknown-ring').length;
    return html`<p class="summary" data-summary>${this.summary}</p>
      ${unknownRings > 0 ? html`<p class="notice" role="note">${locale.label(texts.noteUnknownRing, unknownRings)}</p>` : nothing}
      ${toolbar(
        view,
        {
          canUndo: this.canUndo,
          canRedo: this.canRedo,
          undoName: this.undoName,
          redoName: this.redoName,
          asList,
          scanning: this.scanning,
          hideFinish: this.hideFinish,
          filled: this.isFilled(document),
        },
        this.#toolbarActs,
      )}
      ${asList
        ? html`${this.#renderAdd(view)} ${listView(view)} ${view.opened ? openedPanel(view, this.symbols) : nothing}`
        : html`<div class="stage">
            <div class="start">${this.#renderAdd(view)} ${tray(view)}</div>
            <div class="ground">${board(view)} ${help(view)}</div>
            <div class="side">${view.opened?.what === 'symbols' && view.opened.person !== null ? nothing : personPanel(view)} ${openedPanel(view, this.symbols)}</div>
          </div>`}
      ${legend(view)} ${this.#confirmation()}`;
  }

  #renderAdd(view: MapView): unknown {
    if (!this.editable) return nothing;
    return addForm(view, this.draft, { write: (name) => (this.draft = { ...this.draft, name, problem: '' }), add: () => this.#add() });
  }

  #confirmation(): unknown {
    const { locale } = this;
    if (!this.editable) return nothing;
    return html`<dialog aria-labelledby="start-over-title">
      <form method="dialog" class="page">
        <h2 id="start-over-title">${locale.label(core.startOverTitle)}</h2>
        <p>${locale.label(core.startOverQuestion)}</p>
        <div class="row">
          <button class="act" value="no">${locale.label(core.startOverNo)}</button>
          <button class="act danger" value="yes">${locale.label(core.startOverYes)}</button>
        </div>
      </form>
    </dialog>`;
  }
}
