// custom-elements.json: one in every package, and one of all for Storybook at the root.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cem = join(
  dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json')),
  'cem.js',
);

export function writeManifests() {
  const run = spawnSync(
    process.execPath,
    [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    { cwd: root, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`cem analyze failed:\n${run.stdout}${run.stderr}`);
  const all = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  // What a host may use, and nothing else: `protected` is for those who write elements, and stands in the types.
  for (const { declarations = [] } of all.modules)
    for (const one of declarations)
      if (one.members)
        one.members = one.members.filter(
          ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#'),
        );
  all.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  // The root's is for Storybook, which shows members that elements inherit from core. A package's own speaks of built files.
  writeFileSync(join(root, 'custom-elements.json'), `${JSON.stringify(all, null, 1)}\n`);
  for (const name of readdirSync(join(root, 'packages'))) {
    if (!existsSync(join(root, 'packages', name, 'package.json'))) continue;
    const from = `packages/${name}/src/`;
    const own = all.modules.filter((m) => m.path.startsWith(from));
    const text = JSON.stringify({ ...all, modules: own }, null, 1)
      .replaceAll(from, 'dist/')
      .replaceAll(/"packages\/([\w-]+)\/src\//g, '"@delaktig/$1/')
      .replaceAll(/("(?:path|module)": "[^"]*)\.ts"/g, '$1.js"');
    writeFileSync(join(root, 'packages', name, 'custom-elements.json'), `${text}\n`);
  }
  return all.modules.length;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  console.log(`Manifests: ${writeManifests()} modules`);
