import { displayText } from '@delaktig/core/document/display-text.js';
import { isPicture } from '@delaktig/core/element/attachment-images.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { badge } from '@delaktig/core/scene/badge.js';
import { saveFile } from '@delaktig/core/shell/save-file.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import type { Scene, SceneNode, Words } from '@delaktig/core/scene/scene.js';
import { layoutWords } from '@delaktig/core/scene/words.js';
import { isColourName } from '@delaktig/core/style/palette.js';
import { attributions, symbolPicture } from '@delaktig/core/symbols/sets.js';
import { groundScene, namesOn, peopleOn, ringNames } from './board-scene.ts';
import { carriedBy } from './context.ts';
import { initial } from './face.ts';
import { kindPaths } from './kind-badge.ts';
import { nameAndKind } from './kind-words.ts';
import { kindOf } from './kinds.ts';
import { lineNode, RelationshipDrawing, withLines } from './relationship-drawing.ts';
import { QUALITIES, qualityOf, shownRelationships } from './relationships.ts';
import * as whole from './whole-texts.ts';
import { type Geometry, geometry, type Layout, layoutMap, type Spot } from './layout.ts';
import type { Marking, NetworkMapDocument, Person, SymbolReference } from './model.ts';
import { summary } from './summary.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** What a picture or a print is made from. */
export interface Pictured {
  readonly locale: LocaleController;
  readonly document: NetworkMapDocument;
  readonly words: MapWords;
  /** The markings that are shown: the legend is of these. */
  readonly markings: readonly Marking[];
  /** Photos and drawings beside the document. */
  readonly attachments: ReadonlyMap<string, Blob>;
  /** Calls it off: the person paused or finished. */
  readonly signal?: AbortSignal;
}

/** Width of the drawn map in a picture, unless somebody asks for another. */
const usualBoard = 1000;
const margin = 40;
/** A plate in a picture: names may be longer on paper than under a finger. */
const plate = { width: 104, height: 78 };
/** Height of a line of a name. */
const nameLine = 18;

/** A picture file of the whole map: title, date, map, what distance means, legend, and those who wait. */
export async function mapPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  const { locale, document, words } = pictured;
  const scene = await pictureScene(pictured);
  return toPicture(scene, type, {
    title: titleOf(pictured),
    description: `${summary(locale, document, words)} ${words.distance}`,
  });
}

/** Offers the picture to be saved as a file, unless it was called off meanwhile. The file's name tells nothing of whose map it is. */
export async function savePicture(pictured: Pictured, page: Document, signal: AbortSignal): Promise<void> {
  const blob = await mapPicture(pictured, 'image/png');
  if (signal.aborted) return;
  saveFile(blob, `${pictured.locale.text(texts.title)}.png`, page);
}

/** "Nätverkskarta: Alex", or without a name. */
export function titleOf({ locale, document }: Pictured): string {
  const name = displayText(document.content.centre.name ?? '').trim();
  return name ? locale.text(later.titleOf, name) : locale.text(texts.title);
}

/** The pictures of symbols, when all have come. */
async function picturesOf(symbols: readonly SymbolReference[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await Promise.all(
    symbols.map(async (symbol) => {
      const url = await symbolPicture(symbol);
      if (url !== null) found.set(`${symbol.provider}\n${symbol.id}`, url);
    }),
  );
  return found;
}

/** The photos and drawings of people, by their ids, as addresses that stand in the file itself. */
async function photosOf({ document, attachments }: Pictured): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await Promise.all(
    document.content.people.map(async ({ id, picture }) => {
      const blob = picture && attachments.get(picture.attachment);
      if (blob && isPicture(blob)) found.set(id, await dataUrl(blob));
    }),
  );
  return found;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The picture cannot be read.')));
    reader.readAsDataURL(blob);
  });
}

/** Every symbol on the map, once. */
export function symbolsOf({ content }: NetworkMapDocument): readonly SymbolReference[] {
  return [content.centre.symbol, ...content.people.map(({ symbol }) => symbol)].filter(
    (symbol) => symbol !== undefined,
  );
}

/** The markings somebody carries, those that the set lacks as well: none, where the person has left markings out. */
export function markingsOf(pictured: Pick<Pictured, 'document' | 'markings'>, person: Person): readonly Marking[] {
  return pictured.markings.length > 0 ? carriedBy(pictured, person) : [];
}

/** Who stands where, as a sentence; names are set apart, so that none turns the words around it. */
export function whereIs({ locale, words }: Pick<Pictured, 'locale' | 'words'>, person: Person): string {
  const name = nameAndKind(locale, words, person);
  const where = words.where(person);
  return where === null ? locale.text(texts.isWaiting, name) : locale.text(texts.standsAt, name, where);
}

/** How a picture is made. */
export interface PictureOptions {
  /** Whose the symbols are; false where the page itself says that. Default true. */
  readonly credits?: boolean;
  /** Width of the drawn map: the narrower, the larger everything on it becomes where the picture is as wide as the paper. Default 1000. */
  readonly board?: number;
  /** A sheet to fill in by hand: lines for name and date, and a middle with room to write. Default false. */
  readonly sheet?: boolean;
}

/** The whole picture as a scene. Everybody is drawn: where a screen gathers people in "+N", a picture lists them below. */
export async function pictureScene(
  pictured: Pictured,
  { credits = true, board = usualBoard, sheet = false }: PictureOptions = {},
): Promise<Scene> {
  const { locale, document, words, markings } = pictured;
  const urls = await picturesOf(symbolsOf(document));
  const photos = await photosOf(pictured);
  const g = geometry(document.content.ground, board);
  const layout = layoutMap(document, g, plate, namesOn(g, words), Infinity);
  const ground = groundScene(g, words, locale.direction, locale.language, layout);
  const lines = new RelationshipDrawing().nodes(document.content, layout, board);
  const map: SceneNode[] = [...withLines(ground.nodes, lines), ...centreNodes(pictured, g, urls, sheet)];
  for (const ring of layout.rings)
    for (const spot of ring.spots) map.push(personNode(pictured, spot, layout, urls, photos));
  for (const ring of layout.rings)
    for (const crowd of ring.crowds) map.push(...crowdNodes(locale, crowd.x, crowd.y, crowd.people.length));

  const width = board + 2 * margin;
  const rtl = locale.direction === 'rtl';
  const startX = rtl ? width - margin : margin;
  const nodes: SceneNode[] = [
    { kind: 'plate', x: 0, y: 0, width, height: 0, radius: 0, fill: 'paper' },
    {
      kind: 'words',
      text: titleOf(pictured),
      x: startX,
      y: margin,
      size: 34,
      weight: 700,
      fill: 'ink',
      anchor: 'start',
      seat: 'top',
      maxWidth: board * 0.72,
      maxLines: 2,
    },
    ...(sheet ? sheetNodes(pictured, startX, board) : dateNodes(pictured, rtl ? margin : width - margin, board)),
    { kind: 'group', x: margin, y: margin + 90, nodes: map },
  ];
  let y = margin + 90 + board + 40;
  nodes.push({
    kind: 'words',
    text: words.distance,
    x: startX,
    y,
    size: 22,
    weight: 600,
    fill: 'ink',
    anchor: 'start',
    seat: 'middle',
    maxWidth: board,
  });
  y += 46;
  const { names: rings, numbered } = ringNames(g, words, peopleOn(layout));
  if (numbered) {
    const text = locale.say.list(rings.map((ring, index) => `${ring.text}. ${words.ring(index)}`));
    nodes.push({
      kind: 'words',
      text,
      x: startX,
      y,
      size: 19,
      fill: 'ink',
      anchor: 'start',
      seat: 'middle',
      maxWidth: board,
      maxLines: 2,
    });
    y += 46;
  }
  const columns = Math.max(1, Math.floor(board / 330));
  markings.forEach((marking, index) => {
    const column = index % columns;
    const x = rtl ? startX - column * (board / columns) : startX + column * (board / columns);
    const row = y + Math.floor(index / columns) * 42;
    nodes.push(
      badge({
        x: rtl ? x - 16 : x + 16,
        y: row,
        r: 15,
        letter: marking.letter,
        shape: marking.shape,
        colour: isColourName(marking.colour) ? marking.colour : 'ink',
      }),
      {
        kind: 'words',
        text: words.marking(marking),
        x: rtl ? x - 42 : x + 42,
        y: row,
        size: 19,
        fill: 'ink',
        anchor: 'start',
        maxWidth: board / columns - 60,
        maxLines: 2,
      },
    );
  });
  y += Math.ceil(markings.length / columns) * 42;
  const qualities = QUALITIES.filter((quality) =>
    shownRelationships(document.content).some((one) => qualityOf(one) === quality),
  );
  qualities.forEach((quality, index) => {
    const aside = (index % columns) * (board / columns);
    const x = rtl ? startX - aside : startX + aside;
    const row = y + Math.floor(index / columns) * 42;
    const end = rtl ? x - 48 : x + 48;
    nodes.push(lineNode(`legend-${quality}`, quality, { x, y: row }, { x: end, y: row }, null), {
      kind: 'words',
      text: locale.text(whole.qualities[quality]),
      x: rtl ? end - 12 : end + 12,
      y: row,
      size: 19,
      fill: 'ink',
      anchor: 'start',
      maxWidth: board / columns - 70,
      maxLines: 2,
    });
  });
  y += Math.ceil(qualities.length / columns) * 42;
  const unseen = [
    ...layout.rings.flatMap(({ crowds }) => crowds.flatMap(({ people }) => people)),
    ...layout.thoughts,
    ...layout.waiting,
  ];
  if (unseen.length > 0) {
    const names = unseen.map((person) => whereIs(pictured, person));
    const list: Words = {
      kind: 'words',
      text: locale.say.list(names),
      x: startX,
      y: y + 6,
      size: 18,
      fill: 'ink',
      anchor: 'start',
      seat: 'top',
      maxWidth: board,
    };
    const { lines, step } = layoutWords(list, { direction: locale.direction, language: locale.language });
    nodes.push(list);
    y += 6 + lines.length * step;
  }
  for (const line of credits ? attributions(new Set(symbolsOf(document).map(({ provider }) => provider))) : []) {
    nodes.push({
      kind: 'words',
      text: line,
      x: startX,
      y: y + 16,
      size: 14,
      fill: 'ink-soft',
      anchor: 'start',
      seat: 'middle',
      maxWidth: board,
    });
    y += 24;
  }
  const height = Math.ceil(y + margin);
  nodes[0] = { kind: 'plate', x: 0, y: 0, width, height, radius: 0, fill: 'paper' };
  return { width, height, direction: locale.direction, language: locale.language, nodes };
}

/** When the map was drawn, at the end of the title's line. */
function dateNodes({ document, locale }: Pictured, x: number, board: number): SceneNode[] {
  if (Number.isNaN(Date.parse(document.updatedAt))) return [];
  return [
    {
      kind: 'words',
      text: locale.text(later.printDate, locale.say.date(document.updatedAt)),
      x,
      y: margin + 8,
      size: 20,
      fill: 'ink-soft',
      anchor: 'end',
      seat: 'top',
      maxWidth: board * 0.27,
      maxLines: 2,
    },
  ];
}

/** Where name and date are written by hand. */
function sheetNodes({ document, locale }: Pictured, startX: number, board: number): SceneNode[] {
  const way = locale.direction === 'rtl' ? -1 : 1;
  const line = (text: string, from: number, to: number): SceneNode[] => [
    { kind: 'words', text, x: startX + way * from, y: margin + 76, size: 20, fill: 'ink', anchor: 'start' },
    {
      kind: 'line',
      points: [startX + way * (from + 90), margin + 84, startX + way * to, margin + 84],
      stroke: 'ink',
      width: 1.5,
    },
  ];
  const named = displayText(document.content.centre.name ?? '').trim() !== '';
  return [
    ...(named ? [] : line(locale.text(later.sheetName), 0, board * 0.55)),
    ...line(locale.text(later.sheetDate), board * 0.6, board),
  ];
}

/** Whoever stands in the middle; on a sheet to fill in by hand there is room to write and draw. */
export function centreNodes(
  { document, locale }: Pick<Pictured, 'document' | 'locale'>,
  g: Geometry,
  urls: ReadonlyMap<string, string>,
  sheet = false,
): SceneNode[] {
  const { name, symbol } = document.content.centre;
  const middle = g.size / 2;
  const called = displayText(name ?? '') || locale.text(texts.me);
  if (sheet)
    return [
      { kind: 'circle', x: middle, y: middle, r: g.hub, fill: 'plate', stroke: 'ink', width: 2 },
      {
        kind: 'words',
        text: called,
        x: middle,
        y: middle + g.hub * 0.6,
        size: 18,
        weight: 700,
        fill: 'ink',
        maxWidth: g.hub * 1.3,
        maxLines: 1,
      },
    ];
  const url = symbol && urls.get(`${symbol.provider}\n${symbol.id}`);
  return [
    { kind: 'circle', x: middle, y: middle, r: g.hub, fill: 'hub' },
    ...(url
      ? [
          {
            kind: 'picture',
            href: url,
            x: middle - g.hub * 0.45,
            y: middle - g.hub * 0.8,
            width: g.hub * 0.9,
            height: g.hub * 0.9,
          } as const,
        ]
      : []),
    {
      kind: 'words',
      text: called,
      x: middle,
      y: url ? middle + g.hub * 0.45 : middle,
      // A long name is smaller rather than cut, and each is where the map is small.
      size: Math.min(called.length > 9 ? 16 : 20, g.hub * 0.4),
      weight: 700,
      fill: 'on-hub',
      maxWidth: g.hub * 1.7,
      maxLines: url ? 2 : 3,
    },
  ];
}

/** Somebody, as a picture shows them. */
export function personNode(
  pictured: Pick<Pictured, 'document' | 'markings' | 'words'>,
  spot: Spot,
  layout: Layout,
  urls: ReadonlyMap<string, string>,
  photos: ReadonlyMap<string, string>,
): SceneNode {
  const { person, x, y, wide = 0 } = spot;
  const photo = photos.get(person.id);
  const kind = kindOf(person);
  const url = photo ?? (person.symbol && urls.get(`${person.symbol.provider}\n${person.symbol.id}`));
  const name = pictured.words.name(person);
  const carried = markingsOf(pictured, person);
  // Where plates had to be made smaller, all of each is.
  const scale = layout.plate.height / plate.height;
  const width = layout.plate.width + ((layout.wide - layout.plate.width) * wide) / 3;
  return {
    kind: 'group',
    x,
    y,
    scale,
    nodes: [
      { kind: 'circle', x: 0, y: -14, r: 22, fill: 'plate', stroke: 'ink', width: 2 },
      url
        ? { kind: 'picture', href: url, x: -18, y: -32, width: 36, height: 36 }
        : { kind: 'words', text: initial(name), x: 0, y: -14, size: 20, weight: 700, fill: 'ink' },
      {
        kind: 'words',
        text: name,
        x: 0,
        y: 12,
        size: 16,
        weight: 600,
        fill: 'ink',
        halo: 'plate',
        seat: 'top',
        maxWidth: width / scale,
        maxLines: linesOf(spot, layout),
        lineHeight: 1.1,
      },
      ...(kind === 'person'
        ? []
        : [
            { kind: 'circle', x: -24, y: -6, r: 11, fill: 'plate', stroke: 'ink', width: 1.5 } as const,
            {
              kind: 'group',
              x: -31.5,
              y: -13.5,
              scale: 15 / 24,
              nodes: [{ kind: 'path', d: kindPaths[kind], stroke: 'ink', width: 2.2 }],
            } as const,
          ]),
      ...carried.map((marking, index) =>
        badge({
          x: 20 + index * badgeStep(carried.length),
          y: -34,
          r: 11,
          letter: marking.letter,
          shape: marking.shape,
          colour: isColourName(marking.colour) ? marking.colour : 'ink',
        }),
      ),
    ],
  };
}

/** Badges stand beside each other; many overlap, so that they stay with whom they are about. */
function badgeStep(count: number): number {
  return Math.max(11, Math.min(22, 66 / Math.max(1, count - 1)));
}

/** How many lines a name has room for: a picture has nothing to press for the whole name, so it goes on down where nobody stands. */
function linesOf({ person, x, y }: Spot, { lines, plate, rings, wide }: Layout): number {
  if (lines === 1) return 1;
  const room = plate.height + 2 * nameLine;
  const below = rings.some(({ spots, crowds }) =>
    [...spots.filter((spot) => spot.person.id !== person.id), ...crowds].some(
      (other) => Math.abs(other.x - x) < wide && other.y > y && other.y - y < room,
    ),
  );
  return below ? lines : lines + 2;
}

function crowdNodes({ say }: LocaleController, x: number, y: number, count: number): SceneNode[] {
  return [
    { kind: 'circle', x, y, r: 22, fill: 'marigold', stroke: 'ink', width: 2 },
    {
      kind: 'words',
      text: `+${say.number(count)}`,
      x,
      y,
      size: 17,
      weight: 700,
      fill: 'on-marigold',
      direction: 'ltr',
    },
  ];
}
