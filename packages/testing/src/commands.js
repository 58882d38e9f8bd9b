let arrived;
/**
 * Asks the test runner, outside the page, to do what a page cannot: press real keys, move a real mouse, read the accessibility tree.
 * The commands are plugins in `tools/wtr` and `tools/wtr-extra`.
 * @throws when the runner does not know the command, or the browser cannot do it.
 */
export async function command(name, payload) {
  // Only when needed: the module reads `location` as it is loaded, and contracts can be imported in bare Node.
  const { executeServerCommand: execute } = await (arrived ??= import('@web/test-runner-commands'));
  return execute(name, payload);
}
/** Calls of the Chrome DevTools Protocol, in order; the last one's answer. Chromium only. */
export function cdp(...calls) {
  return command('cdp', calls);
}
//# sourceMappingURL=commands.js.map
