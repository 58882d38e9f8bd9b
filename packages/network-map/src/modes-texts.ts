/** What the map says about ways of working with it: one question at a time, marking several, showing a marking, trying first, reading aloud. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const guided: Text = ({ msg }) =>
  msg('En fråga i taget', {
    id: 'network-map.guided',
    desc: 'Button: the map is made by answering one question at a time. Also the name of that way of working',
  });

export const offerTitle: Text = ({ msg }) =>
  msg('Vill du ha hjälp att börja?', {
    id: 'network-map.offer-title',
    desc: 'Beside an empty map; the choices follow',
  });

export const practise: Text = ({ msg }) =>
  msg('Öva först', { id: 'network-map.practise', desc: 'Button: tries with a made-up figure first' });

export const noThanks: Text = ({ msg }) =>
  msg('Nej tack', { id: 'network-map.no-thanks', desc: 'Button: no help is wanted; nothing asks again' });

export const practiceTitle: Text = ({ msg }) =>
  msg('Öva med Prick', {
    id: 'network-map.practice-title',
    desc: 'Title of a small try. Prick is a made-up figure: give it a short, friendly name that nobody has',
  });

export const practiceName: Text = ({ msg }) =>
  msg('Prick', { id: 'network-map.practice-name', desc: 'The made-up figure, as a button' });

export const practicePress: Text = ({ msg }) =>
  msg('Prick är påhittad. Tryck på Prick.', { id: 'network-map.practice-press', desc: 'First thing to try' });

export const practicePlace: Text = ({ msg }) =>
  msg('Nu är Prick vald. Tryck på en ring.', { id: 'network-map.practice-place', desc: 'Second thing to try' });

export const practiceThere: Text<[ring: string]> = ({ msg }, ring) =>
  msg(str`Nu står Prick här: ${ring}. Så gör du med dem du känner. Prick sparas inte.`, {
    id: 'network-map.practice-there',
    desc: 'The try is over; {0} is the name of a ring',
  });

export const practiceAgain: Text = ({ msg }) =>
  msg('En gång till', { id: 'network-map.practice-again', desc: 'Button: tries once more' });

export const practiceEnd: Text = ({ msg }) =>
  msg('Till min karta', { id: 'network-map.practice-end', desc: 'Button: ends the try' });

export const oneMarking: Text = ({ msg }) =>
  msg('Ett märke i taget', {
    id: 'network-map.one-marking',
    desc: 'Name of the group with what is shown on the map now and how it ends',
  });

export const legendHint: Text = ({ msg }) =>
  msg('Tryck på ett märke för att se vilka som har det.', {
    id: 'network-map.legend-hint',
    desc: 'Under what the letters mean: each can be pressed',
  });

export const highlighted: Text<[marking: string]> = ({ msg }, marking) =>
  msg(str`Kartan visar: ${marking}`, {
    id: 'network-map.highlighted',
    desc: 'Above the map while those who have a marking stand out; {0} the marking',
  });

export const highlightEnd: Text = ({ msg }) =>
  msg('Visa alla som vanligt', { id: 'network-map.highlight-end', desc: 'Button: nobody stands out any longer' });

export const highlightOn: Text = ({ msg }) =>
  msg('De som har märket syns tydligast på kartan.', {
    id: 'network-map.highlight-on',
    desc: 'Said without names: others may be listening',
  });

export const highlightNames: Text<[names: string]> = ({ msg }, names) =>
  msg(str`Har märket: ${names}.`, {
    id: 'network-map.highlight-names',
    desc: 'Said and shown when markings may be spoken; {0} a list of names',
  });

export const highlightNobody: Text = ({ msg }) =>
  msg('Ingen har märket än.', {
    id: 'network-map.highlight-nobody',
    desc: 'The same when nobody has the marking',
  });

export const highlightOff: Text = ({ msg }) =>
  msg('Alla visas som vanligt.', { id: 'network-map.highlight-off', desc: 'Said when nobody stands out any longer' });

export const stampStart: Text = ({ msg }) =>
  msg('Märk flera', {
    id: 'network-map.stamp-start',
    desc: 'Button: the marking is chosen once, and then everybody it fits is pressed',
  });

export const stampNow: Text<[marking: string]> = ({ msg }, marking) =>
  msg(str`Tryck på alla det stämmer på: ${marking}`, {
    id: 'network-map.stamp-now',
    desc: 'Above the map while several are marked; {0} the marking',
  });

export const stampNot: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Det märket används inte för ${name}.`, {
    id: 'network-map.stamp-not',
    desc: 'Said, gently, when somebody who is dead, missed or wished for is pressed while "would like to meet less" is marked; without saying which marking; {0} the name',
  });

export const stampEnd: Text = ({ msg }) =>
  msg('Sluta märka', { id: 'network-map.stamp-end', desc: 'Button: ends the marking of several' });

export const stampOn: Text = ({ msg }) =>
  msg('Du märker nu. Tryck på alla det stämmer på. Esc avslutar.', {
    id: 'network-map.stamp-on',
    desc: 'Said when the marking of several begins, without saying which marking. Esc is a key',
  });

export const stampOff: Text = ({ msg }) =>
  msg('Du märker inte längre.', { id: 'network-map.stamp-off', desc: 'Said when the marking of several is over' });

export const readMap: Text = ({ msg }) =>
  msg('Läs upp kartan', { id: 'network-map.read-map', desc: 'Button: reads aloud who stands where' });

export const who: Text<[ring: string, names: string]> = ({ msg }, ring, names) =>
  msg(str`${ring}: ${names}.`, {
    id: 'network-map.who',
    desc: 'Read aloud; {0} a ring or "Waiting for a place", {1} the names of those who are there',
  });

export const zoomGroup: Text = ({ msg }) =>
  msg('Kartans storlek', {
    id: 'network-map.zoom',
    desc: 'Name of the group of buttons that make the map larger or smaller',
  });

export const zoomIn: Text = ({ msg }) => msg('Större', { id: 'network-map.zoom-in', desc: 'Button: the map larger' });

export const zoomOut: Text = ({ msg }) =>
  msg('Mindre', { id: 'network-map.zoom-out', desc: 'Button: the map smaller again' });

export const zoomWhole: Text = ({ msg }) =>
  msg('Hela kartan', { id: 'network-map.zoom-whole', desc: 'Button: the whole map is seen at once' });

export const zoomedIn: Text<[times: string]> = ({ msg }, times) =>
  msg(str`Kartan är ${times} gånger så stor.`, {
    id: 'network-map.zoomed-in',
    desc: 'Said when the map has been made larger; {0} a number such as 1.5',
  });

export const zoomedOut: Text = ({ msg }) =>
  msg('Hela kartan syns.', { id: 'network-map.zoomed-out', desc: 'Said when the whole map is seen' });

export const pan: Text = ({ msg }) =>
  msg('Flytta kartan', {
    id: 'network-map.pan',
    desc: 'Name of the group of buttons that show another part of a map that has been made larger',
  });

export const panFrame: Text = ({ msg }) =>
  msg('Flytta kartan med pilarna', {
    id: 'network-map.pan-frame',
    desc: 'Name of the frame around a map that has been made larger: the arrow keys show another part of it',
  });

const panUp: Text = ({ msg }) =>
  msg('Uppåt', { id: 'network-map.pan-up', desc: 'Button: shows more of the map above' });
const panDown: Text = ({ msg }) =>
  msg('Nedåt', { id: 'network-map.pan-down', desc: 'Button: shows more of the map below' });
const panLeft: Text = ({ msg }) =>
  msg('Åt vänster', { id: 'network-map.pan-left', desc: 'Button: shows more of the map to the left' });
const panRight: Text = ({ msg }) =>
  msg('Åt höger', { id: 'network-map.pan-right', desc: 'Button: shows more of the map to the right' });

/** The ways a map that is larger than its frame can be moved. */
export const pans: Readonly<Record<'up' | 'left' | 'right' | 'down', Text>> = {
  up: panUp,
  left: panLeft,
  right: panRight,
  down: panDown,
};

export const panned: Text = ({ msg }) =>
  msg('En annan del av kartan syns.', { id: 'network-map.panned', desc: 'Said when another part of the map is shown' });

export const panEnd: Text = ({ msg }) =>
  msg('Kartan tar slut där.', { id: 'network-map.pan-end', desc: 'Said when there is no more of the map that way' });

export const helper: Text = ({ msg }) =>
  msg('En hjälpare placerar', {
    id: 'network-map.helper',
    desc: 'Switch: the person points or looks, and a helper puts people on the map',
  });

export const helperNow: Text = ({ msg }) =>
  msg('Du pekar eller tittar. Hjälparen placerar. Säg till om det blir fel.', {
    id: 'network-map.helper-now',
    desc: 'Above the map, to the person, while a helper places',
  });

export const helperOn: Text = ({ msg }) =>
  msg('Nu placerar en hjälpare. Det sparas i kartan.', {
    id: 'network-map.helper-on',
    desc: 'Said when it begins: the map keeps who placed',
  });

export const helperOff: Text = ({ msg }) =>
  msg('Nu placerar du själv.', { id: 'network-map.helper-off', desc: 'Said to the person when it ends' });

export const placedByHelper: Text = ({ msg }) =>
  msg('Placerad av en hjälpare.', {
    id: 'network-map.placed-by-helper',
    desc: "In somebody's panel and in the list: a helper put them where they stand",
  });
