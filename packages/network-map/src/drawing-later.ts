/** The drawing pad, and taking in a photo: fetched when somebody wants a picture of their own. */
export { DrawingTool } from '@delaktig/core/pictures/drawing-tool.js';
export { drawingPadStyles } from '@delaktig/core/pictures/drawing-pad-styles.js';
export { takePhoto } from '@delaktig/core/pictures/photo.js';
export { photoProblemText } from '@delaktig/core/pictures/photo-problem.js';
