import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formStyles } from './form-styles.ts';
import { CASE_ASKED, CASE_HERE, type CaseAsked, type SipHolder, type SipMember } from './holder.ts';
import type { SipPart } from './model.ts';
import { SipElement } from './sip-element.ts';

/**
 * One plan for all parts that stand anywhere below it, among the host's own markup: one `value`, one history, one place in the form; what is to be corrected in
 * any of them, what the law wants, and everything on paper.
 *
 * @summary Holds one SIP for the parts inside it.
 *
 * @fires {CustomEvent<RevealDetail>} delaktig-reveal - From a part that somebody goes to: a host that has it behind a tab opens that.
 *
 * @slot - The host's own markup, with the parts in it.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipCase extends SipElement {
  static override tag = 'delaktig-sip-case';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, formStyles];

  readonly #members = new Set<SipMember>();
  readonly #holder: SipHolder = {
    ...this.holder((member) => {
      this.#members.add(member);
      this.port.drawAround();
      return () => {
        this.#members.delete(member);
        this.port.drawAround();
      };
    }),
    checked: () => this.#checked(),
  };

  constructor() {
    super();
    this.addEventListener(CASE_ASKED, (event) => {
      // A part that is asked about is inside; the nearest case answers.
      event.stopPropagation();
      (event as CustomEvent<CaseAsked>).detail.answer(this.#holder);
    });
  }

  protected override get parts(): readonly SipPart[] {
    return [...this.#members].flatMap(({ parts }) => parts);
  }

  protected override rootOf(part: SipPart): ShadowRoot | null {
    return [...this.#members].find(({ parts }) => parts.includes(part))?.rootOf(part) ?? null;
  }

  /** What is missing stands in the parts. */
  protected override anchorIn(): HTMLElement | null {
    const part = [...this.#members].find(({ parts }) => parts.length > 0);
    return super.anchorIn() ?? super.anchorIn(part?.host.shadowRoot ?? null);
  }

  /** Where the host wants the check shown; nothing where it stands around the parts. */
  get #place(): Element | undefined {
    return [...this.#members].find(({ parts }) => parts.length === 0)?.host;
  }

  protected override settle(): void {
    for (const member of this.#members) member.settle();
  }
  protected override reset(): void {
    super.reset();
    for (const member of this.#members) member.reset();
  }
  protected override onCover(): void {
    // Whoever writes in a part stands on the page that takes the place of all, as whoever stands beside them does.
    if (this.matches(':focus-within'))
      setTimeout(() => this.shadowRoot?.querySelector<HTMLElement>('[data-page] button')?.focus());
    for (const member of this.#members) member.cover();
  }
  protected override onChecking(): void {
    this.port.drawAround();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Parts that were there before it, or were defined before it, ask now.
    this.ownerDocument.dispatchEvent(new Event(CASE_HERE));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const member of this.#members) if (this.stale || member.parts.length === 0) member.changed();
    this.stale = false;
  }

  /** *Kontrollera planen*: what is to be corrected in the parts that are on the page, with a way to each field, in a summary that has the focus. */
  async check(): Promise<void> {
    await this.look(
      (paths) => {
        for (const member of this.#members) member.leave(paths);
      },
      () => (this.#place ?? this).shadowRoot,
    );
  }

  /** All of the check in one place. */
  #checked(): TemplateResult {
    const { language, direction } = this.locale;
    return html`<div class="form" lang=${language} dir=${direction}><div class="row">${this.checkButton(() => this.check())}</div> ${this.summary(2)} ${this.#law()}</div>`;
  }

  #law(): unknown {
    return this.checking.now?.law(this.port, 2);
  }

  protected renderContent(): unknown {
    const { offered: chain, own } = this;
    const apart = this.#place;
    const buttons = [this.printer.button(), this.mineButton(), apart ? nothing : this.checkButton(() => this.check())];
    return html`${this.newer?.box(2)} ${apart ? nothing : this.summary(2)} <slot></slot>
      ${apart ? nothing : this.#law()} ${chain?.panel(2) ?? nothing}
      ${this.tools([chain?.button(), own?.buttons() ?? buttons])}
      ${own?.page(2) ?? this.printer.panel(2)} ${this.corner}`;
  }
}
