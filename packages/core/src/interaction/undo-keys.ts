/**
 * Which way through what was done a key asks to go: Ctrl or Cmd with Z, with Shift and Z, with Y. Null for every other key, and in a text
 * field, where the browser's own undo takes back what was written, and while a question stands before everything else.
 *
 * @param event - A `keydown` that nobody has used yet.
 */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { key, code, altKey, shiftKey } = event;
  if (event.ctrlKey === event.metaKey || altKey || event.defaultPrevented) return null;
  const path = event.composedPath();
  if (path.some((node, i) => node instanceof Element && node.matches(i ? ':modal' : ':read-write'))) return null;
  // On a keyboard without Latin letters it is where Z and Y are in the middle of the others.
  const letter = (/^[a-z]$/i.test(key) ? key : code.slice(3)).toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
