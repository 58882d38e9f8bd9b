import { restoreGlobal } from './konva-global.ts'; // before Konva
import { Group as KonvaGroup } from 'konva/lib/Group.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Container } from 'konva/lib/Container.js';
import { Konva } from 'konva/lib/Global.js';
import { paintNode, type CanvasTools } from './canvas-painter.ts';
import { liveColour } from './colours.ts';
import { defaultFont, type ColourResolver, type Scene, type SceneNode } from './scene.ts';

restoreGlobal();

/** The Konva that draws here, to tell it from a host's own. */
export const ourKonva: object = Konva;

/** How a board is made. */
export interface KonvaBoardOptions {
  /** The colours; by default those of the theme around the container, read when they are first needed. */
  readonly colours?: ColourResolver;
}

/** What was drawn for a node. */
interface Drawn {
  node: SceneNode;
  readonly shape: Shape | KonvaGroup;
  inside: Map<string, Drawn>;
}

/** A scene on a canvas, drawn by Konva. It listens to nothing: people act on the buttons above it. Get it from `loadKonva()`. */
export class KonvaBoard {
  readonly #stage: Stage;
  readonly #layer: Layer = new Layer({ listening: false });
  readonly #container: HTMLElement;
  readonly #colours: ColourResolver | undefined;
  readonly #known = new Map<string, string>();
  readonly #images = new Map<string, { readonly arrived: Promise<void>; image?: HTMLImageElement }>();
  #drawn = new Map<string, Drawn>();
  #tools: CanvasTools | undefined;
  #font: string | undefined;
  #size: { readonly width: number; readonly height: number } | undefined;

  /** @param container an empty element that becomes the board's own */
  constructor(container: HTMLElement, { colours }: KonvaBoardOptions = {}) {
    this.#container = container;
    this.#colours = colours;
    // Konva empties its container with innerHTML, which Trusted Types refuse: for as long as it is made, that means emptying it without markup.
    Object.defineProperty(container, 'innerHTML', { configurable: true, set: () => container.replaceChildren() });
    try {
      this.#stage = new Stage({ container: container as HTMLDivElement, width: 1, height: 1, listening: false });
    } finally {
      Reflect.deleteProperty(container, 'innerHTML');
    }
    this.#stage.content.style.pointerEvents = 'none';
    this.#stage.add(this.#layer);
  }

  /** Draws the scene, changing only what changed. */
  draw(scene: Scene): void {
    const before = this.#tools?.scene;
    this.#tools = {
      scene,
      colours: this.#colours ?? ((name) => this.#themeColour(name)),
      font: scene.font ?? (this.#font ??= this.#themeFont()),
      image: (href) => this.#images.get(href)?.image,
    };
    this.#drawn = this.#patch(this.#layer, scene.nodes, this.#drawn);
    if (before?.width !== scene.width || before.height !== scene.height) this.#fit();
    this.#layer.batchDraw();
  }

  /** Makes the board this large on the screen, in CSS pixels; the scene is scaled to fit, in the middle. Without it, a unit is a pixel. */
  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#fit();
  }

  /** Reads the theme's colours and font again, after dark mode or forced colours changed, and draws. */
  recolour(): void {
    this.#known.clear();
    this.#font = undefined;
    if (this.#tools) this.draw(this.#tools.scene);
  }

  /** Resolves when all pictures of the scene are drawn, or could not be read. */
  async ready(): Promise<void> {
    await Promise.all(Array.from(this.#images.values(), ({ arrived }) => arrived));
  }

  /** A canvas of its own with the scene as it is now, `scale` pixels for each unit. */
  toCanvas(scale = 1): HTMLCanvasElement {
    const { width = 1, height = 1 } = this.#tools?.scene ?? {};
    const [x, y, scaleX, scaleY] = [this.#layer.x(), this.#layer.y(), this.#layer.scaleX(), this.#layer.scaleY()];
    this.#layer.setAttrs({ x: 0, y: 0, scaleX: 1, scaleY: 1 });
    const canvas = this.#layer.toCanvas({ x: 0, y: 0, width, height, pixelRatio: scale });
    this.#layer.setAttrs({ x, y, scaleX, scaleY });
    return canvas;
  }

  /** Takes everything away again: canvases, pictures, listeners. */
  destroy(): void {
    this.#stage.destroy();
    this.#drawn.clear();
    this.#images.clear();
    this.#known.clear();
    this.#tools = undefined;
  }

  #patch(
    parent: Container<Shape | KonvaGroup>,
    nodes: readonly SceneNode[],
    before: Map<string, Drawn>,
  ): Map<string, Drawn> {
    const after = new Map<string, Drawn>();
    const counts: Record<string, number> = {};
    nodes.forEach((node) => {
      let key = node.id ?? node.kind;
      if (node.id === undefined || after.has(key)) key += ` ${(counts[key] = (counts[key] ?? 0) + 1)}`;
      const was = before.get(key);
      const same = was && (was.node.kind === 'group') === (node.kind === 'group') ? was : undefined;
      const drawn = same ?? this.#make(node, parent);
      if (node.kind === 'group' && drawn.shape instanceof KonvaGroup && (!same || same.node !== node)) {
        const scale = node.scale ?? 1;
        drawn.shape.setAttrs({
          x: node.x ?? 0,
          y: node.y ?? 0,
          scaleX: scale,
          scaleY: scale,
          rotation: node.turn ?? 0,
        });
        drawn.inside = this.#patch(drawn.shape, node.nodes, drawn.inside);
      }
      if (node.kind === 'picture') this.#fetch(node.href);
      drawn.node = node;
      after.set(key, drawn);
    });
    for (const [key, { shape }] of before) if (after.get(key)?.shape !== shape) shape.destroy();
    Array.from(after.values()).forEach(({ shape }, index) => {
      if (shape.index !== index) shape.setZIndex(index);
    });
    return after;
  }

  #make(node: SceneNode, parent: Container<Shape | KonvaGroup>): Drawn {
    const shape =
      node.kind === 'group'
        ? new KonvaGroup({ listening: false })
        : new Shape({ listening: false, perfectDrawEnabled: false });
    const drawn: Drawn = { node, shape, inside: new Map() };
    if (shape instanceof Shape) {
      shape.sceneFunc((context) => {
        if (this.#tools) paintNode(context._context, drawn.node, this.#tools);
      });
    }
    parent.add(shape);
    return drawn;
  }

  #fit(): void {
    const { width, height } = this.#tools?.scene ?? { width: 1, height: 1 };
    const place = this.#size ?? { width, height };
    const scale = Math.min(place.width / width, place.height / height) || 1;
    const ratio = this.#container.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    const canvas = this.#layer.getCanvas();
    if (canvas.getPixelRatio() !== ratio) canvas.setPixelRatio(ratio); // the page was zoomed
    this.#stage.size(place);
    this.#layer.setAttrs({
      scaleX: scale,
      scaleY: scale,
      x: (place.width - width * scale) / 2,
      y: (place.height - height * scale) / 2,
    });
  }

  #fetch(href: string): void {
    if (this.#images.has(href) || !/^(data|blob):/i.test(href)) return;
    const image = this.#container.ownerDocument.createElement('img');
    const arrived = new Promise<void>((resolve) => {
      image.addEventListener('error', () => resolve());
      image.addEventListener('load', () => {
        const waiting = this.#images.get(href);
        if (waiting) waiting.image = image;
        if (this.#tools) this.#layer.batchDraw();
        resolve();
      });
    });
    this.#images.set(href, { arrived });
    image.src = href;
  }

  #themeColour(name: string): string {
    let colour = this.#known.get(name);
    if (colour === undefined) {
      const { style } = this.#container;
      const own = style.color;
      style.color = liveColour(name);
      // Forced colours make all text one colour; what is asked for is what the theme makes of the name.
      style.setProperty('forced-color-adjust', 'none');
      this.#known.set(name, (colour = getComputedStyle(this.#container).color || 'black'));
      style.color = own;
      style.removeProperty('forced-color-adjust');
    }
    return colour;
  }

  #themeFont(): string {
    return (this.#container.isConnected && getComputedStyle(this.#container).fontFamily) || defaultFont;
  }
}
