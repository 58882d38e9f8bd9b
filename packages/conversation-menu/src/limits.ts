/** How many topics a menu can hold. */
export const MAX_TOPICS = 200;

/** How many answers there can be to one topic: a life story grows for years. */
export const MAX_ANSWERS = 500;

/** How many can be named to talk with about one topic. */
export const MAX_COMPANIONS = 30;

/** How many questions a host can give one topic. */
export const MAX_QUESTIONS = 30;
