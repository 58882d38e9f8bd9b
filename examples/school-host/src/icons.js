/** Small drawings beside the words on what one presses, for those who do not read. */
import { raw } from 'hono/html';

/** @param {string} paths */
const icon = (paths) =>
  raw(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`,
  );

export const done = icon('<path d="m4 13 5 5L20 6"/>');
export const pause = icon('<path d="M8 5v14M16 5v14"/>');
export const paper = icon('<path d="M7 9V3h10v6M7 17H4V9h16v8h-3"/><path d="M7 14h10v7H7z"/>');
export const goOn = icon('<path d="M4 12h15M13 6l6 6-6 6"/>');
