import { isSaid, type Expression, type NamedPerson } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import { type Changes, changedItem } from '@delaktig/core/document/item-list.js';
import { Comparing } from '@delaktig/core/expression/comparing.js';
import { forgetLines, keepLines } from '@delaktig/core/expression/fields.js';
import { growingStyles } from '@delaktig/core/expression/growing.js';
import { Player } from '@delaktig/core/expression/player.js';
import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { toolStyles } from '@delaktig/core/expression/styles.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { ExpressionTools, type ToolsPort, type ToolsHost } from '@delaktig/core/expression/tools.js';
import type { Tool } from '@delaktig/core/expression/ways.js';
import { Ordering } from '@delaktig/core/interaction/ordering.js';
import { Panel } from '@delaktig/core/interaction/panel.js';
import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import { drawingPadStyles } from '@delaktig/core/pictures/drawing-pad-styles.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import { Reading } from '@delaktig/core/shell/reading.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { html, nothing } from 'lit';
import type { MenuTimes } from './compare-page.ts';
import { chosenTopics, type MenuView, readSubject, spokenTopic, type Wish, wishOf } from './context.ts';
import { conversationMenuModel } from './document.ts';
import { laterStyles } from './later-styles.ts';
import * as later from './later-texts.ts';
import { listView } from './list-view.ts';
import type {
  Answer,
  ConversationMenuContent,
  ConversationMenuDocument,
  ConversationMenuOperation,
  Topic,
} from './model.ts';
import { topicPanel } from './panel.ts';
import { questionsOf } from './questions.ts';
import { menuWords } from './reading-words.ts';
import { stepName } from './step-name.ts';
import * as texts from './texts.ts';

/** What all this needs from the element. */
export interface MenuLaterPort extends Omit<ToolsPort, 'said' | 'change' | 'opener'> {
  view(): MenuView;
  /** What the host gave to compare with. */
  compareWith(): unknown;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** Closes *Mer*. */
  closeMenu(): void;
  /** One step, made of one or more operations. */
  perform(...operations: readonly ConversationMenuOperation[]): void;
  /** Adds an own topic that was said in another way than in writing, together with what is written. */
  addSaid(changes: Changes<Expression>): void;
  /** The menu as it was before anything was chosen or said. */
  blank(): ConversationMenuContent;
  now(): string;
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
}

/** Everything that is fetched just after the menu has been drawn. */
export class MenuLater {
  readonly #host: ToolsHost;
  readonly #port: MenuLaterPort;
  readonly #panel: Panel;
  readonly #ordering: Ordering;
  readonly #player: Player;
  readonly #reading: Reading;
  readonly #comparing: Comparing<ConversationMenuDocument, MenuTimes>;
  #page = 0;
  readonly tools: ExpressionTools;

  constructor(host: ToolsHost, port: MenuLaterPort) {
    this.#port = port;
    this.#host = host;
    this.#reading = new Reading(host, {
      locale: port.locale,
      say: (message, topic) => port.announcer.say(message, topic),
    });
    this.#panel = new Panel(host, {
      element: () => port.find('[data-panel]'),
      opener: (id) => this.#card(id) ?? port.find('[data-add]') ?? port.find('[data-more]'),
      onClose: (_id, reason) => {
        if (reason !== 'disconnected') this.#keepLines();
      },
    });
    this.tools = new ExpressionTools(host, {
      locale: port.locale,
      announcer: port.announcer,
      images: port.images,
      held: () => port.held(),
      hold: (attachments) => port.hold(attachments),
      source: () => port.source(),
      said: () => undefined,
      change: (subject, changes) => {
        if (subject === null) {
          port.addSaid(changes);
          return;
        }
        const { topic, question = null } = readSubject(subject);
        this.answer(topic, question, changes);
      },
      opener: ({ tool, subject }) =>
        (subject === null
          ? (port.find(`.add-area [data-way="${tool}"]`) ?? port.find('.add-area [data-symbol]'))
          : (this.#asked(subject)?.querySelector<HTMLElement>(`[data-way="${tool}"]`) ?? null)) ??
        port.find('[data-panel]') ??
        port.find('[data-add]'),
    });
    this.#player = new Player(host, (id) => {
      const key = CSS.escape(id);
      const media = port.find(`[data-panel] [data-recording="${key}"], .list-view [data-recording="${key}"]`);
      return media instanceof HTMLMediaElement ? media : null;
    });
    this.#comparing = new Comparing(host, {
      model: conversationMenuModel,
      given: () => port.compareWith(),
      now: () => port.view().document,
      fetch: async () => (await import('./compare-page.ts')).menuTimes,
      attempt: (act) => port.attempt(act),
      closeOther: () => {
        this.close();
        port.closeMenu();
      },
      find: (selector) => port.find(selector),
    });
    this.#ordering = new Ordering(host, {
      surface: () => port.find('[data-order]'),
      items: () => port.findAll('[data-order] > [data-key]'),
      disabled: () => !port.view().editable,
      onMove: (id, index) => this.move(id, index),
    });
    const direction = (): 'ltr' | 'rtl' => port.locale.direction;
    new RovingFocus(host, {
      items: () => port.findAll('[data-menu] button'),
      orientation: 'spatial',
      name: (item) => item.querySelector('.topic-name')?.textContent ?? null,
      direction,
      fallback: () => port.find('[data-add]'),
    });
    new RovingFocus(host, { items: () => port.findAll('[data-order] button'), orientation: 'spatial', direction });
    toolbarFocus(host, port.locale);
    adoptStyles(
      host.shadowRoot,
      panelStyles,
      laterShellStyles,
      drawingPadStyles,
      toolStyles,
      growingStyles,
      laterStyles,
    );
  }

  /** The topic that is open. */
  get subject(): string | null {
    return this.#panel.subject;
  }

  #card(id: string): HTMLElement | null {
    const key = CSS.escape(id);
    return this.#port.find(`.topic[data-key="${key}"]`) ?? this.#port.find(`[data-list-key="${key}"] summary`);
  }
  /** The question that something is about to be answered to. */
  #asked(subject: string): HTMLElement | null {
    const key = CSS.escape(subject);
    return (
      this.#port.find(`[data-panel] [data-subject="${key}"]`) ?? this.#port.find(`.list-view [data-subject="${key}"]`)
    );
  }
  #topic(id: string): Topic | undefined {
    return this.#port.view().document.content.topics.find((each) => each.id === id);
  }

  // What people do

  /** Which page of the open topic is shown, where it asks one question at a time. */
  get page(): number {
    return this.#page;
  }

  /** What is being written in the open topic is kept where it was written. */
  #keepLines(): void {
    keepLines(this.#port.find('[data-panel]'));
  }

  /** *Klar*: what is being written is kept, also in the list. */
  keepWritten(): void {
    keepLines(this.#host.shadowRoot);
  }

  /** Another page of the open topic. */
  turn(page: number): void {
    this.#keepLines();
    this.tools.close();
    this.#player.stop();
    this.#reading.stop();
    this.#page = page;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      // The question itself, so that it is read.
      const group = this.#port.find('[data-topic-page] fieldset');
      if (!group) return;
      group.tabIndex = -1;
      group.focus();
    });
  }

  open(id: string): void {
    this.tools.leaveFor(() => {
      this.tools.close();
      this.#reading.stop();
      if (this.#panel.subject !== id) this.#page = 0;
      if (this.#panel.subject === id) this.#panel.close();
      else this.#panel.open(id);
    });
  }

  close(): void {
    this.#comparing.close();
    this.tools.close();
    this.#panel.close();
    this.#player.stop();
    this.#reading.stop();
  }

  /** What can no longer be changed, or is no longer there, is not left open. */
  retain(editable: boolean): void {
    const { opened } = this.tools;
    const about = opened?.subject ?? null;
    if (opened && (!editable || (about !== null && !this.#topic(readSubject(about).topic)))) this.tools.close();
    if (this.subject !== null && !this.#topic(this.subject)) this.#panel.close();
  }

  /** Nothing is held, played or recorded while everything is covered. */
  pause(): void {
    this.#ordering.cancel();
    this.#player.stop();
    this.#reading.stop();
    this.tools.pause();
  }

  reset(): void {
    forgetLines(this.#host.shadowRoot);
    this.#ordering.cancel();
    this.tools.reset();
    this.close();
  }

  openTool(tool: Tool, subject: string | null): void {
    this.#player.stop();
    // It is drawn in place of the topic.
    this.#keepLines();
    if (subject === null) this.#panel.close();
    this.tools.open(tool, subject);
  }

  /** Yes, not now, does not want to, or not decided. One step, whatever it takes. */
  wish(id: string, wish: Wish): void {
    const topic = this.#topic(id);
    const { document } = this.#port.view();
    if (!topic || wishOf(document, topic) === wish) return;
    const aside = wish === 'notNow' || wish === 'dontWant' ? wish : null;
    const chosen = document.content.chosen.includes(id);
    this.#port.perform(
      ...(chosen && wish !== 'yes' ? [{ type: 'leaveTopic', id } as const] : []),
      ...((topic.aside ?? null) === aside ? [] : [{ type: 'changeTopic', id, changes: { aside } } as const]),
      ...(wish === 'yes' ? [{ type: 'chooseTopic', id } as const] : []),
    );
    const { locale, announcer } = this.#port;
    announcer.say(locale.text(wish === 'yes' ? texts.chosenNow : later.saved, spokenTopic(locale, topic)), id);
  }

  move(id: string, index: number): void {
    const { locale, announcer } = this.#port;
    const topic = this.#topic(id);
    // Places among those that are shown: what was chosen and is no topic is passed over.
    const { document } = this.#port.view();
    const target = chosenTopics(document)[index];
    if (!topic || !target) return;
    this.#port.perform({ type: 'moveTopic', id, index: document.content.chosen.indexOf(target.id) });
    const chosen = chosenTopics(this.#port.view().document);
    const number = (value: number): string => locale.say.number(value);
    const place = chosen.findIndex((each) => each.id === id) + 1;
    announcer.say(
      locale.text(expressionTexts.movedTo, spokenTopic(locale, topic), number(place), number(chosen.length)),
      id,
    );
  }

  change(id: string, changes: Changes<Topic>): void {
    this.#port.perform({ type: 'changeTopic', id, changes });
    this.#saySaved(id);
  }

  companions(id: string, people: readonly NamedPerson[]): void {
    this.change(id, { with: people.length > 0 ? people : null });
  }

  answer(topicId: string, question: string | null, changes: Changes<Expression>): void {
    const topic = this.#topic(topicId);
    const { item: said } = changedItem<Expression>({}, changes);
    if (!topic || !isSaid(said)) return;
    const { locale } = this.#port;
    const asked = questionsOf(this.#port.view(), topic).find(({ id }) => id === question);
    const answer: Answer = {
      id: newId(),
      ...(question === null ? {} : { question }),
      ...(asked && question !== null ? { asked: { [locale.language]: asked.words } } : {}),
      said,
      at: this.#port.now(),
    };
    this.#port.perform({ type: 'addAnswer', topic: topicId, answer });
    this.#saySaved(topicId);
  }

  changeAnswer(topic: string, id: string, changes: Changes<Answer>): void {
    this.#port.perform({ type: 'changeAnswer', topic, id, changes });
    this.#saySaved(topic);
  }

  sayAnswer(topic: string, id: string, changes: Changes<Expression>): void {
    const answer = this.#topic(topic)?.answers?.find((each) => each.id === id);
    if (!answer) return;
    const { item } = changedItem(answer.said, changes);
    // The last thing said is taken away together with its answer.
    if (isSaid(item)) this.changeAnswer(topic, id, { said: item });
    else this.removeAnswer(topic, id);
  }

  removeAnswer(topic: string, id: string): void {
    this.#port.perform({ type: 'removeAnswer', topic, id });
    this.#saySaved(topic);
  }

  removeTopic(id: string): void {
    const topic = this.#topic(id);
    if (!topic) return;
    const { locale, announcer } = this.#port;
    const name = spokenTopic(locale, topic);
    const chosen = this.#port.view().document.content.chosen.includes(id);
    this.#port.perform(...(chosen ? [{ type: 'leaveTopic', id } as const] : []), { type: 'removeTopic', id });
    this.close();
    announcer.say(locale.text(later.removed, name), id);
  }

  #saySaved(id: string): void {
    const topic = this.#topic(id);
    const { locale, announcer } = this.#port;
    if (topic) announcer.say(locale.text(later.saved, spokenTopic(locale, topic)), id);
  }

  // What is drawn

  #said(view: MenuView): SaidPort {
    return { locale: view.locale, images: view.images, urls: view.urls, player: this.#player };
  }

  /** What was said the earlier time beside what is said now; null while that is not what is shown. */
  compare(view: MenuView): unknown {
    const { shown, back } = this.#comparing;
    return shown && shown.page.draw(view, shown.earlier, back);
  }

  list(view: MenuView): unknown {
    return html`${this.tools.render()} ${listView(view, this.#said(view))}`;
  }

  /** What is open: a way to say something in place of the topic it is about. */
  side(view: MenuView): unknown {
    return this.tools.opened ? this.tools.render() : topicPanel({ ...view, reading: this.#reading }, this.#said(view));
  }

  /** The menu, read aloud for whoever does not read. */
  readTitle(view: MenuView): unknown {
    // Not while a topic is open: that has its own.
    return view.level === 'standard' || view.subject !== null
      ? nothing
      : this.#reading.button('title', () => menuWords(view));
  }

  /** That what was to be read aloud has no voice. */
  bar(): unknown {
    return this.#reading.bar('menu');
  }

  /** What an operation is called in the undo button. */
  stepName(operation: ConversationMenuOperation, inverse: ConversationMenuOperation): string {
    return stepName(this.#port.locale, this.#port.view().document, operation, inverse);
  }

  menu(view: MenuView, leave: MenuContent['leave']): MenuContent {
    const act = (): void => this.#port.perform({ type: 'replaceContent', content: this.#port.blank() });
    const blank = {
      icon: panelIcon('print'),
      text: later.printBlank,
      act: () => void this.#port.attempt(() => leave('print', false)),
    };
    const then = [blank, this.#reading.entry('menu', () => menuWords(view)), ...this.#comparing.entries];
    return { leave, then, ...(view.editable ? { startOver: { question: later.startOverQuestion, act } } : {}) };
  }

  /** The rows of one switch. */
  async scanRows(): Promise<ScanRows> {
    const { menuRows } = await import('./scan.ts');
    await this.tools.offer.ready;
    return (around) =>
      menuRows({
        around,
        view: () => this.#port.view(),
        find: (selector) => this.#port.findAll(selector),
        shelves: () => this.tools.offer.now.shelves,
        addSymbol: (symbol) => this.#port.addSaid({ symbol }),
      });
  }
}
