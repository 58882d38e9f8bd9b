import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { PictureReference } from '@delaktig/core/document/reference.js';

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
  /** Who knows whom (samband), in the order they were drawn. At most 2 000. */
  readonly relationships?: readonly Relationship[];
  /** Who placed, wherever a place does not say it itself. Absent: the person. */
  readonly placedBy?: PlacedBy;
}

/** Who put somebody in their place: the person whose map it is, or a helper (medhjälpare) who places what the person points or looks at. */
export type PlacedBy = 'person' | 'helper';

/** That two people have to do with each other (samband). It has no direction: `from` is only the one that was pressed first. */
export interface Relationship {
  /** A UUID; no person, relationship or quotation of the map has the same. */
  readonly id: string;
  /** The id of a person. */
  readonly from: string;
  /** The id of another. */
  readonly to: string;
  /** How the person whose map it is sees it. */
  readonly quality: RelationshipQuality;
}

/**
 * How two people are with each other, as the person sees it: they know each other (`knows`, känner varandra), it goes well (`good`, har det bra ihop), it is
 * hard at times (`strained`, har det svårt ihop), or they are not in touch just now (`noContact`, har inte kontakt just nu). Never a verdict. One that we do
 * not know is kept, and shown as `knows`.
 */
export type RelationshipQuality = 'knows' | 'good' | 'strained' | 'noContact' | (string & {});

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
  /** What they are. Absent: a person. */
  readonly kind?: Kind;
  /** A photo or a drawing of them, instead of the symbol. */
  readonly picture?: PictureReference;
  /** What the person has said about them, in the person's own words and order. At most 50. */
  readonly quotes?: readonly Quote[];
}

/**
 * What somebody or something in the person's life is: a person, a pet (djur), a place (plats), an organisation (förening eller verksamhet), somebody who is
 * dead (`deceased`, någon som är död), somebody the person misses (`missed`, någon jag saknar), or somebody they wish they had (`wishedFor`, någon jag önskar
 * att jag hade). One that we do not know is kept, and shown as a person.
 */
export type Kind = 'person' | 'pet' | 'place' | 'organisation' | 'deceased' | 'missed' | 'wishedFor' | (string & {});

/** What the person has said about somebody (citat). */
export interface Quote {
  /** A UUID; no person, relationship or quotation of the map has the same. */
  readonly id: string;
  /** The person's own words, as they were written. */
  readonly text: string;
  /** Ids of those who may see it, in the host's own terms. Absent: not asked yet. Empty: nobody but the person. */
  readonly visibleTo?: readonly string[];
}

/** Where somebody stands. */
export interface Place {
  /** The id of a ring; or `thoughts`: in the person's thoughts (i mina tankar), outside the rings. See `thoughts.ts`. */
  readonly ring: string;
  /** The id of a sector. Absent when the map has no sectors. */
  readonly sector?: string;
  /** A hint of how it was drawn: degrees clockwise from the top, 0 ≤ angle < 360. */
  readonly angle?: number;
  /** A hint of how it was drawn: 0 (the ring's inner edge) to 1 (its outer edge). */
  readonly depth?: number;
  /** Who placed. Absent: as the map says, see `NetworkMapContent.placedBy`. */
  readonly placedBy?: PlacedBy;
}

/** Everything a person can do to the map. Pointer, keys, panel, list view, switch and undo all make these. */
export type NetworkMapOperation =
  /** `relationships`: what goes along, each at its place in the list. Used to bring somebody back. */
  | {
      readonly type: 'addPerson';
      readonly person: Person;
      readonly index?: number;
      readonly relationships?: readonly PlacedRelationship[];
    }
  /** Takes their relationships along; with `relationships`, only those with these ids. */
  | { readonly type: 'removePerson'; readonly id: string; readonly relationships?: readonly string[] }
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
  | { readonly type: 'replaceContent'; readonly content: NetworkMapContent }
  | { readonly type: 'relate'; readonly relationship: Relationship; readonly index?: number }
  | { readonly type: 'changeRelationship'; readonly id: string; readonly quality: RelationshipQuality }
  | { readonly type: 'unrelate'; readonly id: string }
  | { readonly type: 'changeKind'; readonly id: string; readonly kind: Kind | null }
  | { readonly type: 'changePicture'; readonly id: string; readonly picture: PictureReference | null }
  /** `id` is that of the person, here and in the next two. */
  | { readonly type: 'addQuote'; readonly id: string; readonly quote: Quote; readonly index?: number }
  /** Puts another in the place of the quotation with the same id. */
  | { readonly type: 'changeQuote'; readonly id: string; readonly quote: Quote }
  | { readonly type: 'removeQuote'; readonly id: string; readonly quote: string }
  | { readonly type: 'changePlacedBy'; readonly placedBy: PlacedBy | null }
  /** Removes somebody for good (radera), with everything that names them. Cannot be taken back: it is its own inverse, and history forgets them. See `erase.ts`. */
  | { readonly type: 'erasePerson'; readonly id: string };

/** A relationship, and its place in the list. */
export interface PlacedRelationship {
  readonly relationship: Relationship;
  /** From 0. */
  readonly index: number;
}
