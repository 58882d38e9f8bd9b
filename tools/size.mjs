// npm run size: what a page with one element downloads, compressed, against size-budgets.json. Follows the static and the lazy imports
// of the CDN's bundles, as a browser would.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const cdn = 'packages/toolkit/cdn';
const budgets = JSON.parse(readFileSync('size-budgets.json', 'utf8'));
if (!existsSync(join(cdn, 'modules.json'))) {
  console.error('Build first: npm run build');
  process.exit(1);
}
const modules = JSON.parse(readFileSync(join(cdn, 'modules.json'), 'utf8'));
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) {
    const bytes = readFileSync(join(cdn, file));
    sizes.set(file, {
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    });
  }
  return sizes.get(file);
};

/** What arrives together with a file: itself, and all it imports statically. */
function closure(file, into = new Set()) {
  if (into.has(file)) return into;
  into.add(file);
  for (const next of modules[file].imports) closure(next, into);
  return into;
}
/** All that could ever arrive. */
function everything(file) {
  const all = new Set();
  const visit = (next) => {
    for (const one of closure(next)) {
      if (all.has(one)) continue;
      all.add(one);
      modules[one].lazy.forEach(visit);
    }
  };
  visit(file);
  return all;
}
const total = (files) =>
  [...files].reduce(
    (sum, file) => ({
      raw: sum.raw + size(file).raw,
      gzip: sum.gzip + size(file).gzip,
      brotli: sum.brotli + size(file).brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Of files that stand in for one another (a language, a symbol) a page loads only some: the heaviest count. */
function reachable(page) {
  const all = everything(page.entry);
  for (const { folder, count } of page.choices ?? []) {
    const pattern = new RegExp(folder);
    const choices = [...all].filter((file) => pattern.test(file)).sort((a, b) => size(b).gzip - size(a).gzip);
    for (const file of choices.slice(count)) all.delete(file);
  }
  return all;
}

let passed = 0;
let failed = 0;
for (const page of budgets.pages) {
  const first = new Set(page.first.flatMap((file) => [...closure(file)]));
  const all = reachable(page);
  for (const file of first) all.add(file);
  for (const [what, files, limit] of [
    [page.firstMeans, first, page.limits.first],
    ['everything one person uses', all, page.limits.all],
  ]) {
    const { raw, gzip, brotli } = total(files);
    const good = gzip <= limit;
    good ? passed++ : failed++;
    console.log(
      `${good ? 'ok  ' : 'OVER'} ${page.name}, ${what}: ${kB(gzip)} gzip of ${kB(limit)} (${kB(raw)}, brotli ${kB(brotli)}, ${files.size} files)`,
    );
  }
  if (process.argv.includes('--files') || failed)
    for (const file of [...all].sort((a, b) => size(b).gzip - size(a).gzip))
      console.log(`     ${kB(size(file).gzip).padStart(9)} ${first.has(file) ? 'first' : 'later'} ${file}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
