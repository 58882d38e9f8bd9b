// Drag: the last person (or card) is held, then moved 120 times at 60 a second inside the rings, and let go.
import { cpuOfAll, evaluate, metrics, sleep } from './page.mjs';

const FRAME = 1000 / 60;

/** The gestures, by finger (the default), or by mouse or the browser's own drag and drop where an adapter says so. */
const touch = (page) => {
  const send = (type, touchPoints) => page.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    async take({ x, y }) {
      await send('touchStart', [{ x, y }]);
      await sleep(350); // some peers begin a drag only after a hold
      await send('touchMove', [{ x: x + 4, y: y + 4 }]);
      await send('touchMove', [{ x: x + 8, y: y + 8 }]);
    },
    move: ({ x, y }) => send('touchMove', [{ x, y }]),
    release: () => send('touchEnd', []),
  };
};
const mouse = (page) => {
  const send = (type, { x, y }, more) => page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', ...more });
  return {
    async take({ x, y }) {
      await send('mouseMoved', { x, y }, { button: 'none' });
      await send('mousePressed', { x, y }, { buttons: 1, clickCount: 1 });
      await send('mouseMoved', { x: x + 8, y: y + 8 }, { buttons: 1 });
    },
    move: (at) => send('mouseMoved', at, { buttons: 1 }),
    release: (at) => send('mouseReleased', at, { clickCount: 1 }),
  };
};
/** The browser's own drag and drop, which a mouse begins. */
const native = (page) => {
  const byMouse = mouse(page);
  let data;
  const send = (type, { x, y }) => page.send('Input.dispatchDragEvent', { type, x, y, data });
  return {
    async take(at) {
      await page.send('Input.setInterceptDrags', { enabled: true });
      const begun = new Promise((resolve, reject) => {
        page.once('Input.dragIntercepted', (event) => resolve(event.data));
        setTimeout(() => reject(new Error('no drag was begun')), 4000);
      });
      await byMouse.take(at);
      data = await begun;
      await send('dragEnter', at);
    },
    move: (at) => send('dragOver', at),
    async release(at) {
      await send('drop', at);
      await byMouse.release(at);
    },
  };
};
const hands = { touch, mouse, native };

/** Moves come at their time whether or not the page keeps up, as a finger's do. */
async function play(points, move) {
  const sent = [];
  const start = performance.now();
  for (const [i, point] of points.entries()) {
    const wait = start + i * FRAME - performance.now();
    if (wait > 0.5) await sleep(wait);
    sent.push(move(point));
  }
  await Promise.all(sent);
}

export async function measureDrag(run, family, page, n) {
  const { moves } = run.options;
  const index = n - 1;
  const hand = hands[(await evaluate(page, '__bench.adapter.input')) ?? 'touch'](page);
  await evaluate(
    page,
    '(async () => { await __bench.adapter.prepare?.(__bench.handle); await __bench.afterPaint(); })()',
  );
  const start = await evaluate(page, `__bench.position(${index})`);
  const points = await family.path(page, start, moves);
  const end = points.at(-1);
  await hand.take(start);
  await evaluate(page, '__bench.afterPaint()');
  await sleep(60);

  const before = await metrics(page);
  const cpuBefore = await cpuOfAll(run);
  await evaluate(page, '__bench.startFrames()');
  await play(points, hand.move);
  await evaluate(page, '__bench.afterPaint()');
  const { times, longFrames } = await evaluate(page, '__bench.stopFrames()');
  const after = await metrics(page);
  const cpuAfter = await cpuOfAll(run);

  await hand.release(end);
  await evaluate(page, '__bench.afterPaint()');
  const released = await metrics(page);
  await sleep(400);
  const landed = await family.landed(page, index, end);

  // Work is given per frame shown: a candidate that drops frames does its work less often, not cheaper.
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const frames = Math.max(1, gaps.length);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  return {
    perFrame: (after.task - before.task) / frames,
    ...(run.options.throttle === 1 && { thread: (after.thread - before.thread) / frames }),
    script: (after.script - before.script) / frames,
    render: (after.layout + after.style - before.layout - before.style) / frames,
    cpu: (cpuAfter - cpuBefore) / moves,
    frames,
    dropped: (100 * dropped) / (dropped + frames),
    p95: gaps.toSorted((a, b) => a - b)[Math.floor(frames * 0.95)] ?? 0,
    longFrames: longFrames.length,
    release: released.task - after.task,
    ...landed,
  };
}
