import type { Report } from '@delaktig/core/document/load.js';
import type { Problem, ProblemCode, ProblemPath } from '@delaktig/core/document/problem.js';
import { isColourName } from '@delaktig/core/style/palette.js';
import { LONGEST_NAME } from './limits.ts';
import type { NetworkMapContent, NetworkMapDocument, Person, Place } from './model.ts';

/**
 * What only network maps can have wrong or odd. All but `too-few` are notes: the map is shown, and what is odd is kept
 * in the document as it came. See "Bad input" in spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `unknown-ring` | stands on a ring that does not exist: shown waiting in the tray | `ring` |
 * | `unknown-sector` | stands in a sector that does not exist: shown in the ring, in no sector | `sector` |
 * | `missing-sector` | the map has sectors and the place names none: the same | |
 * | `unknown-marking` | marked with something the set lacks: shown by its id, can be taken away | `marking` |
 * | `duplicate-marking` | marked twice with the same: shown once | `marking` |
 * | `unknown-colour` | a colour that is no token: drawn in ink | |
 * | `missing-name` | neither name nor symbol: shown as nameless | |
 * | `out-of-range` | an angle or a depth outside its range: brought inside where it is drawn | |
 */
export type NetworkMapProblemCode =
  | 'unknown-ring'
  | 'unknown-sector'
  | 'missing-sector'
  | 'unknown-marking'
  | 'duplicate-marking'
  | 'unknown-colour'
  | 'missing-name'
  | 'out-of-range';

/** What the structure cannot say about a whole document. */
export function networkMapRules(document: NetworkMapDocument, report: Report): void {
  for (const key of ['createdAt', 'updatedAt'] as const) {
    if (Number.isNaN(Date.parse(document[key]))) report.note({ code: 'bad-date', path: [key] });
  }
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: NetworkMapContent, report: Report): void {
  const { centre, ground, markings, people } = content;
  unique(ground.rings, ['content', 'ground', 'rings'], report);
  unique(ground.sectors, ['content', 'ground', 'sectors'], report);
  unique(markings, ['content', 'markings'], report);
  unique(people, ['content', 'people'], report);
  if (ground.sectors.length === 1) {
    report.problem({ code: 'too-few', path: ['content', 'ground', 'sectors'], params: { min: 2, found: 1 } });
  }

  const note = notes(report);
  if (tooLong(centre.name)) note('too-long', ['content', 'centre', 'name'], lengthOf(centre.name));
  markings.forEach(({ colour }, index) => {
    if (!isColourName(colour)) note('unknown-colour', ['content', 'markings', index, 'colour']);
  });
  const known: Known = { rings: idsOf(ground.rings), sectors: idsOf(ground.sectors), markings: idsOf(markings) };
  people.forEach((person, index) => personNotes(person, ['content', 'people', index], known, note));
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
  if (person.name.trim() === '' && !person.symbol) note('missing-name', [...path, 'name']);
  if (person.place) placeNotes(person.place, [...path, 'place'], known, note);
  const { markings = [] } = person;
  markings.forEach((marking, index) => {
    if (!known.markings.has(marking)) note('unknown-marking', [...path, 'markings', index], { marking });
    if (markings.indexOf(marking) < index) note('duplicate-marking', [...path, 'markings', index], { marking });
  });
}

function placeNotes({ ring, sector, angle, depth }: Place, path: ProblemPath, known: Known, note: Note): void {
  if (!known.rings.has(ring)) note('unknown-ring', [...path, 'ring'], { ring });
  // On a map without sectors a place may still remember one, for when they are turned on again.
  if (known.sectors.size > 0) {
    if (sector === undefined) note('missing-sector', path);
    else if (!known.sectors.has(sector)) note('unknown-sector', [...path, 'sector'], { sector });
  }
  if (angle !== undefined && !(angle >= 0 && angle < 360)) note('out-of-range', [...path, 'angle']);
  if (depth !== undefined && !(depth >= 0 && depth <= 1)) note('out-of-range', [...path, 'depth']);
}

/** Two things with one id: an element could not tell which of them the person means, and a quote could mean either. */
function unique(things: readonly { readonly id: string }[], path: ProblemPath, report: Report): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (seen.has(id)) report.problem({ code: 'duplicate-id', path: [...path, index, 'id'], params: { id } });
    seen.add(id);
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
