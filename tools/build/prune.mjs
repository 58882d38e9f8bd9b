import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what tsc once wrote from sources that are gone, so that it is neither packed nor bundled. */
export function pruneDist() {
  let removed = 0;
  for (const name of readdirSync('packages')) {
    const dist = join('packages', name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist, { recursive: true }).map(String)) {
      const [, source] = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(file) ?? [];
      if (!source || existsSync(join('packages', name, 'src', `${source}.ts`))) continue;
      rmSync(join(dist, file));
      removed++;
    }
  }
  return removed;
}
