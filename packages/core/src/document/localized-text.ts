/**
 * The host's own words: one text for every language, or one a language, by BCP 47 tag.
 *
 * @example 'Kusiner'
 * @example { sv: 'Kusiner', ar: 'أبناء العم' }
 */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** Words, and which language they are in. */
export interface PickedText {
  /** The words; `''` when there are none. */
  readonly text: string;
  /** The language of the text, for its `lang`; null when the host did not say. */
  readonly language: string | null;
}

/**
 * The host's words in the language that suits the reader best.
 *
 * For each wanted language in turn: the same tag (`sv-x-lattlast`), then the tag shortened part by part (`sv`), then any
 * longer tag of the same language (`sv-FI`). When none fits: Swedish, else the first there is. Never throws; `''` when
 * there are no words at all.
 *
 * @param text - Host data; may be malformed.
 * @param languages - The wanted languages as BCP 47 tags, the best first.
 */
export function pickText(text: LocalizedText, languages: readonly string[]): PickedText {
  if (typeof text === 'string') return { text, language: null };
  const words: unknown = text;
  if (typeof words !== 'object' || words === null) return { text: '', language: null };
  const tags = Object.keys(text).filter((tag) => typeof text[tag] === 'string');
  const tag = pickTag(tags, languages) ?? tags[0];
  return tag === undefined ? { text: '', language: null } : { text: text[tag] ?? '', language: tag };
}

function pickTag(tags: readonly string[], languages: readonly string[]): string | undefined {
  for (const language of [...languages, 'sv']) {
    const wanted = language.toLowerCase();
    for (let prefix = wanted; prefix !== ''; prefix = shorten(prefix)) {
      const same = tags.find((tag) => tag.toLowerCase() === prefix);
      if (same !== undefined) return same;
    }
    const longer = tags.find((tag) => primary(tag) === primary(wanted));
    if (longer !== undefined) return longer;
  }
  return undefined;
}

/** The language itself, without country, script or level: `sv-x-lattlast` → `sv`. */
export function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** `sv-x-lattlast` → `sv`: a lone letter never ends a tag (RFC 4647, lookup). */
function shorten(tag: string): string {
  const parts = tag.split('-').slice(0, -1);
  if (parts.at(-1)?.length === 1) parts.pop();
  return parts.join('-');
}
