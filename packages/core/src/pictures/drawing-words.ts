import type { Text } from '../language/say.ts';
import * as texts from '../picture-texts.ts';
import { SIDE, type DrawingColour, type DrawnItem, type Drawing, type ShapeName } from './drawing.ts';

/** What the colours of a drawing are called. */
export const colourTexts: Readonly<Record<DrawingColour, Text>> = {
  ink: texts.colourBlack,
  'ink-soft': texts.colourGrey,
  coral: texts.colourRed,
  marigold: texts.colourYellow,
  leaf: texts.colourGreen,
  sky: texts.colourBlue,
  plum: texts.colourPurple,
  rose: texts.colourPink,
};

/** What the ready-made shapes are called. */
export const shapeTexts: Readonly<Record<ShapeName, Text>> = {
  circle: texts.shapeCircle,
  square: texts.shapeSquare,
  triangle: texts.shapeTriangle,
  heart: texts.shapeHeart,
  star: texts.shapeStar,
  house: texts.shapeHouse,
  person: texts.shapePerson,
  line: texts.shapeLine,
};

const places = [
  [texts.placeTopLeft, texts.placeTop, texts.placeTopRight],
  [texts.placeLeft, texts.placeMiddle, texts.placeRight],
  [texts.placeBottomLeft, texts.placeBottom, texts.placeBottomRight],
] as const;

/** Where a point of a drawing is: "uppe till vänster". */
export const placeText: Text<[x: number, y: number]> = (say, x, y) => {
  const third = (value: number): 0 | 1 | 2 => (value < SIDE / 3 ? 0 : value <= (SIDE * 2) / 3 ? 1 : 2);
  return places[third(y)][third(x)](say);
};

/** The same, and how far from the edges in hundredths: every step is heard. */
export const exactPlaceText: Text<[x: number, y: number]> = (say, x, y) =>
  texts.placeExact(say, placeText(say, x, y), say.number(Math.round(x / 10)), say.number(Math.round(y / 10)));

/** What a thing in a drawing is: "Cirkel, blå färg, mitt på bilden". */
export const itemText: Text<[item: DrawnItem]> = (say, item) => {
  const [what, where] =
    item.kind === 'shape' ? [shapeTexts[item.shape], placeText(say, item.x, item.y)] : strokeWords(item.points);
  return texts.drawnThing(say, what(say), colourTexts[item.colour](say).toLocaleLowerCase(say.language), where);

  function strokeWords(points: readonly number[]): readonly [Text, string] {
    const from = placeText(say, points[0] ?? 0, points[1] ?? 0);
    const to = placeText(say, points.at(-2) ?? 0, points.at(-1) ?? 0);
    return [
      points.length > 2 ? texts.shapeLine : texts.drawnDot,
      from === to ? from : texts.placeFromTo(say, from, to),
    ];
  }
};

/** What a drawing shows, for alternative text where the person has not said it. At most the first ten things. */
export const drawingText: Text<[drawing: Drawing]> = (say, { items }) =>
  texts.drawingIs(
    say,
    items.length
      ? items
          .slice(0, 10)
          .map((item) => itemText(say, item))
          .join('; ')
      : texts.drawEmpty(say),
  );
