import { at } from '@delaktig/core/element/at.js';
import { isolateText } from '@delaktig/core/document/display-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { carriedBy, type MapView } from './context.ts';
import { face } from './face.ts';
import { sectorNames } from './board-scene.ts';
import { type Crowd, partCentre, pointAt, type RingLayout, sectorAngles, targetsFit } from './layout.ts';
import { markBadges } from './marks.ts';
import type { GroundPart, Person } from './model.ts';
import * as texts from './texts.ts';

/** The drawn map: a picture for the eye, and over it lists of real buttons that people act on. */
export function board(view: MapView): TemplateResult {
  const { locale, layout } = view;
  return html`<div class="board" data-board role="group" aria-label=${locale.text(texts.board)}>
    <svg class="drawing" aria-hidden="true"></svg>
    ${hub(view)}
    ${layout.rings.map(
      (ring) => html`<ul class="ring" role="list" aria-label=${locale.text(texts.ringList, view.words.ring(ring.ring), ring.count)}>
        ${ringItems(view, ring)}
      </ul>`,
    )}
    ${targets(view)}
  </div>`;
}

/** What to do first, and then: short, and gone when the person has found out. */
export function help({ document, editable, locale, layout }: MapView): unknown {
  if (!editable || layout.rings.some(({ count }) => count > 1)) return nothing;
  return html`<p class="hint">${locale.label(document.content.people.length === 0 ? texts.helpFirst : texts.helpThen)}</p>`;
}

function hub({ document, geometry, images, locale }: MapView): TemplateResult {
  const { name, symbol } = document.content.centre;
  const url = images.url(symbol);
  return html`<div class="hub" ${at(50, 50)}>
    ${url ? html`<img src=${url} alt="" width=${Math.round(geometry.hub)} height=${Math.round(geometry.hub)} />` : nothing}
    <bdi translate="no">${name || locale.text(texts.me)}</bdi>
  </div>`;
}

function ringItems(view: MapView, ring: RingLayout): unknown {
  const { size } = view.geometry;
  return [
    repeat(
      ring.spots,
      (spot) => spot.person.id,
      (spot) => html`<li ${at(percent(spot.x, size), percent(spot.y, size))}>${personButton(view, spot.person, spot.tight)}</li>`,
    ),
    ring.crowds.map((crowd) => crowdButton(view, crowd)),
  ];
}

const percent = (value: number, size: number): number => Math.round((value / size) * 10000) / 100;

/** A person as a button: press to open, drag to move. */
export function personButton(view: MapView, person: Person, tight = false): TemplateResult {
  const { words, act } = view;
  return html`<button
    class="person"
    type="button"
    data-key=${person.id}
    ?data-tight=${tight}
    aria-label=${personName(view, person)}
    aria-haspopup="dialog"
    aria-expanded=${String(view.subject === person.id)}
    @click=${() => act.openPerson(person.id)}
  >
    ${face(view, person)}<bdi class="name" translate="no">${words.name(person)}</bdi>${markBadges(view, person)}
  </button>`;
}

/** What a person's button is called: name and place. Markings only when the person has turned that on. */
export function personName(view: MapView, person: Person): string {
  const { words, locale, speakMarkings } = view;
  const where = words.where(person);
  const name = isolateText(words.name(person));
  const said = where === null ? locale.text(texts.isWaiting, name) : locale.text(texts.standsAt, name, where);
  if (!speakMarkings) return said;
  const carried = carriedBy(view, person).map((marking) => words.marking(marking));
  return carried.length ? locale.text(texts.marked, said, locale.say.list(carried)) : said;
}

function crowdButton(view: MapView, crowd: Crowd): TemplateResult {
  const { locale, words, act, opened, geometry } = view;
  const open = opened?.what === 'crowd' && opened.ring === crowd.ring && opened.sector === crowd.sector;
  return html`<li ${at(percent(crowd.x, geometry.size), percent(crowd.y, geometry.size))}>
    <button
      class="crowd"
      type="button"
      data-key=${`crowd-${crowd.ring}-${crowd.sector}`}
      aria-expanded=${String(open)}
      aria-label=${locale.text(texts.crowd, crowd.people.length, words.part(crowd.ring, crowd.sector))}
      @click=${() => (open ? act.close() : act.open({ what: 'crowd', ring: crowd.ring, sector: crowd.sector }))}
    >
      <span dir="ltr">+${locale.say.number(crowd.people.length)}</span>
    </button>
  </li>`;
}

interface Part {
  readonly ring: GroundPart;
  readonly r: number;
  readonly sector?: GroundPart;
  readonly s: number;
}

const keyOf = ({ r, s }: Pick<Part, 'r' | 's'>): string => `part-${r}-${s}`;

/** While somebody is held, every part of the map shows a place to press: moving without dragging. */
function targets(view: MapView): unknown {
  const { held, geometry: g, document, words, locale, act } = view;
  const person = held === null ? undefined : document.content.people.find(({ id }) => id === held);
  if (!person || !view.editable || !targetsFit(g, 44)) return nothing;
  const { rings, sectors } = document.content.ground;
  const parts = rings
    .flatMap((ring, r): Part[] => (sectors.length ? sectors.map((sector, s) => ({ ring, r, sector, s })) : [{ ring, r, s: -1 }]))
    .filter(({ ring, sector }) => person.place?.ring !== ring.id || person.place.sector !== sector?.id);
  const name = words.name(person);
  const points = targetPoints(view, parts);
  return html`<ul class="targets" role="list" aria-label=${locale.text(texts.whereStands, isolateText(name))}>
    ${repeat(
      parts.filter((part) => points.has(part)),
      keyOf,
      (part) => {
        const { ring, r, sector, s } = part;
        const { x, y } = points.get(part) ?? partCentre(g, r, s);
        return html`<li ${at(percent(x, g.size), percent(y, g.size))}>
        <button
          class="target"
          type="button"
          data-key=${keyOf({ r, s })}
          data-ring=${r}
          data-sector=${s}
          aria-label=${locale.text(texts.putHere, isolateText(name), words.part(r, s))}
          @click=${() => act.choosePart(person.id, { ring: ring.id, ...(sector ? { sector: sector.id } : {}) })}
        ></button>
      </li>`;
      },
    )}
  </ul>`;
}

/** Where the places to press are. A part that is too full for one has none: the panel does the same. */
function targetPoints(view: MapView, parts: readonly Part[]): ReadonlyMap<Part, { x: number; y: number }> {
  const pressed = view.layout.rings.flatMap(({ spots, crowds }): { x: number; y: number }[] => [...spots, ...crowds]);
  const points = new Map<Part, { x: number; y: number }>();
  for (const part of parts) {
    const point = targetPoint(view, part.r, part.s);
    if ([...pressed, ...points.values()].every(({ x, y }) => Math.abs(x - point.x) >= 40 || Math.abs(y - point.y) >= 40)) points.set(part, point);
  }
  return points;
}

/** A place to press that covers nobody, where there is one: the middle of the part, else to its sides. */
function targetPoint({ geometry: g, layout, plate, words }: MapView, ring: number, sector: number): { x: number; y: number } {
  const taken = [
    ...layout.rings.flatMap(({ spots, crowds }) => [...spots, ...crowds]).map(({ x, y }) => ({ x, y, ...plate })),
    ...sectorNames(g, words),
  ];
  /** How far a place to press would be from the nearest of them, negative when it would cover somebody. */
  const clearance = ({ x, y }: { x: number; y: number }): number =>
    Math.min(...taken.map((box) => Math.max(Math.abs(box.x - x) - (box.width + 34) / 2, Math.abs(box.y - y) - (box.height + 34) / 2)));
  const { from, to } = sectorAngles(Math.max(0, sector), g.sectors);
  const inner = ring === 0 ? g.hub : (g.radii[ring - 1] ?? g.hub);
  const thickness = (g.radii[ring] ?? inner) - inner;
  let best = partCentre(g, ring, sector);
  let room = clearance(best);
  for (const depth of [0.5, 0.3, 0.7]) {
    for (let step = 1; step < 10 && room < 0; step++) {
      const point = pointAt(g, from + ((to - from) * step) / 10, inner + thickness * depth);
      const here = clearance(point);
      if (here > room) [best, room] = [point, here];
    }
  }
  return best;
}
