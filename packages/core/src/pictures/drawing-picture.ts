import { paintPng } from '../scene/canvas-picture.ts';
import { paperColour } from '../scene/colours.ts';
import type { SceneNode } from '../scene/scene.ts';
import { toScene, type Drawing } from './drawing.ts';

/** A drawing as a picture file, with the words for those who do not see it. */
export interface DrawnPicture {
  /** PNG, on light paper. */
  readonly blob: Blob;
  /** The person's own words on what it shows. */
  readonly alt: string;
}

/**
 * Makes a PNG of a drawing. (For SVG: `toPicture(toScene(drawing), 'image/svg+xml', { title })` of `scene/picture.ts`.)
 * @param drawing what was drawn
 * @param alt the person's own words on it; `drawingText()` where there are none
 * @param side pixels of each side; 512 by default
 */
export async function toDrawnPicture(drawing: Drawing, alt: string, side = 512): Promise<DrawnPicture> {
  const scene = toScene(drawing);
  const paper: SceneNode = {
    kind: 'plate',
    x: 0,
    y: 0,
    width: scene.width,
    height: scene.height,
    radius: 0,
    fill: 'plate',
  };
  const blob = await paintPng({ ...scene, nodes: [paper, ...scene.nodes] }, paperColour, side / scene.width);
  return { blob, alt };
}
