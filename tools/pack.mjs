// Packs our packages as npm would publish them and installs them in the example host, which has them as any outside system would:
// from tarballs, with everything else from the registry. Builds nothing (npm run build does). Built-in modules only.
//   node tools/pack.mjs
// What is up to date is left alone, and so is the host's committed lockfile: it names the host's own dependencies only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstalled } from './test/installed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Runs npm; what it complains about is shown. @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  const { status, error } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}${error ? `: ${error.message}` : ''}`);
}

/**
 * What is in some folders, as one word. Neither times nor places count, so that a copy is the same.
 * @param {string[]} paths
 * @param {string[]} without names of files and folders that do not count
 */
export function fingerprint(paths, without) {
  const hash = createHash('sha256');
  /** @param {string} path @param {string} name */
  const add = (path, name) => {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (without.includes(entry.name)) continue;
      const [inner, innerName] = [join(path, entry.name), `${name}/${entry.name}`];
      if (entry.isDirectory()) add(inner, innerName);
      else if (entry.isFile()) hash.update(innerName).update('\0').update(readFileSync(inner)).update('\0');
    }
  };
  for (const path of paths) add(path, '');
  return hash.digest('hex').slice(0, 16);
}

/** The packages a host installs: ours that are published, but for the one that is for tests. @param {string} packagesFolder */
function published(packagesFolder) {
  return readdirSync(packagesFolder)
    .map((name) => join(packagesFolder, name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(join(folder, 'package.json')) }))
    .filter(({ folder, manifest }) => !manifest.private && !folder.endsWith('testing'));
}

/**
 * @returns {boolean} whether anything had to be done
 */
export function pack({
  packagesFolder = join(root, 'packages'),
  hostFolder = join(root, 'examples/school-host'),
  log = console.log,
} = {}) {
  const modules = join(hostFolder, 'node_modules');
  const stampFile = join(modules, '.delaktig.json');
  const packages = published(packagesFolder);
  for (const { folder, manifest } of packages)
    if (!existsSync(join(folder, 'dist'))) throw new Error(`${manifest.name} is not built. Run 'npm run build' first.`);

  const stamp = JSON.stringify({
    lockfile: createHash('sha256')
      .update(readFileSync(join(hostFolder, 'package-lock.json')))
      .digest('hex'),
    machine: `${process.platform}-${process.arch}`,
    packages: packages.map(({ folder, manifest }) => [manifest.name, fingerprint([folder], ['node_modules', 'src'])]),
  });
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (installed === stamp && packages.every(({ manifest }) => existsSync(join(modules, manifest.name)))) return false;

  log(`Packing ${packages.map(({ manifest }) => manifest.name).join(', ')}`);
  // A folder of its own for each run: two at once do not take each other's tarballs away.
  const tarballFolder = mkdtempSync(join(tmpdir(), 'delaktig-pack-'));
  try {
    const tarballs = packages.map(({ folder, manifest }) => {
      npm(['pack', '--ignore-scripts', '--pack-destination', tarballFolder], folder);
      return join(tarballFolder, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
    });

    const sameMachine = installed === undefined || JSON.parse(installed).machine === JSON.parse(stamp).machine;
    if (!isInstalled(hostFolder) || !sameMachine) {
      log(`Installing what ${relative(root, join(hostFolder, 'package-lock.json'))} names`);
      npm(['ci'], hostFolder);
    }
    log('Installing the packed packages in the example host');
    // npm takes a tarball of the same name for the same package: what was unpacked before goes first.
    for (const { manifest } of packages) rmSync(join(modules, manifest.name), { recursive: true, force: true });
    rmSync(join(modules, '.package-lock.json'), { force: true });
    npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', ...tarballs], hostFolder);
  } finally {
    rmSync(tarballFolder, { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!pack()) console.log('The example host has our packages as they are built.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
