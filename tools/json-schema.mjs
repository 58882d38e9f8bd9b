// Writes each method's JSON Schema (2020-12) from the valibot schema its elements use, so that a host can check documents in any language.
//   node tools/json-schema.mjs           writes packages/<name>/schema/<name>.v<version>.schema.json
//   node tools/json-schema.mjs --check   exits 1 when one of them is stale
// Schemas of versions this software no longer writes stay as they are.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { filesIn } from './test/files.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const check = process.argv.includes('--check');

/** The sources are TypeScript: one module is made of a schema and what it names. */
async function load(path) {
  const outfile = join(root, 'node_modules/.cache/delaktig-json-schema', `${path.split('/')[1]}-${process.pid}.mjs`);
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    plugins: [
      {
        name: 'workspace-source',
        setup({ onResolve }) {
          onResolve({ filter: /^@delaktig\// }, ({ path: source }) => {
            const [, name, file] = /^@delaktig\/([\w-]+)\/(.+)\.js$/.exec(source) ?? [];
            return name && { path: join(root, 'packages', name, 'src', `${file}.ts`) };
          });
        },
      },
    ],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

let stale = 0;
for (const path of filesIn('packages', (name) => name === 'schema.ts')) {
  const [, name, src, file] = path.split('/');
  if (src !== 'src' || file !== 'schema.ts') continue;
  const { documentSchema } = await load(path);
  if (!documentSchema) continue;
  // `check` only says that a list is no object, which JSON Schema says by itself; what comes after it is the schema.
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['check'],
  });
  const version = schema.properties.version.const;
  const target = `packages/${name}/schema/${name}.v${version}.schema.json`;
  const { $schema, ...rest } = schema;
  const text = `${JSON.stringify({ $schema, $id: `urn:delaktig:${name}:v${version}`, title: `${name}, version ${version}`, ...rest }, null, 2)}\n`;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (check) {
    stale++;
    console.error(`${target} is stale: run node tools/json-schema.mjs`);
    continue;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(target);
}
process.exitCode = stale ? 1 : 0;
