/** The steps in which things are moved and stretched, in minutes. */
export const STEP = 15;

/** Minutes of a day. */
export const DAY = 1440;

/** The latest a thing can begin: noon of the day after. Whoever works at night tells the night as one day. */
export const LATEST_START: number = DAY + 720;

/** How long a new thing lasts when nobody has said, in minutes. */
export const NEW_LENGTH = 30;

/** A week, twice: now and as the person wishes. */
export const MAX_DAYS = 14;

/** How much one day can hold. */
export const MAX_ACTIVITIES = 2_000;

/** How many places, and how many people, a document can name. */
export const MAX_CARDS = 500;

/** How many people can be with somebody in one thing. */
export const MAX_COMPANY = 100;

/** How many answers and wishes there can be. */
export const MAX_ANSWERS = 1_000;

/** How many feelings can be offered. */
export const MAX_FEELINGS = 20;

/** A longer name is kept whole and shown cut off. In UTF-16 units, as `maxlength` of a text field counts. */
export const LONGEST_NAME = 200;
