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

/** Of files that stand in for one another (a language, a symbol) a person fetches only some: the heaviest, or the middling. */
function used(page) {
  const all = new Set([...everything(page.entry)].filter((file) => !new RegExp(page.never).test(file)));
  for (const { pattern, group, count, pick } of page.choices) {
    const groups = new Map();
    for (const file of all) {
      if (!new RegExp(pattern).test(file)) continue;
      const key = group ? new RegExp(group).exec(file)[0] : '';
      groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    for (const files of groups.values()) {
      files.sort((a, b) => size(b).gzip - size(a).gzip);
      const from = pick === 'middle' ? Math.max(0, Math.round((files.length - count) / 2)) : 0;
      files.forEach((file, i) => (i < from || i >= from + count) && all.delete(file));
    }
  }
  return all;
}

/** What the page fetches by itself once it is drawn, before anybody has asked for more. */
const unasked = (page) =>
  new Set([...closure(page.entry), ...(page.unasked ?? []).flatMap((file) => [...closure(file)])]);

let passed = 0;
let failed = 0;
for (const page of budgets.pages) {
  const whole = used(page);
  const without = (...parts) =>
    new Set(
      [...whole].filter(
        (file) => !parts.some((part) => page.onlyFor[part] && new RegExp(page.onlyFor[part]).test(file)),
      ),
    );
  const sets = {
    first: closure(page.entry),
    all: unasked(page),
    used: without('language', 'whole'),
    language: without('whole'),
    whole,
  };
  for (const [name, limit] of Object.entries(page.limits)) {
    const { raw, gzip, brotli } = total(sets[name]);
    if (gzip <= limit) passed++;
    else failed++;
    console.log(
      `${gzip <= limit ? 'ok  ' : 'OVER'} ${page.name}, ${page.means[name]}: ${kB(gzip)} of ${kB(limit)} (${kB(raw)} raw, ${kB(brotli)} brotli, ${sets[name].size} files)`,
    );
  }
  if (process.argv.includes('--files') || failed)
    for (const file of [...whole].sort((a, b) => size(b).gzip - size(a).gzip))
      console.log(`     ${kB(size(file).gzip).padStart(9)} ${sets.first.has(file) ? 'first' : 'later'} ${file}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
