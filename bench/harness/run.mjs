// Measures the candidates side by side: A B C, A B C, … in one browser, so that whatever slows the machine slows them all.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch } from './chrome.mjs';
import { cpuOfAll, evaluate, metrics, open } from './page.mjs';
import { measureBytes } from './bytes.mjs';
import { collected, measureCycles } from './cycles.mjs';
import { measureDrag } from './drag.mjs';
import { disciplines } from './records.mjs';
import { measureTyping } from './typing.mjs';
import { serve } from './server.mjs';
import { stopTrace, startTrace } from './trace.mjs';

/** A load slower than this is not repeated for the cold column. */
const REPEAT_BELOW = 2500;

export async function measure(options, families, candidates) {
  const run = { options, server: await serve(candidates) };
  await start(run);
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  const keep = (record) => fs.appendFileSync(options.out, `${JSON.stringify(record)}\n`);
  keep({
    meta: true,
    date: new Date().toISOString(),
    browser: await run.browser.version(),
    node: process.version,
    candidates: candidates.map((c) => c.id),
    ...pickOptions(options),
  });
  const began = Date.now();
  try {
    for (let round = 0; round < options.rounds && Date.now() - began < options.minutes * 60_000; round++) {
      for (const family of families) await oneRound(run, family, turned(candidates, family, round), round, keep);
      console.error(
        `Round ${round + 1} of ${options.rounds} done after ${((Date.now() - began) / 60_000).toFixed(1)} minutes.`,
      );
    }
  } finally {
    await run.browser.close();
    await run.interpreter?.close();
    run.server.close();
  }
  return options.out;
}

const pickOptions = ({ rounds, throttle, moves, dpr, gl }) => ({ rounds, throttle, moves, dpr, gl });

async function start(run) {
  run.browser = await launch(run.options);
  run.session = await run.browser.target().createCDPSession();
}

/** The starting candidate turns with each round; ours stands beside what it is compared with, so that both see the same minute. */
function turned(candidates, family, round) {
  const own = candidates.filter((c) => c.family === family.name);
  const place = (c) =>
    (c.name === 'ours' ? -1 : family.references.indexOf(c.name) + 1 || 99) - (c.name === family.references[0] ? 3 : 0);
  const ordered = own.toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
  const k = round % ordered.length;
  return [...ordered.slice(k), ...ordered.slice(0, k)];
}

async function oneRound(run, family, candidates, round, keep) {
  const { options } = run;
  for (const n of options.sizes ?? family.sizes) {
    for (const candidate of candidates) {
      if (round >= (family.slow[`${candidate.name}@${n}`] ?? Infinity)) continue;
      const record = await oneLoad(run, family, candidate, n, round);
      keep(record);
      say(record, options);
    }
  }
  if (!options.tasks.has('cycles') || round >= options.cycleRounds) return;
  for (const candidate of candidates) {
    const record = { round, family: family.name, name: candidate.name, n: family.cycleSize };
    try {
      record.cycles = await measureCycles(run, candidate, family.cycleSize);
    } catch (error) {
      record.error = short(error);
    }
    keep(record);
    say(record, options);
  }
}

async function oneLoad(run, family, candidate, n, round) {
  const { options } = run;
  const { throttle, tasks } = options;
  const record = { round, family: family.name, name: candidate.name, n, load: os.loadavg()[0] };
  let page;
  try {
    // Cold loads come first; only the last page is kept open for what follows.
    const usable = [];
    for (let i = 0; i < options.coldLoads; i++) {
      await page?.close();
      const traced = options.trace && i === 0 && round === 0 ? await startTrace(run) : null;
      const cpuBefore = await cpuOfAll(run);
      page = await open(run, candidate, n, { throttle });
      if (page.first.error) throw new Error(page.first.error);
      const work = await metrics(page);
      if (throttle > 1) delete work.thread;
      record.cold = { ...work, ...page.first.cold, cpu: (await cpuOfAll(run)) - cpuBefore };
      if (traced) await stopTrace(run, traced, `${candidate.name}-${n}-cold`);
      usable.push(page.first.cold.usable);
      if (page.first.cold.usable > REPEAT_BELOW) break;
    }
    const lastUsable = usable.at(-1);
    record.cold.usable = usable.toSorted((a, b) => a - b)[Math.floor((usable.length - 1) / 2)];
    record.cold.loads = usable;
    if (options.shots && round === 0) await shoot(options, page, `${candidate.name}-${n}`);
    record.cold.controls = await evaluate(page, '__bench.countControls()');
    if (tasks.has('drag') && family.dragSizes.includes(n)) {
      const traced = options.trace && round === 0 ? await startTrace(run) : null;
      record.drag = await measureDrag(run, family, page, n);
      if (traced) await stopTrace(run, traced, `${candidate.name}-${n}-drag`);
      if (options.shots && round === 0) await shoot(options, page, `${candidate.name}-${n}-after`);
    }
    if (tasks.has('type') && family.typeSizes?.includes(n)) {
      const traced = options.trace && round === 0 ? await startTrace(run) : null;
      record.type = await measureTyping(run, page);
      if (traced) await stopTrace(run, traced, `${candidate.name}-${n}-type`);
    }
    if (tasks.has('value') && family.typeSizes?.includes(n)) {
      const traced = options.trace && round === 0 ? await startTrace(run) : null;
      record.value = await measureValue(options, page);
      if (traced) await stopTrace(run, traced, `${candidate.name}-${n}-value`);
    }
    if (tasks.has('heap') && round < options.cycleRounds) record.heap = (await collected(page)).bytes;
    if (tasks.has('bytes') && round === 0) record.bytes = await measureBytes(run, page, candidate, lastUsable);
    const errors = await evaluate(page, '__bench.errors.slice(0, 3)');
    if (errors.length) record.errors = errors;
  } catch (error) {
    record.error = short(error);
    // A load that failed half-way is no measurement.
    if (!record.cold?.loads) delete record.cold;
    // A browser that died takes only this load with it.
    if (!run.browser.connected) await start(run);
  }
  await page?.close();
  return record;
}

/** Reading and writing the whole value; written twice. */
async function measureValue({ throttle }, page) {
  const before = await metrics(page);
  const value = await evaluate(page, '__bench.valueTimes()');
  const { thread } = await metrics(page);
  return throttle === 1 ? { ...value, thread: (thread - before.thread) / 2 } : value;
}

async function shoot({ shots }, page, name) {
  fs.mkdirSync(shots, { recursive: true });
  const { data } = await page.send('Page.captureScreenshot');
  fs.writeFileSync(path.join(shots, `${name}.png`), Buffer.from(data, 'base64'));
}

const short = (error) => String(error.message).slice(0, 300);

function say({ round, name, n, cold, drag, type, value, heap, cycles, bytes, error, errors }, { verbose }) {
  if (!verbose && !error && !errors) return;
  const parts = [`round ${round + 1} ${name} ${n}:`];
  if (error) parts.push(`ERROR ${error}`);
  if (errors) parts.push(`page errors ${errors.join(' | ')}`);
  if (cold) parts.push(`usable ${cold.usable.toFixed(0)} (${cold.loads.map((x) => x.toFixed(0)).join(' ')})`);
  if (drag)
    parts.push(
      `drag ${drag.perFrame.toFixed(2)} ${drag.thread === undefined ? '' : `thread ${drag.thread.toFixed(2)} `}script ${drag.script.toFixed(2)} render ${drag.render.toFixed(2)} dropped ${drag.dropped.toFixed(1)}% ${drag.ok ? 'ok' : `NOT LANDED (${drag.off?.toFixed(0)} px off)`}`,
    );
  if (type)
    parts.push(
      `key ${type.perKey.toFixed(2)} ${type.thread === undefined ? '' : `thread ${type.thread.toFixed(2)} `}to paint ${disciplines.keyPaint({ type }).toFixed(1)} script ${type.script.toFixed(2)} render ${type.render.toFixed(2)} ${type.ok ? 'ok' : 'NOT ARRIVED'}`,
    );
  if (value)
    parts.push(
      `set ${value.set.map((ms) => ms.toFixed(1)).join(' ')} ${value.thread === undefined ? '' : `thread ${value.thread.toFixed(1)} `}${value.ok && value.roundtrip ? 'ok' : 'NOT THE SAME'}`,
    );
  if (heap) parts.push(`heap ${(heap / 1e6).toFixed(2)} MB`);
  if (bytes) parts.push(`gzip ${bytes.all} first ${bytes.first}`);
  if (cycles)
    parts.push(
      `growth ${cycles.kib.toFixed(2)} KiB, then ${cycles.later.toFixed(2)}, its own ${cycles.own.toFixed(2)}; ${cycles.nodes} nodes ${cycles.listeners} listeners`,
    );
  console.error(parts.join(' '));
}
