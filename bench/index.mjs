#!/usr/bin/env node
// `npm run bench`: installs what is missing, builds, measures, prints the tables. See README.md.
import fs from 'node:fs';
import { install } from './harness/install.mjs';
import { parseOptions } from './harness/options.mjs';
import { FAMILIES, BENCH } from './harness/paths.mjs';
import { readRecords } from './harness/records.mjs';
import { report } from './harness/report.mjs';
import { check } from './harness/check.mjs';

const options = parseOptions(process.argv.slice(2));
if (options.help) {
  console.log(fs.readFileSync(`${BENCH}/README.md`, 'utf8'));
  process.exit();
}
const targets = JSON.parse(fs.readFileSync(`${BENCH}/targets.json`, 'utf8'));
/** What is to be reached in a family: by ours, and by ours with more on it. */
const specsOf = ({ name }) => [targets[name] ?? []].flat();
const families = await Promise.all(
  options.families.map((name) => import(`${FAMILIES}/${name}/family.mjs`).then((m) => m.default)),
);

if (options.files.length === 0) options.files.push(await measureNow());
const records = readRecords(options.files);
for (const family of families) console.log(report(records, family, specsOf(family)));

if (options.check) {
  const found = families.flatMap((family) => specsOf(family).map((spec) => check(records, family, spec)));
  const misses = found.flatMap((each) => each.misses);
  const known = found.flatMap((each) => each.known);
  for (const each of known) console.log(`KNOWN: ${each}`);
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  console.log(
    misses.length ? `${misses.length} missed.` : known.length ? 'Nothing else is missed.' : 'Every target is reached.',
  );
  process.exitCode = misses.length ? 1 : 0;
}

async function measureNow() {
  install();
  // Only now, since these import what was just installed.
  const [{ build }, { measure }] = await Promise.all([import('./harness/build.mjs'), import('./harness/run.mjs')]);
  // The gate needs no peers: only ours and what its targets are ratios to.
  if (options.check)
    options.only ??= families.flatMap((family) => [
      ...family.references,
      ...specsOf(family).flatMap(({ candidate, reference }) => [candidate, reference]),
    ]);
  const candidates = await build(options);
  if (!candidates.length) throw new Error('Nothing to measure: see --family and --only in bench/README.md.');
  return measure(options, families, candidates);
}
