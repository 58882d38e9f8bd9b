/** Pages for whoever comes: signing in, the page after *Klar*, and what is said when something is wrong. */
import { html } from 'hono/html';
import { layout, name } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */

/**
 * @param {Frame} frame
 * @param {{ people: Case[], csrf: string, notice?: string | undefined }} page
 */
export function signInPage(frame, { people, csrf, notice }) {
  return layout(frame, {
    title: 'Välkommen',
    body: html`
      <h1>Välkommen till Elevhälsan</h1>
      ${notice && html`<p class="notice">${notice}</p>`}
      <h2 id="vem">Vem är du?</h2>
      <form method="post" action="/logga-in" class="choices" aria-labelledby="vem">
        <input type="hidden" name="csrf" value="${csrf}" />
        ${people.map(
          (one) =>
            html`<button class="choice" name="vem" value="${one.id}"><strong>${name(one.name)}</strong> ${one.child ? 'elev' : 'vårdnadshavare'}</button>`,
        )}
        <button class="choice" name="vem" value="lisa"><strong>${name('Lisa')}</strong> kurator</button>
      </form>
      <p class="hint">
        Det här är ett exempel på hur ett system i skolan kan se ut. <strong>Här finns inga lösenord:</strong> välj bara vem du vill vara.
        I ett riktigt system loggar man in med e-legitimation eller skolans konto.
      </p>
    `,
  });
}

/** What the next person at the screen meets: no name, nothing of what was done, and not even in which language. @param {Frame} frame */
export function donePage(frame) {
  return layout(frame, {
    title: 'Klart',
    body: html`
      <h1>Klart. Tack!</h1>
      <p>Nu kan någon annan använda skärmen.</p>
      <p lang="en">Done. Thank you! Now somebody else can use the screen.</p>
      <p lang="ar" dir="rtl">انتهيت. شكرًا! يمكن الآن لشخص آخر استخدام الشاشة.</p>
      <p><a class="button" href="/">Till startsidan</a></p>
    `,
  });
}

/** @param {Frame} frame @param {import('../words.js').Message} message */
export function messagePage(frame, { title, text, link = { href: '/', text: frame.words.toStart } }) {
  return layout(frame, {
    title,
    body: html`
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${link.href}">${link.text}</a></p>
    `,
  });
}
