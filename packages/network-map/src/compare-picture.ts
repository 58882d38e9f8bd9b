import type { Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { groundScene, namesOn } from './board-scene.ts';
import type { PersonComparison } from './compare.ts';
import type { WholeView } from './context.ts';
import { initial } from './face.ts';
import { type Layout, layoutMap, type Spot } from './layout.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { centreNodes, personNode, symbolsOf } from './picture.ts';
import { RelationshipDrawing, withLines } from './relationship-drawing.ts';

/** Two maps side by side. */
interface Compared {
  readonly earlier: NetworkMapDocument;
  readonly people: readonly PersonComparison[];
}

/** Marks where somebody stood, among those who stand on the map now. */
const then = 'then:';

/** Whether both maps were drawn on the same rings and sectors: else nobody's earlier place can be shown on the map now. */
export function sameGround(earlier: NetworkMapDocument, now: NetworkMapDocument): boolean {
  const ids = ({ content: { ground } }: NetworkMapDocument): string =>
    JSON.stringify([ground.distance.id, ground.rings.map(({ id }) => id), ground.sectors.map(({ id }) => id)]);
  return ids(earlier) === ids(now);
}

/**
 * The map now, with a plus sign at whoever is new, and a dashed circle where somebody stood who has moved (with a line to where they stand) or who is not there
 * this time (with their name). Nobody covers anybody: those who stood there have seats of their own.
 */
export function comparedScene(view: WholeView, { earlier, people }: Compared): Scene {
  const { document, geometry: g, words, locale, images, plate } = view;
  const fits = sameGround(earlier, document);
  const ghosts = people.filter((one) => fits && one.earlier?.place && (one.now === null || isMoved(one)));
  const both: NetworkMapDocument = {
    ...document,
    content: {
      ...document.content,
      people: [
        ...document.content.people,
        ...ghosts.flatMap(({ id, earlier: person }): Person[] => (person ? [{ ...person, id: `${then}${id}` }] : [])),
      ],
    },
  };
  const layout = layoutMap(both, g, plate, namesOn(g, words), Infinity);
  const spots = new Map(layout.rings.flatMap(({ spots }) => spots.map((spot) => [spot.person.id, spot])));
  const urls = new Map<string, string>();
  for (const symbol of symbolsOf(document)) {
    const url = images.url(symbol);
    if (url !== null) urls.set(`${symbol.provider}\n${symbol.id}`, url);
  }
  const photos = new Map<string, string>();
  for (const person of both.content.people) {
    const url = view.aside?.picture(person);
    if (url != null) photos.set(person.id, url);
  }
  const nodes: SceneNode[] = [
    ...withLines(
      groundScene(g, words, locale.direction, locale.language, layout).nodes,
      new RelationshipDrawing().nodes(document.content, layout, g.size),
    ),
    ...centreNodes({ locale, document }, g, urls),
  ];
  for (const { id, now } of ghosts) {
    const from = spots.get(`${then}${id}`);
    const to = spots.get(id);
    if (from && now && to) nodes.push(way(from, to));
  }
  const fresh = new Set(people.filter((one) => one.earlier === null).map(({ id }) => id));
  const away = new Set(people.filter((one) => one.now === null).map(({ id }) => id));
  for (const spot of spots.values()) {
    const { id } = spot.person;
    if (id.startsWith(then)) nodes.push(ghost(view, spot, layout, away.has(id.slice(then.length)), photos));
    else {
      nodes.push(personNode(view, spot, layout, urls, photos));
      if (fresh.has(id)) nodes.push(plus(spot, layout));
    }
  }
  return { width: g.size, height: g.size, direction: locale.direction, language: locale.language, nodes };
}

/** From where somebody stood to where they stand. */
function way(from: Spot, to: Spot): SceneNode {
  return {
    kind: 'line',
    points: [from.x, from.y, to.x, to.y],
    stroke: 'ink',
    width: 2,
    dash: [2, 5],
    opacity: 0.8,
  };
}

/** Where somebody stood: dashed. Whoever is not there this time has their name beside it. */
function ghost(
  { images, words }: WholeView,
  { person, x, y }: Spot,
  layout: Layout,
  named: boolean,
  photos: ReadonlyMap<string, string>,
): SceneNode {
  const scale = layout.plate.height / 78;
  const name = words.name(person);
  const url = photos.get(person.id) ?? images.url(person.symbol);
  return {
    kind: 'group',
    x,
    y,
    scale,
    nodes: [
      {
        kind: 'circle',
        x: 0,
        y: named ? -14 : 0,
        r: named ? 22 : 12,
        fill: 'plate',
        stroke: 'ink',
        width: 2,
        dash: [4, 4],
      },
      ...(named
        ? ([
            url
              ? ({ kind: 'picture', href: url, x: -18, y: -32, width: 36, height: 36, opacity: 0.7 } as const)
              : ({ kind: 'words', text: initial(name), x: 0, y: -14, size: 20, fill: 'ink-soft' } as const),
            {
              kind: 'words',
              text: name,
              x: 0,
              y: 12,
              size: 16,
              fill: 'ink-soft',
              halo: 'plate',
              seat: 'top',
              maxWidth: layout.plate.width / scale,
              maxLines: layout.lines,
              lineHeight: 1.1,
            },
          ] as const)
        : []),
    ],
  };
}

/** Whoever is new. */
function plus({ x, y }: Spot, layout: Layout): SceneNode {
  return {
    kind: 'group',
    x,
    y,
    scale: layout.plate.height / 78,
    nodes: [
      { kind: 'circle', x: -22, y: -32, r: 11, fill: 'marigold', stroke: 'ink', width: 2 },
      { kind: 'words', text: '+', x: -22, y: -32, size: 18, weight: 700, fill: 'on-marigold' },
    ],
  };
}

/** Whether somebody who was there both times stands in another part of the map now. */
export function isMoved({ earlier, now }: PersonComparison): boolean {
  return (
    earlier !== null &&
    now !== null &&
    (earlier.place?.ring !== now.place?.ring || earlier.place?.sector !== now.place?.sector)
  );
}
