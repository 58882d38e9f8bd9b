// Small helpers shared by the adapters of the mat family.
export const register = (adapter) => globalThis.__bench.register(adapter);

/** Where a zone begins. */
export const zoneLeft = ({ w }, i) => (i * w) / 3 + 4;

/** A tray with all cards, three zones below: the same look for every candidate but ours, which has its own. */
export const cssText = ({ w, trayH, zoneTop, zoneH, card }) => `
  .mat { position: absolute; left: 0; top: 0; width: ${w}px; height: 800px; user-select: none; touch-action: none }
  .tray, .zone { box-sizing: border-box; display: flex; flex-wrap: wrap; gap: ${card.gap}px; align-content: flex-start;
    margin: 0; padding: 6px; list-style: none }
  .tray { position: absolute; left: 0; top: 0; width: 100%; height: ${trayH}px; background: #f4f6f8 }
  .zone { position: absolute; top: ${zoneTop}px; height: ${zoneH}px; width: ${w / 3 - 8}px; border: 2px solid #99a; padding-top: 28px }
  .zone::before { content: attr(data-title); position: absolute; top: 4px; left: 8px; font: 14px sans-serif }
  .card { box-sizing: border-box; width: ${card.w}px; height: ${card.h}px; border: 1px solid #336; border-radius: 6px; background: #fff;
    color: #000; font: 12px/1.2 sans-serif; padding: 3px; overflow: hidden; touch-action: none; cursor: grab }`;

/** The plain page that libraries without a rendering of their own are put on. */
export function plainMat(root, data) {
  const style = document.createElement('style');
  style.textContent = cssText(data);
  const mat = document.createElement('div');
  mat.className = 'mat';
  const cards = data.cards.map(({ id, text }) => `<div class="card" data-id="${id}" tabindex="0">${text}</div>`);
  const zones = data.zones.map(
    (title, i) => `<div class="zone" data-zone="${i}" data-title="${title}" style="left:${zoneLeft(data, i)}px"></div>`,
  );
  mat.innerHTML = `<div class="tray" data-zone="-1">${cards.join('')}</div>${zones.join('')}`;
  root.append(style, mat);
  return mat;
}

export const centreOf = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** What the harness asks, answered by looking at the page. @param get - the element with cards and zones, of a handle */
export const probesOf = (get) => {
  const card = (handle, i) => get(handle).querySelector(`[data-id="c${i}"]`);
  return {
    pos(handle, i) {
      const found = card(handle, i);
      return found && centreOf(found);
    },
    zoneRect: (handle, zone) => get(handle).querySelector(`[data-zone="${zone}"]`).getBoundingClientRect(),
    zoneOf: (handle, i) => Number(card(handle, i).closest('[data-zone]').dataset.zone),
  };
};
