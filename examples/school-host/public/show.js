/** Pages where a map is looked at: host data in, printing. */
import { fetchAttachments } from './attachments.js';

/** @typedef {HTMLElement & { value: unknown, print(): unknown }} NetworkMap */

const page = JSON.parse(document.querySelector('[data-page]')?.textContent ?? '{}');
const maps = /** @type {NodeListOf<NetworkMap>} */ (document.querySelectorAll('delaktig-network-map'));
for (const map of maps) Object.assign(map, { config: page.config });
void customElements.whenDefined('delaktig-network-map').then(async () => {
  for (const map of maps) Object.assign(map, { attachments: await fetchAttachments(page.path, map.value) });
});

document.querySelector('[data-print]')?.addEventListener('click', () => maps[0]?.print());
