/**
 * The colours of Delaktig, by name. Drawings name a colour; a live drawing follows the reader's theme, while pictures and print always take
 * the light values, so that what is handed out on paper looks the same for everybody.
 *
 * Contrast on `paper` and `plate`: text colours ≥ 4.5:1, graphics ≥ 3:1, in light and in dark.
 */
export const palette: Readonly<Record<ColourName, readonly [light: string, dark: string]>> = {
  /** The page behind everything. */
  paper: ['#fbf8f3', '#161d26'],
  /** Cards, panels and a person's plate. */
  plate: ['#ffffff', '#232d39'],
  /** Text and outlines. */
  ink: ['#1f2a37', '#f3efe8'],
  /** Text that may stand back. */
  'ink-soft': ['#4d5967', '#c3cad3'],
  /** Outlines of controls; 3:1 against paper and plate. */
  line: ['#76818d', '#8d99a6'],
  /** Decorative lines that carry no information. */
  hair: ['#ddd5c8', '#3a4654'],
  /** What acts: buttons, links, the focus ring. */
  teal: ['#0b6e6e', '#5cc4bf'],
  /** Text on teal. */
  'on-teal': ['#ffffff', '#0d1f22'],
  /** Only ever inside an ink outline. */
  marigold: ['#f2b33d', '#f2b33d'],
  coral: ['#b8492f', '#f09a80'],
  leaf: ['#3f7d3a', '#8fce86'],
  plum: ['#7a4e9e', '#c9a2ea'],
  sky: ['#2b6cb0', '#8dbdf0'],
  rose: ['#a83a6b', '#f09bc0'],
  /** Rings, the nearest first: warm in the middle, cooler outwards. */
  'ground-1': ['#fbe3b5', '#4a3f28'],
  'ground-2': ['#faecd0', '#413a2b'],
  'ground-3': ['#f5f0e2', '#33352f'],
  'ground-4': ['#ecefe6', '#2b3432'],
  'ground-5': ['#e3ebe8', '#243034'],
  /** Text on marigold. */
  'on-marigold': ['#1f2a37', '#1f2a37'],
  /** The middle, where the person is. */
  hub: ['#0b6e6e', '#1f7a76'],
  'on-hub': ['#ffffff', '#ffffff'],
};

/** The name of a colour in the palette; a host changes it with the CSS custom property `--delaktig-color-<name>`. */
export type ColourName =
  | 'paper'
  | 'plate'
  | 'ink'
  | 'ink-soft'
  | 'line'
  | 'hair'
  | 'teal'
  | 'on-teal'
  | 'marigold'
  | 'on-marigold'
  | 'coral'
  | 'leaf'
  | 'plum'
  | 'sky'
  | 'rose'
  | 'ground-1'
  | 'ground-2'
  | 'ground-3'
  | 'ground-4'
  | 'ground-5'
  | 'hub'
  | 'on-hub';

/** The light value of a colour, for pictures and print. */
export function lightColour(name: ColourName): string {
  return palette[name][0];
}

/** Whether a word from host data names a colour of the palette. */
export function isColourName(name: string): name is ColourName {
  return Object.hasOwn(palette, name);
}
