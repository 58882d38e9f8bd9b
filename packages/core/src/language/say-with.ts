import type { Catalogue } from './catalogue.ts';
import { adopt, load } from './registry.ts';
import { entriesFor, layersFor } from './resolve.ts';
import type { Say } from './say.ts';
import { Speaker } from './speaker.ts';

/**
 * The same language with the texts of one more catalogue, which is fetched now: for what is only met now and then, as the names of symbols. What
 * does not come is said in Swedish.
 *
 * @param say what the element is said in
 * @param catalogue texts that are not among those of the element
 */
export async function sayWith(say: Say, catalogue: Catalogue): Promise<Say> {
  adopt(catalogue);
  const entries = entriesFor(catalogue.package, say.language).filter(({ templates }) => !templates);
  await Promise.allSettled(entries.map(load));
  const layers = layersFor([catalogue.package], say.language);
  return say instanceof Speaker ? say.with(layers) : new Speaker(say.language, say.language, layers, []);
}
