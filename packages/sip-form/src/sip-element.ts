import { warn } from '@delaktig/core/dev/warnings.js';
import type { Json } from '@delaktig/core/document/json.js';
import { newId } from '@delaktig/core/document/ids.js';
import { DelaktigElement } from '@delaktig/core/element/delaktig-element.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import type { PropertyDeclarations } from 'lit';
import { readRules } from './config.ts';
import { createSip, sipModel } from './document.ts';
import { catalogue } from './generated/catalogue.ts';
import type { ActOptions, SipHolder } from './holder.ts';
import type { SipDocument, SipOperation } from './model.ts';
import type { Regulations } from './regulations.ts';
import { stepName } from './step-name.ts';
import { isData, isList } from './walk.ts';

/** What a case, a part and the whole form have in common: a plan, its rules, and how what is written is kept. */
export abstract class SipElement extends DelaktigElement<SipDocument, SipOperation> {
  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = {
    bigScreen: { type: Boolean, attribute: 'big-screen', reflect: true },
  };

  /** Others see the screen: larger, and no identity numbers. Default false. */
  bigScreen = false;

  protected readonly model: typeof sipModel = sipModel;
  /** The next rendering that the base asks for is not needed: what was typed is on the screen. Unset while the base makes itself. */
  private skipRendering?: boolean;
  #rules: { readonly from: unknown; readonly rules: Regulations } | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
  }

  /** The rules that apply. */
  protected get rules(): Regulations {
    if (this.#rules?.from !== this.config || !this.#rules) {
      const { rules, problems } = readRules(this.config);
      for (const { code, path } of problems)
        warn('config', `<${this.localName}>.config.${path.join('.')} cannot be used (${code}).`, path.join('.'));
      this.#rules = { from: this.config, rules };
    }
    return this.#rules.rules;
  }

  /** Does an operation, as {@link DelaktigElement.perform}; a key that was typed draws nothing. */
  protected act(operation: SipOperation, { typed, ...options }: ActOptions): void {
    this.skipRendering = typed === true;
    this.perform(operation, options);
    this.skipRendering = false;
  }

  /** The first that is asked for while something is typed is the base's own, for what the browser has drawn already; a host that reacts to it comes after. */
  override requestUpdate(...asked: Parameters<DelaktigElement<SipDocument, SipOperation>['requestUpdate']>): void {
    if (this.skipRendering && asked[0] === undefined) this.skipRendering = false;
    else super.requestUpdate(...asked);
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
      bigScreen: () => this.bigScreen,
      canUndo: () => this.canUndo,
      canRedo: () => this.canRedo,
      take: (value) => (this.value = value),
      act: (operation, options) => this.act(operation, options),
      closeGesture: () => this.closeGesture(),
      commit: () => this.commit(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      finish: () => this.finish(),
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
