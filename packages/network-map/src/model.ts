import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The document of a network map (nätverkskarta). */
export type NetworkMapDocument = Envelope<'network-map', NetworkMapContent>;

/** What the person has drawn. Meaning is the truth (ring, sector, marking); `angle` and `depth` only say how it was drawn. */
export interface NetworkMapContent {
  /** The person in the middle. */
  readonly centre: Centre;
  /** The circles and sectors the map was drawn on, with their words as they were shown. */
  readonly ground: Ground;
  /** The markings that were offered, with their words as they were shown. */
  readonly markings: readonly Marking[];
  /** Everybody on the map and in the tray, in the order they were added. */
  readonly people: readonly Person[];
}

/** The person whose map it is, as shown in the middle: a name, a symbol, or "Jag" when neither is given. */
export interface Centre {
  /** A name, initials or an alias. Shown cut off beyond 200 characters. */
  readonly name?: string;
  /** A picture of the person's own choice. */
  readonly symbol?: SymbolReference;
}

/** A picture from a symbol set, kept with the words it was shown with. */
export interface SymbolReference {
  /** The symbol provider's id, `fluent` for the bundled set. */
  readonly provider: string;
  /** The picture's id in that set. */
  readonly id: string;
  /** What the picture shows, in words. */
  readonly label?: LocalizedText;
}

/** What the map is drawn on (kartans delar): circles, sectors, and what distance means. */
export interface Ground {
  /** What the distance from the middle means: how often they meet, how close the person feels, or the host's own words. */
  readonly distance: Distance;
  /** One to five rings, the nearest first. */
  readonly rings: readonly GroundPart[];
  /** None, or two to eight sectors, clockwise from the top. */
  readonly sectors: readonly GroundPart[];
}

/** What it means to stand near or far (vad avståndet betyder). */
export interface Distance {
  /** How often they meet (`contact`), how close the person feels (`closeness`), or a host's own id. */
  readonly id: 'contact' | 'closeness' | (string & {});
  /** The host's own words; the two known ids have theirs in the catalogues. */
  readonly label?: LocalizedText;
}

/** A ring or a sector. Without a label its words come from the catalogues, by id. */
export interface GroundPart {
  /** Unique among the rings, or among the sectors, of a map. */
  readonly id: string;
  /** The words as they were shown. */
  readonly label?: LocalizedText;
}

/** What the person can say about somebody: a feeling of their own, never a verdict. Letters are shown, never stored on people. */
export interface Marking {
  /** The meaning: `important`, `support`, `pleasant`, `hardToBeWith`, `takesEnergy`, `meetLess`, `meetMore`, or the host's own. */
  readonly id: string;
  /** Shown on people, such as `V`. */
  readonly letter: string;
  /** Without it, the words of a known meaning come from the catalogues. */
  readonly label?: LocalizedText;
  /** A colour token's name, such as `teal`. */
  readonly colour: string;
  /** Shown on people; different for each marking of a set. */
  readonly shape: MarkingShape;
}

/** Shapes that can be told apart without colour, at the size of a thumbnail. */
export type MarkingShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'hexagon' | 'pentagon' | 'heart';

/** Somebody, or something, in the person's life. */
export interface Person {
  /** A UUID, unique in the map; what quotes and undo point to. */
  readonly id: string;
  /** As the person wrote it: a name, initials or an alias. May be empty when there is a symbol. */
  readonly name: string;
  /** A picture instead of a name, or beside it. */
  readonly symbol?: SymbolReference;
  /** Where the person stands; absent while waiting in the tray. */
  readonly place?: Place;
  /** Ids of markings, in the order of the set. */
  readonly markings?: readonly string[];
}

/** Where somebody stands. */
export interface Place {
  /** The id of a ring. */
  readonly ring: string;
  /** The id of a sector. Absent when the map has no sectors. */
  readonly sector?: string;
  /** A hint of how it was drawn: degrees clockwise from the top, 0 ≤ angle < 360. */
  readonly angle?: number;
  /** A hint of how it was drawn: 0 (the ring's inner edge) to 1 (its outer edge). */
  readonly depth?: number;
}

/** Everything a person can do to the map. Pointer, keys, panel, list view, switch and undo all make these. */
export type NetworkMapOperation =
  | { readonly type: 'addPerson'; readonly person: Person; readonly index?: number }
  | { readonly type: 'removePerson'; readonly id: string }
  | {
      readonly type: 'renamePerson';
      readonly id: string;
      readonly name: string;
      readonly symbol?: SymbolReference | null;
    }
  | { readonly type: 'placePerson'; readonly id: string; readonly place: Place | null }
  | { readonly type: 'markPerson'; readonly id: string; readonly marking: string; readonly on: boolean }
  /** Everything a person is marked with, at once; `null` takes the list away. What takes back a `markPerson` that also put the list in order. */
  | { readonly type: 'setMarkings'; readonly id: string; readonly markings: readonly string[] | null }
  | { readonly type: 'changeCentre'; readonly centre: Centre }
  | { readonly type: 'changeGround'; readonly ground: Ground; readonly places?: Readonly<Record<string, Place | null>> }
  | { readonly type: 'changeMarkings'; readonly markings: readonly Marking[] }
  | { readonly type: 'replaceContent'; readonly content: NetworkMapContent };
