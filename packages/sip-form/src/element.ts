import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, render, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { SipContent, SipDocument, SipPart } from './model.ts';
import { SipPartElement } from './part-element.ts';
import { sectionNames, sections } from './sections.ts';
import * as texts from './texts.ts';

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
  static override readonly properties: PropertyDeclarations = { step: { state: true }, asks: { state: true } };

  protected override readonly parts: readonly SipPart[] = sectionNames;

  /** The part that is shown, where one is shown at a time (`view="steps"`). */
  protected step: SipPart = 'consent';
  /** Whether consent is asked for one question at a time there. */
  protected asks = false;

  protected override reset(): void {
    super.reset();
    this.step = 'consent';
    this.asks = false;
  }

  protected override rootOf(part: SipPart): ShadowRoot | null {
    this.step = part;
    return super.rootOf(part);
  }

  get #steps(): boolean {
    return this.view === 'steps';
  }

  /** *Kontrollera planen*: what is to be corrected, in a summary that has the focus. */
  async check(): Promise<void> {
    await this.look(
      (paths) => this.writing.leaveAll(paths),
      () => this.shadowRoot,
    );
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
    if (place) render(this.checking.now?.law(this.port, 3), place);
  }

  protected override renderContent({ content }: SipDocument): unknown {
    const { own } = this;
    // Until the person's version has come, the whole plan is there to read.
    return html`${heading(2, this.locale.label(texts.title))} ${this.newer?.box(3)}
      ${own ? [this.renderTools(own.buttons()), own.page(2)] : this.#plan(content)} ${this.corner}`;
  }

  #plan(content: SipContent): TemplateResult {
    const { locale } = this;
    return html`${this.summary(3)} ${this.renderTools(this.#ownTools())} ${this.printer.panel(3)}
      <nav class="parts" aria-label=${locale.text(texts.contents)}>${this.parts.map((part) => this.#toPart(part))}</nav>
      ${this.#steps ? html`<p class="hint">${locale.label(texts.stepOf, locale.say.number(this.#place + 1), locale.say.number(this.parts.length))}</p>` : nothing}
      ${this.#mayAsk ? this.#questionsButton() : nothing}
      ${(this.#mayAsk && this.asks ? this.asked(3) : undefined) ?? this.renderParts(content, this.#steps ? [this.step] : this.parts, 3)} ${this.#steps ? this.#nextTo() : nothing}
      ${this.#steps && this.#place < this.parts.length - 1 ? nothing : html`<div data-law></div>`}`;
  }

  /** Where consent is the part that is shown: to being asked for it in small steps, and back. */
  get #mayAsk(): boolean {
    return this.#steps && this.step === 'consent' && this.editable;
  }

  #questionsButton(): TemplateResult {
    const { asks } = this;
    return html`<div class="row"><button class="act" type="button" data-questions aria-pressed=${String(asks)} @click=${() => (this.asks = !asks)}>${icon('list')} <span>${this.locale.label(texts.viewQuestions)}</span></button></div>`;
  }

  #ownTools(): unknown {
    const { locale } = this;
    return html`<button class="act" type="button" data-view @click=${() => (this.view = this.#steps ? 'map' : 'steps')}>${icon('list')} <span>${locale.label(this.#steps ? texts.viewPage : texts.viewSteps)}</span></button>
      ${this.printer.button()} ${this.mineButton()} ${this.checkButton(() => this.check())}`;
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

  /** To a part: it is shown, in sight, and its heading has the focus. */
  async #go(part: SipPart): Promise<void> {
    this.writing.settle();
    this.step = part;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(`[data-part="${part}"] [tabindex="-1"]`)?.focus();
  }
}
