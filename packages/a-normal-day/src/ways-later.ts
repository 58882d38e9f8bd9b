/** Pictures, drawings, photos, voices and films: fetched when somebody first wants to say something in such a way, or to hear what was said so. */
export { Player } from '@delaktig/core/expression/player.js';
export { saidRecordings } from '@delaktig/core/expression/said-view.js';
export { toolStyles } from '@delaktig/core/expression/styles.js';
export { ExpressionTools } from '@delaktig/core/expression/tools.js';
export { drawingPadStyles } from '@delaktig/core/pictures/drawing-pad-styles.js';
