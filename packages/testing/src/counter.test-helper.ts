import { css, html, type TemplateResult } from 'lit';
import { integer, looseObject, minValue, number, pipe, string } from 'valibot';
import type { Envelope } from '@delaktig/core/document/envelope.js';
import { newId } from '@delaktig/core/document/ids.js';
import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel } from '@delaktig/core/document/model.js';
import { DelaktigElement } from '@delaktig/core/element/delaktig-element.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import type { Catalogue } from '@delaktig/core/language/catalogue.js';
import { str, type Text } from '@delaktig/core/language/say.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { Harness } from './harness.ts';

/** The smallest element there can be: it counts something that has a name. The contracts are tried on it. */

interface CounterContent {
  readonly what: string;
  readonly count: number;
}
export type CounterDocument = Envelope<'counter', CounterContent>;
type CounterOperation =
  { readonly type: 'add'; readonly by: number } | { readonly type: 'call'; readonly what: string };

const frozen = (document: CounterDocument, content: CounterContent): CounterDocument =>
  Object.freeze({ ...document, content: Object.freeze(content) });

const model: DocumentModel<CounterDocument, CounterOperation> = defineModel<CounterDocument, CounterOperation>({
  type: 'counter',
  version: 1,
  schema: looseObject({
    id: string(),
    language: string(),
    level: string(),
    createdAt: string(),
    updatedAt: string(),
    content: looseObject({ what: string(), count: pipe(number(), integer(), minValue(0)) }),
  }),
  rules: () => undefined,
  create: ({ id, now, language, level }) => ({
    type: 'counter',
    version: 1,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: { what: '', count: 0 },
  }),
  apply: (document, operation) => {
    const { content } = document;
    switch (operation.type) {
      case 'add':
        return {
          document: frozen(document, { ...content, count: content.count + operation.by }),
          inverse: { type: 'add', by: -operation.by },
        };
      case 'call':
        return {
          document: frozen(document, { ...content, what: operation.what }),
          inverse: { type: 'call', what: content.what },
        };
    }
  },
});

const one: Text = ({ msg }) => msg('En till', { id: 'counter.one' });
const what: Text = ({ msg }) => msg('Vad räknar du?', { id: 'counter.what' });
const count: Text<[n: number]> = ({ msg, number: say }, n) => msg(str`Antal: ${say(n)}`, { id: 'counter.count' });
const counted: Text = ({ msg }) => msg('räkna', { id: 'counter.counted' });
const called: Text = ({ msg }) => msg('byta namn', { id: 'counter.called' });

export const counterCatalogue: Catalogue = {
  package: 'counter',
  locales: {
    en: () =>
      Promise.resolve({
        templates: {
          'counter.one': 'One more',
          'counter.what': 'What do you count?',
          'counter.count': str`Number: ${0}`,
          'counter.counted': 'count',
          'counter.called': 'rename',
        },
      }),
  },
};

export class Counter extends DelaktigElement<CounterDocument, CounterOperation> {
  static override readonly tag = 'delaktig-test-counter';
  static override styles = [
    tokens,
    baseStyles,
    css`button, input { min-block-size: 60px; min-inline-size: 60px; } span { background: inherit; }`,
  ];
  protected override readonly model = model;

  constructor() {
    super([counterCatalogue, coreCatalogue]);
  }
  protected override nameOf(operation: CounterOperation): string {
    return this.locale.text(operation.type === 'add' ? counted : called);
  }
  protected override isFilled(document: CounterDocument): boolean {
    return document.content.count > 0;
  }
  protected override blank(): CounterDocument {
    return model.create({ id: newId(), now: this.now(), language: this.locale.language, level: this.level });
  }
  protected override reset(): void {
    // nothing is held
  }
  #add(): void {
    this.perform({ type: 'add', by: 1 });
    this.announcer.say(this.locale.text(count, this.document.content.count));
  }
  protected override renderContent({ content }: CounterDocument): TemplateResult {
    return html`<label>${this.locale.label(what)} <input data-validity .value=${content.what} ?disabled=${!this.editable} @change=${(
      e: Event,
    ) => {
      this.perform({ type: 'call', what: (e.target as HTMLInputElement).value });
    }} /></label>
      <p>${this.locale.label(count, content.count)} <bdi translate="no">${content.what}</bdi></p>
      <button type="button" ?disabled=${!this.editable} @click=${() => {
        this.#add();
      }}>${this.locale.label(one)}</button>`;
  }
}

export class CounterHarness extends Harness<Counter> {
  /** Counts one more, with the mouse. */
  async countWithMouse(): Promise<void> {
    await this.click(this.find('button', /^(En till|One more|⟦One more⟧)$/));
  }
  /** Counts one more, with keys. */
  async countWithKeys(): Promise<void> {
    await this.tabTo('button', /En till|One more/);
    await this.press('Enter');
  }
  /** Counts one more, by name. */
  async countByName(): Promise<void> {
    await this.activate('button', /En till|One more/);
  }
}

export const counterDocument = (content: CounterContent = { what: 'Mamma', count: 3 }): Record<string, unknown> => ({
  type: 'counter',
  version: 1,
  id: '9b2b62c0-7b0e-4f0e-8d0f-3f2f5f6a7b8c',
  language: 'sv',
  level: 'standard',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  content,
});
