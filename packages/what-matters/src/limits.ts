/** How many things can matter. More than anybody will talk about; fewer than would slow a tablet. */
export const MAX_MATTERS = 200;

/** How many can be named as helping with one thing. */
export const MAX_HELPERS = 30;

/** How many small goals there can be on the way to one. */
export const MAX_STEPS = 20;

/** Longest goal, and longest small step, that can be written: in UTF-16 units. */
export const LONGEST_GOAL = 1000;
