/**
 * Initial data as a child `<script type="application/json">`, so that a host that renders pages on a server (Razor, PHP, JSP) needs no script.
 *
 * @returns the parsed value; `undefined` when there is none; the text itself when it is not JSON, so that it becomes an invalid value with a
 * message and is not lost
 */
export function inlineData(element: Element): unknown {
  const script = [...element.children].find(
    (child) => child.localName === 'script' && child.getAttribute('type')?.trim().toLowerCase() === 'application/json',
  );
  const text = script?.textContent.trim();
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
