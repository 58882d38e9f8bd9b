import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import { DEFAULT_DISTANCE, defaultRings } from './defaults.ts';
import type {
  Centre,
  Ground,
  GroundPart,
  Marking,
  NetworkMapContent,
  NetworkMapDocument,
  Person,
  Place,
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
  const { people, distances = false, markings = [], centre = false } = selection;
  const pickedPeople = new Set(people);
  const told = content.markings.filter(({ id }) => markings.includes(id));
  return {
    centre: centre ? pickCentre(content.centre) : {},
    ground: distances ? pickGround(content.ground) : { distance: DEFAULT_DISTANCE, rings: defaultRings(), sectors: [] },
    markings: told.map(pickMarking),
    people: content.people
      .filter(({ id }) => pickedPeople.has(id))
      .map((person) => pickPerson(person, distances, new Set(told.map(({ id }) => id)))),
  };
}

function pickPerson(
  { id, name, symbol, place, markings }: Person,
  distances: boolean,
  told: ReadonlySet<string>,
): Person {
  const shown = (markings ?? []).filter((marking) => told.has(marking));
  return {
    id,
    name,
    ...(symbol && { symbol: pickSymbol(symbol) }),
    ...(distances && place && { place: pickPlace(place) }),
    ...(shown.length > 0 && { markings: shown }),
  };
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
