import type { KonvaBoard } from './konva-board.ts';

/**
 * Fetches Konva and the board that draws with it, once. Konva stays ours: `window.Konva` is left as it was. Rejects when the code cannot be
 * fetched; a later call tries again.
 */
export async function loadKonva(): Promise<typeof KonvaBoard> {
  return (await import('./konva-board.ts')).KonvaBoard;
}
