// Small helpers shared by the adapters of the map family.
export const register = (adapter) => globalThis.__bench.register(adapter);

/** Offsets of the two marks on a person of radius r. */
export const markAt = (r) => [
  [r * 0.75, -r * 0.75],
  [r * 0.75, r * 0.75],
];

const text = (y, size, fill, words) =>
  `<text y="${y}" text-anchor="middle" font-size="${size}" fill="${fill}">${words}</text>`;

function face(p, r) {
  const marks = markAt(r).map(([x, y], k) => `<circle cx="${x}" cy="${y}" r="${r * 0.35}" fill="${p.marks[k]}"/>`);
  return `<circle r="${r}" fill="${p.color}" stroke="#333"/>${text(r * 0.3, r * 0.8, '#fff', p.name[0])}${marks.join('')}`;
}

/** A person as SVG markup: a circle, the initial, two marks, the name below. */
export const personSvgMarkup = (p, r, font) => face(p, r) + text(r + font, font, '#000', p.name);

/** A person without the name, as an SVG data address in a box of side 2.8 r, for peers whose nodes are images. */
export function personUrl(p, r) {
  const b = r * 1.4;
  const box = `width="${b * 2}" height="${b * 2}" viewBox="${-b} ${-b} ${b * 2} ${b * 2}" font-family="sans-serif"`;
  return svgUrl(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${face(p, r)}</svg>`);
}

/** A person on a 2D canvas context. */
export function drawPerson(c, p, r, font, x, y) {
  c.fillStyle = p.color;
  c.strokeStyle = '#333';
  c.lineWidth = 1;
  c.beginPath();
  c.arc(x, y, r, 0, Math.PI * 2);
  c.fill();
  c.stroke();
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillStyle = '#fff';
  c.font = `${r * 0.8}px sans-serif`;
  c.fillText(p.name[0], x, y + r * 0.3);
  c.fillStyle = '#000';
  c.font = `${font}px sans-serif`;
  c.fillText(p.name, x, y + r + font);
  markAt(r).forEach(([dx, dy], k) => {
    c.fillStyle = p.marks[k];
    c.beginPath();
    c.arc(x + dx, y + dy, r * 0.35, 0, Math.PI * 2);
    c.fill();
  });
}

export function ringsSvg(stage) {
  const ring = (r, i) =>
    `<circle cx="${stage.cx}" cy="${stage.cy}" r="${r}" fill="${i % 2 ? '#f4f6f8' : '#e9edf2'}" stroke="#99a"/>`;
  const rings = stage.rings.toReversed().map(ring).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${stage.w}" height="${stage.h}" aria-hidden="true">${rings}</svg>`;
}

/** The rings as a data address, for peers that have no drawing of their own below their nodes. */
export const ringsUrl = (stage) => svgUrl(ringsSvg(stage));

/** The rings on a 2D canvas context. */
export function drawRings(c, stage) {
  c.strokeStyle = '#99a';
  for (const r of stage.rings) {
    c.beginPath();
    c.arc(stage.cx, stage.cy, r, 0, Math.PI * 2);
    c.stroke();
  }
}

const svgUrl = (svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The place every candidate draws in: 1200 × 800 in the page's corner. */
export function box(root, stage) {
  const div = document.createElement('div');
  div.style.cssText = `position:absolute;left:0;top:0;width:${stage.w}px;height:${stage.h}px;touch-action:none;user-select:none;overflow:hidden`;
  return root.appendChild(div);
}
