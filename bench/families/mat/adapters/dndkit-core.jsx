import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { memo } from 'react';
import { register } from './_common.js';
import { Mat, reactAdapter, useCards } from './_react.jsx';

const Card = memo(function Card({ card }) {
  const { attributes, listeners, setNodeRef, transform } = useDraggable({ id: card.id });
  const moved = transform && {
    transform: `translate3d(${transform.x}px,${transform.y}px,0)`,
    zIndex: 1,
    position: 'relative',
  };
  return (
    <div ref={setNodeRef} className="card" data-id={card.id} style={moved ?? undefined} {...listeners} {...attributes}>
      {card.text}
    </div>
  );
});

function Zone({ zone, title, left, children }) {
  const { setNodeRef, isOver } = useDroppable({ id: zone });
  return (
    <div
      ref={setNodeRef}
      className={zone === '-1' ? 'tray' : 'zone'}
      data-zone={zone}
      data-title={title}
      style={{ left, background: isOver ? '#eef6ff' : undefined }}
    >
      {children}
    </div>
  );
}

function App({ data, onChange }) {
  const sensors = useSensors(useSensor(PointerSensor), useSensor(KeyboardSensor));
  const { groups, lay } = useCards(data, onChange);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      autoScroll={false}
      onDragEnd={({ active, over }) => over && lay(active.id, over.id)}
    >
      <Mat data={data} Zone={Zone} zoneOf={(zone) => groups[zone].map((card) => <Card key={card.id} card={card} />)} />
    </DndContext>
  );
}

register({ name: 'dndkit-core', ...reactAdapter(App) });
