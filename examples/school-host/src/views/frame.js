/** What every page has around it, and small things many pages say. `html` escapes whatever is put into it; `raw` is used for our own JSON only. */
import { html, raw } from 'hono/html';
import { wordsOf } from '../methods.js';
import { capital, directionOf } from '../words.js';

/** @typedef {import('../store.js').Case} Case */
/** @typedef {import('../store.js').Draft} Draft */
/** @typedef {import('../store.js').Version} Version */
/** @typedef {import('../store.js').Copy} Copy */
/** @typedef {import('../words.js').Words} Words */
/** @typedef {import('../words.js').Language} Language */
/** @typedef {import('../methods.js').Method} Method */
/** @typedef {{ method: Method, versions: Version[], copies: Copy[] }} Shelf what is finished and shared of a method, newest first */
/** @typedef {{ one: Case, method: Method, path: string }} Place one method in one case, and its address */
/** @typedef {ReturnType<typeof html>} Html */
/** @typedef {{ role: 'staff' | 'person', name: string, csrf: string, helper: boolean }} User */
/** @typedef {{ app: string, element: (file: string) => string, gone: string, work: string, show: string, follow: string, icon: string, picture: (method: import('../methods.js').Method) => string }} Addresses where the browser gets our files */
/** @typedef {{ user?: User | undefined, at: Addresses, language: Language, words: Words }} Frame `words`: in `language` */

/** @type {Record<Language, string>} Days and times as in Sweden, in each language's words. */
const LOCALES = { sv: 'sv-SE', en: 'en-SE', ar: 'ar-SE-u-nu-latn-ca-gregory' };

/** @param {Language} language @param {Intl.DateTimeFormatOptions} style */
const format = (language, style) =>
  new Intl.DateTimeFormat(LOCALES[language], { ...style, hourCycle: 'h23', timeZone: 'Europe/Stockholm' });
/** @param {Frame} frame @param {string} iso */
export const clock = ({ language }, iso) => format(language, { timeStyle: 'short' }).format(new Date(iso));
/** @param {Frame} frame @param {string} iso */
export const dayAndClock = (frame, iso) =>
  html`<time datetime="${iso}">${format(frame.language, { dateStyle: 'long' }).format(new Date(iso))} ${frame.words.at} ${clock(frame, iso)}</time>`;

/** A name as it is written, wherever it stands. @param {string} text */
export const name = (text) => html`<bdi translate="no">${text}</bdi>`;
/** Swedish genitive: Josefs, but Alex and Lars. @param {string} text */
export const whose = (text) => (/[sxz]$/i.test(text) ? text : `${text}s`);

/** @param {Frame} frame @param {Version} version */
export const madeHow = (frame, { restoredFrom, madeAt, madeBy }) => {
  const { words } = frame;
  const when = dayAndClock(frame, madeAt);
  return restoredFrom === null
    ? html`${words.done} ${when}, ${name(madeBy)}`
    : html`${words.sameAs} ${restoredFrom}, ${words.restoredAt} ${when} ${words.by} ${name(madeBy)}`;
};

/** What a method is called to whoever reads. @param {Frame} frame @param {Method} method */
export const called = ({ language }, method) => wordsOf(method, language);
/** @param {Case} one @param {Method} method @returns {Place} */
export const placeOf = (one, method) => ({ one, method, path: `/arenden/${one.id}/${method.slug}` });

/** @param {Frame} frame @param {Place} place @param {Version[]} versions */
export const versionList = (frame, { method, path }, versions) => html`
  <ul class="rows" aria-label="${capital(called(frame, method).many)}">
    ${versions.map(
      (version) =>
        html`<li>
          <a href="${path}/versioner/${version.number}">${frame.words.version} ${version.number}</a>
          <span class="hint">${madeHow(frame, version)}</span>
        </li>`,
    )}
  </ul>
`;

/** @param {Frame} frame @param {Place} place @param {Copy[]} copies */
export const copyList = (frame, { path }, copies) => html`
  <ul class="rows">
    ${copies.map(
      ({ id, madeAt, madeBy }) =>
        html`<li>
          <a href="${path}/delade/${id}">${frame.words.sharedCopy}</a>
          <span class="hint">${dayAndClock(frame, madeAt)}, ${name(madeBy)}</span>
        </li>`,
    )}
  </ul>
`;

/** JSON inside a data block: nothing in it can end the block or begin a comment. @param {unknown} value */
export const json = (value) => raw(jsonText(JSON.stringify(value)));
/** @param {string} text */
export const jsonText = (text) =>
  text.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {Frame} frame */
export const token = ({ user }) => html`<input type="hidden" name="csrf" value="${user?.csrf ?? ''}" />`;

/**
 * @param {Frame} frame
 * @param {{ title: string, body: Html | Html[], script?: { own: string, method: Method }, wide?: boolean, bare?: boolean }} page
 *   `bare`: for a room, where nobody needs to see who is signed in
 */
export function layout(frame, { title, body, script, wide = false, bare = false }) {
  const { user, at, words, language } = frame;
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Elevhälsan</title>
        <link rel="icon" href="${at.icon}" type="image/svg+xml" />
        <link rel="stylesheet" href="${at.app}" />
        ${user && html`<script type="module" src="${at.gone}"></script>`}
        ${script && html`<script type="module" src="${at.element(script.method.file)}"></script>`}
        ${script && html`<script type="module" src="${script.own}"></script>`}
      </head>
      <body>
        <a class="skip" href="#innehall">${words.skip}</a>
        ${
          !bare &&
          html`<header class="top">
          <a class="brand" href="/" lang="sv" translate="no"><img src="${at.icon}" alt="" width="32" height="32" />Elevhälsan</a>
          ${
            user &&
            html`<p class="who">${words.signedInAs} <strong>${name(user.name)}</strong></p>
            <form method="post" action="/logga-ut">${token(frame)}<button class="quiet">${words.signOut}</button></form>`
          }
        </header>`
        }
        <main id="innehall" tabindex="-1" ${wide && raw('class="wide"')}>${body}</main>
        ${!bare && html`<footer class="bottom"><p>${words.footer}</p></footer>`}
      </body>
    </html>`;
}
