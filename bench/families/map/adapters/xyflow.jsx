import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ReactFlow, ReactFlowProvider, ViewportPortal, useNodesInitialized, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { register, box, markAt, ringsUrl } from './_common.js';
let D, H;
const Person = memo(({ data: p }) => {
  const r = D.r,
    m = markAt(r);
  return (
    <div
      style={{
        width: 2 * r,
        height: 2 * r,
        borderRadius: '50%',
        background: p.color,
        border: '1px solid #333',
        boxSizing: 'border-box',
        color: '#fff',
        font: `${r * 0.8}px/${2 * r}px sans-serif`,
        textAlign: 'center',
        position: 'relative',
      }}
    >
      {p.name[0]}
      <span
        style={{
          position: 'absolute',
          top: '100%',
          left: '50%',
          transform: 'translateX(-50%)',
          color: '#000',
          font: `${D.font}px/1.1 sans-serif`,
          whiteSpace: 'nowrap',
        }}
      >
        {p.name}
      </span>
      {p.marks.map((c, k) => (
        <i
          key={k}
          style={{
            position: 'absolute',
            width: r * 0.7,
            height: r * 0.7,
            borderRadius: '50%',
            background: c,
            left: r + m[k][0] - r * 0.35,
            top: r + m[k][1] - r * 0.35,
          }}
        />
      ))}
    </div>
  );
});
const nodeTypes = { person: Person };
function Probe() {
  H.rf = useReactFlow();
  H.init = useNodesInitialized();
  return null;
}
register({
  name: 'xyflow',
  mount(root, d) {
    D = d;
    const b = box(root, d.stage);
    const h = (H = { b, root: createRoot(b), rf: null, init: false });
    const nodes = d.people.map((p) => ({
      id: p.id,
      type: 'person',
      position: { x: p.x - d.r, y: p.y - d.r },
      data: p,
    }));
    flushSync(() =>
      h.root.render(
        <ReactFlowProvider>
          <ReactFlow
            defaultNodes={nodes}
            defaultEdges={[]}
            nodeTypes={nodeTypes}
            panOnDrag={false}
            panOnScroll={false}
            zoomOnScroll={false}
            zoomOnPinch={false}
            zoomOnDoubleClick={false}
            autoPanOnNodeDrag={false}
            proOptions={{ hideAttribution: true }}
            minZoom={1}
            maxZoom={1}
            style={{ backgroundImage: `url("${ringsUrl(d.stage)}")` }}
          >
            <Probe />
          </ReactFlow>
        </ReactFlowProvider>,
      ),
    );
    return h;
  },
  ready: (h) => h.init,
  pos: (h, i) => {
    const p = h.rf.getNode('p' + i).position;
    return { x: p.x + D.r, y: p.y + D.r };
  },
  unmount: (h) => {
    h.root.unmount();
    h.b.remove();
  },
});
