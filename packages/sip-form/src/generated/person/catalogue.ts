// Made by tools/localize.mjs from packages/sip-form/lit-localize.person.json; change that.
import type { Catalogue } from '@delaktig/core/language/catalogue.js';

/** The languages of these texts beside Swedish, each loaded when first wanted. */
export const catalogue: Catalogue = {
  package: 'sip-form-person',
  locales: {
    ar: () => import('./locales/ar.ts'),
    en: () => import('./locales/en.ts'),
    'sv-x-lattlast': () => import('./locales/sv-x-lattlast.ts'),
    'sv-x-pseudo': () => import('./locales/sv-x-pseudo.ts'),
  },
};
