import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import type { Envelope } from './envelope.ts';
import { copyJson, type Json } from './json.ts';
import type { Applied, DocumentModel, DocumentSeed, Loaded } from './model.ts';
import { MAX_PROBLEMS, type Problem, type ProblemPath } from './problem.ts';

/** Where rules put what they find. Only the first 20 of each kind are kept. */
export interface Report {
  /** The document cannot be worked with. */
  problem(problem: Problem): void;
  /** An oddity that does no harm: it is kept as it is, and the element knows how to show it. */
  note(note: Problem): void;
}

/** A document of an older version, as a frozen copy. */
export type OldDocument = Readonly<Record<string, Json | undefined>>;

/**
 * Brings a whole document from one version to the next. It must keep what it does not know. It need not set `version`.
 * What it throws makes the document invalid (`migration`).
 */
export type Migration = (document: OldDocument) => unknown;

/** What a method says about its documents. */
export interface ModelDefinition<D extends Envelope, O> {
  /** The method's name in its documents. */
  readonly type: D['type'];
  /** The version this software writes: a whole number from 1. */
  readonly version: number;
  /** The structure of this version. Unknown fields must be let through (`looseObject`). */
  readonly schema: GenericSchema;
  /** What a schema cannot say: uniqueness, references, ranges. */
  readonly rules: (document: D, report: Report) => void;
  /** From the version that is the key to the next. A version without one cannot be read. Default none. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  /** A document in which nothing has been done yet. */
  readonly create: (seed: DocumentSeed) => D;
  /** Does one operation; see `DocumentModel.apply`. */
  readonly apply: (document: D, operation: O) => Applied<D, O>;
}

/**
 * Makes a method's model. Its `load` goes: copy → is it an object of the right type → version → migrations →
 * structure → rules. It never throws, and never changes what it is given.
 */
export function defineModel<D extends Envelope, O>(definition: ModelDefinition<D, O>): DocumentModel<D, O> {
  const { type, version, create, apply } = definition;
  return Object.freeze({ type, version, create, apply, load: (json: unknown): Loaded<D> => load(definition, json) });
}

function load<D extends Envelope, O>(definition: ModelDefinition<D, O>, json: unknown): Loaded<D> {
  if (json === undefined || json === null) return { state: 'empty' };
  const copied = copyJson(json);
  if (!copied.ok) return invalid(copied.problems);
  const data = copied.value;
  if (!isRecord(data)) return one('not-an-object', [], kindOf(data));

  const type = own(data, 'type');
  if (type !== definition.type) {
    return invalid([
      { code: 'wrong-type', path: ['type'], params: { expected: definition.type, found: shortly(type) } },
    ]);
  }
  const version = own(data, 'version');
  if (version === undefined) return one('missing-version', ['version']);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return one('wrong-version', ['version'], shortly(version));
  }

  if (version > definition.version) {
    // Newer software may have added things; what we know of it is shown if it is still where we know it.
    return { state: 'newer', version, document: judge(definition, data, { problems: [], notes: [] }) };
  }
  const current = migrate(definition, data, version);
  if (current === null) return invalid([{ code: 'migration', path: [], params: { version } }]);
  const found: Found = { problems: [], notes: [] };
  const document = judge(definition, current, found);
  return document ? { state: 'ready', document, notes: found.notes } : invalid(found.problems);
}

function migrate(
  { version: target, migrations = {} }: { version: number; migrations?: Readonly<Record<number, Migration>> },
  data: OldDocument,
  from: number,
): OldDocument | null {
  let document = data;
  for (let version = from; version < target; version++) {
    try {
      const next = copyJson({ ...(migrations[version]?.(document) as object | undefined), version: version + 1 });
      if (!migrations[version] || !next.ok || !isRecord(next.value)) return null;
      document = next.value;
    } catch {
      return null;
    }
  }
  return document;
}

/** What was found in a document. */
interface Found {
  readonly problems: Problem[];
  readonly notes: Problem[];
}

/** Structure, then rules. The copy itself stays what it is: the schema only judges, so that nothing it does not know is lost. */
function judge<D extends Envelope, O>(
  definition: ModelDefinition<D, O>,
  data: OldDocument,
  { problems, notes }: Found,
): D | null {
  if (!hasStructure(definition, data, problems)) return null;
  definition.rules(data, { problem: upTo(problems), note: upTo(notes) });
  return problems.length === 0 ? data : null;
}

/** What makes JSON a document of a method is its schema. The version is not asked for: it has been looked at. */
function hasStructure<D extends Envelope, O>(
  { schema, version }: ModelDefinition<D, O>,
  data: OldDocument,
  problems: Problem[],
): data is OldDocument & D {
  const { success, issues = [] } = safeParse(schema, { ...data, version });
  problems.push(...issues.slice(0, MAX_PROBLEMS).map(asProblem));
  return success;
}

function upTo(list: Problem[]): (problem: Problem) => void {
  return (problem) => {
    if (list.length < MAX_PROBLEMS) list.push(problem);
  };
}

function asProblem(issue: BaseIssue<unknown>): Problem {
  const path: ProblemPath = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const { input, requirement } = issue;
  const found = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
  if (issue.type === 'max_length') {
    return { code: Array.isArray(input) ? 'too-many' : 'too-long', path, params: { max: Number(requirement), found } };
  }
  if (issue.type === 'min_length' && Array.isArray(input)) {
    return { code: 'too-few', path, params: { min: Number(requirement), found } };
  }
  return { code: 'structure', path, params: { expected: expectedBy(issue), found: kindOf(input) } };
}

/** What the schema wanted, in few words: `string`, `object`, `list`, `("easy" | "standard")`. */
function expectedBy({ type, expected }: BaseIssue<unknown>): string {
  // A key that is missing: the path says which. `check` has no words; the one there is wants an object.
  if (expected?.startsWith('"') && type.endsWith('object')) return 'something';
  return shortly(expected ?? 'object')
    .replace('Object', 'object')
    .replace('Array', 'list');
}

function one(code: Problem['code'], path: ProblemPath, found?: string): Loaded<never> {
  return invalid([found === undefined ? { code, path } : { code, path, params: { found } }]);
}

function invalid(problems: readonly Problem[]): Loaded<never> {
  return { state: 'invalid', problems };
}

function isRecord(value: Json | undefined): value is OldDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only what the document says itself, never what a prototype says. */
function own(record: OldDocument, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The kind of a value and nothing of what it says: a message may end up in a log, and must not take a name there. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Only for types and versions, which never hold anything of a person. */
function shortly(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : kindOf(value);
}
