// Builds the catalogue of stories and opens every story in Swedish, in Arabic, with forced colours and at 400 % (a window 320 px wide); lets its
// play function and axe run; fails on an error, a complaint in the console, a finding of axe, or a page that has to be scrolled sideways.
//   node tools/stories-check.mjs                     builds first
//   node tools/stories-check.mjs --no-build          what is in storybook-static
//   node tools/stories-check.mjs --only alex --ways sv,zoom
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { writeManifests } from './build/manifests.mjs';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: true },
    only: { type: 'string' },
    ways: { type: 'string' },
    out: { type: 'string', default: 'storybook-static' },
  },
  allowNegative: true,
});

const desk = { width: 1280, height: 800, deviceScaleFactor: 1 };
const noMedia = [
  { name: 'forced-colors', value: 'none' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];
const allWays = {
  sv: { language: 'sv', viewport: desk, media: noMedia },
  ar: { language: 'ar', viewport: desk, media: noMedia },
  forced: {
    language: 'sv',
    viewport: desk,
    media: [{ name: 'forced-colors', value: 'active' }, noMedia[1]],
    // axe reads -webkit-text-fill-color, which Chromium leaves as the page's own there, though it paints the system's.
    without: ['color-contrast'],
  },
  zoom: { language: 'sv', viewport: { width: 320, height: 640, deviceScaleFactor: 1 }, media: noMedia, narrow: true },
};
const ways = Object.entries(allWays).filter(([name]) => !values.ways || values.ways.split(',').includes(name));

if (values.build) build();
const { entries } = JSON.parse(readFileSync(join(values.out, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id, subtype = 'story' }) =>
    type === 'story' && subtype === 'story' && (!values.only || id.includes(values.only)),
);

let passed = 0;
let failed = 0;
const server = await serve(values.out);
let browser;
try {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  await check(await open(browser, `http://127.0.0.1:${server.address().port}`));
} finally {
  await browser?.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || stories.length === 0 ? 1 : 0;

function build() {
  writeManifests();
  const package_ = createRequire(import.meta.url).resolve('storybook/package.json');
  const { bin } = JSON.parse(readFileSync(package_, 'utf8'));
  const program = join(dirname(package_), typeof bin === 'string' ? bin : bin.storybook);
  const run = spawnSync(process.execPath, [program, 'build', '--disable-telemetry', '--quiet', '-o', values.out], {
    encoding: 'utf8',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' },
  });
  if (run.status !== 0 || !existsSync(join(values.out, 'index.json'))) {
    console.log(`${run.stdout}\n${run.stderr}\n0 passed, 1 failed`);
    process.exit(1);
  }
}

/** One page for all of it: stories are changed through Storybook's own channel, never by loading anew. */
async function open(browser, base) {
  const page = await browser.newPage();
  const seen = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message ?? error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('requestfailed', (request) => seen.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
      seen.push(`asks the network: ${request.url()}`);
  });
  const cdp = await page.createCDPSession();
  // Named in the address: without a story Storybook shows "no preview".
  await page.goto(`${base}/iframe.html?viewMode=story&id=${stories[0]?.id ?? ''}`);
  await atRest(page);
  return { page, cdp, seen };
}

/** Until the story that is shown is done: Storybook loads its page anew when it is disturbed. */
function atRest(page) {
  return page.waitForFunction(
    () => /^(finished|errored|aborted)$/.test(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    { timeout: 120_000 },
  );
}

async function check({ page, cdp, seen }) {
  let language = 'sv';
  for (const [name, way] of ways) {
    await page.setViewport(way.viewport);
    await cdp.send('Emulation.setEmulatedMedia', { features: way.media });
    if (way.language !== language) {
      language = way.language;
      await page.evaluate(speak, language);
      await atRest(page);
    }
    for (const { id } of stories) {
      seen.length = 0;
      const started = performance.now();
      const findings = await show(page, id, way.without);
      if (way.narrow) findings.push(...(await page.evaluate(sideways)));
      findings.push(...seen);
      if (findings.length > 0) failed++;
      else passed++;
      console.log(
        `${findings.length > 0 ? '✘' : '✔'} ${id} · ${name} · ${(performance.now() - started).toFixed(0)} ms`,
      );
      for (const finding of findings) console.log(`    ${finding}`);
    }
  }
}

/** Shows a story and waits until it, its play function and axe are done; what was found. */
function show(page, id, without = []) {
  return page.evaluate(
    (storyId, leftOut) =>
      new Promise((done) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const findings = [];
        const listeners = [];
        let again = false;
        const on = (type, listener) => {
          channel.on(type, listener);
          listeners.push([type, listener]);
        };
        const end = () => {
          clearTimeout(limit);
          for (const [type, listener] of listeners) channel.off(type, listener);
          done(findings);
        };
        const limit = setTimeout(() => {
          findings.push('not finished after two minutes');
          end();
        }, 120_000); // a plan of 450 fields takes axe half a minute where the machine has other work
        for (const type of [
          'storyErrored',
          'storyThrewException',
          'playFunctionThrewException',
          'storyMissing',
          'unhandledErrorsWhilePlaying',
        ])
          on(type, (what) => {
            findings.push(`${type}: ${what?.message ?? what?.description ?? JSON.stringify(what)}`);
            if (/Missing|Errored|storyThrew/.test(type)) end();
          });
        on('storyFinished', (finished) => {
          if (finished.storyId !== storyId) return;
          if (!finished.reporters.some(({ type }) => type === 'a11y')) {
            // The first story may have been under way already when the way of showing it was changed.
            if (!again) {
              again = true;
              channel.emit('forceRemount', { storyId });
              return;
            }
            findings.push('axe did not run');
          }
          for (const { result } of finished.reporters)
            for (const { id: rule, help, nodes } of (result?.violations ?? []).filter(
              (violation) => !leftOut.includes(violation.id),
            ))
              findings.push(
                `axe: ${rule}: ${help}: ${nodes
                  .slice(0, 4)
                  .map(
                    (n) =>
                      `${[n.target].flat(3).join(' ')} ${(n.failureSummary ?? '').split('\n').slice(1, 2).join('').trim()}`,
                  )
                  .join(' | ')}`,
              );
          if (finished.status !== 'success' && findings.length === 0 && leftOut.length === 0)
            findings.push(`the story ended with ${finished.status}`);
          end();
        });
        const current = window.__STORYBOOK_PREVIEW__.currentSelection?.storyId;
        if (current === storyId) channel.emit('forceRemount', { storyId });
        else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
    without,
  );
}

/** In the page: another language, and until the story that is shown has been drawn in it. */
function speak(language) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const drawn = new Promise((done) => {
    channel.once('storyRendered', done);
    setTimeout(done, 3000); // an erring story is never drawn
  });
  channel.emit('updateGlobals', { globals: { language } });
  return drawn;
}

/** In the page: whether the reader has to scroll sideways, and for what. */
function sideways() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [];
  const look = (node) => {
    for (const e of node.children) {
      if (e.getBoundingClientRect().right > width + 1 && wide.length < 4)
        wide.push(`<${e.localName} class="${e.getAttribute('class') ?? ''}">`);
      if (e.shadowRoot) look(e.shadowRoot);
      look(e);
    }
  };
  look(document.body);
  return [`has to be scrolled sideways at 320 px (${document.documentElement.scrollWidth}): ${wide.join(' ')}`];
}
