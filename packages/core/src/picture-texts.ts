/**
 * What is said about photos and drawings: only met by those who take a photo or draw. The ids are public, as those of `texts.ts`. Each `desc`
 * tells translators where the words are met.
 */
import { str, type Text } from './language/say.ts';

// Why a photo was not taken in. Read by a child: what happened, and what to do

export const photoTooLarge: Text = ({ msg }) =>
  msg('Bilden är för stor. Prova en annan, eller ta ett nytt foto.', {
    id: 'core.photo-too-large',
    desc: 'A photo could not be used: the file is too heavy, or has too many pixels',
  });

export const photoDrawingFile: Text = ({ msg }) =>
  msg('Den sortens bild kan inte användas här, för den kan innehålla mer än en bild. Prova ett foto.', {
    id: 'core.photo-drawing-file',
    desc: 'A picture file of the kind SVG is refused: such a file can hold programs',
  });

export const photoNotPicture: Text = ({ msg }) =>
  msg('Filen är ingen bild. Prova en annan.', {
    id: 'core.photo-not-picture',
    desc: 'The file that was chosen is not a picture',
  });

export const photoUnreadable: Text = ({ msg }) =>
  msg('Det gick inte att läsa bilden. Prova en annan.', {
    id: 'core.photo-unreadable',
    desc: 'The picture that was chosen is damaged, or could not be opened',
  });

export const photoUnknownKind: Text = ({ msg }) =>
  msg('Den här enheten kan inte läsa den sortens foto. Ta ett nytt foto, eller be någon spara det som JPEG.', {
    id: 'core.photo-unknown-kind',
    desc: 'A photo of the kind HEIC or AVIF that this browser cannot show. "Enhet" is the computer or tablet; JPEG is a kind of file',
  });

// The drawing pad

export const drawTitle: Text = ({ msg }) =>
  msg('Rita', { id: 'core.draw-title', desc: 'Name of the drawing pad: to draw' });

export const drawHow: Text = ({ msg }) =>
  msg('Så vill jag rita', { id: 'core.draw-how', desc: 'Heading of the choice free hand, straight line, shape' });

export const drawFree: Text = ({ msg }) => msg('Fritt', { id: 'core.draw-free', desc: 'Choice: draw free hand' });

export const drawLines: Text = ({ msg }) =>
  msg('Raka streck', { id: 'core.draw-lines', desc: 'Choice: straight lines' });

export const drawShapes: Text = ({ msg }) =>
  msg('Former', { id: 'core.draw-shapes', desc: 'Choice: ready-made shapes, such as a circle or a house' });

export const drawFreeHelp: Text = ({ msg }) =>
  msg('Rita med fingret, pennan eller musen.', { id: 'core.draw-free-help', desc: 'How to draw free hand' });

export const drawLinesHelp: Text = ({ msg }) =>
  msg('Tryck där strecket börjar och sedan där det slutar.', {
    id: 'core.draw-lines-help',
    desc: 'How to draw a straight line by two taps',
  });

export const drawShapesHelp: Text = ({ msg }) =>
  msg('Välj en form. Tryck på bilden där den ska vara.', {
    id: 'core.draw-shapes-help',
    desc: 'How to put a ready-made shape on the picture by one tap',
  });

export const drawShape: Text = ({ msg }) =>
  msg('Form', { id: 'core.draw-shape', desc: 'Heading of the choice of ready-made shapes' });

export const shapeCircle: Text = ({ msg }) => msg('Cirkel', { id: 'core.shape-circle', desc: 'A ready-made shape' });
export const shapeSquare: Text = ({ msg }) => msg('Fyrkant', { id: 'core.shape-square', desc: 'A ready-made shape' });
export const shapeTriangle: Text = ({ msg }) =>
  msg('Trekant', { id: 'core.shape-triangle', desc: 'A ready-made shape' });
export const shapeHeart: Text = ({ msg }) => msg('Hjärta', { id: 'core.shape-heart', desc: 'A ready-made shape' });
export const shapeStar: Text = ({ msg }) => msg('Stjärna', { id: 'core.shape-star', desc: 'A ready-made shape' });
export const shapeHouse: Text = ({ msg }) => msg('Hus', { id: 'core.shape-house', desc: 'A ready-made shape' });
export const shapePerson: Text = ({ msg }) =>
  msg('Person', { id: 'core.shape-person', desc: 'A ready-made shape: a stick figure' });
export const shapeLine: Text = ({ msg }) =>
  msg('Streck', { id: 'core.shape-line', desc: 'A line: ready-made, or drawn by hand' });
export const drawnDot: Text = ({ msg }) =>
  msg('Prick', { id: 'core.drawn-dot', desc: 'A dot that somebody has drawn' });

export const shapeSize: Text = ({ msg }) =>
  msg('Storlek', { id: 'core.shape-size', desc: 'Heading of the choice small, medium, large, very large' });
export const sizeSmall: Text = ({ msg }) => msg('Liten', { id: 'core.size-small', desc: 'Size of a shape' });
export const sizeMedium: Text = ({ msg }) => msg('Mellan', { id: 'core.size-medium', desc: 'Size of a shape' });
export const sizeLarge: Text = ({ msg }) => msg('Stor', { id: 'core.size-large', desc: 'Size of a shape' });
export const sizeHuge: Text = ({ msg }) => msg('Jättestor', { id: 'core.size-huge', desc: 'Size of a shape' });

export const shapeFilled: Text = ({ msg }) =>
  msg('Fyll med färg', { id: 'core.shape-filled', desc: 'Box to tick: the shape is filled with colour' });

export const shapeTurn: Text = ({ msg }) =>
  msg('Vrid', { id: 'core.shape-turn', desc: 'Button: turns a line a little' });

export const drawColour: Text = ({ msg }) => msg('Färg', { id: 'core.draw-colour', desc: 'Heading of the colours' });
export const colourBlack: Text = ({ msg }) =>
  msg('Svart', { id: 'core.colour-black', desc: 'Colour; in a sentence it is made small letters' });
export const colourGrey: Text = ({ msg }) => msg('Grå', { id: 'core.colour-grey', desc: 'Colour, as black' });
export const colourRed: Text = ({ msg }) => msg('Röd', { id: 'core.colour-red', desc: 'Colour, as black' });
export const colourYellow: Text = ({ msg }) => msg('Gul', { id: 'core.colour-yellow', desc: 'Colour, as black' });
export const colourGreen: Text = ({ msg }) => msg('Grön', { id: 'core.colour-green', desc: 'Colour, as black' });
export const colourBlue: Text = ({ msg }) => msg('Blå', { id: 'core.colour-blue', desc: 'Colour, as black' });
export const colourPurple: Text = ({ msg }) => msg('Lila', { id: 'core.colour-purple', desc: 'Colour, as black' });
export const colourPink: Text = ({ msg }) => msg('Rosa', { id: 'core.colour-pink', desc: 'Colour, as black' });

export const penWidth: Text = ({ msg }) =>
  msg('Penna', { id: 'core.pen-width', desc: 'Heading of the widths of the pen' });
export const penThin: Text = ({ msg }) => msg('Tunn', { id: 'core.pen-thin', desc: 'Width of the pen' });
export const penMedium: Text = ({ msg }) => msg('Mellan', { id: 'core.pen-medium', desc: 'Width of the pen' });
export const penThick: Text = ({ msg }) => msg('Tjock', { id: 'core.pen-thick', desc: 'Width of the pen' });

// Where on the picture. Screen directions: they do not follow the reading direction

export const placeTopLeft: Text = ({ msg }) =>
  msg('uppe till vänster', { id: 'core.place-top-left', desc: 'Where on a picture, as it is seen on the screen' });
export const placeTop: Text = ({ msg }) =>
  msg('högst upp', { id: 'core.place-top', desc: 'Where on a picture: top, middle' });
export const placeTopRight: Text = ({ msg }) =>
  msg('uppe till höger', { id: 'core.place-top-right', desc: 'Where on a picture, as it is seen on the screen' });
export const placeLeft: Text = ({ msg }) =>
  msg('till vänster', { id: 'core.place-left', desc: 'Where on a picture: left, half-way down' });
export const placeMiddle: Text = ({ msg }) =>
  msg('mitt på bilden', { id: 'core.place-middle', desc: 'Where on a picture: in the middle' });
export const placeRight: Text = ({ msg }) =>
  msg('till höger', { id: 'core.place-right', desc: 'Where on a picture: right, half-way down' });
export const placeBottomLeft: Text = ({ msg }) =>
  msg('nere till vänster', { id: 'core.place-bottom-left', desc: 'Where on a picture, as it is seen on the screen' });
export const placeBottom: Text = ({ msg }) =>
  msg('längst ner', { id: 'core.place-bottom', desc: 'Where on a picture: bottom, middle' });
export const placeBottomRight: Text = ({ msg }) =>
  msg('nere till höger', { id: 'core.place-bottom-right', desc: 'Where on a picture, as it is seen on the screen' });

export const placeExact: Text<[place: string, across: string, down: string]> = ({ msg }, place, across, down) =>
  msg(str`${place}, ${across} från vänster, ${down} uppifrån`, {
    id: 'core.place-exact',
    desc: 'Where the pen or a shape is: the place in words, then two numbers from 0 to 100',
  });

export const placeFromTo: Text<[from: string, to: string]> = ({ msg }, from, to) =>
  msg(str`från ${from} till ${to}`, {
    id: 'core.place-from-to',
    desc: 'Of a line: two places, such as "top left" and "in the middle"',
  });

export const drawnThing: Text<[what: string, colour: string, where: string]> = ({ msg }, what, colour, where) =>
  msg(str`${what}, ${colour} färg, ${where}`, {
    id: 'core.drawn-thing',
    desc: 'One thing in a drawing: "Circle, blue, in the middle". Said when it is drawn, and in the list of what is drawn',
  });

export const drawnNone: Text = ({ msg }) =>
  msg('Inget är ritat än', {
    id: 'core.drawn-none',
    desc: 'In place of how many things are drawn, while there are none',
  });

export const drawnCount: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} saker är ritade`, { id: 'core.drawn-count.zero' }),
    one: () =>
      msg(str`${number(count)} sak är ritad`, {
        id: 'core.drawn-count.one',
        desc: 'Opens the list of what is drawn, and says how many things there are',
      }),
    two: () => msg(str`${number(count)} saker är ritade`, { id: 'core.drawn-count.two' }),
    few: () => msg(str`${number(count)} saker är ritade`, { id: 'core.drawn-count.few' }),
    many: () => msg(str`${number(count)} saker är ritade`, { id: 'core.drawn-count.many' }),
    other: () => msg(str`${number(count)} saker är ritade`, { id: 'core.drawn-count.other' }),
  });

export const changeNamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ändra ${name}`, { id: 'core.change-named', desc: 'Button: makes it possible to move and change this shape' });

export const drawingIs: Text<[things: string]> = ({ msg }, things) =>
  msg(str`Teckning: ${things}`, {
    id: 'core.drawing-is',
    desc: 'What a drawing shows, where the person has not said it: a list of things such as "Circle, blue, in the middle"',
  });

// Without dragging

export const steer: Text = ({ msg }) =>
  msg('Rita utan att dra', {
    id: 'core.steer',
    desc: 'Opens buttons that move the pen, for those who cannot draw with a finger or a mouse',
  });

export const steerPen: Text = ({ msg }) =>
  msg('Flytta pennan', { id: 'core.steer-pen', desc: 'Heading of arrow buttons' });

export const steerShape: Text<[shape: string]> = ({ msg }, shape) =>
  msg(str`Flytta: ${shape}`, { id: 'core.steer-shape', desc: 'Heading of arrow buttons that move a shape' });

export const steerHelp: Text = ({ msg }) =>
  msg('Pilarna flyttar. Mellanslag sätter ner och lyfter. Skift ger små steg.', {
    id: 'core.steer-help',
    desc: 'How to draw by keyboard. Mellanslag (space) and Skift (shift) are keys: name them as on a keyboard in the language',
  });

export const up: Text = ({ msg }) =>
  msg('Upp', { id: 'core.up', desc: 'Button: moves the pen or a shape on the picture' });
export const down: Text = ({ msg }) => msg('Ner', { id: 'core.down', desc: 'Button: moves the pen or a shape' });
export const left: Text = ({ msg }) => msg('Vänster', { id: 'core.left', desc: 'Button: moves the pen or a shape' });
export const right: Text = ({ msg }) => msg('Höger', { id: 'core.right', desc: 'Button: moves the pen or a shape' });

export const smallSteps: Text = ({ msg }) =>
  msg('Små steg', { id: 'core.small-steps', desc: 'Box to tick: the arrow buttons move a little at a time' });

export const penDown: Text = ({ msg }) =>
  msg('Sätt ner pennan', { id: 'core.pen-down', desc: 'Button: what the pen passes from now on is drawn' });
export const penUp: Text = ({ msg }) =>
  msg('Lyft pennan', { id: 'core.pen-up', desc: 'Button: the pen no longer draws when it is moved' });
export const penIsDown: Text = ({ msg }) =>
  msg('Pennan är nere', { id: 'core.pen-is-down', desc: 'Said when the pen draws as it is moved' });
export const lineFrom: Text = ({ msg }) =>
  msg('Börja strecket här', { id: 'core.line-from', desc: 'Button: a straight line starts where the pen is' });
export const lineTo: Text = ({ msg }) =>
  msg('Sluta strecket här', { id: 'core.line-to', desc: 'Button: a straight line ends where the pen is' });
export const lineStarts: Text<[place: string]> = ({ msg }, place) =>
  msg(str`Strecket börjar ${place}. Tryck där det slutar.`, {
    id: 'core.line-starts',
    desc: 'Said after the first of two taps. The place is, for example, "top left"',
  });
export const shapeHere: Text = ({ msg }) =>
  msg('Lägg formen här', { id: 'core.shape-here', desc: 'Button: puts the chosen shape where the pen is' });
export const shapeDone: Text = ({ msg }) =>
  msg('Släpp formen', { id: 'core.shape-done', desc: 'Button: the shape is where it should be; the next can be put' });

// The whole

export const drawClear: Text = ({ msg }) =>
  msg('Rensa', { id: 'core.draw-clear', desc: 'Button: empties the whole drawing at once; it can be undone' });
export const drawCleared: Text = ({ msg }) =>
  msg('Allt är borta. Tryck på Ångra om du vill ha det tillbaka.', {
    id: 'core.draw-cleared',
    desc: 'Shown and said when a drawing has been emptied. "Ångra" is the button core.undo: use the same word',
  });
export const stepRemove: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`ta bort ${thing}`, { id: 'core.step-remove', desc: 'A step, in "Undo: remove Circle, blue, in the middle"' });
export const stepChange: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`ändra ${thing}`, { id: 'core.step-change', desc: 'A step, in "Undo: change Circle, blue, in the middle"' });
export const stepClear: Text = ({ msg }) =>
  msg('rensa', { id: 'core.step-clear', desc: 'A step, in "Undo: clear everything"' });
export const drawFull: Text = ({ msg }) =>
  msg('Bilden är full. Ta bort något om du vill rita mer.', {
    id: 'core.draw-full',
    desc: 'Shown and said when a drawing cannot hold more',
  });
export const drawEmpty: Text = ({ msg }) =>
  msg('Du har inte ritat något än.', {
    id: 'core.draw-empty',
    desc: 'Shown and said when somebody wants to use a drawing in which there is nothing',
  });
export const drawWhat: Text = ({ msg }) =>
  msg('Vad har du ritat?', {
    id: 'core.draw-what',
    desc: 'Label of a field: the person’s own words about the drawing',
  });
export const drawWhatHelp: Text = ({ msg }) =>
  msg('Dina egna ord. De läses för den som inte ser bilden.', {
    id: 'core.draw-what-help',
    desc: 'Under that label: what the words are for',
  });
export const drawUse: Text = ({ msg }) =>
  msg('Använd teckningen', { id: 'core.draw-use', desc: 'Button: the drawing is finished and is put to use' });
