import cytoscape from 'cytoscape';
import { register, box, personUrl, ringsUrl } from './_common.js';
register({
  name: 'cytoscape',
  mount(root, d) {
    const b = box(root, d.stage);
    b.style.backgroundImage = `url("${ringsUrl(d.stage)}")`;
    const cy = cytoscape({
      container: b,
      elements: d.people.map((p) => ({
        data: { id: p.id, label: p.name, img: personUrl(p, d.r) },
        position: { x: p.x, y: p.y },
      })),
      layout: { name: 'preset' },
      zoom: 1,
      pan: { x: 0, y: 0 },
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      style: [
        {
          selector: 'node',
          style: {
            width: d.r * 2.8,
            height: d.r * 2.8,
            'background-opacity': 0,
            'background-image': 'data(img)',
            'background-fit': 'contain',
            'background-image-containment': 'over',
            label: 'data(label)',
            'font-size': d.font,
            'text-valign': 'bottom',
          },
        },
      ],
    });
    const h = { cy, b, drawn: false };
    cy.one('render', () => {
      h.drawn = true;
    });
    return h;
  },
  ready: (h) => h.drawn,
  pos: (h, i) => h.cy.getElementById('p' + i).renderedPosition(),
  unmount: (h) => {
    h.cy.destroy();
    h.b.remove();
  },
});
