/** What is said in the panels about somebody: kinds, relationships, pictures and quotations. Fetched with them. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { KnownKind } from './kinds.ts';

// Kinds

export const kindTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Vem eller vad är ${name}?`, { id: 'network-map.kind-title', desc: 'Title, and legend of the kinds' });

const kindPerson: Text = ({ msg }) => msg('En person', { id: 'network-map.kind-person', desc: 'Choice: what it is' });
const kindPet: Text = ({ msg }) => msg('Ett djur', { id: 'network-map.kind-pet', desc: 'Choice: what it is' });
const kindPlace: Text = ({ msg }) => msg('En plats', { id: 'network-map.kind-place', desc: 'Choice: what it is' });
const kindOrganisation: Text = ({ msg }) =>
  msg('En förening eller verksamhet', { id: 'network-map.kind-organisation', desc: 'Choice: what it is' });
const kindDeceased: Text = ({ msg }) =>
  msg('Någon som har dött', {
    id: 'network-map.kind-deceased',
    desc: 'Choice: who it is. Plain words, never "passed away"',
  });
const kindMissed: Text = ({ msg }) =>
  msg('Någon jag saknar', { id: 'network-map.kind-missed', desc: 'Choice: who it is' });
const kindWishedFor: Text = ({ msg }) =>
  msg('Någon jag önskar att jag hade', { id: 'network-map.kind-wished-for', desc: 'Choice: who it is' });

/** The kinds, as they are chosen. */
export const kinds: Readonly<Record<KnownKind, Text>> = {
  person: kindPerson,
  pet: kindPet,
  place: kindPlace,
  organisation: kindOrganisation,
  deceased: kindDeceased,
  missed: kindMissed,
  wishedFor: kindWishedFor,
};

// Relationships

export const knowsTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Vilka känner ${name}?`, {
    id: 'network-map.knows-title',
    desc: 'Title: those this person has to do with; {0} may be subject or object',
  });

export const drawLineTo: Text = ({ msg }) =>
  msg('Rita en linje till', {
    id: 'network-map.draw-line-to',
    desc: 'Label of the list of people to choose from; whoever is chosen follows it',
  });

export const drawLine: Text = ({ msg }) =>
  msg('Rita linjen', { id: 'network-map.draw-line', desc: 'Button: draws the line to whoever was chosen' });

export const addKnown: Text = ({ msg }) =>
  msg('Välj någon', { id: 'network-map.add-known', desc: 'The empty choice of the list of people to choose from' });

export const nobodyToKnow: Text = ({ msg }) =>
  msg('Det finns ingen mer att välja på kartan.', {
    id: 'network-map.nobody-to-know',
    desc: 'In place of the list, when everybody is chosen already',
  });

export const removeRelationship: Text<[pair: string]> = ({ msg }, two) =>
  msg(str`Ta bort linjen: ${two}`, {
    id: 'network-map.remove-relationship',
    desc: 'Button: takes away the line between two people; {0} "Mamma och Pappa"',
  });

export const removeLine: Text = ({ msg }) =>
  msg('Ta bort linjen', {
    id: 'network-map.remove-line',
    desc: 'What is seen of that button, under the names of the two: it must begin as the text with the names does',
  });

export const relationshipRemoved: Text<[pair: string]> = ({ msg }, two) =>
  msg(str`Linjen är borttagen: ${two}.`, {
    id: 'network-map.relationship-removed',
    desc: 'Said when it has been taken away',
  });

export const relationshipsFull: Text<[most: string]> = ({ msg }, most) =>
  msg(str`Kartan kan ha högst ${most} linjer. Ta bort en linje först.`, {
    id: 'network-map.relationships-full',
    desc: 'Said when no more lines between people can be drawn',
  });

// Pictures

export const pictureTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Foto eller teckning av ${name}`, { id: 'network-map.picture-title', desc: 'Title' });

export const takePhoto: Text = ({ msg }) =>
  msg('Ta ett foto', { id: 'network-map.take-photo', desc: 'Label of the field that opens the camera' });

export const choosePhoto: Text = ({ msg }) =>
  msg('Välj ett foto', { id: 'network-map.choose-photo', desc: 'Label of the field that chooses a file' });

export const drawPicture: Text = ({ msg }) =>
  msg('Rita', { id: 'network-map.draw-picture', desc: 'Button: opens the drawing pad' });

export const whatIsSeen: Text = ({ msg }) =>
  msg('Vad ser man på bilden?', {
    id: 'network-map.what-is-seen',
    desc: 'Label of the field with words for those who do not see the picture',
  });

export const whatIsSeenHint: Text = ({ msg }) =>
  msg('Skriv det för den som inte ser. Du kan också hoppa över det.', {
    id: 'network-map.what-is-seen-hint',
    desc: 'Hint under the field',
  });

export const removePicture: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ta bort bilden av ${name}`, { id: 'network-map.remove-picture', desc: 'Button' });

export const pictureKept: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Bilden av ${name} är sparad på kartan.`, {
    id: 'network-map.picture-kept',
    desc: 'Said when a photo or a drawing has been taken in',
  });

export const pictureRemoved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Bilden av ${name} är borttagen.`, {
    id: 'network-map.picture-removed',
    desc: 'Said when it has been taken away',
  });

export const pictureWorking: Text = ({ msg }) =>
  msg('Vänta, bilden görs i ordning.', {
    id: 'network-map.picture-working',
    desc: 'Shown while a photo is made small',
  });

export const pictureLost: Text = ({ msg }) =>
  msg('Bilden följde inte med kartan. Du kan välja en ny.', {
    id: 'network-map.picture-lost',
    desc: 'Shown when the document names a picture that is not there',
  });

export const picturesFull: Text = ({ msg }) =>
  msg('Kartan har plats för högst 100 bilder. Ta bort en bild först.', {
    id: 'network-map.pictures-full',
    desc: 'Said when no more pictures can be taken in',
  });

// Quotations

export const quotesTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Vad vill du säga om ${name}?`, {
    id: 'network-map.quotes-title',
    desc: 'Title, and label of the field for new words',
  });

export const quotesHint: Text = ({ msg }) =>
  msg(
    'Du bestämmer vem som ska få se det. Om en vuxen blir orolig för att du far illa måste den berätta för andra som kan hjälpa.',
    {
      id: 'network-map.quotes-hint',
      desc: 'Hint: the wish of who may see is followed, but the software never promises a child secrecy',
    },
  );

export const quotesHintAdult: Text = ({ msg }) =>
  msg('Du bestämmer vem som ska få se det. Det du väljer följs så långt lagen tillåter.', {
    id: 'network-map.quotes-hint-adult',
    desc: 'The same to an adult',
  });

export const quoteOwn: Text = ({ msg }) =>
  msg('Mina ord', { id: 'network-map.quote-own', desc: 'Label of the field with what the person has said' });

export const keepQuote: Text = ({ msg }) =>
  msg('Spara orden', { id: 'network-map.keep-quote', desc: 'Button: keeps the words that have been written' });

export const quoteKept: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Det du sa om ${name} är sparat.`, {
    id: 'network-map.quote-kept',
    desc: 'Said when the words have been kept; not which',
  });

export const quoteRemoved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Det du sa om ${name} är borttaget.`, {
    id: 'network-map.quote-removed',
    desc: 'Said when words have been taken away',
  });

export const quotesFull: Text<[name: string, most: string]> = ({ msg }, name, most) =>
  msg(str`Du kan spara högst ${most} saker om ${name}. Ta bort något först.`, {
    id: 'network-map.quotes-full',
    desc: 'Said when no more words about somebody can be kept; {0} is 50',
  });

export const removeQuote: Text<[n: string]> = ({ msg }, n) =>
  msg(str`Ta bort mina ord ${n}`, { id: 'network-map.remove-quote', desc: 'Button; {0} which of them, a number' });

export const whoMaySee: Text = ({ msg }) =>
  msg('Vem ska få se det?', { id: 'network-map.who-may-see', desc: 'Legend of the choice of who may see the words' });

export const onlyMe: Text = ({ msg }) =>
  msg('Bara jag', { id: 'network-map.only-me', desc: 'Choice: nobody but the person. Never "secret"' });

export const thoseIChoose: Text = ({ msg }) =>
  msg('De som jag väljer', { id: 'network-map.those-i-choose', desc: 'Choice: those that are ticked below' });

export const decideLater: Text = ({ msg }) =>
  msg('Jag bestämmer senare', { id: 'network-map.decide-later', desc: 'Choice: not decided yet' });
