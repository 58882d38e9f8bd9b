/** What is not needed for the circle and its purpose: the rest of the planning. Fetched in one go as soon as the circle is drawn. */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { CircleLater } from './circle-later.ts';
