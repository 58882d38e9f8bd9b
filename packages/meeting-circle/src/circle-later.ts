import { notices } from '@delaktig/core/shell/notices.js';
import type { Later } from '@delaktig/core/shell/later.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { html, type LitElement, nothing } from 'lit';
import * as after from './after-texts.ts';
import { answerPage } from './answer-view.ts';
import { Answering } from './answering.ts';
import { withAnswer } from './answers.ts';
import * as before from './before-texts.ts';
import { beforeView } from './before-view.ts';
import type { CircleView } from './context.ts';
import { laterStyles } from './later-styles.ts';
import type { Answer, MeetingCircleContent, MeetingCircleOperation } from './model.ts';
import { duringView } from './during-view.ts';
import * as during from './during-texts.ts';
import { phoneView, wallView } from './follow-view.ts';
import { MeetingRun, type MeetingRunPort } from './meeting-run.ts';
import { ownView } from './own-view.ts';
import { readMessage } from './shared.ts';
import { stepName } from './step-name.ts';

/** What all this needs from the element. */
export interface CircleLaterPort extends Omit<MeetingRunPort, 'keepAnswer'> {
  /** Whether this window has the document: the chair's, and the person's own version. */
  holds(): boolean;
  findAll(selector: string): readonly HTMLElement[];
  /** The meeting as it was before anything was planned. */
  blank(): MeetingCircleContent;
}

/** Everything that is fetched just after the circle has been drawn. */
export class CircleLater {
  readonly #port: CircleLaterPort;
  /** The meeting, once it goes on. */
  readonly run: MeetingRun;
  /** Somebody answers whether it was good. */
  readonly answering: Answering;
  /** Id of the document that was given last. */
  #meeting: string;

  constructor(host: LitElement, port: CircleLaterPort) {
    this.#port = port;
    this.#meeting = port.document().id;
    this.run = new MeetingRun(host, { ...port, keepAnswer: (answer) => this.#keep(answer) });
    this.answering = new Answering(host, {
      keep: (answer) => {
        if (port.holds()) return this.#keep(answer);
        this.run.ask({ type: 'answer', answer });
        return true;
      },
      said: (sent) => port.say(port.locale.text(sent ? after.sent : after.noRoom), 'answer'),
    });
    toolbarFocus(host, port.locale);
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, laterStyles);
  }

  /** The document holds every answer; nothing of them is told to anybody else. */
  #keep(answer: Answer): boolean {
    const answers = withAnswer(this.#port.document().content.answers ?? [], answer);
    if (answers) this.#port.perform([{ type: 'changeMeeting', changes: { answers } }]);
    return answers !== null;
  }

  /** The host has given a document. A newer version of the same meeting, to a window that waits while another leads, lets it wait on. */
  given(id: string): void {
    this.answering.forget();
    if (id === this.#meeting) this.run.givenAnew();
    else this.run.forget();
    this.#meeting = id;
  }

  /** What stands above the tools where another window leads: that is why nothing can be changed, and is said there. Null: as usual. */
  notices(editable: boolean, later: Pick<Later<unknown>, 'away' | 'again'>): unknown {
    if (!this.run.elsewhere || !editable) return null;
    return notices(this.#port.locale, { readOnly: false, away: later.away }, () => void later.again());
  }

  /** The planning: the chair's, or the person's own version. */
  planning(view: CircleView, listed: boolean): unknown {
    return view.screen === 'person' ? ownView(view) : beforeView(view, listed);
  }

  /** The meeting as the one who leads has it. */
  during(view: CircleView): unknown {
    return duringView(view);
  }

  /** The questions whether it was good, alone on the screen; null while nobody answers. */
  answers(view: CircleView): unknown {
    return this.answering.open ? answerPage(view, this.answering) : null;
  }

  /** The big screen, or a phone. */
  follow(view: CircleView): unknown {
    return view.screen === 'wall' ? wallView(view) : phoneView(view);
  }

  /** Another window leads: it can be done from here. */
  elsewhere(view: CircleView, on: { takeOver(): void }): unknown {
    if (!this.run.elsewhere) return nothing;
    const { locale } = view;
    return html`<div class="notice row" data-elsewhere>
      <span class="grow">${locale.label(during.leadElsewhere)}</span>
      <button class="act main" type="button" data-take-over @click=${() => on.takeOver()}>${locale.label(during.leadHere)}</button>
    </div>`;
  }

  /** Begins the meeting, or goes between it and its planning. */
  phase(view: CircleView, planning: boolean, on: { start(): void; show(planning: boolean): void }): unknown {
    const { locale, document, editable } = view;
    const { running, parts } = document.content;
    if (running)
      return html`<button class="act" type="button" data-phase @click=${() => on.show(!planning)}>${locale.label(planning ? during.toMeeting : during.toPlanning)}</button>`;
    return editable && parts.length > 0
      ? html`<button class="act main" type="button" data-start @click=${() => on.start()}>${locale.label(during.start)}</button>`
      : nothing;
  }

  /** A message from the host's own channel. */
  receive(json: unknown): void {
    const message = readMessage(json);
    if (message) this.run.receive(message);
  }

  /** The rows of one switch. */
  async scanRows(): Promise<ScanRows> {
    const { circleRows } = await import('./scan.ts');
    const { locale, findAll } = this.#port;
    return (around) => circleRows({ locale, find: findAll, around });
  }

  /** What an operation is called in the undo button. */
  stepName(operation: MeetingCircleOperation, inverse: MeetingCircleOperation): string {
    return stepName(this.#port.locale, this.#port.document(), operation, inverse);
  }

  menu(editable: boolean, leave: MenuContent['leave']): MenuContent {
    const act = (): void => this.#port.perform([{ type: 'replaceContent', content: this.#port.blank() }]);
    return { leave, ...(editable ? { startOver: { question: before.startOverQuestion, act } } : {}) };
  }
}
