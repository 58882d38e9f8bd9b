/** Talking to the server: with the session's secret, with the attachments a document names, and again when nobody answered. */
import { namedIn } from './attachments.js';

/** Browsers drop a request with `keepalive` above 64 KiB, all under way together. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT_MS = 15_000;
/** A picture or a voice over a slow network. */
const UPLOAD_TIMEOUT_MS = 120_000;
const LONGEST_WAIT_MS = 30_000;

/** @typedef {{ signedOut: boolean, answer: any }} Told */

/**
 * @param {string} path the address of the method
 * @param {{ token: string, onToken?: (token: string) => void, attachments: () => ReadonlyMap<string, Blob> }} options
 */
export function connect(path, { token, onToken, attachments }) {
  let csrf = token;
  /** Attachments that the server has: what is sent once need not be sent again. @type {Set<string>} */
  const kept = new Set();

  const signedOut = (/** @type {Response} */ { status }) => status === 401 || status === 403;

  /** @param {string} now */
  function takeToken(now) {
    // Another session may have ended with Klar, which forgets what no map names.
    if (now !== csrf) kept.clear();
    csrf = now;
    onToken?.(now);
  }

  /** The session is over, or a new one has begun in another tab: then its token lets this page go on. */
  async function renewToken() {
    const before = csrf;
    await state();
    return csrf !== before;
  }

  /** What is stored now. Nothing when nobody answers. */
  async function state() {
    try {
      const response = await fetch(`${path}/lage`, { headers: { accept: 'application/json' } });
      if (!response.ok) return undefined;
      const now = await response.json();
      takeToken(now.csrf);
      return now;
    } catch {
      return undefined;
    }
  }

  /** @param {() => Promise<Response>} send */
  async function sendWithToken(send) {
    let response = await send();
    if (signedOut(response) && (await renewToken())) response = await send();
    if (response.status >= 500) throw new Error(String(response.status));
    return response;
  }

  /**
   * Sends what a document names and the server does not have yet, before the document itself.
   * @param {unknown} document
   * @returns {Promise<Told | undefined>} only what was refused
   */
  async function sendAttachments(document) {
    for (const id of namedIn(document)) {
      const blob = attachments().get(id);
      if (!blob || kept.has(id)) continue;
      const response = await sendWithToken(() =>
        fetch(`${path}/bilagor/${encodeURIComponent(id)}`, {
          method: 'PUT',
          body: blob,
          headers: { 'content-type': blob.type, accept: 'application/json', 'x-csrf': csrf },
          signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
        }),
      );
      if (!response.ok) return { signedOut: signedOut(response), answer: await response.json() };
      kept.add(id);
    }
    return undefined;
  }

  return {
    state,
    /** @param {Iterable<string>} ids attachments that came from the server */
    has(ids) {
      for (const id of ids) kept.add(id);
    },
    /**
     * @param {'PUT' | 'POST'} method
     * @param {string} address
     * @param {Record<string, unknown>} body
     * @param {{ leaving?: boolean }} [options] `leaving`: the page may be gone before the answer comes
     * @returns {Promise<Told>} rejects when nobody answered, or the server could not just now
     */
    async tell(method, address, body, { leaving = false } = {}) {
      const refusal = leaving ? undefined : await sendAttachments(body['document']);
      if (refusal) return refusal;
      const text = JSON.stringify(body);
      const keepalive = leaving && new TextEncoder().encode(text).length < KEEPALIVE_BYTES;
      const response = await sendWithToken(() =>
        fetch(path + address, {
          method,
          body: text,
          keepalive,
          headers: { 'content-type': 'application/json', 'x-csrf': csrf },
          signal: keepalive ? null : AbortSignal.timeout(TIMEOUT_MS),
        }),
      );
      return { signedOut: signedOut(response), answer: await response.json() };
    },
  };
}

/**
 * Asks until it is told something, less and less often, and at once when the network is back.
 * @param {() => Promise<Told>} ask
 * @param {{ onRetry(told: Told | undefined): void, tries?: number }} options `onRetry`: nobody answered, or the person is signed out
 * @returns {Promise<any>} rejects after `tries`
 */
export async function untilAnswered(ask, { onRetry, tries = Infinity }) {
  for (let wait = 1000, left = tries; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const told = await ask().catch(() => undefined);
    if (told && !told.signedOut) return told.answer;
    left -= 1;
    if (left <= 0) throw new Error(told ? 'signed out' : 'nobody answered', { cause: told });
    onRetry(told);
    await new Promise((again) => {
      setTimeout(again, wait);
      addEventListener('online', again, { once: true });
    });
  }
}
