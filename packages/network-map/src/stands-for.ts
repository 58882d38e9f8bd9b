import type { Layout } from './layout.ts';

type Find = (selector: string) => HTMLElement | null;

/** What stands for somebody now: their button, their place in the list, or the "+N" they are in. */
export function standsFor(find: Find, layout: Layout, id: string): HTMLElement | null {
  const key = CSS.escape(id);
  const crowd = layout.rings
    .flatMap(({ crowds }) => crowds)
    .find(({ people }) => people.some((person) => person.id === id));
  return (
    find(`.person[data-key="${key}"]`) ??
    find(`[data-list-key="${key}"] input`) ??
    (crowd ? find(`[data-key="crowd-${crowd.ring}-${crowd.sector}"]`) : null)
  );
}
