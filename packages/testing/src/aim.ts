const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'] as const;

/**
 * Presses something. A press that meets something else, since what was aimed at has moved away meanwhile, is kept from everybody: nothing is focused,
 * opened or laid by it.
 *
 * @param targets what is aimed at: the first, or what stands for it
 * @param press presses, and waits for what follows
 * @returns what was met instead; null when it was what was aimed at, or when the browser tells nobody of the press
 */
export async function aimed(
  targets: readonly [Element, ...Element[]],
  press: () => Promise<void>,
): Promise<EventTarget | null> {
  const view = targets[0].ownerDocument.defaultView ?? window;
  let met: EventTarget | null = null;
  const guard = (event: Event): void => {
    if (event.type === 'pointerdown') {
      const path = event.composedPath();
      met = targets.some((target) => path.includes(target)) ? null : (path[0] ?? null);
    }
    if (!met) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of presses) view.addEventListener(type, guard, { capture: true, passive: false });
  try {
    await press();
  } finally {
    for (const type of presses) view.removeEventListener(type, guard, { capture: true });
  }
  return met;
}
