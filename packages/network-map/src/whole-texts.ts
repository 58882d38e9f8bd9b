/** What is seen and said of relationships and kinds on the map: fetched for a map that has them. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { KnownKind } from './kinds.ts';
import type { KnownQuality } from './relationships.ts';

// Kinds

const saidPet: Text = ({ msg }) => msg('djur', { id: 'network-map.said-pet', desc: 'Follows a name: "Bamse, djur"' });
const saidPlace: Text = ({ msg }) =>
  msg('plats', { id: 'network-map.said-place', desc: 'Follows a name: "Kojan, plats"' });
const saidOrganisation: Text = ({ msg }) =>
  msg('förening eller verksamhet', { id: 'network-map.said-organisation', desc: 'Follows a name' });
const saidDeceased: Text = ({ msg }) =>
  msg('har dött', { id: 'network-map.said-deceased', desc: 'Follows a name: "Farfar, har dött". Plain words' });
const saidMissed: Text = ({ msg }) =>
  msg('någon jag saknar', { id: 'network-map.said-missed', desc: 'Follows a name' });
const saidWishedFor: Text = ({ msg }) =>
  msg('någon jag önskar att jag hade', { id: 'network-map.said-wished-for', desc: 'Follows a name' });

/** The kinds, as they follow a name; that somebody is a person is not said. */
export const kindsSaid: Readonly<Record<Exclude<KnownKind, 'person'>, Text>> = {
  pet: saidPet,
  place: saidPlace,
  organisation: saidOrganisation,
  deceased: saidDeceased,
  missed: saidMissed,
  wishedFor: saidWishedFor,
};

// Relationships

export const relationships: Text = ({ msg }) =>
  msg('Vilka känner varandra?', {
    id: 'network-map.relationships',
    desc: 'Heading of the list of relationships after the map',
  });

export const pair: Text<[one: string, other: string]> = ({ msg }, one, other) =>
  msg(str`${one} och ${other}`, {
    id: 'network-map.pair',
    desc: 'Two people, and between them how they are with each other',
  });

export const relationshipSaid: Text<[pair: string, quality: string]> = ({ msg }, two, quality) =>
  msg(str`${two}: ${quality}`, {
    id: 'network-map.relationship-said',
    desc: '"Mamma och Pappa: har inte kontakt just nu"; {0} the two, {1} how they are with each other',
  });

const knows: Text = ({ msg }) =>
  msg('känner varandra', { id: 'network-map.quality-knows', desc: 'How two people are with each other' });
const good: Text = ({ msg }) =>
  msg('har det bra ihop', { id: 'network-map.quality-good', desc: 'How two people are with each other' });
const strained: Text = ({ msg }) =>
  msg('har det svårt ihop', { id: 'network-map.quality-strained', desc: 'How two people are with each other' });
const noContact: Text = ({ msg }) =>
  msg('har inte kontakt just nu', { id: 'network-map.quality-no-contact', desc: 'How two people are with each other' });

/** How two people are with each other. */
export const qualities: Readonly<Record<KnownQuality, Text>> = { knows, good, strained, noContact };

export const linesShown: Text<[shown: string, all: string]> = ({ msg }, shown, all) =>
  msg(str`${shown} av ${all} linjer visas.`, {
    id: 'network-map.lines-shown',
    desc: 'Said when more lines of a long list are shown; {1} is more than 60',
  });
