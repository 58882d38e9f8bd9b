import { AttachmentImages } from '@delaktig/core/element/attachment-images.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { Scene } from '@delaktig/core/scene/scene.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { showMoreButton } from '@delaktig/core/shell/show-more.js';
import { html, type LitElement, nothing } from 'lit';
import { lineSample } from './line-sample.ts';
import type { MapAbout } from './map-about.ts';
import type { AboutTopic, MapAside, MapView } from './context.ts';
import type { MapPort } from './editing.ts';
import { kindBadge } from './kind-badge.ts';
import { kindSaid, nameAndKind, relationshipInWords } from './kind-words.ts';
import type { Person, Relationship } from './model.ts';
import { RelationshipDrawing, withLines } from './relationship-drawing.ts';
import { qualityOf, shownRelationships } from './relationships.ts';
import * as whole from './whole-texts.ts';
import { wholeStyles } from './whole-styles.ts';

/** An element that keeps pictures beside its document. */
export type AttachmentHost = LitElement & {
  attachments: ReadonlyMap<string, Blob>;
  readonly config: unknown;
};

/** What all this needs from the element. */
export interface WholePort extends MapPort {
  readonly announcer: Announcer;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  find(selector: string): HTMLElement | null;
}

/** How many relationships are listed at first, and how many more each time. */
const LISTED = 60;

/** What is only met now and then, and what can be done with it. */
export class MapWhole implements MapAside {
  readonly #host: AttachmentHost;
  readonly #port: WholePort;
  readonly #images: AttachmentImages;
  readonly #drawing = new RelationshipDrawing();
  /** What is opened about somebody. */
  #about: MapAbout | undefined;
  #coming: Promise<void> | undefined;
  #listed = LISTED;

  constructor(host: AttachmentHost, port: WholePort) {
    this.#host = host;
    this.#port = port;
    this.#images = new AttachmentImages(host);
    adoptStyles(host.shadowRoot, wholeStyles);
  }

  // What is seen and heard of somebody

  kind(person: Person): string {
    return kindSaid(this.#port.locale, person);
  }
  named(person: Person): string {
    return nameAndKind(this.#port.locale, this.#port.words(), person);
  }
  badge(person: Person): unknown {
    return kindBadge(person);
  }
  picture({ picture }: Person): string | null {
    return picture ? this.#images.url(this.#host.attachments.get(picture.attachment)) : null;
  }
  /** The ground with the lines between people. */
  lined(
    ground: Scene,
    { document, layout, geometry, subject }: MapView,
    moved: { readonly id: string; readonly x: number; readonly y: number } | null,
  ): Scene {
    const lines = this.#drawing.nodes(document.content, layout, geometry.size, subject, moved);
    return lines.length > 0 ? { ...ground, nodes: withLines(ground.nodes, lines) } : ground;
  }

  related(): readonly string[] {
    const all = shownRelationships(this.#port.document().content);
    return all.length === 0
      ? []
      : [this.#port.locale.text(whole.relationships), ...all.map((relationship) => this.#said(relationship))];
  }

  /** The relationships as a list, after the map. */
  list(view: MapView): unknown {
    const { document, locale, editable, act } = view;
    const all = shownRelationships(document.content);
    if (all.length === 0) return nothing;
    const said = (relationship: Relationship): string => this.#said(relationship);
    return html`<section class="relationships" aria-label=${locale.text(whole.relationships)} data-relationships>
      <h3>${locale.label(whole.relationships)}</h3>
      <ul role="list">
        ${all.slice(0, this.#listed).map(
          (relationship) => html`<li>
            ${
              editable
                ? html`<button class="act" type="button" data-related=${relationship.id} @click=${() => act.open({ what: 'about', person: relationship.from, topic: 'relationships' })}>${lineSample(qualityOf(relationship))} <span>${said(relationship)}</span></button>`
                : html`<span class="row" tabindex="-1" data-related=${relationship.id}>${lineSample(qualityOf(relationship))} ${said(relationship)}</span>`
            }
          </li>`,
        )}
      </ul>
      ${showMoreButton(locale, 'more-relationships', all.length - this.#listed, () => this.#showMore(view, all))}
    </section>`;
  }

  /** More of a long list: focus goes to the first that was not shown before. */
  #showMore({ locale }: MapView, all: readonly Relationship[]): void {
    const first = all[this.#listed];
    this.#listed += LISTED;
    this.#host.requestUpdate();
    this.#port.say(
      locale.text(
        whole.linesShown,
        locale.say.number(Math.min(this.#listed, all.length)),
        locale.say.number(all.length),
      ),
      'shown',
    );
    void this.#host.updateComplete.then(
      () => first && this.#port.find(`[data-related="${CSS.escape(first.id)}"]`)?.focus(),
    );
  }

  // What is opened

  /** What is open about somebody, in the side panel: nothing until it has been fetched. */
  panel(view: MapView, person: Person, topic: AboutTopic): unknown {
    if (this.#about) return this.#about.panel(view, person, topic);
    void this.fetchAbout();
    return nothing;
  }

  /** Fetches what is opened about somebody. Never broken. */
  fetchAbout(): Promise<void> {
    if (this.#about) return Promise.resolve();
    return (this.#coming ??= this.#port
      .attempt(async () => {
        const { MapAbout: About } = await import('./map-about.ts');
        this.#about ??= new About(this.#host, this.#port, (person) => this.picture(person));
        this.#host.requestUpdate();
      })
      .finally(() => (this.#coming = undefined)));
  }

  /** Says that two people know each other; when that has been said already, only that they do. */
  async relate(from: string, to: string): Promise<void> {
    await this.fetchAbout();
    this.#about?.relate(from, to);
  }

  /** What is being drawn is kept as somebody's picture. @returns nothing where nothing is being drawn */
  keepDrawing(): Promise<void> | undefined {
    return this.#about?.keepDrawing();
  }

  /** Another map is shown: nothing of the former is kept. */
  clear(): void {
    this.#about?.clear();
    this.#listed = LISTED;
    this.#images.clear();
  }

  #said(relationship: Relationship): string {
    const { people } = this.#port.document().content;
    return relationshipInWords(this.#port.locale, this.#port.words(), people, relationship);
  }
}
