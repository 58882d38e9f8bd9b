import { warn } from '@delaktig/core/dev/warnings.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { valueOf } from '@delaktig/core/expression/fields.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import type { Text } from '@delaktig/core/language/say.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import type { MenuContent, WayOut } from '@delaktig/core/shell/menu.js';
import { MethodElement } from '@delaktig/core/shell/method-element.js';
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
import { live } from 'lit/directives/live.js';
import type { CircleLater } from './circle-later.ts';
import { bareCircle } from './circle-scene.ts';
import { circleView } from './circle-view.ts';
import { readConfig } from './config.ts';
import type { CircleActs, CircleView, Screen } from './context.ts';
import { createMeetingCircle, meetingCircleModel, type Plan } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import { LONGEST_FIELD } from './limits.ts';
import type { Circle, MeetingCircleDocument, MeetingCircleOperation } from './model.ts';
import { offeredIn } from './offered.ts';
import { partsList } from './parts-list.ts';
import type { MeetingCircleSelection } from './share.ts';
import { styles } from './styles.ts';
import * as texts from './texts.ts';
import { lengthOf } from './timing.ts';

type LaterModule = typeof import('./later.ts');

/**
 * The meeting circle (mötescirkeln): a meeting in five parts, slices as large as their share of the time, planned so that it is the person's own. Who comes
 * and in which role, what it is for, how the person takes part, and what each role prepares, also on paper.
 *
 * @summary A meeting that is the person's own: its parts and times, who comes, what each prepares.
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
    circle: { state: true },
  };

  /**
   * Who looks: `chair`, the one who leads, with everything; or `person`, the person whose meeting it is, with pictures and without what is the chair's own.
   * Level `symbol` is always the person's. Default `chair`. Anything else is taken as `person`, which shows less.
   */
  screen: Screen | (string & {}) = 'chair';

  /**
   * What the person wants to take to the meeting: references, as `forMeeting` of the other elements gives them. What the person has said that nobody else may
   * see is never offered. Default `[]`.
   */
  sources: unknown = [];

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
    const { say } = this.locale;
    return this.locale.text(texts.summary, say.number(lengthOf(minutes)), say.number(participants.length));
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
  };

  // What is fetched later

  protected fetchLater(): Promise<LaterModule> {
    return import('./later.ts');
  }
  protected laterCame({ CircleLater }: LaterModule): void {
    this.#rest = new CircleLater(this, {
      locale: this.locale,
      document: () => this.document,
      perform: (...operations) => this.#step(operations),
      blank: () => this.blank().content,
    });
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

  #view(): CircleView {
    const { locale, document, level, editable, circle } = this;
    return {
      locale,
      document,
      level,
      editable,
      screen: level === 'symbol' || this.screen !== 'chair' ? 'person' : 'chair',
      images: this.#images,
      urls: this.#urls,
      offered: this.#references,
      circle,
      act: this.#acts,
    };
  }

  protected renderContent(document: MeetingCircleDocument): unknown {
    const view = this.#view();
    const listed = this.view === 'list';
    return html`<h2 class="title">${this.locale.label(view.screen === 'person' ? texts.myMeeting : texts.title)}</h2>
      <p class="summary" data-summary>${this.summary}</p>
      ${this.renderNotices(document)} ${this.renderTools()} ${this.#renderPurpose(view)}
      <div class=${listed ? 'room' : 'room both'}>
        <div>
          ${listed || document.content.parts.length === 0 ? nothing : circleView(view)} ${partsList(view)}
        </div>
        <div>${this.#rest?.planning(view, listed)}</div>
      </div>
      ${this.renderDialogs()}`;
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
        .value=${live(value)}
        @change=${(event: Event) => act.perform([{ type: 'changeMeeting', changes: { purpose: valueOf(event).trim() || null } }], locale.text(texts.saved, locale.text(texts.purpose)))}
      ></textarea>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const svg = this.renderRoot.querySelector('svg.circle');
    if (svg instanceof SVGSVGElement) renderSvg(bareCircle(this.document.content.parts), svg);
  }
}
