// Made by tools/localize.mjs from packages/a-normal-day/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
};
