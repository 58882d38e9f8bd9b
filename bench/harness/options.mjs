// The options of index.mjs. `--name value`, `--name=value` or `--name`; what has no dashes is a result file.
import path from 'node:path';
import { CDN, RESULTS } from './paths.mjs';

const list = (text) => (text ? String(text).split(',') : null);

export function parseOptions(argv) {
  const given = {};
  const files = [];
  for (let i = 0; i < argv.length; i++) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/.exec(argv[i]) ?? [];
    if (!name) files.push(argv[i]);
    else if (value !== undefined) given[name] = value;
    else given[name] = argv[i + 1] && !argv[i + 1].startsWith('--') && !FLAGS.has(name) ? argv[++i] : true;
  }
  const unknown = Object.keys(given).filter((name) => !FLAGS.has(name) && !VALUES.has(name));
  if (unknown.length) throw new Error(`Unknown option --${unknown.join(', --')}; bench/README.md lists them.`);
  return {
    files,
    check: !!given.check,
    report: !!given.report,
    help: !!given.help,
    families: list(given.family) ?? ['map', 'mat', 'form'],
    only: list(given.only),
    sizes: list(given.n)?.map(Number) ?? null,
    tasks: new Set(list(given.tasks) ?? ['drag', 'bytes', 'heap', 'cycles', 'type', 'value']),
    rounds: Number(given.rounds ?? 7),
    cycleRounds: Number(given['cycle-rounds'] ?? 3),
    coldLoads: Number(given['cold-loads'] ?? 3),
    throttle: Number(given.throttle ?? 4),
    minutes: Number(given.minutes ?? Infinity),
    moves: Number(given.moves ?? 120),
    keys: Number(given.keys ?? 16),
    dpr: Number(given.dpr ?? 1),
    gl: !!given.gl,
    verbose: !!given.verbose,
    shots: given.shots && path.resolve(String(given.shots)),
    trace: given.trace && path.resolve(String(given.trace)),
    cdn: given.cdn ? path.resolve(String(given.cdn)) : CDN,
    chrome: given.chrome,
    out: given.out ? path.resolve(String(given.out)) : path.join(RESULTS, `${stamp()}.jsonl`),
  };
}

const FLAGS = new Set(['check', 'report', 'help', 'gl', 'verbose']);
const VALUES = new Set(
  'family only n tasks rounds cycle-rounds cold-loads throttle minutes moves keys dpr shots trace cdn chrome out'.split(
    ' ',
  ),
);
const stamp = () => new Date().toISOString().slice(0, 19).replace(/:/g, '-');
