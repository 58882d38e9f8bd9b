import { isColourName, lightColour } from '../style/palette.ts';
import type { Colour } from './scene.ts';

/** The colours of a live drawing: `teal` becomes `var(--d-teal)`, so that themes, dark mode and forced colours follow by themselves. */
export function liveColour(name: Colour): string {
  return `var(--d-${name})`;
}

/** The colours of pictures and print: always the light ones, so that what is handed out looks the same for everybody. */
export function paperColour(name: Colour): string {
  return lightColour(isColourName(name) ? name : 'ink');
}
