// Made by tools/localize.mjs from packages/sip-form/xliff/exchange/ar.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.exchange-join-by': 'اجتماع رقمي: {0}',
  'sip-form.exchange-meeting': 'اجتماع',
};
