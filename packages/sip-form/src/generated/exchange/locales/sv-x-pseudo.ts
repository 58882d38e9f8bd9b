// Made by tools/localize.mjs from the Swedish in the code; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.exchange-join-by': '[Dïğïţäłţ möţé: {0} ëñ ţvå řë]',
  'sip-form.exchange-meeting': '[Möţé ë]',
};
