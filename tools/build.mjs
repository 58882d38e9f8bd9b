// npm run build, after tsc -b: the bundles of the CDN, the manifests, the integrity list.
import { buildCdn, cdnDir, writeIntegrity } from './build/cdn.mjs';
import { writeManifests } from './build/manifests.mjs';
import { pruneDist } from './build/prune.mjs';
import { relative } from 'node:path';

const started = Date.now();
const step = async (name, run) => {
  const from = Date.now();
  const result = await run();
  console.log(`${name}: ${result} · ${((Date.now() - from) / 1000).toFixed(1)} s`);
};

await step('Left from before', () => `${pruneDist()} files removed`);
await step('CDN bundles', async () => `${(await buildCdn()).length} files in ${relative(process.cwd(), cdnDir)}`);
await step('Integrity', () => `${writeIntegrity()} files in packages/toolkit/sri.json`);
await step('Manifests', () => `${writeManifests()} modules`);
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
