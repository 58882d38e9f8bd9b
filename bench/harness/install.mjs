// The peers are large and wanted by nobody but the benchmark: they are installed here, when it is run, and never by the root.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { BENCH } from './paths.mjs';

export function install() {
  const wanted = fs.readFileSync(path.join(BENCH, 'package-lock.json'), 'utf8');
  const mark = path.join(BENCH, 'node_modules', '.installed-lock.json');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing the peers (once)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci'], {
    cwd: BENCH,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in bench/');
  fs.writeFileSync(mark, wanted);
}
