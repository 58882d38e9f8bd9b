// The limit with relationships and photos on: one line for each, which follow whoever is dragged, and pictures in the buttons.
import { buttons } from './_buttons.js';
import { register } from './_common.js';
import { isPhotographed, pairs, PHOTO } from './_whole.js';

register(
  buttons('html-whole', {
    below: (data) => {
      const { stage, people } = data;
      const lines = pairs(data).map(
        ([a, b]) =>
          `<line data-a="${a}" data-b="${b}" x1="${people[a].x}" y1="${people[a].y}" x2="${people[b].x}" y2="${people[b].y}"/>`,
      );
      return `<svg width="${stage.w}" height="${stage.h}" aria-hidden="true" stroke="#555" stroke-width="2" style="position:absolute;left:0;top:0;pointer-events:none">${lines.join('')}</svg>`;
    },
    inside: (data, i) =>
      isPhotographed(data, i)
        ? `<img src="data:image/jpeg;base64,${PHOTO}" alt="" draggable="false" style="position:absolute;inset:12%;width:76%;height:76%;border-radius:50%">`
        : '',
    follow(map, i, { x, y }) {
      for (const [end, n] of [
        ['a', 1],
        ['b', 2],
      ])
        for (const line of map.querySelectorAll(`line[data-${end}="${i}"]`)) {
          line.setAttribute(`x${n}`, x);
          line.setAttribute(`y${n}`, y);
        }
    },
  }),
);
