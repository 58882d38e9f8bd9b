// Is what the lockfile names installed? Built-in modules only: this runs before anything is there.
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

export function isInstalled(directory) {
  const wanted = read(join(directory, 'package-lock.json'))?.packages ?? {};
  const there = read(join(directory, 'node_modules/.package-lock.json'))?.packages;
  if (!there) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional, peer }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    return link || optional || devOptional || peer || there[path]?.version === version;
  });
}

export function install(directory) {
  if (isInstalled(directory)) return;
  console.log(`Installing what ${join(directory, 'package-lock.json')} names`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${directory}`);
}
