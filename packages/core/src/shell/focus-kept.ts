/** What has focus before a rendering. */
export interface FocusIn {
  /** Where to go when it is gone and nobody else has taken care of it: to who comes next in the list, to what is open, or to where one begins. */
  next(root: ShadowRoot | null): HTMLElement | null;
}

/**
 * Remembers what has focus, so that it is never lost with what is taken away.
 *
 * @returns nothing when focus is elsewhere
 */
export function focusIn(root: ShadowRoot | null): FocusIn | undefined {
  const focused = root?.activeElement;
  if (!root || !focused) return undefined;
  const items = [...root.querySelectorAll<HTMLElement>('[data-list-key]')];
  const at = items.findIndex((item) => item.contains(focused));
  return {
    next(now) {
      // What is moved elsewhere loses focus, and is still there.
      if (focused instanceof HTMLElement && focused.isConnected && root.contains(focused)) return focused;
      const inList =
        at < 0
          ? undefined
          : (items.slice(at + 1).find(({ isConnected }) => isConnected) ??
            items.slice(0, at).findLast(({ isConnected }) => isConnected));
      // With one switch never in a text field: it would keep the switch's key to itself.
      const fields = !now?.querySelector('[data-scan-now]');
      return (
        (fields ? inList?.querySelector('input') : null) ??
        now?.querySelector<HTMLElement>('[data-panel], [data-side-panel]') ??
        (fields ? now?.querySelector<HTMLElement>('[data-add]') : null) ??
        now?.querySelector<HTMLElement>('[data-more]') ??
        null
      );
    },
  };
}
