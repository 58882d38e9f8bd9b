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

/** As many times more, with what has been removed: it is held so that it can be undone. */
const WITH_REMOVED = 3;

/**
 * Whether there is room for one more. What the person has removed makes room, though it is still held.
 *
 * @param blob - What is to be added.
 * @param held - All that the element holds.
 * @param data - The document, which names what is still part of it.
 */
export function hasRoomFor(blob: Blob, held: ReadonlyMap<string, Blob>, data: unknown): boolean {
  const named = referencedIds(data);
  const fits = (blobs: readonly Blob[], times: number): boolean =>
    blobs.length < MOST.count * times && blobs.reduce((sum, { size }) => sum + size, blob.size) <= MOST.bytes * times;
  const kept = [...held].filter(([id]) => named.has(id)).map(([, each]) => each);
  return fits(kept, 1) && fits([...held.values()], WITH_REMOVED);
}
