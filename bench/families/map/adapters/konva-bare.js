import { Konva } from 'konva/lib/_CoreInternals.js';
import { register, box, drawPerson, drawRings } from './_common.js';
// Konva used as well as it can be: one shape per person, a layer of its own for the person being dragged.
Konva.hitOnDragEnabled = false;
register({
  name: 'konva-bare',
  mount(root, d) {
    const b = box(root, d.stage);
    const stage = new Konva.Stage({ container: b, width: d.stage.w, height: d.stage.h });
    const bg = new Konva.Layer({ listening: false }),
      layer = new Konva.Layer(),
      drag = new Konva.Layer({ listening: false });
    bg.add(
      new Konva.Shape({
        listening: false,
        sceneFunc: (c) => {
          drawRings(c, d.stage);
        },
      }),
    );
    const P = d.people.map((p) => {
      const s = new Konva.Shape({
        x: p.x,
        y: p.y,
        draggable: true,
        sceneFunc: (c) => drawPerson(c._context, p, d.r, d.font, 0, 0),
        hitFunc: (c, shape) => {
          c.beginPath();
          c.arc(0, 0, d.r + 4, 0, 6.2832);
          c.fillShape(shape);
        },
      });
      s.on('dragstart', () => {
        s.moveTo(drag);
      });
      s.on('dragend', () => {
        s.moveTo(layer);
      });
      layer.add(s);
      return s;
    });
    stage.add(bg, layer, drag);
    return { stage, P, b };
  },
  pos: (h, i) => h.P[i].getAbsolutePosition(),
  unmount: (h) => {
    h.stage.destroy();
    h.b.remove();
  },
});
