import { str, type Text } from '@delaktig/core/language/say.js';

/** Words of *Dela*: what goes along in a copy. */

export const shareAbout: Text = ({ msg }) =>
  msg('Du väljer vad som ska vara med. Det du inte väljer syns inte och går inte att få fram.', {
    id: 'network-map.share-about',
    desc: 'Explains sharing',
  });

export const shareWho: Text = ({ msg }) =>
  msg('Vilka ska vara med?', { id: 'network-map.share-who', desc: 'Checkboxes: people' });

export const shareAll: Text = ({ msg }) =>
  msg('Alla', { id: 'network-map.share-all', desc: 'Checkbox above the people: all of them' });

export const shareWhat: Text = ({ msg }) =>
  msg('Vad ska synas om dem?', { id: 'network-map.share-what', desc: 'Checkboxes: places, pictures, what they are' });

export const sharePlaces: Text = ({ msg }) =>
  msg('Var de står', {
    id: 'network-map.share-places',
    desc: 'Checkbox: on which ring and in which sector people stand',
  });

export const shareCentre: Text = ({ msg }) =>
  msg('Vem som står i mitten', {
    id: 'network-map.share-centre',
    desc: 'Checkbox: the name of the person whose map it is',
  });

export const shareKinds: Text = ({ msg }) =>
  msg('Om någon är ett djur, en plats, död eller någon du saknar', {
    id: 'network-map.share-kinds',
    desc: 'Checkbox: what people on the map are',
  });

export const sharePictures: Text = ({ msg }) =>
  msg('Foton och teckningar av dem', {
    id: 'network-map.share-pictures',
    desc: 'Checkbox: photos and drawings of people',
  });

export const shareMarkings: Text = ({ msg }) =>
  msg('Märkningar', { id: 'network-map.share-markings', desc: 'Checkboxes: which markings are seen' });

export const shareRelationships: Text = ({ msg }) =>
  msg('Samband mellan dem', {
    id: 'network-map.share-relationships',
    desc: 'Checkboxes: which relationships between people are seen',
  });

export const shareBetween: Text<[one: string, other: string]> = ({ msg }, one, other) =>
  msg(str`${one} och ${other}`, {
    id: 'network-map.share-between',
    desc: 'Checkbox: the relationship between {0} and {1}',
  });

export const shareQuotes: Text = ({ msg }) =>
  msg('Det du har sagt om dem', {
    id: 'network-map.share-quotes',
    desc: 'Checkboxes: what the person has said about people',
  });

export const shareQuote: Text<[name: string, words: string]> = ({ msg }, name, words) =>
  msg(str`Om ${name}: ”${words}”`, {
    id: 'network-map.share-quote',
    desc: 'Checkbox: what the person said about {0}, {1} the words',
  });

export const shareSeen: Text = ({ msg }) =>
  msg('Det här kommer att synas', { id: 'network-map.share-seen', desc: 'Heading above a preview of the copy' });

export const shareNobody: Text = ({ msg }) =>
  msg('Inget är valt än.', {
    id: 'network-map.share-nobody',
    desc: 'In place of the preview, and said when something is shared before anybody is chosen',
  });

export const shareWithoutPlace: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name}, utan plats`, {
    id: 'network-map.share-without-place',
    desc: 'In the preview: somebody whose place is not seen',
  });

export const sharePicture: Text = ({ msg }) =>
  msg('Bilden är med.', {
    id: 'network-map.share-picture',
    desc: 'In the preview, after somebody: their photo or drawing goes along, and nothing is said of what it shows',
  });

export const sharePictureOf: Text<[seen: string]> = ({ msg }, seen) =>
  msg(str`Bilden är med: ”${seen}”`, {
    id: 'network-map.share-picture-of',
    desc: 'The same; {0} what is seen on it',
  });

export const shareCentreSeen: Text<[name: string]> = ({ msg }, name) =>
  msg(str`I mitten: ${name}`, {
    id: 'network-map.share-centre-seen',
    desc: 'In the preview: who stands in the middle of the map; {0} the name',
  });

export const shareNo: Text = ({ msg }) => msg('Nej, dela inte', { id: 'network-map.share-no', desc: 'Button' });

export const shareYes: Text = ({ msg }) => msg('Ja, dela', { id: 'network-map.share-yes', desc: 'Button' });

export const shareAsPicture: Text = ({ msg }) =>
  msg('Spara det valda som bild', {
    id: 'network-map.share-as-picture',
    desc: 'Button: a picture file of just what is chosen',
  });

export const shared: Text = ({ msg }) =>
  msg('Det du valde är delat.', { id: 'network-map.shared', desc: 'Said when the copy has been handed on' });

export const shareFailed: Text = ({ msg }) =>
  msg('Det gick inte att dela. Inget har lämnats ut. Försök igen, eller spara som bild.', {
    id: 'network-map.share-failed',
    desc: 'Nobody took the copy, or handing it on failed',
  });
