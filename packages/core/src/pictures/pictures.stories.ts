import { html, type TemplateResult } from 'lit';
import type { Level } from '../document/level.ts';
import { strokePoints, type Drawing } from './drawing.ts';
import { defineHosts } from './pictures.test-helper.ts';

defineHosts();

/** Photos and drawings, in the smallest element there can be around them. */
interface Args {
  readonly drawing?: Drawing;
  readonly level?: Level;
  readonly theme?: string;
  readonly langBeside?: string;
}

/** A story here. */
export interface StoryLike {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly render?: () => TemplateResult;
}

const render = ({ drawing, level = 'standard', theme = '', langBeside = '' }: Args): TemplateResult =>
  html`<delaktig-test-drawing .drawing=${drawing} .level=${level} .theme=${theme} .langBeside=${langBeside}></delaktig-test-drawing>`;

export default { title: 'Core/Pictures', render };

const wave = Array.from({ length: 60 }, (_, index) => [100 + index * 14, 880 + 30 * Math.sin(index / 4)]).flat();

/** A house, a person and the sun over the sea. */
export const summer = (): Drawing => ({
  width: 1000,
  height: 1000,
  items: [
    { id: '1', kind: 'shape', shape: 'house', colour: 'coral', width: 8, x: 320, y: 560, r: 220, filled: true },
    { id: '2', kind: 'shape', shape: 'person', colour: 'ink', width: 20, x: 700, y: 650, r: 120 },
    { id: '3', kind: 'shape', shape: 'circle', colour: 'marigold', width: 8, x: 820, y: 180, r: 120, filled: true },
    { id: '4', kind: 'stroke', colour: 'sky', width: 20, points: strokePoints(wave) },
    { id: '5', kind: 'stroke', colour: 'marigold', width: 20, points: [640, 260, 560, 330] },
    { id: '6', kind: 'stroke', colour: 'plum', width: 44, points: [500, 120] },
  ],
});

/** Nothing drawn yet. */
export const Empty: StoryLike = {};
/** Something to go on with. */
export const Drawn: StoryLike = { args: { drawing: summer() } };
/** Pictures and few words, larger targets. */
export const Symbol: StoryLike = { args: { drawing: summer(), level: 'symbol' } };
/** The paper stays light. */
export const Dark: StoryLike = { args: { drawing: summer(), theme: 'dark' } };
/** From right to left; a drawing is never mirrored. */
export const Arabic: StoryLike = { args: { drawing: summer() }, globals: { language: 'ar' } };
/** Together with an interpreter. */
export const TwoLanguages: StoryLike = { args: { drawing: summer(), langBeside: 'ar' } };
/** A file, or the camera. */
export const Photo: StoryLike = { render: () => html`<delaktig-test-photo></delaktig-test-photo>` };
