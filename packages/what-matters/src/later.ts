/** What is not needed for the question and the first answer: panels, the other ways to say something, lists, dragging. Fetched in one go as soon as the question is drawn. */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { MattersLater } from './matters-later.ts';
