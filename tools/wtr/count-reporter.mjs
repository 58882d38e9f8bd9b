import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const firstLine = (text) => (text ?? '').split('\n')[0];

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner);
}

/** Counts what ran, per browser; a file that could not be run at all counts as one failure. Written as JSON to `file`. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0, browsers: {}, failures: [] };
      for (const session of sessions) {
        const mine = (count.browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const add = (what) => (count[what]++, mine[what]++);
        let failures = 0;
        for (const test of testsOf(session.testResults)) {
          add(test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');
          if (!test.skipped && !test.passed) {
            failures++;
            count.failures.push(
              `${session.browser.name}: ${relative(process.cwd(), session.testFile)}: ${test.name}: ${firstLine(test.error?.message)}`,
            );
          }
        }
        if (!session.passed && failures === 0) {
          add('failed');
          count.failures.push(
            `${session.browser.name}: ${relative(process.cwd(), session.testFile)}: ${firstLine(session.errors[0]?.message) || 'the file could not be run'}`,
          );
        }
      }
      for (const [name, { passed, failed, skipped }] of Object.entries(count.browsers))
        console.log(`${name}: ${passed} tests passed, ${failed} failed, ${skipped} skipped`);
      if (file) writeFileSync(file, JSON.stringify(count));
    },
  };
}
