import type { ToolsHost } from '@delaktig/core/expression/tools.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { newId } from '@delaktig/core/document/ids.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { compareStyles } from '@delaktig/core/shell/compare-styles.js';
import type { DraftSymbol } from '@delaktig/core/shell/adding.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import { Reading } from '@delaktig/core/shell/reading.js';
import { showMoreButton } from '@delaktig/core/shell/show-more.js';
import { symbolPanel } from '@delaktig/core/shell/symbol-panel.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import { hand } from '@delaktig/core/style/hand.js';
import { outline } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import type { SymbolName } from '@delaktig/core/element/symbol-images.js';
import { html, nothing } from 'lit';
import { cardPanel } from './panel.ts';
import { comparePage, type Comparison } from './compare-page.ts';
import type { ScaleAt } from './config.ts';
import type { LaterActs, MatView, PictureFor, Screen, WholeView } from './context.ts';
import { matDragging } from './dragging.ts';
import type { MatEditing } from './editing.ts';
import { laterStyles } from './later-styles.ts';
import * as later from './later-texts.ts';
import type { HostTopic } from './host-topic.ts';
import { MAX_CARDS } from './limits.ts';
import { listView } from './list-view.ts';
import { lookBackPage, nextColumn } from './look-back.ts';
import type { MatSeed } from './make-mat.ts';
import { matIcon } from './mat-icons.ts';
import type { ConversationMatOperation, Kind, Mat, Picture } from './model.ts';
import { MatPanels } from './panels.ts';
import { cardsOn, columnsToLookBackAt } from './reading.ts';
import { matWords, nowWords } from './reading-words.ts';
import { gatePage, staffHelp } from './safety.ts';
import type { MatSaying, SayingPort } from './saying.ts';
import { setupPanel } from './setup-panel.ts';
import type { Shelf } from './shelf.ts';
import { stepName } from './step-name.ts';
import * as texts from './texts.ts';

/** One card before the others, for *Ett kort i taget*. */
const oneCard = 'M4 8h11v13H4zM8 8V4h12v14h-5';

type Library = NonNullable<Shelf['library']>;

/** What all this needs from the element. */
export interface MatLaterPort extends SayingPort {
  readonly shelf: Shelf;
  view(): MatView | null;
  findAll(selector: string): HTMLElement[];
  /** Nothing can be dragged now. */
  disabled(): boolean;
  /** A picture was chosen for a card that is about to be added. */
  pictureForNew(symbol: DraftSymbol | null): void;
  /** The card that was held from a panel is let go. */
  letGo(): void;
  screen(): Screen;
  show(screen: Screen, mat?: string): void;
  closeMenu(): void;
  setOne(one: boolean): void;
  setHelper(helper: boolean): void;
  setScaleAt(at: ScaleAt): void;
  /** A grown-up has said that there is time to stay. */
  openGate(mat: string): void;
  comparison(): Comparison | null;
  /** A mat about safety that nobody has said there is time for. */
  isClosed(mat: Mat): boolean;
  /** The address of a picture; see {@link MatView.picture}. */
  readonly picture: MatView['picture'];
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  begin(topic: HostTopic): Promise<void>;
  now(): string;
}

/** Everything of the mat that is fetched just after it has been drawn. */
export class MatLater {
  readonly panels: MatPanels;
  readonly #host: ToolsHost;
  readonly #port: MatLaterPort;
  readonly #editing: MatEditing;
  readonly #reading: Reading;
  /** Saying something aloud about a card: fetched when one is opened. */
  #saying: MatSaying | undefined;
  #fetching: Promise<void> | undefined;
  readonly #dragging: ReturnType<typeof matDragging>;
  /** The pictures to choose from, in the language shown. */
  readonly #offer: SymbolOffer;
  /** The picture whose variants are shown. */
  #base: SymbolName | undefined;
  /** What the picture that is being chosen is for: the topic, an answer by its id; null for a card that is about to be added. */
  #pictureFor: PictureFor | null = null;
  /** Which card gets focus after one that is removed. */
  #heir = '';

  constructor(host: ToolsHost, port: MatLaterPort, hold: Hold, editing: MatEditing) {
    this.#host = host;
    this.#port = port;
    this.#editing = editing;
    this.#reading = new Reading(host, port);
    this.#offer = new SymbolOffer(host, () => port.locale.say, ['actions']);
    this.#dragging = matDragging(
      host,
      {
        find: port.find,
        findAll: port.findAll,
        disabled: port.disabled,
        drop: (id, step) => editing.place(id, step),
        wasPutBack: (id) => this.#sayPutBack(id),
      },
      hold,
    );
    this.panels = new MatPanels(host, {
      find: port.find,
      findAll: port.findAll,
      // In the list the panel was opened by a button of its own.
      standsFor: (id) =>
        port.find(`[data-key="list-${CSS.escape(id)}"]`) ?? this.#button(id) ?? this.#button(this.#heir),
      cardClosed: () => port.letGo(),
      closeOther: () => this.#saying?.tools.close(),
      leaveFor: (act) => {
        if (this.#saying) this.#saying.tools.leaveFor(act);
        else act();
      },
      symbolsClosed: (escaped) => {
        if (escaped) this.#backToSetup();
        else this.#pictureFor = null;
      },
    });
    this.#oneTabStopEach();
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, compareStyles, laterStyles);
  }

  /** *Paus*: what is dragged goes back, and nothing is read, played or recorded. */
  pause(): void {
    this.#dragging.cancel();
    this.#reading.stop();
    this.#saying?.pause();
  }

  /** Another document. */
  reset(): void {
    this.#dragging.cancel();
    this.#reading.stop();
    this.#saying?.tools.reset();
  }

  /** *Klar*: what is being recorded is kept first. @returns nothing where there is nothing to keep */
  keep(): Promise<boolean> | undefined {
    return this.#saying?.tools.keep();
  }

  /** What can no longer be changed is not left open. */
  retain(editable: boolean): void {
    this.#saying?.retain(editable, (card) => this.#editing.card(card) !== undefined);
  }

  stepName(operation: ConversationMatOperation, inverse: ConversationMatOperation): string {
    const { locale, document, words } = this.#port;
    return stepName(locale, document(), words(), operation, inverse);
  }

  // What is drawn

  /** The mat in another way than drawn: as a list, when looking back, compared; null when it is drawn. */
  page(view: MatView, asList: boolean): unknown {
    const whole = this.#whole(view);
    const screen = this.#port.screen();
    if (screen.what === 'look-back') return html`${lookBackPage(whole, screen)} ${this.side(view)}`;
    return asList ? html`${listView(whole)} ${this.side(view)}` : null;
  }

  compare(): unknown {
    const { locale, words, picture, show, isClosed } = this.#port;
    return comparePage({ locale, words: words(), picture, isClosed }, this.#port.comparison(), () =>
      show({ what: 'mat' }),
    );
  }

  /** The button that reads aloud what is asked now: where cards come one at a time, and where words are easy. */
  readNow(view: MatView): unknown {
    return view.one || view.level !== 'standard' ? this.#reading.button('now', () => nowWords(view)) : nothing;
  }

  /** That what was to be read aloud has no voice. */
  bar(): unknown {
    const mat = this.#port.screen().what === 'topics' ? undefined : this.#port.mat();
    return this.#reading.bar(mat && !this.#port.isClosed(mat) ? 'mat' : 'topics');
  }

  /** The panel of a card, or what else is open. */
  side(view: MatView): unknown {
    const whole = this.#whole(view);
    const closed = this.#port.isClosed(view.mat);
    const tools = this.#saying?.tools;
    if (tools?.opened && !closed) return tools.render();
    const { opened } = this.panels;
    return html`${closed ? nothing : cardPanel(whole)}
    ${
      opened === 'symbols'
        ? symbolPanel(
            {
              locale: view.locale,
              images: this.#port.images,
              offer: this.#offer,
              base: this.#base,
            },
            {
              choose: (symbol) => this.#choosePicture(symbol),
              showVariants: (base) => {
                this.#base = base ?? undefined;
                this.#host.requestUpdate();
              },
              close: () => {
                if (!this.#backToSetup()) this.panels.closeSide();
              },
            },
          )
        : opened === 'setup'
          ? setupPanel(whole, this.#port.shelf.library)
          : nothing
    }`;
  }

  /** Asks for a grown-up with time before a mat about safety opens. */
  gate(mat: Mat): unknown {
    const { locale } = this.#port;
    return gatePage(
      locale,
      () => this.#port.openGate(mat.id),
      () => this.#port.show({ what: 'topics' }),
    );
  }

  /** Help for staff beside a mat about safety. */
  staff(): unknown {
    return staffHelp(this.#port.locale, this.#port.now());
  }

  /** The way back from a mat about one card. */
  back(mat: Mat): unknown {
    const { locale, document, words } = this.#port;
    const { detailOf } = mat;
    const whole = document().content.mats.find(({ id }) => id === detailOf?.mat);
    const goBack = (): void => {
      if (!detailOf || !whole) return;
      this.#port.show({ what: 'mat' }, whole.id);
      // To the card it was about. A field to write in would open a phone's keyboard.
      void this.#host.updateComplete.then(() => (this.#button(detailOf.card) ?? this.#port.find('.card'))?.focus());
    };
    return whole
      ? html`<button class="act" type="button" data-whole @click=${goBack}>${locale.label(later.wholeMat, isolateText(words().topic(whole)))}</button>`
      : nothing;
  }

  /** The rest of the topics. */
  more(rest: number): unknown {
    return showMoreButton(this.#port.locale, 'more-topics', rest, () => this.#port.show({ what: 'topics', all: true }));
  }

  /** A mat on a topic of one's own: it is named and filled at once. */
  ownMat(): unknown {
    const { locale } = this.#port;
    return html`<button
      class="act"
      type="button"
      data-own-mat
      @click=${() => void this.#port.begin({ id: newId(), label: locale.text(texts.title), options: [] }).then(() => this.#openSetup())}
    >
      ${locale.label(later.ownMat)}
    </button>`;
  }

  /** What *Mer* has of the mat's own. */
  menu(view: MatView | null, editable: boolean, leave: MenuContent['leave'], act: () => void): MenuContent {
    const { locale } = this.#port;
    const startOver = editable ? { startOver: { question: coreLater.startOverQuestion, act } } : {};
    if (!view) {
      const topics = (): string =>
        this.#port
          .findAll('#topics-title, .topic-button bdi, .gate :is(h2, p, button)')
          .map(({ textContent }) => textContent.trim())
          .join('\n');
      return { leave, then: [this.#reading.entry('topics', topics)], ...startOver };
    }
    const { helper, one } = view;
    const changing = [
      { icon: panelIcon('settings'), text: later.setup, act: () => this.#openSetup() },
      {
        icon: outline(oneCard),
        text: later.oneAtATime,
        on: one,
        act: () => {
          this.#port.setOne(!one);
          this.#port.say(locale.text(one ? later.allAtOnce : later.oneNow), 'mode');
        },
      },
      {
        icon: outline(hand),
        text: later.helper,
        on: helper,
        act: () => {
          this.#port.setHelper(!helper);
          this.#port.say(locale.text(helper ? later.selfNow : later.helperNow), 'mode');
        },
      },
    ];
    const look = { icon: matIcon('look'), text: texts.lookBack, act: () => this.lookBack() };
    const compare = {
      icon: panelIcon('compare'),
      text: later.compare,
      act: () => this.#port.show({ what: 'compare' }),
    };
    const blank = {
      icon: panelIcon('print'),
      text: later.printBlank,
      act: () => void this.#port.attempt(() => leave('print', false)),
    };
    return {
      first: editable ? [...changing, ...(columnsToLookBackAt(view.mat).length > 0 ? [look] : [])] : [],
      then: [
        this.#reading.entry('mat', () => matWords(view), later.readMat),
        blank,
        ...(this.#port.comparison() ? [compare] : []),
      ],
      leave,
      ...startOver,
    };
  }

  /** The rows of one switch. */
  async scanRows(): Promise<ScanRows> {
    const { matRows } = await import('./scan.ts');
    await this.#port.shelf.fetch();
    return (around) =>
      matRows({
        around,
        locale: this.#port.locale,
        view: () => {
          const view = this.#port.view();
          return view && this.#whole(view);
        },
        find: (selector) => this.#port.findAll(selector),
        shelves: () => (this.panels.opened === 'symbols' ? this.#offer.now.shelves : []),
        choosePicture: (symbol) => this.#choosePicture(symbol),
      });
  }

  // What people do

  lookBack(): void {
    const mat = this.#port.mat();
    if (!mat) return;
    this.panels.closeCard();
    this.#port.show(nextColumn(mat, { what: 'look-back', seen: [] }));
    this.#focus('[data-look-back-page]');
  }

  /** The pictures for a card that is about to be added. */
  openSymbols(): void {
    this.#pictureFor = null;
    this.panels.open('symbols');
  }

  #openSetup(): void {
    this.#port.closeMenu();
    // Nothing is opened beside two mats that are compared.
    if (this.#port.screen().what === 'compare') this.#port.show({ what: 'mat' });
    const mat = this.#port.mat();
    void this.#port.shelf.fetch().then(() => mat && this.panels.open('setup'));
  }

  /** On what the first of these finds. In one selector it would be whatever stands first on the page. */
  #focus(...selectors: readonly string[]): void {
    void this.#host.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.#port.find(selector);
        if (found) return found.focus();
      }
    });
  }

  #whole(view: MatView): WholeView {
    // Needed for a card that is open, and for what has been recorded.
    if (view.subject !== null || view.mat.cards.some(({ voice, video }) => voice ?? video)) void this.#fetchSaying();
    return { ...view, act: { ...view.act, ...this.#acts }, saying: this.#saying, reading: this.#reading };
  }

  #fetchSaying(): Promise<void> {
    return (this.#fetching ??= this.#port.attempt(async () => {
      const { MatSaying } = await import('./saying.ts');
      this.#saying = new MatSaying(this.#host, this.#port, (id) => this.#sayKept(id));
      this.#host.requestUpdate();
    }));
  }

  #sayKept(id: string): void {
    const mat = this.#port.mat();
    const card = this.#editing.card(id);
    if (mat && card)
      this.#port.say(this.#port.locale.text(later.commentKept, this.#port.words().spoken(mat, card)), id);
  }

  #button(id: string): HTMLElement | null {
    const key = CSS.escape(id);
    return (
      this.#port.find(`.card[data-key="${key}"]`) ?? this.#port.find(`[data-list-key="${key}"] :is(select, button)`)
    );
  }

  #sayPutBack(id: string): void {
    const mat = this.#port.mat();
    const card = this.#editing.card(id);
    if (mat && card) this.#port.say(this.#port.locale.text(later.wasPutBack, this.#port.words().spoken(mat, card)), id);
  }

  readonly #acts: Omit<LaterActs, keyof MatView['act']> = {
    comment: (id, written) => {
      const mat = this.#port.mat();
      const card = this.#editing.card(id);
      if (!mat || !card) return;
      const comment = written.trim() === '' ? null : written;
      this.#editing.step({ type: 'commentCard', mat: mat.id, id, comment });
      this.#sayKept(id);
    },
    move: (id, index) => {
      const mat = this.#port.mat();
      const card = this.#editing.card(id);
      if (!mat || !card) return;
      const { locale } = this.#port;
      const [place, count] = [locale.say.number(index + 1), locale.say.number(mat.cards.length)];
      this.#editing.step({ type: 'moveCard', mat: mat.id, id, index });
      this.#port.say(locale.text(expressionTexts.movedTo, this.#port.words().spoken(mat, card), place, count), id);
    },
    rename: (id, written) => {
      const mat = this.#port.mat();
      const words = written.trim();
      if (mat && words) this.#editing.step({ type: 'renameCard', mat: mat.id, id, label: words });
      // What was not taken is put back in the field.
      else this.#host.requestUpdate();
    },
    remove: (id) => {
      const mat = this.#port.mat();
      const card = this.#editing.card(id);
      if (!mat || !card) return;
      const name = this.#port.words().spoken(mat, card);
      const at = mat.cards.findIndex((one) => one.id === id);
      this.#heir = (mat.cards[at + 1] ?? mat.cards[at - 1])?.id ?? '';
      this.panels.closeCard();
      this.#editing.step({ type: 'removeCard', mat: mat.id, id });
      this.#port.say(this.#port.locale.text(later.wasRemoved, name), id);
    },
    openDetail: (id) => void this.#openDetail(id),
    showMat: (id) => this.#port.show({ what: 'mat' }, id),
    removeMat: () => {
      const mat = this.#port.mat();
      if (!mat) return;
      this.panels.closeSide();
      const topic = isolateText(this.#port.words().topic(mat));
      this.#port.show({ what: 'topics' });
      this.#editing.step({ type: 'removeMat', id: mat.id });
      this.#port.say(this.#port.locale.text(later.matRemoved, topic), 'mat');
      this.#focus('.topics button');
    },
    confirm: (step) => {
      const mat = this.#port.mat();
      if (!mat) return;
      this.panels.closeCard();
      const cards = cardsOn(mat, step).map(({ id }) => id);
      this.#editing.step({ type: 'confirmColumn', mat: mat.id, step, cards });
      this.#port.say(this.#port.locale.text(later.confirmed), 'look-back');
      this.#nextColumn();
    },
    nextColumn: () => this.#nextColumn(),
    showScreen: (screen) => {
      this.panels.closeCard();
      this.#port.show(screen);
      this.#focus('[data-board] .card', '[data-look-back]', '[data-list-key] :is(select, button)', '[data-more]');
    },
    chooseQuestion: (kind) => this.#change(kind, null),
    chooseScale: (kind, count) => this.#change(null, { kind, count }),
    chooseScaleAt: (at) => this.#port.setScaleAt(at),
    close: () => this.panels.closeSide(),
    choosePicture: (of) => {
      this.panels.open('symbols');
      this.#pictureFor = of;
    },
    nameTopic: (written) => {
      const mat = this.#port.mat();
      const label = written.trim();
      if (mat && label) this.#editing.step({ type: 'changeMat', id: mat.id, topic: { ...mat.topic, label } });
      else this.#host.requestUpdate();
    },
    nameQuestion: (written) => {
      const mat = this.#port.mat();
      const label =
        written.trim() || this.#ready(({ questionOf }, freeze) => questionOf(mat?.question.kind ?? '', freeze));
      if (mat && label) this.#editing.step({ type: 'changeMat', id: mat.id, question: { ...mat.question, label } });
      else this.#host.requestUpdate();
    },
    nameStep: (id, written) => {
      const mat = this.#port.mat();
      const { kind = '', steps = [] } = mat?.scale ?? {};
      const label =
        written.trim() ||
        this.#ready(({ scaleOf }, freeze) => scaleOf(kind, 5, freeze)?.steps.find((step) => step.id === id));
      if (mat && label) {
        const worded = steps.map((step) => (step.id === id ? { ...step, label } : step));
        this.#editing.step({ type: 'changeMat', id: mat.id, scale: { ...mat.scale, steps: worded } });
      } else this.#host.requestUpdate();
    },
    addBlank: () => this.#editing.addBlank(),
    saveMat: () =>
      void this.#port.attempt(async () => {
        const { saveMat } = await import('./compose.ts');
        const mat = this.#port.mat();
        const name = this.#port.locale.text(texts.title);
        if (mat) await saveMat(mat, this.#port.attachments(), name, this.#host.ownerDocument);
      }),
    importCards: (file) => void this.#port.attempt(() => this.#importCards(file)),
    takePhoto: (id, file) => void this.#port.attempt(() => this.#takePhoto(id, file)),
    namePerson: (written) => {
      const { name: former, ...rest } = this.#port.document().content.person;
      const name = written.trim();
      if (name !== (former ?? ''))
        this.#editing.step({ type: 'changePerson', person: name ? { ...rest, name } : rest });
    },
  };

  async #importCards(file: Blob): Promise<void> {
    const { cardsFrom } = await import('./compose.ts');
    const [fetched, library] = await Promise.all([cardsFrom(file, newId), this.#port.shelf.fetch()]);
    const mat = this.#port.mat();
    if (!mat) return;
    const { topic, attachments } = fetched;
    const { locale } = this.#port;
    // A mat without cards becomes the saved one; one about a card stays about it.
    const whole =
      topic && mat.cards.length === 0 && !mat.detailOf ? library.matOnHostTopic(topic, this.#seed(mat, library)) : null;
    const cards = whole?.cards ?? fetched.cards;
    const taken = cards.slice(0, MAX_CARDS - mat.cards.length);
    const operations: ConversationMatOperation[] = taken.map((card) => ({ type: 'addCard', mat: mat.id, card }));
    if (whole) {
      const { topic, question, scale } = whole;
      operations.unshift({ type: 'changeMat', id: mat.id, topic, question, scale });
    }
    if (operations.length > 0) {
      this.#port.hold(new Map([...this.#port.attachments(), ...attachments]));
      this.#editing.together(operations);
    }
    const some = fetched.some || taken.length < cards.length;
    const said = [
      ...(whole ? [locale.text(later.begun, isolateText(this.#port.words().topic(whole)))] : []),
      ...(taken.length > 0 || (whole && some)
        ? [locale.text(some ? later.importedSome : later.imported, locale.say.number(taken.length))]
        : whole
          ? []
          : [locale.text(later.importNone)]),
    ];
    this.#port.say(said.join(' '), 'import');
  }

  async #takePhoto(id: string, file: Blob): Promise<void> {
    const { takePhoto } = await import('@delaktig/core/pictures/photo.js');
    const taken = await takePhoto(file);
    const mat = this.#port.mat();
    const card = this.#editing.card(id);
    if (!mat || !card) return;
    const { locale } = this.#port;
    if (taken.state === 'problem') {
      this.#port.say(locale.text(later.photoFailed), id);
      return;
    }
    const attachment = newId();
    this.#port.hold(new Map([...this.#port.attachments(), [attachment, taken.blob]]));
    this.#editing.step({ type: 'renameCard', mat: mat.id, id, picture: { attachment } });
    this.#port.say(locale.text(later.photoKept, this.#port.words().spoken(mat, card)), id);
  }

  #nextColumn(): void {
    const screen = this.#port.screen();
    const mat = this.#port.mat();
    if (!mat || screen.what !== 'look-back') return;
    this.panels.closeCard();
    this.#port.show(nextColumn(mat, screen));
    this.#focus('[data-look-back-page]');
  }

  async #openDetail(id: string): Promise<void> {
    const mat = this.#port.mat();
    const card = this.#editing.card(id);
    if (!mat || !card) return;
    const { mats } = this.#port.document().content;
    const there = mats.find(({ detailOf }) => detailOf?.mat === mat.id && detailOf.card === id);
    this.panels.closeCard();
    if (there) this.#port.show({ what: 'mat' }, there.id);
    else {
      const { detailMat } = await this.#port.shelf.fetch();
      const detail = detailMat(mat, card, newId);
      this.#editing.step({ type: 'addMat', mat: detail });
      this.#port.show({ what: 'mat' }, detail.id);
      this.#port.say(this.#port.locale.text(later.begun, this.#port.words().spoken(mat, card)), 'mat');
    }
    this.#focus('[data-add], [data-board] .card');
  }

  /** The words that come with the mat, as they are shown; undefined where there are none. */
  #ready(
    of: (
      library: Library,
      freeze: ReturnType<Library['freezeIn']>,
    ) => { readonly label?: LocalizedText } | null | undefined,
  ): LocalizedText | undefined {
    const { locale, shelf } = this.#port;
    const { library } = shelf;
    return (
      library &&
      of(
        library,
        library.freezeIn(locale.language, (text) => locale.text(text)),
      )?.label
    );
  }

  /** The picture that was asked for. */
  #choosePicture(symbol: DraftSymbol | null): void {
    this.#base = undefined;
    if (this.#pictureFor) this.#picture(this.#pictureFor, symbol);
    else {
      this.panels.closeSide();
      this.#port.pictureForNew(symbol);
    }
  }

  /** Gives the topic or an answer another picture, or none. */
  #picture(of: PictureFor, symbol: DraftSymbol | null): void {
    const mat = this.#port.mat();
    if (mat) {
      const pictured = <T extends { readonly picture?: Picture }>({
        picture: _,
        ...rest
      }: T): Omit<T, 'picture'> & { readonly picture?: Picture } => (symbol ? { ...rest, picture: symbol } : rest);
      this.#editing.step({
        type: 'changeMat',
        id: mat.id,
        ...(of.what === 'topic'
          ? { topic: pictured(mat.topic) }
          : {
              scale: {
                ...mat.scale,
                steps: mat.scale.steps.map((step) => (step.id === of.id ? pictured(step) : step)),
              },
            }),
      });
      this.#port.say(this.#port.locale.text(later.pictureChanged), 'setup');
    }
    this.#backToSetup();
  }

  /** From the choice of a picture back to where it was asked for. @returns whether it was */
  #backToSetup(): boolean {
    const of = this.#pictureFor;
    if (!of) return false;
    this.#pictureFor = null;
    this.panels.open('setup');
    this.#focus(`[data-picture-of="${CSS.escape(of.what === 'topic' ? 'topic' : `step ${of.id}`)}"]`);
    return true;
  }

  /** What a mat is made with here: in the language shown, with as many answers as this one has. */
  #seed({ scale }: Mat, { freezeIn }: Library): MatSeed {
    const { locale } = this.#port;
    const many = scale.steps.length;
    return {
      newId,
      count: many === 2 || many === 5 ? many : 3,
      freeze: freezeIn(locale.language, (text) => locale.text(text)),
    };
  }

  /** Another question takes the scale that fits it along; another scale leaves the question, and whoever composes is told when they do not fit. */
  #change(question: Kind | null, scale: { readonly kind: Kind; readonly count: 2 | 3 | 5 } | null): void {
    const mat = this.#port.mat();
    const { library } = this.#port.shelf;
    if (!mat || !library) return;
    const { freeze, count } = this.#seed(mat, library);
    const fitting = scale ?? { kind: question ?? mat.scale.kind, count };
    const chosen = library.scaleOf(fitting.kind, fitting.count, freeze);
    this.#editing.step({
      type: 'changeMat',
      id: mat.id,
      ...(question !== null && { question: library.questionOf(question, freeze) }),
      ...(chosen && { scale: chosen }),
    });
    this.#port.say(this.#port.locale.text(later.changedScale), 'setup');
  }

  #oneTabStopEach(): void {
    const { find, findAll, locale } = this.#port;
    const cards = {
      elsewhere: (key: string | undefined) => (key === undefined ? null : this.#button(key)),
      fallback: () => find('[data-look-back]') ?? find('[data-add]') ?? find('[data-more]'),
      name: (item: HTMLElement) => item.firstChild?.textContent ?? null,
      direction: () => locale.direction,
    };
    new RovingFocus(this.#host, {
      ...cards,
      items: () => findAll(':is([data-board], .aside, .lost, .look-back) .card'),
      orientation: 'spatial',
    });
    // Whoever places one card after another with the number keys stands on the next that waits.
    new RovingFocus(this.#host, {
      items: () => findAll('.tray .card'),
      orientation: 'both',
      fallback: cards.fallback,
      name: cards.name,
      direction: cards.direction,
    });
    new RovingFocus(this.#host, {
      items: () => findAll('.target'),
      orientation: 'spatial',
      key: (item) => `${item.dataset['target'] ?? ''} ${item.hasAttribute('data-aside') ? 'aside' : ''}`,
      direction: cards.direction,
    });
    new RovingFocus(this.#host, {
      items: () => findAll('.topics button'),
      orientation: 'spatial',
      direction: cards.direction,
    });
    toolbarFocus(this.#host, locale);
  }
}
