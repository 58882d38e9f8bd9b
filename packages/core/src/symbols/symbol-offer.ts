import type { ReactiveControllerHost } from 'lit';
import type { Say } from '../language/say.ts';
import type { SymbolInfo, SymbolProvider } from './provider.ts';
import { symbolProviders } from './sets.ts';

/** A symbol of one of the sets, to choose; with the others that show the same, such as in another skin colour. */
export interface OfferedSymbol {
  readonly provider: string;
  readonly info: SymbolInfo;
  readonly variants: readonly SymbolInfo[];
}

/** Symbols that belong together. */
export interface SymbolShelf {
  /** Unique among the shelves. */
  readonly id: string;
  /** What it is called; null when the set does not say. */
  readonly label: string | null;
  readonly symbols: readonly OfferedSymbol[];
}

/** What can be chosen from now. */
export interface Offer {
  /** Whether sets are still on their way. */
  readonly loading: boolean;
  /** Whether a set could not be had. */
  readonly failed: boolean;
  readonly shelves: readonly SymbolShelf[];
}

const nothingYet: Offer = { loading: true, failed: false, shelves: [] };

/** The symbols that can be chosen, in the language shown: fetched when first asked for, and anew when the language changes. One set that fails does not take the others away. */
export class SymbolOffer {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #say: () => Say;
  readonly #without: readonly string[];
  #for: Say | undefined;
  #now: Offer = nothingYet;
  #fetched: Promise<void> = Promise.resolve();

  /**
   * @param host rendered again when they have come
   * @param say the language shown
   * @param without groups that are left out
   */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, say: () => Say, without: readonly string[] = []) {
    this.#host = host;
    this.#say = say;
    this.#without = without;
  }

  /** What there is now. Asks for it where nobody has. */
  get now(): Offer {
    const say = this.#say();
    if (say !== this.#for) {
      this.#for = say;
      this.#now = nothingYet;
      this.#fetched = this.#fetch(say);
    }
    return this.#now;
  }

  /** Kept when everything that is asked for has come, or has failed. Never broken. */
  get ready(): Promise<void> {
    return this.now.loading ? this.#fetched : Promise.resolve();
  }

  /** Asks once more for what failed. */
  again(): void {
    if (!this.#now.failed) return;
    this.#for = undefined;
    this.#host.requestUpdate();
  }

  async #fetch(say: Say): Promise<void> {
    let offer: Offer;
    try {
      const lists = await Promise.allSettled((await symbolProviders()).map((provider) => this.#shelves(provider, say)));
      offer = {
        loading: false,
        failed: lists.some(({ status }) => status === 'rejected'),
        shelves: lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])),
      };
    } catch {
      offer = { loading: false, failed: true, shelves: [] };
    }
    if (this.#for !== say) return;
    this.#now = offer;
    this.#host.requestUpdate();
  }

  async #shelves(provider: SymbolProvider, say: Say): Promise<readonly SymbolShelf[]> {
    const [infos, groups] = await Promise.all([provider.list(say), provider.groups?.(say) ?? []]);
    const variants = new Map<string, SymbolInfo[]>();
    const bases = new Map<string, OfferedSymbol[]>(groups.map(({ id }) => [id, []]));
    const known = new Set(infos.map(({ id }) => id));
    for (const info of infos) {
      if (info.variantOf === undefined || !known.has(info.variantOf)) {
        const own: SymbolInfo[] = [];
        variants.set(info.id, own);
        const group = info.group ?? '';
        const shelf = bases.get(group) ?? [];
        bases.set(group, shelf);
        shelf.push({ provider: provider.id, info, variants: own });
      }
    }
    for (const info of infos) if (info.variantOf !== undefined) variants.get(info.variantOf)?.push(info);
    return [...bases]
      .filter(([group, symbols]) => symbols.length > 0 && !this.#without.includes(group))
      .map(([group, symbols]) => ({
        id: `${provider.id} ${group}`,
        label: groups.find(({ id }) => id === group)?.label ?? null,
        symbols,
      }));
  }
}
