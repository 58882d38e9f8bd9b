/**
 * What `window.Konva` was before ours. Konva puts itself there when its code runs, and complains when another one is there already; modules
 * run in the order of their imports, so this one, imported before Konva, takes the other away and `konva-board.ts`, which runs after it,
 * puts it back. Nothing of the page can run in between.
 */
const before: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(globalThis, 'Konva');
if (before?.configurable) Reflect.deleteProperty(globalThis, 'Konva');

/** Puts back what was there. */
export function restoreGlobal(): void {
  if (before) Reflect.defineProperty(globalThis, 'Konva', before);
  else Reflect.deleteProperty(globalThis, 'Konva');
}
