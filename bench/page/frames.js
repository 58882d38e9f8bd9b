// When things were painted, and how evenly.

export const paints = { fcp: 0, lcp: 0 };
const longFrames = [];
const interactions = [];
let times = [];
let running = false;

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ends in the first task after the frame that shows what was just rendered. */
export function afterPaint() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    }),
  );
}

function observe(type, callback, options) {
  try {
    new PerformanceObserver((list) => list.getEntries().forEach(callback)).observe({
      type,
      buffered: true,
      ...options,
    });
  } catch {
    // This browser does not know the entry type: the column stays empty.
  }
}

export function watchFrames() {
  observe('paint', (e) => {
    if (e.name === 'first-contentful-paint') paints.fcp = e.startTime;
  });
  observe('largest-contentful-paint', (e) => (paints.lcp = e.renderTime || e.startTime));
  observe('long-animation-frame', (e) => longFrames.push({ duration: e.duration, blocking: e.blockingDuration }));
  observe('event', (e) => e.interactionId && interactions.push({ id: e.interactionId, duration: e.duration }), {
    durationThreshold: 16,
  });
}

function loop(time) {
  if (!running) return;
  times.push(time);
  requestAnimationFrame(loop);
}

export const frames = {
  startFrames() {
    times = [];
    longFrames.length = interactions.length = 0;
    running = true;
    requestAnimationFrame(loop);
  },
  stopFrames() {
    running = false;
    return { times, longFrames: [...longFrames], interactions: [...interactions] };
  },
};
