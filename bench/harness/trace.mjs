// `--trace FOLDER`: a Chrome trace of the first round's loads and drags, and a summary of where the main thread's time went.
import fs from 'node:fs';
import path from 'node:path';

const CATEGORIES =
  'devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-v8.cpu_profiler,disabled-by-default-v8.cpu_profiler.hires,v8,blink,loading';

export async function startTrace(run) {
  const events = [];
  const session = await run.browser.target().createCDPSession();
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES });
  return { session, events };
}

export async function stopTrace(run, { session, events }, name) {
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  fs.mkdirSync(run.options.trace, { recursive: true });
  fs.writeFileSync(path.join(run.options.trace, `${name}.json`), JSON.stringify({ traceEvents: events }));
}
