// Made by tools/localize.mjs from packages/conversation-mat/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'conversation-mat.aside-hint': 'Kort du inte vill prata om.',
  'conversation-mat.helper-on': 'En hjälpare lägger korten åt dig. Peka eller titta.',
  'conversation-mat.import-whole': 'Den här mattan har inga kort. Då hämtas också ämne, fråga och svar.',
  'conversation-mat.lost-hint': 'De här korten låg vid andra svar. Du kan flytta dem.',
  'conversation-mat.picture-empty': 'Du har inte valt ämne än. Välj ett ämne. Då blir mattan en bild.',
  'conversation-mat.safety-text': 'Någon kan börja berätta om något svårt. Du måste ha tid att stanna.',
  'conversation-mat.scale-end': 'Svaren i andra kanten',
  'conversation-mat.scale-start': 'Svaren i ena kanten',
  'conversation-mat.summary-practice': 'Nu övar vi.',
};
