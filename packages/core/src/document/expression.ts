import type { LocalizedText } from './localized-text.ts';
import type { AttachmentReference } from './reference.ts';

/** A picture from a symbol set, kept with the words it was shown with. */
export interface SymbolReference {
  /** The symbol provider's id, `fluent` for the bundled set. */
  readonly provider: string;
  /** The picture's id in that set. */
  readonly id: string;
  /** What the picture shows, in words. */
  readonly label?: LocalizedText;
}

/** A recorded voice, or a film (of somebody who signs). `description` is what it says, in words. */
export interface RecordingReference extends AttachmentReference {
  /** How long it is, in seconds. */
  readonly seconds?: number;
}

/** How somebody says something (uttryck): in any of these ways, or in several at once. All absent: nothing is said. */
export interface Expression {
  /** The person's own words, as they were written. */
  readonly words?: string;
  /** A picture from a symbol set. */
  readonly symbol?: SymbolReference;
  /** What the person drew, as a picture file. */
  readonly drawing?: AttachmentReference;
  /** A photo. */
  readonly photo?: AttachmentReference;
  /** The person's own voice. */
  readonly voice?: RecordingReference;
  /** A film: signed, or shown. */
  readonly video?: RecordingReference;
}

/** Somebody who is named in a conversation: who can help, who was along. */
export interface NamedPerson {
  /** A UUID. */
  readonly id: string;
  /** A name, initials or an alias. */
  readonly name: string;
  /** A picture instead of a name, or beside it. */
  readonly symbol?: SymbolReference;
}

/** The ways to say something, in the order they are shown. */
export const expressionWays = ['words', 'symbol', 'drawing', 'photo', 'voice', 'video'] as const;
/** A way to say something. */
export type ExpressionWay = (typeof expressionWays)[number];

/** A longer text is kept whole, and noted. In UTF-16 units, as `maxlength` of a text field counts. */
export const LONGEST_WORDS = 4000;

/** Whether anything is said. */
export function isSaid(said: Expression | undefined): boolean {
  return said !== undefined && expressionWays.some((way) => (way === 'words' ? said.words?.trim() : said[way]));
}

/**
 * What was said, as words: the written ones, else what a drawing, a photo, a voice or a film is said to hold. Empty where only a picture speaks;
 * what that is called depends on the reader's language: see `symbol.label`.
 */
export function wordsOf(said: Expression): string {
  const written = [said.words, said.voice?.description, said.video?.description, said.drawing?.description];
  return [...written, said.photo?.description].map((words) => words?.trim() ?? '').find((words) => words !== '') ?? '';
}

/** Its own words in a quotation, and a picture where there is one, for a `Reference`. */
export function quoteOf(said: Expression): { readonly quote?: string; readonly picture?: AttachmentReference } {
  const words = wordsOf(said);
  const picture = said.drawing ?? said.photo;
  return { ...(words ? { quote: words } : {}), ...(picture ? { picture } : {}) };
}
