// No library and no names: pointer events, one transform on the card that is held, the zone found from rectangles kept.
import { plainMat, probesOf, register } from './_common.js';
import { carry } from './_carry.js';

register({
  name: 'html-bare',

  mount(root, data, { onChange }) {
    const mat = plainMat(root, data);
    carry(mat, {
      find: (target) => target.closest('.card'),
      land(card, zone) {
        zone.append(card);
        onChange();
      },
    });
    return mat;
  },

  ...probesOf((mat) => mat),
  unmount: (mat) => mat.parentElement.replaceChildren(),
});
