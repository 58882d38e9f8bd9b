// Builds the page's runtime and every candidate as for production: minified, one file each. Ours is not built but taken
// as shipped, from the CDN folder; only its adapter is.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { writeSchema } from '../families/form/schema.mjs';
import { BENCH, DIST, FAMILIES } from './paths.mjs';

/** Ours, and ours with more on the map. */
const isOurs = (name) => name === 'ours' || name.startsWith('ours-');

/** Which shipped file each family's `ours` loads. */
const SHIPPED = { map: 'network-map.js', mat: 'conversation-mat.js', form: 'sip-form.js' };

const production = {
  bundle: true,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: {
    '.svg': 'dataurl',
    '.png': 'dataurl',
    '.gif': 'dataurl',
    '.woff': 'file',
    '.woff2': 'file',
    '.ttf': 'file',
  },
  legalComments: 'none',
  logLevel: 'error',
};

export async function build({ families, only, cdn }) {
  // The page makes every family's data.
  await writeSchema();
  await esbuild.build({
    ...production,
    entryPoints: { runtime: path.join(BENCH, 'page', 'runtime.js') },
    outdir: DIST,
    format: 'iife',
  });
  const candidates = [];
  for (const family of families) {
    for (const [name, source] of adapters(family)) {
      if (only && !only.includes(name) && !only.includes(`${family}/${name}`)) continue;
      if (isOurs(name) && !fs.existsSync(path.join(cdn, SHIPPED[family]))) {
        console.error(`Left out: ${name}. ${SHIPPED[family]} is not built; run "npm run build" at the root first.`);
        continue;
      }
      candidates.push(await candidate(family, name, source, cdn));
    }
  }
  return candidates;
}

function adapters(family) {
  const folder = path.join(FAMILIES, family, 'adapters');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => /^[^_].*\.jsx?$/.test(file))
    .map((file) => [path.parse(file).name, path.join(folder, file)]);
}

async function candidate(family, name, source, cdn) {
  const outdir = path.join(DIST, family, name);
  fs.rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({ ...production, entryPoints: { bundle: source }, outdir, format: 'esm' });
  const modules = ['bundle.js'];
  if (isOurs(name)) {
    // A copy, so that building meanwhile does not change what is being measured.
    fs.cpSync(cdn, path.join(outdir, 'cdn'), { recursive: true });
    modules.unshift(`cdn/${SHIPPED[family]}`);
  }
  const styles = fs.existsSync(path.join(outdir, 'bundle.css')) ? ['bundle.css'] : [];
  return { id: `${family}/${name}`, family, name, modules, styles, folder: outdir };
}
