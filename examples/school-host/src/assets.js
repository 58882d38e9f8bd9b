import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @typedef {{ type: string, body: Uint8Array<ArrayBuffer>, gzip: () => Uint8Array<ArrayBuffer> }} Asset */

/**
 * A folder of files for the browser, read once. The address carries a hash of all of them, so that a browser may keep them for ever
 * and still gets new ones, chunks that are loaded later included. Only what was in the folder can be asked for.
 * @param {string} folder
 */
export function assets(folder) {
  /** @type {Map<string, Asset>} */
  const files = new Map();
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) {
    const body = new Uint8Array(readFileSync(path));
    const name = relative(folder, path).split(sep).join('/');
    hash.update(name).update('\0').update(body);
    /** @type {Uint8Array<ArrayBuffer> | undefined} */
    let zipped;
    files.set(name, {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      body,
      gzip: () => (zipped ??= new Uint8Array(gzipSync(body))),
    });
  }
  return { version: hash.digest('hex').slice(0, 12), get: (/** @type {string} */ name) => files.get(name) };
}
