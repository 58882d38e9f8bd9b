import type { PictureReference } from '@delaktig/core/document/reference.js';
import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import { DEFAULT_DISTANCE, defaultRings } from './defaults.ts';
import { shownRelationships } from './relationships.ts';
import type {
  Centre,
  Ground,
  GroundPart,
  Marking,
  NetworkMapContent,
  NetworkMapDocument,
  Person,
  Place,
  Quote,
  Relationship,
  SymbolReference,
} from './model.ts';

/** What the person has picked to share. What is not named is left out. */
export interface NetworkMapSelection {
  /** Ids of people. */
  readonly people: readonly string[];
  /** Whether the copy tells where they stand. Without it they wait in the tray. Default false. */
  readonly distances?: boolean;
  /** Ids of markings the copy tells. Default none. */
  readonly markings?: readonly string[];
  /** Whether the copy tells who is in the middle. Default false. */
  readonly centre?: boolean;
  /** Whether the copy tells what they are: a pet, somebody who is dead. Without it they are people. Default false. */
  readonly kinds?: boolean;
  /** Ids of relationships the copy tells. One to somebody who is not picked is left out all the same. Default none. */
  readonly relationships?: readonly string[];
  /** Ids of quotations the copy tells. Default none. */
  readonly quotes?: readonly string[];
  /** Ids of people whose photo or drawing goes along; the pictures themselves are those attachments that the copy names. Default none. */
  readonly pictures?: readonly string[];
}

/**
 * A copy of a map with just what the person picked (dela en del av kartan), and no trace of the rest: no gaps, no ids, no
 * legend of what is not told, no empty sector that asks who stood there. Fields from the host are left out too.
 *
 * @param document - The map; it is not changed.
 * @param selection - What the person picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareNetworkMap(
  document: NetworkMapDocument,
  selection: NetworkMapSelection,
  seed: ShareSeed,
): NetworkMapDocument {
  return shareDocument(document, (content) => pick(content, selection), seed);
}

// Field by field: what is not written here is not shared, also when the document has more than we know.
function pick(content: NetworkMapContent, selection: NetworkMapSelection): NetworkMapContent {
  const { distances = false, markings = [], centre = false } = selection;
  const pickedPeople = new Set(selection.people);
  const pickedRelationships = new Set(selection.relationships);
  const told = content.markings.filter(({ id }) => markings.includes(id));
  const picked: Picked = {
    distances,
    markings: new Set(told.map(({ id }) => id)),
    kinds: selection.kinds ?? false,
    quotes: new Set(selection.quotes),
    pictures: new Set(selection.pictures),
  };
  const relationships = shownRelationships(content).filter(
    ({ id, from, to }) => pickedRelationships.has(id) && pickedPeople.has(from) && pickedPeople.has(to),
  );
  return {
    centre: centre ? pickCentre(content.centre) : {},
    ground: distances ? pickGround(content.ground) : { distance: DEFAULT_DISTANCE, rings: defaultRings(), sectors: [] },
    markings: told.map(pickMarking),
    people: content.people.filter(({ id }) => pickedPeople.has(id)).map((person) => pickPerson(person, picked)),
    ...(relationships.length > 0 && { relationships: relationships.map(pickRelationship) }),
  };
}

/** What is told of each person. */
interface Picked {
  readonly distances: boolean;
  readonly markings: ReadonlySet<string>;
  readonly kinds: boolean;
  readonly quotes: ReadonlySet<string>;
  /** Ids of people. */
  readonly pictures: ReadonlySet<string>;
}

function pickPerson({ id, name, symbol, place, markings, kind, picture, quotes }: Person, picked: Picked): Person {
  const { distances } = picked;
  const shown = (markings ?? []).filter((marking) => picked.markings.has(marking));
  const said = (quotes ?? []).filter((quote) => picked.quotes.has(quote.id));
  return {
    id,
    name,
    ...(symbol && { symbol: pickSymbol(symbol) }),
    ...(distances && place && { place: pickPlace(place) }),
    ...(shown.length > 0 && { markings: shown }),
    ...(picked.kinds && kind !== undefined && { kind }),
    ...(picture && picked.pictures.has(id) && { picture: pickPicture(picture) }),
    ...(said.length > 0 && { quotes: said.map(pickQuote) }),
  };
}

function pickRelationship({ id, from, to, quality }: Relationship): Relationship {
  return { id, from, to, quality };
}

// What it was drawn from stays behind: what was rubbed out may still be in it.
function pickPicture({ attachment, description }: PictureReference): PictureReference {
  return { attachment, ...(description !== undefined && { description }) };
}

// The wish about who may see it goes along, so that it can be followed. "Nobody else" is over: the person has just shared it.
function pickQuote({ id, text, visibleTo }: Quote): Quote {
  return { id, text, ...(visibleTo && visibleTo.length > 0 && { visibleTo: [...visibleTo] }) };
}

function pickPlace({ ring, sector, angle, depth }: Place): Place {
  return {
    ring,
    ...(sector !== undefined && { sector }),
    ...(angle !== undefined && { angle }),
    ...(depth !== undefined && { depth }),
  };
}

function pickCentre({ name, symbol }: Centre): Centre {
  return { ...(name !== undefined && { name }), ...(symbol && { symbol: pickSymbol(symbol) }) };
}

function pickGround({ distance, rings, sectors }: Ground): Ground {
  return { distance: pickPart(distance), rings: rings.map(pickPart), sectors: sectors.map(pickPart) };
}

function pickPart({ id, label }: GroundPart): GroundPart {
  return { id, ...(label !== undefined && { label }) };
}

function pickMarking({ id, letter, label, colour, shape }: Marking): Marking {
  return { id, letter, ...(label !== undefined && { label }), colour, shape };
}

function pickSymbol({ provider, id, label }: SymbolReference): SymbolReference {
  return { provider, id, ...(label !== undefined && { label }) };
}
