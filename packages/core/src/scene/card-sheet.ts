import { layoutWords } from './words.ts';
import type { Scene, SceneNode, Words } from './scene.ts';

/** One card of a sheet: a picture, what it is called, and what is said about it. */
export interface SheetCard {
  readonly title: string;
  /** A `data:` address; null where there is none. */
  readonly picture: string | null;
  readonly lines: readonly string[];
  /** Shown before the title: its place in an order. */
  readonly number?: string;
  /** Stands above the card, over a new group of cards. */
  readonly heading?: string;
}

/** A sheet of cards, one below the other: what a method looks like as a picture. */
export interface CardSheet extends Pick<Scene, 'direction'> {
  readonly title: string;
  /** Below the title: the date, whose it is. */
  readonly subtitle?: string;
  readonly language: string;
  readonly cards: readonly SheetCard[];
  /** What stands there while there are no cards: a picture with a title alone says nothing. */
  readonly empty?: string;
  /** At the foot: what the licences of symbols ask for. */
  readonly credits?: readonly string[];
}

const width = 1000;
const margin = 48;
const pad = 28;
const picture = 150;

/** The whole sheet as a scene, as high as its words need. */
export function cardSheetScene(sheet: CardSheet): Scene {
  const { title, subtitle, language, direction, cards, empty, credits = [] } = sheet;
  const scene = { direction, language };
  const rtl = direction === 'rtl';
  const nodes: SceneNode[] = [];
  let y = margin;
  /** Where the reading begins, so far in from the side. */
  const x = (inset: number): number => (rtl ? width - inset : inset);
  const write = (text: string, inset: number, size: number, more: Partial<Words> = {}): void => {
    const words: Words = {
      kind: 'words',
      text,
      x: x(inset),
      y,
      size,
      fill: 'ink',
      anchor: 'start',
      seat: 'top',
      maxWidth: width - inset - margin - (inset > margin ? pad : 0),
      ...more,
    };
    nodes.push(words);
    y += layoutWords(words, scene).lines.length * size * 1.25;
  };

  write(title, margin, 44, { weight: 700 });
  if (subtitle) write(subtitle, margin, 22, { fill: 'ink-soft' });
  if (cards.length === 0 && empty) {
    y += 24;
    write(empty, margin, 30);
  }
  for (const card of cards) {
    y += 24;
    if (card.heading) {
      write(card.heading, margin, 30, { weight: 650 });
      y += 12;
    }
    const top = y;
    const at = nodes.length;
    const inset = margin + pad + (card.picture ? picture + pad : 0);
    y += pad;
    write(card.number ? `${card.number}. ${card.title}` : card.title, inset, 30, { weight: 650 });
    for (const line of card.lines) {
      y += 6;
      write(line, inset, 24, { fill: 'ink' });
    }
    y = Math.max(y, top + pad + (card.picture ? picture : 0)) + pad;
    nodes.splice(at, 0, {
      kind: 'plate',
      x: margin,
      y: top,
      width: width - 2 * margin,
      height: y - top,
      radius: 20,
      fill: 'plate',
      stroke: 'hair',
      outline: 2,
    });
    if (card.picture)
      nodes.push({
        kind: 'picture',
        href: card.picture,
        x: rtl ? width - margin - pad - picture : margin + pad,
        y: top + pad,
        width: picture,
        height: picture,
      });
  }
  y += 24;
  for (const credit of credits) write(credit, margin, 16, { fill: 'ink-soft' });
  const height = Math.ceil(y + margin / 2);
  return {
    width,
    height,
    direction,
    language,
    nodes: [{ kind: 'plate', x: 0, y: 0, width, height, radius: 0, fill: 'paper' }, ...nodes],
  };
}
