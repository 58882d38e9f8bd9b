/** What has focus, in the element or where it stands; `null` when nothing has. */
export function focused(element: HTMLElement): Element | null {
  const { activeElement } = element.shadowRoot ?? (element.getRootNode() as Document | ShadowRoot);
  if (activeElement) return activeElement === document.body ? null : activeElement;
  const elsewhere = document.activeElement;
  return elsewhere === document.body ? null : elsewhere;
}
