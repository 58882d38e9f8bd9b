/** A promise that was not kept. Test runners show `actual` beside `expected`. */
export class BrokenPromise extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff: boolean;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(sentence: string, actual?: unknown, expected?: unknown) {
    super(sentence);
    this.actual = actual;
    this.expected = expected;
    this.showDiff = actual !== undefined || expected !== undefined;
  }
}

/** Fails with the sentence unless the condition holds. */
export function check(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new BrokenPromise(sentence);
}

/** Fails with the sentence unless both are the very same value (as `Object.is` sees it). */
export function same<T>(actual: T, expected: T, sentence: string): void {
  if (!Object.is(actual, expected))
    throw new BrokenPromise(`${sentence}: ${show(actual)}, not ${show(expected)}`, actual, expected);
}

/** Fails with the sentence unless both say the same as JSON; the order of keys does not matter. */
export function alike(actual: unknown, expected: unknown, sentence: string): void {
  const [a, b] = [inOrder(actual), inOrder(expected)];
  if (a !== b) throw new BrokenPromise(sentence, a, b);
}

/** JSON with its keys in order, so that two documents can be compared as text. */
export function inOrder(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted, 1) ?? 'undefined';
}

/** How a value is shown in a message. */
function show(value: unknown): string {
  if (value instanceof Element) return `<${value.localName}>`;
  if (typeof value === 'function' || typeof value === 'symbol') return String(value);
  return JSON.stringify(value) ?? 'undefined';
}
