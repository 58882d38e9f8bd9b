// Run by imports.test.mjs in a process of its own: imports every file of a package's dist and tells what that did.
import { pathToFileURL } from 'node:url';
import { customElements as shim } from '@lit-labs/ssr-dom-shim';

const [mode, ...files] = process.argv.slice(2);
const report = { failed: [], registered: [], globals: [], alive: [] };
const count = (tag) => report.registered.push(tag);
shim.define = count;
// A browser would have a registry; in bare mode there is none, as in Node itself.
if (mode === 'registry')
  globalThis.customElements = { define: count, get: () => undefined, whenDefined: () => Promise.resolve() };
const before = new Set(Reflect.ownKeys(globalThis));
const warnings = [];
console.warn = (...args) => warnings.push(args.join(' '));
process.on('warning', () => {});

for (const file of files) {
  const registered = report.registered.length;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    report.failed.push(`${file}: ${error.message.split('\n')[0]}`);
  }
  if (report.registered.length > registered)
    report.registered[registered] = `${file}: ${report.registered[registered]}`;
}
const ours = (key) =>
  !before.has(key) &&
  !/^(lit|reactiveElement|litHtml|litElement|litPropertyMetadata|litIssuedWarnings)/.test(String(key));
report.globals = Reflect.ownKeys(globalThis).filter(ours).map(String);
report.alive = process
  .getActiveResourcesInfo()
  .filter((what) => !/^(TTYWrap|PipeWrap|FSReqPromise|CloseReq)$/.test(what));
console.log(JSON.stringify(report));
