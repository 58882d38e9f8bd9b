/** How many things one list of a plan may hold: far more than any plan needs, and few enough to draw. */
export const MAX_ITEMS = 500;
