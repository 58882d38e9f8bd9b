/**
 * The words of the test framework that runs the contracts: mocha's, as in Web Test Runner, or any framework that offers the same
 * globals (Jasmine, or Vitest with `globals: true`). They are looked up when used, so importing a contract needs no framework.
 */
type Body = () => void | Promise<void>;
interface Case {
  (name: string, body: Body): unknown;
  skip(name: string, body: Body): unknown;
}
interface Framework {
  describe(name: string, body: () => void): unknown;
  it: Case;
  beforeEach(body: Body): unknown;
  afterEach(body: Body): unknown;
  before?(body: Body): unknown;
  after?(body: Body): unknown;
}
function isFramework(words: object): words is Framework {
  return ['describe', 'it', 'beforeEach', 'afterEach'].every((word) => word in words);
}
function framework(): Framework {
  const words: object = globalThis;
  if (!isFramework(words))
    throw new Error(
      'The contracts need a test framework with describe, it, beforeEach and afterEach as globals, such as mocha.',
    );
  return words;
}

/** A group of tests. */
export function describe(name: string, body: () => void): void {
  framework().describe(name, body);
}

/** One test, named by a sentence about a person's or a host's need. */
export function it(name: string, body: Body): void {
  framework().it(name, body);
}

/** A test that only some browsers can do; elsewhere it is shown as skipped. */
export function itWhere(possible: boolean, name: string, body: Body): void {
  if (possible) framework().it(name, body);
  else framework().it.skip(name, body);
}

/** Runs before each test of the group. */
export function beforeEach(body: Body): void {
  framework().beforeEach(body);
}

/** Runs after each test of the group. */
export function afterEach(body: Body): void {
  framework().afterEach(body);
}

/** A test that may take longer than others, such as a long walk. */
export function itLong(name: string, milliseconds: number, body: Body): void {
  framework().it(name, function (this: { timeout?(ms: number): unknown } | undefined) {
    this?.timeout?.(milliseconds);
    return body();
  });
}
