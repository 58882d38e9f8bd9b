import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const LAST = (text, pattern) => [...text.matchAll(pattern)].at(-1);

/** How many tests a program says it ran: our own closing line, or node:test's summary (tap or spec). */
export function countIn(output) {
  const text = stripVTControlCharacters(output);
  const own = LAST(text, /^(\d+) passed, (\d+) failed/gm);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]) };
  let passed = 0;
  let failed = 0;
  let found = false;
  for (const [, what, number] of text.matchAll(/^(?:#|ℹ) (pass|fail|cancelled) (\d+)$/gm)) {
    found = true;
    if (what === 'pass') passed += Number(number);
    else failed += Number(number);
  }
  return found ? { passed, failed } : null;
}

/** What matters of what a program said: node:test repeats at its end what failed. */
export function brief(output) {
  const [, failing] = output.split(/^✖ failing tests:$/m);
  // The runner of the browsers moves the cursor about even where there is none.
  // eslint-disable-next-line no-control-regex
  return (failing ?? output).replaceAll(/\u001B\[\d*[A-KST]/g, '').replaceAll(/^\d+ passed, \d+ failed\n/gm, '');
}

/** The names of what failed, as node:test, the check of stories and the runners of browsers write them: one line each, for the end of a long log. */
export function namesOfFailures(output) {
  const text = stripVTControlCharacters(output);
  const [, failing] = text.split(/^✖ failing tests:$/m);
  const lines = (failing ?? text).split('\n');
  return [
    ...new Set(
      lines.flatMap((line, i) => {
        const [, name] = /^\s*[✖✘] (.+?)(?: \([\d.]+ms\))?$/.exec(line) ?? [];
        if (!name) return [];
        const why = lines.slice(i + 1, i + 3).find((next) => /\S/.test(next) && !/^\s*(at |[✖✘✔])/.test(next));
        return [why ? `${name}: ${why.trim()}` : name];
      }),
    ),
  ];
}

/**
 * Runs a program and shows what it says only when something failed, or with `show`. A program that names no number of tests counts
 * as one; one that fails without naming a failure counts as one failure.
 */
export function run(
  command,
  args,
  { cwd, env, show = false, quiet = false, stdin = 'ignore', timeout = 30 * 60_000 } = {},
) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [stdin, 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const late = setTimeout(() => child.kill('SIGKILL'), timeout);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (show) process.stdout.write(data);
      });
    child.on('error', (error) => (output += `${command}: ${error.message}\n`));
    child.on('close', (status) => {
      clearTimeout(late);
      const count = countIn(output) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
      if (status !== 0 && count.failed === 0) count.failed = 1;
      if (count.failed && !show && !quiet) process.stdout.write(brief(output));
      const failures = count.failed ? namesOfFailures(output) : [];
      if (count.failed && failures.length === 0) failures.push([command, ...args.slice(0, 3)].join(' '));
      done({ ...count, status, output, failures });
    });
  });
}

export const node = (args, options) => run(process.execPath, args, options);
export const npm = (args, options) => run('npm', args, options);
