// Made by tools/localize.mjs from packages/what-matters/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'what-matters.add-hint': 'Skriv en sak. Du får skriva vad du vill.',
  'what-matters.add-label': 'Skriv något som är viktigt',
  'what-matters.examples-help': 'Det här är exempel. Du bestämmer vad som är viktigt för dig.',
  'what-matters.goal-field': 'Vad vill du?',
  'what-matters.goals-help': 'Gör det här tillsammans. Skriv personens egna ord.',
  'what-matters.picture-empty': 'Inget är sagt än. Skriv eller visa något som är viktigt. Då kommer det med på bilden.',
  'what-matters.start-over-question': 'Allt tas bort. Tryck på Ångra om du vill ha det tillbaka.',
  'what-matters.talk-help': 'Kryssa för det ni har pratat om.',
  'what-matters.talk-measurable': 'Hur märker du att det har hänt?',
  'what-matters.talk-realistic': 'Är det lagom mycket? Vad behöver du?',
  'what-matters.when-question': 'När?',
};
