import { register, box, markAt, ringsUrl } from './_common.js';
// No library: one <button>-like element per person, moved by a CSS transform on a layer of its own while dragged.
register({
  name: 'html-bare',
  mount(root, d) {
    const b = box(root, d.stage),
      r = d.r,
      m = markAt(r);
    const css = document.createElement('style');
    css.textContent = `.p{position:absolute;left:${-r}px;top:${-r}px;width:${2 * r}px;height:${2 * r}px;border-radius:50%;border:1px solid #333;box-sizing:border-box;color:#fff;font:${r * 0.8}px/${2 * r}px sans-serif;text-align:center;contain:layout style}.p u{position:absolute;top:100%;left:50%;transform:translateX(-50%);color:#000;font:${d.font}px/1.1 sans-serif;white-space:nowrap;text-decoration:none}.p i{position:absolute;width:${r * 0.7}px;height:${r * 0.7}px;border-radius:50%}.p i:nth-of-type(1){left:${r + m[0][0] - r * 0.35}px;top:${r + m[0][1] - r * 0.35}px}.p i:nth-of-type(2){left:${r + m[1][0] - r * 0.35}px;top:${r + m[1][1] - r * 0.35}px}`;
    b.style.backgroundImage = `url("${ringsUrl(d.stage)}")`;
    b.innerHTML = d.people
      .map(
        (p, i) =>
          `<div class="p" tabindex="0" role="button" data-i="${i}" style="background:${p.color};transform:translate(${p.x}px,${p.y}px)">${p.name[0]}<u>${p.name}</u><i style="background:${p.marks[0]}"></i><i style="background:${p.marks[1]}"></i></div>`,
      )
      .join('');
    b.prepend(css);
    const P = d.people.map((p) => ({ x: p.x, y: p.y }));
    let cur = null,
      g = null,
      ox,
      oy,
      raf = 0;
    const paint = () => {
      raf = 0;
      if (g) g.style.transform = `translate(${cur.x}px,${cur.y}px)`;
    };
    b.addEventListener('pointerdown', (e) => {
      g = e.target.closest('.p');
      if (!g) return;
      g.style.willChange = 'transform';
      cur = P[+g.dataset.i];
      ox = e.clientX - cur.x;
      oy = e.clientY - cur.y;
      b.setPointerCapture(e.pointerId);
    });
    b.addEventListener('pointermove', (e) => {
      if (g) {
        cur.x = e.clientX - ox;
        cur.y = e.clientY - oy;
        raf ||= requestAnimationFrame(paint);
      }
    });
    b.addEventListener('pointerup', () => {
      paint();
      if (g) g.style.willChange = '';
      g = null;
    });
    return { b, P };
  },
  pos: (h, i) => h.P[i],
  unmount: (h) => h.b.remove(),
});
