import type { ToolsHost } from '@delaktig/core/expression/tools.js';
import type { Expression } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import { Reading } from '@delaktig/core/shell/reading.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { html, nothing } from 'lit';
import { DayDays } from './changing-days.ts';
import { DayChanging } from './changing.ts';
import { type ComparedDays, compareView } from './compare-view.ts';
import type { ChosenSymbol, DayView, Panels } from './context.ts';
import { openedPanel } from './day-dialogs.ts';
import { DayPanels } from './day-panels.ts';
import { DayWays, type Subject, type WaysPort } from './day-ways.ts';
import { dayDragging, type DraggingPort } from './dragging.ts';
import type { DayEditing } from './editing.ts';
import type { LaterActs, WholeView } from './later-context.ts';
import { laterStyles } from './later-styles.ts';
import * as later from './later-texts.ts';
import { listView } from './list-view.ts';
import type { NormalDayOperation } from './model.ts';
import { dayMoving } from './moving.ts';
import { thingPanel } from './panel.ts';
import { dayWords } from './reading-words.ts';
import { sharesView } from './shares-view.ts';
import type { ShareBy } from './shares.ts';
import { sheetView } from './sheet-view.ts';
import { type Offered, peopleIn } from './sources.ts';
import { stepName } from './step-name.ts';
import { newSpanAt } from './timeline.ts';

/** What all this needs from the element. */
export interface DayLaterPort extends DraggingPort, Omit<WaysPort, 'locale' | 'find'> {
  view(): DayView;
  /** Which view is shown: `map`, `list`, `sheet`, `shares`, `compare`. */
  shown(): string;
  findAll(selector: string): HTMLElement[];
  /** What is open until panels have come. */
  panels(): Panels;
  /** A picture was chosen for what is about to be added. */
  pictureForNew(symbol: ChosenSymbol): void;
  showDay(id: string): void;
  sources(): unknown;
  compareWith(): unknown;
  print(what: 'schedule' | 'blank'): void;
}

/** Everything of the day that is fetched just after it has been drawn: what is opened, changed, dragged, moved with arrows, listed, asked and compared. */
export class DayLater {
  readonly panels: Panels;
  readonly #host: ToolsHost;
  readonly #port: DayLaterPort;
  readonly #editing: DayEditing;
  readonly #changing: DayChanging;
  readonly #days: DayDays;
  readonly #dragging: ReturnType<typeof dayDragging>;
  readonly #moving: ReturnType<typeof dayMoving>;
  /** The pictures to choose from, in the language shown. */
  readonly #offer: SymbolOffer;
  readonly #reading: Reading;
  /** Places and people are seldom renamed or removed: their panel is fetched when it is asked for. */
  #cards: WholeView['cards'];
  /** Saying something in other ways than in writing. */
  readonly ways: DayWays;
  /** What gets focus after what is removed. */
  #heir = '';
  #asked = 0;
  #by: ShareBy = 'activity';
  #compared: ComparedDays = {};
  #offered: { readonly from: unknown; readonly people: readonly Offered[] } | undefined;

  constructor(host: ToolsHost, port: DayLaterPort, editing: DayEditing) {
    this.#host = host;
    this.#port = port;
    this.#editing = editing;
    this.#changing = new DayChanging(port, editing);
    this.#days = new DayDays(port);
    this.#dragging = dayDragging(host, port, this.#changing);
    this.#offer = new SymbolOffer(host, () => port.locale.say, ['actions']);
    this.ways = new DayWays(host, port, (subject, changes) => this.#said(subject, changes));
    this.#reading = new Reading(host, port);
    this.#moving = dayMoving(host, { ...port, subject: () => this.panels.thing }, editing, this.#changing);
    this.panels = new DayPanels(
      host,
      {
        find: (selector) => port.find(selector),
        standsFor: (id) => this.#button(id) ?? this.#button(this.#heir),
        thingClosed: () => this.keep(),
      },
      port.panels(),
    );
    const roving = {
      elsewhere: (key: string | undefined) => (key === undefined ? null : this.#button(key)),
      fallback: () => port.find('[data-add]'),
      direction: () => port.locale.direction,
    };
    new RovingFocus(host, { ...roving, items: () => port.findAll('.things button'), orientation: 'both' });
    new RovingFocus(host, { ...roving, items: () => port.findAll('[data-waiting] button'), orientation: 'both' });
    new RovingFocus(host, { ...roving, items: () => port.findAll('[data-days] button'), orientation: 'both' });
    new RovingFocus(host, { ...roving, items: () => port.findAll('[data-views] button'), orientation: 'both' });
    toolbarFocus(host, port.locale);
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, laterStyles);
  }

  /** Whether the arrows move something. */
  get moving(): boolean {
    return this.#moving.active;
  }

  /** What is moved with the arrows stands where it is. */
  keep(): void {
    this.#moving.commit();
  }

  /** What is dragged goes back. */
  letGo(): void {
    this.#dragging.cancel();
  }

  /** Everything is covered: nothing is played, recorded or read any longer. */
  hush(): void {
    this.ways.pause();
    this.#reading.stop();
  }

  /** Another document: nothing of what was looked at is left. */
  forget(): void {
    this.#asked = 0;
    this.#by = 'activity';
    this.#compared = {};
  }

  /** The open thing begins at another time, and lasts as long as before. */
  placeOpen(start: number): void {
    const id = this.panels.thing;
    if (id === null) return;
    const span = this.#port.drawn().spans.find(({ activity }) => activity.id === id);
    const fresh = newSpanAt(this.#port.drawn().spans, start);
    this.#changing.setTimes(id, start, span ? (span.open ? null : start + span.to - span.from) : fresh.end);
  }

  stepName(operation: NormalDayOperation, inverse: NormalDayOperation): string {
    return stepName(this.#port, operation, inverse);
  }

  #said(subject: Subject, changes: Changes<Expression>): void {
    if ('thing' in subject) this.#changing.setPhoto(subject.thing, changes.photo ?? null);
    else this.#changing.say(subject.about, subject.question, changes);
  }

  // What is drawn

  /** That what was to be read aloud has no voice. */
  readingBar(): unknown {
    return this.#reading.bar('day');
  }

  list(view: DayView): unknown {
    const whole = this.#whole(view);
    return html`${this.ways.render()} ${listView(whole)} ${openedPanel(whole, this.#offer)}`;
  }

  /** The panel of a thing, or what else is open beside the day. */
  side(view: DayView): unknown {
    const whole = this.#whole(view);
    const { opened } = view;
    // What is chosen for a thing is shown in its place.
    const chosen = this.ways.opened !== null || (opened?.what === 'symbols' && opened.thing !== null);
    return html`${this.ways.render()} ${chosen ? nothing : thingPanel(whole)} ${openedPanel(whole, this.#offer)}`;
  }

  /** The other ways to look. */
  shownAs(view: DayView, shown: string): unknown {
    const whole = this.#whole(view);
    return html`${this.#otherView(whole, shown)} ${openedPanel(whole, this.#offer)}`;
  }

  #otherView(whole: WholeView, shown: string): unknown {
    switch (shown) {
      case 'sheet':
        return sheetView(whole, this.#asked, (index) => this.#ask(index));
      case 'shares':
        return sharesView(whole, this.#by, (by) => this.#render(() => (this.#by = by)));
      case 'compare':
        return compareView(whole, this.#port.compareWith(), this.#compared, (days) =>
          this.#render(() => (this.#compared = days)),
        );
      default:
        return nothing;
    }
  }

  /** What *Mer* has of the day's own. */
  menu(view: DayView, leave: MenuContent['leave']): MenuContent {
    const felt = view.document.content.days.some(({ activities }) => activities.some(({ feeling }) => feeling));
    return {
      then: [
        this.#reading.entry('day', () => dayWords(view)),
        ...(view.editable
          ? [
              {
                key: 'cards',
                icon: panelIcon('settings'),
                text: later.cards,
                act: () => this.#openCards(view),
              },
            ]
          : []),
        { icon: panelIcon('print'), text: later.printSchedule, act: () => this.#port.print('schedule') },
        { icon: panelIcon('print'), text: later.printBlank, act: () => this.#port.print('blank') },
      ],
      leave,
      ...(felt ? { question: later.withFeelings } : {}),
      ...(view.editable
        ? { startOver: { question: later.startOverQuestion, act: () => this.#changing.startOver() } }
        : {}),
    };
  }

  /** The rows of one switch. */
  async scanRows(): Promise<ScanRows> {
    const { dayRows } = await import('./scan.ts');
    await this.#offer.ready;
    return (around) =>
      dayRows({
        around,
        view: () => this.#whole(this.#port.view()),
        shown: () => this.#port.shown(),
        find: (selector) => this.#port.findAll(selector),
        shelves: () => this.#offer.now.shelves,
        addSymbol: (symbol) => void this.#editing.add('', symbol, this.#port.view().newTime),
      });
  }

  // What people do

  #whole(view: DayView): WholeView {
    return {
      ...view,
      offered: this.#offeredTo(view),
      ways: this.ways,
      reading: this.#reading,
      cards: this.#cards,
      act: { ...view.act, ...this.#acts },
    };
  }

  /** People of the map who are not among the day's own. */
  #offeredTo({ document }: DayView): readonly Offered[] {
    const from = this.#port.sources();
    if (this.#offered?.from !== from || !this.#offered) this.#offered = { from, people: peopleIn(from) };
    const chosen = new Set(document.content.people.map(({ source }) => source && `${source.document} ${source.item}`));
    return this.#offered.people.filter(({ source }) => !chosen.has(`${source.document} ${source.item}`));
  }

  #button(id: string): HTMLElement | null {
    const key = CSS.escape(id);
    const crowd = this.#port.drawn().crowds.find(({ spans }) => spans.some(({ activity }) => activity.id === id));
    return (
      this.#port.find(`.thing[data-key="${key}"]`) ??
      this.#port.find(`[data-list-key="${key}"] input`) ??
      (crowd ? this.#port.find(`[data-key="crowd-${String(crowd.from)}"]`) : null)
    );
  }

  readonly #acts: LaterActs = {
    setTimes: (id, start, end) => this.#changing.setTimes(id, start, end),
    rename: (id, name) => {
      // What was not taken is put back in the field.
      if (!this.#changing.rename(id, name)) this.#host.requestUpdate();
    },
    setPlace: (id, place) => this.#changing.setPlace(id, place),
    setPerson: (id, person, on) => this.#changing.setPerson(id, person, on),
    setFeeling: (id, feeling) => this.#changing.setFeeling(id, feeling),
    addCard: (id, list, card) => this.#changing.addCard(id, list, card),
    wish: (id, question, on) => this.#changing.wish(id, question, on),
    hinder: (id, words) => this.#changing.hinder(id, words),
    moveToDay: (id, day) => this.#changing.moveToDay(id, day),
    remove: (id) => {
      this.#heir = this.#heirOf(id);
      this.panels.closeThing();
      this.#changing.remove(id);
    },
    startMoving: () => this.#moving.start(),
    chooseSymbol: (id, symbol) => {
      this.panels.closeSide();
      if (id !== null) this.#changing.changeSymbol(id, symbol);
      else this.#port.pictureForNew(symbol);
    },
    addDay: (day) => {
      this.panels.closeSide();
      this.#days.add(day);
    },
    changeDay: (changes) => this.#days.change(changes),
    changeDayKind: (kind) => this.#days.changeKind(kind),
    renameDay: (name) => this.#days.rename(name),
    removeDay: () => {
      this.panels.closeSide();
      this.#days.remove();
    },
    addAnswer: (about, question, words) => this.#changing.addAnswer(about, question, words),
    removeAnswer: (id) => this.#changing.removeAnswer(id),
    removePhoto: (id) => this.#changing.setPhoto(id, null),
    renameCard: (list, id, name) => {
      if (!this.#changing.renameCard(list, id, name)) this.#host.requestUpdate();
    },
    removeCard: (list, id) => this.#changing.removeCard(list, id),
  };

  /** What is next to a thing, in the order of the clock. */
  #heirOf(id: string): string {
    const { spans, waiting } = this.#port.drawn();
    const all = [...spans.map(({ activity }) => activity.id), ...waiting.map((activity) => activity.id)];
    const at = all.indexOf(id);
    return all[at + 1] ?? all[at - 1] ?? '';
  }

  #openCards(view: DayView): void {
    void this.#port.attempt(async () => {
      ({ cardsPanel: this.#cards } = await import('./cards-panel.ts'));
      view.act.open({ what: 'cards' });
    });
  }

  #ask(index: number): void {
    this.#render(() => (this.#asked = index));
    void this.#host.updateComplete.then(() => this.#port.find('[data-asked] textarea')?.focus());
  }

  #render(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
