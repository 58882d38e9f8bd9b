import { Konva } from 'konva/lib/_CoreInternals.js';
import { register, box, drawPerson, drawRings } from './_common.js';
// Konva holds the scene and finds who is hit; while dragged, the person is a small canvas of its own moved by a CSS transform.
// As konva-sprite, but with the layer deaf during the drag, so that Konva looks for no hit on every touch move.
// The scene is drawn twice per drag (pick up, put down) instead of once per frame.
register({
  name: 'konva-sprite-q',
  mount(root, d) {
    const b = box(root, d.stage);
    const stage = new Konva.Stage({ container: b, width: d.stage.w, height: d.stage.h });
    const layer = new Konva.Layer();
    layer.add(
      new Konva.Shape({
        listening: false,
        sceneFunc: (c) => {
          drawRings(c, d.stage);
        },
      }),
    );
    const S = Math.ceil((d.r + d.font * 4) * 2);
    const sprite = document.createElement('canvas');
    sprite.width = sprite.height = S;
    sprite.style.cssText = 'position:absolute;left:0;top:0;pointer-events:none;will-change:transform;visibility:hidden';
    const P = d.people.map((p) => {
      const s = new Konva.Shape({
        x: p.x,
        y: p.y,
        sceneFunc: (c) => drawPerson(c._context, p, d.r, d.font, 0, 0),
        hitFunc: (c, shape) => {
          c.beginPath();
          c.arc(0, 0, d.r + 4, 0, 6.2832);
          c.fillShape(shape);
        },
      });
      s.person = p;
      layer.add(s);
      return s;
    });
    stage.add(layer);
    b.appendChild(sprite);
    let cur = null,
      x,
      y,
      ox,
      oy,
      raf = 0;
    const put = () => {
      raf = 0;
      sprite.style.transform = `translate(${x - S / 2}px,${y - S / 2}px)`;
    };
    b.addEventListener('pointerdown', (e) => {
      cur = stage.getIntersection({ x: e.clientX, y: e.clientY });
      if (!cur) return;
      x = cur.x();
      y = cur.y();
      ox = e.clientX - x;
      oy = e.clientY - y;
      b.setPointerCapture(e.pointerId);
      const c = sprite.getContext('2d');
      c.clearRect(0, 0, S, S);
      drawPerson(c, cur.person, d.r, d.font, S / 2, S / 2);
      put();
      sprite.style.visibility = 'visible';
      cur.hide();
      layer.listening(false);
    });
    b.addEventListener('pointermove', (e) => {
      if (cur) {
        x = e.clientX - ox;
        y = e.clientY - oy;
        raf ||= requestAnimationFrame(put);
      }
    });
    b.addEventListener('pointerup', () => {
      if (cur) {
        cur.position({ x, y });
        cur.show();
        layer.listening(true);
        sprite.style.visibility = 'hidden';
        cur = null;
      }
    });
    return { stage, P, b };
  },
  pos: (h, i) => h.P[i].getAbsolutePosition(),
  unmount: (h) => {
    h.stage.destroy();
    h.b.remove();
  },
});
