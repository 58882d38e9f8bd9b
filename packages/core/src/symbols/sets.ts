import { registered, type SymbolName, type SymbolProvider } from './provider.ts';

// Apart from where sets are added: a page that shows no symbols adds them all the same, and need not have this.

/** The sets there are: the host's own in the order they were added, then the bundled one (`fluent`), whose index is fetched now. */
export async function symbolProviders(): Promise<readonly SymbolProvider[]> {
  return registered.has('fluent') ? [...registered.values()] : [...registered.values(), await bundled()];
}

/** The set with this id, or null. */
export async function symbolProvider(id: string): Promise<SymbolProvider | null> {
  return registered.get(id) ?? (id === 'fluent' ? bundled() : null);
}

/**
 * The picture of a symbol that a document names, as a `data:` or `blob:` address; null when its set or the symbol is not there, or when it
 * would have to be fetched from a network. Never rejects.
 */
export async function symbolPicture({ provider, id }: SymbolName): Promise<string | null> {
  try {
    const picture = await (await symbolProvider(provider))?.load(id);
    return picture !== undefined && /^(data|blob):/i.test(picture) ? picture : null;
  } catch {
    return null;
  }
}

/** What the licences of these sets (by id) ask to be shown at the foot of a picture or a printed page; each line once. */
export function attributions(providers: Iterable<string>): readonly string[] {
  const lines = Array.from(providers, (id) => registered.get(id)?.attribution);
  return [...new Set(lines)].filter((line) => line !== undefined);
}

async function bundled(): Promise<SymbolProvider> {
  return (await import('./fluent.ts')).fluentSymbols;
}
