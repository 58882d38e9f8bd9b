import { outline } from '@delaktig/core/style/icons.js';
import { html, nothing } from 'lit';
import { kindOf, type KnownKind } from './kinds.ts';
import type { Person } from './model.ts';

/**
 * A small sign beside a face, in a box of 24 by 24: a paw, a pin, a house; a star for somebody who is dead, a heart for somebody who is missed, a bubble of
 * thought for somebody who is wished for. No cross, and nobody is greyed.
 */
export const kindPaths: Readonly<Record<KnownKind, string>> = {
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  pet: 'M7 15.5c0-2.2 2.5-4 5-4s5 1.8 5 4c0 2.5-2.5 3.5-5 3.5s-5-1-5-3.5M5 10.5h.01M9.5 6.5h.01M14.5 6.5h.01M19 10.5h.01',
  place: 'M12 21c4-4.5 6.5-7.5 6.5-11a6.5 6.5 0 1 0-13 0c0 3.5 2.5 6.5 6.5 11M12 10h.01',
  organisation: 'M4 20V10l8-6 8 6v10zM9.5 20v-6h5v6',
  deceased: 'M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8L12 16.9l-5.2 2.7 1-5.8L3.5 9.7l5.9-.9z',
  missed: 'M12 20C6 15.5 3.5 12.5 3.5 9a4.3 4.3 0 0 1 8.5-1.2A4.3 4.3 0 0 1 20.5 9c0 3.5-2.5 6.5-8.5 11',
  wishedFor: 'M7.5 15a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.3 1A3.7 3.7 0 0 1 16.5 15zM8 18.5h.01M5.5 21h.01',
};

/** The sign of what somebody is. Seen; the word for it is in the name that is heard. */
export function kindBadge(person: Person): unknown {
  const kind = kindOf(person);
  return kind === 'person' ? nothing : html`<span class="kind" aria-hidden="true">${outline(kindPaths[kind])}</span>`;
}
