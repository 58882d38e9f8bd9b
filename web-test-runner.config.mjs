// Tests of the elements in real browsers. BROWSERS=chromium,firefox,webkit names the engines (WebKit needs a display: xvfb-run).
// One folder only: npx wtr --config web-test-runner.config.mjs --files "packages/core/src/history/**/*.test.ts"
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumPath, chromiumArgs, firefoxPath } from './tools/browsers.mjs';
import { cdpPlugin } from './tools/wtr/cdp.mjs';
import { touchPlugin, viewportPlugin } from './tools/wtr/touch.mjs';
import { webkitLauncher, webkitCommands } from './tools/wtr/webkit.mjs';
import { freshPages } from './tools/wtr/fresh-pages.mjs';
import { countReporter } from './tools/wtr/count-reporter.mjs';
import { testPage } from './tools/wtr/test-page.mjs';
import { workspaceSource } from './tools/wtr/workspace-source.mjs';
import { strictPages } from './tools/wtr/strict-pages.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());

const launchers = {
  chromium: async () =>
    freshPages(
      chromeLauncher({
        launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs },
        // A page in a tab behind another gets no frames and no input: every page has a window of its own.
        createPage: ({ context }) => context.newPage({ type: 'window' }),
        concurrency: Number(process.env.WTR_CONCURRENCY ?? 2),
      }),
    ),
  firefox: async () => {
    const { default: puppeteer } = await import('puppeteer-core');
    return freshPages(
      chromeLauncher({
        puppeteer, // named, so that the launcher's name is Firefox
        launchOptions: {
          browser: 'firefox',
          executablePath: firefoxPath(),
          extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1, 'intl.locale.requested': 'en-GB' },
        },
        concurrency: 1,
      }),
    );
  },
  webkit: async () => webkitLauncher(),
};

const unknown = wanted.filter((name) => !launchers[name]);
if (unknown.length) throw new Error(`BROWSERS knows ${Object.keys(launchers).join(', ')}, not ${unknown.join(', ')}`);
const browsers = [];
for (const name of wanted) browsers.push(await launchers[name]());

/** Commands that the helpers of packages/testing bring: every export of tools/wtr-extra that is called …Plugin. */
const extra = [];
for (const file of readdirSync(new URL('./tools/wtr-extra', import.meta.url)).filter((name) => name.endsWith('.mjs')))
  for (const [name, plugin] of Object.entries(await import(`./tools/wtr-extra/${file}`)))
    if (name.endsWith('Plugin')) extra.push(plugin);

/** A port of its own, from the system: two runs that start at the same moment would both find the runner's first one free. */
const asked = createServer().listen(0, '127.0.0.1');
await once(asked, 'listening');
const address = asked.address();
const port = typeof address === 'object' && address ? address.port : undefined;
asked.close();
await once(asked, 'close');

export default {
  port,
  rootDir: import.meta.dirname,
  staticLogging: !process.stdout.isTTY,
  concurrentBrowsers: 1, // in parallel, on two cores, they time one another out
  files: ['packages/*/src/**/*.test.ts', '!packages/*/src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [strictPages],
  plugins: [
    workspaceSource,
    esbuildPlugin({ ts: true, json: false, tsconfig: './tsconfig.base.json', target: 'es2022' }),
    webkitCommands, // before those that serve puppeteer
    ...extra,
    cdpPlugin,
    touchPlugin,
    viewportPlugin,
    a11ySnapshotPlugin(),
  ],
  browsers,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(process.env.WTR_COUNT_FILE),
  ],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: Number(process.env.WTR_TEST_TIMEOUT ?? 120_000) } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000, // a thousand acts of a random walk, on a busy machine
  browserStartTimeout: 60_000,
  // What the elements tell a developer is tested where it matters; a contract that gives them everything wrong would fill the log with it.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^Delaktig: /.test(String(args[0])),
  coverageConfig: {
    report: true,
    reportDir: 'coverage',
    include: ['packages/*/src/**/*.ts'],
    exclude: ['**/generated/**', '**/*.test.ts', '**/*.stories.ts'],
  },
};
