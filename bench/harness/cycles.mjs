// Growth: what fifty times mounting and unmounting leave behind, after ten to warm up; and what fifty more do. In the first fifty the
// engine still compiles what turned out to be used often, and keeps it; what grows in the second fifty too is a leak. The same fifty are
// also run in a browser whose engine compiles nothing: what grows there is the page's own.
import { launch } from './chrome.mjs';
import { evaluate, metrics, open, sleep } from './page.mjs';

const WARM_UP = 5;
const CYCLES = 50;

/** What is alive after collection: V8's heap and the browser's own, nodes and listeners. */
export async function collected(page) {
  await page.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) {
    await page.send('HeapProfiler.collectGarbage');
    await sleep(30);
  }
  const { usedSize, embedderHeapUsedSize = 0 } = await page.send('Runtime.getHeapUsage');
  const { nodes, listeners } = await metrics(page);
  return { bytes: usedSize + embedderHeapUsedSize, nodes, listeners };
}

export async function measureCycles(run, candidate, n) {
  const compiled = await cycle(run, candidate, n);
  run.interpreter ??= await launch(run.options, { interpreted: true });
  const own = await cycle({ ...run, browser: run.interpreter }, candidate, n, false);
  return { ...compiled, own: own.kib };
}

async function cycle(run, candidate, n, again = true) {
  const page = await open(run, candidate, n, { throttle: 1, auto: false });
  try {
    if (page.first.error) throw new Error(page.first.error);
    await evaluate(page, `__bench.cycles(${WARM_UP})`);
    // What a candidate fetches in its own time has come, and has been used, before anything is counted.
    await sleep(1000);
    await evaluate(page, `__bench.cycles(${WARM_UP})`);
    const before = await collected(page);
    await evaluate(page, `__bench.cycles(${CYCLES})`);
    const after = await collected(page);
    const grown = { kib: (after.bytes - before.bytes) / 1024 / CYCLES };
    if (!again) return grown;
    await evaluate(page, `__bench.cycles(${CYCLES})`);
    const later = await collected(page);
    const errors = await evaluate(page, '__bench.errors.slice(0, 3)');
    return {
      ...grown,
      later: (later.bytes - after.bytes) / 1024 / CYCLES,
      nodes: (later.nodes - before.nodes) / (2 * CYCLES),
      listeners: (later.listeners - before.listeners) / (2 * CYCLES),
      ...(errors.length && { errors }),
    };
  } finally {
    await page.close();
  }
}
