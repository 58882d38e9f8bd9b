import { DEV } from '@delaktig/core/dev/mode.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { undoKey } from '@delaktig/core/interaction/undo-keys.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import type { CSSResultGroup } from 'lit';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Fetched } from './fetched.ts';
import { formStyles } from './form-styles.ts';
import { CASE_ASKED, CASE_HERE, type ActOptions, type CaseAsked, type Given, type SipHolder } from './holder.ts';
import type { SipContent, SipDocument, SipOperation, SipPart } from './model.ts';
import { isLong } from './list.ts';
import { asForm } from './as-form.ts';
import { renderPart } from './part.ts';
import type { ConsentSteps } from './steps/later.ts';
import { sectionNames } from './sections.ts';
import type { DrawnRules } from './drawn-rules.ts';
import { SipElement } from './sip-element.ts';
import type { FormView } from './view.ts';
import { isData } from './walk.ts';
import { Writing } from './writing.ts';

/** What others may see of a plan, where they see it. */
function fetchSeen(): Promise<typeof import('./as-seen.ts')> {
  return import('./as-seen.ts');
}

/** Consent one question at a time, when somebody wants it. */
function fetchQuestions(): Promise<typeof import('./steps/later.ts')> {
  return import('./steps/later.ts');
}

/**
 * A part of a plan as an element of its own. Alone it has a `value`, undo and a place in the form of its own; inside `<delaktig-sip-case>` it writes in the
 * plan that the case holds, and the case has those.
 */
export abstract class SipPartElement extends SipElement {
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, formStyles];

  /** Which parts it shows: the one it is named for. */
  protected override readonly parts: readonly SipPart[] = sectionNames.filter((part) =>
    (this.constructor as typeof SipPartElement).tag.replaceAll('-', '').endsWith(`sip${part.toLowerCase()}`),
  );

  #case: SipHolder | undefined;
  #leave: (() => void) | undefined;
  /** Fields that are drawn and not in their place yet. */
  readonly #fresh: (readonly [fields: DocumentFragment, before: Node])[] = [];
  protected readonly writing: Writing = new Writing({
    locale: this.locale,
    announcer: this.announcer,
    checking: this.checking,
    content: () => this.document.content,
    fieldAt: (path) => this.fieldAt(path),
    act: (operation, options) => this.act(operation, options),
    closeGesture: () => this.closeGesture(),
    commit: () => this.commit(),
    draw: () => {
      this.requestUpdate();
      this.#case?.draw();
      return this.drawn();
    },
    root: () => this.shadowRoot,
  });

  /** What others may see of it. */
  readonly #seen: Fetched<typeof import('./as-seen.ts')> = new Fetched(this.attempts, this, fetchSeen);

  /** Consent one question at a time (*En fråga i taget*). */
  protected readonly questions: Fetched<ConsentSteps> = new Fetched(this.attempts, this, async () =>
    (await fetchQuestions()).ConsentSteps.of(this.port),
  );

  // Whose plan it is

  /** Who holds it, if that is not the part itself. */
  protected get holding(): SipHolder | undefined {
    return this.#case;
  }

  override get value(): unknown {
    return this.#case ? this.#case.value() : super.value;
  }
  override set value(value: unknown) {
    if (this.#case) this.#case.take(value);
    else super.value = value;
  }
  protected override get document(): SipDocument {
    return this.#case ? this.#case.document() : super.document;
  }
  protected override get rules(): DrawnRules {
    return this.#case ? this.#case.rules() : super.rules;
  }
  protected override get given(): Given {
    return this.#case ? this.#case.given : this;
  }
  protected override get editable(): boolean {
    return this.#case ? this.#case.editable() && !this.readonly && !this.disabled : super.editable;
  }
  override get canUndo(): boolean {
    return this.#case ? this.#case.canUndo() : super.canUndo;
  }
  override get canRedo(): boolean {
    return this.#case ? this.#case.canRedo() : super.canRedo;
  }
  override undo(): void {
    this.writing.settle();
    if (this.#case) this.#case.undo();
    else super.undo();
  }
  override redo(): void {
    this.writing.settle();
    if (this.#case) this.#case.redo();
    else super.redo();
  }
  protected override settle(): void {
    this.writing.settle();
  }
  protected override act(operation: SipOperation, options: ActOptions): void {
    if (!this.editable) return;
    if (this.#case) this.#case.act(this.begun(operation), options);
    else super.act(operation, options);
  }
  protected override closeGesture(): void {
    if (this.#case) this.#case.closeGesture();
    else super.closeGesture();
  }
  protected override commit(): void {
    if (this.#case) this.#case.commit();
    else super.commit();
  }

  constructor() {
    super();
    // Before the element's own way: in a case the history is the case's.
    this.addEventListener('keydown', (event) => this.#travelInCase(event), { capture: true });
  }

  #travelInCase(event: KeyboardEvent): void {
    const which = this.#case && undoKey(event);
    if (!which) return;
    event.preventDefault();
    this[which]();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(CASE_HERE, this.#ask);
    this.#ask();
  }

  override disconnectedCallback(): void {
    this.writing.settle();
    this.ownerDocument.removeEventListener(CASE_HERE, this.#ask);
    this.#leave?.();
    this.#leave = undefined;
    this.#case = undefined;
    super.disconnectedCallback();
  }

  /** Asks upwards who holds the plan. Nobody: it does itself. */
  readonly #ask = (): void => {
    if (this.#case) return;
    const detail: CaseAsked = { answer: (holder) => this.#join(holder) };
    this.dispatchEvent(new CustomEvent(CASE_ASKED, { detail, bubbles: true, composed: true }));
  };

  #join(holder: SipHolder): void {
    if (DEV && super.value !== null)
      warn(
        'sip-part-in-case',
        `<${this.localName}> has a value of its own and stands in a case; the case's is shown.`,
        this.localName,
      );
    this.writing.reset();
    this.#case = holder;
    this.#leave = holder.join({
      host: this,
      parts: this.parts,
      changed: () => this.requestUpdate(),
      settle: () => this.writing.settle(),
      leave: (paths) => this.writing.leaveAll(paths),
      reset: () => this.writing.reset(),
      cover: () => this.onCover(),
      rootOf: (part) => this.rootOf(part),
    });
    this.requestUpdate();
  }

  // What is written

  override async finish(): Promise<void> {
    this.writing.settle();
    await (this.#case ? this.#case.finish() : super.finish());
  }
  protected override onCover(): void {
    this.writing.settle();
    this.writing.hide();
  }
  protected override rootOf(part: SipPart): ShadowRoot | null {
    return this.parts.includes(part) ? this.shadowRoot : null;
  }

  protected override reset(): void {
    super.reset();
    this.writing.reset();
    this.questions.now?.begin();
  }

  // Drawing

  /** Nothing is drawn again that is right already. */
  protected override onChecking(): void {
    if (this.writing.hasLeft) this.requestUpdate();
  }

  /** Whether others than those who write see it: on the big screen, or somebody who only reads. */
  get #isSeen(): boolean {
    const { config } = this.given;
    return this.port.bigScreen() || (!this.editable && isData(config) && (config['reader'] ?? null) !== null);
  }

  /** When it is drawn, also if something is still on its way. */
  protected drawn(): Promise<unknown> {
    return super.getUpdateComplete();
  }

  /** Whoever waits for the element waits for all of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.checking.came();
    if (this.#isSeen) await this.#seen.came();
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    for (const [fields, before] of this.#fresh.splice(0)) before.parentNode?.insertBefore(fields, before);
  }

  /** One place where everything that happens in fields is heard. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const { input, change, focusout, click } = this.writing;
    for (const [type, listener] of Object.entries({ input, change, focusout, click }))
      root.addEventListener(type, listener);
    return root;
  }

  protected get formView(): FormView {
    return {
      locale: this.locale,
      content: this.document.content,
      editable: this.editable,
      rules: this.rules,
      bigScreen: this.port.bigScreen(),
      given: this.given,
      insert: (...fields) => this.#fresh.push(fields),
      from: (value, path) => this.chain.wanted()?.from(value, path) ?? nothing,
      besides: (...asked) => this.besides(...asked),
      seen: (fields, list) =>
        this.#isSeen
          ? (this.#seen.wanted()?.asSeen(fields, this.document.content, this.port.bigScreen(), list) ?? {})
          : fields,
      problem: (key) => this.writing.problem(key),
      isShown: (key) => this.writing.isShown(key),
    };
  }

  protected renderContent({ content }: SipDocument): unknown {
    return html`${this.newer?.box(2)} ${this.renderParts(content, this.parts, 2)} ${this.#case ? this.attempts.notice() : this.renderTools()} ${this.corner}`;
  }

  /** Parts, one below the other. */
  protected renderParts(content: SipContent, parts: readonly SipPart[], level: number): unknown {
    if (!this.stale) return noChange;
    this.stale = false;
    const { formView: view } = this;
    return asForm(
      `${view.bigScreen ? 'big' : ''} ${isLong(content) ? 'long' : ''}`,
      repeat(
        parts,
        // What is written in and what is read are never each other's.
        (part) => part + String(view.editable),
        (part) => renderPart(view, part, content, level),
      ),
    );
  }

  /** The question that is asked now, where consent is asked for one question at a time; nothing until what asks has come. */
  protected asked(level: number): TemplateResult | undefined {
    const questions = this.questions.wanted();
    return questions && asForm('', questions.render(this.formView, level));
  }

  /** The buttons around the plan. */
  protected renderTools(own: unknown = nothing, level = 3): unknown {
    const chain = this.offered;
    return html`${this.tools(html`${own} ${chain?.button() ?? nothing}`)} ${chain?.panel(level) ?? nothing}`;
  }
}
