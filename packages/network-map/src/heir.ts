import type { MapView } from './context.ts';

/** Who is next to somebody, where they are shown: the next of the same ring, tray or list, else the one before. Focus goes to them when somebody is removed. */
export function heirOf({ document, layout }: MapView, asList: boolean, id: string): string | null {
  const groups = asList
    ? [document.content.people]
    : [
        layout.waiting,
        layout.thoughts,
        ...layout.rings.map(({ spots, crowds }) => [
          ...spots.map(({ person }) => person),
          ...crowds.flatMap(({ people }) => people),
        ]),
      ];
  for (const people of groups) {
    const at = people.findIndex((person) => person.id === id);
    if (at >= 0) return (people[at + 1] ?? people[at - 1])?.id ?? null;
  }
  return null;
}
