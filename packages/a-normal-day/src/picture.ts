import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { saveFile } from '@delaktig/core/shell/save-file.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import type { Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { attributions, symbolPicture } from '@delaktig/core/symbols/sets.js';
import { clockTime } from './clock.ts';
import type { DayView } from './context.ts';
import { drawDay, type DrawnDay } from './drawn.ts';
import * as later from './later-texts.ts';
import type { Day, NormalDayDocument } from './model.ts';
import * as texts from './texts.ts';
import type { Placed } from './timeline.ts';

/** What a picture or a print is made from: never how long with whom. */
export type Pictured = Pick<DayView, 'locale' | 'document' | 'words' | 'settings' | 'day' | 'level' | 'held'>;

const WIDTH = 900;
const MARGIN = 40;
const HOURS = 80;

/** A picture file of the shown day: title, date, hours, and each thing with its picture, words, time and place. */
export async function dayPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  return toPicture(await dayScene(pictured, pictured.day), type, {
    title: titleOf(pictured, pictured.day),
    description: described(pictured, pictured.day),
  });
}

/** Offers the picture to be saved as a file, unless it was called off meanwhile. The file's name tells nothing of whose day it is. */
export async function savePicture(pictured: Pictured, page: Document, signal: AbortSignal): Promise<void> {
  const blob = await dayPicture(pictured, 'image/png');
  if (!signal.aborted) saveFile(blob, `${pictured.locale.text(texts.title)}.png`, page);
}

/** "En vanlig dag", "Skoldag": what stands above. */
export function titleOf({ words }: Pictured, day: Day): string {
  return words.day(day);
}

/** The day in words, for those who cannot see the picture. */
export function described({ locale, words, settings, level }: Pictured, day: Day): string {
  const { spans, waiting } = drawDay(day, settings, WIDTH, level);
  const said = [
    ...spans.map((span) => words.thing(span.activity, span)),
    ...waiting.map((thing) => words.thing(thing, undefined)),
  ];
  // A line each: a comma or a semicolon is not the same in every language.
  return locale.text(later.pictureDescription, words.day(day), said.join('\n'));
}

/** Every symbol of things and feelings, once. */
export function symbolsIn({ content }: NormalDayDocument): readonly SymbolReference[] {
  const all = content.days.flatMap(({ activities }) =>
    activities.flatMap(({ symbol, feeling }) => [symbol, content.feelings.find(({ id }) => id === feeling)?.symbol]),
  );
  return all.filter((symbol) => symbol !== undefined);
}

/** The pictures of symbols, when all have come. */
export async function picturesOf(symbols: readonly SymbolReference[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await Promise.all(
    symbols.map(async (symbol) => {
      const url = await symbolPicture(symbol);
      if (url !== null) found.set(keyOf(symbol), url);
    }),
  );
  return found;
}

/** What a symbol's picture is found by in {@link picturesOf}. */
export function keyOf({ provider, id }: SymbolReference): string {
  return `${provider}\n${id}`;
}

/** A day as a scene, downwards. Everything is drawn: where a screen gathers things in "+N", a picture gives each a narrower lane. */
export async function dayScene(
  pictured: Pictured,
  day: Day,
  { credits = true }: { readonly credits?: boolean } = {},
): Promise<Scene> {
  const { locale, document, settings, level } = pictured;
  const urls = await picturesOf(symbolsIn(document));
  const pictures = new Map<string, string | null>();
  for (const thing of day.activities) pictures.set(thing.id, await pictureOfSaid(thing, pictured.held));
  const drawn = drawDay(day, settings, WIDTH, level, Infinity);
  const top = MARGIN + 70;
  const rtl = locale.direction === 'rtl';
  const mirrored = (x: number, width: number): number => (rtl ? WIDTH - x - width : x);
  const words = { anchor: 'start', seat: 'top', fill: 'ink' } as const;
  const startX = rtl ? WIDTH - MARGIN : MARGIN;
  const nodes: SceneNode[] = [
    {
      kind: 'words',
      text: titleOf(pictured, day),
      x: startX,
      y: MARGIN,
      size: 34,
      weight: 700,
      maxWidth: 560,
      maxLines: 1,
      ...words,
    },
    ...dateNodes(pictured, rtl),
    ...hourNodes(drawn, top, rtl),
    ...drawn.placed.flatMap((span) => thingNodes(pictured, drawn, span, { top, urls, pictures, mirrored })),
  ];
  const bottom = top + drawn.scale.length + MARGIN;
  const waiting = locale.say.list(drawn.waiting.map((thing) => pictured.words.spoken(thing)));
  const said = waiting ? [`${locale.text(texts.waiting)}: ${waiting}`] : [];
  const foot = [
    ...said,
    ...(credits ? attributions(new Set(symbolsIn(document).map(({ provider }) => provider))) : []),
  ];
  foot.forEach((text, index) =>
    nodes.push({
      kind: 'words',
      text,
      x: startX,
      y: bottom + index * 30,
      size: 18,
      maxWidth: WIDTH - 2 * MARGIN,
      maxLines: 1,
      ...words,
    }),
  );
  const height = bottom + foot.length * 30 + MARGIN / 2;
  return {
    width: WIDTH,
    height,
    direction: locale.direction,
    language: locale.language,
    nodes: [{ kind: 'plate', x: 0, y: 0, width: WIDTH, height, radius: 0, fill: 'paper' }, ...nodes],
  };
}

function dateNodes({ locale, document }: Pictured, rtl: boolean): readonly SceneNode[] {
  if (Number.isNaN(Date.parse(document.updatedAt))) return [];
  const text = locale.text(later.printDate, locale.say.date(document.updatedAt));
  const x = rtl ? MARGIN : WIDTH - MARGIN;
  return [
    { kind: 'words', text, x, y: MARGIN + 10, size: 18, anchor: 'end', seat: 'top', fill: 'ink-soft', maxWidth: 240 },
  ];
}

function hourNodes({ frame, scale }: DrawnDay, top: number, rtl: boolean): readonly SceneNode[] {
  const hours = Array.from({ length: (frame.to - frame.from) / 60 + 1 }, (_, index) => frame.from + index * 60);
  return hours.flatMap((time): readonly SceneNode[] => {
    const y = top + scale.at(time);
    const x = rtl ? WIDTH - MARGIN : MARGIN;
    return [
      { kind: 'line', points: [MARGIN, y, WIDTH - MARGIN, y], stroke: 'hair', width: 1.5 },
      {
        kind: 'words',
        text: clockTime(time),
        x,
        y: y - 2,
        size: 17,
        anchor: 'start',
        seat: 'baseline',
        fill: 'ink-soft',
        direction: 'ltr',
      },
    ];
  });
}

interface Around {
  readonly top: number;
  readonly urls: ReadonlyMap<string, string>;
  /** The photo or picture of each thing, by its id. */
  readonly pictures: ReadonlyMap<string, string | null>;
  /** Where something stands, its width reckoned in, when the text runs the other way. */
  mirrored(x: number, width: number): number;
}

function thingNodes(pictured: Pictured, { scale }: DrawnDay, span: Placed, around: Around): readonly SceneNode[] {
  const { words, document, locale } = pictured;
  const { top, urls, pictures, mirrored } = around;
  const { activity, lane, lanes } = span;
  const room = WIDTH - 2 * MARGIN - HOURS;
  const width = room / lanes - 6;
  const x = MARGIN + HOURS + (room / lanes) * lane;
  const y = top + scale.at(span.from) + 2;
  const height = scale.at(span.to) - scale.at(span.from) - 4;
  const url = pictures.get(activity.id);
  const feeling = document.content.feelings.find(({ id }) => id === activity.feeling)?.symbol;
  const feltUrl = feeling && urls.get(keyOf(feeling));
  const place = words.place(activity);
  const when = span.open ? `${clockTime(span.from)}–` : `${clockTime(span.from)}–${clockTime(span.to)}`;
  const inset = url ? 56 : 16;
  const rtl = locale.direction === 'rtl';
  const textX = rtl ? mirrored(x, width) + width - inset : x + inset;
  const textWidth = Math.max(20, width - inset - (feltUrl ? 44 : 10));
  return [
    { kind: 'plate', x: mirrored(x, width), y, width, height, radius: 10, fill: 'plate', stroke: 'teal', outline: 2.5 },
    ...(url ? [{ kind: 'picture', href: url, x: mirrored(x + 12, 34), y: y + 5, width: 34, height: 34 } as const] : []),
    {
      kind: 'words',
      text: words.name(activity),
      x: textX,
      y: y + 2,
      size: 18,
      weight: 650,
      fill: 'ink',
      anchor: 'start',
      seat: 'top',
      maxWidth: textWidth,
      maxLines: 1,
    },
    {
      kind: 'words',
      text: place ? `\u2066${when}\u2069  ${isolateText(words.name(place))}` : `\u2066${when}\u2069`,
      x: textX,
      y: y + 23,
      size: 14,
      fill: 'ink-soft',
      anchor: 'start',
      seat: 'top',
      maxWidth: textWidth,
      maxLines: 1,
      direction: locale.direction,
    },
    ...(feltUrl
      ? [{ kind: 'picture', href: feltUrl, x: mirrored(x + width - 38, 28), y: y + 8, width: 28, height: 28 } as const]
      : []),
  ];
}
