// Made by tools/localize.mjs from packages/sip-form/xliff/person/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.person-ask': 'Du får fråga om du inte förstår.',
  'sip-form.person-call-between': 'Om jag behöver prata med någon:',
  'sip-form.person-call-plan': 'Om jag undrar något:',
  'sip-form.person-closed-on': 'Planen är slut sedan den {0}.',
  'sip-form.person-part': 'Du får vara med hela tiden. Du får vara med en stund. Du får också låta bli.',
  'sip-form.person-topics': 'Du får säga vad du vill prata om. Du får säga vad du inte vill prata om.',
  'sip-form.person-ways': 'Du får skriva, rita eller visa bilder.',
  'sip-form.person-welcome': 'Välkommen till ett möte. Mötet handlar om dig och det som är viktigt för dig.',
};
