// What a page downloads, by what it really asked for: every file once it has come to rest, after opening and one drag.
import { evaluate, sleep } from './page.mjs';

const REST = 1500;

export async function measureBytes(run, page, candidate, usable) {
  let seen = -1;
  while (seen !== run.server.requests.length) {
    seen = run.server.requests.length;
    await sleep(REST);
  }
  // The adapter of ours draws nothing: it only looks. A peer's adapter is what a host would have to write.
  const counted = (path) => !candidate.name.startsWith('ours') || path.includes('/cdn/');
  const all = [...new Set(run.server.requests)].filter(counted);
  // Files asked for before the first usable paint: whether needed or not, they share the line with what is.
  const entries = await evaluate(
    page,
    'performance.getEntriesByType("resource").map((e) => ({ path: new URL(e.name).pathname, start: e.startTime }))',
  );
  const early = new Set(entries.filter((e) => e.start < usable).map((e) => e.path));
  const gzip = (paths) => paths.reduce((sum, path) => sum + run.server.weigh(path).gzip, 0);
  return {
    all: gzip(all),
    first: gzip(all.filter((path) => early.has(path))),
    files: all.map((path) => ({ path, first: early.has(path), ...run.server.weigh(path) })),
  };
}
