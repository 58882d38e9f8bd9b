// Made by tools/localize.mjs from packages/core/lit-localize.expression.json; change that.
import type { Catalogue } from '../../language/catalogue.ts';

/** The languages of these texts beside Swedish, each loaded when first wanted. */
export const catalogue: Catalogue = {
  package: 'core-expression',
  locales: {
    ar: () => import('./locales/ar.ts'),
    en: () => import('./locales/en.ts'),
    'sv-x-lattlast': () => import('./locales/sv-x-lattlast.ts'),
    'sv-x-pseudo': () => import('./locales/sv-x-pseudo.ts'),
  },
};
