import { liveColour } from './colours.ts';
import type { ColourResolver, Scene } from './scene.ts';
import { drawSvg } from './svg-drawing.ts';
import { layoutWords } from './words.ts';

/**
 * Draws a scene in an `<svg>` that is already there, by changing only what changed. Everything is made with DOM calls, so it works under
 * the strictest content security policy. Nothing else may put children into the `<svg>`.
 * @param scene what to draw
 * @param svg where to draw it
 * @param colours gives the colours; live ones, which follow the theme, by default
 */
export function renderSvg(scene: Scene, svg: SVGSVGElement, colours: ColourResolver = liveColour): void {
  drawSvg(scene, svg, layoutWords, colours);
}
