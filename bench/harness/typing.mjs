// Typing: real keys into one field in the middle of a large form; the next key comes after the paint of the former.
import { cpuOfAll, evaluate, metrics, sleep } from './page.mjs';

const LETTERS = 'abcdefghijklmnoprstuvwyz';

export async function measureTyping(run, page) {
  const letters = Array.from({ length: run.options.keys }, (_, i) => LETTERS[i % LETTERS.length]);
  const before = await evaluate(page, '__bench.focusField()');
  await evaluate(page, '__bench.afterPaint()');
  await sleep(300);
  await evaluate(page, '(__bench.startFrames(), __bench.stopFrames())'); // empties the lists and leaves no frame loop behind
  const start = await metrics(page);
  const cpuStart = await cpuOfAll(run);
  for (const letter of letters) {
    const upper = letter.toUpperCase();
    const key = { key: letter, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) };
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
    await sleep(25);
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await sleep(50);
    await evaluate(page, '__bench.afterPaint()');
  }
  await sleep(120);
  await evaluate(page, '__bench.afterPaint()');
  const end = await metrics(page);
  const cpuEnd = await cpuOfAll(run);
  await sleep(150);
  const { interactions, keyTimes, changes, field, model } = await evaluate(
    page,
    '({ ...__bench.stopFrames(), keyTimes: __bench.keyTimes, changes: __bench.changes, field: __bench.fieldValue(), model: __bench.typedInModel() })',
  );
  // Per interaction the longest event, as INP does; event timing steps by 8 ms and says nothing under 16.
  const longest = {};
  for (const { id, duration } of interactions) longest[id] = Math.max(longest[id] ?? 0, duration);
  const wanted = before + letters.join('');
  return {
    perKey: (end.task - start.task) / letters.length,
    ...(run.options.throttle === 1 && { thread: (end.thread - start.thread) / letters.length }),
    script: (end.script - start.script) / letters.length,
    render: (end.layout + end.style - start.layout - start.style) / letters.length,
    cpu: (cpuEnd - cpuStart) / letters.length,
    keyTimes,
    interactions: Object.values(longest),
    changes,
    ok: field === wanted && String(model) === wanted,
  };
}
