import { referencedIds } from '@delaktig/core/document/attachments.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { delaktigEvent, type EraseDetail } from '@delaktig/core/element/events.js';
import { forgetIn } from '@delaktig/core/history/forget.js';
import type { Done, Step } from '@delaktig/core/history/history.js';
import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WholeView } from './context.ts';
import { openingModel } from './opening.ts';
import { quotesNaming, relationshipIdsOf, withoutPerson } from './erase.ts';
import * as texts from './erasing-texts.ts';
import type { NetworkMapDocument, NetworkMapOperation, Person } from './model.ts';
import { applyNetworkMap } from './operations.ts';
import { MapWords } from './words.ts';

/** What erasing needs from the element. */
export interface ErasingPort {
  readonly host: HTMLElement & { attachments: ReadonlyMap<string, Blob>; compareWith: unknown };
  document(): NetworkMapDocument;
  child(): boolean;
  /** Takes what cannot be taken back; see `DelaktigElement.performForGood`. */
  performForGood(
    document: NetworkMapDocument,
    done: readonly Done<NetworkMapOperation>[],
    rewrite: (steps: readonly Step<NetworkMapOperation>[]) => readonly Step<NetworkMapOperation>[],
  ): void;
  say(message: string, topic?: string): void;
  forget(): void;
}

/** Erases somebody from everything the element holds, after asking; and tells the host, which has what was stored. */
export class MapErasing {
  readonly #port: ErasingPort;
  /** Quotations about others that go too. */
  readonly #quotes = new Set<string>();

  constructor(port: ErasingPort) {
    this.#port = port;
  }

  /** Nothing is chosen any longer. */
  forget(): void {
    this.#quotes.clear();
  }

  panel(view: WholeView, id: string): unknown {
    const { locale, act } = view;
    const found = this.#find(view, id);
    if (!found) return nothing;
    const { person, words } = found;
    const name = words.name(person);
    const said = this.#naming(view, person);
    return sidePanel(
      locale,
      { title: locale.text(texts.eraseTitle, isolateText(name)), close: () => act.close() },
      html`<p>${locale.label(texts.eraseMeans)}</p>
        ${
          said.length === 0
            ? nothing
            : html`<fieldset class="choices">
                <legend>${locale.label(texts.eraseQuotes)}</legend>
                ${said.map(
                  ({ about, quote }) =>
                    html`<label class="choice"
                      ><input type="checkbox" .checked=${live(this.#quotes.has(quote.id))} @change=${() => this.#toggle(quote.id)} />
                      <span><bdi translate="no">${words.name(about)}</bdi>: <q dir="auto">${quote.text}</q></span></label
                    >`,
                )}
              </fieldset>`
        }
        <div class="row">
          <button class="act grow" type="button" data-erase-no @click=${() => act.close()}>${locale.label(texts.eraseNo)}</button>
          <button class="act grow danger" type="button" data-erase-yes @click=${() => this.#erase(view, person)}>${locale.label(texts.eraseYes)}</button>
        </div>`,
    );
  }

  #toggle(quote: string): void {
    if (!this.#quotes.delete(quote)) this.#quotes.add(quote);
  }

  /** Somebody on the map, or on the earlier map only. */
  #find(
    { document, words, locale }: WholeView,
    id: string,
  ): { readonly person: Person; readonly words: MapWords } | null {
    const person = document.content.people.find((candidate) => candidate.id === id);
    if (person) return { person, words };
    const earlier = this.#earlier?.content;
    const then = earlier?.people.find((candidate) => candidate.id === id);
    return earlier && then ? { person: then, words: new MapWords(locale, earlier, this.#port.child()) } : null;
  }

  #erase(view: WholeView, person: Person): void {
    const chosen = this.#naming(view, person).filter(({ quote }) => this.#quotes.has(quote.id));
    const { locale, act } = view;
    act.close();
    const attachments = this.erase(person.id, chosen);
    this.#tell(
      { item: person.id, quotes: chosen.map(({ quote }) => quote.id), attachments },
      {
        done: locale.text(texts.erased),
        failed: locale.text(texts.eraseFailed),
      },
    );
  }

  /**
   * Erases somebody here: from the map, from what can be undone and redone, from the earlier map that it is compared with, and from attachments.
   *
   * @returns the attachments that nothing names any longer
   */
  erase(
    id: string,
    quotes: readonly { readonly about: Person; readonly quote: { readonly id: string } }[] = [],
  ): readonly string[] {
    const { host } = this.#port;
    const before = this.#port.document();
    const kept: NetworkMapOperation[] = [];
    const said = new Set(quotes.map(({ quote }) => quote.id));
    const erased = { person: id, relationships: relationshipIdsOf(before.content, id) };
    const operations: readonly NetworkMapOperation[] = [
      ...quotes.map(({ about, quote }) => ({ type: 'removeQuote', id: about.id, quote: quote.id }) as const),
      { type: 'erasePerson', id },
    ];
    const without = (operation: NetworkMapOperation): NetworkMapOperation | null => {
      const rest = isAboutQuote(operation, said) ? null : withoutPerson(operation, erased);
      if (rest) kept.push(rest);
      return rest;
    };
    const done = operations.map((operation) => ({ operation, inverse: operation }));
    this.#port.performForGood(doneTo(before, operations), done, (steps) => forgetIn(steps, without));
    const earlier = this.#earlier;
    // The host's own object is left as it is.
    if (earlier) host.compareWith = doneTo(earlier, operations);
    const named = referencedIds([this.#port.document(), ...kept, host.compareWith]);
    const unnamed = [...host.attachments.keys()].filter((attachment) => !named.has(attachment));
    if (unnamed.length > 0)
      host.attachments = new Map([...host.attachments].filter(([attachment]) => named.has(attachment)));
    this.#port.forget();
    return unnamed;
  }

  /** The earlier map, where there is one that can be read. */
  get #earlier(): NetworkMapDocument | null {
    const loaded = openingModel.load(this.#port.host.compareWith);
    return loaded.state === 'ready' ? loaded.document : null;
  }

  /** What the person has said of others where the name stands too, now or on the earlier map. */
  #naming({ document }: WholeView, person: Person): ReturnType<typeof quotesNaming> {
    const now = quotesNaming(document.content, person);
    const then = this.#earlier ? quotesNaming(this.#earlier.content, person) : [];
    return [...now, ...then.filter(({ quote }) => now.every((said) => said.quote.id !== quote.id))];
  }

  #tell(
    what: Pick<EraseDetail, 'item' | 'quotes' | 'attachments'>,
    words: { readonly done: string; readonly failed: string },
  ): void {
    const { host, say } = this.#port;
    const takers: Promise<unknown>[] = [];
    const detail: EraseDetail = {
      document: this.#port.document().id,
      ...what,
      waitUntil: (erased) => void takers.push(erased),
    };
    host.dispatchEvent(delaktigEvent('delaktig-erase', detail));
    void Promise.all(takers).then(
      () => say(words.done, 'erase'),
      () => say(words.failed, 'erase'),
    );
  }
}

function doneTo(document: NetworkMapDocument, operations: readonly NetworkMapOperation[]): NetworkMapDocument {
  return operations.reduce((done, operation) => applyNetworkMap(done, operation).document, document);
}

function isAboutQuote(operation: NetworkMapOperation, quotes: ReadonlySet<string>): boolean {
  switch (operation.type) {
    case 'addQuote':
    case 'changeQuote':
      return quotes.has(operation.quote.id);
    case 'removeQuote':
      return quotes.has(operation.quote);
    default:
      return false;
  }
}
