/** A day that there is, as `YYYY-MM-DD`. */
export function isDay(date: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00Z`) : null;
  // The thirtieth of February would become a day in March.
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** A time of the day, as `HH:MM`. */
export function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
