import type { ColourName } from '../style/palette.ts';

/**
 * A drawing as plain data: what stands where and in which colour, and nothing about how it is put on the screen. The SVG renderer, the
 * Konva renderer and the pictures all draw the same scene.
 *
 * Make new node objects for what changed and keep the old objects for what did not: renderers skip a node that is the same object as before.
 */
export interface Scene {
  /** Width of the drawing in its own units; the SVG view box and the size of a picture at scale 1. */
  readonly width: number;
  /** Height of the drawing in its own units. */
  readonly height: number;
  /** The reading direction of the language the drawing is in. `start` and `end` of text anchors follow it; coordinates do not. */
  readonly direction: Direction;
  /** What is drawn, the first one lowest. */
  readonly nodes: readonly SceneNode[];
  /** Language of the words in the drawing, as a BCP 47 tag. */
  readonly language?: string;
  /** Font families as in CSS. Without it, live drawings inherit the host's font and pictures use {@link defaultFont}. */
  readonly font?: string;
}

/** Reading direction. */
export type Direction = 'ltr' | 'rtl';

/** A colour by its name in the palette, never a literal colour: the renderer resolves it, so that dark mode, forced colours and print follow. */
export type Colour = ColourName | (string & {});

/** Gives what to paint with for a colour's name, for example `'#0b6e6e'` for `'teal'`. */
export type ColourResolver = (name: Colour) => string;

/** How a shape is filled and outlined. Without `fill` nothing is filled, without `stroke` nothing is outlined. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Width of the outline; 1 by default. */
  readonly width?: number;
  /** Lengths of dashes and gaps along the outline. */
  readonly dash?: readonly number[];
  /** From 0 (not seen) to 1, for the filling and for the outline, each by itself. */
  readonly opacity?: number;
}

/** What every node may have. */
export interface NodeBase {
  /** Unique among its siblings. A node with an id is recognised again in the next scene, wherever it then stands in the order. */
  readonly id?: string;
}

/** A circle. */
export interface Circle extends NodeBase, Paint {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Anything with an outline of its own: rings, sectors, soft circles, badges. See `shapes.ts` for what makes the path data. */
export interface Path extends NodeBase, Paint {
  readonly kind: 'path';
  /** Path data as in SVG. */
  readonly d: string;
  /** Which parts of a path with several outlines are inside; `nonzero` by default. */
  readonly rule?: 'nonzero' | 'evenodd';
}

/** A line through two or more points, with round ends and joints. */
export interface Line extends NodeBase, Omit<Paint, 'fill'> {
  readonly kind: 'line';
  /** x and y by turns: `[x1, y1, x2, y2, …]`. */
  readonly points: readonly number[];
}

/** A rectangle with rounded corners. */
export interface Plate extends NodeBase, Omit<Paint, 'width'> {
  readonly kind: 'plate';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners; 12 by default, never more than half the shorter side. */
  readonly radius?: number;
  /** Width of the outline; 1 by default. */
  readonly outline?: number;
}

/** Words. They are wrapped where `maxWidth` says so, in the same places by every renderer. */
export interface Words extends NodeBase {
  readonly kind: 'words';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Font size in units of the drawing. */
  readonly size: number;
  /** Font weight, 400 by default. */
  readonly weight?: number;
  readonly fill: Colour;
  /** A rim of this colour around the letters, to keep them readable on lines. */
  readonly halo?: Colour;
  /** Which side of the words stands at `x`, in the reading direction of the scene; `middle` by default. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What stands at `y`: the first line's baseline, or the middle or the top of all lines; `middle` by default. */
  readonly seat?: 'baseline' | 'middle' | 'top';
  /** Widest line. Without it words stay on one line. */
  readonly maxWidth?: number;
  /** Most lines; what does not fit ends with an ellipsis. */
  readonly maxLines?: number;
  /** Distance of lines as a multiple of the size; 1.25 by default. */
  readonly lineHeight?: number;
  /** Direction of these words; by default that of their first letter, or of the scene when they have none. */
  readonly direction?: Direction;
  /** Language of these words where it is not that of the scene. */
  readonly language?: string;
  readonly opacity?: number;
}

/** A picture. Only `data:` and `blob:` addresses are drawn: a drawing never asks the network. */
export interface Picture extends NodeBase {
  readonly kind: 'picture';
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity?: number;
}

/** Nodes moved, scaled and turned together. */
export interface Group extends NodeBase {
  readonly kind: 'group';
  readonly x?: number;
  readonly y?: number;
  /** 1 by default. */
  readonly scale?: number;
  /** Clockwise, in degrees; 0 by default. */
  readonly turn?: number;
  readonly nodes: readonly SceneNode[];
}

/** Everything that can be drawn. */
export type SceneNode = Circle | Path | Line | Plate | Words | Picture | Group;

/** The fonts of pictures that stand alone. */
export const defaultFont: string =
  'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans Arabic", Arial, sans-serif';

/** A number as drawings need it: two decimals, and 0 for what is none. */
export function num(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}

/** The radius of a plate's corners. */
export function plateRadius({ radius = 12, width, height }: Plate): number {
  return Math.max(0, Math.min(radius, width / 2, height / 2));
}
