/**
 * The page where a person works. The element knows its method; this file saves what it gives in this system, and hands it over at *Klar*.
 */
import { fetchAttachments, namedIn } from './attachments.js';
import { createAutosave } from './autosave.js';

/** @typedef {HTMLElement & { value: unknown, attachments: ReadonlyMap<string, Blob>, config: unknown, finish(): Promise<void>, cover(): void, print(): Promise<void>, showTopic?(id: string): Promise<boolean> }} Delaktig */
/** @typedef {CustomEvent<{ value: unknown, attachments: ReadonlyMap<string, Blob>, waitUntil(saved: Promise<unknown>): void }>} FinishEvent */

/** Browsers drop a request with `keepalive` above 64 KiB, all under way together. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT_MS = 15_000;
/** A picture or a voice over a slow network. */
const UPLOAD_TIMEOUT_MS = 120_000;

const SIGNED_OUT = new Error('signed out');

/** @template {Element} T @param {string} selector */
const find = (selector) => /** @type {T} */ (document.querySelector(selector));
const form = /** @type {HTMLFormElement} */ (find('[data-work]'));
const element = /** @type {Delaktig} */ (find('[data-element]'));
const dialog = /** @type {HTMLDialogElement} */ (find('[data-dialog]'));
const status = find('[data-status]');
const spoken = find('[data-spoken]');

/**
 * `home`: the person's own page; `the`: what the document is called, "kartan"; `topic`: what the menu asked a mat on.
 * @type {{ path: string, home: string, the: string, config: object, sources?: unknown[], topic?: { id: string } }}
 */
const page = JSON.parse(find('[data-page]').textContent ?? '');
/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
const writer = field('writer').value;
let base = Number(field('base').value);
let revision = Number(field('revision').value);
let csrf = field('csrf').value;
let finishing = false;
/** Where the person wants to go, as soon as everything is saved. */
let goTo = '';
/** Attachments that the server has: what is sent once need not be sent again. @type {Set<string>} */
const kept = new Set();
/** Grows with each request, so that the server knows a late one from a new one. */
let seq = 0;

Object.assign(element, { config: page.config, ...(page.sources && { sources: page.sources }) });

/** @param {string | number} time */
const clock = (time) =>
  new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(new Date(time));

// ---- talking to the server

/**
 * Sends a document, and once more if all that was wrong is the session's token.
 * @param {'PUT' | 'POST'} method
 * @param {string} address
 * @param {{ value: unknown, leaving?: boolean }} what
 * @returns {Promise<{ signedOut: boolean, answer: any }>} rejects when nobody answered, or the server could not just now
 */
async function tell(method, address, what) {
  const refusal = what.leaving ? undefined : await sendAttachments(what.value);
  if (refusal) return refusal;
  const number = ++seq;
  let response = await sendOnce(method, address, { ...what, number });
  if (signedOut(response) && (await renewToken())) response = await sendOnce(method, address, { ...what, number });
  return { signedOut: signedOut(response), answer: await response.json() };
}

const signedOut = (/** @type {Response} */ { status }) => status === 401 || status === 403;

/**
 * Sends what the document names and the server does not have yet, before the document that names it.
 * @param {unknown} value
 * @returns {Promise<{ signedOut: boolean, answer: any } | undefined>} only what was refused
 */
async function sendAttachments(value) {
  for (const id of namedIn(value)) {
    const blob = element.attachments.get(id);
    if (!blob || kept.has(id)) continue;
    let response = await sendAttachment(id, blob);
    if (signedOut(response) && (await renewToken())) response = await sendAttachment(id, blob);
    if (response.status >= 500) throw new Error(String(response.status));
    if (!response.ok) return { signedOut: signedOut(response), answer: await response.json() };
    kept.add(id);
  }
  return undefined;
}

/** @param {string} id @param {Blob} blob */
const sendAttachment = (id, blob) =>
  fetch(`${page.path}/bilagor/${encodeURIComponent(id)}`, {
    method: 'PUT',
    body: blob,
    headers: { 'content-type': blob.type, accept: 'application/json', 'x-csrf': csrf },
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
  });

/** @param {'PUT' | 'POST'} method @param {string} address @param {{ value: unknown, leaving?: boolean, number: number }} what */
async function sendOnce(method, address, { value, leaving = false, number }) {
  const body = JSON.stringify({ document: value, base, revision, writer, seq: number });
  /** @param {boolean} keepalive */
  const ask = (keepalive) =>
    fetch(page.path + address, {
      method,
      body,
      keepalive,
      headers: { 'content-type': 'application/json', 'x-csrf': csrf },
      signal: keepalive ? null : AbortSignal.timeout(TIMEOUT_MS),
    });
  const small = new TextEncoder().encode(body).length < KEEPALIVE_BYTES;
  const response = await ask(leaving && small);
  if (response.status >= 500) throw new Error(String(response.status));
  return response;
}

/** The session is over, or a new one has begun in another tab: then its token lets this page go on. */
async function renewToken() {
  try {
    const response = await fetch(`${page.path}/lage`, { headers: { accept: 'application/json' } });
    if (!response.ok) return false;
    const { csrf: now } = await response.json();
    const changed = now !== csrf;
    csrf = field('csrf').value = now;
    // Another session may have ended with Klar, which forgets what nothing names.
    if (changed) kept.clear();
    return changed;
  } catch {
    return false;
  }
}

// ---- saving while the person works

const autosave = createAutosave({
  async send(attempt) {
    const { signedOut, answer } = await tell('PUT', '/utkast', attempt);
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
    if (spokenState === 'saved') status.textContent = 'Sparar …';
    return;
  }
  const words = {
    saved: () => `Sparat ${clock(/** @type {any} */ (state).at)}`,
    retrying: () => 'Inte sparat – försöker igen',
    'signed-out': () => 'Inte sparat – du är utloggad. Lämna den här sidan öppen och ',
    conflict: () =>
      `${page.the.charAt(0).toUpperCase()}${page.the.slice(1)} har ändrats på ett annat ställe också. Båda finns kvar. `,
    refused: () => `Inte sparat. ${/** @type {any} */ (state).message}`,
  }[state.kind]();
  goOn();
  status.replaceChildren(words, ...linkFor(state.kind));
  status.toggleAttribute('data-trouble', state.kind !== 'saved');
  if (state.kind === spokenState) return;
  spokenState = state.kind;
  spoken.textContent = state.kind === 'saved' ? 'Nu är allt sparat igen' : (status.textContent ?? '');
}

/** @param {string} kind @returns {Node[]} */
function linkFor(kind) {
  const link = document.createElement('a');
  if (kind === 'conflict') Object.assign(link, { href: `${page.path}/valj`, textContent: 'Titta på båda och välj' });
  else if (kind === 'signed-out')
    Object.assign(link, { href: '/', target: '_blank', textContent: 'logga in igen i en ny flik' });
  else return [];
  return [link];
}

element.addEventListener('change', () => autosave.save(element.value));

/**
 * A reload can overtake the last save of the page before it, and it may have been changed elsewhere meanwhile. What the
 * person is doing here is never replaced.
 */
async function catchUp() {
  try {
    const response = await fetch(`${page.path}/lage`, { headers: { accept: 'application/json' } });
    if (!response.ok) return;
    const now = await response.json();
    if (autosave.dirty || finishing || now.revision <= revision) return;
    ({ base, revision, csrf } = now);
    field('base').value = String(base);
    field('revision').value = String(revision);
    field('csrf').value = csrf;
    element.value = now.document;
    await showAttachments();
    if (now.savedAt) status.textContent = `Sparat ${clock(now.savedAt)}`;
  } catch {
    // No network: the next save says so.
  }
}

/** What the document names, as it was kept here; what the person adds meanwhile stays. */
async function showAttachments() {
  const found = await fetchAttachments(page.path, [element.value, page.topic]);
  for (const id of found.keys()) kept.add(id);
  if (found.size > 0) element.attachments = new Map([...found, ...element.attachments]);
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
void customElements.whenDefined(element.localName).then(showAttachments).then(catchUp).then(showTopic);

// A topic of the menu can be gone deeper into on a mat: when what was said in the menu is safe.
element.addEventListener('delaktig-open', (event) => {
  const { type, item } = /** @type {CustomEvent<{ type: string, item?: string }>} */ (event).detail;
  if (type !== 'conversation-mat' || item === undefined) return;
  goTo = `${page.home}/samtalsmatta?amne=${encodeURIComponent(item)}`;
  goOn();
});
function goOn() {
  if (goTo && !autosave.dirty) location.assign(goTo);
}
/** And there: what does not come with the mat is given to it. */
async function showTopic() {
  const { topic } = page;
  if (!topic || (await element.showTopic?.(topic.id))) return;
  element.config = { ...page.config, topics: [topic] };
  await element.showTopic?.(topic.id);
}

// ---- Paus, Skriv ut, Klar

find('[data-pause]').addEventListener('click', () => element.cover());
find('[data-print]').addEventListener('click', () => void element.print());
find('[data-ask]').addEventListener('click', () => dialog.showModal());
find('[data-back]').addEventListener('click', () => dialog.close());
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
  try {
    const answer = await untilAnswered(() => tell('POST', '/klar', { value }));
    if (answer.kind === 'finished') return leave('/klart');
    if (answer.kind === 'conflict') return leave(`${page.path}/valj`);
    show({ kind: 'refused', message: String(answer.message) });
  } catch (error) {
    show(
      error === SIGNED_OUT ? { kind: 'signed-out' } : { kind: 'refused', message: 'Tryck på Klar igen om en stund.' },
    );
  }
  finishing = false;
  autosave.resume();
  throw new Error('It could not be handed over');
}

/** For half a minute. @param {() => ReturnType<typeof tell>} ask */
async function untilAnswered(ask) {
  for (let wait = 1000; ; wait *= 2) {
    try {
      const { signedOut, answer } = await ask();
      if (signedOut) throw SIGNED_OUT;
      return answer;
    } catch (error) {
      if (error === SIGNED_OUT || wait > 16_000) throw error;
      show({ kind: 'retrying' });
    }
    await new Promise((again) => {
      setTimeout(again, wait);
      addEventListener('online', again, { once: true });
    });
  }
}

/** Once the element has cleared itself. @param {string} address */
function leave(address) {
  setTimeout(() => {
    finishing = false;
    location.replace(address);
  });
}
