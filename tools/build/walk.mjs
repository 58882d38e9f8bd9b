/** Every node of a syntax tree. */
export function* walk(node) {
  if (Array.isArray(node)) {
    for (const inner of node) yield* walk(inner);
  } else if (node && typeof node === 'object') {
    if (node.type) yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* walk(value);
  }
}
