/**
 * The page where a person works. The element knows its method; this file saves what it gives in this system, and hands it over at *Klar*.
 */
import { createAutosave } from './autosave.js';
import { carry } from './carry.js';
import { takeErased } from './erasing.js';
import { clock, find, page, prepare, printOut, say, showAttachments, showWhatIsAskedFor } from './page.js';
import { connect, untilAnswered } from './server.js';
import { takeShared } from './sharing.js';

/** @typedef {CustomEvent<{ value: unknown } & import('./page.js').Taken>} FinishEvent */

/** Half a minute. */
const FINISH_TRIES = 6;

/** @template {Element} T @param {string} selector */
const needed = (selector) => /** @type {T} */ (find(selector));
const form = /** @type {HTMLFormElement} */ (needed('[data-work]'));
const element = /** @type {import('./page.js').Delaktig} */ (needed('[data-element]'));
const dialog = /** @type {HTMLDialogElement} */ (needed('[data-dialog]'));
const status = needed('[data-status]');
const spoken = needed('[data-spoken]');

/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
const writer = field('writer').value;
let base = Number(field('base').value);
let revision = Number(field('revision').value);
let finishing = false;
/** Where the person wants to go, as soon as everything is saved. */
let wanted = '';
/** Grows with each save, so that the server knows a late one from a new one. */
let seq = 0;

const server = connect(page.path, {
  token: field('csrf').value,
  onToken: (token) => (field('csrf').value = token),
  attachments: () => element.attachments,
});
prepare(element);
takeShared(element, server);
takeErased(element, server);
if (page.leads) {
  // Whoever waits while another leads can then lead on from what was saved last.
  const onSaved = () => void catchUp();
  carry(/** @type {import('./carry.js').Meeting} */ (element), server, { leads: true, onSaved });
}

/** @param {unknown} document */
const save = (document) => ({ document, base, revision, writer, seq: ++seq });

// ---- saving while the person works

const autosave = createAutosave({
  async send({ value, leaving }) {
    const { signedOut, answer } = await server.tell('PUT', '/utkast', save(value), { leaving });
    if (signedOut) return { kind: 'signed-out' };
    if (answer.kind === 'saved') {
      revision = answer.revision;
      field('revision').value = String(revision);
      return { kind: 'saved', at: answer.savedAt };
    }
    return answer.kind === 'conflict' ? { kind: 'conflict' } : { kind: 'refused', message: String(answer.message) };
  },
  onState: show,
});

let spokenState = 'saved';

/**
 * Every save shows when; only trouble, and its end, is said aloud: a screen reader should not report each step.
 * @param {import('./autosave.js').State} state
 */
function show(state) {
  if (state.kind === 'saving') {
    if (spokenState === 'saved') status.textContent = say('saving');
    return;
  }
  goOn();
  status.replaceChildren(wordsFor(state), ...linkFor(state.kind));
  status.toggleAttribute('data-trouble', state.kind !== 'saved');
  if (state.kind === spokenState) return;
  spokenState = state.kind;
  spoken.textContent = state.kind === 'saved' ? say('savedAgain') : (status.textContent ?? '');
}

/** @param {Exclude<import('./autosave.js').State, { kind: 'saving' }>} state */
function wordsFor(state) {
  switch (state.kind) {
    case 'saved':
      return say('saved', clock(state.at));
    case 'signed-out':
      return say('signedOut');
    case 'refused':
      return say('refused', state.message);
    default:
      return say(state.kind);
  }
}

/** @param {string} kind @returns {Node[]} */
function linkFor(kind) {
  const link = document.createElement('a');
  if (kind === 'conflict') Object.assign(link, { href: `${page.path}/valj`, textContent: say('choose') });
  else if (kind === 'signed-out') Object.assign(link, { href: '/', target: '_blank', textContent: say('signIn') });
  else return [];
  return [link];
}

element.addEventListener('change', () => autosave.save(element.value));

/**
 * A reload can overtake the last save of the page before it, and it may have been changed elsewhere meanwhile. What the
 * person is doing here is never replaced.
 */
async function catchUp() {
  const now = await server.state();
  if (!now || autosave.dirty || finishing || now.revision <= revision) return;
  ({ base, revision } = now);
  field('base').value = String(base);
  field('revision').value = String(revision);
  element.value = now.document;
  server.has(await showAttachments(element));
  if (now.savedAt) status.textContent = say('saved', clock(now.savedAt));
}

addEventListener('online', () => autosave.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) autosave.hurry({ leaving: true });
  else if (autosave.dirty) autosave.hurry();
  else void catchUp();
});
addEventListener('pagehide', () => autosave.hurry({ leaving: true }));
addEventListener('beforeunload', (event) => {
  if (autosave.dirty || finishing) event.preventDefault();
});
void customElements
  .whenDefined(element.localName)
  .then(async () => server.has(await showAttachments(element)))
  .then(catchUp)
  .then(showTopic)
  .then(() => showWhatIsAskedFor(element, goTo));

/** @param {string} address */
function goTo(address) {
  wanted = address;
  goOn();
}
function goOn() {
  if (wanted && !autosave.dirty) location.assign(wanted);
}
/** What the menu asked a mat on: what does not come with the mat is given to it. */
async function showTopic() {
  const { topic } = page;
  if (!topic || (await element.showTopic?.(topic.id))) return;
  element.config = { ...page.config, topics: [topic] };
  await element.showTopic?.(topic.id);
}

// ---- Paus, Skriv ut, Klar

// Whoever works with one switch reaches what is in the element: its own Paus and Klar are there meanwhile.
new MutationObserver(() => element.toggleAttribute('hide-finish', !element.hasAttribute('scanning'))).observe(element, {
  attributes: true,
  attributeFilter: ['scanning'],
});
find('[data-pause]')?.addEventListener('click', () => element.cover());
// The print window shows all of it: not to whoever it was covered for.
find('[data-print]')?.addEventListener('click', () => {
  if (!element.covered) void printOut(element);
});
find('[data-ask]')?.addEventListener('click', () => dialog.showModal());
find('[data-back]')?.addEventListener('click', () => dialog.close());
form.addEventListener('submit', (event) => {
  if (!customElements.get(element.localName)) return; // it never arrived: an ordinary form, which ends the session
  event.preventDefault();
  dialog.close();
  void element.finish();
});

element.addEventListener('delaktig-finish', (event) => {
  const { value, waitUntil } = /** @type {FinishEvent} */ (event).detail;
  waitUntil(handOver(value));
});

/**
 * The element shows that it waits, and clears itself when this resolves. When it rejects everything is still there, and the person is told.
 * @param {unknown} value
 */
async function handOver(value) {
  autosave.pause();
  finishing = true;
  const ask = () => server.tell('POST', '/klar', save(value));
  try {
    const answer = await untilAnswered(async () => stopWhenSignedOut(await ask()), {
      onRetry: () => show({ kind: 'retrying' }),
      tries: FINISH_TRIES,
    });
    if (answer.kind === 'finished') return leave(answer.to ?? '/klart');
    if (answer.kind === 'conflict') return leave(`${page.path}/valj`);
    show(answer.kind === 'signed-out' ? answer : { kind: 'refused', message: String(answer.message) });
  } catch {
    show({ kind: 'refused', message: say('finishAgain') });
  }
  finishing = false;
  autosave.resume();
  throw new Error('It could not be handed over');
}

/** Whoever is signed out has to sign in first: asking again does not help. @param {import('./server.js').Told} told */
const stopWhenSignedOut = (told) => (told.signedOut ? { signedOut: false, answer: { kind: 'signed-out' } } : told);

/** Once the element has cleared itself. @param {string} address */
function leave(address) {
  setTimeout(() => {
    finishing = false;
    location.replace(address);
  });
}
