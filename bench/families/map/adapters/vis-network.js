import { Network } from 'vis-network/standalone';
import { register, box, drawPerson, drawRings } from './_common.js';
register({
  name: 'vis-network',
  mount(root, d) {
    const b = box(root, d.stage);
    const nodes = d.people.map((p) => ({
      id: p.id,
      x: p.x,
      y: p.y,
      shape: 'custom',
      ctxRenderer: ({ ctx, x, y }) => ({
        drawNode() {
          drawPerson(ctx, p, d.r, d.font, x, y);
        },
        nodeDimensions: { width: d.r * 2, height: d.r * 2 },
      }),
    }));
    const net = new Network(
      b,
      { nodes, edges: [] },
      {
        physics: false,
        autoResize: false,
        interaction: { dragView: false, zoomView: false, hover: false },
        layout: { improvedLayout: false },
      },
    );
    net.moveTo({ position: { x: d.stage.w / 2, y: d.stage.h / 2 }, scale: 1, animation: false });
    const h = { net, b, drawn: false };
    net.on('beforeDrawing', (c) => {
      drawRings(c, d.stage);
    });
    net.once('afterDrawing', () => {
      h.drawn = true;
    });
    return h;
  },
  ready: (h) => h.drawn,
  pos: (h, i) => h.net.canvasToDOM(h.net.getPosition('p' + i)),
  unmount: (h) => {
    h.net.destroy();
    h.b.remove();
  },
});
