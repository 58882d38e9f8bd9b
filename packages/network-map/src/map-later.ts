import type { Reference } from '@delaktig/core/document/reference.js';
import type { Carrying } from '@delaktig/core/interaction/carrying.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import type { Moving } from '@delaktig/core/interaction/moving.js';
import type { MenuContent, MenuEntry, WayOut } from '@delaktig/core/shell/menu.js';
import type { Scene } from '@delaktig/core/scene/scene.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { html, nothing } from 'lit';
import { MapApart, type ApartPort } from './apart.ts';
import { moreButton, shownNow, unknownRings } from './asides.ts';
import { MapChanging } from './changing.ts';
import { MapChoosing } from './choosing.ts';
import {
  carriedBy,
  type MapAside,
  type LaterActs,
  type LongList,
  type MapView,
  type Panels,
  shownAtOnce,
  type WholeView,
} from './context.ts';
import { openedPanel } from './dialogs.ts';
import { type DraggingPort, mapDragging } from './dragging.ts';
import type { MapEditing } from './editing.ts';
import { heirOf } from './heir.ts';
import { laterStyles } from './later-styles.ts';
import * as later from './later-texts.ts';
import { listView } from './list-view.ts';
import type { NetworkMapContent, NetworkMapOperation, Person, Place, SymbolReference } from './model.ts';
import { mapMoving } from './moving.ts';
import { personPanel } from './panel.ts';
import { MapPanels } from './panels.ts';
import { MapModes, type ModesHost } from './modes.ts';
import type { Pictured } from './picture.ts';
import { findItem } from './references.ts';
import { standsFor } from './stands-for.ts';
import type { MapPlacing } from './placing.ts';
import { stepName } from './step-name.ts';
import { oneTabStopEach } from './tab-stops.ts';
import { targets } from './target-list.ts';
import { Linking } from './linking.ts';
import type { AttachmentHost, MapWhole } from './map-whole.ts';
import { thoughts } from './thoughts-view.ts';
import type { applyUsual } from './usual-operations.ts';

/** The element. */
type MapHost = ModesHost &
  AttachmentHost &
  ApartPort['host'] & { print(options: { readonly markings: boolean }): Promise<void> };

/** What all this needs from the element. */
export interface MapLaterPort extends DraggingPort, Pick<ApartPort, 'attempt' | 'child' | 'performForGood' | 'signal'> {
  view(): MapView;
  /** The person whose panel is open. */
  subject(): Person | undefined;
  findAll(selector: string): HTMLElement[];
  /** Whether the map is shown as a list. */
  listed(): boolean;
  /** A picture was chosen for somebody who is about to be added. */
  pictureForNew(symbol: SymbolReference | null): void;
  /** What is open until panels have come. */
  panels(): Panels;
  /** Nobody is held any longer from a panel. */
  letGo(): void;
  setShown(shown: Readonly<Record<LongList, number>>): void;
  toggleSpeakMarkings(): void;
  /** What a picture is made from. */
  pictured(options: { readonly markings: boolean }): Pictured;
  /** The board has another size. */
  measure(): void;
  readonly announcer: Announcer;
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** From now on the map knows these operations. */
  learn(apply: typeof applyUsual): void;
}

/** Everything of the map that is fetched just after it has been drawn: what is opened, changed, dragged, moved with arrows and listed. */
export class MapLater {
  readonly panels: Panels;
  /** Who gets focus after somebody who is removed. */
  #heir = '';
  readonly choosing: MapChoosing;
  /** One question at a time, one marking at a time, trying first, reading aloud. */
  readonly modes: MapModes;
  /** Comparing, sharing, erasing. */
  readonly apart: MapApart;
  readonly #host: MapHost;
  readonly #port: MapLaterPort;
  readonly #hold: Hold;
  readonly #editing: MapEditing;
  readonly #changing: MapChanging;
  readonly #dragging: Carrying<Place | null>;
  readonly #moving: Moving<Place>;
  readonly #linking: Linking;
  /** What is only met now and then. */
  #rare: MapWhole | undefined;
  #fetching: Promise<void> | undefined;
  /** The latest content that was looked at for what needs fetching. */
  #looked: unknown;
  /** The pictures to choose from, in the language shown. */
  readonly #offer: SymbolOffer;

  constructor(host: MapHost, port: MapLaterPort, hold: Hold, placing: MapPlacing, editing: MapEditing) {
    this.#host = host;
    this.#port = port;
    this.#hold = hold;
    this.#editing = editing;
    this.#changing = new MapChanging(port, editing);
    this.#dragging = mapDragging(host, port, hold, placing, this.#changing);
    this.#offer = new SymbolOffer(host, () => port.locale.say, ['food', 'everyday', 'health', 'actions']);
    this.#moving = mapMoving(host, port, editing, placing, this.#changing);
    this.choosing = new MapChoosing(port, editing, placing);
    this.panels = new MapPanels(
      host,
      {
        find: port.find,
        findAll: port.findAll,
        letGo: () => port.letGo(),
        takeUp: (id) => port.view().editable && hold.pickUp(id, 'tap'),
      },
      (id) => this.#button(id) ?? this.#button(this.#heir),
      port.panels(),
    );
    oneTabStopEach(host, port.locale, (key) => {
      const open = port.subject();
      return this.#button(key) ?? (key.startsWith('part-') && open ? this.#button(open.id) : null);
    });
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, laterStyles);
    this.#linking = new Linking({
      host,
      view: () => port.view(),
      say: (message, topic) => port.say(message, topic),
      requestUpdate: () => host.requestUpdate(),
      find: (selector) => port.find(selector),
      linked: (from, to) =>
        void this.#fetchRare().then(() => {
          port.view().act.open({ what: 'about', person: from, topic: 'relationships' });
          return this.#rare?.relate(from, to);
        }),
    });
    this.apart = new MapApart({
      ...port,
      host,
      view: () => this.#whole(port.view()),
      showView: (view) => this.modes.show(view),
    });
    host.addController({
      hostUpdated: () => this.#linking.drawn(port.find('.content')?.hidden === true, port.findAll('.person')),
    });
    this.modes = new MapModes(host, { ...port, view: () => this.#whole(port.view()) });
  }

  // Relationships, kinds, pictures and quotations: fetched when the map has them, or when somebody asks for them

  /** What is seen and heard of somebody beside name, symbol, place and markings. */
  get aside(): MapAside | null {
    return this.#rare ?? null;
  }

  #fetchRare(): Promise<void> {
    if (this.#rare) return Promise.resolve();
    return (this.#fetching ??= this.#port
      .attempt(async () => {
        const { MapWhole, applyWhole } = await import('./whole.ts');
        this.#port.learn(applyWhole);
        this.#rare = new MapWhole(this.#host, this.#port);
        this.#host.requestUpdate();
      })
      .finally(() => (this.#fetching = undefined)));
  }

  /** The ground with the lines between people: itself where there are none. */
  lined(ground: Scene, view: MapView, carried: Parameters<MapLaterPort['carried']>[0]): Scene {
    const { opened } = view;
    if (opened?.what === 'about' && !this.#editing.person(opened.person)) this.panels.closeSide();
    this.#lookAt(view);
    return this.#rare?.lined(ground, view, carried) ?? ground;
  }

  /** Fetches what this map has of what is only met now and then. */
  #lookAt({ document: { content } }: MapView): void {
    if (this.#rare || this.#looked === content) return;
    this.#looked = content;
    if (hasRare(content)) void this.#fetchRare();
  }

  /** The map read aloud, with what has to be fetched for that: the browser lets a press speak only soon after it, so it is fetched before where it can be. */
  #readEntry(): MenuEntry {
    const entry = this.modes.readEntry();
    const { act } = entry;
    const whole = this.#rare !== undefined || !hasRare(this.#port.document().content);
    return whole ? entry : { ...entry, act: () => void this.#fetchRare().then(act) };
  }

  /** What stands after the map: those in the person's thoughts, and the relationships in words. */
  after(view: MapView): unknown {
    return html`${thoughts(this.#whole(view))} ${this.#rare?.list(view)}`;
  }

  /** Somebody is pressed. @returns whether that was taken: nothing is opened then */
  press(id: string): boolean {
    return this.modes.press(id) || this.#linking.press(id);
  }

  #about(view: MapView): unknown {
    const { opened, document } = view;
    if (opened?.what !== 'about') return nothing;
    const person = document.content.people.find(({ id }) => id === opened.person);
    void this.#fetchRare();
    return (person && this.#rare?.panel(view, person, opened.topic)) ?? nothing;
  }

  /** Whether the arrows move somebody. */
  get moving(): boolean {
    return this.#moving.active;
  }

  /** Whoever is moved with the arrows stands where they are. */
  keep(): void {
    this.#moving.commit();
  }

  /** Whoever is dragged goes back. */
  letGo(): void {
    this.#dragging.cancel();
  }

  /** What is being drawn is kept as somebody's picture. @returns nothing where nothing is being drawn */
  keepDrawing(): Promise<void> | undefined {
    return this.#rare?.keepDrawing();
  }

  /** Nothing can be changed: what changes something is not left open, and nobody is held. */
  onlyLooked(): void {
    const { opened } = this.panels;
    const looked = opened === null || opened.what === 'crowd' || opened.what === 'share';
    if (!looked) this.panels.closeSide();
    if (!looked || this.#hold.held.length > 0) this.#hold.putAllBack();
  }

  /** The map is another, perhaps another person's. */
  reset(): void {
    this.letGo();
    this.modes.reset();
    this.#linking.stop();
    this.#rare?.clear();
    this.apart.reset();
  }

  stepName(operation: NetworkMapOperation, inverse: NetworkMapOperation): string {
    const { locale, document, words } = this.#port;
    return stepName(locale, document(), words(), operation, inverse);
  }

  // What is drawn

  /** Told when people stand on rings that the map does not have; and what is shown or marked now. */
  notice(view: MapView): unknown {
    // Lines are drawn on the map: whoever goes on to the list or the questions does something else.
    const linking = this.#host.view === 'map' && !this.modes.stamping ? this.#linking.bar(view) : nothing;
    return html`${unknownRings(view)} ${this.modes.bar(this.#whole(view))} ${linking}`;
  }

  /** Where somebody who is held can be placed. */
  readonly targets = (view: MapView): unknown => targets(this.#whole(view));

  /** Shows more of those who wait. */
  readonly more = (view: MapView, list: LongList, all: number): unknown => moreButton(this.#whole(view), list, all);

  /** What stands in place of the map; null: nothing, the map is shown. */
  other(view: MapView, add: unknown): unknown {
    const whole = this.#whole(view);
    this.#lookAt(view);
    switch (this.#host.view) {
      case 'list':
        return html`${add} ${listView(whole)} ${this.#rare?.list(view)} ${openedPanel(whole, this.#offer)} ${this.#about(view)} ${this.apart.panel(whole)}`;
      case 'guided':
        return view.editable ? this.modes.guided(whole, add, () => this.side(view)) : null;
      case 'compare':
        return html`${this.apart.panel(whole)} ${this.apart.compare(whole)}`;
      default:
        return null;
    }
  }

  /** The panel of a person, or what else is open beside the map. */
  side(view: MapView): unknown {
    const whole = this.#whole(view);
    const { opened } = view;
    const about = this.#about(view);
    // While it is fetched, what it was opened from stays: else focus would wait in the field that adds, where a screen keyboard opens.
    const instead = about !== nothing || (opened?.what === 'symbols' && opened.person !== null);
    return html`${instead ? nothing : personPanel(whole)} ${openedPanel(whole, this.#offer)} ${about} ${this.modes.beside(whole)} ${this.apart.panel(whole)}`;
  }

  /** Opens what another document refers to, with the focus in it. */
  show(reference: string | Pick<Reference, 'item'>): boolean {
    const item = typeof reference === 'string' ? reference : reference.item;
    const { act, document, editable, locale } = this.#port.view();
    const found = findItem(document.content, item);
    if (!found) {
      this.#port.say(locale.text(later.referenceGone), 'show');
      return false;
    }
    if (this.#host.view !== 'map') this.modes.show('map');
    const person = found.what === 'relationship' ? found.relationship.from : found.person.id;
    const topic = { person: null, marking: null, quote: 'quotes', relationship: 'relationships' } as const;
    const about = topic[found.what];
    if (about && editable) {
      act.open({ what: 'about', person, topic: about });
      const id = CSS.escape(item);
      void this.#fetchRare()
        .then(() => this.#rare?.fetchAbout())
        .then(() => this.#host.updateComplete)
        .then(() =>
          this.#port.find(`[data-quote="${id}"] textarea, [data-relationship="${id}"] input:checked`)?.focus(),
        );
    } else if (this.#port.subject()?.id !== person) act.openPerson(person);
    return true;
  }

  /** What *Mer* has of the map's own. */
  menu(view: MapView): MenuContent {
    const { act, document, editable, speakMarkings } = view;
    const ground = { icon: panelIcon('settings'), text: later.ground, act: () => act.open({ what: 'ground' }) };
    const link = {
      icon: panelIcon('link'),
      text: later.draw,
      key: 'draw-lines',
      on: this.#linking.active,
      act: (): void => {
        this.#port.find('[data-more][aria-expanded=true]')?.click();
        if (this.#linking.active) {
          this.#linking.end();
          return;
        }
        this.panels.closePerson();
        this.panels.closeSide();
        // A press on somebody is to mean one thing.
        this.modes.stopShowing();
        this.#host.view = 'map';
        this.#linking.start();
        this.#port.find('[data-more]')?.focus();
      },
    };
    const speak = {
      icon: panelIcon('speak'),
      text: later.speakMarkings,
      on: speakMarkings,
      act: () => this.#port.toggleSpeakMarkings(),
    };
    const marked = document.content.people.some((person) => carriedBy(view, person).length > 0);
    return {
      first: editable ? [this.modes.guidedEntry(), link, ground] : [],
      then: [this.#readEntry(), speak, ...this.#apartEntries(view), ...(editable ? [this.modes.helperEntry()] : [])],
      leave: (way, markings) => this.#leave(way, markings),
      ...(marked ? { question: later.withMarkings } : {}),
      ...(editable ? { startOver: { question: later.startOverQuestion, act: () => this.#changing.startOver() } } : {}),
    };
  }

  async #leave(way: WayOut, markings: boolean): Promise<void> {
    if (way === 'print') return this.#host.print({ markings });
    const signal = this.#port.signal();
    const { savePicture } = await import('./picture.ts');
    return savePicture(this.#port.pictured({ markings }), this.#host.ownerDocument, signal);
  }

  #apartEntries({ act, document }: MapView): readonly MenuEntry[] {
    const { compareWith, view } = this.#host;
    const compare = {
      key: 'compare',
      icon: panelIcon('compare'),
      text: later.compare,
      on: view === 'compare',
      act: () => {
        act.close();
        if (view === 'compare') this.modes.show('map');
        else void this.apart.startComparing();
      },
    };
    const share = { key: 'share', icon: panelIcon('share'), text: later.share, act: () => act.open({ what: 'share' }) };
    return [
      ...(compareWith == null && view !== 'compare' ? [] : [compare]),
      ...(document.content.people.length > 0 ? [share] : []),
    ];
  }

  /** The rows of one switch: fetched for whoever uses one. */
  async scanRows(): Promise<ScanRows> {
    const [{ mapRows }] = await Promise.all([import('./scan.ts'), this.#offer.ready]);
    return (around) =>
      mapRows({
        around,
        view: () => this.#whole(this.#port.view()),
        find: (selector) => this.#port.findAll(selector),
        shelves: () => this.#offer.now.shelves,
        pressing: () => this.modes.stamping || this.#linking.active,
        press: (id) => void this.press(id),
        addSymbol: (symbol) => void this.#editing.add('', symbol),
      });
  }

  // What people do

  #whole(view: MapView): WholeView {
    return { ...view, act: { ...view.act, ...this.#acts }, modes: this.modes, helper: this.#host.helper };
  }

  #button(id: string): HTMLElement | null {
    return standsFor((selector) => this.#port.find(selector), this.#port.view().layout, id);
  }

  readonly #acts: LaterActs = {
    choosePart: (id, part) => {
      this.choosing.choosePart(id, part);
      this.#host.requestUpdate();
    },
    mark: (id, marking, on) => this.#changing.mark(id, marking, on),
    rename: (id, name) => {
      // What was not taken is put back in the field.
      if (!this.#changing.rename(id, name)) this.#host.requestUpdate();
    },
    remove: (id) => {
      const view = this.#port.view();
      this.#heir = heirOf(view, this.#port.listed(), id) ?? '';
      view.act.closePerson();
      this.#changing.remove(id);
    },
    startMoving: () => this.#moving.start(),
    chooseSymbol: (id, symbol) => {
      this.#port.view().act.close();
      if (id !== null) this.#changing.changeSymbol(id, symbol);
      else this.#port.pictureForNew(symbol);
    },
    changeCentre: (name) => this.#changing.changeCentre(name),
    changeGround: (ground) => this.#changing.changeGround(ground),
    showMore: (list) => this.#showMore(list),
  };

  /** More of a long list: focus goes to the first who was not shown before. */
  #showMore(list: LongList): void {
    const view = this.#port.view();
    const people = list === 'tray' ? view.layout.waiting : view.document.content.people;
    const first = people[view.shown[list]];
    const count = view.shown[list] + shownAtOnce[list];
    this.#port.setShown({ ...view.shown, [list]: count });
    this.#port.say(shownNow(view, count, people.length), 'shown');
    void this.#host.updateComplete.then(
      () =>
        first &&
        (
          this.#port.find(`[data-list-key="${CSS.escape(first.id)}"] :is(select, p)`) ?? this.#button(first.id)
        )?.focus(),
    );
  }
}

/** Whether a map has anything of what is only met now and then. */
function hasRare({ people, relationships = [] }: NetworkMapContent): boolean {
  return relationships.length > 0 || people.some(({ kind, picture }) => kind !== undefined || picture);
}
