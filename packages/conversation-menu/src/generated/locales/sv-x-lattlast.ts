// Made by tools/localize.mjs from packages/conversation-menu/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'conversation-menu.add-hint': 'Skriv eller välj en bild.',
  'conversation-menu.chosen-empty': 'Du har inte valt något. Tryck på det du vill prata om.',
  'conversation-menu.question-future-3': 'Vad behöver du?',
  'conversation-menu.question-getting-about-1': 'Hur kommer du dit du ska?',
  'conversation-menu.question-leisure-3': 'Är det något som gör det svårt?',
  'conversation-menu.start-over-question': 'Allt tas bort. Tryck på Ångra om du vill ha det tillbaka.',
  'conversation-menu.topic-getting-about': 'Att ta mig fram',
};
