import type { Say } from '@delaktig/core/language/say.js';
import type { ListField } from './describe.ts';

/** What the things of a list are called, by their number: "Mål 2". */
export function itemTitle({ say }: { readonly say: Say }, { item }: Pick<ListField, 'item'>, index: number): string {
  const noun = item(say);
  return `${noun.slice(0, 1).toLocaleUpperCase(say.language)}${noun.slice(1)} ${say.number(index + 1)}`;
}
