import { timingSafeEqual } from 'node:crypto';

/** Exactly what the element's documentation asks for, plus `connect-src 'self'` for this system's own saving. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` with a form. */
export const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // People may answer by voice or film; the browser asks them first.
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(self)',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Only this machine's own names: a foreign page that points its domain at 127.0.0.1 gets nothing.
 * @param {string | undefined} host the Host header
 */
export const isOurHost = (host) => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? '');

/**
 * A form or script of another site is turned away, whatever cookies come with it.
 * @param {{ origin: string | undefined, site: string | undefined, host: string | undefined }} headers `Origin`, `Sec-Fetch-Site`, `Host`
 */
export function comesFromUs({ origin, site, host }) {
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** @param {unknown} given @param {string | undefined} expected */
export function sameSecret(given, expected) {
  if (typeof given !== 'string' || !expected) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
