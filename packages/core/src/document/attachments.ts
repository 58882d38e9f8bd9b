/**
 * The ids of the attachments that JSON data name: every text under the key `attachment`, at any depth, in the order of
 * the data.
 */
export function referencedIds(data: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending: unknown[] = [data];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.hasOwn(value, 'attachment')) {
      const { attachment } = value as { attachment: unknown };
      if (typeof attachment === 'string') ids.add(attachment);
    }
    for (const inner of Object.values(value).reverse()) pending.push(inner);
  }
  return ids;
}
