import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { KeptWords, type Wording } from '@delaktig/core/language/kept-words.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { TemplateResult } from 'lit';
import type { Worded } from './frozen-words.ts';
import type { GroundPart, Marking, NetworkMapContent, Person } from './model.ts';
import { THOUGHTS } from './thoughts.ts';
import * as texts from './texts.ts';

const sectorTexts: Readonly<Record<string, Text>> = {
  family: texts.sectorFamily,
  relatives: texts.sectorRelatives,
  friends: texts.sectorFriends,
  school: texts.sectorSchool,
  leisure: texts.sectorLeisure,
  professionals: texts.sectorProfessionals,
};

const markingTexts: Readonly<Record<string, readonly [adult: Text, child: Text]>> = {
  important: [texts.important, texts.importantChild],
  support: [texts.support, texts.supportChild],
  pleasant: [texts.pleasant, texts.pleasantChild],
  hardToBeWith: [texts.hardToBeWith, texts.hardToBeWithChild],
  takesEnergy: [texts.takesEnergy, texts.takesEnergyChild],
  meetLess: [texts.meetLess, texts.meetLessChild],
  meetMore: [texts.meetMore, texts.meetMoreChild],
};

/** A known set's own words, by id, without the prototype's. */
function known<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** The words of a map in the language shown: those of the document, as they were shown, else those of the catalogues. */
export class MapWords {
  readonly #locale: LocaleController;
  readonly #content: NetworkMapContent;
  readonly #child: boolean;
  #onRings: readonly number[] | undefined;
  readonly #kept: KeptWords;

  /**
   * @param locale the element's language
   * @param content the map
   * @param child whether the person is a child: markings are then worded to a child
   */
  constructor(locale: LocaleController, content: NetworkMapContent, child: boolean) {
    this.#locale = locale;
    this.#kept = new KeptWords(locale);
    this.#content = content;
    this.#child = child;
  }

  /** How many stand on each ring, and last how many in "I mina tankar". Counted once: a map is rendered many times between two changes. */
  get onRings(): readonly number[] {
    const { ground, people } = this.#content;
    const rings = new Set([...ground.rings.map(({ id }) => id), THOUGHTS]);
    return (this.#onRings ??= Array.from(rings, (id) => people.filter(({ place }) => place?.ring === id).length));
  }

  /** A ring, by its position: "Innersta ringen". After the last comes "I mina tankar". */
  ring(index: number): string {
    return this.#text(this.#ring(index));
  }

  /** The same in a template, with the line in the other language where there is one. */
  ringLabel(index: number): TemplateResult | string {
    return this.#label(this.#ring(index));
  }

  #ring(index: number): Wording {
    const { rings } = this.#content.ground;
    return index < rings.length ? this.#pick(rings[index], ringText(index, rings.length)) : texts.inThoughts;
  }

  /** A sector, by its position: "Familj". Empty for -1. */
  sector(index: number): string {
    return this.#text(this.#sector(index));
  }

  /** The same in a template, with the line in the other language where there is one. */
  sectorLabel(index: number): TemplateResult | string {
    return this.#label(this.#sector(index));
  }

  #sector(index: number): Wording {
    const sector = this.#content.ground.sectors[index];
    return this.#pick(sector, sector && known(sectorTexts, sector.id));
  }

  /** A part of the map: "Innersta ringen, familj". */
  part(ring: number, sector: number): string {
    const words = this.sector(sector);
    return words ? this.#locale.text(texts.part, this.ring(ring), words) : this.ring(ring);
  }

  /**
   * Where a person stands, as the document says; null while waiting.
   *
   * @param said parts of the map already put into words: fifty people stand in four of them
   */
  where(person: Person, said?: Map<number, string>): string | null {
    const { rings, sectors } = this.#content.ground;
    const { place } = person;
    const ring = rings.findIndex(({ id }) => id === place?.ring);
    if (ring < 0) return place?.ring === THOUGHTS ? this.#locale.text(texts.inThoughts) : null;
    const sector = sectors.findIndex(({ id }) => id === place?.sector);
    const key = ring * 100 + sector;
    const where = said?.get(key) ?? this.part(ring, sector);
    said?.set(key, where);
    return where;
  }

  /** A person's name for announcements, `aria-label` and the like: set apart, so that it does not turn the words around it. */
  spoken(person: Person): string {
    return isolateText(this.name(person));
  }

  /** A person's name as it can be shown, where it stands in a `<bdi>`: never empty. */
  name(person: Person): string {
    const name = displayText(person.name).trim();
    if (name) return name;
    const seen = displayText(person.picture?.description ?? '').trim();
    if (seen) return seen;
    const label = person.symbol?.label;
    return (label !== undefined && displayText(this.#locale.own(label))) || this.#locale.text(texts.nameless);
  }

  /** A marking: "Viktig för mig". One the set lacks is shown by its id. */
  marking(marking: Marking): string {
    return this.#text(this.#marking(marking));
  }

  /** The same in a template, with the line in the other language where there is one. */
  markingLabel(marking: Marking): TemplateResult | string {
    return this.#label(this.#marking(marking));
  }

  #marking(marking: Marking): Wording {
    return this.#pick(marking, known(markingTexts, marking.id)?.[this.#child ? 1 : 0]);
  }

  /** What the distance from the middle means, as a sentence. */
  get distance(): string {
    return this.#text(this.#distance);
  }

  /** The same in a template, with the line in the other language where there is one. */
  get distanceLabel(): TemplateResult | string {
    return this.#label(this.#distance);
  }

  get #distance(): Wording {
    const { distance } = this.#content.ground;
    return this.#pick(distance, distanceText(distance.id));
  }

  /** Whether a marking, or without one what distance means, is called something of the host's own. */
  isOwn(marking?: Marking): boolean {
    return typeof (marking ? this.#marking(marking) : this.#distance) === 'string';
  }

  #text(wording: Wording): string {
    return this.#kept.text(wording);
  }
  #label(wording: Wording): TemplateResult | string {
    return this.#kept.label(wording);
  }

  /** The words that were written into the document, where they are somebody's own; else those of the catalogues. */
  #pick(part: GroundPart | undefined, text: Text | undefined): Wording {
    return part ? this.#kept.pick(part.label, text, part.id) : '';
  }
}

function distanceText(id: string): Text | undefined {
  return id === 'contact' ? texts.distanceContact : id === 'closeness' ? texts.distanceCloseness : undefined;
}

/** A ring's words by its position. */
function ringText(index: number, count: number): Text {
  if (count === 1) return texts.ringOnly;
  if (index === 0) return texts.ringFirst;
  if (index === count - 1) return texts.ringLast;
  if (count % 2 === 1 && index === (count - 1) / 2) return texts.ringMiddle;
  return (say) => texts.ringNth(say, say.number(index + 1));
}

/** The words of rings, sectors, distance and markings in the language shown, for `withWords`: what the person was asked stays in the document. */
export function frozenWords(
  locale: LocaleController,
  content: NetworkMapContent,
  child: boolean,
): (kind: Worded, id: string, index: number) => LocalizedText | undefined {
  return (kind, id, index) => {
    const text = {
      ring: () => ringText(index, content.ground.rings.length),
      sector: () => known(sectorTexts, id),
      marking: () => known(markingTexts, id)?.[child ? 1 : 0],
      distance: () => distanceText(id),
    }[kind]();
    return text && Object.freeze({ [locale.language]: locale.text(text) });
  };
}
