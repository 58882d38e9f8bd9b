// The limit: what a very good engineer writes by hand, without a library, when the people must be real buttons.
// Rings in one SVG; in each ring a list of named buttons, none smaller than 44 px; the finger moves one transform on a
// layer of its own; on letting go the person moves to the ring's list and keeps the focus.
import { box, markAt, ringsSvg } from './_common.js';

const TARGET = 44;

const css = ({ r, font }) => {
  const size = Math.max(TARGET, 2 * r);
  const [top, bottom] = markAt(r);
  return `
    ul { margin: 0; padding: 0; list-style: none }
    button { position: absolute; margin: ${-size / 2}px; width: ${size}px; height: ${size}px; padding: 0;
      border: 0; background: none; font: ${font}px/1.1 sans-serif; color: #000; touch-action: none }
    button::before { content: attr(data-initial); position: absolute; left: ${size / 2 - r}px; top: ${size / 2 - r}px;
      width: ${2 * r}px; height: ${2 * r}px; box-sizing: border-box; border: 1px solid #333; border-radius: 50%;
      background: var(--colour); color: #fff; font: ${r * 0.8}px/${2 * r}px sans-serif }
    button span { position: absolute; left: -60px; right: -60px; top: ${size / 2 + r}px; pointer-events: none }
    button i { position: absolute; left: ${size / 2 + top[0] - r * 0.35}px; width: ${r * 0.7}px; height: ${r * 0.7}px; border-radius: 50% }
    button i:nth-of-type(1) { top: ${size / 2 + top[1] - r * 0.35}px }
    button i:nth-of-type(2) { top: ${size / 2 + bottom[1] - r * 0.35}px }
    button.held { z-index: 1; will-change: transform }`;
};

const personMarkup = (p, i, inside) =>
  `<li><button type="button" data-i="${i}" data-initial="${p.name[0]}" style="--colour:${p.color};left:${p.x}px;top:${p.y}px">${inside}` +
  `<span>${p.name}</span>${p.marks.map((colour) => `<i style="background:${colour}"></i>`).join('')}</button></li>`;

/**
 * The page, for `html-buttons` and for the one that draws more.
 *
 * @param more what stands below the buttons and in each, and what follows the one who is dragged
 */
export const buttons = (name, { below = () => '', inside = () => '', follow = () => {} } = {}) => ({
  name,

  mount(root, data, { onChange }) {
    const { stage } = data;
    const map = box(root, stage);
    const lists = stage.rings.map(() => []);
    data.people.forEach((p, i) => lists[p.ring].push(personMarkup(p, i, inside(data, i))));
    const rings = lists.map((people, k) => `<ul aria-label="Ring ${k + 1}">${people.join('')}</ul>`);
    map.innerHTML = `<style>${css(data)}</style>${ringsSvg(stage)}${below(data)}${rings.join('')}`;
    const uls = map.querySelectorAll('ul');
    const at = data.people.map(({ x, y, ring }) => ({ x, y, ring }));

    let held, person, origin, offset, frame;
    const move = () => {
      frame = 0;
      held.style.transform = `translate(${person.x - origin.x}px,${person.y - origin.y}px)`;
      follow(map, held.dataset.i, person);
    };
    map.addEventListener('pointerdown', (event) => {
      held = event.target.closest('button');
      if (!held) return;
      person = at[held.dataset.i];
      origin = { x: person.x, y: person.y };
      offset = { x: event.clientX - person.x, y: event.clientY - person.y };
      held.classList.add('held');
      held.setPointerCapture(event.pointerId);
    });
    map.addEventListener('pointermove', (event) => {
      if (!held) return;
      person.x = event.clientX - offset.x;
      person.y = event.clientY - offset.y;
      frame ||= requestAnimationFrame(move);
    });
    map.addEventListener('pointerup', () => {
      if (!held) return;
      cancelAnimationFrame(frame);
      frame = 0;
      held.classList.remove('held');
      held.style.transform = '';
      held.style.left = `${person.x}px`;
      held.style.top = `${person.y}px`;
      const reach = Math.hypot(person.x - stage.cx, person.y - stage.cy);
      const ring = stage.rings.findIndex((r) => reach <= r);
      if (ring >= 0 && ring !== person.ring) {
        person.ring = ring;
        uls[ring].append(held.parentElement);
        held.focus();
      }
      held = null;
      onChange();
    });
    return { map, at };
  },

  pos: ({ at }, i) => at[i],
  unmount: ({ map }) => map.remove(),
});
