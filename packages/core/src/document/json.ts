import { MAX_PROBLEMS, type Problem, type ProblemCode, type ProblemPath } from './problem.ts';

/** What JSON can hold. `undefined` as a value of a key means that the key is absent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A frozen copy, or what stood in the way of one (at most 20 problems). */
export type CopyResult =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problems: readonly Problem[] };

/** How deep data may be nested. Deep enough for anybody, and far from the end of the stack. */
const MAX_DEPTH = 200;

/** How many values data may hold; a map of ten thousand people has about a hundred thousand. */
const MAX_VALUES = 2_000_000;

/** Ends a copy that has found enough. */
class Enough extends Error {}

/** Copies we made and froze ourselves: copying one again would only take time, and ten thousand people take some. */
const copies: WeakSet<object> = new WeakSet();

/** What stands for a value that could not be copied, so that the copying can go on and find the rest. */
const ABSENT: unique symbol = Symbol('absent');

/**
 * Copies a value from the host as JSON would, and freezes the copy all the way down. Never throws, whatever it is
 * given, and never touches or freezes what it is given.
 *
 * What JSON would drop without a word is a problem instead: functions, symbols, BigInt, NaN and the infinities, holes
 * and `undefined` in lists, Map, Set and other objects that are not plain data, cycles. `undefined` as the value of a key
 * is an absent key. `toJSON` is followed, as JSON does (dates). Keys such as `__proto__` are kept as data of the copy's
 * own and never reach a prototype. Half surrogates in texts are kept.
 *
 * @returns the copy; or problems with the codes `not-json`, `unreadable`, `too-deep`, `too-large`
 */
export function copyJson(value: unknown): CopyResult {
  if (isCopy(value)) return { ok: true, value };
  const copy = new Copy();
  let result: Json | typeof ABSENT = ABSENT;
  try {
    result = copy.of(value, 0);
  } catch (error) {
    // Besides our own mark: the stack was nearly full before we were called.
    if (!(error instanceof Enough)) copy.problems.push({ code: 'unreadable', path: [] });
  }
  if (copy.problems.length > 0 || result === ABSENT) return { ok: false, problems: copy.problems };
  if (typeof result === 'object' && result !== null) copies.add(result);
  return { ok: true, value: result };
}

function isCopy(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && copies.has(value);
}

interface HasToJson {
  toJSON(key: string): unknown;
}

class Copy {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  /** The objects we are inside of, to see cycles. The same object twice side by side is no cycle. */
  readonly #inside: Set<object> = new Set();
  #values = 0;

  of(value: unknown, depth: number): Json | typeof ABSENT {
    if (++this.#values > MAX_VALUES) {
      this.#report('too-large', { max: MAX_VALUES });
      throw new Enough();
    }
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        // JSON knows no negative zero.
        return Number.isFinite(value) ? value + 0 : this.#not(String(value));
      case 'object':
        return value === null ? null : this.#ofObject(value, depth);
      default:
        return this.#not(typeof value);
    }
  }

  #ofObject(value: object, depth: number): Json | typeof ABSENT {
    if (this.#inside.has(value)) return this.#not('cycle');
    if (depth >= MAX_DEPTH) return this.#report('too-deep', { max: MAX_DEPTH });
    this.#inside.add(value);
    // Everything that runs the host's code is inside this: getters, proxies, toJSON.
    try {
      const own: unknown =
        'toJSON' in value && typeof value.toJSON === 'function'
          ? (value as HasToJson).toJSON(String(this.#path.at(-1) ?? ''))
          : value;
      if (own !== value) return this.of(own, depth + 1);
      if (Array.isArray(value)) return this.#ofList(value, depth);
      const kind = Object.prototype.toString.call(value).slice(8, -1);
      return kind === 'Object' ? this.#ofRecord(value, depth) : this.#not(kind);
    } catch (error) {
      if (error instanceof Enough) throw error;
      return this.#report('unreadable');
    } finally {
      this.#inside.delete(value);
    }
  }

  #ofList(list: readonly unknown[], depth: number): Json {
    const copy: Json[] = [];
    const { length } = list;
    for (let index = 0; index < length; index++) {
      const item = this.#at(list, index, depth);
      if (item !== ABSENT) copy.push(item);
    }
    return Object.freeze(copy);
  }

  #ofRecord(record: object, depth: number): Json {
    const copy: Record<string, Json> = {};
    for (const key of Object.keys(record)) {
      const item = this.#at(record, key, depth, true);
      if (item === ABSENT) continue;
      // Assigning to this one key would set the prototype of the copy.
      if (key === '__proto__')
        Object.defineProperty(copy, key, { value: item, enumerable: true, writable: true, configurable: true });
      else copy[key] = item;
    }
    return Object.freeze(copy);
  }

  #at(from: object, key: string | number, depth: number, mayBeAbsent = false): Json | typeof ABSENT {
    this.#path.push(key);
    try {
      const value = (from as Readonly<Record<string | number, unknown>>)[key];
      return value === undefined && mayBeAbsent ? ABSENT : this.of(value, depth + 1);
    } catch (error) {
      if (error instanceof Enough) throw error;
      return this.#report('unreadable');
    } finally {
      this.#path.pop();
    }
  }

  #not(found: string): typeof ABSENT {
    return this.#report('not-json', { found: found.slice(0, 40) });
  }

  #report(code: ProblemCode, params?: Problem['params']): typeof ABSENT {
    const path: ProblemPath = [...this.#path];
    this.problems.push(params ? { code, path, params } : { code, path });
    if (this.problems.length >= MAX_PROBLEMS) throw new Enough();
    return ABSENT;
  }
}

/**
 * Whether two JSON values say the same. The order of keys does not matter, that of lists does; a key with the value
 * `undefined` is an absent key. Safe at any depth. Meant for copies made by {@link copyJson}: cycles would not end.
 */
export function equalJson(a: unknown, b: unknown): boolean {
  // Pairs still to compare, side by side: a list instead of recursion, since depth must not matter.
  const pending: unknown[] = [a, b];
  while (pending.length > 0) {
    const right = pending.pop();
    const left = pending.pop();
    if (left === right) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    if (Array.isArray(left) && Array.isArray(right)) {
      if (left.length !== right.length) return false;
      for (let index = 0; index < left.length; index++) {
        // Most of two versions of a document is the very same objects.
        if (left[index] !== right[index]) pending.push(left[index], right[index]);
      }
    } else {
      const leftKeys = presentKeys(left);
      if (leftKeys.length !== presentKeys(right).length) return false;
      for (const key of leftKeys) {
        const other = Object.hasOwn(right, key) ? (right as Record<string, unknown>)[key] : undefined;
        if (other === undefined) return false;
        pending.push((left as Record<string, unknown>)[key], other);
      }
    }
  }
  return true;
}

function presentKeys(record: object): string[] {
  return Object.keys(record).filter((key) => (record as Record<string, unknown>)[key] !== undefined);
}
