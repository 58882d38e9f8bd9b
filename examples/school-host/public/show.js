/** Pages where something is looked at: host data in, printing. */
import { fetchAttachments } from './attachments.js';

/** @typedef {HTMLElement & { value: unknown, print(): unknown }} Delaktig */

const page = JSON.parse(document.querySelector('[data-page]')?.textContent ?? '{}');
const elements = /** @type {NodeListOf<Delaktig>} */ (document.querySelectorAll('[data-element]'));
for (const element of elements) Object.assign(element, { config: page.config });
void customElements.whenDefined(elements[0]?.localName ?? '').then(async () => {
  for (const element of elements)
    Object.assign(element, { attachments: await fetchAttachments(page.path, element.value) });
});

document.querySelector('[data-print]')?.addEventListener('click', () => elements[0]?.print());
