import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { formStyles } from './form-styles.ts';
import { CASE_ASKED, CASE_HERE, type CaseAsked, type SipHolder, type SipMember } from './holder.ts';
import type { SipPart } from './model.ts';
import { SipElement } from './sip-element.ts';

/**
 * One plan for all parts that stand anywhere below it, among the host's own markup: one `value`, one history, one place in the form.
 *
 * @summary Holds one SIP for the parts inside it.
 *
 * @slot - The host's own markup, with the parts in it.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipCase extends SipElement {
  static override tag = 'delaktig-sip-case';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles, formStyles];

  readonly #members = new Set<SipMember>();
  readonly #holder: SipHolder = this.holder((member) => {
    this.#members.add(member);
    return () => this.#members.delete(member);
  });

  constructor() {
    super();
    this.addEventListener(CASE_ASKED, (event) => {
      // A part that is asked about is inside; the nearest case answers.
      event.stopPropagation();
      (event as CustomEvent<CaseAsked>).detail.answer(this.#holder);
    });
  }

  protected override rootOf(part: SipPart): ShadowRoot | null {
    return [...this.#members].map((member) => member.rootOf(part)).find(Boolean) ?? null;
  }

  protected override reset(): void {
    super.reset();
    for (const member of this.#members) member.reset();
  }
  protected override onCover(): void {
    for (const member of this.#members) member.cover();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Parts that were there before it, or were defined before it, ask now.
    this.ownerDocument.dispatchEvent(new Event(CASE_HERE));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.stale) for (const member of this.#members) member.changed();
    this.stale = false;
  }

  /**
   * Prints the plan as the person's own, or the letter that invites to the meeting: in the level that is shown, with pictures.
   *
   * @param options `what`: the person's own version, or the letter. Default what `view` shows, else the person's own
   */
  async print(options: { readonly what?: 'person' | 'letter' } = {}): Promise<void> {
    await this.printMine(options.what);
  }

  protected renderContent(): unknown {
    const { offered: chain, own } = this;
    return html`${this.newer?.box(2)} <slot></slot>
      ${chain?.panel(2) ?? nothing}
      ${this.tools([chain?.button(), own?.buttons() ?? this.mineButton()])}
      ${own?.page(2) ?? nothing} ${this.corner}`;
  }
}
