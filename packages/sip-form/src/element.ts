import { icon, outline } from '@delaktig/core/style/icons.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, render, type TemplateResult } from 'lit';
import type { Checking } from './checking.ts';
import { heading } from './heading.ts';
import { keyOf } from './key.ts';
import type { SipContent, SipDocument, SipPart } from './model.ts';
import { SipPartElement } from './part-element.ts';
import type { Printing } from './printing/later.ts';
import type { Paper } from './printing/papers.ts';
import type { Reader } from './exchange/reader.ts';
import { sectionNames, sections } from './sections.ts';
import * as texts from './texts.ts';

/** Core's own icon of printing, alone: the others of panels are not needed at first. */
const PAPER = 'M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z';

/** Printing, when somebody prints. */
function fetchPrinting(): Promise<typeof import('./printing/later.ts')> {
  return import('./printing/later.ts');
}

/**
 * The whole SIP (*samordnad individuell plan*): every part, all on one page or one at a time, what is to be corrected, and whether the plan says what the
 * law wants. Native fields, nothing lost, everything by keyboard.
 *
 * @summary The whole SIP as one form.
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
export class DelaktigSipForm extends SipPartElement {
  static override tag = 'delaktig-sip-form';

  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = { step: { state: true }, checked: { state: true } };

  protected override readonly parts: readonly SipPart[] = sectionNames;

  /** The part that is shown, where one is shown at a time (`view="steps"`). */
  protected step: SipPart = 'consent';
  /** Somebody has asked what is to be corrected. */
  protected checked = false;
  #printing: Printing | undefined;

  protected override reset(): void {
    super.reset();
    this.step = 'consent';
    this.checked = false;
    this.#printing?.close();
  }

  protected override rootOf(part: SipPart): ShadowRoot | null {
    this.step = part;
    return super.rootOf(part);
  }

  get #steps(): boolean {
    return this.view === 'steps';
  }

  /**
   * Prints the plan as it is: clean A4 with what is written; with nothing in it yet, a sheet to fill in by hand. Identity numbers are not printed whole;
   * with protected personal data no addresses, places or numbers are.
   *
   * @param options `reader`: whose copy; a guardian's, a service's or the person's own holds what they may read, as the consent and the person's own choices say;
   * where they may not have one, nothing is printed and it is said why. Default the service's own: everything. `what`: the plan; `consent`, `invitation`, `sip`,
   * `followUp` or `closing` alone; the person's own version of it, or the letter that invites to the meeting. Default what `view` shows
   */
  async print(
    options: { readonly reader?: Reader; readonly what?: 'plan' | 'person' | 'letter' | Paper } = {},
  ): Promise<void> {
    const { reader, what } = options;
    if (what === 'person' || what === 'letter' || (!what && !reader && this.own)) await this.printMine(what);
    else await (await this.#toPrint())?.print(reader ?? { kind: 'record' }, what);
  }

  /** For whom, where something is written. */
  async #askPrint(): Promise<void> {
    if (this.isFilled(this.document)) await (await this.#toPrint())?.toggle();
    else await this.print();
  }

  /** What prints; nothing when the plan has been covered or another is shown meanwhile. */
  async #toPrint(): Promise<Printing | null> {
    this.writing.settle();
    const { signal } = this;
    const later = await fetchPrinting();
    if (signal.aborted) return null;
    return (this.#printing ??= new later.Printing({
      ...this.port,
      host: this,
      view: () => this.formView,
      signal: () => this.signal,
    }));
  }

  /** *Kontrollera planen*: what is to be corrected, in a summary that has the focus. */
  async check(): Promise<void> {
    this.writing.settle();
    const checking = await this.checking.bring();
    if (!checking) return;
    if (this.document.content.person?.identityNumber) await checking.fetchIdentity();
    this.writing.leaveAll(this.#wrong(checking, this.document.content).map(({ path }) => path));
    this.checked = true;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('[data-summary]')?.focus();
  }

  /** The law's list comes after the rest, in a place of its own: the plan is not drawn again for it. */
  protected override onChecking(): void {
    super.onChecking();
    this.#drawLaw();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#drawLaw();
  }

  #drawLaw(): void {
    const place = this.shadowRoot?.querySelector<HTMLElement>('[data-law]');
    const go = (part: SipPart): void => void this.#go(part);
    if (place) render(this.checking.now?.lawList(this.locale, this.rules, this.document.content, 3, go), place);
  }

  protected override renderContent({ content }: SipDocument): unknown {
    const { own } = this;
    // Until the person's version has come, the whole plan is there to read.
    return html`${heading(2, this.locale.label(texts.title))} ${this.newer?.box(3)}
      ${own ? [this.renderTools(own.buttons()), own.page(2)] : this.#plan(content)} ${this.corner}`;
  }

  #plan(content: SipContent): TemplateResult {
    const { locale } = this;
    return html`${this.#summary(content)} ${this.renderTools(this.#ownTools())} ${this.#printing?.panel(3)}
      <nav class="parts" aria-label=${locale.text(texts.contents)}>${this.parts.map((part) => this.#toPart(part))}</nav>
      ${this.#steps ? html`<p class="hint">${locale.label(texts.stepOf, locale.say.number(this.#place + 1), locale.say.number(this.parts.length))}</p>` : nothing}
      ${this.renderParts(content, this.#steps ? [this.step] : this.parts, 3)} ${this.#steps ? this.#nextTo() : nothing}
      ${this.#steps && this.#place < this.parts.length - 1 ? nothing : html`<div data-law></div>`}`;
  }

  #ownTools(): unknown {
    const { locale } = this;
    return html`<button class="act" type="button" data-view @click=${() => (this.view = this.#steps ? 'map' : 'steps')}>${icon('list')} <span>${locale.label(this.#steps ? texts.viewPage : texts.viewSteps)}</span></button>
      <button class="act" type="button" data-print @click=${() => void this.#askPrint()}>${outline(PAPER)} <span>${locale.label(texts.print)}</span></button>
      ${this.mineButton()}
      ${this.editable ? html`<button class="act" type="button" data-check @click=${() => void this.check()}>${icon('check')} <span>${locale.label(texts.check)}</span></button>` : nothing}`;
  }

  #summary(content: SipContent): unknown {
    if (!this.checked || !this.editable) return nothing;
    const checking = this.checking.now;
    return checking?.summaryBox(this.locale, this.#wrong(checking, content), (path) => {
      const [part] = path;
      const to = this.parts.find((name) => name === part);
      if (to) void this.#go(to, keyOf(path));
    });
  }

  #wrong({ wrongIn }: Checking, content: SipContent): ReturnType<Checking['wrongIn']> {
    return wrongIn(content, (path) => this.fieldAt(path));
  }

  #toPart(part: SipPart): unknown {
    const current = this.#steps && part === this.step;
    return html`<button class="act" type="button" data-to=${part} aria-current=${current ? 'step' : nothing} @click=${() => void this.#go(part)}>${this.locale.label(sections[part].label)}</button>`;
  }

  get #place(): number {
    return this.parts.indexOf(this.step);
  }

  /** To the part before and the one after. */
  #nextTo(): unknown {
    const [before, after] = [this.parts[this.#place - 1], this.parts[this.#place + 1]];
    const to = (part: SipPart | undefined, text: typeof texts.next): unknown =>
      part
        ? html`<button class="act" type="button" @click=${() => void this.#go(part)}>${this.locale.label(text, this.locale.text(sections[part].label))}</button>`
        : nothing;
    return html`<div class="row">${to(before, texts.previous)} ${to(after, texts.next)}</div>`;
  }

  /** To a part, or to a field in it: it is shown, in sight, and has the focus. */
  async #go(part: SipPart, field?: string): Promise<void> {
    this.writing.settle();
    this.step = part;
    await this.updateComplete;
    const heading = this.shadowRoot?.querySelector<HTMLElement>(`[data-part="${part}"] [tabindex="-1"]`);
    const found = field === undefined ? null : this.shadowRoot?.getElementById(field);
    const target = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input') : found;
    (target ?? heading)?.focus();
  }
}
