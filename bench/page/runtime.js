// Loaded on every page before a candidate's own files, and never counted in their bytes. It makes the same data for
// every candidate, mounts the candidate's adapter, and offers probes to the harness. An adapter calls
// `__bench.register` once; the README says what it must answer to.
import * as map from '../families/map/data.js';
import * as mat from '../families/mat/data.js';
import * as form from '../families/form/data.js';
import { afterPaint, frames, nextFrame, paints, watchFrames } from './frames.js';

const families = { map, mat, form };
const query = new URLSearchParams(location.search);
const family = query.get('family') ?? 'map';
const n = Number(query.get('n') ?? 50);
const { makeData, isReady, probes } = families[family];

const bench = {
  family,
  n,
  afterPaint,
  ...frames,
  errors: [],
  changes: 0,

  register(adapter) {
    bench.adapter = adapter;
    bench.evaluatedAt = performance.now();
    if (query.get('auto') === '0') report({ registered: true });
    else coldMount().catch((error) => report({ error: String(error?.stack ?? error) }));
  },

  async mount() {
    bench.data ??= makeData(n);
    bench.root = document.body.appendChild(document.createElement('div'));
    bench.handle = await bench.adapter.mount(bench.root, bench.data, { onChange: () => bench.changes++ });
    // A candidate that renders later says itself when it is usable; it is asked once a frame.
    for (let i = 0; i < 5000 && !isReady(bench); i++) await nextFrame();
  },

  async unmount() {
    await bench.adapter.unmount(bench.handle);
    bench.root.remove();
    bench.handle = bench.root = null;
  },

  async cycles(count) {
    for (let i = 0; i < count; i++) {
      await bench.mount();
      await afterPaint();
      await bench.unmount();
      await afterPaint();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  },

  countControls: () => countControls(document),

  /** A person's or card's centre, in client pixels. */
  position(i) {
    const { x, y } = bench.adapter.pos(bench.handle, i);
    return { x, y };
  },
};

async function coldMount() {
  await bench.mount();
  // Everything is there in this frame; usable is the first task after it (or the first contentful paint, if later).
  const shown = await afterPaint();
  // Late work and late paint entries are let in, so that work put off past the first paint is still counted.
  await new Promise((resolve) => setTimeout(resolve, 250));
  const { fcp, lcp } = paints;
  report({
    cold: { evaluated: bench.evaluatedAt, usable: Math.max(shown, fcp), fcp, lcp, nodes: countNodes(document) },
  });
}

function countNodes(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1 + (element.shadowRoot ? countNodes(element.shadowRoot) : 0);
  }
  return count;
}

/** Native controls on the page, in every shadow root: whoever has others than the rest shows another scene. */
function countControls(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count +=
      (element.matches('input, textarea, select') ? 1 : 0) +
      (element.shadowRoot ? countControls(element.shadowRoot) : 0);
  return count;
}

function report(message) {
  globalThis.__benchReport?.(JSON.stringify(message));
}

addEventListener('error', (event) => bench.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) =>
  bench.errors.push(`rejection: ${event.reason?.message ?? event.reason}`),
);
watchFrames();
globalThis.__bench = Object.assign(bench, probes?.(bench));
