/** Most parts of a meeting. */
export const MAX_PARTS = 12;
/** Most people at a meeting. */
export const MAX_PARTICIPANTS = 100;
/** Most questions for a meeting. */
export const MAX_QUESTIONS = 50;
/** Most things that are not talked about. */
export const MAX_AVOIDED = 30;
/** Most decisions, hard words and parked questions, each. */
export const MAX_NOTES = 100;
/** Longest text of a field, in UTF-16 units. */
export const LONGEST_FIELD = 2000;
/** Shortest and longest meeting that is offered, in minutes. */
export const SHORTEST_MEETING = 10;
export const LONGEST_MEETING = 480;
