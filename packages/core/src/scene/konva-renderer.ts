import type { KonvaBoard } from './konva-board.ts';

/**
 * Fetches Konva and the board that draws with it, once. Konva stays ours: `window.Konva` is left as it was. Rejects when the code cannot be
 * fetched; a later call tries again.
 */
export async function loadKonva(): Promise<typeof KonvaBoard> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Konva');
  const board = await import('./konva-board.ts');
  // A bundler may have put Konva into a file of its own, which ran before `konva-global.ts` could look.
  const now: unknown = Reflect.get(globalThis, 'Konva');
  if (now === board.ourKonva && before?.value !== board.ourKonva) {
    if (before) Reflect.defineProperty(globalThis, 'Konva', before);
    else Reflect.deleteProperty(globalThis, 'Konva');
  }
  return board.KonvaBoard;
}
