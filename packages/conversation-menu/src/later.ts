/** What is not needed for the menu and the first choice: panels, questions, the other ways to say something, lists, dragging. Fetched in one go as soon as the menu is drawn. */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { MenuLater } from './menu-later.ts';
