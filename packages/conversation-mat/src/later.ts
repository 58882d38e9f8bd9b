/**
 * What the mat does not need for its first drawing and the first card's placing: panels, dragging, the list, looking back, comparing. Fetched in one go
 * as soon as the mat is drawn.
 */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { MatLater } from './mat-later.ts';
export { mayCompare } from './compare.ts';
