// One load of one candidate: a new incognito context each time, so that nothing is cached and nothing is warm.

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function evaluate(page, expression) {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens the candidate's page. The page is a devtools session with `first`, the runtime's report, and `close`. */
export async function open(run, candidate, n, { throttle, auto = true }) {
  const context = await run.browser.createBrowserContext();
  // Not by puppeteer's own page: it has the browser keep a record of every picture a page fetches, which would be counted as the page's.
  const browser = await run.browser.target().createCDPSession();
  await browser.send('Target.createTarget', { url: 'about:blank', browserContextId: context.id });
  await browser.detach();
  const target = await context.waitForTarget((opened) => opened.type() === 'page');
  const page = await target.createCDPSession();
  const failed = (error) => ({ error: String(error.message) });
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 900,
    deviceScaleFactor: run.options.dpr,
    mobile: false,
  });
  await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.send('Runtime.enable');
  await page.send('Runtime.addBinding', { name: '__benchReport' });
  await page.send('Performance.enable');
  if (throttle > 1) await page.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const reported = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no report within two minutes')), 120_000);
    page.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(JSON.parse(payload));
    });
  }).catch(failed);
  await page.send('Page.enable');
  run.server.requests.length = 0;
  const query = new URLSearchParams({ id: candidate.id, family: candidate.family, n, auto: auto ? 1 : 0 });
  await page.send('Page.navigate', { url: `${run.server.url}/page?${query}` });
  const first = await reported;
  return Object.assign(page, { first, close: () => context.close().catch(() => {}) });
}

/** Main-thread work so far, in milliseconds. */
export async function metrics(page) {
  const { metrics: list } = await page.send('Performance.getMetrics');
  const value = Object.fromEntries(list.map((m) => [m.name, m.value]));
  return {
    task: value.TaskDuration * 1e3,
    thread: value.ThreadTime * 1e3,
    script: value.ScriptDuration * 1e3,
    layout: value.LayoutDuration * 1e3,
    style: value.RecalcStyleDuration * 1e3,
    nodes: value.Nodes,
    listeners: value.JSEventListeners,
  };
}

/** CPU time of every process of the browser, in milliseconds: also raster and compositing, and not stretched by throttling. */
export async function cpuOfAll(run) {
  const { processInfo } = await run.session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, p) => sum + p.cpuTime, 0) * 1e3;
}
