/**
 * What this system asks of a map before it keeps it. It does not know the method and need not: the element checks its own
 * documents, and hands back untouched what it does not understand.
 */

/**
 * @param {unknown} value
 * @returns {string | undefined} the text to store, or nothing when this is no network map
 */
export function documentText(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { type, version, id, content } = /** @type {Record<string, unknown>} */ (value);
  if (type !== 'network-map' || !Number.isInteger(version) || Number(version) < 1) return;
  if (typeof id !== 'string' || id === '' || id.length > 200) return;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return;
  try {
    return JSON.stringify(value); // pure ASCII where it matters: half a surrogate pair stays an escape, and SQLite keeps it
  } catch {
    return; // nested deeper than the stack
  }
}

/**
 * @param {string} text
 * @returns {unknown} undefined when it is no JSON
 */
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
