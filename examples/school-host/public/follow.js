/** A window that follows a meeting: a big screen, or a phone. It holds nothing; what it shows is told by the one that leads. */
import { carry } from './carry.js';
import { find, page } from './page.js';
import { connect } from './server.js';

const element = /** @type {import('./carry.js').Meeting} */ (find('[data-element]'));
const status = /** @type {Element} */ (find('[data-status]'));
const token = /** @type {HTMLInputElement} */ (find('input[name="csrf"]')).value;
const server = connect(page.path, { token, attachments: () => new Map() });

void customElements.whenDefined(element.localName).then(() =>
  carry(element, server, {
    leads: false,
    onTrouble(words) {
      if (status.textContent === words) return;
      status.textContent = words;
      status.toggleAttribute('data-trouble', words !== '');
    },
  }),
);
