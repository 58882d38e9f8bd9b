import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { NetworkMapContent } from './model.ts';

/** What has words of its own on a map. */
export type Worded = 'ring' | 'sector' | 'distance' | 'marking';

/**
 * The content with the words of its rings, sectors, distance and markings written in, as they were shown: years later,
 * with other catalogues, the document still says what the person was asked. Labels that are there are left alone.
 *
 * @param content - The content of a map.
 * @param wordsOf - The words of a known id; `undefined` for one it does not know. With a language
 * (`{ sv: 'Familj' }`) the element can go on translating; `index` is the position in its list.
 */
export function withWords(
  content: NetworkMapContent,
  wordsOf: (kind: Worded, id: string, index: number) => LocalizedText | undefined,
): NetworkMapContent {
  const worded =
    (kind: Worded) =>
    <T extends { readonly id: string; readonly label?: LocalizedText }>(thing: T, index = 0): T => {
      const label = thing.label === undefined ? wordsOf(kind, thing.id, index) : undefined;
      return label === undefined ? thing : Object.freeze({ ...thing, label });
    };
  const { ground, markings } = content;
  return Object.freeze({
    ...content,
    ground: Object.freeze({
      ...ground,
      distance: worded('distance')(ground.distance),
      rings: Object.freeze(ground.rings.map(worded('ring'))),
      sectors: Object.freeze(ground.sectors.map(worded('sector'))),
    }),
    markings: Object.freeze(markings.map(worded('marking'))),
  });
}
