/**
 * What the day does not need for its first drawing and the first thing: panels, the list, the sheet, shares, dragging, moving with the arrows. Fetched in
 * one go as soon as the day is drawn, so that a slow network shows the day sooner.
 */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { DayLater } from './day-later.ts';
