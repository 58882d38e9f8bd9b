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

/** How many pictures and recordings an element lets a person add: it all lies in the memory of a school's tablet. What a host gives is never refused. */
const MOST = { count: 100, bytes: 50 * 2 ** 20 };

/** Whether there is room for one more. */
export function hasRoomFor(blob: Blob, held: ReadonlyMap<string, Blob>): boolean {
  const bytes = [...held.values()].reduce((sum, { size }) => sum + size, blob.size);
  return held.size < MOST.count && bytes <= MOST.bytes;
}
