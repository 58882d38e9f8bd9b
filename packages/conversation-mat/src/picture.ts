import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import type { Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { saveFile } from '@delaktig/core/shell/save-file.js';
import { hand } from '@delaktig/core/style/hand.js';
import { attributions, symbolPicture } from '@delaktig/core/symbols/sets.js';
import * as later from './later-texts.ts';
import type { Card, ConversationMatDocument, Mat, Picture } from './model.ts';
import { cardsOn, waiting } from './reading.ts';
import { lostInWords, matInWords } from './summary.ts';
import * as texts from './texts.ts';
import type { MatWords } from './words.ts';

/** What a picture or a print is made from. */
export interface Pictured {
  readonly locale: LocaleController;
  readonly document: ConversationMatDocument;
  /** The mat that is shown; undefined where no topic has been chosen. */
  readonly mat: Mat | undefined;
  /** The mat that is shown is about safety, and nobody has said that there is time for it. */
  readonly closed?: boolean;
  readonly words: MatWords;
  readonly attachments: ReadonlyMap<string, Blob>;
  /** Calls it off: the person paused or finished. */
  readonly signal?: AbortSignal;
}

const width = 1200;
const margin = 40;
const gap = 16;
const card = { width: 124, height: 128 };

/** A picture file of the mat. */
export async function matPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  const { locale, mat, words } = pictured;
  const scene = await pictureScene(pictured);
  const description = mat ? [words.question(mat), ...matInWords(locale, mat, words)].join(' ') : instead(pictured);
  return toPicture(scene, type, { title: titleOf(pictured), description });
}

/** Offers the picture to be saved as a file, unless it was called off meanwhile. The file's name tells nothing of whose it is. */
export async function savePicture(pictured: Pictured, page: Document, signal: AbortSignal): Promise<void> {
  const blob = await matPicture(pictured, 'image/png');
  if (!signal.aborted) saveFile(blob, `${pictured.locale.text(texts.title)}.png`, page);
}

/** What a picture says where it has no mat to show. */
function instead({ locale, closed }: Pictured): string {
  return locale.text(closed ? texts.gateTitle : later.pictureEmpty);
}

/** "Samtalsmatta: Alex", or without a name. */
export function titleOf({ locale, document }: Pictured): string {
  const name = displayText(document.content.person.name ?? '').trim();
  return name ? locale.text(texts.titleOf, name) : locale.text(texts.title);
}

/** Every picture that is on a mat. */
export function picturesOn(mat: Mat): readonly Picture[] {
  return [mat.topic, ...mat.scale.steps, ...mat.cards].flatMap(({ picture }) => (picture ? [picture] : []));
}

/** What the licences of a mat's pictures ask to be shown: of symbol sets, and of pictures that were imported. */
export function creditsOf(mat: Mat): readonly string[] {
  const pictures = picturesOn(mat);
  const sets = new Set(pictures.flatMap(({ provider }) => (provider === undefined ? [] : [provider])));
  const imported = pictures.flatMap(({ licence }) =>
    licence ? [[licence.author, licence.type, licence.source].filter((part) => part).join(', ')] : [],
  );
  return [...new Set([...attributions(sets), ...imported])];
}

/** The addresses of pictures, as data that a picture file can hold. */
export async function addressesOf(
  pictures: readonly Picture[],
  attachments: ReadonlyMap<string, Blob>,
): Promise<ReadonlyMap<Picture, string>> {
  const found = new Map<Picture, string>();
  await Promise.all(
    pictures.map(async (picture) => {
      const { provider, id, attachment } = picture;
      const blob = attachment === undefined ? undefined : attachments.get(attachment);
      const url = blob?.type.startsWith('image/')
        ? await dataAddress(blob)
        : provider !== undefined && id !== undefined
          ? await symbolPicture({ provider, id })
          : null;
      if (url !== null) found.set(picture, url);
    }),
  );
  return found;
}

/** A picture as an address that holds it whole. */
export function dataAddress(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(blob);
  });
}

/**
 * The whole mat as a scene: topic, question, answers with what lies under each, what was put aside, what the frames mean.
 *
 * @param options `credits: false` where the page itself says whose the pictures are; `blank`: without cards, with lines for name and day
 */
export async function pictureScene(
  pictured: Pictured,
  { credits = true, blank = false }: { readonly credits?: boolean; readonly blank?: boolean } = {},
): Promise<Scene> {
  const { locale, document, mat, words, attachments } = pictured;
  const { direction, language } = locale;
  const urls = mat ? await addressesOf(picturesOn(mat), attachments) : new Map<Picture, string>();
  const mirror = (x: number, w = 0): number => (direction === 'rtl' ? width - x - w : x);
  const nodes: SceneNode[] = [];
  const write = (text: string, x: number, y: number, size: number, more: object = {}): void =>
    void nodes.push({ kind: 'words', text, x: mirror(x), y, size, fill: 'ink', anchor: 'start', seat: 'top', ...more });
  const picture = (of: Picture | undefined, x: number, y: number, size: number): boolean => {
    const href = of && urls.get(of);
    if (href === undefined || href === '') return false;
    nodes.push({ kind: 'picture', href, x: mirror(x, size), y, width: size, height: size });
    return true;
  };
  const title = blank ? locale.text(texts.title) : titleOf(pictured);
  write(title, margin, margin, 32, { weight: 700, maxWidth: blank ? 380 : width * 0.65, maxLines: 2 });
  if (blank)
    for (const [label, from] of [
      [locale.text(later.printName), 450],
      [locale.text(later.printDate, ''), 830],
    ] as const) {
      // Room to write by hand, for whoever it is about this time.
      write(label, from, margin + 8, 20, { fill: 'ink-soft' });
      const points = [mirror(from), margin + 44, mirror(from + 330), margin + 44];
      nodes.push({ kind: 'line', points, stroke: 'line', width: 2 });
    }
  else if (!Number.isNaN(Date.parse(document.updatedAt)))
    write(locale.text(later.printDate, locale.say.date(document.updatedAt)), width - margin, margin + 8, 20, {
      anchor: 'end',
      fill: 'ink-soft',
    });
  let y = margin + 84;
  if (!mat) {
    write(instead(pictured), margin, y, 28, { maxWidth: width - 2 * margin, maxLines: 3 });
    return sheet(pictured, nodes, y + 120);
  }

  const topicWide = 300;
  frame(nodes, 'topic', mirror(margin, topicWide), y, topicWide, 76);
  const hasPicture = picture(mat.topic.picture, margin + 14, y + 12, 52);
  write(words.topic(mat), margin + (hasPicture ? 78 : 18), y + 38, 24, {
    weight: 700,
    seat: 'middle',
    maxWidth: topicWide - (hasPicture ? 92 : 36),
    maxLines: 2,
  });
  write(words.question(mat), margin + topicWide + 24, y + 38, 28, {
    weight: 600,
    seat: 'middle',
    maxWidth: width - 2 * margin - topicWide - 24,
    maxLines: 2,
  });
  y += 104;

  const { steps } = mat.scale;
  const columns: readonly (string | null)[] = [...steps.map(({ id }) => id), ...(blank ? [] : [null])];
  const shown = columns.filter((step) => step !== null || cardsOn(mat, null).length > 0);
  const wide = (width - 2 * margin - (shown.length - 1) * gap) / Math.max(1, shown.length);
  const perRow = Math.max(1, Math.floor((wide - gap) / (card.width + 10)));
  const rows = Math.max(2, ...shown.map((step) => (blank ? 3 : Math.ceil(cardsOn(mat, step).length / perRow))));
  // Among many answers each has little room: three lines of words instead of two, since answers beside each other often begin alike.
  const narrow = shown.length > 4;
  const head = narrow ? 130 : 108;
  const high = head + 20 + rows * (card.height + 12) + gap;
  shown.forEach((step, column) => {
    const x = margin + column * (wide + gap);
    nodes.push({ kind: 'plate', x: mirror(x, wide), y, width: wide, height: high, radius: 14, fill: 'ground-3' });
    frame(nodes, step === null ? 'aside' : 'step', mirror(x + 8, wide - 16), y + 8, wide - 16, head);
    const of = steps.find(({ id }) => id === step);
    const there = picture(of?.picture, x + wide / 2 - 28, y + head - 54, 56);
    write(words.column(mat, step), x + wide / 2, y + (there ? (narrow ? 44 : 36) : 8 + head / 2), narrow ? 17 : 19, {
      weight: 700,
      anchor: 'middle',
      seat: 'middle',
      maxWidth: wide - (narrow ? 32 : 40),
      maxLines: narrow ? 3 : 2,
    });
    if (blank) return;
    const left = (wide - Math.min(perRow, Math.max(1, cardsOn(mat, step).length)) * (card.width + 10) + 10) / 2;
    cardsOn(mat, step).forEach((one, index) => {
      const cx = x + left + (index % perRow) * (card.width + 10);
      const cy = y + head + 20 + Math.floor(index / perRow) * (card.height + 12);
      cardNodes(one, cx, cy);
    });
  });
  y += high + 24;

  const left = blank ? [] : waiting(mat);
  const names = locale.say.list(left.map((one) => words.spoken(mat, one)));
  const lines = left.length > 0 ? [locale.text(later.saidOf, locale.text(later.notPlaced), names)] : [];
  for (const line of blank ? [] : [...lines, ...lostInWords(locale, mat, words)]) {
    write(line, margin, y, 18, { maxWidth: width - 2 * margin, maxLines: 4 });
    y += 92;
  }
  const legend = [later.legendTopic, later.legendScale, later.legendOption];
  if (mat.cards.some(({ place }) => place?.by === 'helper') && !blank) legend.push(later.legendHelper);
  write(legend.map((text) => locale.text(text)).join(' · '), margin, y, 17, {
    fill: 'ink-soft',
    maxWidth: width - 2 * margin,
    maxLines: 2,
  });
  y += 48;
  for (const line of credits ? creditsOf(mat) : []) {
    write(line, margin, y, 14, { fill: 'ink-soft', maxWidth: width - 2 * margin });
    y += 24;
  }
  return sheet(pictured, nodes, y);

  function cardNodes(one: Card, x: number, top: number): void {
    if (!mat) return;
    frame(nodes, 'card', mirror(x, card.width), top, card.width, card.height);
    const there = picture(one.picture, x + card.width / 2 - 32, top + card.height - 74, 64);
    write(words.card(mat, one), x + card.width / 2, top + (there ? 29 : card.height / 2), 16, {
      weight: 600,
      anchor: 'middle',
      seat: 'middle',
      maxWidth: card.width - 14,
      maxLines: there ? 2 : 5,
      lineHeight: 1.1,
      language,
    });
    if (one.place?.by === 'helper') nodes.push(byHelper(mirror(x + card.width - 24, 24), top - 14));
  }
}

/** Who placed it, as on the screen: a hand on a badge of 24. */
function byHelper(x: number, y: number): SceneNode {
  return {
    kind: 'group',
    x,
    y,
    nodes: [
      { kind: 'circle', x: 12, y: 12, r: 12, fill: 'plate', stroke: 'ink', width: 1.5 },
      { kind: 'group', x: 4, y: 4, scale: 2 / 3, nodes: [{ kind: 'path', d: hand, stroke: 'ink', width: 2.2 }] },
    ],
  };
}

/** The three frames, told apart by form as well as by colour. */
export function frame(
  nodes: SceneNode[],
  kind: 'topic' | 'step' | 'aside' | 'card',
  x: number,
  y: number,
  wide: number,
  high: number,
): void {
  const plate = { kind: 'plate', x, y, width: wide, height: high, fill: 'plate' } as const;
  if (kind === 'topic') {
    nodes.push({ ...plate, radius: 6, stroke: 'plum', outline: 2 });
    nodes.push({
      ...plate,
      x: x + 5,
      y: y + 5,
      width: wide - 10,
      height: high - 10,
      radius: 4,
      stroke: 'plum',
      outline: 2,
    });
  } else if (kind === 'card') nodes.push({ ...plate, radius: 3, stroke: 'ink', outline: 2 });
  else if (kind === 'step') nodes.push({ ...plate, radius: 30, stroke: 'teal', outline: 4 });
  else nodes.push({ ...plate, radius: 30, stroke: 'line', outline: 2, dash: [8, 6] });
}

function sheet({ locale }: Pictured, nodes: readonly SceneNode[], y: number): Scene {
  const height = Math.ceil(y + margin);
  return {
    width,
    height,
    direction: locale.direction,
    language: locale.language,
    nodes: [{ kind: 'plate', x: 0, y: 0, width, height, radius: 0, fill: 'paper' }, ...nodes],
  };
}
