import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { Expression, NamedPerson } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The document of *Vad är viktigt för dig?*. */
export type WhatMattersDocument = Envelope<'what-matters', WhatMattersContent>;

/** What matters to the person, in the person's own order. */
export interface WhatMattersContent {
  /** The question as it was asked, when the host has worded it. Without it: "Vad är viktigt för dig?". */
  readonly question?: LocalizedText;
  /** What matters, the most important first. */
  readonly matters: readonly Matter[];
}

/** One thing that matters (det som är viktigt). */
export interface Matter {
  /** A UUID; what goals and quotes point to. */
  readonly id: string;
  /** How the person said it. */
  readonly said: Expression;
  /** When it matters. Absent: the person has not said. */
  readonly when?: When;
  /** Who can help. */
  readonly helpers?: readonly NamedPerson[];
  /** Where it leads, on the long run (långsiktigt mål). */
  readonly goal?: Goal;
  /** What is done on the way there (delmål), the first first. */
  readonly steps?: readonly Goal[];
  /** Ids of those who may see it, in the host's own terms. Absent: not asked yet. Empty: nobody else. */
  readonly visibleTo?: readonly string[];
}

/** When something matters: now, soon, or later. */
export type When = 'now' | 'soon' | 'later';

/** A goal in the person's own words. */
export interface Goal {
  /** A UUID. */
  readonly id: string;
  /** In the person's own words. */
  readonly words: string;
  /** The questions that have been talked through about it. Never a condition, and never counted. */
  readonly talked?: readonly TalkingPoint[];
}

/** The SMART letters as questions to talk about: specific, measurable, accepted, realistic, timed. */
export type TalkingPoint = 'specific' | 'measurable' | 'accepted' | 'realistic' | 'timed';

/** The questions, in the order they are asked. */
export const talkingPoints: readonly TalkingPoint[] = Object.freeze([
  'accepted',
  'specific',
  'measurable',
  'realistic',
  'timed',
]);

/** The times something can matter, the nearest first. */
export const times: readonly When[] = Object.freeze(['now', 'soon', 'later']);

/** Everything a person can do. Pointer, keys, panel, list, switch and undo all make these. */
export type WhatMattersOperation =
  | { readonly type: 'addMatter'; readonly matter: Matter; readonly index?: number }
  | { readonly type: 'removeMatter'; readonly id: string }
  | { readonly type: 'moveMatter'; readonly id: string; readonly index: number }
  | { readonly type: 'changeMatter'; readonly id: string; readonly changes: Changes<Matter> }
  | { readonly type: 'replaceContent'; readonly content: WhatMattersContent };
