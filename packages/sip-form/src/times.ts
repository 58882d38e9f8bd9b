/** A day as it is stored. */
export const DAY: RegExp = /^\d{4}-\d\d-\d\d$/;
/** A time of day as it is stored. */
export const TIME: RegExp = /^([01]\d|2[0-3]):[0-5]\d$/;
