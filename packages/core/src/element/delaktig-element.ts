import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { referencedIds } from '../document/attachments.ts';
import type { Envelope } from '../document/envelope.ts';
import { isLevel, type Level } from '../document/level.ts';
import type { Applied, DocumentModel } from '../document/model.ts';
import type { Json } from '../document/json.ts';
import type { Problem } from '../document/problem.ts';
import { type Done, History, type Step } from '../history/history.ts';
import { Announcer } from '../interaction/announcer.ts';
import { undoKey } from '../interaction/undo-keys.ts';
import { LocaleController } from '../language/locale-controller.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Text } from '../language/say.ts';
import { warn, warnNotes } from '../dev/warnings.ts';
import * as texts from '../texts.ts';
import type { ScanItem, ScanRow } from '../interaction/switch-scanner.ts';
import type { DraftStore } from '../privacy/draft-store.ts';
import { Curtain, type CurtainState } from './curtain.ts';
import { delaktigEvent, type FinishDetail, type InvalidValueDetail, type OperationDetail } from './events.ts';
import { postValue, tellValidity } from './form-participation.ts';
import { inlineData } from './inline-data.ts';
import { curtainPage } from './pages.ts';
import type { ElementScanning } from './scanning.ts';
import { giveValue, isSameValue, takeValue, type ValueState } from './value-state.ts';

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
    level: { reflect: true },
    langBeside: { attribute: 'lang-beside' },
    view: { reflect: true, useDefault: true },
    theme: { reflect: true, useDefault: true },
    hideFinish: { type: Boolean, attribute: 'hide-finish' },
    scanning: { type: Boolean, reflect: true },
    scanPace: { type: Number, attribute: 'scan-pace' },
    attachments: { attribute: false },
    config: { attribute: false },
    draftStore: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    now: { attribute: false },
  };

  /** The method's tag name, for `define()`. */
  static tag = '';

  /**
   * Registers the element. A tag that is taken already is left as it is, with a development warning: two versions on one page must not break it.
   *
   * @param tag the tag name; default the method's own
   * @param registry where to register; default the page's
   */
  static define(
    this: CustomElementConstructor & { readonly tag: string },
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this)
      warn(
        'tag-taken',
        `<${tag}> is registered already, by another class or another version of Delaktig; it is left as it is.`,
        tag,
      );
  }

  /** Name in forms: posts `name` = the JSON and `name.<id>` = each attachment that the document names. Default `''`: not posted. */
  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    this.#name = textOf(name);
    this.#postValue();
  }

  /** Nothing can be changed; everything can be read. Default false. */
  readonly = false;

  /** Takes no part in the form and nothing can be changed. Default false. A disabled fieldset has the same effect. */
  disabled = false;

  /** The form cannot be sent while nothing has been filled in. Default false. */
  required = false;

  /** `symbol` (pictures, few words), `easy` (lättläst) or `standard`. Changes words and amount, never data. Anything else is taken as `standard`. */
  get level(): Level {
    return this.#level;
  }
  set level(level: Level) {
    this.#level = isLevel(level) ? level : 'standard';
  }

  /** A second language under each label, for a conversation with an interpreter, as a language tag. Default `''`: none. */
  langBeside = '';

  /** How the value is looked at: `map` or `list`; a method may have more. The person can change it. Default `map`. */
  view = 'map';

  /** `light`, `dark`, `contrast` (yellow on black) or `yellow` (black on yellow). Default `''`: as the page's own `color-scheme`. */
  theme = '';

  /** Leaves out the buttons *Paus* and *Klar*, where the host has its own. Default false. */
  hideFinish = false;

  /** One-switch scanning (kontaktstyrning) is on. Default false. The person can turn it on and off. */
  scanning = false;

  /** Seconds on each thing in one-switch scanning, 0.5–10. Default 2. */
  scanPace = 2;

  /**
   * Pictures, voices and drawings that the document names by id: a `Map`, or anything that lists `[id, Blob]`. What is no blob is passed over.
   */
  get attachments(): ReadonlyMap<string, Blob> {
    return this.#attachments;
  }
  set attachments(attachments: ReadonlyMap<string, Blob>) {
    this.#attachments = blobsOf(attachments);
    this.#postValue();
  }

  /** Data of the host's own: what is offered and how. What it cannot use is replaced by the default, with a development warning. Default `null`. */
  config: unknown = null;

  /** Where drafts are kept while somebody works, if the host gives a store. Nothing is kept without one. Default `null`. */
  draftStore: DraftStore | null = null;

  /** The host's own name of the draft in `draftStore`. Default `''`: none is kept. */
  draftKey = '';

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
  /** Called when another document is shown: what was open, held, chosen or remembered belongs to the old one, and perhaps to another person. */
  protected abstract reset(): void;
  /** What one switch can reach, row by row, while the content is shown. None: every button, one after another. */
  protected scanRows(): readonly ScanRow[] {
    return [];
  }

  /** Language, direction and texts. */
  protected readonly locale: LocaleController;
  /** Speaks results, politely. */
  protected readonly announcer: Announcer = new Announcer(this);
  /** The element's own form internals. */
  protected readonly internals: ElementInternals;

  #name = '';
  #level: Level = 'standard';
  #attachments: ReadonlyMap<string, Blob> = new Map();
  #held: ValueState<D> = { state: 'empty' };
  readonly #curtain = new Curtain(this);
  #finishFailed = false;
  #formDisabled = false;
  /** What stands in place of a value that cannot be shown: fetched when there is one. */
  #invalidPage: typeof import('./invalid-page.ts').invalidPage | undefined;
  #scanning: ElementScanning | undefined;
  #history: History<D, O> | undefined;
  #latest: Applied<D, O> | undefined;
  #blank: { readonly key: string; readonly document: D } | undefined;
  /** What a form's reset brings back. */
  #initial: unknown = null;
  /** Whether there has been a value: the page's own data are then no longer taken. */
  #seeded = false;
  #late: AbortController | undefined;
  #tellInvalid = false;
  #shownCurtain: CurtainState = 'none';

  constructor(catalogues: readonly Catalogue[]) {
    super();
    this.internals = this.attachInternals();
    this.locale = new LocaleController(this, catalogues);
    this.addEventListener('keydown', (event) => {
      const which = undoKey(event);
      if (!which) return;
      // Elsewhere the browser would take back what was last written in a field.
      event.preventDefault();
      this.#travel(which);
    });
  }

  /**
   * The document, as plain JSON: `null` while nothing has been filled in. What is given is copied and frozen. Setting an equal value changes
   * nothing; a value that cannot be shown is kept and given back as it came, and so is one from newer software.
   */
  get value(): unknown {
    return giveValue(this.#held);
  }
  set value(value: unknown) {
    this.#seeded = true;
    if (this.#curtain.state !== 'finished' && isSameValue(this.#held, value)) return;
    this.#hold(takeValue(this.model, value));
  }

  /** What is shown: the document held, or an empty one, in the language and at the level that are shown. */
  protected get document(): D {
    const held = this.#held;
    if ((held.state === 'ready' || held.state === 'newer') && held.document) return held.document;
    const key = `${this.level} ${this.locale.language}`;
    if (this.#blank?.key !== key) this.#blank = { key, document: this.blank() };
    return this.#blank.document;
  }

  /** Harmless oddities in what the host gave, such as somebody on a ring that does not exist: kept as they came, and told to developers in the console. At most 20. */
  get notes(): readonly Problem[] {
    return this.#held.state === 'ready' ? this.#held.notes : [];
  }

  /** Whether the person can change anything. */
  protected get editable(): boolean {
    return (
      !this.readonly &&
      !this.disabled &&
      !this.#formDisabled &&
      (this.#held.state === 'ready' || this.#held.state === 'empty')
    );
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

  /** Focuses what a person would begin with; the page that stands before the content, if one does. */
  override focus(options?: FocusOptions): void {
    const first = this.shadowRoot?.querySelector<HTMLElement>('[data-page] button') ?? this.anchorIn();
    if (first) first.focus(options);
    else super.focus(options);
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
    if (this.#curtain.state !== 'none') return;
    this.onCover();
    this.#curtain.state = 'covered';
    this.announcer.paused = true;
  }
  /** Shows again what `cover()` hid. */
  uncover(): void {
    if (this.#curtain.state !== 'covered') return;
    this.#curtain.state = 'none';
    this.announcer.paused = false;
  }
  /** Whether the content is covered. */
  get covered(): boolean {
    return this.#curtain.state === 'covered';
  }

  /** Aborted when what is shown is covered, cleared or replaced: a print or a picture on its way is called off. */
  protected get signal(): AbortSignal {
    return this.#curtain.signal;
  }

  /**
   * *Klar*: hands the value over (`delaktig-finish`), waits until the host has saved, then clears everything, history included, and shows a
   * neutral page for the next person.
   *
   * Whoever saves it says so with `event.detail.waitUntil(promise)`. When saving fails, or nobody takes it, nothing is cleared and the person is
   * told; in a form that nobody listens to, the form is sent instead.
   */
  async finish(): Promise<void> {
    const { state } = this.#curtain;
    if (state === 'finishing' || state === 'finished') return;
    this.#setFinishFailed(false);
    const outcome = await this.#curtain.finish((waitUntil) => {
      const detail: FinishDetail = { value: this.value, attachments: namedIn(this.value, this.attachments), waitUntil };
      this.dispatchEvent(delaktigEvent('delaktig-finish', detail));
    });
    if (outcome === 'overtaken') return;
    if (outcome === 'saved') {
      this.#clear();
      return;
    }
    if (outcome === 'untaken' && this.form) {
      this.form.requestSubmit();
      return;
    }
    if (outcome === 'untaken')
      warn(
        'finish-not-taken',
        `Nobody took the value of <${this.localName}> when it was finished: listen for delaktig-finish and call event.detail.waitUntil(saved).`,
        this.localName,
      );
    this.#setFinishFailed(true);
    this.announcer.say(this.locale.text(texts.finishFailed), 'finish');
  }

  /** Nothing is left of the person: not in the value, the history, the form, what a reset would bring back, or what is spoken. */
  #clear(): void {
    this.#initial = null;
    this.#removeScripts();
    void this.#withDraft((store, key) => store.clear(key));
    this.#attachments = new Map();
    this.#hold({ state: 'empty' });
    this.#curtain.state = 'finished';
  }

  #removeScripts(): void {
    for (const script of this.querySelectorAll(':scope > script[type="application/json"]')) script.remove();
  }

  #setFinishFailed(failed: boolean): void {
    this.#finishFailed = failed;
    this.requestUpdate();
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
    const document = this.#steps.perform(
      before,
      operation,
      options.gesture === undefined ? {} : { gesture: options.gesture },
    );
    const inverse = this.#latest?.inverse;
    if (document === before || inverse === undefined) return;
    this.showDocument(document);
    this.#tell([{ operation, inverse }], 'act');
    if (options.commit !== false) this.commit();
  }

  /**
   * Takes what was done that cannot be taken back, as when somebody is erased: no step of undo, no draft and nothing that a form's reset would bring back
   * holds it afterwards.
   *
   * @param document the document as it is now
   * @param done what was done; each is its own inverse
   * @param rewrite what is left of what is remembered; see `forgetIn`
   */
  protected performForGood(
    document: D,
    done: readonly Done<O>[],
    rewrite: (steps: readonly Step<O>[]) => readonly Step<O>[],
  ): void {
    this.#history?.rewrite(rewrite);
    this.announcer.clear();
    this.#latest = undefined;
    if (document === this.document) return;
    this.showDocument(document);
    this.#initial = this.value;
    this.#removeScripts();
    this.#tell(done, 'act');
    this.commit();
  }

  #tell(done: readonly Done<O>[], from: OperationDetail<O>['from']): void {
    for (const { operation, inverse } of done)
      this.dispatchEvent(delaktigEvent<OperationDetail<O>>('delaktig-operation', { operation, inverse, from }));
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Ends a gesture: what comes next is a step of its own. */
  protected closeGesture(): void {
    this.#history?.closeGesture();
  }

  /** Tells the host, and the form, that what the person did is committed. */
  protected commit(): void {
    this.#syncForm();
    this.keepDraft();
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Saves a draft, where the host keeps them. */
  protected keepDraft(): void {
    const { value } = this;
    if (isJson(value)) void this.#withDraft((store, key) => store.save(key, value));
  }

  get #steps(): History<D, O> {
    return (this.#history ??= new History<D, O>(
      (document, operation) => (this.#latest = this.model.apply(document, operation)),
    ));
  }

  /** What undo and redo are called now: "Ångra: flytta Mamma". */
  protected get undoName(): string {
    return this.#stepName(texts.undo, texts.undoStep, 'undo');
  }
  protected get redoName(): string {
    return this.#stepName(texts.redo, texts.redoStep, 'redo');
  }
  #stepName(bare: Text, named: Text<[what: string]>, which: 'undo' | 'redo'): string {
    const last = this.#history?.[`${which}ableStep`]?.at(-1);
    const name = last === undefined ? '' : this.nameOf(last.operation, last.inverse);
    return name ? this.locale.text(named, name) : this.locale.text(bare);
  }

  #travel(which: 'undo' | 'redo'): void {
    if (!this.editable || this.#curtain.state !== 'none') return;
    const said =
      which === 'undo'
        ? this.#stepName(texts.undoneBare, texts.undone, which)
        : this.#stepName(texts.redoneBare, texts.redone, which);
    const travelled = this.#history?.[which](this.document);
    if (!travelled) return;
    this.showDocument(travelled.document);
    this.#tell(travelled.applied, which);
    this.announcer.say(said);
    this.commit();
  }

  /** Shows the document as it has become. What can be undone stays. */
  protected showDocument(document: D): void {
    const now = this.now();
    // A document begins with the first thing done to it, not when the page was opened.
    const begun = this.#held.state === 'empty' ? { createdAt: now } : {};
    this.#seeded = true;
    this.#held = {
      state: 'ready',
      document: Object.freeze({ ...document, ...begun, updatedAt: now }),
      notes: this.notes,
    };
    this.requestUpdate();
  }

  #hold(held: ValueState<D>): void {
    this.#curtain.overtake();
    this.#held = held;
    warnNotes(this);
    this.#seeded = true;
    this.#history = undefined;
    this.#latest = undefined;
    this.#blank = undefined;
    this.#focusBefore = null;
    this.#finishFailed = false;
    this.#tellInvalid = held.state === 'invalid';
    this.announcer.clear();
    this.announcer.paused = false;
    this.reset();
    this.#syncForm();
    this.requestUpdate();
  }

  #syncForm(): void {
    this.#postValue();
    this.#tellValidity();
  }

  #postValue(): void {
    postValue(this.internals, this);
  }

  /** Where somebody goes on who sends a form too early, and where the browser shows what is missing. */
  protected anchorIn(root: ShadowRoot | null = this.shadowRoot): HTMLElement | null {
    const all = root?.querySelectorAll<HTMLElement>('[data-validity]') ?? [];
    return [...all].find((candidate) => candidate.getClientRects().length > 0) ?? null;
  }

  #tellValidity(): void {
    const { state } = this.#held;
    const missing = this.required && (state === 'empty' || (state === 'ready' && !this.isFilled(this.document)));
    const problem =
      state === 'invalid'
        ? { flags: { customError: true }, message: this.locale.text(texts.invalidValue) }
        : missing
          ? { flags: { valueMissing: true }, message: this.locale.text(texts.valueMissing) }
          : null;
    tellValidity(this.internals, { problem, anchor: problem && this.anchorIn() });
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#hold(takeValue(this.model, this.#initial));
  }
  /** Called by the browser when a fieldset around the element is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Set before the element was defined, the value lies as a plain property in front of the accessor.
    if (Object.hasOwn(this, 'value')) {
      const early = this.value;
      Reflect.deleteProperty(this, 'value');
      this.value = early;
    }
    this.#seed();
    if (!this.#seeded && this.ownerDocument.readyState === 'loading') {
      // The parser may not have reached the child yet.
      this.#late = new AbortController();
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.#seed(), {
        once: true,
        signal: this.#late.signal,
      });
    }
    void this.#takeDraft();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#late?.abort();
    this.#scanning?.stop();
    this.#curtain.callOff();
  }

  /** Takes the page's own data, once. */
  #seed(): void {
    if (this.#seeded) return;
    const data = inlineData(this);
    if (data === undefined) return;
    this.#initial = data;
    this.#hold(takeValue(this.model, data));
  }

  /** Goes on with a draft, where the host keeps them and has given nothing else. */
  async #takeDraft(): Promise<void> {
    const draft = await this.#withDraft((store, key) => store.load(key));
    if (draft && !this.#seeded) this.#hold(takeValue(this.model, draft));
  }

  /** A store that fails never stops anybody from working: what the person does is still in `value`. */
  async #withDraft(act: (store: DraftStore, key: string) => Promise<unknown>): Promise<unknown> {
    const { draftStore, draftKey } = this;
    try {
      return draftStore && draftKey ? await act(draftStore, draftKey) : null;
    } catch {
      return null;
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Events of inner fields are ours, not the host's: it hears the element itself.
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  /** The first rendering waits for its language, so that nobody sees another one flash by. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.locale.loading) await this.locale.ready;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config')) this.#blank = undefined;
    // Asked before what has focus is taken away.
    const { state } = this.#curtain;
    if (state !== this.#shownCurtain) {
      this.#hadFocus = this.shadowRoot?.activeElement;
      if (this.#hadFocus && this.#shownCurtain === 'none') this.#focusBefore = this.#hadFocus;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellValidity();
    if (this.#tellInvalid && this.#held.state === 'invalid') {
      this.#tellInvalid = false;
      const detail: InvalidValueDetail = { value: this.#held.original, problems: this.#held.problems };
      this.dispatchEvent(delaktigEvent('delaktig-invalid-value', detail));
      void this.#wordProblems();
    }
    if (this.#curtain.state !== this.#shownCurtain) {
      this.#shownCurtain = this.#curtain.state;
      this.#moveFocusWithCurtain();
    }
    if (this.scanning) void this.#scan();
    else this.#scanning?.stop();
  }

  /** Until it has come, and where the network is away, one sentence says that something is wrong. */
  async #wordProblems(): Promise<void> {
    try {
      this.#invalidPage = (await import('./invalid-page.ts')).invalidPage;
      this.requestUpdate();
    } catch {
      // The sentence is there.
    }
  }

  async #scan(): Promise<void> {
    try {
      const { ElementScanning } = await import('./scanning.ts');
      this.#scanning ??= new ElementScanning(this, {
        locale: this.locale,
        rows: () => this.scanRows(),
        pace: () => this.scanPace,
        undo: (): ScanItem | null => (this.canUndo ? { name: this.undoName, run: () => this.undo() } : null),
        say: (name) => this.announcer.say(name, 'scan'),
        find: (selector) => [...this.renderRoot.querySelectorAll<HTMLElement>(selector)],
      });
      if (this.scanning && this.isConnected) this.#scanning.start();
    } catch {
      // The network is away: tried again at the next rendering.
    }
  }

  /** Whoever was inside when the content was hidden stands on the page that took its place; whoever uses a switch always does. */
  #moveFocusWithCurtain(): void {
    if (!this.#hadFocus && !this.scanning) return;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(selector);
    if (this.#curtain.state !== 'none') {
      find('[data-page] button, [data-page] [tabindex]')?.focus();
      return;
    }
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    // Mer stands before the fields: in a field, a screen keyboard would open over what the person came back to.
    else (find('[data-pause]') ?? find('[data-more], [data-validity]') ?? find('button'))?.focus();
  }
  #hadFocus: Element | null | undefined;
  #focusBefore: Element | null = null;

  protected override render(): TemplateResult {
    const { language, direction } = this.locale;
    const { state } = this.#curtain;
    return html`<div class="root" part="root" lang=${language} dir=${direction}>
      <div class="content" ?hidden=${state !== 'none'}>${state === 'finished' ? nothing : this.#renderHeld()}</div>
      ${curtainPage(this.locale, state, { uncover: () => this.uncover(), startAnew: () => this.#hold({ state: 'empty' }) })}
      ${this.scanning ? html`<p class="scan-now" data-scan-now dir="auto" aria-hidden="true"></p>` : nothing} ${this.announcer.region}
    </div>`;
  }

  #renderHeld(): unknown {
    const held = this.#held;
    const { locale } = this;
    if (held.state === 'invalid')
      return (
        this.#invalidPage?.(locale, held.problems) ??
        html`<p class="notice" part="error" role="alert" tabindex="-1" data-validity>${locale.label(texts.invalidValue)}</p>`
      );
    const newer =
      held.state === 'newer'
        ? html`<p class="notice" role="note">${locale.label(held.document ? texts.newerReadOnly : texts.newerUnreadable)}</p>`
        : nothing;
    if (held.state === 'newer' && !held.document)
      return html`<div class="page" tabindex="-1" data-validity>${newer}</div>`;
    const failed = this.#finishFailed
      ? html`<p class="notice" role="alert">${locale.label(texts.finishFailed)}</p>`
      : nothing;
    return html`${newer}${failed}${this.renderContent(this.document)}`;
  }
}

/** What a host gave as a text, as a text. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Those a document names: a photo the person has taken away goes nowhere. */
function namedIn(value: unknown, attachments: ReadonlyMap<string, Blob>): ReadonlyMap<string, Blob> {
  if (attachments.size === 0) return attachments;
  const named = referencedIds(value);
  return new Map([...attachments].filter(([id]) => named.has(id)));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Blobs by id, of whatever the host gave. */
function blobsOf(given: Iterable<unknown>): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  try {
    for (const entry of given) {
      const pair: readonly unknown[] = Array.isArray(entry) ? entry : [];
      const [id, blob] = pair;
      if (typeof id === 'string' && blob instanceof Blob) blobs.set(id, blob);
    }
  } catch {
    // Host data never throws, whatever it is.
  }
  return blobs;
}
