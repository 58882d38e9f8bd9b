import { paintNode, type CanvasTools } from './canvas-painter.ts';
import { defaultFont, type ColourResolver, type Scene, type SceneNode } from './scene.ts';

/** As many pixels as an iPad can put into one canvas. */
const mostPixels = 16_000_000;

/**
 * A PNG of a scene, painted straight on a canvas: no board is needed for a picture, and so none is fetched.
 * @param scene what to draw, everything in it: pictures are waited for, and one that cannot be read is left out
 * @param colours gives the colours
 * @param wanted pixels for each unit of the drawing; less where the device cannot make so large a picture
 */
export async function paintPng(scene: Scene, colours: ColourResolver, wanted = 2): Promise<Blob> {
  const images = await imagesOf(scene.nodes);
  await document.fonts.ready;
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (scene.width * scene.height)));
  const canvas = document.createElement('canvas');
  try {
    canvas.width = Math.round(scene.width * scale);
    canvas.height = Math.round(scene.height * scale);
    const context = canvas.getContext('2d');
    context?.scale(scale, scale);
    const tools = { scene, colours, font: scene.font ?? defaultFont, image: (href: string) => images.get(href) };
    if (context) paintAll(context, scene.nodes, tools);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new DOMException('The picture could not be made', 'EncodingError');
    return blob;
  } finally {
    canvas.width = canvas.height = 0; // gives the memory back at once, in Safari
  }
}

function paintAll(context: CanvasRenderingContext2D, nodes: readonly SceneNode[], tools: CanvasTools): void {
  for (const node of nodes) {
    context.save();
    if (node.kind === 'group') {
      context.translate(node.x ?? 0, node.y ?? 0);
      context.rotate(((node.turn ?? 0) * Math.PI) / 180);
      context.scale(node.scale ?? 1, node.scale ?? 1);
      paintAll(context, node.nodes, tools);
    } else paintNode(context, node, tools);
    context.restore();
  }
}

/** The pictures in a scene, decoded. Only addresses within the page are read: a drawing never asks the network. */
async function imagesOf(nodes: readonly SceneNode[]): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const hrefs = new Set<string>();
  const collect = (all: readonly SceneNode[]): void => {
    for (const node of all) {
      if (node.kind === 'group') collect(node.nodes);
      else if (node.kind === 'picture' && /^(data|blob):/i.test(node.href)) hrefs.add(node.href);
    }
  };
  collect(nodes);
  const images = new Map<string, HTMLImageElement>();
  await Promise.all(
    Array.from(hrefs, async (href) => {
      const image = document.createElement('img');
      image.src = href;
      try {
        await image.decode();
        images.set(href, image);
      } catch {
        // left out
      }
    }),
  );
  return images;
}
