import { paintNode } from '../scene/canvas-painter.ts';
import { paperColour } from '../scene/colours.ts';
import { defaultFont, type SceneNode } from '../scene/scene.ts';
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
  const canvas = document.createElement('canvas');
  try {
    canvas.width = canvas.height = side;
    const context = canvas.getContext('2d');
    const scene = toScene(drawing);
    const tools = { scene, colours: paperColour, font: defaultFont, image: (): undefined => undefined };
    const paint = (node: SceneNode): void => {
      if (!context) return;
      context.save();
      if (node.kind === 'group') {
        context.translate(node.x ?? 0, node.y ?? 0);
        node.nodes.forEach(paint);
      } else paintNode(context, node, tools);
      context.restore();
    };
    context?.scale(side / scene.width, side / scene.height);
    paint({ kind: 'plate', x: 0, y: 0, width: scene.width, height: scene.height, radius: 0, fill: 'plate' });
    scene.nodes.forEach(paint);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new DOMException('The picture could not be made', 'EncodingError');
    return { blob, alt };
  } finally {
    canvas.width = canvas.height = 0; // gives the memory back at once, in Safari
  }
}
