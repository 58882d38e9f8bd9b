// What is in the repository works on any machine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, it } from 'node:test';

const tracked = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e8 })
  .split('\0')
  .filter(Boolean);
const isText = (file) => !/\.(png|jpg|webp|woff2?|ico|gif|mp4|webm|tgz)$/.test(file);
const there = tracked.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() && isText(file));

describe('The repository', () => {
  it('has every optional dependency of every platform in its lockfiles', () => {
    const missing = [];
    for (const file of tracked.filter((path) => path.endsWith('package-lock.json'))) {
      const { packages } = JSON.parse(readFileSync(file, 'utf8'));
      for (const [at, { optionalDependencies = {} }] of Object.entries(packages))
        for (const name of Object.keys(optionalDependencies)) {
          let base = at;
          while (!(`${base ? `${base}/` : ''}node_modules/${name}` in packages)) {
            if (!base) {
              missing.push(`${file}: ${at} → ${name}`);
              break;
            }
            const cut = base.lastIndexOf('/node_modules/');
            base = cut < 0 ? '' : base.slice(0, cut);
          }
        }
    }
    assert.deepEqual(missing, []);
  });
  it('names no machine’s directories and no registry', () => {
    const here = [process.cwd(), homedir()]
      .filter((path) => path.length > 6)
      .map((path) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const strange = new RegExp(
      [
        ...here,
        '(?<![\\w.:/-])/(?:work|root|Users|home/\\w+)/[\\w.-]+',
        '\\bC:\\\\\\\\?Users',
        '"resolved": "https?:',
        'https?://[\\w.-]*\\b(?:registry|artifactory|nexus|verdaccio|mirror)\\b(?!\\.npmjs\\.org)[\\w.:-]*',
      ].join('|'),
    );
    const found = [];
    for (const file of there) {
      if (file === 'tools/promises/repository.test.mjs') continue;
      const match = strange.exec(readFileSync(file, 'utf8'));
      if (match) found.push(`${file}: ${match[0]}`);
    }
    assert.deepEqual(found, []);
  });
  it('keeps nothing that is built, and no large file', () => {
    assert.deepEqual(
      tracked.filter(
        (file) =>
          /(^|\/)(node_modules|dist|cdn|coverage|storybook-static)\//.test(file) || /\.(tgz|tsbuildinfo)$/.test(file),
      ),
      [],
    );
    assert.deepEqual(
      there.filter((file) => statSync(file).size > 1_500_000),
      [],
    );
  });
  it('all packages share one version, and ask for one another by it', () => {
    const manifests = readdirSync('packages').map((name) =>
      JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')),
    );
    assert.equal(new Set(manifests.map(({ version }) => version)).size, 1);
    for (const { dependencies = {}, version } of manifests)
      for (const [name, range] of Object.entries(dependencies))
        if (name.startsWith('@delaktig/')) assert.equal(range, version);
  });
  it('every script that package.json names is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.values(scripts).flatMap((script) =>
      [...script.matchAll(/node (tools\/[\w./-]+)/g)].map(([, file]) => file),
    );
    assert.deepEqual(
      files.filter((file) => !tracked.includes(file)),
      [],
    );
  });
  it('has the documents a newcomer looks for', () => {
    assert.deepEqual(
      [
        'README.md',
        'LICENSE',
        'CONTRIBUTING.md',
        'THIRD_PARTY.md',
        'docs/architecture.md',
        'docs/versioning.md',
      ].filter((file) => !tracked.includes(file)),
      [],
    );
  });
  it('explains every development warning', () => {
    const codes = new Set();
    for (const file of there.filter(
      (path) => /^packages\/[\w-]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
    ))
      for (const [, code] of readFileSync(file, 'utf8').matchAll(/\bwarn\(\s*'([\w-]+)'/g)) codes.add(code);
    const headings = tracked.includes('docs/warnings.md') ? readFileSync('docs/warnings.md', 'utf8') : '';
    assert.deepEqual([...codes].filter((code) => !new RegExp(`^#+ \`?${code}\`?$`, 'm').test(headings)).sort(), []);
  });
});
