/** Where on the board itself somebody pressed, in its own pixels; null when it was a button on it, or somewhere else. */
export function pressedAt(event: Event, board: HTMLElement | null, size: number): { x: number; y: number } | null {
  const path = event.composedPath();
  if (
    !board ||
    !(event instanceof MouseEvent) ||
    !path.includes(board) ||
    path.some((node) => node instanceof HTMLButtonElement)
  )
    return null;
  const box = board.getBoundingClientRect();
  const scale = size / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}
