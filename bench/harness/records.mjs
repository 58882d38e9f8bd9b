// Results are JSON lines, one a load, and nothing is thrown away. Numbers are medians over rounds; a ratio is the median
// over rounds of the candidate divided by the reference *in the same round*, since both met the same noise.
import fs from 'node:fs';

export function readRecords(files) {
  return files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((record) => ({ ...record, run: file })),
  );
}

export function quantile(values, p) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (at - low);
}
export const median = (values) => quantile(values, 0.5);

/**
 * The longest event of every key, in ms. Event timing leaves out what took less than 16 ms: those keys count as its smallest step.
 */
export const longest = ({ type }) => type.keyTimes.map((_, i) => type.interactions[i] ?? 8);

/** What each discipline reads from a record; records without it (another task, an error) count for nothing. */
export const disciplines = {
  cold: (record) => record.cold?.usable,
  drag: (record) => record.drag?.perFrame,
  dropped: (record) => record.drag?.dropped,
  key: (record) => record.type?.perKey,
  /** From a key to the next paint as the browser itself tells it (INP): the slowest but the odd one, of the keys of one round. */
  keyPaint: (record) => record.type && quantile(longest(record), 0.98),
  set: (record) => record.value && median(record.value.set),
  heap: (record) => record.heap,
  /** Processor time of the main thread; only where it was not slowed, since slowing is done by keeping the thread busy. */
  coldProcessor: (record) => record.cold?.thread,
  dragProcessor: (record) => record.drag?.thread,
  keyProcessor: (record) => record.type?.thread,
  setProcessor: (record) => record.value?.thread,
};

export function select(records, family, name, n) {
  return records.filter(
    (r) => !r.meta && r.family === family.name && r.name === name && (n === undefined || r.n === n),
  );
}

export function values(records, family, name, n, read) {
  return select(records, family, name, n)
    .filter((r) => !r.error)
    .map(read)
    .filter(Number.isFinite);
}

/** One ratio a round. */
export function ratios(records, family, name, reference, n, read) {
  const base = select(records, family, reference, n).filter((r) => Number.isFinite(read(r)));
  return select(records, family, name, n).flatMap((record) => {
    const other = base.find((r) => r.round === record.round && r.run === record.run);
    const ratio = other && read(record) / read(other);
    return Number.isFinite(ratio) ? [ratio] : [];
  });
}
