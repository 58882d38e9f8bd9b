import { clean, estimateWidth, graphemes, layoutLines, type WordsLayout } from './plain-words.ts';
import { defaultFont, type Direction, type Scene, type Words } from './scene.ts';

/** Gives the width of a text. */
export type Measure = (text: string) => number;

type Measuring = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
let measuring: Measuring | null | undefined;

function measuringContext(): Measuring | null {
  if (measuring !== undefined) return measuring;
  if (typeof OffscreenCanvas !== 'undefined') measuring = new OffscreenCanvas(1, 1).getContext('2d');
  else if (typeof document !== 'undefined') measuring = document.createElement('canvas').getContext('2d');
  return (measuring ??= null);
}

/** Font as a canvas and CSS write it. */
export function fontOf(words: Words, font: string): string {
  return `${words.weight ?? 400} ${words.size}px ${font}`;
}

/** Tells a canvas which language is written, where it can be told: generic fonts and the shapes of letters depend on it. */
export function speak(context: Measuring, language: string | undefined): void {
  if ('lang' in context) context.lang = language ?? 'inherit';
}

/** Measures as a canvas does; where there is none (Node), by the usual widths of letters. */
export function measureWith(font: string, size: number, language?: string): Measure {
  const context = measuringContext();
  if (!context) return (text) => estimateWidth(text, size);
  return (text) => {
    speak(context, language);
    context.font = font;
    return context.measureText(text).width;
  };
}

function split(text: string, granularity: 'grapheme' | 'word', language: string | undefined): string[] {
  if (!('Segmenter' in Intl)) return granularity === 'word' ? [text] : Array.from(text);
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity });
  } catch {
    segmenter = new Intl.Segmenter(undefined, { granularity });
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Breaks text into lines no wider than `widest`: at blanks and hyphens, else between words of scripts without blanks, else between letters. */
export function wrap(text: string, widest: number, measure: Measure, language?: string): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    const flush = (): void => {
      if (line.trim()) lines.push(line.trimEnd());
      line = '';
    };
    const add = (piece: string, ...smaller: ('grapheme' | 'word')[]): void => {
      if (measure((line + piece).trimEnd()) <= widest) {
        line += piece;
        return;
      }
      const [next, ...rest] = smaller;
      if (next && measure(piece.trimEnd()) > widest) {
        if (next === 'word') flush();
        for (const part of split(piece, next, language)) add(part, ...rest);
        return;
      }
      flush();
      line = piece.trimStart();
    };
    for (const piece of paragraph.match(/[^ -]*[ -]+|[^ -]+/g) ?? []) add(piece, 'word', 'grapheme');
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Cuts off what does not fit, with an ellipsis, never through a letter. */
function shorten(line: string, widest: number, measure: Measure): string {
  const fitting = graphemes(line);
  while (fitting.length && measure(`${fitting.join('').trimEnd()}…`) > widest) fitting.pop();
  return `${fitting.join('').trimEnd()}…`;
}

const kept = new WeakMap<Words, { readonly key: string; readonly layout: WordsLayout }>();

/**
 * Lays out words as every renderer draws them. The same words in the same font are laid out once.
 * @param font font families, where the scene names none
 */
export function layoutWords(
  words: Words,
  scene: Pick<Scene, 'direction' | 'language' | 'font'>,
  font: string = defaultFont,
): WordsLayout {
  const family = scene.font ?? font;
  const key = `${scene.direction} ${family}`;
  const known = kept.get(words);
  if (known?.key === key) return known.layout;
  const layout = lay(words, scene.direction, words.language ?? scene.language, family);
  kept.set(words, { key, layout });
  return layout;
}

function lay(words: Words, across: Direction, language: string | undefined, family: string): WordsLayout {
  const { size, maxWidth, maxLines = Infinity } = words;
  const text = clean(words.text);
  // What surely fits is not measured: that would make the first drawing wait for a canvas.
  if (maxWidth === undefined || (!text.includes('\n') && estimateWidth(text, size) * 1.4 <= maxWidth))
    return layoutLines(words, [text.replaceAll('\n', ' ')], across);
  const measure = measureWith(fontOf(words, family), size, language);
  const lines = wrap(text, maxWidth, measure, language);
  if (lines.length > maxLines) {
    lines.length = maxLines;
    lines[maxLines - 1] = shorten(lines[maxLines - 1] ?? '', maxWidth, measure);
  }
  return layoutLines(words, lines, across);
}
