// Made by tools/localize.mjs from packages/core/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '../../language/catalogue.ts';

export const templates: LocaleModule['templates'] = {
  'core.finish-failed': 'Det gick inte att spara. Inget är borta. Försök igen eller be om hjälp.',
  'core.finished-more': 'Allt är sparat och syns inte mer på skärmen.',
  'core.holding': 'Du håller i {0}. Tryck där du vill ha det.',
  'core.invalid-value': 'Något är fel i det som är sparat. Inget är borta. Be den som sköter systemet om hjälp.',
  'core.locale-error': 'Det gick inte att hämta språket. Därför står det på svenska.',
  'core.newer-read-only': 'Du kan läsa men inte ändra. Systemet behöver uppdateras först.',
  'core.newer-unreadable': 'Det går inte att visa det här än. Inget är borta. Systemet behöver uppdateras.',
  'core.no-voice': 'Den här enheten kan inte läsa upp texten på det här språket.',
  'core.pick-up-help': 'Tryck en gång för att ta upp. Tryck sedan där det ska vara.',
  'core.scanning': 'Styr med en knapp',
  'core.scanning-help': 'Raderna lyser en i taget. Tryck när rätt rad lyser. Tryck igen när rätt sak lyser.',
  'core.scanning-pace': 'Så länge lyser varje sak',
  'core.scanning-start': 'Börja styra med en knapp',
  'core.scanning-stop': 'Sluta styra med en knapp',
  'core.start-over-question': 'Allt tas bort. Du kan få tillbaka det. Tryck då på Ångra.',
  'core.started-over': 'Allt är borta. Du kan ångra.',
  'core.value-missing': 'Fyll i något här först.',
};
