import { register, box, personSvgMarkup, ringsSvg } from './_common.js';
// No library: one SVG, one <g> per person, pointer events.
register({
  name: 'svg-bare',
  mount(root, d) {
    const b = box(root, d.stage);
    b.innerHTML = ringsSvg(d.stage).replace(
      '</svg>',
      d.people
        .map((p, i) => `<g data-i="${i}" transform="translate(${p.x},${p.y})">${personSvgMarkup(p, d.r, d.font)}</g>`)
        .join('') + '</svg>',
    );
    const svg = b.firstElementChild;
    const P = d.people.map((p) => ({ x: p.x, y: p.y }));
    let cur = null,
      g = null,
      ox,
      oy,
      raf = 0;
    const paint = () => {
      raf = 0;
      if (g) g.setAttribute('transform', `translate(${cur.x},${cur.y})`);
    };
    svg.addEventListener('pointerdown', (e) => {
      g = e.target.closest('g[data-i]');
      if (!g) return;
      cur = P[+g.dataset.i];
      ox = e.clientX - cur.x;
      oy = e.clientY - cur.y;
      svg.setPointerCapture(e.pointerId);
    });
    svg.addEventListener('pointermove', (e) => {
      if (g) {
        cur.x = e.clientX - ox;
        cur.y = e.clientY - oy;
        raf ||= requestAnimationFrame(paint);
      }
    });
    svg.addEventListener('pointerup', () => {
      paint();
      g = null;
    });
    return { b, P };
  },
  pos: (h, i) => h.P[i],
  unmount: (h) => h.b.remove(),
});
