/** What calendars have been told of a meeting: so that the next file is an update of the same meeting and not another one. No field writes it. */
export interface CalendarNote {
  /** The meeting's id in calendars: a UUID of its own. */
  readonly uid: string;
  /** How many times it has been changed since it was first sent, from 0. */
  readonly sequence: number;
  /** The day that was sent, `YYYY-MM-DD`. */
  readonly date?: string;
  /** When it starts, as it was sent: `HH:MM`, in Swedish time. */
  readonly start?: string;
  /** When it ends, as it was sent: `HH:MM`, in Swedish time. */
  readonly end?: string;
  /** The place, as it was sent. */
  readonly place?: string;
  /** The digital link, as it was sent. */
  readonly link?: string;
  /** It was called off. */
  readonly cancelled?: boolean;
}
