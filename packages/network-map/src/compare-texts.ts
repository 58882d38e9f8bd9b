import { str, type Text } from '@delaktig/core/language/say.js';

/** Words of the comparison with an earlier map: nothing in them says that one is better than the other. */

export const compareWithDate: Text<[date: string]> = ({ msg }, date) =>
  msg(str`Jämfört med kartan från ${date}`, { id: 'network-map.compare-with-date', desc: 'Heading; {0} a date' });

export const compareWithEarlier: Text = ({ msg }) =>
  msg('Jämfört med förra kartan', {
    id: 'network-map.compare-with-earlier',
    desc: 'Heading, when it is not known when the earlier map was made',
  });

export const compareBack: Text = ({ msg }) =>
  msg('Tillbaka till kartan', { id: 'network-map.compare-back', desc: 'Button: closes the comparison' });

export const compareNew: Text = ({ msg }) =>
  msg('Nya den här gången', { id: 'network-map.compare-new', desc: 'Heading: people who were not on the earlier map' });

export const compareAbsent: Text = ({ msg }) =>
  msg('Finns inte med den här gången', {
    id: 'network-map.compare-absent',
    desc: 'Heading: people who were on the earlier map only. Never "gone", never "lost": nothing is known of why',
  });

export const compareNearer: Text = ({ msg }) =>
  msg('Närmare nu', {
    id: 'network-map.compare-nearer',
    desc: 'Heading: people who stand nearer the middle than on the earlier map',
  });

export const compareFurther: Text = ({ msg }) =>
  msg('Längre ut nu', {
    id: 'network-map.compare-further',
    desc: 'Heading: people who stand further out than on the earlier map. Without judging',
  });

export const compareElsewhere: Text = ({ msg }) =>
  msg('På en annan plats nu', {
    id: 'network-map.compare-elsewhere',
    desc: 'Heading: people who stand elsewhere than on the earlier map, where it cannot be said that it is nearer or further',
  });

export const compareMarkings: Text = ({ msg }) =>
  msg('Andra märkningar nu', {
    id: 'network-map.compare-markings',
    desc: 'Heading: people who are marked otherwise than on the earlier map',
  });

export const compareRelationships: Text = ({ msg }) =>
  msg('Ändrat mellan personer', {
    id: 'network-map.compare-relationships',
    desc: 'Heading: relationships between people that are others than on the earlier map. Without judging',
  });

export const compareCount: Text<[what: string, count: string]> = ({ msg }, what, count) =>
  msg(str`${what}: ${count}`, {
    id: 'network-map.compare-count',
    desc: '{0} one of the headings above; {1} how many people',
  });

export const compareSame: Text = ({ msg }) =>
  msg('Alla står som på förra kartan.', {
    id: 'network-map.compare-same',
    desc: 'Nothing is different from the earlier map',
  });

export const compareMoved: Text<[name: string, before: string, now: string]> = ({ msg }, name, before, now) =>
  msg(str`${name}. Förra gången: ${before}. Nu: ${now}.`, {
    id: 'network-map.compare-moved',
    desc: '{0} a name; {1} and {2} places, such as "Innermost ring, Family". Or {0} two names; {1} and {2} how they are with each other',
  });

export const comparePlace: Text<[name: string, place: string]> = ({ msg }, name, place) =>
  msg(str`${name}. ${place}.`, {
    id: 'network-map.compare-place',
    desc: '{0} a name; {1} a place. Or {0} two names; {1} how they are with each other',
  });

export const compareEarlierPlace: Text<[name: string, place: string]> = ({ msg }, name, place) =>
  msg(str`${name}. Förra gången: ${place}.`, {
    id: 'network-map.compare-earlier-place',
    desc: '{0} a name; {1} a place on the earlier map. Or {0} two names; {1} how they were with each other',
  });

export const compareMarkedNow: Text<[markings: string]> = ({ msg }, markings) =>
  msg(str`Nu: ${markings}.`, {
    id: 'network-map.compare-marked-now',
    desc: 'After a name; {0} markings that were not there on the earlier map',
  });

export const compareMarkedThen: Text<[markings: string]> = ({ msg }, markings) =>
  msg(str`Förra gången: ${markings}.`, {
    id: 'network-map.compare-marked-then',
    desc: 'After a name; {0} markings that were there on the earlier map and are not now',
  });

export const compareUnsaid: Text = ({ msg }) =>
  msg('Märkningarna läses upp när ”Läs märkningar i skärmläsare” är på. Det finns under Mer.', {
    id: 'network-map.compare-unsaid',
    desc: 'Heard by screen readers in place of the markings: somebody else may be listening. The quoted words are network-map.speak-markings, "Mer" is core.more',
  });

export const compareKeyNew: Text = ({ msg }) =>
  msg('Ny den här gången', {
    id: 'network-map.compare-key-new',
    desc: 'Explains the plus sign on people in the picture',
  });

export const compareKeyThen: Text = ({ msg }) =>
  msg('Stod här förra gången', {
    id: 'network-map.compare-key-then',
    desc: 'Explains a dashed circle in the picture, with a line to where the person stands now',
  });

export const compareKeyAbsent: Text = ({ msg }) =>
  msg('Finns inte med nu, stod här förra gången', {
    id: 'network-map.compare-key-absent',
    desc: 'Explains a dashed circle with a name in the picture',
  });

export const compareOtherGround: Text = ({ msg }) =>
  msg('Kartorna har inte samma ringar och delar. Därför visar bilden bara var alla står nu.', {
    id: 'network-map.compare-other-ground',
    desc: 'Shown when the two maps were drawn on different rings or sectors',
  });

export const compareNone: Text = ({ msg }) =>
  msg('Det finns ingen tidigare karta att jämföra med.', {
    id: 'network-map.compare-none',
    desc: 'Shown in place of a comparison',
  });

export const compareNewer: Text = ({ msg }) =>
  msg(
    'Den tidigare kartan är sparad med en nyare version av programmet. Den går inte att jämföra med förrän programmet har uppdaterats.',
    {
      id: 'network-map.compare-newer',
      desc: 'Shown in place of a comparison',
    },
  );

export const compareOther: Text = ({ msg }) =>
  msg('Den tidigare kartan är en annan persons. Därför visas den inte. Be den som hjälper dig att välja en annan.', {
    id: 'network-map.compare-other',
    desc: 'Shown in place of a comparison: the host gave a map of somebody else',
  });

export const compareUnknown: Text = ({ msg }) =>
  msg(
    'Det går inte att se om den tidigare kartan är samma persons. Därför visas den inte. Be den som hjälper dig att välja en annan.',
    {
      id: 'network-map.compare-unknown',
      desc: 'Shown in place of a comparison: nothing says that the earlier map is of the same person',
    },
  );

export const compareInvalid: Text = ({ msg }) =>
  msg('Den tidigare kartan går inte att läsa. Din karta är kvar och kan användas som vanligt.', {
    id: 'network-map.compare-invalid',
    desc: 'Shown in place of a comparison: the earlier map cannot be read',
  });
