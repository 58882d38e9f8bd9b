// What npm publishes: the right files, entries that resolve, types that compile as a host compiles them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { program } from '../test/files.mjs';
import { consumer, entries, packages } from './packed.mjs';

for (const one of packages) {
  describe(`@delaktig/${one.name} as it is published`, () => {
    it('holds the licence, a README and nothing that only we need', () => {
      assert.deepEqual(
        one.files.filter((file) => /\.(test|stories|walk)\.|tsbuildinfo|^src\//.test(file)),
        [],
      );
      assert.deepEqual(
        ['LICENSE', 'README.md', 'custom-elements.json'].filter((file) => !one.files.includes(file)),
        [],
      );
    });
    it('publint has nothing to say', async () => {
      const { messages } = await publint({ pkgDir: one.directory, level: 'suggestion', strict: true, pack: false });
      assert.deepEqual(
        messages.map(({ code, path }) => `${code} ${path.join('.')}`),
        [],
      );
    });
    it('every entry resolves, with types beside it', () => {
      const { resolve } = createRequire(join(consumer, 'x.mjs'));
      const lost = entries(one).filter(
        (entry) => !existsSync(resolve(entry)) || !existsSync(resolve(entry).replace(/\.js$/, '.d.ts')),
      );
      assert.deepEqual(lost, []);
      assert.throws(() => resolve(`@delaktig/${one.name}/internal/x.js`), /not (exported|defined)/);
    });
    it('every module it imports is one it depends on', () => {
      const known = new Set([
        one.manifest.name,
        ...Object.keys({ ...one.manifest.dependencies, ...one.manifest.peerDependencies }),
      ]);
      const strange = new Set();
      for (const file of one.files.filter((path) => /^dist\/.*\.(js|d\.ts)$/.test(path))) {
        const code = readFileSync(join(one.directory, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
        for (const [, source] of code.matchAll(
          /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
        ))
          if (
            source &&
            !source.startsWith('.') &&
            !known.has(
              source
                .split('/')
                .slice(0, source.startsWith('@') ? 2 : 1)
                .join('/'),
            )
          )
            strange.add(`${file}: ${source}`);
      }
      assert.deepEqual([...strange], []);
    });
    it('are the types wrong? They are not', () => {
      // Its own list of entries stops at wildcards: we name some, and the compilers below see them all.
      const some = entries(one)
        .slice(0, 12)
        .map((entry) => entry.slice(`@delaktig/${one.name}/`.length));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          program('@arethetypeswrong/cli', 'attw'),
          '--profile',
          'esm-only',
          '--no-emoji',
          '--no-color',
          '--format',
          'ascii',
          '--entrypoints',
          ...some,
          '--',
          one.tarball,
        ],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout + stderr);
    });
  });
}

describe('Warnings to developers', () => {
  const warned = (...conditions) =>
    spawnSync(
      process.execPath,
      [
        ...conditions.map((one) => `--conditions=${one}`),
        '--input-type=module',
        '--eval',
        `import { warn } from '@delaktig/core/dev/warnings.js'; warn('tag-taken', 'is taken');`,
      ],
      { cwd: consumer, encoding: 'utf8' },
    ).stderr;
  it('are said while a host is made', () => assert.match(warned(), /Delaktig: is taken/));
  it('are left out under the condition that bundlers set for production', () => assert.equal(warned('production'), ''));
});

describe('A host that compiles against us, with every library checked', () => {
  const all = packages.filter(({ name }) => name !== 'testing').flatMap(entries);
  writeFileSync(join(consumer, 'package.json'), '{"type":"module","private":true}');
  writeFileSync(
    join(consumer, 'host.ts'),
    `${all.map((entry, i) => `import type * as entry${i} from '${entry}';`).join('\n')}\nexport type All = [${all.map((_, i) => `typeof entry${i}`).join(', ')}];\n`,
  );
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`moduleResolution ${moduleResolution}, strict, skipLibCheck off`, () => {
      const project = join(consumer, `tsconfig.${moduleResolution}.json`);
      const options = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        target: 'es2022',
        skipLibCheck: false,
        types: [],
      };
      const lib = ['es2023', 'dom', 'dom.iterable'];
      writeFileSync(
        project,
        JSON.stringify({ compilerOptions: { ...options, lib, module, moduleResolution }, files: ['host.ts'] }),
      );
      const { stdout, status } = spawnSync(process.execPath, [program('typescript', 'tsc'), '-p', project], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout.slice(0, 4000));
    });
});
