import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { Worded } from './frozen-words.ts';
import type { Ground, GroundPart, Marking, NetworkMapContent, Person } from './model.ts';
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

  /**
   * @param locale the element's language
   * @param content the map
   * @param child whether the person is a child: markings are then worded to a child
   */
  constructor(locale: LocaleController, content: NetworkMapContent, child: boolean) {
    this.#locale = locale;
    this.#content = content;
    this.#child = child;
  }

  /** A ring, by its position: "Innersta ringen". */
  ring(index: number, ground: Ground = this.#content.ground): string {
    const ring = ground.rings[index];
    return ring ? this.#pick(ring, ringText(index, ground.rings.length)) : '';
  }

  /** A sector, by its position: "Familj". Empty for -1. */
  sector(index: number, ground: Ground = this.#content.ground): string {
    const sector = ground.sectors[index];
    return sector ? this.#pick(sector, known(sectorTexts, sector.id)) : '';
  }

  /** A part of the map: "Innersta ringen, familj". */
  part(ring: number, sector: number): string {
    const words = this.sector(sector);
    return words ? this.#locale.text(texts.part, this.ring(ring), words) : this.ring(ring);
  }

  /** Where a person stands, as the document says; null while waiting. */
  where(person: Person): string | null {
    const { ground } = this.#content;
    const ring = ground.rings.findIndex(({ id }) => id === person.place?.ring);
    return ring < 0 ? null : this.part(ring, ground.sectors.findIndex(({ id }) => id === person.place?.sector));
  }

  /** A person's name as it can be shown and spoken: never empty. */
  name(person: Person): string {
    const name = displayText(person.name).trim();
    if (name) return name;
    const label = person.symbol?.label;
    return (label !== undefined && displayText(this.#locale.own(label))) || this.#locale.text(texts.nameless);
  }

  /** A marking: "Viktig för mig". One the set lacks is shown by its id. */
  marking(marking: Marking): string {
    return this.#pick(marking, known(markingTexts, marking.id)?.[this.#child ? 1 : 0]);
  }

  /** What the distance from the middle means, as a sentence. */
  get distance(): string {
    const { distance } = this.#content.ground;
    const own = distance.id === 'contact' ? texts.distanceContact : distance.id === 'closeness' ? texts.distanceCloseness : undefined;
    return this.#pick(distance, own);
  }

  #pick(part: GroundPart, text: Text | undefined): string {
    const { label } = part;
    if (label === undefined) return text ? this.#locale.text(text) : displayText(part.id);
    return text && !speaks(label, this.#locale.language) ? this.#locale.text(text) : displayText(this.#locale.own(label));
  }
}

/** A ring's words by its position. */
function ringText(index: number, count: number): Text {
  if (count === 1) return texts.ringOnly;
  if (index === 0) return texts.ringFirst;
  if (index === count - 1) return texts.ringLast;
  if (count % 2 === 1 && index === (count - 1) / 2) return texts.ringMiddle;
  return (say) => texts.ringNth(say, say.number(index + 1));
}

/** Whether a label has words in this language; a plain string is in whichever the host meant. */
function speaks(label: LocalizedText, language: string): boolean {
  if (typeof label === 'string') return true;
  const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return Object.keys(label).some((tag) => primary(tag) === primary(language));
}

/** The words of rings, sectors, distance and markings in the language shown, for `withWords`: what the person was asked stays in the document. */
export function frozenWords(locale: LocaleController, content: NetworkMapContent, child: boolean): (kind: Worded, id: string, index: number) => LocalizedText | undefined {
  return (kind, id, index) => {
    const text = {
      ring: () => ringText(index, content.ground.rings.length),
      sector: () => known(sectorTexts, id),
      marking: () => known(markingTexts, id)?.[child ? 1 : 0],
      distance: () => (id === 'contact' ? texts.distanceContact : id === 'closeness' ? texts.distanceCloseness : undefined),
    }[kind]();
    return text && { [locale.language]: locale.text(text) };
  };
}
