import { outline } from '@delaktig/core/style/icons.js';
import type { TemplateResult } from 'lit';

/** What a mat's own buttons show beside their words, for those who do not read: outlines in a box of 24 by 24. */
const paths = {
  /** A tray to lay something in. */
  aside: 'M4 13v6h16v-6M4 13l3-8h10l3 8M4 13h5l1 3h4l1-3h5',
  skip: 'M5 5l9 7-9 7zM19 5v14',
  look: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 12m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  topics: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
} as const;

export function matIcon(name: keyof typeof paths): TemplateResult {
  return outline(paths[name]);
}
