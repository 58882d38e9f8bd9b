/** Pages where something is looked at: host data in, printing, comparing, sharing a part of it. */
import { find, page, prepare, printOut, showAttachments, showWhatIsAskedFor } from './page.js';
import { connect } from './server.js';
import { takeShared } from './sharing.js';

const elements = /** @type {NodeListOf<import('./page.js').Delaktig>} */ (document.querySelectorAll('[data-element]'));
const token = /** @type {HTMLInputElement | null} */ (find('input[name="csrf"]'))?.value ?? '';
for (const element of elements) {
  prepare(element);
  const server = connect(page.path, { token, attachments: () => element.attachments });
  takeShared(element, server);
  void customElements.whenDefined(element.localName).then(async () => server.has(await showAttachments(element)));
}

const [first] = elements;
if (first) {
  void showWhatIsAskedFor(first, (address) => location.assign(address));
  find('[data-print]')?.addEventListener('click', () => void printOut(first));
}
