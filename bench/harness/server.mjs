// Serves the candidates on the loopback, compressed as a good server would, and remembers what each page asked for.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { DIST } from './paths.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
};
const { BROTLI_PARAM_QUALITY } = zlib.constants;

function pageOf({ id, name, styles, modules }) {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><link rel="icon" href="data:,">${styles.map((file) => `<link rel="stylesheet" href="/c/${id}/${file}">`).join('')}
<style>html,body{margin:0;background:#fff;font:16px sans-serif}</style></head><body><script src="/runtime.js"></script>
${modules.map((file) => `<script type="module" src="/c/${id}/${file}"></script>`).join('\n')}
</body></html>`;
}

export async function serve(candidates) {
  const byId = new Map(candidates.map((c) => [c.id, c]));
  const cache = new Map();

  /** A file with its compressed copies; all are made before the first page is measured. */
  function read(file) {
    if (!cache.has(file)) {
      const raw = fs.readFileSync(file);
      const br = zlib.brotliCompressSync(raw, { params: { [BROTLI_PARAM_QUALITY]: 11 } });
      cache.set(file, {
        raw,
        br,
        weight: { raw: raw.length, gzip: zlib.gzipSync(raw, { level: 9 }).length, br: br.length },
      });
    }
    return cache.get(file);
  }

  /** The file behind `/c/<family>/<name>/<file>`. */
  function locate(pathname) {
    const [, id, rest] = /^\/c\/([^/]+\/[^/]+)\/(.+)$/.exec(pathname) ?? [];
    if (!byId.has(id)) return undefined;
    const file = path.join(byId.get(id).folder, path.normalize(`/${rest}`));
    return fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
  }

  for (const { folder } of candidates) {
    for (const file of fs.readdirSync(folder, { recursive: true })) {
      if (/\.(m?js|css)$/.test(file)) read(path.join(folder, file));
    }
  }

  const requests = [];
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const send = (body, type, encoding) => {
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        ...(encoding && { 'content-encoding': encoding }),
      });
      response.end(body);
    };
    if (pathname === '/runtime.js') return send(fs.readFileSync(path.join(DIST, 'runtime.js')), TYPES['.js']);
    const candidate = byId.get(searchParams.get('id'));
    if (pathname === '/page' && candidate) return send(pageOf(candidate), 'text/html');
    const file = locate(decodeURIComponent(pathname));
    requests.push(pathname);
    if (!file) return response.writeHead(404).end();
    const { raw, br } = read(file);
    const type = TYPES[path.extname(file)];
    return type && type !== 'image/png' ? send(br, type, 'br') : send(raw, type ?? 'application/octet-stream');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://localhost:${server.address().port}`,
    /** Paths asked for since the list was last emptied. */
    requests,
    weigh: (pathname) => {
      const file = locate(decodeURIComponent(pathname));
      return file ? read(file).weight : { raw: 0, gzip: 0, br: 0 };
    },
    close: () => server.close(),
  };
}
