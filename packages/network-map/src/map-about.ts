import { readAudience, type Viewer } from '@delaktig/core/document/audience.js';
import { readOptions } from '@delaktig/core/document/read-options.js';
import { newId } from '@delaktig/core/document/ids.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import type { PictureReference } from '@delaktig/core/document/reference.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { DrawingTool } from '@delaktig/core/pictures/drawing-tool.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { kindPanel } from './about-kind.ts';
import { picturePanel } from './about-picture.ts';
import { quotesPanel } from './about-quotes.ts';
import { relationshipsPanel } from './about-relationships.ts';
import { aboutStyles } from './about-styles.ts';
import * as texts from './about-texts.ts';
import type { AboutTopic, MapView } from './context.ts';
import { pairInWords, relationshipInWords } from './kind-words.ts';
import type { KnownKind } from './kinds.ts';
import { mayBeInThoughts } from './kinds.ts';
import { MAX_QUOTES, MAX_RELATIONSHIPS } from './limits.ts';
import type { AttachmentHost, WholePort } from './map-whole.ts';
import type { NetworkMapOperation, Person, Quote, Relationship } from './model.ts';
import { type KnownQuality, relationshipBetween } from './relationships.ts';
import { isInThoughts } from './thoughts.ts';
import * as whole from './whole-texts.ts';

/** How many pictures are kept beside a map: it all lies in the memory of a school's tablet. */
const MOST_PICTURES = 100;

/** What more there is about somebody, in a panel each: what they are, whom they know, their picture, what was said about them. Fetched when one is opened. */
export class MapAbout {
  readonly #host: AttachmentHost;
  readonly #port: WholePort;
  /** The address of somebody's picture. */
  readonly #picture: (person: Person) => string | null;
  /** Draws somebody's picture, by their id: fetched when somebody wants to draw. */
  #drawn: DrawingTool<string> | undefined;
  #working = false;
  #viewers: { readonly from: unknown; readonly viewers: readonly Viewer[] } | undefined;
  #problem: { readonly person: string; readonly text: Text } | null = null;

  constructor(host: AttachmentHost, port: WholePort, picture: (person: Person) => string | null) {
    this.#host = host;
    this.#port = port;
    this.#picture = picture;
    adoptStyles(host.shadowRoot, aboutStyles);
  }

  /** Those the person can let see what they say, in the host's own terms. */
  get #audience(): readonly Viewer[] {
    const { config } = this.#host;
    if (this.#viewers?.from !== config || !this.#viewers) {
      let viewers: readonly Viewer[] = [];
      const problems = readOptions(config, {
        audience: (value) => {
          viewers = readAudience(value) ?? [];
          return viewers.length > 0 ? null : 'structure';
        },
      });
      if (problems.some(({ code }) => code === 'structure'))
        warn('config', 'config.audience cannot be used: a list of 1 to 50 {id, label}.', 'audience');
      this.#viewers = { from: config, viewers };
    }
    return this.#viewers.viewers;
  }

  /** What is open about somebody, in the side panel. */
  panel(view: MapView, person: Person, topic: AboutTopic): unknown {
    const { locale, words, act } = view;
    const title = {
      kind: texts.kindTitle,
      relationships: texts.knowsTitle,
      picture: texts.pictureTitle,
      quotes: texts.quotesTitle,
    }[topic];
    const close = (): void => {
      this.leave();
      act.close();
    };
    return sidePanel(
      locale,
      { title: locale.label(title, words.spoken(person)), close },
      this.#content(view, person, topic),
    );
  }

  #content(view: MapView, person: Person, topic: AboutTopic): unknown {
    const { locale } = view;
    switch (topic) {
      case 'kind':
        return kindPanel(view, person, (kind) => this.#changeKind(person, kind));
      case 'relationships':
        return relationshipsPanel(view, person, {
          relate: (from, to) => this.relate(from, to),
          chooseFirst: (list) => {
            this.#port.say(locale.text(texts.addKnown), 'relate');
            list.focus();
          },
          change: (relationship, quality) => this.#changeQuality(relationship, quality),
          unrelate: (relationship) => this.#unrelate(relationship),
        });
      case 'quotes':
        return quotesPanel(
          view,
          person,
          { child: this.#port.child(), audience: this.#audience },
          {
            add: (text) => this.#addQuote(person, text),
            change: (quote) => this.#changeQuote(person, quote),
            remove: (quote) => this.#removeQuote(person, quote),
          },
        );
      case 'picture':
        return picturePanel(
          view,
          person,
          {
            url: this.#picture(person),
            working: this.#working,
            problem: this.#problem?.person === person.id ? this.#problem.text : null,
            pad: this.#drawn?.subject === person.id ? this.#drawn.render() : null,
          },
          {
            take: (file) => void this.#port.attempt(() => this.#takePhoto(person.id, file)),
            draw: () => void this.#port.attempt(() => this.#draw(person)),
            describe: (words) => this.#describe(person, words),
            remove: () => this.#removePicture(person),
          },
        );
    }
  }

  /** What is being drawn is kept as somebody's picture. @returns nothing where nothing is being drawn */
  keepDrawing(): Promise<void> | undefined {
    return this.#drawn?.subject === undefined ? undefined : this.#drawn.use();
  }

  /** What is being drawn is left. */
  leave(): void {
    this.#drawn?.close();
    this.#problem = null;
  }

  /** Another map is shown: nothing of the former is kept. */
  clear(): void {
    this.leave();
    this.#drawn?.reset();
  }

  // What people do

  #changeKind(person: Person, kind: KnownKind): void {
    const { locale } = this.#port;
    this.#port.closeGesture();
    const gesture = { gesture: `kind ${person.id}` };
    this.#port.perform({ type: 'changeKind', id: person.id, kind: kind === 'person' ? null : kind }, gesture);
    // Whoever may no longer be in the thoughts waits for a place.
    if (isInThoughts(this.#port.document().content.ground, person.place) && !mayBeInThoughts({ kind }))
      this.#port.perform({ type: 'placePerson', id: person.id, place: null }, gesture);
    this.#port.closeGesture();
    const name = this.#port.words().spoken(person);
    this.#port.say(locale.text(whole.relationshipSaid, name, locale.text(texts.kinds[kind])), person.id);
  }

  /** Says that two people know each other; when that has been said already, only that they do. */
  relate(from: string, to: string): void {
    const { content } = this.#port.document();
    const { locale } = this.#port;
    const known = relationshipBetween(content, from, to);
    if (!known && (content.relationships?.length ?? 0) >= MAX_RELATIONSHIPS) {
      this.#port.say(locale.text(texts.relationshipsFull, locale.say.number(MAX_RELATIONSHIPS)), from);
      return;
    }
    const relationship: Relationship = known ?? { id: newId(), from, to, quality: 'knows' };
    if (!known) this.#step({ type: 'relate', relationship });
    this.#sayRelationship(relationship);
    void this.#host.updateComplete.then(() =>
      this.#port.find(`[data-relationship="${CSS.escape(relationship.id)}"] input:checked`)?.focus(),
    );
  }

  #changeQuality(relationship: Relationship, quality: KnownQuality): void {
    this.#step({ type: 'changeRelationship', id: relationship.id, quality });
    this.#sayRelationship({ ...relationship, quality });
  }

  #unrelate({ id, from, to }: Relationship): void {
    const { content } = this.#port.document();
    const two = pairInWords(this.#port.locale, this.#port.words(), content.people, from, to);
    this.#step({ type: 'unrelate', id });
    this.#port.say(this.#port.locale.text(texts.relationshipRemoved, two), id);
  }

  #sayRelationship(relationship: Relationship): void {
    const { people } = this.#port.document().content;
    this.#port.say(relationshipInWords(this.#port.locale, this.#port.words(), people, relationship), relationship.id);
  }

  #addQuote(person: Person, written: string): boolean {
    const text = written.trim();
    if (!text) return false;
    if ((person.quotes?.length ?? 0) >= MAX_QUOTES) {
      const { locale } = this.#port;
      this.#port.say(
        locale.text(texts.quotesFull, this.#port.words().spoken(person), locale.say.number(MAX_QUOTES)),
        person.id,
      );
      return false;
    }
    this.#step({ type: 'addQuote', id: person.id, quote: { id: newId(), text, visibleTo: [] } });
    this.#say(texts.quoteKept, person);
    return true;
  }
  #changeQuote(person: Person, quote: Quote): void {
    this.#step({ type: 'changeQuote', id: person.id, quote });
    this.#say(texts.quoteKept, person);
  }
  #removeQuote(person: Person, quote: Quote): void {
    this.#step({ type: 'removeQuote', id: person.id, quote: quote.id });
    this.#say(texts.quoteRemoved, person);
  }

  async #takePhoto(id: string, file: File): Promise<void> {
    this.#problem = null;
    this.#working = true;
    this.#host.requestUpdate();
    try {
      const { takePhoto, photoProblemText } = await import('./drawing-later.ts');
      const taken = await takePhoto(file);
      if (taken.state === 'taken') this.#keep(id, taken.blob);
      else this.#problem = { person: id, text: (say) => photoProblemText(say, taken.code) };
    } finally {
      this.#working = false;
      this.#host.requestUpdate();
    }
  }

  async #draw({ id, picture }: Person): Promise<void> {
    const { DrawingTool: Tool, drawingPadStyles } = await import('./drawing-later.ts');
    adoptStyles(this.#host.shadowRoot, drawingPadStyles);
    // Begun about somebody else, and left without a word.
    await this.keepDrawing();
    this.leave();
    this.#drawn ??= new Tool<string>(this.#host, {
      locale: this.#port.locale,
      announcer: this.#port.announcer,
      use: (subject, blob, words) => {
        this.leave();
        this.#keep(subject, blob, words);
        this.#backToDrawing();
      },
      cancel: () => {
        this.leave();
        this.#backToDrawing();
      },
    });
    const blob = picture && this.#host.attachments.get(picture.attachment);
    // What is said of a photo is not about a drawing that takes its place.
    this.#drawn.open(id, this.#drawn.knows(blob) ? { picture: blob, description: picture?.description } : undefined);
  }

  #backToDrawing(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#port.find('[data-draw]')?.focus());
  }

  /** Keeps a picture beside the document, and names it there. The former one stays until it is sent, so that undo brings it back. */
  #keep(id: string, blob: Blob, description = ''): void {
    const person = this.#person(id);
    if (!person) return;
    const named = this.#port.document().content.people.filter((each) => each.picture && each.id !== id).length;
    if (named >= MOST_PICTURES) {
      this.#problem = { person: id, text: texts.picturesFull };
      return;
    }
    const picture: PictureReference = { attachment: newId(), ...(description ? { description } : {}) };
    this.#host.attachments = new Map([...this.#host.attachments, [picture.attachment, blob]]);
    this.#step({ type: 'changePicture', id, picture });
    this.#say(texts.pictureKept, person);
  }

  #describe(person: Person, words: string): void {
    if (!person.picture || words === (person.picture.description ?? '')) return;
    const { description: _, ...picture } = person.picture;
    this.#step({ type: 'changePicture', id: person.id, picture: words ? { ...picture, description: words } : picture });
    this.#say(texts.pictureKept, person);
  }

  #removePicture(person: Person): void {
    this.#step({ type: 'changePicture', id: person.id, picture: null });
    this.#say(texts.pictureRemoved, person);
  }

  #person(id: string): Person | undefined {
    return this.#port.document().content.people.find((person) => person.id === id);
  }

  #say(text: Text<[name: string]>, person: Person): void {
    this.#port.say(this.#port.locale.text(text, this.#port.words().spoken(person)), person.id);
  }

  /** A step of its own. */
  #step(operation: NetworkMapOperation): void {
    this.#port.closeGesture();
    this.#port.perform(operation);
  }
}
