// Made by tools/localize.mjs from packages/core/lit-localize.symbols.json; change that.
import type { Catalogue } from '../../language/catalogue.ts';

/** The languages of these texts beside Swedish, each loaded when first wanted. */
export const catalogue: Catalogue = {
  package: 'core-symbols',
  locales: {
    ar: () => import('./locales/ar.ts'),
    en: () => import('./locales/en.ts'),
    'sv-x-pseudo': () => import('./locales/sv-x-pseudo.ts'),
  },
};
