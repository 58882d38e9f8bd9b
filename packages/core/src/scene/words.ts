import { defaultFont, type Direction, type Scene, type Words } from './scene.ts';

/** Words as they are put into a drawing: lines that fit, and where they stand. Every renderer draws exactly this. */
export interface WordsLayout {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** From one baseline to the next. */
  readonly step: number;
  /** Which side of the words stands at `x`, whatever the direction. */
  readonly side: 'left' | 'middle' | 'right';
  readonly direction: Direction;
}

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

/** About how wide a text is, without any font. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    width += /[\u1100-\u11ff\u2e80-\uffdc\p{Extended_Pictographic}]/u.test(letter)
      ? 1
      : /[ilj.,:;'|!\s]/u.test(letter)
        ? 0.3
        : /[mwMW]/.test(letter)
          ? 0.85
          : 0.55;
  }
  return width * size;
}

/** The direction of the first letter that has one, or null. */
export function firstStrong(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

/** Text as an XML file can hold it: no control characters, no halves of characters, no runs of blanks. */
function clean(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .trim();
}

let letters: Intl.Segmenter | undefined;

/** The letters of a text as a reader sees them; by code points where the browser cannot tell. */
export function graphemes(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  letters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(letters.segment(text), ({ segment }) => segment);
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
  const { size, x, y, maxWidth, maxLines = Infinity, anchor = 'middle', seat = 'middle' } = words;
  const text = clean(words.text);
  let lines = [text.replaceAll('\n', ' ')];
  // What surely fits is not measured: that would make the first drawing wait for a canvas.
  if (maxWidth !== undefined && (text.includes('\n') || estimateWidth(text, size) * 1.4 > maxWidth)) {
    const measure = measureWith(fontOf(words, family), size, language);
    lines = wrap(text, maxWidth, measure, language);
    if (lines.length > maxLines) {
      lines.length = maxLines;
      lines[maxLines - 1] = shorten(lines[maxLines - 1] ?? '', maxWidth, measure);
    }
  }
  const step = size * (words.lineHeight ?? 1.25);
  return {
    lines,
    x,
    y:
      seat === 'baseline'
        ? y
        : seat === 'top'
          ? y + size * 0.35 + step / 2
          : y + size * 0.35 - ((lines.length - 1) * step) / 2,
    step,
    side: anchor === 'middle' ? 'middle' : (anchor === 'start') === (across === 'ltr') ? 'left' : 'right',
    direction: words.direction ?? firstStrong(text) ?? across,
  };
}
