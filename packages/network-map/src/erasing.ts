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
import {
  type Goes,
  isNamedIn,
  namesIn,
  othersWords,
  type OthersWords,
  relationshipIdsOf,
  withoutPerson,
  withoutWords,
  wordsIn,
} from './erase.ts';
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
  /** What was said of others that goes too: ids of quotations, and of pictures whose description goes. */
  readonly #chosen = new Set<string>();

  constructor(port: ErasingPort) {
    this.#port = port;
  }

  /** Nothing is chosen any longer. */
  forget(): void {
    this.#chosen.clear();
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
                <legend>${locale.label(said.some(({ what }) => what === 'description') ? texts.eraseWords : texts.eraseQuotes)}</legend>
                ${said.map(
                  ({ about, what, id, text }) =>
                    html`<label class="choice"
                      ><input type="checkbox" .checked=${live(this.#chosen.has(id))} @change=${() => this.#toggle(id)} />
                      <span>${what === 'quote' ? html`<bdi translate="no">${words.name(about)}</bdi>` : locale.label(texts.eraseSeen, words.spoken(about))}: <q dir="auto">${text}</q></span></label
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

  #toggle(id: string): void {
    if (!this.#chosen.delete(id)) this.#chosen.add(id);
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
    const chosen = this.#naming(view, person).filter(({ id }) => this.#chosen.has(id));
    const { locale, act } = view;
    act.close();
    this.#tell(this.erase(person.id, chosen), {
      done: locale.text(texts.erased),
      failed: locale.text(texts.eraseFailed),
    });
  }

  /**
   * Erases somebody here: from the map, from what can be undone and redone, from the earlier map that it is compared with, and from attachments. Words about
   * others that are no longer on the map, but could be brought back, are forgotten where the name stands in them.
   *
   * @param chosen words about others that go too
   * @returns what the host is to erase from what it has stored
   */
  erase(id: string, chosen: readonly OthersWords[] = []): Omit<EraseDetail, 'document' | 'waitUntil'> {
    const { host } = this.#port;
    const before = this.#port.document();
    const earlier = this.#earlier;
    const maps = earlier ? [before, earlier] : [before];
    const operationsDone = this.#operationsDone();
    const names = [
      ...maps.flatMap(({ content }) => content.people.filter((person) => person.id === id).map(({ name }) => name)),
      ...operationsDone.flatMap((operation) => namesIn(operation, id)),
    ];
    const picked: Goes = (words) => chosen.some(({ what, id }) => what === words.what && id === words.id);
    const left = maps.flatMap(({ content }) => othersWords(content.people, id)).filter((words) => !picked(words));
    const stays: Goes = ({ what, id, text }) =>
      left.some((words) => words.what === what && words.id === id && words.text === text);
    const goes: Goes = (words) => picked(words) || (isNamedIn(words.text, names) && !stays(words));
    const gone = operationsDone
      .flatMap((operation) => wordsIn(operation, id))
      // Other words under the same id are on the map, and stay in what is stored.
      .filter((words) => goes(words) && !left.some((other) => other.what === words.what && other.id === words.id));
    const idsOf = (what: OthersWords['what']): readonly string[] => [
      ...new Set([...chosen, ...gone].filter((words) => words.what === what).map(({ id }) => id)),
    ];
    const kept: NetworkMapOperation[] = [];
    const erased = { person: id, relationships: relationshipIdsOf(before.content, id), goes };
    const operationsOn = ({ content }: NetworkMapDocument): readonly NetworkMapOperation[] => [
      ...withoutWords(content.people, id, picked),
      { type: 'erasePerson', id },
    ];
    const without = (operation: NetworkMapOperation): NetworkMapOperation | null => {
      const rest = withoutPerson(operation, erased);
      if (rest) kept.push(rest);
      return rest;
    };
    const operations = operationsOn(before);
    const done = operations.map((operation) => ({ operation, inverse: operation }));
    this.#port.performForGood(doneTo(before, operations), done, (steps) => forgetIn(steps, without));
    // The host's own object is left as it is.
    if (earlier) host.compareWith = doneTo(earlier, operationsOn(earlier));
    const named = referencedIds([this.#port.document(), ...kept, host.compareWith]);
    const unnamed = [...host.attachments.keys()].filter((attachment) => !named.has(attachment));
    if (unnamed.length > 0)
      host.attachments = new Map([...host.attachments].filter(([attachment]) => named.has(attachment)));
    this.#port.forget();
    return { item: id, quotes: idsOf('quote'), descriptions: idsOf('description'), attachments: unnamed };
  }

  /** Everything that was done and undone, and what takes it back: looked at, and left as it is. */
  #operationsDone(): readonly NetworkMapOperation[] {
    const operations: NetworkMapOperation[] = [];
    this.#port.performForGood(this.#port.document(), [], (steps) => {
      operations.push(...steps.flat().flatMap(({ operation, inverse }) => [operation, inverse]));
      return steps;
    });
    return operations;
  }

  /** The earlier map, where there is one that can be read. */
  get #earlier(): NetworkMapDocument | null {
    const loaded = openingModel.load(this.#port.host.compareWith);
    return loaded.state === 'ready' ? loaded.document : null;
  }

  /** What the person has said of others, and of their pictures, where the name stands too, now or on the earlier map. */
  #naming({ document }: WholeView, person: Person): readonly OthersWords[] {
    const maps = [document.content, ...(this.#earlier ? [this.#earlier.content] : [])];
    const names = maps.flatMap(({ people }) => people.filter(({ id }) => id === person.id).map(({ name }) => name));
    return maps
      .flatMap(({ people }) => othersWords(people, person.id))
      .filter(({ text }) => isNamedIn(text, names))
      .filter(({ what, id }, index, all) => all.findIndex((one) => one.what === what && one.id === id) === index);
  }

  #tell(
    what: Omit<EraseDetail, 'document' | 'waitUntil'>,
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
