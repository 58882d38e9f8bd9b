/**
 * What the map does not need for its first drawing and the first person's placing: panels, dialogs, the list, dragging, moving with the arrows. Fetched in
 * one go as soon as the map is drawn, so that a slow network shows the map sooner.
 */
export { fasterPace, slowerPace } from '@delaktig/core/interaction/scan-pace.js';
export { openModal } from '@delaktig/core/interaction/modal.js';
export { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
export { MapChanging } from './changing.ts';
export { openedPanel } from './dialogs.ts';
export { MapDragging } from './dragging.ts';
export { heirOf } from './heir.ts';
export { panelStyles } from '@delaktig/core/style/panel-styles.js';
export { laterStyles } from './later-styles.ts';
export { listView } from './list-view.ts';
export { moreButton, paceSaid, shownNow, unknownRings } from './asides.ts';
export { morePanel, startOverDialog } from './more-panel.ts';
export { MapMoving } from './moving.ts';
export { personPanel } from './panel.ts';
export { stepName } from './step-name.ts';
export { oneTabStopEach } from './tab-stops.ts';
export { targets } from './target-list.ts';
