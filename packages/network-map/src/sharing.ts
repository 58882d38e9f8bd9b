import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { referencedIds } from '@delaktig/core/document/attachments.js';
import { newId } from '@delaktig/core/document/ids.js';
import { delaktigEvent, type ShareDetail } from '@delaktig/core/element/events.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import type { Scene } from '@delaktig/core/scene/scene.js';
import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { carriedBy, type WholeView } from './context.ts';
import { nameAndKind, relationshipInWords } from './kind-words.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { type Pictured, pictureScene, savePicture } from './picture.ts';
import { shownRelationships } from './relationships.ts';
import { type NetworkMapSelection, shareNetworkMap } from './share.ts';
import * as texts from './sharing-texts.ts';
import * as later from './later-texts.ts';
import * as firstTexts from './texts.ts';
import * as whole from './whole-texts.ts';
import { MapWords } from './words.ts';

/** What *Dela* needs from the element. */
export interface SharingPort {
  readonly host: HTMLElement & {
    readonly attachments: ReadonlyMap<string, Blob>;
    now(): string;
    requestUpdate(): void;
  };
  child(): boolean;
  /** Aborted when the map is covered or cleared. */
  signal(): AbortSignal;
  say(message: string, topic?: string): void;
  attempt(act: () => Promise<unknown>): Promise<void>;
}

/** What has been picked: ids by what they are of, and what is told of everybody. */
class Picked {
  readonly people = new Set<string>();
  readonly markings = new Set<string>();
  readonly relationships = new Set<string>();
  readonly quotes = new Set<string>();
  readonly told = new Set<'distances' | 'centre' | 'kinds' | 'pictures'>();

  selection({ content }: NetworkMapDocument): NetworkMapSelection {
    const { people, markings, relationships, quotes, told } = this;
    return {
      people: content.people.filter(({ id }) => people.has(id)).map(({ id }) => id),
      markings: [...markings],
      relationships: [...relationships],
      quotes: [...quotes],
      distances: told.has('distances'),
      centre: told.has('centre'),
      kinds: told.has('kinds'),
      pictures: told.has('pictures') ? [...people] : [],
    };
  }
}

/** *Dela*: the person picks what goes along, sees what will be seen, and hands it on. Nothing is picked beforehand. */
export class MapSharing {
  readonly #port: SharingPort;
  #picked = new Picked();
  #scene: { readonly copy: string; scene: Scene | null } | undefined;

  constructor(port: SharingPort) {
    this.#port = port;
  }

  /** Nothing is picked any longer. */
  forget(): void {
    this.#picked = new Picked();
    this.#scene = undefined;
  }

  panel(view: WholeView): TemplateResult {
    const { locale, document, words, act } = view;
    const { people } = document.content;
    const picked = this.#picked;
    const markings = view.markings.filter((marking) =>
      people.some((person) => picked.people.has(person.id) && carriedBy(view, person).includes(marking)),
    );
    const between = shownRelationships(document.content).filter(
      ({ from, to }) => picked.people.has(from) && picked.people.has(to),
    );
    const name = (id: string): string => {
      const person = people.find((candidate) => candidate.id === id);
      return person ? words.spoken(person) : '';
    };
    const along = people.filter(({ id }) => picked.people.has(id));
    const quotes = along.flatMap((person) => (person.quotes ?? []).map((quote) => ({ person, quote })));
    const content = html`<p>${locale.label(texts.shareAbout)}</p>
      <fieldset class="choices">
        <legend>${locale.label(texts.shareWho)}</legend>
        ${this.#all(view)}
        ${people.map((person) => this.#choice(picked.people, person.id, html`<bdi translate="no">${words.name(person)}</bdi>`))}
      </fieldset>
      <fieldset class="choices">
        <legend>${locale.label(texts.shareWhat)}</legend>
        ${this.#choice(picked.told, 'distances', locale.label(texts.sharePlaces))} ${this.#choice(picked.told, 'centre', locale.label(texts.shareCentre))}
        ${along.some(({ picture }) => picture) ? this.#choice(picked.told, 'pictures', locale.label(texts.sharePictures)) : nothing}
        ${along.some(({ kind }) => kind !== undefined && kind !== 'person') ? this.#choice(picked.told, 'kinds', locale.label(texts.shareKinds)) : nothing}
      </fieldset>
      ${this.#choices(
        locale.label(texts.shareMarkings),
        markings.map((marking) => this.#choice(picked.markings, marking.id, words.markingLabel(marking))),
      )}
      ${this.#choices(
        locale.label(texts.shareRelationships),
        between.map(({ id, from, to }) =>
          this.#choice(picked.relationships, id, locale.text(texts.shareBetween, name(from), name(to))),
        ),
      )}
      ${this.#choices(
        locale.label(texts.shareQuotes),
        quotes.map(({ person, quote }) =>
          this.#choice(
            picked.quotes,
            quote.id,
            locale.text(texts.shareQuote, words.spoken(person), isolateText(quote.text)),
          ),
        ),
      )}
      <h4>${locale.label(texts.shareSeen)}</h4>
      ${this.#preview(view)}
      <div class="row">
        <button class="act grow" type="button" data-share-no @click=${() => act.close()}>${locale.label(texts.shareNo)}</button>
        <button class="act grow" type="button" data-share-yes @click=${() => this.#share(view)}>${locale.label(texts.shareYes)}</button>
        <button class="act grow" type="button" @click=${() => this.#save(view)}>${locale.label(texts.shareAsPicture)}</button>
      </div>`;
    return sidePanel(locale, { title: locale.label(later.share), close: () => act.close() }, content);
  }

  #choices(legend: unknown, choices: readonly unknown[]): unknown {
    return choices.length === 0
      ? nothing
      : html`<fieldset class="choices"><legend>${legend}</legend>${choices}</fieldset>`;
  }

  #choice<T extends string>(set: Set<T>, id: T, label: unknown): TemplateResult {
    const value: string = id;
    return html`<label class="choice"
      ><input type="checkbox" value=${value} .checked=${live(set.has(id))} @change=${(event: Event) => this.#set(set, id, isOn(event))} /> <span>${label}</span></label
    >`;
  }

  #all({ document, locale }: WholeView): TemplateResult {
    const { people } = this.#picked;
    const ids = document.content.people.map(({ id }) => id);
    const change = (event: Event): void => {
      for (const id of ids) this.#put(people, id, isOn(event));
      this.#port.host.requestUpdate();
    };
    return html`<label class="choice"
      ><input type="checkbox" .checked=${live(ids.every((id) => people.has(id)))} @change=${change} /> <span>${locale.label(texts.shareAll)}</span></label
    >`;
  }

  #set<T extends string>(set: Set<T>, id: T, on: boolean): void {
    this.#put(set, id, on);
    this.#port.host.requestUpdate();
  }
  #put<T extends string>(set: Set<T>, id: T, on: boolean): void {
    if (on) set.add(id);
    else set.delete(id);
  }

  /** The copy, drawn and in words: just what somebody else will see. */
  #preview(view: WholeView): TemplateResult {
    const { locale } = view;
    if (this.#picked.people.size === 0) return html`<p data-share-seen>${locale.label(texts.shareNobody)}</p>`;
    const pictured = this.#pictured(view);
    const { document, words } = pictured;
    void this.#draw(pictured);
    const scene = this.#scene?.scene;
    const lines = document.content.people.map((person) => {
      const where = words.where(person);
      const said =
        where === null
          ? locale.text(texts.shareWithoutPlace, nameAndKind(locale, words, person))
          : locale.text(firstTexts.standsAt, nameAndKind(locale, words, person), where);
      const carried = carriedBy(pictured, person).map((marking) => words.marking(marking));
      return { said, carried, picture: pictureSeen(locale, person), quotes: person.quotes ?? [] };
    });
    const { people, relationships = [] } = document.content;
    const centre = centreSeen(locale, document);
    // Markings are for the eye until the person lets them be heard.
    const heard = view.speakMarkings ? nothing : 'true';
    return html`<div data-share-seen>
      ${scene ? html`<svg class="share-drawing" aria-hidden="true" ${ref((svg) => svg instanceof SVGSVGElement && renderSvg(scene, svg))}></svg>` : nothing}
      <ul>
        ${lines.map(
          ({ said, carried, picture, quotes }) =>
            html`<li>
              ${said}${carried.length === 0 ? nothing : html`<span aria-hidden=${heard}>: ${locale.say.list(carried)}</span>`}
              ${picture} ${quotes.map(({ text }) => html`<q dir="auto">${text}</q> `)}
            </li>`,
        )}
      </ul>
      ${centre === null ? nothing : html`<p>${centre}</p>`}
      ${
        relationships.length === 0
          ? nothing
          : html`<p>${locale.label(whole.relationships)}</p>
            <ul>
              ${relationships.map((relationship) => html`<li>${relationshipInWords(locale, words, people, relationship)}</li>`)}
            </ul>`
      }
    </div>`;
  }

  async #draw(pictured: Pictured): Promise<void> {
    const copy = JSON.stringify([pictured.document.content, pictured.locale.language]);
    if (this.#scene?.copy === copy) return;
    const drawn: { readonly copy: string; scene: Scene | null } = { copy, scene: null };
    this.#scene = drawn;
    await this.#port.attempt(async () => {
      drawn.scene = await pictureScene(pictured, { board: 560 });
    });
    if (this.#scene === drawn) this.#port.host.requestUpdate();
  }

  #copy({ document }: WholeView): NetworkMapDocument {
    return shareNetworkMap(document, this.#picked.selection(document), { id: newId(), now: this.#port.host.now() });
  }

  #pictured(view: WholeView): Pictured {
    const document = this.#copy(view);
    const { locale } = view;
    return {
      locale,
      document,
      words: new MapWords(locale, document.content, this.#port.child()),
      markings: view.markings.filter(({ id }) => this.#picked.markings.has(id)),
      attachments: this.#port.host.attachments,
    };
  }

  /** Nothing is handed on while nobody is picked. */
  #isEmpty({ locale }: WholeView): boolean {
    if (this.#picked.people.size > 0) return false;
    this.#port.say(locale.text(texts.shareNobody), 'share');
    return true;
  }

  #share(view: WholeView): void {
    if (this.#isEmpty(view)) return;
    const { locale, act } = view;
    const { host, say } = this.#port;
    const signal = this.#port.signal();
    const document = this.#copy(view);
    const named = referencedIds(document);
    const takers: Promise<unknown>[] = [];
    const detail: ShareDetail = {
      document,
      attachments: new Map([...host.attachments].filter(([id]) => named.has(id))),
      waitUntil: (taken) => void takers.push(taken),
    };
    host.dispatchEvent(delaktigEvent('delaktig-share', detail));
    if (takers.length === 0) {
      say(locale.text(texts.shareFailed), 'share');
      return;
    }
    void Promise.all(takers).then(
      () => {
        if (signal.aborted) return;
        act.close();
        say(locale.text(texts.shared), 'share');
      },
      () => {
        if (!signal.aborted) say(locale.text(texts.shareFailed), 'share');
      },
    );
  }

  #save(view: WholeView): void {
    if (this.#isEmpty(view)) return;
    const { host } = this.#port;
    const signal = this.#port.signal();
    void this.#port.attempt(() => savePicture(this.#pictured(view), host.ownerDocument, signal));
  }
}

/** That somebody's picture goes along, and what is said of it. */
function pictureSeen(locale: LocaleController, { picture }: Person): unknown {
  if (!picture) return nothing;
  const { description } = picture;
  return html`<span>${description ? locale.label(texts.sharePictureOf, isolateText(description)) : locale.label(texts.sharePicture)}</span>`;
}

/** Who stands in the middle of the copy; null when it does not say. */
function centreSeen(locale: LocaleController, { content: { centre } }: NetworkMapDocument): string | null {
  const name = displayText(centre.name ?? '').trim();
  const label = centre.symbol?.label;
  const seen = name || (label === undefined ? '' : displayText(locale.own(label)));
  return seen ? locale.text(texts.shareCentreSeen, isolateText(seen)) : null;
}

const isOn = (event: Event): boolean => event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
