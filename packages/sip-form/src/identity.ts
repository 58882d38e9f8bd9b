import * as library from 'personnummer';
import type { IdentityKind } from './options.ts';

/** What is used of the package. It comes in several shapes: as a module of the web, and as one of Node inside another. */
interface Library {
  valid(number: string, options: { allowCoordinationNumber: boolean; allowInterimNumber: boolean }): boolean;
}

/**
 * Whether there can be such a number: its day and its last figure fit. Of personnummer and samordningsnummer alone; any other kind of number looks as whoever
 * gave it likes. With two figures for the year, "+" is from the year somebody turns 100.
 *
 * @param number - As it is written, with or without century, "-" or spaces.
 * @param kind - Which number it is said to be. Absent: either.
 */
export function isIdentity(number: string, kind?: IdentityKind): boolean {
  const words = number.replace(/\s/g, '');
  const valid = (allowCoordinationNumber: boolean): boolean =>
    known.valid(words, { allowCoordinationNumber, allowInterimNumber: false });
  switch (kind) {
    case 'personalNumber':
      return valid(false);
    case 'coordinationNumber':
      return valid(true) && !valid(false);
    case undefined:
      return valid(true);
    default:
      return true;
  }
}

const known: Library = find(library);

function find(given: unknown): Library {
  if (isLibrary(given)) return given;
  if (typeof given === 'object' && given !== null && 'default' in given) return find(given.default);
  throw new TypeError('The package personnummer is not what it was.');
}

function isLibrary(given: unknown): given is Library {
  return (
    (typeof given === 'function' || typeof given === 'object') &&
    given !== null &&
    'valid' in given &&
    typeof given.valid === 'function'
  );
}
