/** How many mats one document can hold: one a topic, one a detail, over several meetings. */
export const MAX_MATS = 100;

/** How many cards one mat can hold. More is a list, not a conversation. */
export const MAX_CARDS = 500;

/** How many steps a scale can have: seven columns are as many as a wide screen has room for. */
export const MAX_STEPS = 7;

/** Fewer steps than this is no choice. */
export const MIN_STEPS = 2;

/** A longer name or label is kept whole and shown cut off. In UTF-16 units, as `maxlength` of a text field counts. */
export const LONGEST_LABEL = 200;

/** A comment in the person's own words may be this long. In UTF-16 units. */
export const LONGEST_COMMENT = 4000;
