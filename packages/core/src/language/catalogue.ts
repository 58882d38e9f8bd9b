import type { LocaleModule } from '@lit/localize/internal/types.js';

export type { LocaleModule };

/** Brings the messages of one package in one language: `{ templates: { 'core.undo-step': 'Undo: {0}' } }`. */
export type LocaleLoader = () => Promise<LocaleModule>;

/** The languages a package has beside Swedish, each loaded when first wanted. Made by `tools/localize.mjs build`. */
export interface Catalogue {
  /** The package's short name, which its message ids begin with: `network-map`. */
  readonly package: string;
  /** Loaders by language tag. */
  readonly locales: Readonly<Record<string, LocaleLoader>>;
}
