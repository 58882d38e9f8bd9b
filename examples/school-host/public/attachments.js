/** Pictures, voices and films beside a document. Runs here and on the server; no DOM in here. */

/**
 * The ids of the attachments that a document names: every text under the key `attachment`, at any depth.
 * @param {unknown} document
 * @returns {Set<string>}
 */
export function namedIn(document) {
  const named = new Set();
  const pending = [document];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { attachment } = /** @type {{ attachment?: unknown }} */ (value);
    if (Object.hasOwn(value, 'attachment') && typeof attachment === 'string') named.add(attachment);
    pending.push(...Object.values(value));
  }
  return named;
}

/**
 * Fetches what a document names, for the element's `attachments`. What is not there is passed over: the element says so where it stands.
 * @param {string} path the address of the method
 * @param {unknown} document
 * @returns {Promise<Map<string, Blob>>}
 */
export async function fetchAttachments(path, document) {
  const found = new Map();
  for (const id of namedIn(document)) {
    try {
      const response = await fetch(`${path}/bilagor/${encodeURIComponent(id)}`);
      if (response.ok) found.set(id, await response.blob());
    } catch {
      // No network: the rest is there.
    }
  }
  return found;
}
