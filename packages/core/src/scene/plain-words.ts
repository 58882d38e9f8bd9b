import type { Direction, Scene, Words } from './scene.ts';

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

/** About how wide a text is, without any font. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    // Classes of all of Unicode take a browser long to make the first time: most texts need none of them.
    const far = letter > '\u024f';
    if (far && /\p{M}/u.test(letter)) continue;
    width +=
      far && /[\u1100-\u11ff\u2e80-\uffdc\p{Extended_Pictographic}]/u.test(letter)
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
  if (/^[ -@]*[A-Za-zÀ-ÖØ-öø-ɏ]/.test(text)) return 'ltr';
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

/** Text as an XML file can hold it: no control characters, no halves of characters, no runs of blanks. */
export function clean(text: string): string {
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

/** Puts lines where the words stand. */
export function layoutLines(words: Words, lines: readonly string[], across: Direction): WordsLayout {
  const { size, x, y, anchor = 'middle', seat = 'middle' } = words;
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
    direction: words.direction ?? firstStrong(lines.join(' ')) ?? across,
  };
}

/** Words that are known to fit, in one line: nothing is measured. For a first drawing; `layoutWords` breaks them. */
export function layoutLine(words: Words, { direction }: Pick<Scene, 'direction'>): WordsLayout {
  return layoutLines(words, [clean(words.text).replaceAll('\n', ' ')], direction);
}
