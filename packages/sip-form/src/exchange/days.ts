/** Whether there is such a day: no 30 February. */
export function isDay(words: unknown): words is string {
  if (typeof words !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

/** Whether there is such a time of day. */
export function isTime(words: unknown): words is string {
  return typeof words === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(words);
}
