import type { Scene } from './scene.ts';

/** A scene on a canvas, drawn by Konva. It listens to nothing: people act on the buttons above. Get it from `loadKonva()`. */
export class KonvaBoard {
  /**
   * @param container an empty element that becomes the board's; its size follows the scene's
   */
  constructor(container: HTMLElement) {
    void container;
  }

  /** Draws the scene, changing only what changed. */
  draw(scene: Scene): void {
    void scene;
  }

  /** Reads the theme's colours again, after dark mode or forced colours changed, and draws. */
  recolour(): void {}

  /** A canvas with the drawing as it is now, `scale` pixels for each unit. */
  toCanvas(scale: number): HTMLCanvasElement {
    return document.createElement('canvas');
    void scale;
  }

  /** Takes everything away again: canvases, listeners, images. */
  destroy(): void {}
}
