// The limit: what a very good engineer writes by hand, without a library, when cards must be real buttons with names that say
// where they lie, in lists of their own; the card keeps the focus when it has been laid.
import { cssText, probesOf, register, zoneLeft } from './_common.js';
import { carry } from './_carry.js';

register({
  name: 'html-buttons',

  mount(root, data, { onChange }) {
    const cards = data.cards.map(
      ({ id, text }) =>
        `<li><button class="card" type="button" data-id="${id}" aria-label="${text}">${text}</button></li>`,
    );
    const zones = data.zones.map(
      (title, i) =>
        `<ul class="zone" data-zone="${i}" data-title="${title}" aria-label="${title}" style="left:${zoneLeft(data, i)}px"></ul>`,
    );
    const mat = document.createElement('div');
    mat.className = 'mat';
    mat.innerHTML = `<style>${cssText(data)}</style><ul class="tray" data-zone="-1" aria-label="Kort">${cards.join('')}</ul>${zones.join('')}`;
    root.append(mat);
    carry(mat, {
      find: (target) => target.closest('.card'),
      land(card, zone) {
        zone.append(card.parentElement);
        const { title } = zone.dataset;
        card.setAttribute('aria-label', title ? `${card.textContent}, ${title}` : card.textContent);
        card.focus();
        onChange();
      },
    });
    return mat;
  },

  ...probesOf((mat) => mat),
  unmount: (mat) => mat.remove(),
});
