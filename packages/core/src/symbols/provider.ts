import type { Say } from '../language/say.ts';

/** A symbol as it can be offered to a person. */
export interface SymbolInfo {
  /** Unique within its set; what a document keeps. */
  readonly id: string;
  /** Its words in the language asked for. */
  readonly label: string;
  /** Symbols that belong together: `people`, `animals`, `places`, `things`, `feelings`, `actions`, or the provider's own. */
  readonly group?: string;
  /** The symbol this one is a variant of, such as the same person with another skin colour. Variants follow it in lists. */
  readonly variantOf?: string;
}

/** What a group of symbols is called. */
export interface SymbolGroup {
  /** As in {@link SymbolInfo.group}. */
  readonly id: string;
  /** Its words in the language asked for. */
  readonly label: string;
}

/** A set of symbols: the bundled one, or one that the host has a licence for. */
export interface SymbolProvider {
  /** Unique; what a document keeps together with the symbol's id. */
  readonly id: string;
  /** The set's name, as people know it. */
  readonly name: string;
  /** What the licence asks to be shown wherever a symbol of the set is printed or exported. */
  readonly attribution?: string;
  /** All symbols, in the order they should be offered, in the language of `say`. */
  list(say: Say): Promise<readonly SymbolInfo[]>;
  /** What its groups are called, in the order they should be offered, in the language of `say`. Absent: they have no headings of their own. */
  groups?(say: Say): Promise<readonly SymbolGroup[]>;
  /** The symbols that match what somebody wrote, best first, in the language of `say`. */
  search(query: string, say: Say): Promise<readonly SymbolInfo[]>;
  /** The symbol's picture as a `data:` or `blob:` address. Rejects when the set has no such symbol. */
  load(id: string): Promise<string>;
}

/** A symbol as a document names it. */
export interface SymbolName {
  readonly provider: string;
  readonly id: string;
}

/** @internal The sets that hosts have added, by id. */
export const registered: Map<string, SymbolProvider> = new Map();

/**
 * Adds a set of symbols for all elements of the page, or replaces the one with the same id.
 *
 * @example
 * registerSymbols({ id: 'school-photos', name: 'Skolans bilder', list, search, load });
 */
export function registerSymbols(provider: SymbolProvider): void {
  registered.set(provider.id, provider);
}
