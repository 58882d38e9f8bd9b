// Cards in a tray, three zones of a three-point scale below.

export function makeData(count) {
  const large = count <= 60;
  return {
    w: 1200,
    trayH: 330,
    zoneTop: 350,
    zoneH: 430,
    card: large ? { w: 104, h: 40, gap: 6 } : { w: 52, h: 22, gap: 6 },
    zones: ['Går bra', 'Så där', 'Går inte bra'],
    cards: Array.from({ length: count }, (_, i) => ({
      id: `c${i}`,
      text: large ? `Kort ${i + 1}: sova` : `K ${i + 1}`,
    })),
  };
}

export function isReady({ adapter, handle, n }) {
  if (adapter.ready && !adapter.ready(handle)) return false;
  return Number.isFinite(adapter.pos(handle, n - 1)?.x);
}

export const probes = (bench) => ({
  zoneRect(zone) {
    const { left, right, top, bottom } = bench.adapter.zoneRect(bench.handle, zone);
    return { left, right, top, bottom };
  },
  zoneOf: (i) => bench.adapter.zoneOf(bench.handle, i),
});
