import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Envelope } from '../document/envelope.ts';
import { isLevel, type Level } from '../document/level.ts';
import type { Applied, DocumentModel } from '../document/model.ts';
import type { Problem } from '../document/problem.ts';
import { type Done, History } from '../history/history.ts';
import { Announcer } from '../interaction/announcer.ts';
import { LocaleController } from '../language/locale-controller.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Text } from '../language/say.ts';
import { warn } from '../dev/warnings.ts';
import * as texts from '../texts.ts';
import { delaktigEvent, type FinishDetail, type InvalidValueDetail, type OperationDetail } from './events.ts';
import { inlineData } from './inline-data.ts';
import { giveValue, isSameValue, takeValue, type ValueState } from './value-state.ts';

/** How a value is looked at: as the method's own picture, or as a list. */
export type View = 'map' | 'list';

/** What the element shows instead of its content. */
type Curtain = 'none' | 'covered' | 'finishing' | 'finished';

/**
 * What every Delaktig element is: a value in, native events out, undo, a form control, a language, a level, and a way to cover and to finish.
 *
 * A method says what its documents are (`model`), which texts it has (`catalogues`) and how it is drawn (`renderContent`).
 *
 * @fires input - Native: each step of what the person does.
 * @fires change - Native: what the person did is committed.
 * @fires {CustomEvent<OperationDetail>} delaktig-operation - The operation and its inverse.
 * @fires {CustomEvent<InvalidValueDetail>} delaktig-invalid-value - The host's value cannot be shown; it is kept and given back as it came.
 * @fires {CustomEvent<FinishDetail>} delaktig-finish - *Klar*: the value is handed over, then everything is cleared.
 * @fires {CustomEvent} delaktig-locale-error - A language could not be fetched; Swedish is shown.
 */
export abstract class DelaktigElement<D extends Envelope, O> extends LitElement {
  /** Takes part in forms. */
  static readonly formAssociated = true;

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    level: {
      reflect: true,
      converter: { fromAttribute: (value): Level => (isLevel(value) ? value : 'standard'), toAttribute: (value: Level) => value },
    },
    langBeside: { attribute: 'lang-beside' },
    view: { reflect: true },
    theme: { reflect: true },
    hideFinish: { type: Boolean, attribute: 'hide-finish' },
    attachments: { attribute: false },
    config: { attribute: false },
    now: { attribute: false },
    held: { state: true },
    curtain: { state: true },
    finishFailed: { state: true },
    formDisabled: { state: true },
    problemText: { state: true },
  };

  /** The method's tag name, for `define()`. */
  static tag = '';

  /**
   * Registers the element. A tag that is taken already is left as it is, with a development warning: two versions on one page must not break it.
   *
   * @param tag the tag name; default the method's own
   * @param registry where to register; default the page's
   */
  static define(this: CustomElementConstructor & { readonly tag: string }, tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) warn('tag-taken', `<${tag}> is registered already, by another class or another version of Delaktig; it is left as it is.`, tag);
  }

  /** Name in forms: posts `name` = the JSON and `name.<id>` = each attachment. Default `''`: not posted. */
  name = '';

  /** Nothing can be changed; everything can be read. Default false. */
  readonly = false;

  /** Takes no part in the form and nothing can be changed. Default false. A disabled fieldset has the same effect. */
  disabled = false;

  /** The form cannot be sent while nothing has been filled in. Default false. */
  required = false;

  /** `symbol` (pictures, few words), `easy` (lättläst) or `standard`. Changes words and amount, never data. Default `standard`. */
  level: Level = 'standard';

  /** A second language under each label, for a conversation with an interpreter, as a language tag. Default `''`: none. */
  langBeside = '';

  /** `map` or `list`. The person can change it. Default `map`. */
  view: View = 'map';

  /** `light`, `dark` or `contrast` (yellow on black). Default `''`: as the page's own `color-scheme`. */
  theme = '';

  /** Leaves out the buttons *Paus* and *Klar*, where the host has its own. Default false. */
  hideFinish = false;

  /** Pictures, voices and drawings that the document names by id. */
  attachments: ReadonlyMap<string, Blob> = new Map();

  /** Data of the host's own: what is offered and how. What it cannot use is replaced by the default, with a development warning. Default `null`. */
  config: unknown = null;

  /** The time now, ISO 8601; for tests and for hosts that keep their own clock. */
  now: () => string = () => new Date().toISOString();

  /** The method's documents. */
  protected abstract readonly model: DocumentModel<D, O>;
  /** What an operation is called in the undo button, such as "flytta Mamma". */
  protected abstract nameOf(operation: O, inverse: O): string;
  /** The method's own view. */
  protected abstract renderContent(document: D): unknown;
  /** Whether a document counts as filled in, for `required`. */
  protected abstract isFilled(document: D): boolean;
  /** An empty document with what the host has configured. */
  protected abstract blank(): D;
  /** Called when another document is shown: what was open or held belongs to the old one. */
  protected abstract reset(): void;

  /** Language, direction and texts. */
  protected readonly locale: LocaleController;
  /** Speaks results, politely. */
  protected readonly announcer: Announcer = new Announcer(this);
  /** The element's own form internals. */
  protected readonly internals: ElementInternals;

  private held: ValueState<D> = { state: 'empty' };
  private curtain: Curtain = 'none';
  private finishFailed = false;
  private formDisabled = false;
  /** How problems are put into words: fetched when there are any. */
  private problemText: typeof import('./problem-text.ts').problemText | undefined;
  #history: History<D, O> | undefined;
  #latest: Applied<D, O> | undefined;
  #blank: D | undefined;
  #initial: unknown = null;
  #touched = false;
  #tellInvalid = false;

  constructor(catalogues: readonly Catalogue[]) {
    super();
    this.internals = this.attachInternals();
    this.locale = new LocaleController(this, catalogues);
  }

  /**
   * The document, as plain JSON: `null` while nothing has been filled in. What is given is copied and frozen. Setting an equal value changes
   * nothing; a value that cannot be shown is kept and given back as it came, and so is one from newer software.
   */
  get value(): unknown {
    return giveValue(this.held);
  }
  set value(value: unknown) {
    this.#touched = true;
    if (this.curtain !== 'finished' && isSameValue(this.held, value)) return;
    this.#hold(takeValue(this.model, value));
  }

  /** What is shown: the document held, or an empty one. */
  protected get document(): D {
    if ((this.held.state === 'ready' || this.held.state === 'newer') && this.held.document) return this.held.document;
    return (this.#blank ??= this.blank());
  }

  /** Harmless oddities in what the host gave, such as somebody on a ring that does not exist. */
  protected get notes(): readonly Problem[] {
    return this.held.state === 'ready' ? this.held.notes : [];
  }

  /** Whether the person can change anything. */
  protected get editable(): boolean {
    return !this.readonly && !this.disabled && !this.formDisabled && (this.held.state === 'ready' || this.held.state === 'empty');
  }

  /** The form this element takes part in. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** As on native controls. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** As on native controls, in the element's language. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** As on native controls. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** As on native controls. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** As on native controls. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Whether there is something to undo. */
  get canUndo(): boolean {
    return this.editable && this.#history?.undoable != null;
  }
  /** Whether there is something to redo. */
  get canRedo(): boolean {
    return this.editable && this.#history?.redoable != null;
  }

  /** Takes back the latest step (Ångra). Fires the same events as any other act. Does nothing when there is nothing to undo. */
  undo(): void {
    this.#travel('undo');
  }
  /** Makes the latest undone step again (Gör om). */
  redo(): void {
    this.#travel('redo');
  }

  /** *Paus*: hides everything at once, also from assistive technology, without saying why. Nothing is lost; `uncover()` or the button shows it again. */
  cover(): void {
    if (this.curtain !== 'none') return;
    this.curtain = 'covered';
    this.announcer.paused = true;
    this.onCover();
  }
  /** Shows again what `cover()` hid. */
  uncover(): void {
    if (this.curtain !== 'covered') return;
    this.curtain = 'none';
    this.announcer.paused = false;
  }
  /** Whether the content is covered. */
  get covered(): boolean {
    return this.curtain === 'covered';
  }

  /**
   * *Klar*: hands the value over (`delaktig-finish`), waits until the host has saved, then clears everything, history included, and shows a
   * neutral page for the next person. When saving fails nothing is cleared and the person is told.
   */
  async finish(): Promise<void> {
    if (this.curtain === 'finishing' || this.curtain === 'finished') return;
    const waits: Promise<unknown>[] = [];
    this.finishFailed = false;
    const detail: FinishDetail = { value: this.value, attachments: this.attachments, waitUntil: (saved) => void waits.push(saved) };
    this.dispatchEvent(delaktigEvent('delaktig-finish', detail));
    if (waits.length > 0) {
      this.curtain = 'finishing';
      try {
        await Promise.all(waits);
      } catch {
        this.curtain = 'none';
        this.finishFailed = true;
        this.announcer.say(this.locale.text(texts.finishFailed));
        return;
      }
    }
    this.#hold({ state: 'empty' });
    this.attachments = new Map();
    this.curtain = 'finished';
    this.#syncForm();
  }

  /** Called by `cover()`: stop speech, let go of what is held. */
  protected onCover(): void {
    // nothing by default
  }

  /**
   * Everything a person does goes through here: applied, remembered for undo, rendered, told to the host.
   *
   * @param operation what to do
   * @param options `gesture`: operations with the same gesture become one step of undo; `commit: false`: more of the same gesture follows, so
   * only `input` is fired yet
   */
  protected perform(operation: O, options: { gesture?: string; commit?: boolean } = {}): void {
    if (!this.editable) return;
    const before = this.document;
    const document = this.#steps.perform(before, operation, options.gesture === undefined ? {} : { gesture: options.gesture });
    const inverse = this.#latest?.inverse;
    if (document === before || inverse === undefined) return;
    this.#show(document);
    this.dispatchEvent(delaktigEvent<OperationDetail<O>>('delaktig-operation', { operation, inverse, from: 'act' }));
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (options.commit !== false) this.commit();
  }

  /** Ends a gesture: what comes next is a step of its own. */
  protected closeGesture(): void {
    this.#history?.closeGesture();
  }

  /** Tells the host, and the form, that what the person did is committed. */
  protected commit(): void {
    this.#syncForm();
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  get #steps(): History<D, O> {
    return (this.#history ??= new History<D, O>((document, operation) => (this.#latest = this.model.apply(document, operation))));
  }

  /** What undo and redo are called now: "Ångra: flytta Mamma". */
  protected get undoName(): string {
    return this.#stepName(texts.undo, texts.undoStep, this.#history?.undoableStep);
  }
  protected get redoName(): string {
    return this.#stepName(texts.redo, texts.redoStep, this.#history?.redoableStep);
  }
  #stepName(bare: Text, named: Text<[what: string]>, step: readonly Done<O>[] | null | undefined): string {
    const last = step?.at(-1);
    return last === undefined ? this.locale.text(bare) : this.locale.text(named, this.nameOf(last.operation, last.inverse));
  }

  #travel(which: 'undo' | 'redo'): void {
    if (!this.editable || this.curtain !== 'none') return;
    const name = which === 'undo' ? this.undoName : this.redoName;
    const travelled = this.#history?.[which](this.document);
    if (!travelled) return;
    this.#show(travelled.document);
    for (const { operation, inverse } of travelled.applied) {
      this.dispatchEvent(delaktigEvent<OperationDetail<O>>('delaktig-operation', { operation, inverse, from: which }));
    }
    this.announcer.say(name);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.commit();
  }

  #show(document: D): void {
    this.held = { state: 'ready', document: Object.freeze({ ...document, updatedAt: this.now() }), notes: this.notes };
  }

  #hold(held: ValueState<D>): void {
    this.held = held;
    this.#history = undefined;
    this.#blank = undefined;
    this.curtain = 'none';
    this.finishFailed = false;
    this.#tellInvalid = held.state === 'invalid';
    this.announcer.paused = false;
    this.reset();
    this.#syncForm();
  }

  #syncForm(): void {
    this.#syncFormValue();
    this.#syncValidity();
  }

  #syncFormValue(): void {
    const value = this.value;
    if (!this.name || value === null) {
      this.internals.setFormValue(null);
      return;
    }
    const data = new FormData();
    // What could not be copied as JSON cannot be posted either; the host still has it, and the form does not validate.
    if (this.held.state !== 'invalid' || typeof value === 'string' || isPlain(value)) data.append(this.name, typeof value === 'string' ? value : JSON.stringify(value));
    for (const [id, blob] of this.attachments) data.append(`${this.name}.${id}`, blob);
    // No state for the browser to restore: school computers are shared.
    this.internals.setFormValue(data, null);
  }

  #syncValidity(): void {
    const anchor = this.shadowRoot?.querySelector<HTMLElement>('[data-validity]') ?? undefined;
    if (this.held.state === 'invalid') this.internals.setValidity({ customError: true }, this.locale.text(texts.invalidValue), anchor);
    else if (this.required && !this.isFilled(this.document)) this.internals.setValidity({ valueMissing: true }, this.locale.text(texts.valueMissing), anchor);
    else this.internals.setValidity({});
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#hold(takeValue(this.model, this.#initial));
  }
  /** Called by the browser when a fieldset around the element is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Set before the element was defined, the value lies as a plain property in front of the accessor.
    if (Object.hasOwn(this, 'value')) {
      const early = this.value;
      Reflect.deleteProperty(this, 'value');
      this.value = early;
    }
    if (!this.#touched) {
      const data = inlineData(this);
      if (data !== undefined) {
        this.#initial = data;
        this.#hold(takeValue(this.model, data));
      } else if (this.ownerDocument.readyState === 'loading') {
        // The parser may not have reached the child yet.
        this.ownerDocument.addEventListener('DOMContentLoaded', () => this.#takeLateData(), { once: true });
      }
    }
  }
  #takeLateData(): void {
    if (this.#touched || this.held.state !== 'empty') return;
    const data = inlineData(this);
    if (data === undefined) return;
    this.#initial = data;
    this.#hold(takeValue(this.model, data));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Events of inner fields are ours, not the host's: it hears the element itself.
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config')) this.#blank = undefined;
    // Asked before what has focus is taken away.
    if (changed.has('curtain')) this.#hadFocus = this.shadowRoot?.activeElement ?? null;
    if (this.#hadFocus && changed.get('curtain') === 'none') this.#focusBefore = this.#hadFocus;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('name') || changed.has('attachments')) this.#syncFormValue();
    this.#syncValidity();
    if (this.#tellInvalid && this.held.state === 'invalid') {
      this.#tellInvalid = false;
      void import('./problem-text.ts').then(({ problemText }) => (this.problemText = problemText));
      const detail: InvalidValueDetail = { value: this.held.original, problems: this.held.problems };
      this.dispatchEvent(delaktigEvent('delaktig-invalid-value', detail));
    }
    if (changed.has('curtain') && changed.get('curtain') !== undefined) this.#moveFocusWithCurtain();
  }

  /** Whoever was inside when the content was hidden stands on the page that took its place. */
  #moveFocusWithCurtain(): void {
    if (!this.#hadFocus) return;
    const find = (selector: string): HTMLElement | null => this.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    if (this.curtain !== 'none') {
      find('[data-page] button, [data-page] [tabindex]')?.focus();
      return;
    }
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else (find('[data-pause]') ?? find('[data-validity]') ?? find('button'))?.focus();
  }
  #hadFocus: Element | null = null;
  #focusBefore: Element | null = null;

  protected override render(): TemplateResult {
    const { language, direction } = this.locale;
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      <div class="content" ?hidden=${this.curtain !== 'none'}>${this.curtain === 'finished' ? nothing : this.#renderHeld()}</div>
      ${this.#renderCurtain()} ${this.announcer.region}
    </div>`;
  }

  #renderHeld(): unknown {
    const held = this.held;
    if (held.state === 'invalid') return this.#renderInvalid(held.problems);
    const newer =
      held.state === 'newer'
        ? html`<p class="notice" role="note">${this.locale.label(held.document ? texts.newerReadOnly : texts.newerUnreadable)}</p>`
        : nothing;
    if (held.state === 'newer' && !held.document) return html`<div class="page" tabindex="-1" data-validity>${newer}</div>`;
    const failed = this.finishFailed ? html`<p class="notice" role="alert">${this.locale.label(texts.finishFailed)}</p>` : nothing;
    return html`${newer}${failed}${this.renderContent(this.document)}`;
  }

  #renderInvalid(problems: readonly Problem[]): TemplateResult {
    const { locale } = this;
    return html`<div class="page" part="error" role="group" aria-label=${locale.text(texts.invalidTitle)} tabindex="-1" data-validity>
      <h2>${locale.label(texts.invalidTitle)}</h2>
      <p>${locale.label(texts.invalidValue)}</p>
      <details>
        <summary>${locale.label(texts.invalidDetails)}</summary>
        <ul class="problems">
          ${problems.map((problem) => html`<li>${this.problemText?.(locale.say, problem) ?? problem.code}</li>`)}
        </ul>
      </details>
    </div>`;
  }

  #renderCurtain(): unknown {
    const { locale } = this;
    switch (this.curtain) {
      case 'none':
        return nothing;
      case 'covered':
        return html`<div class="page calm" data-page>
          <button class="act main" @click=${() => this.uncover()}>${locale.label(texts.uncover)}</button>
        </div>`;
      case 'finishing':
        return html`<div class="page calm" data-page><p tabindex="-1" role="status">${locale.label(texts.finishing)}</p></div>`;
      case 'finished':
        return html`<div class="page calm" data-page>
          <h2 tabindex="-1">${locale.label(texts.finished)}</h2>
          <button class="act" @click=${() => this.#startAnew()}>${locale.label(texts.startNew)}</button>
        </div>`;
    }
  }

  #startAnew(): void {
    this.#hold({ state: 'empty' });
  }
}

function isPlain(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}
