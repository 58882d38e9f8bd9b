import { graphemes } from '@delaktig/core/scene/plain-words.js';
import type { MapView } from './context.ts';
import type { Person } from './model.ts';

/** What is seen of a person's face. */
export interface Face {
  /** The address of a photo, a drawing or the chosen symbol; null: the letter is seen. */
  readonly url: string | null;
  /** One of five tints, always the same for the same person: for the eye only, it means nothing. */
  readonly tint: number;
  /** The first letter of the name. */
  readonly letter: string;
  /** A sign that may be wider or higher than the face: none of the plain Latin letters is. */
  readonly odd: true | undefined;
}

/** A photo or a drawing, the chosen symbol, else the first letter of the name. */
export function faceOf({ aside, images, words }: Pick<MapView, 'aside' | 'images' | 'words'>, person: Person): Face {
  const url = aside?.picture(person) ?? images.url(person.symbol);
  const letter = url ? '' : initial(words.name(person));
  return { url, tint: tintOf(person), letter, odd: letter.length > 1 || letter > '\u02af' || undefined };
}

/** The first letter as a reader sees it, whole even when it is made of several code points; older browsers tell code points only. */
export function initial(name: string): string {
  // Two plain letters need no analysis, and most names begin with them.
  const plain = /^[\u0020-\u02af]{2}/.test(name);
  return ((plain ? name[0] : graphemes(name)[0]) ?? '').toLocaleUpperCase();
}

function tintOf({ id }: Person): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum += id.charCodeAt(at);
  return sum % 5;
}
