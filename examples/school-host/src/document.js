/**
 * What this system asks of a document before it keeps it. It does not know the method and need not: the element checks its own
 * documents, and hands back untouched what it does not understand.
 */

/**
 * @param {unknown} value
 * @param {string} wanted the `type` it should have
 * @returns {string | undefined} the text to store, or nothing when this is no such document
 */
export function documentText(value, wanted) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { type, version, id, content } = /** @type {Record<string, unknown>} */ (value);
  if (type !== wanted || !Number.isInteger(version) || Number(version) < 1) return;
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

/** What people add to a document: pictures, voices and films that browsers record. Never what could hold a program, such as SVG or HTML. */
const TYPES = /** @type {const} */ ({
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'video/webm': 'webm',
  'video/mp4': 'mp4',
});

/** Most bytes of one attachment. */
export const MAX_ATTACHMENT_BYTES = 5 * 1024 * 1024;

/** @typedef {{ id: string, type: keyof typeof TYPES, bytes: Buffer }} Attachment */

/**
 * @param {string} id
 * @param {string | undefined} type as the browser says it; what comes after a `;` is left out
 * @param {ArrayBuffer} data
 * @returns {Attachment | 400 | 413 | 415} what to answer, when this is no attachment of ours
 */
export function attachment(id, type, data) {
  const kind = (type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!/^[\w-]{1,64}$/.test(id) || data.byteLength === 0) return 400;
  if (data.byteLength > MAX_ATTACHMENT_BYTES) return 413;
  if (!isType(kind)) return 415;
  return { id, type: kind, bytes: Buffer.from(data) };
}

/** @param {string} type @returns {type is keyof typeof TYPES} */
const isType = (type) => Object.hasOwn(TYPES, type);

/**
 * How an attachment is given back: as exactly what it was taken for, never as a page, and with no power if it is opened as one.
 * @param {Attachment} attachment
 */
export const attachmentHeaders = ({ type }) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="bilaga.${TYPES[type]}"`,
  'content-security-policy': "default-src 'none'; sandbox",
});
