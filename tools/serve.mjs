import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
const T = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};
export const serve = (root, port = 0, headers = {}) =>
  new Promise((ok) => {
    const s = createServer(async (q, r) => {
      let p = normalize(decodeURIComponent(new URL(q.url, 'http://x').pathname));
      if (p.endsWith('/')) p += 'index.html';
      try {
        const b = await readFile(join(root, p));
        r.writeHead(200, { 'content-type': T[extname(p)] ?? 'application/octet-stream', ...headers });
        r.end(b);
      } catch {
        r.writeHead(404);
        r.end();
      }
    }).listen(port, '127.0.0.1', () => ok(s));
  });
