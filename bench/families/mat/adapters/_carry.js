// Carrying by hand, as a very good engineer would without a library: one transform a frame, no layout read while it moves.
export function carry(mat, { find, land }) {
  const zones = [...mat.querySelectorAll('[data-zone]')];
  let held = null;
  let over = null;
  let frame = 0;
  let rects;
  let from;
  let at;

  const light = (zone) => {
    if (zone === over) return;
    if (over) over.style.background = '';
    if (zone) zone.style.background = '#eef6ff';
    over = zone;
  };
  const paint = () => {
    frame = 0;
    if (!held) return;
    held.style.transform = `translate(${at.x - from.x}px,${at.y - from.y}px)`;
    const k = rects.findIndex((r) => at.x >= r.left && at.x <= r.right && at.y >= r.top && at.y <= r.bottom);
    light(zones[k] ?? null);
  };

  mat.addEventListener('pointerdown', (event) => {
    held = find(event.target);
    if (!held) return;
    rects = zones.map((zone) => zone.getBoundingClientRect());
    from = at = { x: event.clientX, y: event.clientY };
    Object.assign(held.style, { willChange: 'transform', zIndex: 1, position: 'relative' });
    mat.setPointerCapture(event.pointerId);
  });
  mat.addEventListener('pointermove', (event) => {
    if (!held) return;
    at = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(paint);
  });
  mat.addEventListener('pointerup', () => {
    if (!held) return;
    cancelAnimationFrame(frame);
    paint();
    const [card, zone] = [held, over];
    held = null;
    light(null);
    card.style.cssText = '';
    if (zone) land(card, zone);
  });
}
