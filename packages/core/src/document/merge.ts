import { equalJson, type Json } from './json.ts';

/** Something that two people have changed, each in their own way. */
export interface Conflict {
  /** The way to it: names of fields, and ids of things in lists. */
  readonly path: readonly string[];
  /** What one of them has written; `undefined`: it was taken away. */
  readonly mine: Json | undefined;
  /** What the other has written; `undefined`: it was taken away. */
  readonly theirs: Json | undefined;
}

/** Two versions put together. */
export interface Merged {
  /** What only one of them has changed is taken; where both have, it is mine until somebody has decided. */
  readonly value: Json | undefined;
  /** What is to be decided, in the order it is met. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Puts together what two people have made of the same (*sammanfoga*), field by field. Pure. Nothing that either has written is lost: it is in what comes out,
 * or among the conflicts. In lists of things with ids these are followed wherever they stand; any other list is one answer. Somebody who has changed a
 * thing that the other has taken away is in conflict with them. Where both have put a list in another order, mine stands.
 *
 * @param base - What both began with; `undefined` when nobody knows.
 * @param whole - Whether what stands at a path is one answer, and is not looked into. Default never.
 */
export function merge(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  whole: (path: readonly string[]) => boolean = () => false,
): Merged {
  const conflicts: Conflict[] = [];
  const value = at([], base, mine, theirs);
  return { value, conflicts };

  function at(
    path: readonly string[],
    before: Json | undefined,
    own: Json | undefined,
    other: Json | undefined,
  ): Json | undefined {
    if (isSame(own, other) || isSame(before, other)) return own;
    if (isSame(before, own)) return other;
    if (!whole(path)) {
      // A group that is not there is one in which nothing is written.
      if (isRecord(own ?? other) && isRecord(other ?? own)) return fields(path, before, own, other);
      if (isItems(own ?? other) && isItems(other ?? own) && isItems(before ?? []))
        return things(path, itemsOf(before), itemsOf(own), itemsOf(other));
    }
    conflicts.push({ path, mine: own, theirs: other });
    return own;
  }

  function fields(
    path: readonly string[],
    before: Json | undefined,
    own: Json | undefined,
    other: Json | undefined,
  ): Json | undefined {
    const [b, m, t] = [before, own, other].map((version) => new Map(Object.entries(isRecord(version) ? version : {})));
    const merged = [...new Set([...(m?.keys() ?? []), ...(t?.keys() ?? [])])].flatMap((name) => {
      const field = at([...path, name], b?.get(name), m?.get(name), t?.get(name));
      return field === undefined ? [] : [[name, field] as const];
    });
    return own === undefined && merged.length === 0 ? undefined : Object.fromEntries(merged);
  }

  function things(path: readonly string[], before: Items, own: Items, other: Items): Json {
    const merged = inOrder(before, own, other).flatMap((id) => {
      const thing = oneThing([...path, id], before.get(id), own.get(id), other.get(id));
      return thing === undefined ? [] : [thing];
    });
    return merged;
  }

  function oneThing(
    path: readonly string[],
    before: Thing | undefined,
    own: Thing | undefined,
    other: Thing | undefined,
  ): Json | undefined {
    if (own && other) return at(path, before, own, other);
    const left = own ?? other;
    // Added by one of them.
    if (!before || !left) return left;
    // Taken away by one of them: that counts where the other has left it alone.
    if (!equalJson(before, left)) {
      conflicts.push({ path, mine: own, theirs: other });
      return own;
    }
    return undefined;
  }
}

type Record = Readonly<{ [key: string]: Json | undefined }>;
/** Something with an id of its own. */
type Thing = Record & { readonly id: string };
/** The things of a list by their ids, in its order. */
type Items = ReadonlyMap<string, Thing>;

/** The order of whoever has changed it; what only the other has stands where they had it. */
function inOrder(before: Items, mine: Items, theirs: Items): readonly string[] {
  const moved = (side: Items): boolean => {
    const common = [...before.keys()].filter((id) => side.has(id));
    const own = [...side.keys()].filter((id) => before.has(id));
    return common.some((id, index) => id !== own[index]);
  };
  const [lead, other] = moved(mine) ? [mine, theirs] : [theirs, mine];
  const ids = [...lead.keys()];
  let after: string | undefined;
  for (const id of other.keys()) {
    if (!lead.has(id)) ids.splice(after === undefined ? 0 : ids.indexOf(after) + 1, 0, id);
    after = id;
  }
  return ids;
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalJson(a, b);
}

function isRecord(value: Json | undefined): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isThing(value: Json | undefined): value is Thing {
  return isRecord(value) && typeof value['id'] === 'string';
}

/** Whether it is a list of things, each with an id that no other has. */
function isItems(value: Json | undefined): value is readonly Thing[] {
  if (!Array.isArray(value)) return false;
  const list: readonly Json[] = value;
  return list.every(isThing) && new Set(list.map(({ id }) => id)).size === list.length;
}

function itemsOf(value: Json | undefined): Items {
  return new Map(isItems(value) ? value.map((thing) => [thing.id, thing]) : []);
}
