/**
 * What the map does not need for its first drawing and the first person's placing: panels, dialogs, the list, moving with the arrows. Fetched in
 * one go as soon as the map is drawn, so that a slow network shows the map sooner.
 */
export { openedPanel } from './dialogs.ts';
export { panelStyles } from '@delaktig/core/style/panel-styles.js';
export { laterStyles } from './later-styles.ts';
export { listView } from './list-view.ts';
export { morePanel, startOverDialog } from './more-panel.ts';
export { MapMoving } from './moving.ts';
export { personPanel } from './panel.ts';
export { stepName } from './step-name.ts';
export { oneTabStopEach } from './tab-stops.ts';
