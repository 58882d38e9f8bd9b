import {
  num,
  plateRadius,
  type ColourResolver,
  type Paint,
  type Picture,
  type Scene,
  type SceneNode,
} from './scene.ts';
import { fontOf, layoutWords, speak } from './words.ts';

/** What a node is painted with. */
export interface CanvasTools {
  readonly scene: Scene;
  readonly colours: ColourResolver;
  /** Font families, where the scene names none. */
  readonly font: string;
  /** The picture, when it has arrived. */
  image(href: string): HTMLImageElement | undefined;
}

/** Paints one node, except a group, on a canvas exactly as the SVG renderer draws it. */
export function paintNode(context: CanvasRenderingContext2D, node: SceneNode, tools: CanvasTools): void {
  switch (node.kind) {
    case 'circle': {
      const path = new Path2D();
      path.arc(num(node.x), num(node.y), Math.max(0, num(node.r)), 0, 2 * Math.PI);
      paint(context, path, node, node.width, tools);
      return;
    }
    case 'path':
      paint(context, new Path2D(node.d), node, node.width, tools, node.rule);
      return;
    case 'line': {
      const path = new Path2D();
      for (let index = 0; index + 1 < node.points.length; index += 2)
        path.lineTo(node.points[index] ?? 0, node.points[index + 1] ?? 0);
      paint(context, path, node, node.width, tools);
      return;
    }
    case 'plate': {
      const path = new Path2D();
      path.roundRect(node.x, node.y, node.width, node.height, plateRadius(node));
      paint(context, path, node, node.outline, tools);
      return;
    }
    case 'words': {
      const layout = layoutWords(node, tools.scene, tools.font);
      speak(context, node.language ?? tools.scene.language);
      context.font = fontOf(node, tools.scene.font ?? tools.font);
      context.direction = layout.direction;
      context.textAlign = layout.side === 'middle' ? 'center' : layout.side;
      context.textBaseline = 'alphabetic';
      context.lineJoin = 'round';
      context.lineWidth = node.size / 2.5;
      context.globalAlpha *= node.opacity ?? 1;
      layout.lines.forEach((line, index) => {
        const y = layout.y + index * layout.step;
        if (node.halo !== undefined) {
          context.strokeStyle = tools.colours(node.halo);
          context.strokeText(line, layout.x, y);
        }
        context.fillStyle = tools.colours(node.fill);
        context.fillText(line, layout.x, y);
      });
      return;
    }
    case 'picture':
      paintPicture(context, node, tools.image(node.href));
      return;
    case 'group':
  }
}

function paint(
  context: CanvasRenderingContext2D,
  path: Path2D,
  node: Paint,
  width: number | undefined,
  tools: CanvasTools,
  rule?: CanvasFillRule,
): void {
  context.globalAlpha *= node.opacity ?? 1;
  if (node.fill !== undefined) {
    context.fillStyle = tools.colours(node.fill);
    context.fill(path, rule);
  }
  if (node.stroke !== undefined) {
    context.strokeStyle = tools.colours(node.stroke);
    context.lineWidth = width ?? 1;
    context.lineCap = context.lineJoin = 'round';
    context.setLineDash(node.dash ? [...node.dash] : []);
    context.stroke(path);
  }
}

/** In the middle of its place, as large as fits, as `<image>` does. */
function paintPicture(context: CanvasRenderingContext2D, node: Picture, image: HTMLImageElement | undefined): void {
  if (!image) return;
  // An SVG without a size of its own fills its place.
  const wide = image.naturalWidth || node.width;
  const high = image.naturalHeight || node.height;
  const scale = Math.min(node.width / wide, node.height / high);
  context.globalAlpha *= node.opacity ?? 1;
  context.drawImage(
    image,
    node.x + (node.width - wide * scale) / 2,
    node.y + (node.height - high * scale) / 2,
    wide * scale,
    high * scale,
  );
}
