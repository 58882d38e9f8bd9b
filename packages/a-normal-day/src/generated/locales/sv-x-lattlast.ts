// Made by tools/localize.mjs from packages/a-normal-day/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'a-normal-day.add-hint': 'Skriv en sak i taget. Du kan skriva tiden först: 7.30 Frukost.',
  'a-normal-day.company-note': 'Bara du ser det här. Det kommer inte med på bilder och papper.',
  'a-normal-day.compare-one': 'Lägg till en dag till. Då kan du jämföra.',
  'a-normal-day.help': 'Tryck på en sak om du vill ändra den. Tryck på en tom tid om du vill lägga till något.',
  'a-normal-day.mover-help': 'Pil upp: en kvart tidigare. Pil ner: en kvart senare. Pil höger: längre. Pil vänster: kortare. Enter: klar. Esc: ångra.',
  'a-normal-day.need-name': 'Skriv något eller välj en bild.',
  'a-normal-day.no-cards': 'Det finns inga platser och personer än.',
  'a-normal-day.q-activities-hinder': 'Vad gör det svårt att göra det du vill?',
  'a-normal-day.q-activities-more': 'Vad vill du göra mer?',
  'a-normal-day.q-activities-new': 'Vad vill du göra som du inte gör nu?',
  'a-normal-day.q-activities-now': 'Vad gör du en vanlig dag?',
  'a-normal-day.q-people-hinder': 'Vad gör det svårt att träffa dem du vill?',
  'a-normal-day.q-people-less': 'Vem vill du träffa mindre?',
  'a-normal-day.q-people-more': 'Vem vill du träffa mer?',
  'a-normal-day.q-people-now': 'Vem är du med på dagarna?',
  'a-normal-day.q-places-hinder': 'Vad gör det svårt att vara där du vill?',
  'a-normal-day.q-places-more': 'Var vill du vara mer?',
  'a-normal-day.q-places-new': 'Finns det en ny plats där du vill vara?',
  'a-normal-day.q-places-now': 'Var är du på dagarna?',
  'a-normal-day.shares-empty': 'Skriv klockslag på dagen. Då ser du hur tiden går.',
  'a-normal-day.start-over-question': 'Alla dagar och svar tas bort. Du får tillbaka allt om du trycker på Ångra.',
  'a-normal-day.summary-empty': 'Du har inte berättat något här än.',
};
