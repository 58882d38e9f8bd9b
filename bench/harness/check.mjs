// The gate: what ours reached, compared with targets.json, in plain sentences.
import { disciplines, median, ratios, select, values } from './records.mjs';

/** A single node or listener seen once in fifty cycles is the collector's, not a leak: a leak leaves one every time. */
const COUNT_TOLERANCE = 0.05;

/** The value of one target for a candidate: a ratio to the reference, or the number itself. NaN when it was not measured. */
export function reached(records, family, spec, target, name = spec.candidate) {
  const [discipline, detail] = target.id.split('.');
  if (discipline === 'bytes') return median(values(records, family, name, undefined, (r) => r.bytes?.[detail]));
  if (discipline === 'cycles') return median(values(records, family, name, undefined, (r) => r.cycles?.[detail]));
  const n = Number(detail);
  const read = disciplines[discipline];
  if (target.unit === '×') return median(ratios(records, family, name, spec.reference, n, read));
  return median(values(records, family, name, n, read));
}

/**
 * What is missed, in sentences; and what is known to be missed: a target with `known` (how much, and why) does not close the gate as long as it is not worse
 * than that, and is told every time.
 */
export function check(records, family, spec) {
  const misses = [];
  const known = [];
  const own = select(records, family, spec.candidate);
  if (!own.length)
    return { misses: [`${spec.candidate} was not measured: build it with "npm run build" at the root.`], known };
  const rounds = new Set(own.map((r) => `${r.run} ${r.round}`)).size;
  if (rounds < spec.rounds)
    misses.push(`only ${rounds} of ${spec.rounds} rounds were measured; the median of fewer says too little.`);
  for (const target of spec.targets) {
    const value = reached(records, family, spec, target);
    const limit = target.max + (['nodes', 'listeners'].includes(target.unit) ? COUNT_TOLERANCE : 0);
    const sentence = () => `${spec.candidate}: ${miss(records, family, spec, target, value)}`;
    if (Number.isNaN(value)) misses.push(`${spec.candidate}: ${target.what} was not measured.`);
    else if (value <= limit && target.known)
      known.push(`${spec.candidate}: ${target.what} is reached now: take its "known" away from targets.json.`);
    else if (value > limit && value <= target.known?.value) known.push(`${sentence()} ${target.known.why}.`);
    else if (value > limit) misses.push(sentence());
  }
  // Speed counts only where the gesture worked and nothing broke.
  const odd = own.filter(({ type, value }) => (type && !type.ok) || (value && !(value.ok && value.roundtrip)));
  if (odd.length) misses.push(`in ${odd.length} loads what was typed or set did not arrive whole.`);
  // And only where the scene is the reference's: as many native fields.
  for (const [n, controls, wanted] of controlCounts(records, family, spec))
    if (controls !== wanted)
      misses.push(`${spec.candidate} shows ${controls} fields at ${n}, ${spec.reference} ${wanted}.`);
  const lost = own.filter((r) => r.drag && !r.drag.ok);
  if (lost.length)
    misses.push(`${lost.length} of ${own.filter((r) => r.drag).length} drags did not end where the finger let go.`);
  for (const message of new Set(
    own.flatMap((r) => [r.error, ...(r.errors ?? []), ...(r.cycles?.errors ?? [])]).filter(Boolean),
  )) {
    misses.push(`an error was seen: ${message}`);
  }
  return { misses, known };
}

function controlCounts(records, family, { candidate, reference }) {
  const count = (name, n) => median(values(records, family, name, n, (r) => r.cold?.controls));
  return family.sizes
    .filter((n) => select(records, family, candidate, n).length && count(reference, n) > 0)
    .map((n) => [n, count(candidate, n), count(reference, n)]);
}

function miss(records, family, spec, target, value) {
  const words = (x) => say(x, target, spec);
  const sentence = `${target.what}: ${words(value)}, at most ${words(target.max)} is allowed.`;
  if (target.unit !== '%') return sentence;
  // A page with nothing on it but buttons that drops frames too says that the machine was busy.
  return `${sentence} (${spec.reference}: ${words(reached(records, family, spec, target, spec.reference))})`;
}

export function say(value, { unit }, { reference }) {
  if (Number.isNaN(value)) return '–';
  switch (unit) {
    case 'bytes':
      return `${(value / 1000).toFixed(1)} kB`;
    case '×':
      return `${value.toFixed(2)} × ${reference}`;
    case '%':
      return `${value.toFixed(1)} %`;
    case 'KiB':
      return `${value.toFixed(2)} KiB`;
    default:
      return `${value.toFixed(2)} ${unit}`;
  }
}
