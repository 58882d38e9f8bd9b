const framework = () => globalThis;
/** A group of tests. */
export function describe(name, body) {
  framework().describe(name, body);
}
/** One test, named by a sentence about a person's or a host's need. */
export function it(name, body) {
  framework().it(name, body);
}
/** A test that only some browsers can do; elsewhere it is shown as skipped. */
export function itWhere(possible, name, body) {
  if (possible) framework().it(name, body);
  else framework().it.skip(name, body);
}
/** Runs before each test of the group. */
export function beforeEach(body) {
  framework().beforeEach(body);
}
/** Runs after each test of the group. */
export function afterEach(body) {
  framework().afterEach(body);
}
/** A test that may take longer than others, such as a long walk. */
export function itLong(name, milliseconds, body) {
  framework().it(name, function () {
    this?.timeout?.(milliseconds);
    return body();
  });
}
//# sourceMappingURL=framework.js.map
