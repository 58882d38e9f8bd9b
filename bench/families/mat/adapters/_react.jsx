// What both versions of dnd-kit are mounted with.
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { cssText, probesOf, zoneLeft } from './_common.js';

/** Which cards lie where; those of the tray under `-1`. */
export function useCards(data, onChange) {
  const [at, setAt] = useState({});
  const groups = useMemo(() => {
    const found = { '-1': [], 0: [], 1: [], 2: [] };
    for (const card of data.cards) found[at[card.id] ?? '-1'].push(card);
    return found;
  }, [at, data]);
  const lay = (card, zone) => {
    setAt((before) => ({ ...before, [card]: zone }));
    onChange();
  };
  return { groups, lay };
}

export function Mat({ data, Zone, zoneOf }) {
  return (
    <>
      <style>{cssText(data)}</style>
      <div className="mat">
        <Zone zone="-1">{zoneOf('-1')}</Zone>
        {data.zones.map((title, i) => (
          <Zone key={title} zone={String(i)} title={title} left={zoneLeft(data, i)}>
            {zoneOf(String(i))}
          </Zone>
        ))}
      </div>
    </>
  );
}

export const reactAdapter = (App) => ({
  mount(root, data, { onChange }) {
    const react = createRoot(root);
    flushSync(() => react.render(<App data={data} onChange={onChange} />));
    return { root, react };
  },
  ...probesOf(({ root }) => root),
  unmount: ({ react }) => react.unmount(),
});
