import type { Level } from '../document/level.ts';
import type { Catalogue } from './catalogue.ts';
import { sourceLanguage } from './nearest-language.ts';
import { adopt, load } from './registry.ts';
import { bestLanguage, entriesFor, layersFor } from './resolve.ts';
import type { Say } from './say.ts';
import { Speaker } from './speaker.ts';

/**
 * Says things in a language without an element: for what is written to a file, on a host's server too.
 *
 * @param language a language tag; one that the first catalogue lacks is said in Swedish
 * @param catalogues the texts that are said, the method's own first
 * @param level `easy` and `symbol` take easy words where there are any. Default `standard`
 */
export async function sayIn(
  language: string,
  catalogues: readonly Catalogue[],
  level: Level = 'standard',
): Promise<Say> {
  catalogues.forEach(adopt);
  const packages = catalogues.map((catalogue) => catalogue.package);
  const [own = ''] = packages;
  const shown = bestLanguage(own, language, level) ?? bestLanguage(own, sourceLanguage, level) ?? sourceLanguage;
  const missing = packages.flatMap((name) => entriesFor(name, shown)).filter(({ templates }) => !templates);
  await Promise.allSettled([...new Set(missing)].map(load));
  return new Speaker(shown, language, layersFor(packages, shown), layersFor(packages, sourceLanguage));
}
