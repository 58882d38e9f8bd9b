// Made by tools/localize.mjs from packages/network-map/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'network-map.add-hint': 'Skriv ett namn. Det får vara ett påhittat namn.',
  'network-map.distance-closeness': 'De som känns nära dig står nära mitten.',
  'network-map.distance-contact': 'De du träffar ofta står nära mitten.',
  'network-map.full': '{0} personer får plats på kartan. Ta bort någon om du vill lägga till fler.',
  'network-map.hard-to-be-with': 'Svårt att vara tillsammans',
  'network-map.help-then': 'Tryck på en person. Då kan du flytta eller märka. Du kan också dra.',
  'network-map.meet-less': 'Vill inte träffa lika ofta',
  'network-map.pleasant': 'Trevlig att vara med',
  'network-map.ring-first': 'Ringen närmast mitten',
  'network-map.ring-last': 'Ringen längst ut',
  'network-map.sector-professionals': 'Personal',
  'network-map.sectors-on': 'Dela kartan i familj, släkt, vänner, skola eller arbete, fritid och personal',
  'network-map.support': 'Hjälper mig',
  'network-map.what-fits': 'Vad stämmer för {0}?',
};
