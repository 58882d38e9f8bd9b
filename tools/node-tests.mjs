// The tests of pure logic: every packages/*/src/**/*.node.test.ts under node's own runner, no browser.
//   node tools/node-tests.mjs                     all
//   node tools/node-tests.mjs history json        those whose path holds one of the words
//   TEST_REPORTER=tap|dot|spec (default: spec for a person, tap for a program)
// Node 20 does not read TypeScript: esbuild makes one module of each test and the sources it names; packages from npm stay outside.
import { mkdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { filesIn } from './test/files.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
// Under node_modules, so that the tests find the packages they import.
const out = join(root, 'node_modules/.cache/delaktig-node-tests', String(process.pid));
const words = process.argv.slice(2);
const tests = [...filesIn('packages', (name) => name.endsWith('.node.test.ts'))]
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort();
if (tests.length === 0) {
  console.error('There is no such test.');
  process.exit(1);
}

/** `@delaktig/core/document/json.js` is its source, never what was built. */
const workspaceSource = {
  name: 'workspace-source',
  setup({ onResolve }) {
    onResolve({ filter: /^@delaktig\// }, ({ path }) => {
      const [, name, file] = /^@delaktig\/([\w-]+)\/(.+)\.js$/.exec(path) ?? [];
      return name && { path: join(root, 'packages', name, 'src', `${file}.ts`) };
    });
  },
};

let status = 1;
try {
  mkdirSync(out, { recursive: true });
  const files = [];
  for (const test of tests) {
    const outfile = join(
      out,
      test
        .replace(/^packages\//, '')
        .replaceAll('/', '.')
        .replace(/\.ts$/, '.mjs'),
    );
    await build({
      entryPoints: [test],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'warning',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
      // A test finds its fixtures beside itself, not beside the bundle.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, test)).href) },
      plugins: [workspaceSource],
    });
    files.push(outfile);
  }
  const reporter = process.env.TEST_REPORTER ?? (process.stdout.isTTY ? 'spec' : 'tap');
  const child = spawn(process.execPath, ['--enable-source-maps', '--test', `--test-reporter=${reporter}`, ...files], {
    stdio: 'inherit',
  });
  status = await new Promise((done) => child.on('close', (code) => done(code ?? 1)));
} catch (error) {
  console.error(error.message);
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exitCode = status;
