import { evaluate } from '../../harness/page.mjs';

export default {
  name: 'mat',
  sizes: [12, 60, 200],
  dragSizes: [12, 60, 200],
  cycleSize: 60,
  /** What a good hand makes of the same task without a library, with named buttons and without. */
  references: ['html-buttons', 'html-bare'],
  slow: {},

  /** Out of the tray, to and fro over all three zones, and into the last. */
  async path(page, start, moves) {
    const zone = await evaluate(page, '__bench.zoneRect(2)');
    const cx = (zone.left + zone.right) / 2;
    const cy = (zone.top + zone.bottom) / 2;
    return Array.from({ length: moves }, (_, i) => {
      const t = (i + 1) / moves;
      if (t < 0.25) return { x: start.x + (200 - start.x) * (t / 0.25), y: start.y + (cy - start.y) * (t / 0.25) };
      const u = (t - 0.25) / 0.6;
      if (u < 1) return { x: 600 - 400 * Math.cos(u * Math.PI * 3), y: cy + Math.sin(u * Math.PI * 8) * 120 };
      return { x: 1000 + ((cx - 1000) * (t - 0.85)) / 0.15, y: cy };
    });
  },

  async landed(page, index) {
    return { ok: (await evaluate(page, `__bench.zoneOf(${index})`)) === 2 };
  },
};
