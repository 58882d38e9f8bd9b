import { dia, util } from '@joint/core';
import { register, box, markAt, ringsUrl } from './_common.js';
register({
  name: 'jointjs',
  mount(root, d) {
    const b = box(root, d.stage),
      r = d.r,
      m = markAt(r);
    b.style.backgroundImage = `url("${ringsUrl(d.stage)}")`;
    const Person = dia.Element.define(
      'bench.Person',
      {
        size: { width: 2 * r, height: 2 * r },
        attrs: {
          body: { r, cx: r, cy: r, stroke: '#333' },
          init: { x: r, y: r * 1.3, textAnchor: 'middle', fontSize: r * 0.8, fill: '#fff' },
          name: { x: r, y: 2 * r + d.font, textAnchor: 'middle', fontSize: d.font },
          m0: { cx: r + m[0][0], cy: r + m[0][1], r: r * 0.35 },
          m1: { cx: r + m[1][0], cy: r + m[1][1], r: r * 0.35 },
        },
      },
      {
        markup: util.svg`<circle @selector="body"/><text @selector="init"/><text @selector="name"/><circle @selector="m0"/><circle @selector="m1"/>`,
      },
    );
    const graph = new dia.Graph({}, { cellNamespace: { bench: { Person } } });
    const el = document.createElement('div');
    b.appendChild(el);
    const h = { b, graph, paper: null, drawn: false };
    h.paper = new dia.Paper({
      el,
      model: graph,
      width: d.stage.w,
      height: d.stage.h,
      cellViewNamespace: { bench: { Person } },
      async: true,
      sorting: dia.Paper.sorting.NONE,
      background: { color: 'transparent' },
      frozen: true,
    });
    h.P = d.people.map(
      (p) =>
        new Person({
          id: p.id,
          position: { x: p.x - r, y: p.y - r },
          attrs: {
            body: { fill: p.color },
            init: { text: p.name[0] },
            name: { text: p.name },
            m0: { fill: p.marks[0] },
            m1: { fill: p.marks[1] },
          },
        }),
    );
    graph.resetCells(h.P);
    h.r = r;
    h.paper.once('render:done', () => {
      h.drawn = true;
    });
    h.paper.unfreeze();
    return h;
  },
  ready: (h) => h.drawn,
  pos: (h, i) => {
    const p = h.P[i].position();
    return { x: p.x + h.r, y: p.y + h.r };
  },
  unmount: (h) => {
    h.paper.remove();
    h.graph.clear();
    h.b.remove();
  },
});
