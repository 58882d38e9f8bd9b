// Made by tools/localize.mjs from xliff/en.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
};
