/** The drawing pad, and taking in a photo: fetched when somebody wants a picture of their own. */
export { DrawingPad } from '@delaktig/core/pictures/drawing-pad.js';
export { drawingPadStyles } from '@delaktig/core/pictures/drawing-pad-styles.js';
export { toDrawnPicture } from '@delaktig/core/pictures/drawing-picture.js';
export { takePhoto } from '@delaktig/core/pictures/photo.js';
export { photoProblemText } from '@delaktig/core/pictures/photo-problem.js';
