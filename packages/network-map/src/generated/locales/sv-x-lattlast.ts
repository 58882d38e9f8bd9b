// Made by tools/localize.mjs from packages/network-map/xliff/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'network-map.add-hint': 'Skriv ett namn. Det får vara ett påhittat namn.',
  'network-map.arrows-help': 'Pil upp och ner byter ring. Pil höger och vänster går runt. Tryck Enter när du är klar. Tryck Esc om du ångrar dig.',
  'network-map.distance-closeness': 'De som känns nära dig står nära mitten.',
  'network-map.distance-contact': 'De du träffar ofta står nära mitten.',
  'network-map.full': '{0} personer får plats på kartan. Ta bort någon om du vill lägga till fler.',
  'network-map.hard-to-be-with': 'Svårt för mig att vara med',
  'network-map.help-then': 'Tryck på en person. Då kan du flytta eller sätta märken. Du kan också dra.',
  'network-map.meet-less': 'Vill träffa mindre',
  'network-map.pleasant': 'Trevlig att vara med',
  'network-map.ring-first': 'Ringen närmast mitten',
  'network-map.ring-last': 'Ringen längst ut',
  'network-map.sector-professionals': 'Vård och stöd',
  'network-map.sectors-on': 'Dela in kartan i familj, släkt, vänner, skola eller arbete, fritid, och vård och stöd',
  'network-map.start-over-question': 'Alla personer tas bort. Du kan få tillbaka dem. Tryck då på Ångra.',
  'network-map.step-placed-by': 'vem som flyttar',
  'network-map.step-relationship': 'hur {0} och {1} har det ihop',
  'network-map.support': 'Hjälper mig',
  'network-map.what-fits': 'Vad stämmer om {0}?',
};
