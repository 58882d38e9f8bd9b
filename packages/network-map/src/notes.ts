import type { Report } from '@delaktig/core/document/load.js';
import type { Problem, ProblemCode, ProblemPath } from '@delaktig/core/document/problem.js';
import { isColourName } from '@delaktig/core/style/palette.js';
import { KINDS } from './kinds.ts';
import { THOUGHTS } from './thoughts.ts';
import { LONGEST_NAME } from './limits.ts';
import type { NetworkMapDocument, Person, Place, Relationship } from './model.ts';
import { pairOf, QUALITIES } from './relationships.ts';

/**
 * What only network maps can have that is odd. The map is shown, and what is odd is kept in the document as it came. See "Bad input" in spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `unknown-ring` | stands on a ring that does not exist: shown waiting in the tray | `ring` |
 * | `unknown-sector` | stands in a sector that does not exist: shown in the ring, in no sector | `sector` |
 * | `missing-sector` | the map has sectors and the place names none: the same | |
 * | `unknown-marking` | marked with something the set lacks: shown by its id, can be taken away | `marking` |
 * | `duplicate-marking` | marked twice with the same: shown once | `marking` |
 * | `unknown-colour` | a colour that is no token: drawn in ink | |
 * | `missing-name` | neither name, symbol nor picture: shown as nameless | |
 * | `out-of-range` | an angle or a depth outside its range: brought inside where it is drawn | |
 * | `unknown-kind` | a kind we do not know: shown as a person | `kind` |
 * | `unknown-person` | a relationship to somebody who is not on the map: not shown | |
 * | `self-relationship` | a relationship of somebody to themselves: not shown | |
 * | `duplicate-relationship` | two relationships between the same two: the first is shown | |
 * | `unknown-quality` | a relationship whose quality we do not know: shown as `knows` | `quality` |
 */
export type NetworkMapProblemCode =
  | 'unknown-ring'
  | 'unknown-sector'
  | 'missing-sector'
  | 'unknown-marking'
  | 'duplicate-marking'
  | 'unknown-colour'
  | 'missing-name'
  | 'out-of-range'
  | 'unknown-kind'
  | 'unknown-person'
  | 'self-relationship'
  | 'duplicate-relationship'
  | 'unknown-quality';

/** Tells what is odd in a map that can be worked with. For whoever asks `networkMapModel`; the element shows such a map without asking. */
export function networkMapNotes(document: NetworkMapDocument, report: Report): void {
  const { centre, ground, markings, people, relationships = [] } = document.content;
  for (const key of ['createdAt', 'updatedAt'] as const) {
    if (Number.isNaN(Date.parse(document[key]))) report.note({ code: 'bad-date', path: [key] });
  }
  const note = notes(report);
  if (tooLong(centre.name)) note('too-long', ['content', 'centre', 'name'], lengthOf(centre.name));
  markings.forEach(({ colour }, index) => {
    if (!isColourName(colour)) note('unknown-colour', ['content', 'markings', index, 'colour']);
  });
  const known: Known = { rings: idsOf(ground.rings), sectors: idsOf(ground.sectors), markings: idsOf(markings) };
  people.forEach((person, index) => personNotes(person, ['content', 'people', index], known, note));
  relationshipNotes(relationships, idsOf(people), note);
}

/** The ids a map offers. */
interface Known {
  readonly rings: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  readonly markings: ReadonlySet<string>;
}

type Note = (
  code: ProblemCode & (NetworkMapProblemCode | 'too-long'),
  path: ProblemPath,
  params?: Problem['params'],
) => void;

function notes(report: Report): Note {
  return (code, path, params) => report.note(params ? { code, path, params } : { code, path });
}

function personNotes(person: Person, path: ProblemPath, known: Known, note: Note): void {
  if (tooLong(person.name)) note('too-long', [...path, 'name'], lengthOf(person.name));
  if (person.name.trim() === '' && !person.symbol && !person.picture) note('missing-name', [...path, 'name']);
  if (person.place) placeNotes(person.place, [...path, 'place'], known, note);
  const { kind, markings = [] } = person;
  if (kind !== undefined && !KINDS.some((ours) => ours === kind)) note('unknown-kind', [...path, 'kind'], { kind });
  markings.forEach((marking, index) => {
    if (!known.markings.has(marking)) note('unknown-marking', [...path, 'markings', index], { marking });
    if (markings.indexOf(marking) < index) note('duplicate-marking', [...path, 'markings', index], { marking });
  });
}

function placeNotes({ ring, sector, angle, depth }: Place, path: ProblemPath, known: Known, note: Note): void {
  if (!known.rings.has(ring) && ring === THOUGHTS) return;
  if (!known.rings.has(ring)) note('unknown-ring', [...path, 'ring'], { ring });
  // On a map without sectors a place may still remember one, for when they are turned on again.
  if (known.sectors.size > 0) {
    if (sector === undefined) note('missing-sector', path);
    else if (!known.sectors.has(sector)) note('unknown-sector', [...path, 'sector'], { sector });
  }
  if (angle !== undefined && !(angle >= 0 && angle < 360)) note('out-of-range', [...path, 'angle']);
  if (depth !== undefined && !(depth >= 0 && depth <= 1)) note('out-of-range', [...path, 'depth']);
}

function relationshipNotes(relationships: readonly Relationship[], people: ReadonlySet<string>, note: Note): void {
  const pairs = new Set<string>();
  relationships.forEach(({ from, to, quality }, index) => {
    const path = ['content', 'relationships', index];
    for (const [end, id] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (!people.has(id)) note('unknown-person', [...path, end]);
    }
    if (from === to) note('self-relationship', path);
    const pair = pairOf(from, to);
    if (pairs.has(pair)) note('duplicate-relationship', path);
    pairs.add(pair);
    if (!QUALITIES.some((known) => known === quality)) note('unknown-quality', [...path, 'quality'], { quality });
  });
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function tooLong(name = ''): boolean {
  return name.length > LONGEST_NAME;
}

function lengthOf(name = ''): Problem['params'] & object {
  return { max: LONGEST_NAME, found: name.length };
}
