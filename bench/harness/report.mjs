// The tables, in Markdown.
import { reached } from './check.mjs';
import { disciplines, longest, median, quantile, ratios, select, values } from './records.mjs';

const number = (x) => {
  if (!Number.isFinite(x)) return '–';
  const size = Math.abs(x);
  return x.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
};
const kB = (bytes) => (Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : '–');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (i ? '---:' : '---')).join('|')}|`, ...rows.map(line), ''].join('\n');
}

export function report(records, family, specs) {
  const names = [...new Set(records.filter((r) => r.family === family.name).map((r) => r.name))];
  const sizes = [...new Set(records.filter((r) => r.family === family.name && r.cold).map((r) => r.n))].sort(
    (a, b) => a - b,
  );
  const view = { records, family, names, sizes, references: family.references };
  return [
    heading(records, family),
    ...specs.filter(({ candidate }) => names.includes(candidate)).map((spec) => targetTable(view, spec)),
    bytesTable(view),
    coldTable(view),
    family.dragSizes.length ? dragTable(view) : '',
    processorTable(view),
    typingTable(view),
    valueTable(view),
    cyclesTable(view),
    failures(view),
  ]
    .filter(Boolean)
    .join('\n');
}

function heading(records, { name }) {
  const runs = records.filter((r) => r.meta);
  const rounds = new Set(records.filter((r) => !r.meta && r.family === name).map((r) => `${r.run} ${r.round}`)).size;
  const [{ browser, node, throttle, moves, gl }] = runs;
  const days = [...new Set(runs.map((r) => r.date.slice(0, 10)))].join(', ');
  return `## ${name}: ${days}, ${rounds} rounds

${browser}, Node ${node}, main thread ${throttle > 1 ? `slowed ${throttle} times` : 'not slowed'}, ${gl ? 'software GL' : 'no GPU'}, ${moves} moves a drag. Medians; a ratio is the median over rounds of the candidate to the reference in the same round.
`;
}

/** Everybody's value for each of our targets, side by side. */
function targetTable({ records, family, names }, spec) {
  const order = [spec.candidate, ...names.filter((name) => name !== spec.candidate)].filter((name) =>
    names.includes(name),
  );
  const cell = (target, name) => {
    const value = reached(records, family, spec, target, name);
    return target.unit === 'bytes' ? kB(value) : number(value);
  };
  const most = ({ max, unit }) => (unit === 'bytes' ? kB(max) : String(max));
  const unit = (target) => (target.unit === '×' ? `× ${spec.reference}` : target.unit === 'bytes' ? 'kB' : target.unit);
  const rows = spec.targets.map((t) => [`${t.what} (${unit(t)})`, most(t), ...order.map((name) => cell(t, name))]);
  return `### The targets: ${spec.candidate}\n\n${table(['', `${spec.candidate} at most`, ...order], rows)}`;
}

function ordered(names, key) {
  const rank = (name) => (Number.isFinite(key(name)) ? key(name) : Infinity);
  return names.toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function bytesTable({ records, family, names }) {
  const of = (name) => select(records, family, name).find((r) => r.bytes)?.bytes;
  if (!names.some(of)) return '';
  const sum = (name, key) => of(name)?.files.reduce((total, file) => total + file[key], 0);
  const rows = ordered(names, (name) => of(name)?.all).map((name) => [
    name,
    of(name)?.files.length ?? '–',
    kB(sum(name, 'raw')),
    kB(of(name)?.all),
    kB(of(name)?.first),
    kB(sum(name, 'br')),
  ]);
  const head = ['', 'files', 'minified', 'gzip 9', 'of which asked for before the first usable paint', 'brotli 11'];
  return `### Bytes the page downloads until it rests, after opening and one drag, kB\n\n${table(head, rows)}`;
}

function coldTable({ records, family, names, sizes, references }) {
  const of = (name, n, read) => median(values(records, family, name, n, read));
  const { cold } = disciplines;
  const ratio = (name, reference, n) => median(ratios(records, family, name, reference, n, cold));
  const spread = (name, n) => {
    const all = values(records, family, name, n, cold);
    return `${number((100 * (quantile(all, 0.75) - quantile(all, 0.25))) / median(all))} %`;
  };
  const head = [
    '',
    ...sizes.flatMap((n) => [`${n}: ms`, ...references.map((r) => `× ${r}`), 'all work', 'spread']),
    `nodes at ${sizes.at(-1)}`,
  ];
  const rows = ordered(names, (name) => of(name, sizes[0], cold)).map((name) => [
    name,
    ...sizes.flatMap((n) => [
      number(of(name, n, cold)),
      ...references.map((r) => number(ratio(name, r, n))),
      number(of(name, n, (r) => r.cold?.task)),
      spread(name, n),
    ]),
    of(name, sizes.at(-1), (r) => r.cold?.nodes),
  ]);
  const title =
    'First usable paint from navigation start, ms; all main-thread work until 250 ms later; spread of the middle half of the rounds';
  return `### ${title}\n\n${table(head, rows)}`;
}

function dragTable({ records, family, names, references }) {
  const dragged = records.filter((r) => r.family === family.name && r.drag);
  if (!dragged.length) return '';
  const sizes = [...new Set(dragged.map((r) => r.n))].sort((a, b) => a - b);
  const { drag } = disciplines;
  const of = (name, n, read) => number(median(values(records, family, name, n, read)));
  const columns = (n) => [
    `${n}: ms a frame`,
    ...references.map((r) => `× ${r}`),
    'script',
    'style + layout',
    'dropped',
    'p95',
  ];
  const rows = ordered(names, (name) => median(values(records, family, name, sizes[0], drag))).map((name) => {
    const own = dragged.filter((r) => r.name === name);
    const cells = (n) => [
      of(name, n, drag),
      ...references.map((r) => number(median(ratios(records, family, name, r, n, drag)))),
      of(name, n, (r) => r.drag?.script),
      of(name, n, (r) => r.drag?.render),
      `${of(name, n, (r) => r.drag?.dropped)} %`,
      of(name, n, (r) => r.drag?.p95),
    ];
    return [name, ...sizes.flatMap(cells), `${own.filter((r) => r.drag.ok).length}/${own.length}`];
  });
  return `### Dragging: main-thread ms a frame shown\n\n${table(['', ...sizes.flatMap(columns), 'landed'], rows)}`;
}

/** What the main thread itself used. Whatever else the machine does hardly enters it: for judging a change on a busy machine. */
function processorTable({ records, family, names, sizes, references }) {
  const of = (name, n, read) => median(values(records, family, name, n, read));
  const all = [
    ['opening', disciplines.coldProcessor],
    ['dragging, a frame,', disciplines.dragProcessor],
    ['typing, a key,', disciplines.keyProcessor],
    ['another value', disciplines.setProcessor],
  ];
  const columns = sizes.flatMap((n) =>
    all
      .filter(([, read]) => names.some((name) => Number.isFinite(of(name, n, read))))
      .map(([what, read]) => ({ title: `${what} at ${n}`, n, read })),
  );
  if (!columns.length) return '';
  const rows = ordered(names, (name) => of(name, sizes[0], disciplines.coldProcessor)).map((name) => [
    name,
    ...columns.flatMap(({ n, read }) => [
      number(of(name, n, read)),
      ...references.map((r) => number(median(ratios(records, family, name, r, n, read)))),
    ]),
  ]);
  const head = ['', ...columns.flatMap(({ title }) => [title, ...references.map((r) => `× ${r}`)])];
  return `### Processor time of the main thread, not slowed, ms\n\n${table(head, rows)}`;
}

function typingTable({ records, family, names, references }) {
  const of = (name, read) => number(median(values(records, family, name, undefined, read)));
  const typed = (name) => select(records, family, name).filter((r) => r.type);
  if (!names.some((name) => typed(name).length)) return '';
  const perKey = (r) => r.type?.perKey;
  const keys = (name, p) =>
    number(
      quantile(
        typed(name).flatMap((r) => r.type.keyTimes),
        p,
      ),
    );
  const rows = ordered(names, (name) => median(values(records, family, name, undefined, perKey))).map((name) => [
    name,
    of(name, perKey),
    ...references.map((r) => number(median(ratios(records, family, name, r, undefined, perKey)))),
    of(name, (r) => r.type?.script),
    of(name, (r) => r.type?.render),
    keys(name, 0.5),
    keys(name, 0.98),
    number(quantile(typed(name).flatMap(longest), 0.98)),
    `${typed(name).filter((r) => r.type.ok).length}/${typed(name).length}`,
  ]);
  const head = [
    '',
    'ms a key',
    ...references.map((r) => `× ${r}`),
    'script',
    'style + layout',
    'to paint, p50',
    'p98',
    'INP p98',
    'arrived',
  ];
  return `### Typing in the large form: main-thread ms a key\n\n${table(head, rows)}`;
}

function valueTable({ records, family, names, references }) {
  const of = (name, read) => median(values(records, family, name, undefined, read));
  const get = (r) => r.value && median(r.value.get);
  const set = (r) => r.value && median(r.value.set);
  if (!names.some((name) => Number.isFinite(of(name, set)))) return '';
  const rows = ordered(names, (name) => of(name, set)).map((name) => [
    name,
    number(of(name, get)),
    number(of(name, set)),
    ...references.map((r) => number(median(ratios(records, family, name, r, undefined, set)))),
  ]);
  const head = ['', 'read', 'written', ...references.map((r) => `× ${r}`)];
  return `### The whole value of the large form, ms: read; written so that every field differs, to paint\n\n${table(head, rows)}`;
}

function cyclesTable({ records, family, names, sizes }) {
  const of = (name, key) => median(values(records, family, name, undefined, (r) => r.cycles?.[key]));
  if (!names.some((name) => Number.isFinite(of(name, 'kib')))) return '';
  const heap = (name, n) => median(values(records, family, name, n, (r) => r.heap)) / 1e6;
  const rows = ordered(names, (name) => of(name, 'kib')).map((name) => [
    name,
    ...['kib', 'later', 'own', 'nodes', 'listeners'].map((key) => number(of(name, key))),
    ...sizes.map((n) => number(heap(name, n))),
  ]);
  const head = [
    '',
    'KiB',
    'KiB in the next 50',
    'KiB, nothing compiled',
    'nodes',
    'listeners',
    ...sizes.map((n) => `heap at ${n}, MB`),
  ];
  return `### Growth per mount and unmount (${family.cycleSize} at a time, 50 times), and the heap after use\n\n${table(head, rows)}`;
}

function failures({ records, family }) {
  const lines = records
    .filter((r) => r.family === family.name && (r.error || r.errors || r.cycles?.errors))
    .map((r) => `- ${r.name}, ${r.n}: ${r.error ?? (r.errors ?? r.cycles.errors).join(' | ')}`);
  return lines.length ? `### Errors seen\n\n${[...new Set(lines)].join('\n')}\n` : '';
}
