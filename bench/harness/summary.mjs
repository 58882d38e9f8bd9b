// Where the main thread's time went, from a trace made with `--trace`: `node harness/summary.mjs FOLDER/ours-200-drag.json`.
// Times are exclusive ("self"): what an event did itself, without the events inside it.
import fs from 'node:fs';

const TOP = 25;

for (const file of process.argv.slice(2)) {
  const { traceEvents } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const main = mainThread(traceEvents);
  const events = traceEvents
    .filter((e) => e.ph === 'X' && e.pid === main.pid && e.tid === main.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const own = selfTimes(events);
  console.log(`\n${file}: main thread, ms itself (times)`);
  print(own, (e) => e.name);
  const functions = traceEvents.some((e) => e.name === 'ProfileChunk') ? profile(traceEvents, main.pid) : [];
  if (functions.length) console.log('\nscript by function, ms itself');
  for (const [name, ms] of functions.slice(0, TOP)) console.log(`${ms.toFixed(1).padStart(9)}  ${name}`);
}

/** Processor time where the trace has it: it does not grow when the machine is busy elsewhere. */
function time(e) {
  return e.tdur ?? e.dur ?? 0;
}

/** The renderer's main thread that did most: other pages of the browser are idle. */
function mainThread(events) {
  const busy = new Map();
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid}:${e.tid}`),
  );
  for (const e of events) {
    const key = `${e.pid}:${e.tid}`;
    if (e.ph === 'X' && mains.has(key)) busy.set(key, (busy.get(key) ?? 0) + time(e));
  }
  const [key] = [...busy].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [pid, tid] = key.split(':').map(Number);
  return { pid, tid };
}

function selfTimes(events) {
  const stack = [];
  const own = new Map();
  for (const e of events) {
    while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
    own.set(e, time(e));
    if (stack.length) own.set(stack.at(-1), own.get(stack.at(-1)) - time(e));
    stack.push(e);
  }
  return own;
}

function print(own, nameOf) {
  const sums = new Map();
  for (const [e, self] of own) {
    const entry = sums.get(nameOf(e)) ?? { self: 0, count: 0 };
    entry.self += self / 1000;
    entry.count++;
    sums.set(nameOf(e), entry);
  }
  const rows = [...sums].sort((a, b) => b[1].self - a[1].self).slice(0, TOP);
  for (const [name, { self, count }] of rows) console.log(`${self.toFixed(1).padStart(9)}  ${name} (${count})`);
}

/** Samples of V8's profiler, added up by function and place. */
function profile(events, pid) {
  const nodes = new Map();
  const sums = new Map();
  for (const e of events.filter((x) => x.name === 'ProfileChunk' && x.pid === pid).sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile = {}, timeDeltas = [] } = e.args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(`${e.id}:${node.id}`, node.callFrame);
    (cpuProfile.samples ?? []).forEach((id, i) => {
      const frame = nodes.get(`${e.id}:${id}`);
      if (!frame || ['(idle)', '(root)', '(program)'].includes(frame.functionName)) return;
      const place = frame.url ? ` ${frame.url.split('/').pop()}:${frame.lineNumber + 1}:${frame.columnNumber + 1}` : '';
      const name = `${frame.functionName || '(anonymous)'}${place}`;
      sums.set(name, (sums.get(name) ?? 0) + timeDeltas[i] / 1000);
    });
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}
