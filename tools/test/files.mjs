import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'cdn', '.git', 'generated', 'coverage', 'storybook-static']);

/** Every file under `directory` that `wanted` says yes to, as a path with slashes. */
export function* filesIn(directory, wanted = () => true) {
  if (!existsSync(directory)) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* filesIn(path, wanted);
    } else if (wanted(entry.name)) yield path.split(sep).join('/');
  }
}

/** The program a package installs, as a path for node. */
export function program(packageName, name = packageName) {
  const { bin } = JSON.parse(readFileSync(join('node_modules', packageName, 'package.json'), 'utf8'));
  return join('node_modules', packageName, typeof bin === 'string' ? bin : bin[name]);
}
