// Made by tools/localize.mjs from xliff/en.xlf; change that.
import type { LocaleModule } from '../../language/catalogue.ts';

export const templates: LocaleModule['templates'] = {
};
