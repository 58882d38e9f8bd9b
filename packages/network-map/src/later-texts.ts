/** What panels, dialogs, the list, steps, pictures and print say: fetched with them. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const titleOf: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Nätverkskarta: ${name}`, {
    id: 'network-map.title-of',
    desc: 'Title of a picture or a print; {0} is the name of the person whose map it is',
  });

export const crowdTitle: Text<[where: string]> = ({ msg }, where) =>
  msg(str`Fler personer: ${where}`, {
    id: 'network-map.crowd-title',
    desc: 'Title of the list of people there is no room for; {0} ring and sector',
  });

export const whichSector: Text = ({ msg }) =>
  msg('I vilken del?', { id: 'network-map.which-sector', desc: 'Legend of the choice of sectors' });

export const notOnMap: Text = ({ msg }) =>
  msg('Inte på kartan', { id: 'network-map.not-on-map', desc: 'Choice: the person waits in the tray' });

export const whatFits: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Vad stämmer in på ${name}?`, { id: 'network-map.what-fits', desc: 'Legend of the markings' });

export const whatFitsHint: Text = ({ msg }) =>
  msg('Du kan välja flera, eller inget alls.', {
    id: 'network-map.what-fits-hint',
    desc: 'Hint: several markings or none',
  });

export const nameField: Text = ({ msg }) =>
  msg('Namn', { id: 'network-map.name-field', desc: 'Field with the name of a person on the map' });

export const stepAdd: Text<[name: string]> = ({ msg }, name) =>
  msg(str`lägg till ${name}`, { id: 'network-map.step-add', desc: 'Follows "Undo:"' });

export const stepRemove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ta bort ${name}`, { id: 'network-map.step-remove', desc: 'Follows "Undo:"' });

export const stepRename: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ändra ${name}`, { id: 'network-map.step-rename', desc: 'Follows "Undo:"' });

export const stepMove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`flytta ${name}`, { id: 'network-map.step-move', desc: 'Follows "Undo:"' });

export const stepMark: Text<[name: string]> = ({ msg }, name) =>
  msg(str`märk ${name}`, { id: 'network-map.step-mark', desc: 'Follows "Undo:"' });

export const stepCentre: Text = ({ msg }) =>
  msg('ändra mitten', { id: 'network-map.step-centre', desc: 'Follows "Undo:"' });

export const stepGround: Text = ({ msg }) =>
  msg('ändra kartan', { id: 'network-map.step-ground', desc: 'Follows "Undo:"' });

export const stepMarkings: Text = ({ msg }) =>
  msg('ändra märkningarna', { id: 'network-map.step-markings', desc: 'Follows "Undo:"' });

export const stepRelationship: Text<[one: string, other: string]> = ({ msg }, one, other) =>
  msg(str`samband mellan ${one} och ${other}`, {
    id: 'network-map.step-relationship',
    desc: 'Follows "Undo:": how two people are with each other was drawn, changed or taken away',
  });

export const stepPicture: Text<[name: string]> = ({ msg }, name) =>
  msg(str`bilden av ${name}`, {
    id: 'network-map.step-picture',
    desc: 'Follows "Undo:": the photo or drawing of somebody was chosen, changed or taken away',
  });

export const stepQuote: Text<[name: string]> = ({ msg }, name) =>
  msg(str`det du har sagt om ${name}`, {
    id: 'network-map.step-quote',
    desc: 'Follows "Undo:": what the person said about somebody was written, changed or taken away',
  });

export const stepPlacedBy: Text = ({ msg }) =>
  msg('vem som placerar', {
    id: 'network-map.step-placed-by',
    desc: 'Follows "Undo:": whether the person or a helper places people on the map',
  });

export const list: Text = ({ msg }) =>
  msg('Personer på kartan', { id: 'network-map.list', desc: 'Name of the list view' });

export const listEmpty: Text = ({ msg }) =>
  msg('Ingen är tillagd än.', { id: 'network-map.list-empty', desc: 'Shown in the list view of an empty map' });

export const ring: Text = ({ msg }) =>
  msg('Ring', { id: 'network-map.ring', desc: 'Label of the choice of ring in the list view' });

export const sector: Text = ({ msg }) =>
  msg('Del', { id: 'network-map.sector', desc: 'Label of the choice of sector in the list view' });

export const noSector: Text = ({ msg }) =>
  msg('Ingen del vald', { id: 'network-map.no-sector', desc: 'Choice in the list view: no sector' });

export const ringCount: Text = ({ msg }) =>
  msg('Hur många ringar?', { id: 'network-map.ring-count', desc: 'Choice of 1 to 5' });

export const sectorsOn: Text = ({ msg }) =>
  msg('Dela in kartan i familj, släkt, vänner, skola eller arbete, fritid och professionella', {
    id: 'network-map.sectors-on',
    desc: 'Checkbox: sectors on',
  });

export const distanceTitle: Text = ({ msg }) =>
  msg('Vad betyder avståndet?', { id: 'network-map.distance-title', desc: 'Choice of what distance means' });

export const centreName: Text = ({ msg }) =>
  msg('Vem står i mitten?', {
    id: 'network-map.centre-name',
    desc: 'Field with the name of the person whose map it is',
  });

export const printDate: Text<[date: string]> = ({ msg }, date) =>
  msg(str`Ritad ${date}`, { id: 'network-map.print-date', desc: 'On a print; {0} a date' });

export const sheetName: Text = ({ msg }) =>
  msg('Namn:', {
    id: 'network-map.sheet-name',
    desc: 'On an empty map that is printed: before a line to write a name on',
  });

export const sheetDate: Text = ({ msg }) =>
  msg('Datum:', {
    id: 'network-map.sheet-date',
    desc: 'On an empty map that is printed: before a line to write a date on',
  });

export const printPeople: Text = ({ msg }) =>
  msg('Personer', { id: 'network-map.print-people', desc: 'Heading of the list of people on a print' });

export const ground: Text = ({ msg }) =>
  msg('Ändra kartan', { id: 'network-map.ground', desc: 'Dialog in which rings, sectors and distance are chosen' });

export const speakMarkings: Text = ({ msg }) =>
  msg('Läs märkningar i skärmläsare', {
    id: 'network-map.speak-markings',
    desc: 'Switch: markings are included in what is spoken',
  });

export const renamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Namnet är nu ${name}.`, { id: 'network-map.renamed', desc: 'Said when the name was changed' });

export const saved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sparat för ${name}.`, {
    id: 'network-map.saved',
    desc: 'Said when a marking was changed, without saying which: others may be listening',
  });

export const arrowsHelp: Text = ({ msg }) =>
  msg(
    'Pil upp och ner byter ring. Pil höger och vänster går runt. Tryck Enter när du är klar. Tryck Esc för att ångra.',
    {
      id: 'network-map.arrows-help',
      desc: 'Shown and said when the arrow keys move somebody. Enter and Esc are keys: name them as on a keyboard in the language',
    },
  );

export const startOverQuestion: Text = ({ msg }) =>
  msg('Alla personer tas bort. Du kan få tillbaka dem med Ångra.', {
    id: 'network-map.start-over-question',
    desc: 'Before everything is removed. "Ångra" is the name of the button core.undo: use the same word',
  });

export const withMarkings: Text = ({ msg }) =>
  msg('Ska märkningarna vara med?', {
    id: 'network-map.with-markings',
    desc: 'Question before printing or saving a picture: whether the markings on people are taken along',
  });

export const compare: Text = ({ msg }) =>
  msg('Jämför med förra kartan', {
    id: 'network-map.compare',
    desc: 'Under "More": shows what is different from an earlier map of the same person',
  });

export const share: Text = ({ msg }) =>
  msg('Dela en del av kartan', {
    id: 'network-map.share',
    desc: 'Under "More", and title of what it opens: a copy with just what the person picks',
  });

export const erase: Text = ({ msg }) =>
  msg('Radera för alltid', {
    id: 'network-map.erase',
    desc: 'Button beside "Ta bort": opens the question before somebody is erased from everything',
  });

export const eraseNamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Radera för alltid: ${name}`, {
    id: 'network-map.erase-named',
    desc: 'Button: opens the question before somebody is erased from everything. More than to remove, which can be undone',
  });

export const referenceGone: Text = ({ msg }) =>
  msg('Det finns inte kvar på kartan.', {
    id: 'network-map.reference-gone',
    desc: 'Said when another document points to somebody or something that is no longer on the map',
  });

export const markNow: Text = ({ msg }) =>
  msg('Märk', { id: 'network-map.mark', desc: 'Choice with one switch: leads to the markings' });

export const markingNth: Text<[n: string]> = ({ msg }, n) =>
  msg(str`Märkning ${n}`, {
    id: 'network-map.marking-nth',
    desc: 'Said instead of the marking, when others may be listening; {0} its number in the legend',
  });

export const shownOf: Text<[shown: number, all: number]> = ({ msg, plural, number }, shown, all) =>
  plural(all, {
    zero: () => msg(str`Visar ${number(shown)} av ${number(all)} personer.`, { id: 'network-map.shown-of.zero' }),
    one: () =>
      msg(str`Visar ${number(shown)} av ${number(all)} person.`, {
        id: 'network-map.shown-of.one',
        desc: 'Said when more of a long list is shown; {0} how many now, {1} how many there are',
      }),
    two: () => msg(str`Visar ${number(shown)} av ${number(all)} personer.`, { id: 'network-map.shown-of.two' }),
    few: () => msg(str`Visar ${number(shown)} av ${number(all)} personer.`, { id: 'network-map.shown-of.few' }),
    many: () => msg(str`Visar ${number(shown)} av ${number(all)} personer.`, { id: 'network-map.shown-of.many' }),
    other: () => msg(str`Visar ${number(shown)} av ${number(all)} personer.`, { id: 'network-map.shown-of.other' }),
  });

export const noteUnknownRing: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () =>
      msg(str`${number(count)} personer stod på en ring som kartan inte har. De väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.zero',
      }),
    one: () =>
      msg(str`${number(count)} person stod på en ring som kartan inte har. Personen väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.one',
        desc: 'Shown when the document names rings the map does not have',
      }),
    two: () =>
      msg(str`${number(count)} personer stod på en ring som kartan inte har. De väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.two',
      }),
    few: () =>
      msg(str`${number(count)} personer stod på en ring som kartan inte har. De väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.few',
      }),
    many: () =>
      msg(str`${number(count)} personer stod på en ring som kartan inte har. De väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.many',
      }),
    other: () =>
      msg(str`${number(count)} personer stod på en ring som kartan inte har. De väntar på en ny plats.`, {
        id: 'network-map.note-unknown-ring.other',
      }),
  });

export const chooseRing: Text = ({ msg }) =>
  msg('Välj också en ring.', {
    id: 'network-map.choose-ring',
    desc: 'Said when a sector has been chosen but no ring yet',
  });

export const chooseSector: Text = ({ msg }) =>
  msg('Välj också en del av kartan.', {
    id: 'network-map.choose-sector',
    desc: 'Said when a ring has been chosen but no sector yet',
  });

export const moreAbout: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Mer om ${name}`, {
    id: 'network-map.more-about',
    desc: 'Heading of the buttons in the panel of a person: what they are, whom they know, photo or drawing, what the person says about them',
  });

export const aboutKind: Text = ({ msg }) =>
  msg('Vem eller vad?', {
    id: 'network-map.about-kind',
    desc: 'Button: says whether it is a person, a pet, a place …',
  });

export const aboutRelationships: Text = ({ msg }) =>
  msg('Känner …', { id: 'network-map.about-relationships', desc: 'Button: whom this person knows' });

export const aboutPicture: Text = ({ msg }) =>
  msg('Foto eller teckning', { id: 'network-map.about-picture', desc: 'Button: a photo or a drawing of the person' });

export const aboutQuotes: Text = ({ msg }) =>
  msg('Säg något', { id: 'network-map.about-quotes', desc: 'Button: what the person wants to say about somebody' });

export const draw: Text = ({ msg }) =>
  msg('Rita vilka som känner varandra', {
    id: 'network-map.draw-relationships',
    desc: 'Button in the menu: a line is drawn by pressing one person and then another',
  });

export const drawFirst: Text = ({ msg }) =>
  msg('Tryck på två personer som känner varandra.', {
    id: 'network-map.draw-first',
    desc: 'What to do while relationships are drawn',
  });

export const drawSecond: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Tryck på någon som känner ${name}.`, {
    id: 'network-map.draw-second',
    desc: 'What to do then; {0} who was pressed first',
  });

export const drawOff: Text = ({ msg }) =>
  msg('Nu ritar du inga fler linjer.', { id: 'network-map.draw-off', desc: 'Said when the drawing of lines is over' });

export const drawDone: Text = ({ msg }) =>
  msg('Klar med linjerna', { id: 'network-map.draw-done', desc: 'Button: ends drawing relationships' });

export const putInThoughts: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Lägg ${name} i mina tankar`, {
    id: 'network-map.put-in-thoughts',
    desc: 'Button: places somebody outside the rings, in the thoughts of the person',
  });

export const putHere: Text<[name: string, where: string]> = ({ msg }, name, where) =>
  msg(str`Ställ ${name} här: ${where}`, {
    id: 'network-map.put-here',
    desc: 'A place on the map to press; {0} the name, {1} ring and sector',
  });

export const whereStands: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Var ska ${name} stå?`, { id: 'network-map.where-stands', desc: 'Legend of the choice of rings' });
