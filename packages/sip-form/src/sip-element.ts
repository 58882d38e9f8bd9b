import { copyJson, equalJson, type Json } from '@delaktig/core/document/json.js';
import { newId } from '@delaktig/core/document/ids.js';
import { DelaktigElement } from '@delaktig/core/element/delaktig-element.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { overrideMessages } from '@delaktig/core/language/registry.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Attempts } from './attempts.ts';
import type { Chain } from './chain/later.ts';
import type { Checking } from './checking.ts';
import { readRules, warnConfig } from './config.ts';
import type { AnyField } from './describe.ts';
import { createSip, sipModel } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import type { ExtraFields } from './extra/later.ts';
import { Fetched } from './fetched.ts';
import type { PersonVersion } from './person/later.ts';
import type { ActOptions, Given, SipHolder, SipPort } from './holder.ts';
import type { SipDocument, SipOperation, SipPart, SipPath } from './model.ts';
import type { Newer } from './newer/later.ts';
import { Press } from './press.ts';
import { Printer, type PrintOptions } from './printer.ts';
import type { DrawnRules } from './drawn-rules.ts';
import type { Saving } from './saving/later.ts';
import { stepName } from './step-name.ts';
import { check, myPlan } from './texts.ts';
import { tools } from './tools.ts';
import type { FormView } from './view.ts';
import { type Data, fieldAt, isData, isList } from './walk.ts';

/** Those that hold the words of this package: ids do not say which. */
const CATALOGUES = ['sip-form', 'sip-form-later', 'sip-form-person', 'sip-form-exchange'];

/** What shows how saving goes. */
function fetchSaving(): Promise<typeof import('./saving/later.ts')> {
  return import('./saving/later.ts');
}

/** What the person has made with other methods, when a host gives it. */
function fetchChain(): Promise<typeof import('./chain/later.ts')> {
  return import('./chain/later.ts');
}

/** What judges a plan, when it is on the screen. */
function fetchChecking(): Promise<typeof import('./checking.ts')> {
  return import('./checking.ts');
}

/** The plan as the person's own, when somebody wants it. */
function fetchMine(): Promise<typeof import('./person/later.ts')> {
  return import('./person/later.ts');
}

/** What a template asks besides, where the rules have any. */
function fetchExtra(): Promise<typeof import('./extra/later.ts')> {
  return import('./extra/later.ts');
}

/** What a case, a part and the whole form have in common: a plan, its rules, and how what is written is kept. */
export abstract class SipElement extends DelaktigElement<SipDocument, SipOperation> {
  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    bigScreen: { type: Boolean, attribute: 'big-screen', reflect: true },
    sources: { attribute: false },
  };

  /**
   * Others see the screen: larger, and no identity numbers, nothing that is one guardian's alone, and with protected personal data nothing that tells where somebody
   * is. Default false.
   */
  bigScreen = false;

  /**
   * What the person has made with other methods, as far as they have handed it over: documents of the conversation mat, the conversation menu, the network
   * map, a normal day and what matters. Goals, wishes, questions and participants can be made from them. Default null: none.
   */
  sources: unknown = null;

  protected readonly model: typeof sipModel = sipModel;
  /** The next rendering that the base asks for is not needed: what was typed is on the screen. Unset while the base makes itself. */
  private skipRendering?: boolean;
  /** What the fields show may have become otherwise. Else only what stands around them is drawn: how saving goes, for whom to print, what is to be chosen. */
  protected stale = true;
  #rules: { readonly from: unknown; readonly rules: DrawnRules } | undefined;
  /** The region's own words, as they were given last. */
  #words: DrawnRules['words'] = {};

  /** What the host gave last: what is held beyond it, somebody has written here. */
  #given: unknown = null;
  /** A newer version from the host, until it has been met. */
  #came: Data | null = null;
  /** What came while somebody wrote. */
  protected newer: Newer | undefined;
  /** How it goes with what is saved in the host's store. */
  protected saving: Saving | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
  }

  /** As what is fetched later knows it. */
  protected readonly port: SipPort = {
    host: this,
    locale: this.locale,
    announcer: this.announcer,
    given: () => this.given,
    content: () => this.document.content,
    editable: () => this.editable,
    bigScreen: () => this.bigScreen || this.given.bigScreen,
    rules: () => this.rules,
    fieldAt: (path) => this.fieldAt(path),
    parts: () => this.parts,
    rootOf: (part) => this.rootOf(part),
    settle: () => this.settle(),
    drawAround: () => super.requestUpdate(),
    act: (operation) => {
      this.settle();
      this.act(operation, {});
    },
  };

  /** Which parts of the plan are there. */
  protected abstract readonly parts: readonly SipPart[];

  /** What needs the network. */
  protected readonly attempts: Attempts = new Attempts(this.port);

  /** What nobody needs before they have seen the plan, fetched when it is on the screen. */
  protected readonly checking: Fetched<Checking> = new Fetched(
    this.attempts,
    { requestUpdate: () => this.onChecking() },
    async () => {
      const { checking } = await fetchChecking();
      adoptStyles(this.shadowRoot, checking.styles);
      checking.heed(this.port, this.attempts);
      return checking;
    },
  );

  /** Somebody has asked what is to be corrected. */
  protected checked = false;

  protected readonly printer: Printer = new Printer({
    ...this.port,
    host: this,
    signal: () => this.signal,
    attempt: (act) => this.attempts.attempt('print', act),
  });
  readonly #press = new Press(this);

  /** From the person's own words to the plan: fetched when there are any. */
  protected readonly chain: Fetched<Chain> = new Fetched(
    this.attempts,
    this,
    async () => new (await fetchChain()).Chain(this.port),
  );

  /** The plan as the person's own, and the letter that invites to the meeting. */
  protected readonly mine: Fetched<PersonVersion> = new Fetched(
    this.attempts,
    this,
    async () => new (await fetchMine()).PersonVersion(this.port),
  );

  /** The same, where it is what is shown (`view="person"`, `view="letter"`). */
  protected get own(): PersonVersion | undefined {
    return this.view === 'person' || this.view === 'letter' ? this.mine.wanted() : undefined;
  }

  /** *Min plan*. */
  protected mineButton(): TemplateResult {
    return html`<button class="act" type="button" data-show="person" @click=${() => void this.attempts.attempt(this.mine, async () => (await this.mine.bring()).turnTo('person'))}>${icon('picture')} <span>${this.locale.label(myPlan)}</span></button>`;
  }

  /** The buttons around the plan, with those of the element itself among them. */
  protected tools(own: unknown): unknown {
    const { locale, editable, undoName, redoName, attempts } = this;
    return [attempts.notice(), tools(locale, { host: this, editable, undoName, redoName }, own)];
  }

  /**
   * Prints the plan as it is: clean A4 with what is written; with nothing in it yet, a sheet to fill in by hand. Identity numbers are not printed whole;
   * with protected personal data no addresses, places or numbers are.
   *
   * @param options `reader`: whose copy; a guardian's, a service's or the person's own holds what they may read, as the consent and the person's own choices say;
   * where they may not have one, nothing is printed and it is said why. Default the service's own: everything. `what`: the plan; `consent`, `invitation`, `sip`,
   * `followUp` or `closing` alone; the person's own version of it, or the letter that invites to the meeting. Default what `view` shows
   */
  async print(options: PrintOptions = {}): Promise<void> {
    const { reader, what } = options;
    const { signal } = this;
    if (what === 'person' || what === 'letter' || (!what && !reader && this.own))
      await this.attempts.attempt('print', async () => (await this.mine.bring()).print(what ?? this.view, { signal }));
    else await this.printer.print(options);
  }

  /** *Kontrollera planen*. */
  protected checkButton(look: () => Promise<void>): unknown {
    if (!this.editable) return nothing;
    return html`<button class="act" type="button" data-check @click=${() => void look()}>${icon('check')} <span>${this.locale.label(check)}</span></button>`;
  }

  /** Looks the plan through, tells what is wrong at each field, and puts the focus in the summary of it. */
  protected async look(leave: (paths: readonly SipPath[]) => void, root: () => ShadowRoot | null): Promise<void> {
    this.settle();
    const { signal } = this;
    await this.attempts.attempt(this.checking, async () => {
      const checking = await this.checking.bring();
      // A template may say what kind of answer it wants.
      if (this.rules.fields.length > 0) await this.extra.bring();
      const paths = await checking.wrongPaths(this.port);
      // It may have been covered, or another plan be shown meanwhile.
      if (signal.aborted) return;
      leave(paths);
      this.checked = true;
      this.requestUpdate();
      await this.updateComplete;
      await checking.toSummary(root());
    });
  }

  /** What is to be corrected, once somebody has asked. */
  protected summary(level: number): unknown {
    return this.checked && this.editable ? this.checking.now?.summary(this.port, level) : nothing;
  }

  /** What a template asks besides. */
  protected readonly extra: Fetched<ExtraFields> = new Fetched(
    this.attempts,
    this,
    async () => new (await fetchExtra()).ExtraFields(this.port),
  );

  /** Likewise, in a part; nothing where it asks nothing. */
  protected besides(view: FormView, part: SipPart, level: number): unknown {
    const asked = view.rules.fields.some((field) => field.part === part) || view.content[part]?.extra?.length;
    return asked ? this.extra.wanted()?.render(view, part, level) : nothing;
  }

  /** The first word of an answer to it makes the answer. */
  protected begun(operation: SipOperation): SipOperation {
    return this.extra.now?.begun(operation) ?? operation;
  }

  /** The field at a path; an answer to what a template asks is of the kind that it asks for. */
  protected fieldAt(path: SipPath): AnyField | null {
    return this.extra.now?.fieldAt(path) ?? fieldAt(path);
  }

  /** Itself, or who holds the plan. */
  protected get given(): Given {
    return this;
  }

  /**
   * The plan, as every Delaktig element has its document. Somebody may have written in it since the host last gave one: a newer version of the same plan (the same
   * `id`, another `updatedAt`) is then put together with what they have written, field by field, and they choose where both have written. The version that the
   * host gave last is no news. `null` first, or another plan, and what is given stands alone.
   */
  override get value(): unknown {
    return super.value;
  }
  override set value(value: unknown) {
    const copy = copyJson(value);
    // Handed on as copied: nobody copies it again.
    const came = copy.ok ? copy.value : value;
    const [held, given] = [super.value, this.#given];
    if (held === given || !copy.ok || !isData(held) || !isData(came) || came['id'] !== held['id']) super.value = came;
    else if (equalJson(held, came)) this.#given = held;
    else if (!isData(given) || came['updatedAt'] !== given['updatedAt']) this.#meet(came);
    else if (!equalJson(given, came)) super.value = came;
  }

  /** Saves in the host's store; what shows how that goes is fetched with the first. */
  protected override keepDraft(): void {
    const { draftStore, draftKey, value } = this;
    if (!draftStore || !draftKey || !isData(value)) return;
    void fetchSaving().then(
      ({ Saving }) => {
        this.saving ??= new Saving({ ...this.port, host: this, again: () => this.keepDraft() });
        return this.saving.keep(draftStore, draftKey, value);
      },
      () => super.keepDraft(),
    );
  }

  /** Puts a newer version together with what is held, once what can do so has been fetched. Without the net what is held stays until somebody asks again, or the host gives one. */
  #meet(came: Data): void {
    this.#came = came;
    void this.attempts.attempt('newer', async () => this.#met(await import('./newer/later.ts'), came));
  }

  #met(later: typeof import('./newer/later.ts'), came: Data): void {
    // Another has come meanwhile, or another plan.
    if (this.#came !== came) return;
    this.#came = null;
    this.newer ??= new later.Newer({
      ...this.port,
      ...this.holder(() => () => undefined),
      host: this,
      show: (document) => this.showDocument(document),
    });
    if (this.newer.meet(this.#given, came)) this.#given = came;
    else super.value = came;
  }

  /** What stays in sight at the corner: how saving goes, and the way to what is to be chosen. */
  protected get corner(): unknown {
    const { saving, newer } = this;
    return saving || newer ? html`<div class="corner">${saving?.status()} ${newer?.jump()}</div>` : nothing;
  }

  /** Where a part of the plan is shown; null when it is not. It may not have been drawn yet. */
  protected abstract rootOf(part: SipPart): ShadowRoot | null;

  protected override reset(): void {
    this.#given = super.value;
    this.#came = null;
    this.attempts.forget();
    this.newer?.forget();
    this.saving?.forget();
    this.chain.now?.close();
    this.mine.now?.close();
    this.printer.close();
    this.checked = false;
  }

  /** A region's own words are said from the first drawing. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { words } = this.rules;
    // A host may give the same rules at every drawing of its own.
    if (equalJson(words, this.#words)) return;
    this.#words = words;
    for (const [language, messages] of Object.entries(words))
      for (const name of CATALOGUES) overrideMessages(name, language, messages);
  }

  /** Nothing moves under a finger. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await this.#press.over;
    await super.scheduleUpdate();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Nobody has seen anything before the first paint, and what was done before it would keep them from it.
    requestAnimationFrame(() => setTimeout(() => this.checking.wanted()));
  }

  /** What judges a plan has come. */
  protected abstract onChecking(): void;

  /** The rules that apply. */
  protected get rules(): DrawnRules {
    if (this.#rules?.from !== this.config || !this.#rules) {
      const { rules, problems } = readRules(this.config);
      warnConfig(this, problems);
      this.#rules = { from: this.config, rules };
    }
    return this.#rules.rules;
  }

  /** The chain, where there is anything to begin with. */
  protected get offered(): Chain | undefined {
    if (this.own) return;
    return isList(this.sources) ? this.chain.wanted() : this.chain.now;
  }

  /** What is being typed is done. */
  protected settle(): void {
    // Nothing is, where there are no fields.
  }

  /** Does an operation, as {@link DelaktigElement.perform}; a key that was typed draws nothing. */
  protected act(operation: SipOperation, { typed, ...options }: ActOptions): void {
    this.skipRendering = typed === true;
    this.perform(this.begun(operation), options);
    this.skipRendering = false;
  }

  /** The first that is asked for while something is typed is the base's own, for what the browser has drawn already; a host that reacts to it comes after. */
  override requestUpdate(...asked: Parameters<DelaktigElement<SipDocument, SipOperation>['requestUpdate']>): void {
    if (this.skipRendering && asked[0] === undefined) this.skipRendering = false;
    else {
      this.stale = true;
      super.requestUpdate(...asked);
    }
  }

  protected nameOf(operation: SipOperation, inverse: SipOperation): string {
    return stepName(this.locale, operation, inverse);
  }

  protected isFilled({ content: { rules: _, ...parts } }: SipDocument): boolean {
    return holdsAnything(parts as unknown as Json);
  }

  protected blank(): SipDocument {
    const { language } = this.locale;
    return createSip({ id: newId(), now: this.now(), language, level: this.level }, this.rules);
  }

  /** Itself as who holds the plan. */
  protected holder(join: SipHolder['join']): SipHolder {
    return {
      value: () => this.value,
      document: () => this.document,
      editable: () => this.editable,
      rules: () => this.rules,
      given: this,
      canUndo: () => this.canUndo,
      canRedo: () => this.canRedo,
      take: (value) => (this.value = value),
      act: (operation, options) => this.act(operation, options),
      closeGesture: () => this.closeGesture(),
      commit: () => this.commit(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      finish: () => this.finish(),
      checked: () => nothing,
      draw: () => this.requestUpdate(),
      join,
    };
  }
}

/** Whether anything has been begun: an answer, words, or a thing in a list. */
function holdsAnything(value: Json | undefined): boolean {
  if (isList(value)) return value.length > 0;
  return isData(value)
    ? Object.values(value).some(holdsAnything)
    : value !== undefined && value !== null && value !== '';
}
