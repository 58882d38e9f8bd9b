// A server of files, for tests and checks: serve(directory) → http.Server, listening on 127.0.0.1.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

export const serve = (directory, port = 0, headers = {}) =>
  new Promise((done) => {
    const server = createServer(async (request, response) => {
      // Parsing the address first takes every ".." out of it.
      let path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      if (path.endsWith('/')) path += 'index.html';
      try {
        const body = await readFile(join(directory, path));
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(port, '127.0.0.1', () => done(server));
  });
