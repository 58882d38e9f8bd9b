import { DragDropProvider, useDraggable, useDroppable } from '@dnd-kit/react';
import { memo } from 'react';
import { register } from './_common.js';
import { Mat, reactAdapter, useCards } from './_react.jsx';

const Card = memo(function Card({ card }) {
  const { ref } = useDraggable({ id: card.id });
  return (
    <div ref={ref} className="card" data-id={card.id} tabIndex={0}>
      {card.text}
    </div>
  );
});

function Zone({ zone, title, left, children }) {
  const { ref, isDropTarget } = useDroppable({ id: zone });
  return (
    <div
      ref={ref}
      className={zone === '-1' ? 'tray' : 'zone'}
      data-zone={zone}
      data-title={title}
      style={{ left, background: isDropTarget ? '#eef6ff' : undefined }}
    >
      {children}
    </div>
  );
}

function App({ data, onChange }) {
  const { groups, lay } = useCards(data, onChange);
  return (
    <DragDropProvider
      onDragEnd={({ canceled, operation: { source, target } }) => !canceled && target && lay(source.id, target.id)}
    >
      <Mat data={data} Zone={Zone} zoneOf={(zone) => groups[zone].map((card) => <Card key={card.id} card={card} />)} />
    </DragDropProvider>
  );
}

register({ name: 'dndkit-react', ...reactAdapter(App) });
