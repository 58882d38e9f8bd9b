import { written } from '@delaktig/core/element/written.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { delaktigEvent } from '@delaktig/core/element/events.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { valueOf } from '@delaktig/core/expression/fields.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import type { Text } from '@delaktig/core/language/say.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
import type { ScanRows } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { CircleLater } from './circle-later.ts';
import { bareCircle } from './circle-scene.ts';
import { circleView } from './circle-view.ts';
import { readConfig } from './config.ts';
import type { CircleActs, CircleView, Screen } from './context.ts';
import { createMeetingCircle, meetingCircleModel, type Plan } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import { LONGEST_FIELD } from './limits.ts';
import { browserTime, type MeetingTime } from './meeting-clock.ts';
import type { Circle, MeetingCircleContent, MeetingCircleDocument, MeetingCircleOperation } from './model.ts';
import { offeredIn } from './offered.ts';
import { partsList } from './parts-list.ts';
import { currentPart, planned } from './running.ts';
import type { MeetingCircleSelection } from './share.ts';
import type { MeetingMessage } from './shared.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';
import { lengthOf } from './timing.ts';

type LaterModule = typeof import('./later.ts');

const SCREENS: readonly Screen[] = ['chair', 'wall', 'phone'];

/**
 * The meeting circle (mötescirkeln): a meeting in five parts, slices as large as their share of the time, planned so that it is the person's own. Who comes
 * and in which role, what it is for, how the person takes part, and what each role prepares, also on paper. While it goes on, all windows are in the same part
 * at the same time: the one who leads, a big screen, phones.
 *
 * @summary A meeting that is the person's own: its parts and times, who comes, what each prepares.
 *
 * @fires {CustomEvent<MeetingMessage>} delaktig-meeting - Something for the other windows of the meeting, as plain JSON: the host may carry it to other
 * devices, and there give it to `receive()`.
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
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 */
export class DelaktigMeetingCircle extends MethodElement<MeetingCircleDocument, MeetingCircleOperation, LaterModule> {
  static override tag = 'delaktig-meeting-circle';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, styles];

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    screen: { reflect: true, useDefault: true },
    sources: { attribute: false },
    channel: {},
    participant: {},
    time: { attribute: false },
    circle: { state: true },
    planning: { state: true },
  };

  /**
   * Who looks: `chair`, the one who leads, with everything; `person`, the person whose meeting it is, with pictures and without what is the chair's own;
   * `wall`, everybody on a big screen; `phone`, one role in a phone. The last two show what the chair's window tells, and hold nothing. Level `symbol` of the
   * chair is the person's. Default `chair`. Anything else is taken as `person`, which shows less.
   */
  screen: Screen | (string & {}) = 'chair';

  /**
   * What the person wants to take to the meeting: references, as `forMeeting` of the other elements gives them. What the person has said that nobody else may
   * see is never offered. Default `[]`.
   */
  sources: unknown = [];

  /**
   * Joins windows of the same browser that have the same channel (`BroadcastChannel`): all are in the same part at the same time. One of them leads. Default
   * `''`: none. Between devices the host carries `delaktig-meeting` to `receive()`.
   */
  channel = '';

  /** Who sits at a phone: the id of somebody who comes. Default `''`: the phone asks. */
  participant = '';

  /** Whose time passes: for tests, and for hosts that keep their own clock. Default the browser's. */
  time: MeetingTime = browserTime;

  /** Whether the planning is shown while a meeting goes on. */
  protected planning = false;

  /** For which circle preparing is shown. */
  protected circle: Circle | null = null;

  protected readonly model: typeof meetingCircleModel = meetingCircleModel;

  readonly #images = new SymbolImages(this);
  readonly #urls = new AttachmentUrls(this, () => this.attachments);
  /** What is fetched as soon as the circle is drawn. */
  #rest: CircleLater | undefined;
  #config: { from: unknown; plan: Plan } | undefined;
  #offered: { from: unknown; references: readonly Reference[] } | undefined;

  constructor() {
    super([catalogue, coreCatalogue, expressionCatalogue]);
  }

  /** How long the meeting is and how many come, in words. */
  get summary(): string {
    const { minutes, participants } = this.document.content;
    return this.locale.text(texts.summary, lengthOf(minutes), participants.length);
  }

  /**
   * A picture of the circle: its parts, their times, the person in the middle.
   *
   * @param type `image/png` (default) or `image/svg+xml`
   */
  async toBlob(type: 'image/png' | 'image/svg+xml' = 'image/png'): Promise<Blob> {
    const [{ toPicture }, { drawnCircle }] = await Promise.all([
      import('@delaktig/core/scene/picture.js'),
      import('./drawing.ts'),
    ]);
    return toPicture(drawnCircle(this.locale, this.document), type, {
      title: this.locale.text(texts.title),
      description: this.summary,
    });
  }

  /** Prints a hand-out of two sides for each role there is: on the front what to do during the meeting, on the back what to prepare. */
  async print(): Promise<void> {
    const { circlesOf } = await import('./context.ts');
    const circles = circlesOf(this.document);
    await this.printHandouts(circles.length > 0 ? circles : ['chair']);
  }

  /**
   * Prints hand-outs for some roles.
   *
   * @param circles `chair`, `staff`, `adult`, `youth`, `older`, `parent`, `relative`, `other`; one sheet of two sides each
   */
  async printHandouts(circles: readonly Circle[]): Promise<void> {
    const { signal, locale, document } = this;
    const { printHandouts } = await import('./handout.ts');
    if (!signal.aborted) await printHandouts({ locale, document, circles }, { signal });
  }

  /** Prints what the person takes home from the meeting, in easy words: what was decided, who does what, when we meet again, whom to ask. One A4. */
  async printSummary(): Promise<void> {
    const { signal, locale, document } = this;
    const { printSummary } = await import('./summary-print.ts');
    if (!signal.aborted) await printSummary(locale, document, { signal });
  }

  /**
   * A message from another device, which the host has carried from its `delaktig-meeting`. What cannot be read is passed over.
   *
   * @param message the event's `detail`
   */
  receive(message: unknown): void {
    void this.later.fetch().then(() => this.#rest?.receive(message));
  }

  /**
   * What a plan points with at something that was decided.
   *
   * @param item the id of a decision
   * @returns null when there is none with that id
   */
  referenceTo(item: string): Reference | null {
    const { id: document, content } = this.document;
    const decision = content.running?.decisions.find(({ id }) => id === item);
    return decision ? { document, item, quote: decision.what } : null;
  }

  /**
   * *Dela*: a document of its own with exactly what was picked. What is not talked about is in no copy.
   *
   * @param selection what to take along
   * @returns a new document; the element's own is unchanged
   */
  async share(selection: MeetingCircleSelection): Promise<MeetingCircleDocument> {
    const { shareMeetingCircle } = await import('./share.ts');
    return shareMeetingCircle(this.document, selection, { id: newId(), now: this.now() });
  }

  protected nameOf(operation: MeetingCircleOperation, inverse: MeetingCircleOperation): string {
    return this.#rest?.stepName(operation, inverse) ?? '';
  }

  protected isFilled({ content }: MeetingCircleDocument): boolean {
    const { purpose = '', participants, questions, avoided, taking } = content;
    return purpose.trim() !== '' || participants.length + questions.length + avoided.length > 0 || taking !== undefined;
  }

  protected blank(): MeetingCircleDocument {
    const { language } = this.locale;
    return createMeetingCircle({ id: newId(), now: this.now(), language, level: this.level }, this.#plan);
  }

  protected override reset(): void {
    super.reset();
    this.circle = null;
    this.planning = false;
    this.#rest?.given(super.document.id);
  }

  /** Whether this window shows what another tells. */
  get #follows(): boolean {
    return this.screen === 'wall' || this.screen === 'phone';
  }

  /** A window that follows shows the meeting of the one that leads, and nothing of a document of its own. */
  protected override get document(): MeetingCircleDocument {
    const document = super.document;
    const run = this.#rest?.run;
    // Another chair's window leads: its meeting is shown in this one's document.
    if (run?.elsewhere && run.followed)
      return {
        ...document,
        content: { ...document.content, ...run.followed.content, avoided: document.content.avoided },
      };
    if (!this.#follows) return document;
    const { running: _, ...content } = document.content;
    return { ...document, content: this.#rest?.run.followed?.content ?? { ...content, avoided: [] } };
  }

  protected override get editable(): boolean {
    return super.editable && !this.#follows && !this.#rest?.run.elsewhere;
  }

  get #plan(): Plan {
    if (!this.#config || this.#config.from !== this.config) {
      const { plan, problems } = readConfig(this.config);
      for (const { code, path } of problems)
        warn(
          'config',
          `<${this.localName}>.config.${path.join('.')} cannot be used (${code}); the default is.`,
          path.join('.'),
        );
      this.#config = { from: this.config, plan };
    }
    return this.#config.plan;
  }

  get #references(): readonly Reference[] {
    if (!this.#offered || this.#offered.from !== this.sources)
      this.#offered = { from: this.sources, references: offeredIn(this.sources) };
    return this.#offered.references;
  }

  // What people do

  /** One step, made of one or more operations. */
  #step(operations: readonly MeetingCircleOperation[]): void {
    this.closeGesture();
    const gesture = newId();
    operations.forEach((operation, index) =>
      this.perform(operation, { gesture, commit: index === operations.length - 1 }),
    );
    this.closeGesture();
  }

  readonly #acts: CircleActs = {
    perform: (operations, said) => {
      this.#step(operations);
      if (said) this.announcer.say(said, 'saved');
    },
    showCircle: (circle) => (this.circle = circle),
    printHandouts: (circles) => void this.later.attempt(() => this.printHandouts(circles)),
    printSummary: () => void this.later.attempt(() => this.printSummary()),
    run: {
      go: (steps) => this.#rest?.run.go(steps),
      stand: (still) => this.#rest?.run.stand(still),
      end: () => this.#rest?.run.end(),
      addTime: () => this.#rest?.run.addTime(),
      correct: (minutes) => this.#rest?.run.correct(minutes),
      toggleTime: () => this.#rest?.run.toggleTime(),
      toggleSpoken: (id) => this.#rest?.run.toggleSpoken(id),
      hear: (id) => this.#rest?.run.hear(id),
      change: (running) => this.#rest?.run.change(running),
      ask: (ask) => this.#rest?.run.ask(ask),
      sitAs: (id) => (this.participant = id),
    },
  };

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ CircleLater }: LaterModule): void {
    this.#rest = new CircleLater(this, {
      locale: this.locale,
      document: () => this.document,
      time: () => this.time,
      leads: () => this.#screen === 'chair',
      holds: () => !this.#follows,
      channel: () => this.channel,
      perform: (operations, said) => this.#acts.perform(operations, said),
      say: (message, topic) => this.announcer.say(message, topic),
      tell: (message) => this.dispatchEvent(delaktigEvent('delaktig-meeting', message)),
      blank: () => this.blank().content,
      findAll: (selector) => this.findAll(selector),
    });
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#rest?.scanRows() ?? Promise.reject(new Error('The network is away.'));
  }
  protected menuContent(): MenuContent | undefined {
    return this.#rest?.menu(this.editable, (way) => this.#leave(way));
  }
  async #leave(way: WayOut): Promise<void> {
    if (way === 'print') return this.print();
    const { signal } = this;
    const [blob, { saveFile }] = await Promise.all([this.toBlob(), import('@delaktig/core/shell/save-file.js')]);
    if (!signal.aborted) saveFile(blob, 'circle.png', this.ownerDocument);
  }
  protected closePanels(): void {
    // Nothing is open over the planning.
  }
  protected override get drawnView(): { readonly icon: 'map'; readonly text: Text } {
    return { icon: 'map', text: texts.viewCircle };
  }

  // Drawing

  get #screen(): Screen {
    const { screen } = this;
    return SCREENS.find((each) => each === screen) ?? 'person';
  }

  #view(): CircleView {
    const { locale, document, level, editable, circle } = this;
    const run = this.#rest?.run;
    return {
      locale,
      document,
      level,
      editable,
      screen: this.#follows ? this.#screen : level === 'symbol' ? 'person' : this.#screen,
      meeting: {
        counted: run?.counted ?? { meeting: 0, part: 0 },
        doubts: run?.doubts ?? false,
        timeHidden: run?.timeHidden ?? false,
        wishes: run?.wishes ?? [],
        breakAsked: run?.breakAsked ?? false,
        participant: this.participant,
      },
      images: this.#images,
      urls: this.#urls,
      offered: this.#references,
      circle,
      answering: this.#rest?.answering ?? null,
      act: this.#acts,
    };
  }

  protected renderContent(document: MeetingCircleDocument): unknown {
    const view = this.#view();
    if (view.screen === 'wall' || view.screen === 'phone') return this.#rest?.follow(view);
    return html`<h2 class="title">${this.locale.label(view.screen === 'person' ? texts.myMeeting : texts.title)}</h2>
      <p class="summary" data-summary>${this.summary}</p>
      ${this.#rest?.notices(super.editable, this.later) ?? this.renderNotices(document)} ${this.renderTools()}
      ${this.#rest?.answers(view) ?? this.#renderPhase(view)} ${this.renderDialogs()}`;
  }

  /** Before the meeting its planning; then the meeting, and what came of it. */
  #renderPhase(view: CircleView): TemplateResult {
    const meets = view.screen === 'chair' && view.document.content.running !== undefined && !this.planning;
    return html`${this.#rest?.elsewhere(view, this.#phases)} ${view.screen === 'chair' ? html`<div class="row">${this.#rest?.phase(view, !meets, this.#phases)}</div>` : nothing}
      ${meets ? this.#rest?.during(view) : this.#renderPlanning(view)}`;
  }

  readonly #phases = {
    start: (): void => {
      this.#rest?.run.start();
      this.planning = false;
      void this.updateComplete.then(() => this.find('[data-run]')?.focus());
    },
    takeOver: (): void => {
      this.#rest?.run.takeOver();
      this.planning = false;
      void this.updateComplete.then(() => this.find('[data-run]')?.focus());
    },
    show: (planning: boolean): void => {
      this.planning = planning;
    },
  };

  #renderPlanning(view: CircleView): TemplateResult {
    const listed = this.view === 'list';
    return html`${this.#renderPurpose(view)}
      <div class=${listed ? 'room' : 'room both'}>
        <div>${listed || view.document.content.parts.length === 0 ? nothing : circleView(view)} ${partsList(view)}</div>
        <div>${this.#rest?.planning(view, listed)}</div>
      </div>`;
  }

  /** Where one begins: what the meeting is for. */
  #renderPurpose({ locale, editable, document, act }: CircleView): TemplateResult {
    const value = document.content.purpose ?? '';
    if (!editable)
      return html`${value.trim() ? html`<p tabindex="-1" data-validity><strong>${locale.label(texts.purpose)}</strong><br /><span class="said-words" dir="auto" translate="no">${value}</span></p>` : nothing}`;
    return html`<div class="field">
      <label for="purpose">${locale.label(texts.purpose)}</label>
      <span class="hint" id="purpose-hint">${locale.label(texts.purposeHint)}</span>
      <textarea
        id="purpose"
        data-add
        data-validity
        rows="2"
        dir="auto"
        maxlength=${LONGEST_FIELD}
        aria-describedby="purpose-hint"
        ${written(value)}
        @change=${(event: Event) => act.perform([{ type: 'changeMeeting', changes: { purpose: valueOf(event).trim() || null } }], locale.text(texts.saved, locale.text(texts.purpose)))}
      ></textarea>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What has focus is not folded away with the part it is in, as when the list becomes the circle: its heading has it then.
    this.shadowRoot?.activeElement?.closest('details:not([open])')?.querySelector('summary')?.focus();
    const svg = this.renderRoot.querySelector('svg.circle');
    if (!(svg instanceof SVGSVGElement)) return;
    const { content } = this.document;
    renderSvg(bareCircle(content.parts, this.#passed(content)), svg);
  }

  /** The part the meeting is in, and how much of it has passed: nothing of that where the time is hidden. */
  #passed(content: MeetingCircleContent): { readonly part: string; readonly passed: number } | null {
    const part = currentPart(content);
    const run = this.#rest?.run;
    if (!part || !run || !content.running || content.running.ended !== undefined) return null;
    return { part: part.id, passed: run.timeHidden ? 0 : run.counted.part / Math.max(1, planned(content).part) };
  }
}

declare global {
  interface HTMLElementEventMap {
    'delaktig-meeting': CustomEvent<MeetingMessage>;
  }
}
