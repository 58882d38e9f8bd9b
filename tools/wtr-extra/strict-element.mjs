// A page of its own for one element, under the policy of design.md section 8, as a real response header and with nothing injected.
// /__delaktig/strict/?entry=/packages/x/src/define.ts : the page; the entries are module scripts, in order.
// /__delaktig/strict/watch.js : written down from the first byte on: violations and errors, in `delaktigSeen`.

export const strictElementPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const watch = `globalThis.delaktigSeen = [];
const see = (kind, text) => { globalThis.delaktigSeen.push(kind + ': ' + text); };
addEventListener('securitypolicyviolation', (e) => see('violation', [e.violatedDirective, e.blockedURI, e.sample, e.sourceFile + ':' + e.lineNumber].join(' ')));
addEventListener('error', (e) => see('error', e.message ?? 'a resource did not load: ' + (e.target.src ?? e.target.href)), true);
addEventListener('unhandledrejection', (e) => see('rejection', String(e.reason)));
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...args) => {
    const text = args.map(String).join(' ');
    if (!text.includes('Lit is in dev mode')) see('console.' + level, text);
    original.apply(console, args);
  };
}
`;

const escaped = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/**
 * Answers before the test runner's own server: it would put a script of its own into every page, which the policy forbids.
 */
export const strictElementPlugin = {
  name: 'strict-element-page',
  serverStart({ server }) {
    const others = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const url = new URL(request.url, 'http://localhost');
      if (url.pathname.startsWith('/__delaktig/strict/')) answer(url, response);
      else for (const other of others) other.call(server, request, response);
    });
  },
};

function answer({ pathname, searchParams }, response) {
  response.setHeader('cache-control', 'no-store');
  if (pathname.endsWith('/watch.js')) {
    response.setHeader('content-type', 'text/javascript');
    response.end(watch);
    return;
  }
  response.setHeader('content-security-policy', strictElementPolicy);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const entries = searchParams.getAll('entry').filter((entry) => /^\/[^/]/.test(entry));
  response.end(`<!doctype html>
<html lang="${escaped(searchParams.get('lang') ?? 'sv')}">
<head>
<meta charset="utf-8">
<title>strict</title>
<link rel="icon" href="data:,">
<script src="/__delaktig/strict/watch.js"></script>
${entries.map((entry) => `<script type="module" src="${escaped(entry)}"></script>`).join('\n')}
</head>
<body><main></main></body>
</html>`);
}
