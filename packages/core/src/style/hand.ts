/**
 * A hand, in a box of 24 by 24, for a round pen: a helper placed what it stands on. Drawn rather than the sign ✋, which is a
 * colour picture of the system's, another on each, and an empty box where there is none.
 */
export const hand =
  'M7 13V6.6a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 5.5a1.5 1.5 0 0 1 3 0V12 8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1c-2.4 0-3.7-1-5-3l-2.9-4.6a1.5 1.5 0 0 1 2.5-1.6z';
