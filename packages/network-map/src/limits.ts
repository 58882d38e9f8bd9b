/** How many people a map can hold. Beyond a few hundred it opens grouped; beyond this it is no map of a person's life. */
export const MAX_PEOPLE = 10_000;

/** At least one ring, and at most as many as a tablet shows with room for a finger in each. */
export const MAX_RINGS = 5;

/** None, or 2 to 8: more would be narrower than a name. */
export const MAX_SECTORS = 8;

/** How many markings can be offered, and be on one person. */
export const MAX_MARKINGS = 20;

/** A longer name is kept whole and shown cut off. In UTF-16 units, as `maxlength` of a text field counts. */
export const LONGEST_NAME = 200;

/** How many relationships a map can hold: more than anybody can draw, and few enough to draw calmly. */
export const MAX_RELATIONSHIPS = 2000;

/** How many quotations there can be about one person. */
export const MAX_QUOTES = 50;

/** How many may be let see one quotation. */
export const MAX_READERS = 50;
