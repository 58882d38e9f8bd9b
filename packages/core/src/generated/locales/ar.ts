// Made by tools/localize.mjs from xliff/ar.xlf; change that.
import type { LocaleModule } from '../../language/catalogue.ts';

export const templates: LocaleModule['templates'] = {
};
