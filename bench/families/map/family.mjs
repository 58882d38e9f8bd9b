import { evaluate } from '../../harness/page.mjs';

export default {
  name: 'map',
  sizes: [50, 200, 1000],
  dragSizes: [50, 200, 1000],
  cycleSize: 50,
  /** What a good hand makes of the same task without a library: everything is a ratio to these. */
  references: ['html-buttons', 'svg-bare'],
  /** Slow enough that measuring it in every round would only make the run longer. */
  slow: { 'cytoscape@1000': 2 },

  /** From where the person stands, once around and in and out through all rings, to a free place in the outer ring. */
  async path(page, start, moves) {
    const circle = await evaluate(page, '__bench.circle()');
    const startAngle = Math.atan2(start.y - circle.y, start.x - circle.x);
    const startReach = Math.hypot(start.x - circle.x, start.y - circle.y) / circle.r;
    return Array.from({ length: moves }, (_, i) => {
      const t = (i + 1) / moves;
      const angle = startAngle + t * (Math.PI * 2 - 0.35);
      const reach = startReach * (1 - t) + 0.86 * t - 0.5 * Math.sin(t * Math.PI) * Math.sin(t * Math.PI * 3) ** 2;
      return { x: circle.x + Math.cos(angle) * circle.r * reach, y: circle.y + Math.sin(angle) * circle.r * reach };
    });
  },

  /** Did the person end up where the finger let go? A map may tidy a little (a person is some 44 px wide), not more. */
  async landed(page, index, end) {
    const own = await evaluate(page, `__bench.landed(${JSON.stringify(end)})`);
    if (own) return own;
    const at = await evaluate(page, `__bench.position(${index})`);
    const off = Math.hypot(at.x - end.x, at.y - end.y);
    return { ok: off < 60, off };
  },
};
