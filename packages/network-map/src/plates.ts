import type { Level } from '@delaktig/core/document/level.js';
import type { Geometry, Layout, Plate } from './layout.ts';

/** The plates that are tried first: the fewer there are, the more each may be seen. */
export function plateFor(size: number, level: Level, count: number): Plate {
  const few = count <= 15;
  if (level === 'symbol')
    return {
      ...(size < 480
        ? { width: 72, height: 72 }
        : few && size >= 560
          ? { width: 124, height: 124 }
          : { width: 100, height: 100 }),
      least: 60,
    };
  if (size < 480) return { width: 64, height: 56 };
  if (size < 560) return { width: 82, height: 72 };
  return few ? { width: 120, height: 108 } : { width: 100, height: 86 };
}

/** What the board's width depends on beside the room there is: `--delaktig-space` and `--delaktig-board-size`, in px. */
export interface BoardLimits {
  readonly space: number;
  readonly largest: number;
}

/** A page's own limits, as far as they are in px. */
export function limitsOf(host: Element): BoardLimits {
  const style = getComputedStyle(host);
  const px = (name: string, usual: number): number => {
    const [, number] = /^\s*([\d.]+)px\s*$/.exec(style.getPropertyValue(name)) ?? [];
    return number === undefined ? usual : Number(number);
  };
  return { space: px('--delaktig-space', 8), largest: px('--delaktig-board-size', 820) };
}

/**
 * How wide the styles will make the board, before it is there: see `.stage`, `.ground` and `.board`. In steps of 8 px, so that a scroll bar
 * does not lay everything out anew.
 */
export function boardWidth(element: number, windowHeight: number, { space, largest }: BoardLimits): number {
  const content = element - space * 4;
  const stage = Math.min(content, 1280);
  const column = content <= 480 ? content + space * 2 : content < 820 ? stage : stage - 340 - space * 2;
  return stepped(Math.min(column, largest, Math.max(300, windowHeight - 120)));
}

/** A width in steps. */
export function stepped(width: number): number {
  return Math.max(240, Math.floor(width / 8) * 8);
}

/** Tells the styles how large everything on the board is. */
export function sizeBoard(board: HTMLElement, { plate, lines, wide }: Layout, g: Geometry): void {
  const [width, height, widest, hub] = [plate.width, plate.height, wide, Math.round(g.hub * 2)].map(String);
  // All at once: each of its own would be asked for by itself. Nothing else is written to the board's style.
  board.style.cssText = `--plate-width:${width}px;--plate-height:${height}px;--wide:${widest}px;--hub:${hub}px`;
  board.dataset['lines'] = String(lines);
}
