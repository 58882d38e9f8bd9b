import { select } from 'd3-selection';
import { drag } from 'd3-drag';
import { register, box, markAt } from './_common.js';
// d3-selection + d3-drag on SVG, no simulation.
register({
  name: 'd3-drag',
  mount(root, d) {
    const b = box(root, d.stage),
      r = d.r,
      m = markAt(r);
    const svg = select(b).append('svg').attr('width', d.stage.w).attr('height', d.stage.h);
    svg
      .selectAll('circle.ring')
      .data(d.stage.rings.slice().reverse())
      .join('circle')
      .attr('cx', d.stage.cx)
      .attr('cy', d.stage.cy)
      .attr('r', (x) => x)
      .attr('fill', '#f4f6f8')
      .attr('stroke', '#99a');
    const P = d.people.map((p) => ({ ...p }));
    const g = svg
      .selectAll('g')
      .data(P)
      .join('g')
      .attr('transform', (p) => `translate(${p.x},${p.y})`);
    g.append('circle')
      .attr('r', r)
      .attr('fill', (p) => p.color)
      .attr('stroke', '#333');
    g.append('text')
      .attr('y', r * 0.3)
      .attr('text-anchor', 'middle')
      .attr('font-size', r * 0.8)
      .attr('fill', '#fff')
      .text((p) => p.name[0]);
    g.append('text')
      .attr('y', r + d.font)
      .attr('text-anchor', 'middle')
      .attr('font-size', d.font)
      .text((p) => p.name);
    for (let k = 0; k < 2; k++)
      g.append('circle')
        .attr('cx', m[k][0])
        .attr('cy', m[k][1])
        .attr('r', r * 0.35)
        .attr('fill', (p) => p.marks[k]);
    g.call(
      drag()
        .on('start', function () {
          select(this).raise();
        })
        .on('drag', function (e, p) {
          p.x = e.x;
          p.y = e.y;
          this.setAttribute('transform', `translate(${p.x},${p.y})`);
        }),
    );
    return { b, P };
  },
  pos: (h, i) => h.P[i],
  unmount: (h) => {
    h.b.remove();
  },
});
