// The browser's own drag and drop, with a mouse: by touch the browser begins it after a long press, which Chromium does not do without a screen.
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { plainMat, probesOf, register } from './_common.js';

register({
  name: 'pragmatic-dnd',
  input: 'native',

  mount(root, data, { onChange }) {
    const mat = plainMat(root, data);
    const light = (zone, on) => (zone.style.background = on ? '#eef6ff' : '');
    const cards = [...mat.querySelectorAll('.card')].map((element) =>
      draggable({ element, getInitialData: () => ({ id: element.dataset.id }) }),
    );
    const zones = [...mat.querySelectorAll('[data-zone]')].map((element) =>
      dropTargetForElements({
        element,
        onDragEnter: () => light(element, true),
        onDragLeave: () => light(element, false),
        onDrop({ source }) {
          light(element, false);
          element.append(source.element);
          onChange();
        },
      }),
    );
    return { mat, stop: [...cards, ...zones] };
  },

  ...probesOf(({ mat }) => mat),
  unmount({ mat, stop }) {
    for (const each of stop) each();
    mat.parentElement.replaceChildren();
  },
});
