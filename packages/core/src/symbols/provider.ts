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
  /** The symbols that match what somebody wrote, best first, in the language of `say`. */
  search(query: string, say: Say): Promise<readonly SymbolInfo[]>;
  /** The symbol's picture as a `data:` or `blob:` address. Rejects when the set has no such symbol. */
  load(id: string): Promise<string>;
}

/** Adds a set of symbols, or replaces the one with the same id. */
export function registerSymbols(provider: SymbolProvider): void {
  void provider;
}

/** The sets there are: the host's own in the order they were added, then the bundled one (`fluent`), which is fetched now. */
export async function symbolProviders(): Promise<readonly SymbolProvider[]> {
  return [];
}

/** The set with this id, or null. */
export async function symbolProvider(id: string): Promise<SymbolProvider | null> {
  void id;
  return null;
}

/** The picture of a symbol a document names, as a `data:` or `blob:` address; null when its set or the symbol is not there. Never rejects. */
export async function symbolPicture(reference: {
  readonly provider: string;
  readonly id: string;
}): Promise<string | null> {
  void reference;
  return null;
}

/** What must be shown at the foot of a picture or a page with symbols of these sets; each line once. */
export function attributions(providers: Iterable<string>): readonly string[] {
  return [...providers];
}
