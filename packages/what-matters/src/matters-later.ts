import { isSaid } from '@delaktig/core/document/expression.js';
import type { Expression } from '@delaktig/core/document/expression.js';
import { type Changes, changedItem } from '@delaktig/core/document/item-list.js';
import { Comparing } from '@delaktig/core/expression/comparing.js';
import { forgetLines, keepLines } from '@delaktig/core/expression/fields.js';
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
import type { MatterTimes } from './compare-page.ts';
import { type MattersView, nameOf } from './context.ts';
import { whatMattersModel } from './document.ts';
import { examples } from './examples.ts';
import { laterStyles } from './later-styles.ts';
import * as later from './later-texts.ts';
import { listView } from './list-view.ts';
import type { Matter, WhatMattersDocument, WhatMattersOperation } from './model.ts';
import { matterPanel } from './panel.ts';
import { mattersWords, questionWords } from './reading-words.ts';
import { stepName } from './step-name.ts';

/** What all this needs from the element. */
export interface MattersPort extends Omit<ToolsPort, 'said' | 'change' | 'opener'> {
  view(): MattersView;
  /** What the host gave to compare with. */
  compareWith(): unknown;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** Closes *Mer*. */
  closeMenu(): void;
  perform(operation: WhatMattersOperation): void;
  /** Adds something that was said in another way than in writing, together with what is written. */
  addSaid(changes: Changes<Expression>): void;
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
}

/** Everything that is fetched just after the question has been drawn. */
export class MattersLater {
  readonly #host: ToolsHost;
  readonly #port: MattersPort;
  readonly #panel: Panel;
  readonly #ordering: Ordering;
  readonly #player: Player;
  readonly #reading: Reading;
  readonly #comparing: Comparing<WhatMattersDocument, MatterTimes>;
  readonly tools: ExpressionTools;
  /** What gets focus after something that is removed. */
  #heir = '';

  constructor(host: ToolsHost, port: MattersPort) {
    this.#port = port;
    this.#host = host;
    this.#reading = new Reading(host, {
      locale: port.locale,
      say: (message, topic) => port.announcer.say(message, topic),
    });
    const matters = (): readonly Matter[] => port.view().document.content.matters;
    this.#panel = new Panel(host, {
      element: () => port.find('[data-panel]'),
      opener: (id) => this.#card(id) ?? this.#card(this.#heir) ?? port.find('[data-add]') ?? port.find('[data-more]'),
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
      said: (subject) => matters().find(({ id }) => id === subject)?.said,
      change: (subject, changes) => (subject === null ? port.addSaid(changes) : this.say(subject, changes)),
      opener: ({ tool, subject }) =>
        (subject === null
          ? (port.find(`.add-area [data-way="${tool}"]`) ?? port.find('.add-area [data-symbol]'))
          : (port.find(`[data-panel] [data-way="${tool}"]`) ??
            port.find(`[data-list-key="${CSS.escape(subject)}"] [data-way="${tool}"]`))) ?? port.find('[data-add]'),
    });
    this.#player = new Player(host, (id) => {
      const media = port.find(
        `[data-panel] [data-recording="${CSS.escape(id)}"], .list-view [data-recording="${CSS.escape(id)}"]`,
      );
      return media instanceof HTMLMediaElement ? media : null;
    });
    this.#comparing = new Comparing(host, {
      model: whatMattersModel,
      given: () => port.compareWith(),
      now: () => port.view().document,
      fetch: async () => (await import('./compare-page.ts')).matterTimes,
      attempt: (act) => port.attempt(act),
      closeOther: () => {
        this.close();
        port.closeMenu();
      },
      find: (selector) => port.find(selector),
    });
    this.#ordering = new Ordering(host, {
      surface: () => port.find('[data-matters]'),
      items: () => port.findAll('[data-matters] > [data-key]'),
      disabled: () => !port.view().editable,
      onMove: (id, index) => this.move(id, index),
    });
    new RovingFocus(host, {
      items: () => port.findAll('[data-matters] button'),
      orientation: 'spatial',
      name: (item) => item.querySelector('.name')?.textContent ?? null,
      direction: () => port.locale.direction,
      elsewhere: () => this.#card(this.#heir),
      fallback: () => port.find('[data-add]'),
    });
    toolbarFocus(host, port.locale);
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, drawingPadStyles, toolStyles, laterStyles);
  }

  /** What is open. */
  get subject(): string | null {
    return this.#panel.subject;
  }

  #card(id: string): HTMLElement | null {
    return this.#port.find(`.card[data-key="${CSS.escape(id)}"]`);
  }
  #matter(id: string): Matter | undefined {
    return this.#port.view().document.content.matters.find((each) => each.id === id);
  }

  // What people do

  /** What is being written in the open panel is kept where it was written. */
  #keepLines(): void {
    keepLines(this.#port.find('[data-panel]'));
  }

  /** *Klar*: what is being written is kept, also in the list. */
  keepWritten(): void {
    keepLines(this.#host.shadowRoot);
  }

  open(id: string): void {
    this.tools.leaveFor(() => {
      this.tools.close();
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
    if (!editable && this.tools.opened) this.tools.close();
    if (this.subject !== null && !this.#matter(this.subject)) this.#panel.close();
    const about = this.tools.opened?.subject ?? null;
    if (about !== null && !this.#matter(about)) this.tools.close();
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
    this.#reading.stop();
    // It is drawn in place of the panel.
    this.#keepLines();
    if (subject === null) this.#panel.close();
    this.tools.open(tool, subject);
  }

  change(id: string, changes: Changes<Matter>): void {
    this.#port.perform({ type: 'changeMatter', id, changes });
    this.#saySaved(id);
  }

  say(id: string, changes: Changes<Expression>): void {
    const matter = this.#matter(id);
    if (!matter) return;
    const { item } = changedItem(matter.said, changes);
    // The last thing said is taken away with its own button.
    if (isSaid(item)) this.#port.perform({ type: 'changeMatter', id, changes: { said: item } });
    this.#saySaved(id);
  }

  #saySaved(id: string): void {
    const matter = this.#matter(id);
    const { locale, announcer } = this.#port;
    if (matter) announcer.say(locale.text(later.changed, nameOf(locale, matter)), id);
  }

  move(id: string, index: number): void {
    const { locale, announcer } = this.#port;
    this.#port.perform({ type: 'moveMatter', id, index });
    const { matters } = this.#port.view().document.content;
    const matter = this.#matter(id);
    if (!matter) return;
    const place = matters.indexOf(matter) + 1;
    const number = (value: number): string => locale.say.number(value);
    announcer.say(
      locale.text(expressionTexts.movedTo, nameOf(locale, matter), number(place), number(matters.length)),
      id,
    );
  }

  remove(id: string): void {
    const { locale, announcer } = this.#port;
    const { matters } = this.#port.view().document.content;
    const matter = this.#matter(id);
    if (!matter) return;
    const index = matters.indexOf(matter);
    this.#heir = (matters[index + 1] ?? matters[index - 1])?.id ?? '';
    const name = nameOf(locale, matter);
    this.#port.perform({ type: 'removeMatter', id });
    this.close();
    announcer.say(locale.text(later.removed, name), id);
  }

  // What is drawn

  #said(view: MattersView): SaidPort {
    return { locale: view.locale, images: view.images, urls: view.urls, player: this.#player };
  }

  /** What mattered the earlier time beside what matters now; null while that is not what is shown. */
  compare(view: MattersView): unknown {
    const { shown, back } = this.#comparing;
    return shown && shown.page.draw(view, shown.earlier, back);
  }

  list(view: MattersView): unknown {
    return html`${listView(view, this.#said(view))} ${this.tools.render()}`;
  }

  /** What is open: a way to say something in place of what it is about. */
  side(view: MattersView): unknown {
    return this.tools.opened ? this.tools.render() : matterPanel({ ...view, reading: this.#reading }, this.#said(view));
  }

  readonly examples: typeof examples = examples;

  /** The question, read aloud for whoever does not read. */
  readQuestion(view: MattersView): unknown {
    // Not while a thing is open: that has its own.
    return view.level === 'standard' || view.subject !== null
      ? nothing
      : this.#reading.button('question', () => questionWords(view));
  }

  /** That what was to be read aloud has no voice. */
  bar(): unknown {
    return this.#reading.bar('matters');
  }

  /** What an operation is called in the undo button. */
  stepName(operation: WhatMattersOperation, inverse: WhatMattersOperation): string {
    return stepName(this.#port.locale, this.#port.view().document, operation, inverse);
  }

  menu(view: MattersView, leave: MenuContent['leave']): MenuContent {
    const content = { ...view.document.content, matters: [] };
    const act = (): void => this.#port.perform({ type: 'replaceContent', content });
    const blank = {
      icon: panelIcon('print'),
      text: later.printBlank,
      act: () => void this.#port.attempt(() => leave('print', false)),
    };
    const then = [blank, this.#reading.entry('matters', () => mattersWords(view)), ...this.#comparing.entries];
    return { leave, then, ...(view.editable ? { startOver: { question: later.startOverQuestion, act } } : {}) };
  }

  /** The rows of one switch. */
  async scanRows(): Promise<ScanRows> {
    const { mattersRows } = await import('./scan.ts');
    await this.tools.offer.ready;
    return (around) =>
      mattersRows({
        around,
        view: () => this.#port.view(),
        find: (selector) => this.#port.findAll(selector),
        shelves: () => this.tools.offer.now.shelves,
        addSymbol: (symbol) => this.#port.addSaid({ symbol }),
      });
  }
}
