import type { ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import type { Carrying } from '@delaktig/core/interaction/carrying.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import type { Moving } from '@delaktig/core/interaction/moving.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import type { SceneNode } from '@delaktig/core/scene/scene.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { html, nothing } from 'lit';
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
import type { NetworkMapOperation, Person, Place, SymbolReference } from './model.ts';
import { mapMoving } from './moving.ts';
import { personPanel } from './panel.ts';
import { MapPanels } from './panels.ts';
import { MapModes, type ModesHost } from './modes.ts';
import { mapRows } from './scan.ts';
import { standsFor } from './stands-for.ts';
import type { MapPlacing } from './placing.ts';
import { stepName } from './step-name.ts';
import { oneTabStopEach } from './tab-stops.ts';
import { targets } from './target-list.ts';
import { Linking } from './linking.ts';
import type { AttachmentHost, MapWhole } from './map-whole.ts';
import { thoughts } from './thoughts-view.ts';
import type { applyUsual } from './usual-operations.ts';

/** What all this needs from the element. */
export interface MapLaterPort extends DraggingPort {
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
  changePace(change: 'slower' | 'faster'): void;
  stopScanning(): void;
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
  readonly #host: ModesHost & AttachmentHost;
  readonly #port: MapLaterPort;
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

  constructor(
    host: ModesHost & AttachmentHost,
    port: MapLaterPort,
    hold: Hold,
    placing: MapPlacing,
    editing: MapEditing,
  ) {
    this.#host = host;
    this.#port = port;
    this.#editing = editing;
    this.#changing = new MapChanging(port, editing);
    this.#dragging = mapDragging(host, port, hold, placing, this.#changing);
    this.#offer = new SymbolOffer(host, () => port.locale.say, ['food', 'everyday', 'health', 'actions']);
    this.#moving = mapMoving(host, port, editing, placing, this.#changing);
    this.choosing = new MapChoosing(port, editing, placing);
    this.panels = new MapPanels(host, port, (id) => this.#button(id) ?? this.#button(this.#heir), port.panels());
    oneTabStopEach(host, port.locale, (key) => {
      const open = port.subject();
      return this.#button(key) ?? (key.startsWith('part-') && open ? this.#button(open.id) : null);
    });
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, laterStyles);
    this.#linking = new Linking({
      view: () => port.view(),
      say: (message, topic) => port.say(message, topic),
      requestUpdate: () => host.requestUpdate(),
      find: (selector) => port.find(selector),
      linked: (from, to) =>
        void this.#fetchRare().then(() => {
          port.view().act.open({ what: 'about', person: from, topic: 'relationships' });
          this.#rare?.relate(from, to);
        }),
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
        const { MapWhole, applyNetworkMap } = await import('./whole.ts');
        this.#port.learn(applyNetworkMap);
        this.#rare = new MapWhole(this.#host, this.#port);
        this.#host.requestUpdate();
      })
      .finally(() => (this.#fetching = undefined)));
  }

  /** The lines between people. */
  lines(view: MapView, carried: Parameters<MapLaterPort['carried']>[0] = null): readonly SceneNode[] {
    const { opened } = view;
    if (opened?.what === 'about' && !this.#editing.person(opened.person)) this.panels.closeSide();
    const { content } = view.document;
    if (!this.#rare && this.#looked !== content) {
      this.#looked = content;
      const { people, relationships = [] } = content;
      if (relationships.length > 0 || people.some(({ kind, picture }) => kind !== undefined || picture))
        void this.#fetchRare();
    }
    return this.#rare?.lines(view, carried) ?? [];
  }

  /** What stands after the map: those in the person's thoughts, and the relationships in words. */
  after(view: MapView): unknown {
    return html`${thoughts(this.#whole(view))} ${this.#rare?.list(view)}`;
  }

  /** Somebody is pressed. @returns whether that was taken: nothing is opened then */
  press(id: string): boolean {
    return this.#linking.press(id) || this.modes.press(id);
  }

  #about(view: MapView): unknown {
    const { opened, document } = view;
    if (opened?.what !== 'about') return nothing;
    const person = document.content.people.find(({ id }) => id === opened.person);
    void this.#fetchRare();
    return person && this.#rare?.panel(view, person, opened.topic);
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

  /** The map is another, perhaps another person's. */
  reset(): void {
    this.letGo();
    this.modes.reset();
    this.#linking.stop();
    this.#rare?.clear();
  }

  stepName(operation: NetworkMapOperation, inverse: NetworkMapOperation): string {
    const { locale, document, words } = this.#port;
    return stepName(locale, document(), words(), operation, inverse);
  }

  // What is drawn

  /** Told when people stand on rings that the map does not have; and what is shown or marked now. */
  notice(view: MapView): unknown {
    return html`${unknownRings(view)} ${this.modes.bar(this.#whole(view))} ${this.#linking.bar(view)}`;
  }

  /** Where somebody who is held can be placed. */
  readonly targets = (view: MapView): unknown => targets(this.#whole(view));

  /** Shows more of those who wait. */
  readonly more = (view: MapView, list: LongList, all: number): unknown => moreButton(this.#whole(view), list, all);

  list(view: MapView): unknown {
    const whole = this.#whole(view);
    return html`${listView(whole)} ${this.#rare?.list(view)} ${openedPanel(whole, this.#offer)} ${this.#about(view)}`;
  }

  /** The panel of a person, or what else is open beside the map. */
  side(view: MapView): unknown {
    const whole = this.#whole(view);
    const { opened } = view;
    const instead = opened?.what === 'about' || (opened?.what === 'symbols' && opened.person !== null);
    return html`${instead ? nothing : personPanel(whole)} ${openedPanel(whole, this.#offer)} ${this.#about(view)} ${this.modes.beside(whole)}`;
  }

  /** One question at a time. */
  guided(view: MapView, add: unknown): unknown {
    return this.modes.guided(this.#whole(view), add, this.side(view));
  }

  /** What *Mer* has of the map's own. */
  menu(view: MapView, leave: MenuContent['leave']): MenuContent {
    const { act, document, editable, speakMarkings } = view;
    const ground = { icon: panelIcon('settings'), text: later.ground, act: () => act.open({ what: 'ground' }) };
    const link = {
      icon: panelIcon('link'),
      text: later.draw,
      act: (): void => {
        this.#port.find('[data-more][aria-expanded=true]')?.click();
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
      then: [this.modes.readEntry(view), speak, ...(editable ? [this.modes.helperEntry()] : [])],
      leave,
      ...(marked ? { question: later.withMarkings } : {}),
      ...(editable ? { startOver: { question: later.startOverQuestion, act: () => this.#changing.startOver() } } : {}),
    };
  }

  /** The rows of one switch. */
  async scanRows(): Promise<() => readonly ScanRow[]> {
    await this.#offer.ready;
    return () =>
      mapRows({
        view: () => this.#whole(this.#port.view()),
        find: (selector) => this.#port.findAll(selector),
        shelves: () => this.#offer.now.shelves,
        addSymbol: (symbol) => void this.#editing.add('', symbol),
        port: this.#port,
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
