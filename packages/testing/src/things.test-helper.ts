import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { array, looseObject, object, optional, string } from 'valibot';
import type { Envelope } from '@delaktig/core/document/envelope.js';
import { newId } from '@delaktig/core/document/ids.js';
import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel } from '@delaktig/core/document/model.js';
import { SymbolImages, type SymbolName } from '@delaktig/core/element/symbol-images.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { Panel } from '@delaktig/core/interaction/panel.js';
import type { Catalogue } from '@delaktig/core/language/catalogue.js';
import { str, type Text } from '@delaktig/core/language/say.js';
import { baseStyles } from '@delaktig/core/style/base-styles.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { tokens } from '@delaktig/core/style/tokens.js';
import { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { addForm } from '@delaktig/core/shell/add-form.js';
import { Adding } from '@delaktig/core/shell/adding.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { focusIn } from '@delaktig/core/shell/focus-kept.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import { Menu, type MenuContent, type WayOut } from '@delaktig/core/shell/menu.js';
import { type LaterParts, MethodElement } from '@delaktig/core/shell/method-element.js';
import { aroundRows, panelRow, type ScanRows, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import { shellStyles } from '@delaktig/core/shell/shell-styles.js';
import { symbolPanel } from '@delaktig/core/shell/symbol-panel.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';

/** The smallest method there can be: a list of things with names and pictures. The shell is tried on it. */

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly symbol?: SymbolName;
}
export type ThingsDocument = Envelope<'things', { readonly things: readonly Thing[] }>;
interface ThingsOperation {
  readonly type: 'set';
  readonly what: 'add' | 'remove' | 'start over';
  readonly things: readonly Thing[];
}

const model: DocumentModel<ThingsDocument, ThingsOperation> = defineModel<ThingsDocument, ThingsOperation>({
  type: 'things',
  version: 1,
  schema: looseObject({
    id: string(),
    language: string(),
    level: string(),
    createdAt: string(),
    updatedAt: string(),
    content: looseObject({
      things: array(
        looseObject({ id: string(), name: string(), symbol: optional(object({ provider: string(), id: string() })) }),
      ),
    }),
  }),
  rules: () => undefined,
  create: ({ id, now, language, level }) => ({
    type: 'things',
    version: 1,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: { things: [] },
  }),
  apply: (document, { type, what, things }) => ({
    document: Object.freeze({ ...document, content: Object.freeze({ things }) }),
    inverse: { type, what, things: document.content.things },
  }),
});

const label: Text = ({ msg }) => msg('Vad har du?', { id: 'things.label' });
const hint: Text = ({ msg }) => msg('Skriv vad det är.', { id: 'things.hint' });
const needed: Text = ({ msg }) => msg('Skriv något eller välj en bild först.', { id: 'things.needed' });
const added: Text = ({ msg }) => msg('lägga till', { id: 'things.added' });
const removed: Text = ({ msg }) => msg('ta bort', { id: 'things.removed' });
const startedOver: Text = ({ msg }) => msg('börja om', { id: 'things.started-over' });
const remove: Text<[name: string]> = ({ msg }, name) => msg(str`Ta bort ${name}`, { id: 'things.remove' });
const secretToo: Text = ({ msg }) => msg('Ska hemligheterna vara med?', { id: 'things.secret-too' });
const sort: Text = ({ msg }) => msg('Ordna', { id: 'things.sort' });
const startOver: Text = ({ msg }) => msg('Alla saker tas bort.', { id: 'things.start-over' });
const things: Text = ({ msg }) => msg('Saker', { id: 'things.things' });

const catalogue: Catalogue = {
  package: 'things',
  locales: {
    en: () =>
      Promise.resolve({
        templates: {
          'things.label': 'What do you have?',
          'things.hint': 'Write what it is.',
          'things.needed': 'Write something or choose a picture first.',
          'things.added': 'add',
          'things.removed': 'remove',
          'things.started-over': 'start over',
          'things.remove': str`Remove ${0}`,
          'things.secret-too': 'Are the secrets to come along?',
          'things.sort': 'Sort',
          'things.start-over': 'All things are removed.',
          'things.things': 'Things',
        },
      }),
  },
};

const steps: Readonly<Record<ThingsOperation['what'], Text>> = {
  add: added,
  remove: removed,
  'start over': startedOver,
};

/** See above. The network is what a test makes of it. */
export class Things extends MethodElement<ThingsDocument, ThingsOperation, LaterParts> {
  static override tag = 'delaktig-test-things';
  static override styles: CSSResultGroup = [tokens, baseStyles, shellStyles];

  /** @internal What Lit watches. */
  static override readonly properties: PropertyDeclarations = { secret: { attribute: false } };

  protected override readonly model: typeof model = model;

  /** Whether something leaves the screen, and what comes along, is asked about. */
  secret = false;
  /** Whether anything can be fetched. */
  network = true;
  /** How often something was asked for. */
  asked = 0;
  /** What has left the screen. */
  readonly left: (readonly [way: WayOut, whole: boolean])[] = [];

  readonly #images = new SymbolImages(this);
  readonly #adding = new Adding(this, {
    add: (name, symbol) => this.#add(name, symbol),
    say: (problem) => this.announcer.say(this.locale.text(problem)),
    field: () => this.find('[data-add]'),
  });
  readonly #symbols = new Panel<'symbols'>(this, {
    element: () => this.find('[data-side-panel]'),
    opener: () => this.find('[data-symbol]'),
  });
  readonly #offer = new SymbolOffer(this, () => this.locale.say);
  #base: SymbolName | undefined;

  constructor() {
    super([catalogue, coreCatalogue]);
  }

  async #fetched<T>(what: T): Promise<T> {
    this.asked += 1;
    await Promise.resolve();
    if (!this.network) throw new TypeError('Failed to fetch');
    return what;
  }

  protected nameOf({ what }: ThingsOperation): string {
    return this.locale.text(steps[what]);
  }
  protected isFilled({ content }: ThingsDocument): boolean {
    return content.things.length > 0;
  }
  protected blank(): ThingsDocument {
    return model.create({ id: newId(), now: this.now(), language: this.locale.language, level: this.level });
  }
  protected override reset(): void {
    super.reset();
    this.#adding.clear();
    this.closePanels();
  }

  #set(what: ThingsOperation['what'], list: readonly Thing[]): void {
    this.closeGesture();
    this.perform({ type: 'set', what, things: list });
  }
  #add(name: string, symbol: SymbolName | null): Text | null {
    if (!name.trim() && !symbol) return needed;
    const thing = {
      id: newId(),
      name: name.trim(),
      ...(symbol ? { symbol: { provider: symbol.provider, id: symbol.id } } : {}),
    };
    this.#set('add', [...this.document.content.things, thing]);
    return null;
  }

  protected fetchLater(): Promise<LaterParts> {
    return this.#fetched({ Menu, focusIn });
  }
  protected laterCame(): void {
    toolbarFocus(this, this.locale);
    adoptStyles(this.shadowRoot, panelStyles, laterShellStyles);
  }
  protected closePanels(): void {
    this.#base = undefined;
    this.#symbols.close();
  }
  protected menuContent(): MenuContent {
    return {
      first: [
        {
          text: sort,
          act: () =>
            this.#set(
              'add',
              this.document.content.things.toSorted((a, b) => a.name.localeCompare(b.name)),
            ),
        },
      ],
      leave: async (way, whole) => {
        await this.#fetched(null);
        this.left.push([way, whole]);
      },
      ...(this.secret ? { question: secretToo } : {}),
      ...(this.editable ? { startOver: { question: startOver, act: () => this.#set('start over', []) } } : {}),
    };
  }
  protected override fetchScanRows(): Promise<ScanRows> {
    return this.#fetched((around) => {
      const panel = this.find('[data-side-panel]');
      const open = panel && panelRow(panel);
      return [
        ...(open ? [open] : []),
        {
          name: this.locale.text(things),
          items: symbolItems(this.locale, this.#offer.now.shelves, (symbol) => void this.#add('', symbol)),
        },
        ...aroundRows(this.locale, (selector) => this.findAll(selector), around),
      ];
    });
  }

  protected renderContent(document: ThingsDocument): unknown {
    const { locale, editable } = this;
    const openSymbols = (): void => this.#symbols.open('symbols');
    const state = { locale, images: this.#images, label, hint, wordy: this.level === 'symbol', openSymbols };
    return html`${this.renderNotices(document)} ${this.renderTools()} ${editable ? addForm(state, this.#adding) : nothing}
      ${
        this.#symbols.subject === null
          ? nothing
          : symbolPanel(
              { locale, images: this.#images, offer: this.#offer, base: this.#base },
              {
                choose: (symbol) => {
                  this.closePanels();
                  this.#adding.choose(symbol);
                },
                showVariants: (base) => {
                  this.#base = base ?? undefined;
                  this.requestUpdate();
                },
                close: () => this.closePanels(),
              },
            )
      }
      <div class="list-view">
        <ul role="list" aria-label=${locale.text(things)}>
          ${repeat(
            document.content.things,
            ({ id }) => id,
            ({ id, name, symbol }) => html`<li class="list-item" data-list-key=${id}>
              <input class="text-field" readonly aria-label=${locale.text(things)} .value=${name || (symbol?.id ?? '')} />
              <button class="act" type="button" @click=${() =>
                this.#set(
                  'remove',
                  document.content.things.filter((each) => each.id !== id),
                )}>${locale.label(remove, name)}</button>
            </li>`,
          )}
        </ul>
      </div>
      ${this.renderDialogs()}`;
  }
}

/** A document with these things in it. */
export function thingsDocument(...names: readonly string[]): ThingsDocument {
  const document = model.create({ id: 'd', now: '2026-01-01T00:00:00.000Z', language: 'sv', level: 'standard' });
  return { ...document, content: { things: names.map((name, index) => ({ id: `t${String(index)}`, name })) } };
}
