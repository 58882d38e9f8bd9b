/** What browsers send, made into what the store takes; anything else is refused. */
import { attachment, documentText, parseJson } from './document.js';
import { descriptionOf } from './parts.js';
import { Refusal } from './refusal.js';

/** @typedef {import('hono').Context<any>} Context */
/** @typedef {import('./methods.js').Method} Method */

/** Our own scripts speak JSON; everything else gets a page. @param {Context} c */
export const wantsJson = (c) =>
  [c.req.header('content-type'), c.req.header('accept')].some((type) => type?.startsWith('application/json'));

/** @param {Context} c @returns {Promise<Record<string, unknown> | undefined>} */
export async function readFields(c) {
  if (!(c.req.header('content-type') ?? '').startsWith('application/json')) {
    try {
      return await c.req.parseBody();
    } catch {
      return; // a form cut off in the middle, say
    }
  }
  const value = parseJson(await c.req.text());
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? /** @type {Record<string, unknown>} */ (value)
    : undefined;
}

/** @param {unknown} value @returns {number | undefined} */
export function wholeNumber(value) {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : undefined;
}

/**
 * A document as the page sends it: as JSON while the person works, as an ordinary form when its script did not run.
 * @param {Record<string, unknown>} fields
 * @param {Method} method
 * @returns {Omit<import('./store.js').Save, 'document'> & { document: string | null }}
 */
export function saveFrom(fields, { type, field }) {
  const { writer } = fields;
  const [base, revision] = [wholeNumber(fields['base']), wholeNumber(fields['revision'])];
  const seq = fields['seq'] === undefined ? Number.MAX_SAFE_INTEGER : wholeNumber(fields['seq']);
  if (base === undefined || revision === undefined || seq === undefined) throw new Refusal(400);
  if (typeof writer !== 'string' || !/^[\w-]{10,64}$/.test(writer)) throw new Refusal(400);
  const value =
    'document' in fields
      ? fields['document']
      : typeof fields[field] === 'string' && fields[field]
        ? parseJson(fields[field])
        : null;
  const document = value === null ? null : documentText(value, type);
  if (document === undefined) throw new Refusal(400, { why: 'notThis' });
  return { document, base, revision, writer, seq };
}

/**
 * What an element posts with a form beside its document: `karta.<id>`.
 * @param {Record<string, unknown>} fields
 * @param {Method} method
 */
export async function attachmentsFrom(fields, { field }) {
  const found = [];
  const prefix = `${field}.`;
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith(prefix) || !(value instanceof File)) continue;
    const made = attachment(name.slice(prefix.length), value.type, await value.arrayBuffer());
    if (typeof made === 'number') throw new Refusal(made);
    found.push(made);
  }
  return found;
}

/**
 * @template {object} T
 * @param {T} table
 * @param {unknown} key
 * @returns {key is keyof T}
 */
export const isKey = (table, key) => typeof key === 'string' && Object.hasOwn(table, key);

/**
 * A copy that was shared: a document of its own, under its own id.
 * @param {Record<string, unknown>} fields
 * @param {Method} method
 */
export function copyFrom({ document: value }, { type }) {
  const document = documentText(value, type);
  if (document === undefined) throw new Refusal(400, { why: 'notThis' });
  const { id } = JSON.parse(document);
  if (!/^[\w-]{1,64}$/.test(id)) throw new Refusal(400);
  return { id, document };
}

/**
 * Whom to erase: ids of somebody, of words about others that go with them, of pictures of others whose description goes, and of
 * pictures that only they had.
 * @param {Record<string, unknown>} fields
 */
export function erasureFrom({ item, quotes, descriptions = [], attachments }) {
  /** @param {unknown} list @returns {list is string[]} */
  const areIds = (list) =>
    Array.isArray(list) && list.length <= 5000 && list.every((id) => typeof id === 'string' && id.length <= 200);
  if (!areIds([item]) || item === '' || !areIds(quotes) || !areIds(descriptions) || !areIds(attachments))
    throw new Refusal(400);
  return { ids: [String(item), ...quotes, ...descriptions.map(descriptionOf)], attachments };
}
