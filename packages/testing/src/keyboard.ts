import { command } from './commands.ts';
import type { Point } from './touch.ts';

/** One step of real input; see `tools/wtr-extra/input.mjs`. */
export type InputStep =
  | { readonly key: string }
  | { readonly down: string }
  | { readonly up: string }
  | { readonly text: string }
  | { readonly mouse: 'move'; readonly x: number; readonly y: number }
  | { readonly mouse: 'down' | 'up'; readonly button?: 'left' | 'middle' | 'right' };

/** Does these steps with the browser's own keyboard and mouse, all in one message to the runner. */
export async function input(steps: readonly InputStep[]): Promise<void> {
  await command('delaktig-input', steps);
}

/** Presses keys one after another: `'Tab'`, `'Enter'`, `'Shift+Tab'`, `'Control+z'`; names as in `KeyboardEvent.key`. */
export async function press(...keys: readonly string[]): Promise<void> {
  await input(keys.flatMap(chord));
}

/** Writes a text where the focus is. */
export async function type(text: string): Promise<void> {
  await input([{ text }]);
}

function chord(keys: string): readonly InputStep[] {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const last = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  const key = last === ' ' ? 'Space' : last;
  return [...held.map((down) => ({ down })), { key }, ...[...held].reverse().map((up) => ({ up }))];
}

/** Presses and releases the mouse at a point. */
export async function clickAt({ x, y }: Point): Promise<void> {
  await input([{ mouse: 'move', x: Math.round(x), y: Math.round(y) }, { mouse: 'down' }, { mouse: 'up' }]);
}

/** Drags with the mouse along a way; released at its end unless `keep`. */
export async function dragAlong(way: readonly Point[], keep = false): Promise<void> {
  const moves = way.map(({ x, y }): InputStep => ({ mouse: 'move', x: Math.round(x), y: Math.round(y) }));
  await input([
    ...moves.slice(0, 1),
    { mouse: 'down' },
    ...moves.slice(1),
    ...(keep ? [] : [{ mouse: 'up' } as const]),
  ]);
}
