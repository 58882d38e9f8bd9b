/** What a region's or a service's own template asks besides (*mallens egna frågor*). */
export interface Extras {
  /** Answers to what the template asks besides. (*Mallens egna frågor*) */
  readonly extra?: readonly ExtraAnswer[];
}

/** One answer (*svar*). */
export interface ExtraAnswer {
  /** The id of the question in the rules. */
  readonly id: string;
  /** The question, as it was asked: nobody else knows it. (*Fråga*) */
  readonly question?: string;
  /** Answer. (*Svar*) */
  readonly words?: string;
}
