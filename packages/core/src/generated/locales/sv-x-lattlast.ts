// Made by tools/localize.mjs from xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '../../language/catalogue.ts';

export const templates: LocaleModule['templates'] = {
};
