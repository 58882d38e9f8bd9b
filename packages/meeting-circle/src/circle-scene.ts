import type { Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { ringPath } from '@delaktig/core/scene/ring-path.js';
import { pointAt } from '@delaktig/core/scene/soft-circle.js';
import { portions } from './timing.ts';
import type { MeetingPart } from './model.ts';

/** What the circle shows. */
export interface CircleDrawing {
  readonly parts: readonly MeetingPart[];
  /** The name of each part, in the same order. */
  readonly names: readonly string[];
  /** How long each is, as words. */
  readonly times: readonly string[];
  /** The number of each, as it is written. */
  readonly numbers: readonly string[];
  /** In the middle: whose meeting it is. */
  readonly middle: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const SIZE = 480;
const MIDDLE = SIZE / 2;
const OUTER = 228;
const INNER = 74;
const grounds = ['ground-1', 'ground-4', 'ground-2', 'ground-5', 'ground-3'] as const;

/** Where the label of a slice stands, in percent of the drawing, and how large a part of the turn it is in degrees. */
export interface SlicePlace {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The slices, clockwise from the top, as large as their share of the time. */
export function slicePlaces(parts: readonly MeetingPart[]): readonly SlicePlace[] {
  let from = 0;
  return portions(parts).map((portion) => {
    const to = from + portion * 360;
    // A narrow slice has its words further out, where it is wider.
    const out = to - from >= 45 || to - from < 30 ? 6 : 22;
    const { x, y } = pointAt(50, 50, ((OUTER + INNER) / 2 + out) * (100 / SIZE), (from + to) / 2);
    const place = { x, y, from, to };
    from = to;
    return place;
  });
}

/** How much room a slice has for words: for a name on a large line, a small one, a name without its minutes, or for its number alone. */
export function roomIn({ from, to }: SlicePlace): 'large' | 'small' | 'narrow' | 'number' | 'none' {
  const turn = to - from;
  return turn >= 75 ? 'large' : turn >= 45 ? 'small' : turn >= 30 ? 'narrow' : turn >= 8 ? 'number' : 'none';
}

/** The circle without words: on the screen they are text over it. */
export function bareCircle(
  parts: readonly MeetingPart[],
  now: { readonly part: string; readonly passed: number } | null = null,
): Scene {
  const places = slicePlaces(parts);
  return {
    width: SIZE,
    height: SIZE,
    direction: 'ltr',
    nodes: [
      ...parts.flatMap((_, index) => slice(places, index)),
      ...parts.flatMap(({ id }, index) => (id === now?.part ? ring(places, index, now.passed) : [])),
      { kind: 'circle', id: 'middle', x: MIDDLE, y: MIDDLE, r: INNER - 8, fill: 'hub' },
    ],
  };
}

function slice(places: readonly SlicePlace[], index: number): readonly SceneNode[] {
  const place = places[index];
  if (!place || place.to - place.from < 0.5) return [];
  return [
    {
      kind: 'path',
      id: `slice-${index}`,
      d: ringPath(MIDDLE, MIDDLE, INNER, OUTER, place.from, place.to),
      fill: grounds[index % grounds.length] ?? 'ground-3',
      stroke: 'ink',
      width: 2,
    },
  ];
}

/** Around the part the meeting is in, and how much of it has passed, from 0 to 1. */
function ring(places: readonly SlicePlace[], index: number, passed: number): readonly SceneNode[] {
  const place = places[index];
  if (!place) return [];
  const { from, to } = place;
  const until = from + (to - from) * Math.min(1, Math.max(0, passed));
  return [
    ...(until - from > 0.5
      ? [
          {
            kind: 'path',
            id: 'passed',
            d: ringPath(MIDDLE, MIDDLE, OUTER - 14, OUTER, from, until),
            fill: 'teal',
          } as const,
        ]
      : []),
    {
      kind: 'path',
      id: 'now',
      d: ringPath(MIDDLE, MIDDLE, INNER, OUTER, from, to),
      stroke: 'teal',
      width: 8,
    },
  ];
}

/** The meeting as a picture or on paper: the slices, their words, the person in the middle. */
export function circleScene(drawing: CircleDrawing): Scene {
  const { parts, middle, language, direction } = drawing;
  return {
    ...bareCircle(parts),
    direction,
    language,
    nodes: [
      ...bareCircle(parts).nodes,
      ...slicePlaces(parts).flatMap((place, index) => words(drawing, index, place)),
      {
        kind: 'words',
        id: 'middle-words',
        text: middle,
        x: MIDDLE,
        y: MIDDLE,
        size: middle.length > 12 ? 19 : 24,
        weight: 700,
        fill: 'on-hub',
        maxWidth: (INNER - 16) * 2,
        maxLines: 3,
      },
    ],
  };
}

/** A narrow slice has its number alone: its name stands in the list beside. */
function words({ names, times, numbers }: CircleDrawing, index: number, place: SlicePlace): readonly SceneNode[] {
  const room = roomIn(place);
  if (room === 'none') return [];
  const [x, y] = [(place.x * SIZE) / 100, (place.y * SIZE) / 100];
  const narrow = room === 'narrow';
  const badge = room === 'number' ? y : narrow ? y - 16 : y - 38;
  const common = { kind: 'words', x, fill: 'ink', maxWidth: narrow ? 98 : 132 } as const;
  return [
    { kind: 'circle', id: `badge-${index}`, x, y: badge, r: 17, fill: 'marigold', stroke: 'ink', width: 2 },
    {
      kind: 'words',
      id: `number-${index}`,
      text: numbers[index] ?? '',
      x,
      y: badge,
      size: 18,
      weight: 700,
      fill: 'on-marigold',
    },
    ...(room === 'number'
      ? []
      : [
          {
            ...common,
            id: `name-${index}`,
            text: names[index] ?? '',
            y: narrow ? y + 18 : y + 2,
            size: room === 'large' ? 17 : narrow ? 13 : 14,
            weight: 650,
            maxLines: 2,
          },
          ...(narrow
            ? []
            : [
                { ...common, id: `time-${index}`, text: times[index] ?? '', y: y + 36, size: 16, maxLines: 1 } as const,
              ]),
        ]),
  ];
}
