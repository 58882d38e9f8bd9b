// Packs every package as npm would publish it and unpacks it beside the dependencies, as an outside host would have it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const names = readdirSync('packages').filter((name) => existsSync(`packages/${name}/package.json`));
const root = mkdtempSync(join(tmpdir(), 'delaktig-packed-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

const npm = (args, cwd = '.') =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });

/** A consumer's directory: node_modules with our packages unpacked, and links to what we depend on. */
export const consumer = join(root, 'consumer');
const modules = join(consumer, 'node_modules');
mkdirSync(join(modules, '@delaktig'), { recursive: true });
const packed = JSON.parse(
  npm([
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    root,
    ...names.flatMap((name) => ['-w', `packages/${name}`]),
  ]),
);

export const packages = names.map((name) => {
  const entry = (Array.isArray(packed) ? packed : Object.values(packed)).find(
    (one) => one.name === `@delaktig/${name}`,
  );
  const tarball = join(root, `delaktig-${name}-${entry.version}.tgz`);
  const directory = join(modules, '@delaktig', name);
  mkdirSync(directory, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', directory]);
  return {
    name,
    tarball,
    directory,
    manifest: JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')),
    files: entry.files.map((file) => file.path).sort(),
  };
});

const wanted = new Set(
  packages.flatMap(({ manifest }) => [
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]),
);
/** What is installed beside ours: every package that ours name, and what those name in turn. */
function link(name) {
  if (name.startsWith('@delaktig/') || existsSync(join(modules, name))) return;
  const from = resolve('node_modules', name);
  if (!existsSync(from)) return;
  mkdirSync(join(modules, name, '..'), { recursive: true });
  symlinkSync(from, join(modules, name), 'junction');
  for (const inner of Object.keys(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).dependencies ?? {}))
    link(inner);
}
wanted.forEach(link);

/** Every path a host may import: `@delaktig/core/history/history.js`. */
export const entries = ({ name, files }) =>
  files
    .filter((file) => /^dist\/.*\.js$/.test(file) && !/^dist\/internal\//.test(file))
    .map((file) => `@delaktig/${name}/${file.slice('dist/'.length)}`);
