import type { Catalogue } from '../language/catalogue.ts';

export const catalogue: Catalogue = { package: 'core', locales: {} };
