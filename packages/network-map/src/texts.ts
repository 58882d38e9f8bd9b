/** What the map says before anything is opened. What is said later is in `later-texts.ts`, so that the map is on the screen sooner. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) => msg('Nätverkskarta', { id: 'network-map.title', desc: 'Name of the method' });

export const me: Text = ({ msg }) =>
  msg('Jag', { id: 'network-map.me', desc: 'In the middle of the map, when no name is given' });

export const addLabel: Text = ({ msg }) =>
  msg('Vem känner du?', { id: 'network-map.add-label', desc: 'Label of the field in which the person writes a name' });

export const addHint: Text = ({ msg }) =>
  msg('Skriv ett namn, initialer eller ett smeknamn.', {
    id: 'network-map.add-hint',
    desc: 'Hint under the field: name, initials or alias',
  });

export const added: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} väntar på sin plats.`, {
    id: 'network-map.added',
    desc: 'Said when somebody was added; {0} is the name',
  });

export const needName: Text = ({ msg }) =>
  msg('Skriv ett namn eller välj en bild först.', {
    id: 'network-map.need-name',
    desc: 'Said when the person presses Add with nothing written',
  });

export const full: Text<[most: string]> = ({ msg }, most) =>
  msg(str`Kartan rymmer ${most} personer. Ta bort någon för att lägga till fler.`, {
    id: 'network-map.full',
    desc: '{0} is a number',
  });

export const tray: Text = ({ msg }) =>
  msg('Väntar på sin plats', { id: 'network-map.tray', desc: 'Name of the list of people who are not yet on the map' });

export const trayMore: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} personer till väntar`, { id: 'network-map.tray-more.zero' }),
    one: () =>
      msg(str`${number(count)} person till väntar`, {
        id: 'network-map.tray-more.one',
        desc: 'Under the one person who is shown, in level symbol',
      }),
    two: () => msg(str`${number(count)} personer till väntar`, { id: 'network-map.tray-more.two' }),
    few: () => msg(str`${number(count)} personer till väntar`, { id: 'network-map.tray-more.few' }),
    many: () => msg(str`${number(count)} personer till väntar`, { id: 'network-map.tray-more.many' }),
    other: () => msg(str`${number(count)} personer till väntar`, { id: 'network-map.tray-more.other' }),
  });

export const nameless: Text = ({ msg }) =>
  msg('Utan namn', { id: 'network-map.nameless', desc: 'Spoken for a person who has neither name nor picture label' });

export const board: Text = ({ msg }) =>
  msg('Karta', { id: 'network-map.board', desc: 'Name of the group with the drawn map' });

export const helpFirst: Text = ({ msg }) =>
  msg('Lägg till någon du känner. Ställ sedan personen på en ring.', {
    id: 'network-map.help-first',
    desc: 'Under an empty map: what to do first',
  });

export const helpThen: Text = ({ msg }) =>
  msg('Tryck på en person för att flytta eller sätta märken. Du kan också dra.', {
    id: 'network-map.help-then',
    desc: 'Under the map while few people are on it',
  });

export const ringFirst: Text = ({ msg }) =>
  msg('Innersta ringen', { id: 'network-map.ring-first', desc: 'The ring nearest the middle' });

export const ringMiddle: Text = ({ msg }) =>
  msg('Mellersta ringen', { id: 'network-map.ring-middle', desc: 'The ring in the middle of three or five' });

export const ringLast: Text = ({ msg }) =>
  msg('Yttersta ringen', { id: 'network-map.ring-last', desc: 'The ring furthest from the middle' });

export const ringOnly: Text = ({ msg }) =>
  msg('Ringen', { id: 'network-map.ring-only', desc: 'The ring, when the map has only one' });

export const ringNth: Text<[n: string]> = ({ msg }, n) =>
  msg(str`Ring ${n}`, { id: 'network-map.ring-nth', desc: '{0} is the number of the ring, counted from the middle' });

export const sectorFamily: Text = ({ msg }) =>
  msg('Familj', { id: 'network-map.sector-family', desc: 'A sector of the map' });

export const sectorRelatives: Text = ({ msg }) =>
  msg('Släkt', { id: 'network-map.sector-relatives', desc: 'A sector of the map' });

export const sectorFriends: Text = ({ msg }) =>
  msg('Vänner', { id: 'network-map.sector-friends', desc: 'A sector of the map' });

export const sectorSchool: Text = ({ msg }) =>
  msg('Skola eller arbete', { id: 'network-map.sector-school', desc: 'A sector of the map' });

export const sectorLeisure: Text = ({ msg }) =>
  msg('Fritid', { id: 'network-map.sector-leisure', desc: 'A sector of the map' });

export const sectorProfessionals: Text = ({ msg }) =>
  msg('Professionella', {
    id: 'network-map.sector-professionals',
    desc: 'A sector of the map: those who help in their work',
  });

export const distanceContact: Text = ({ msg }) =>
  msg('Ju närmare mitten, desto oftare träffas ni.', {
    id: 'network-map.distance-contact',
    desc: 'What the distance from the middle means',
  });

export const distanceCloseness: Text = ({ msg }) =>
  msg('Ju närmare mitten, desto närmare känns personen.', {
    id: 'network-map.distance-closeness',
    desc: 'What the distance from the middle means',
  });

export const part: Text<[ring: string, sector: string]> = ({ msg }, ring, sector) =>
  msg(str`${ring}, ${sector}`, { id: 'network-map.part', desc: 'A part of the map; {0} a ring, {1} a sector' });

export const ringList: Text<[ring: string, count: number]> = ({ msg, plural, number }, ring, count) =>
  plural(count, {
    zero: () => msg(str`${ring}: ingen`, { id: 'network-map.ring-list.zero' }),
    one: () =>
      msg(str`${ring}: ${number(count)} person`, {
        id: 'network-map.ring-list.one',
        desc: 'Name of the list of people on a ring; {0} the ring, {1} the number',
      }),
    two: () => msg(str`${ring}: ${number(count)} personer`, { id: 'network-map.ring-list.two' }),
    few: () => msg(str`${ring}: ${number(count)} personer`, { id: 'network-map.ring-list.few' }),
    many: () => msg(str`${ring}: ${number(count)} personer`, { id: 'network-map.ring-list.many' }),
    other: () => msg(str`${ring}: ${number(count)} personer`, { id: 'network-map.ring-list.other' }),
  });

export const crowd: Text<[count: number, where: string]> = ({ msg, plural, number }, count, where) =>
  plural(count, {
    zero: () => msg(str`Visa ${number(count)} personer till, ${where}`, { id: 'network-map.crowd.zero' }),
    one: () =>
      msg(str`Visa ${number(count)} person till, ${where}`, {
        id: 'network-map.crowd.one',
        desc: 'Button that lists people there is no room for; {0} the number, {1} ring and sector',
      }),
    two: () => msg(str`Visa ${number(count)} personer till, ${where}`, { id: 'network-map.crowd.two' }),
    few: () => msg(str`Visa ${number(count)} personer till, ${where}`, { id: 'network-map.crowd.few' }),
    many: () => msg(str`Visa ${number(count)} personer till, ${where}`, { id: 'network-map.crowd.many' }),
    other: () => msg(str`Visa ${number(count)} personer till, ${where}`, { id: 'network-map.crowd.other' }),
  });

export const standsAt: Text<[name: string, where: string]> = ({ msg }, name, where) =>
  msg(str`${name}, ${where}`, {
    id: 'network-map.stands-at',
    desc: 'A person on the map; {0} the name, {1} ring and sector',
  });

export const inThoughts: Text = ({ msg }) =>
  msg('I mina tankar', {
    id: 'network-map.in-thoughts',
    desc: 'A place outside the rings, for somebody who is dead, missed or wished for',
  });

export const isWaiting: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name}, väntar på sin plats`, { id: 'network-map.is-waiting', desc: 'A person who is not yet on the map' });

export const marked: Text<[name: string, markings: string]> = ({ msg }, name, markings) =>
  msg(str`${name}, märkt: ${markings}`, {
    id: 'network-map.marked',
    desc: 'Spoken only when the person has turned markings on; {1} is a list of markings',
  });

export const important: Text = ({ msg }) => msg('Viktig för mig', { id: 'network-map.important', desc: 'Marking V' });

export const support: Text = ({ msg }) => msg('Ett gott stöd', { id: 'network-map.support', desc: 'Marking S' });

export const pleasant: Text = ({ msg }) =>
  msg('Trevlig att umgås med', { id: 'network-map.pleasant', desc: 'Marking T' });

export const hardToBeWith: Text = ({ msg }) =>
  msg('Svår för mig att umgås med', {
    id: 'network-map.hard-to-be-with',
    desc: "Marking O. The person's own feeling, never a verdict on somebody",
  });

export const takesEnergy: Text = ({ msg }) =>
  msg('Tar mycket kraft', { id: 'network-map.takes-energy', desc: 'Marking B: the contact takes energy' });

export const meetLess: Text = ({ msg }) =>
  msg('Vill träffa mer sällan', { id: 'network-map.meet-less', desc: 'Marking X' });

export const meetMore: Text = ({ msg }) =>
  msg('Vill träffa oftare', { id: 'network-map.meet-more', desc: 'Marking O in the variant, M for children' });

export const importantChild: Text = ({ msg }) =>
  msg('Viktig för mig', { id: 'network-map.important-child', desc: 'Marking V, to a child' });

export const supportChild: Text = ({ msg }) =>
  msg('Hjälper mig', { id: 'network-map.support-child', desc: 'Marking S, to a child' });

export const pleasantChild: Text = ({ msg }) =>
  msg('Rolig att vara med', { id: 'network-map.pleasant-child', desc: 'Marking T, to a child' });

export const hardToBeWithChild: Text = ({ msg }) =>
  msg('Jobbigt ibland', {
    id: 'network-map.hard-to-be-with-child',
    desc: 'Marking O, to a child: it is sometimes hard to be with the person',
  });

export const takesEnergyChild: Text = ({ msg }) =>
  msg('Tar mycket energi', { id: 'network-map.takes-energy-child', desc: 'Marking B, to a child' });

export const meetLessChild: Text = ({ msg }) =>
  msg('Vill träffa lite mindre', { id: 'network-map.meet-less-child', desc: 'Marking X, to a child' });

export const meetMoreChild: Text = ({ msg }) =>
  msg('Vill träffa mer', { id: 'network-map.meet-more-child', desc: 'Marking M, to a child' });

export const legend: Text = ({ msg }) =>
  msg('Så här läser du kartan', { id: 'network-map.legend', desc: 'Title of the legend' });

export const summaryEmpty: Text = ({ msg }) =>
  msg('Kartan är tom.', { id: 'network-map.summary-empty', desc: 'Summary of an empty map' });

export const people: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} personer`, { id: 'network-map.people.zero' }),
    one: () => msg(str`${number(count)} person`, { id: 'network-map.people.one', desc: 'A number of people' }),
    two: () => msg(str`${number(count)} personer`, { id: 'network-map.people.two' }),
    few: () => msg(str`${number(count)} personer`, { id: 'network-map.people.few' }),
    many: () => msg(str`${number(count)} personer`, { id: 'network-map.people.many' }),
    other: () => msg(str`${number(count)} personer`, { id: 'network-map.people.other' }),
  });

export const summary: Text<[people: string]> = ({ msg }, all) =>
  msg(str`${all} på kartan.`, {
    id: 'network-map.summary',
    desc: 'Begins the summary; {0} is "7 personer". The rings follow as sentences of their own',
  });

export const summaryRing: Text<[ring: string]> = ({ msg }, ring) =>
  msg(str`${ring}.`, {
    id: 'network-map.summary-ring',
    desc: 'A sentence of the summary; {0} is "Innersta ringen: 2 personer"',
  });

export const sentences: Text<[first: string, second: string]> = ({ msg }, first, second) =>
  msg(str`${first} ${second}`, { id: 'network-map.sentences', desc: 'Two sentences, one after the other' });

export const summaryWaiting: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} väntar.`, { id: 'network-map.summary-waiting.zero' }),
    one: () =>
      msg(str`${number(count)} väntar.`, {
        id: 'network-map.summary-waiting.one',
        desc: 'How many are not yet on the map',
      }),
    two: () => msg(str`${number(count)} väntar.`, { id: 'network-map.summary-waiting.two' }),
    few: () => msg(str`${number(count)} väntar.`, { id: 'network-map.summary-waiting.few' }),
    many: () => msg(str`${number(count)} väntar.`, { id: 'network-map.summary-waiting.many' }),
    other: () => msg(str`${number(count)} väntar.`, { id: 'network-map.summary-waiting.other' }),
  });

export const takenOff: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} väntar igen.`, {
    id: 'network-map.taken-off',
    desc: 'Said when somebody was taken off the map and waits in the tray',
  });

export const placed: Text<[name: string, where: string]> = ({ msg }, name, where) =>
  msg(str`${name}: ${where}.`, {
    id: 'network-map.placed',
    desc: 'Said when somebody was placed; {0} the name, {1} ring and sector',
  });
