import { DelaktigError } from '../document/errors.ts';
import { catalogue } from '../generated/symbols/catalogue.ts';
import { sayWith } from '../language/say-with.ts';
import type { Say } from '../language/say.ts';
import { fluentGroups, skinTones, tonedSymbols } from './fluent-index.ts';
import type { SymbolGroup, SymbolInfo, SymbolProvider } from './provider.ts';

/**
 * The bundled symbols: a part of Fluent Emoji flat (Microsoft, MIT licence), which asks for no line under a picture. People come in Fluent's
 * yellow and in three skin colours, as variants: `mother`, `mother-light`, `mother-medium`, `mother-dark`.
 */
export const fluentSymbols: SymbolProvider = { id: 'fluent', name: 'Fluent Emoji', list, groups, search, load };

interface Entry extends SymbolInfo {
  /** Other words that find it. */
  readonly words: readonly string[];
}

async function entries(spoken: Say): Promise<Entry[]> {
  const [{ skinToneLabels, symbolLabels, symbolWords }, say] = await Promise.all([
    import('./texts.ts'),
    sayWith(spoken, catalogue),
  ]);
  const found: Entry[] = [];
  for (const [group, symbols] of Object.entries(fluentGroups)) {
    for (const id of Object.keys(symbols)) {
      const label = symbolLabels[id]?.(say) ?? id;
      const words = (symbolWords[id]?.(say) ?? '').split(/\s*[,،、]\s*/);
      found.push({ id, label, group, words });
      if (!tonedSymbols.has(id)) continue;
      for (const tone of skinTones) {
        found.push({
          id: `${id}-${tone}`,
          label: skinToneLabels[tone]?.(say, label) ?? label,
          group,
          variantOf: id,
          words,
        });
      }
    }
  }
  return found;
}

function withoutWords({ words: _words, ...info }: Entry): SymbolInfo {
  return info;
}

async function list(say: Say): Promise<readonly SymbolInfo[]> {
  return (await entries(say)).map(withoutWords);
}

async function groups(spoken: Say): Promise<readonly SymbolGroup[]> {
  const [{ symbolGroupLabels }, say] = await Promise.all([import('./texts.ts'), sayWith(spoken, catalogue)]);
  return Object.keys(fluentGroups).map((id) => ({ id, label: symbolGroupLabels[id]?.(say) ?? id }));
}

async function search(query: string, say: Say): Promise<readonly SymbolInfo[]> {
  const plain = (text: string): string => text.toLocaleLowerCase(say.language).normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = plain(query.trim());
  if (!wanted) return list(say);
  // The name begins so; a word for it begins so; either has it somewhere.
  const rank = ({ label, words }: Entry): number => {
    const name = plain(label);
    if (name.startsWith(wanted)) return 0;
    const others = [...name.split(/\s+/), ...words.map(plain)];
    if (others.some((word) => word.startsWith(wanted))) return 1;
    return others.some((word) => word.includes(wanted)) ? 2 : 3;
  };
  const ranked = (await entries(say)).map((entry) => ({ entry, place: rank(entry) }));
  return ranked
    .filter(({ place }) => place < 3)
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => withoutWords(entry));
}

async function load(id: string): Promise<string> {
  const [, base = id, tone = 'plain'] = /^(.+)-(light|medium|dark)$/.exec(id) ?? [];
  for (const symbols of Object.values(fluentGroups)) {
    const loader = Object.hasOwn(symbols, base) ? symbols[base] : undefined;
    const picture = (await loader?.())?.looks[tone];
    if (picture !== undefined) return picture;
  }
  throw new DelaktigError('no-such-symbol', `Fluent has no symbol "${id}"`, ['id']);
}
