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

async function list(spoken: Say): Promise<readonly SymbolInfo[]> {
  const [{ skinToneLabels, symbolLabels }, say] = await Promise.all([import('./texts.ts'), sayWith(spoken, catalogue)]);
  const found: SymbolInfo[] = [];
  for (const [group, symbols] of Object.entries(fluentGroups)) {
    for (const id of Object.keys(symbols)) {
      const label = symbolLabels[id]?.(say) ?? id;
      found.push({ id, label, group });
      if (!tonedSymbols.has(id)) continue;
      for (const tone of skinTones) {
        found.push({
          id: `${id}-${tone}`,
          label: skinToneLabels[tone]?.(say, label) ?? label,
          group,
          variantOf: id,
        });
      }
    }
  }
  return found;
}

async function groups(spoken: Say): Promise<readonly SymbolGroup[]> {
  const [{ symbolGroupLabels }, say] = await Promise.all([import('./texts.ts'), sayWith(spoken, catalogue)]);
  return Object.keys(fluentGroups).map((id) => ({ id, label: symbolGroupLabels[id]?.(say) ?? id }));
}

async function search(query: string, spoken: Say): Promise<readonly SymbolInfo[]> {
  const plain = (text: string): string =>
    text.toLocaleLowerCase(spoken.language).normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = plain(query.trim());
  if (!wanted) return list(spoken);
  const [{ symbolWords }, say] = await Promise.all([import('./search-texts.ts'), sayWith(spoken, catalogue)]);
  // The name begins so; a word for it begins so; either has it somewhere.
  const rank = ({ id, variantOf = id, label }: SymbolInfo): number => {
    const name = plain(label);
    if (name.startsWith(wanted)) return 0;
    const words = (symbolWords[variantOf]?.(say) ?? '').split(/\s*[,،、]\s*/);
    const others = [...name.split(/\s+/), ...words.map(plain)];
    if (others.some((word) => word.startsWith(wanted))) return 1;
    return others.some((word) => word.includes(wanted)) ? 2 : 3;
  };
  const ranked = (await list(spoken)).map((symbol) => ({ symbol, place: rank(symbol) }));
  return ranked
    .filter(({ place }) => place < 3)
    .sort((a, b) => a.place - b.place)
    .map(({ symbol }) => symbol);
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
