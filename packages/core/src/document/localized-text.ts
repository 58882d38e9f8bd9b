/**
 * The host's own words: one text for every language, or one a language.
 *
 * @example 'Kusiner'
 * @example { sv: 'Kusiner', ar: 'أبناء العم' }
 */
export type LocalizedText = string | Readonly<Record<string, string>>;

export interface PickedText {
  readonly text: string;
  /** The language the text is in, for its `lang`; null when the host did not say. */
  readonly language: string | null;
}

export function pickText(text: LocalizedText, languages: readonly string[]): PickedText {
  return { text: typeof text === 'string' ? text : '', language: languages[0] ?? null };
}
