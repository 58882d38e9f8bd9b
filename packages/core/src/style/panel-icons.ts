import type { TemplateResult } from 'lit';
import { outline } from './icons.ts';

/** Outlines in a box of 24 by 24, drawn with a round pen. */
const paths = {
  close: 'M6 6l12 12M18 6 6 18',
  print: 'M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  speak: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 17m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  forward: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  again: 'M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5',
  guide: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8V14M12 17.5h.01M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18',
  camera: 'M4 8h4l1.5-3h5L16 8h4v11H4zM12 13m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  draw: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3',
  link: 'M6 6m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M18 18m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.2 8.2l7.6 7.6',
  compare: 'M9 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 12h8',
} as const;

/** Names of the icons of panels. */
export type PanelIconName = keyof typeof paths;

/** A small drawing beside a word, in panels and dialogs. */
export function panelIcon(name: PanelIconName): TemplateResult {
  return outline(paths[name]);
}
