import Sortable from 'sortablejs';
import { plainMat, probesOf, register } from './_common.js';

register({
  name: 'sortablejs',

  mount(root, data, { onChange }) {
    const mat = plainMat(root, data);
    const lists = [...mat.querySelectorAll('[data-zone]')].map((zone) =>
      Sortable.create(zone, {
        group: 'cards',
        draggable: '.card',
        animation: 0,
        forceFallback: true,
        fallbackOnBody: true,
        emptyInsertThreshold: 5,
        onEnd: onChange,
      }),
    );
    return { mat, lists };
  },

  ...probesOf(({ mat }) => mat),
  unmount({ mat, lists }) {
    for (const list of lists) list.destroy();
    mat.parentElement.replaceChildren();
  },
});
