import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Level } from '../document/level.ts';
import { type Entry, entryOf, overridesOf } from './registry.ts';
import { sourceLanguage } from './nearest-language.ts';

/** @internal From the most specific to the least: `en-gb-x-easy`, `en-gb-x`, `en-gb`, `en`. */
export function* widening(tag: string): Generator<string> {
  for (let rest = tag.toLowerCase(); rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) yield rest;
}

/** @internal The best language that a package has for a wish, or null where it has none. Easy words, where there are any, for the lower levels. */
export function bestLanguage(packageName: string, wish: string, level: Level): string | null {
  for (const tag of widening(wish)) {
    const entry =
      (level === 'standard' ? undefined : entryOf(packageName, `${tag}-x-lattlast`)) ?? entryOf(packageName, tag);
    if (entry) return entry.language;
    if (tag === sourceLanguage) return sourceLanguage;
  }
  return null;
}

/** @internal The catalogues of a package that a language takes its words from: itself, then what it is a kind of. */
export function entriesFor(packageName: string, language: string): Entry[] {
  return [...widening(language)].flatMap((tag) => entryOf(packageName, tag) ?? []);
}

/** @internal What is said in a language, the first that has a message winning: the host's words before ours, the narrower language before the wider. */
export function layersFor(packageNames: readonly string[], language: string): TemplateMap[] {
  return packageNames.flatMap((name) =>
    [...widening(language)].flatMap((tag) =>
      [overridesOf(name, tag) ?? [], entryOf(name, tag)?.templates ?? []].flat(),
    ),
  );
}
