import { isColourName, lightColour } from '../style/palette.ts';
import type { Colour } from './scene.ts';

/** What is written on marigold, in every theme. */
const onMarigold = '#1f2a37';

/** The colours of a live drawing: `teal` becomes `var(--d-teal)`, so that themes, dark mode and forced colours follow by themselves. */
export function liveColour(name: Colour): string {
  return `var(--d-${name}${name === 'onMarigold' ? `,${onMarigold}` : ''})`;
}

/** The colours of pictures and print: always the light ones, so that what is handed out looks the same for everybody. */
export function paperColour(name: Colour): string {
  if (name === 'onMarigold') return onMarigold;
  return lightColour(isColourName(name) ? name : 'ink');
}
