// Made by tools/localize.mjs from packages/sip-form/xliff/exchange/en.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.exchange-by-consent': 'This is written for {0}. Only what the person’s consent covers is included.',
  'sip-form.exchange-by-guardian': 'This is a copy of their own for a guardian or representative. What only concerns somebody else is not included.',
  'sip-form.exchange-by-person': 'This is your own copy.',
  'sip-form.exchange-by-protection': 'Protected personal data: addresses, places, links, numbers and phone numbers are not included.',
  'sip-form.exchange-join-by': 'Digital meeting: {0}',
  'sip-form.exchange-meeting': 'Meeting',
};
