/**
 * What the map does not need for its first drawing and the first person's placing: panels, dialogs, the list, dragging, moving with the arrows. Fetched in
 * one go as soon as the map is drawn, so that a slow network shows the map sooner.
 */
export { focusIn } from '@delaktig/core/shell/focus-kept.js';
export { Menu } from '@delaktig/core/shell/menu.js';
export { MapLater } from './map-later.ts';
export { applyUsual } from './usual-operations.ts';
