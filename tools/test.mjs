// npm test: everything, straight after a clone. Installs what is missing, builds, finds a browser or takes the packaged one, runs each
// part, and closes with how many tests passed and failed.
//   npm test -- --only unit,browser     some parts
//   npm test -- --skip hosts            all but some
//   npm test -- --browsers firefox      the engines of the part "browser" (or BROWSERS=…): chromium, firefox, webkit
//   npm test -- --show                  what each part says, as it says it
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesIn, program } from './test/files.mjs';
import { install } from './test/installed.mjs';
import { brief, node, npm, run } from './test/run.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  console.error(`Node 20.19 or newer, or 22.12 or newer, is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    skip: { type: 'string' },
    show: { type: 'boolean', default: false },
    browsers: { type: 'string' },
  },
});
if (values.browsers) process.env.BROWSERS = values.browsers;
const list = (names) =>
  names
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const only = list(values.only);
const skip = list(values.skip) ?? [];
const scratch = mkdtempSync(join(tmpdir(), 'delaktig-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const options = { show: values.show };
const sum = (counts) =>
  counts.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      failures: [...a.failures, ...(b.failures ?? [])],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
const inTurn = async (...steps) => {
  const counts = [];
  for (const step of steps) counts.push(await step());
  return sum(counts);
};
const nothing = { passed: 0, failed: 0 };
const broken = (what) => ({ passed: 0, failed: 1, failures: [what] });
const ifThere = (file, then) => (existsSync(file) ? then() : nothing);

/** Web Test Runner, one engine or several. WebKit and a Firefox with windows need a display. */
async function inBrowsers() {
  const file = join(scratch, 'browser.json');
  const args = [program('@web/test-runner', 'wtr'), '--config', 'web-test-runner.config.mjs'];
  const env = { WTR_COUNT_FILE: file };
  const display = !/webkit/.test(process.env.BROWSERS ?? '') || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const { status, output } = display
    ? await node(args, { ...options, env, quiet: true })
    : await run('xvfb-run', ['-a', process.execPath, ...args], { ...options, env, quiet: true });
  if (!existsSync(file)) {
    if (!values.show) console.log(brief(output));
    return broken('the runner of browsers ended before it had counted');
  }
  const count = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, { passed, failed, skipped }] of Object.entries(count.browsers))
    console.log(`  ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} not for this browser` : ''}`);
  if (count.failed && !values.show) console.log(brief(output));
  return { passed: count.passed, failed: count.failed || (status === 0 ? 0 : 1), failures: count.failures };
}

const nodeTests = (...directories) =>
  node(
    [
      '--test',
      '--test-reporter=spec',
      ...directories.flatMap((d) => [...filesIn(d, (name) => name.endsWith('.test.mjs'))]),
    ],
    options,
  );

/** A host has its own packages; it installs our packed ones first. */
async function inHosts() {
  const counts = [];
  for (const host of ['examples/school-host']) {
    const file = join(host, 'package.json');
    if (!existsSync(file)) continue;
    const { scripts } = JSON.parse(readFileSync(file, 'utf8'));
    if (existsSync('tools/pack.mjs')) {
      const packed = await node(['tools/pack.mjs'], options);
      if (packed.status !== 0) return broken('tools/pack.mjs');
    }
    for (const name of ['typecheck', 'test', 'e2e'])
      if (scripts[name])
        counts.push(
          await npm(['run', '--silent', name], {
            ...options,
            cwd: host,
            env: { NODE_OPTIONS: '--test-reporter=spec' },
          }),
        );
  }
  return sum(counts);
}

const parts = [
  [
    'build',
    'builds',
    () =>
      inTurn(
        () => node([program('typescript', 'tsc'), '-b'], options),
        () => node(['tools/build.mjs'], options),
      ),
    { needed: true },
  ],
  [
    'types',
    'the types of tests and stories',
    () => node([program('typescript', 'tsc'), '-p', 'tsconfig.tools.json'], options),
  ],
  [
    'lint',
    'ESLint, lit-analyzer',
    () =>
      inTurn(
        () => node([program('eslint'), '.', '--max-warnings=0'], options),
        () => node(['tools/check-templates.mjs'], options),
      ),
  ],
  ['format', 'Prettier', () => node([program('prettier'), '--check', '.'], options)],
  [
    'texts',
    'catalogues are fresh and complete',
    () => ifThere('tools/localize.mjs', () => node(['tools/localize.mjs', 'check'], options)),
  ],
  [
    'schemas',
    'JSON Schemas are fresh',
    () => ifThere('tools/json-schema.mjs', () => node(['tools/json-schema.mjs', '--check'], options)),
  ],
  [
    'unit',
    'pure logic, in Node',
    () =>
      inTurn(
        () =>
          ifThere('tools/node-tests.mjs', () =>
            node(['tools/node-tests.mjs'], { ...options, env: { TEST_REPORTER: 'spec' } }),
          ),
        () => nodeTests('tools/eslint-rules', 'tools/build'),
      ),
  ],
  ['browser', `elements, in ${process.env.BROWSERS ?? 'chromium'}`, inBrowsers],
  ['promises', 'what a package promises', () => nodeTests('tools/promises')],
  ['size', 'what a page downloads', () => node(['tools/size.mjs'], options)],
  [
    'stories',
    'every story, with axe',
    () => ifThere('tools/stories-check.mjs', () => node(['tools/stories-check.mjs'], options)),
  ],
  ['hosts', 'the example host', inHosts],
];

const known = parts.map(([name]) => name);
const strange = [...(only ?? []), ...skip].filter((name) => !known.includes(name));
if (strange.length) {
  console.error(`No such part: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}
install('.');

const needsBuild = ['promises', 'size', 'stories', 'hosts'];
const wanted = parts.filter(([name]) =>
  skip.includes(name)
    ? false
    : !only || only.includes(name) || (name === 'build' && only.some((part) => needsBuild.includes(part))),
);
const counts = [];
const started = Date.now();
for (const [name, title, work, { needed = false } = {}] of wanted) {
  console.log(`── ${name}: ${title}`);
  const from = Date.now();
  let count;
  try {
    count = await work();
  } catch (error) {
    console.log(error);
    count = broken(String(error));
  }
  counts.push({ ...count, failures: (count.failures ?? []).map((what) => `${name}: ${what}`) });
  console.log(
    `   ${count.failed ? '✘' : '✔'} ${name}: ${count.passed} passed, ${count.failed} failed · ${((Date.now() - from) / 1000).toFixed(1)} s`,
  );
  if (needed && count.failed) console.log('   (what needs a build may fail for that alone)');
}
const { passed, failed, failures } = sum(counts);
console.log(`\nAll of it took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
// Last, in one place: of a long log often only the end is kept.
for (const failure of failures) console.log(`✘ ${failure.slice(0, 300)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
