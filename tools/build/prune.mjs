import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What is for us only. */
const LEFT_OUT = /\.(?:stories|test|test-[\w-]+|walk|harness)$/;

/** Removes what tsc once wrote from sources that are gone or left out, so that it is neither packed nor bundled. */
export function pruneDist() {
  let removed = 0;
  for (const name of readdirSync('packages')) {
    const dist = join('packages', name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist, { recursive: true }).map(String)) {
      const [, source] = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(file) ?? [];
      if (!source || (!LEFT_OUT.test(source) && existsSync(join('packages', name, 'src', `${source}.ts`)))) continue;
      rmSync(join(dist, file));
      removed++;
    }
  }
  return removed;
}
