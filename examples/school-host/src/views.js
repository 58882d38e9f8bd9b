/**
 * Every page, as Swedish text in HTML. `html` escapes whatever is put into it; `raw` is used for our own JSON only, see {@link json}.
 */
import { html, raw } from 'hono/html';

/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./store.js').Draft} Draft */
/** @typedef {import('./store.js').Version} Version */
/** @typedef {import('./store.js').SetAside} SetAside */
/** @typedef {ReturnType<typeof html>} Html */
/** @typedef {{ role: 'staff' | 'person', name: string, csrf: string }} User */
/** @typedef {{ app: string, element: string, gone: string, map: string, show: string, icon: string }} Addresses where the browser gets our files */
/** @typedef {{ user?: User | undefined, at: Addresses }} Frame */

export const LEVELS = /** @type {const} */ ({ symbol: 'Mest bilder', easy: 'Lättläst', standard: 'Vanlig text' });
export const LANGUAGES = /** @type {const} */ ({ sv: 'Svenska', en: 'English', ar: 'العربية' });

const dayFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' });
const timeFormat = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' });
/** @param {string} iso */
export const clock = (iso) => timeFormat.format(new Date(iso));
/** @param {string} iso */
const dayAndClock = (iso) => html`<time datetime="${iso}">${dayFormat.format(new Date(iso))} kl. ${clock(iso)}</time>`;

/** Swedish genitive: Josefs, but Alex and Lars. @param {string} name */
export const whose = (name) => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** JSON inside a data block: nothing in it can end the block or begin a comment. @param {unknown} value */
const json = (value) => raw(jsonText(JSON.stringify(value)));
/** @param {string} text */
const jsonText = (text) =>
  text.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {User | undefined} user */
const token = (user) => html`<input type="hidden" name="csrf" value="${user?.csrf ?? ''}" />`;

/**
 * @param {Frame} frame
 * @param {{ title: string, body: Html | Html[], script?: string, wide?: boolean }} page
 */
function layout({ user, at }, { title, body, script, wide = false }) {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Elevhälsan</title>
        <link rel="icon" href="${at.icon}" type="image/svg+xml" />
        <link rel="stylesheet" href="${at.app}" />
        ${user && html`<script type="module" src="${at.gone}"></script>`}
        ${script && html`<script type="module" src="${at.element}"></script>`}
        ${script && html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#innehall">Hoppa till innehållet</a>
        <header class="top">
          <a class="brand" href="/">Elevhälsan</a>
          ${
            user &&
            html`<p class="who">Inloggad som <strong translate="no">${user.name}</strong></p>
            <form method="post" action="/logga-ut">${token(user)}<button class="quiet">Logga ut</button></form>`
          }
        </header>
        <main id="innehall" tabindex="-1" ${wide && raw('class="wide"')}>${body}</main>
        <footer class="bottom"><p>Ett exempelsystem. Alla personer är påhittade.</p></footer>
      </body>
    </html>`;
}

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
      <p>
        Det här är ett exempel på hur ett system i skolan kan se ut. <strong>Här finns inga lösenord:</strong> välj bara vem du vill vara.
        I ett riktigt system loggar man in med e-legitimation eller skolans konto.
      </p>
      <h2>Vem är du?</h2>
      <form method="post" action="/logga-in" class="choices">
        <input type="hidden" name="csrf" value="${csrf}" />
        ${people.map(
          (one) =>
            html`<button class="choice" name="vem" value="${one.id}"><strong translate="no">${one.name}</strong> elev</button>`,
        )}
        <button class="choice" name="vem" value="lisa"><strong translate="no">Lisa</strong> kurator</button>
      </form>
    `,
  });
}

/**
 * @param {Frame} frame
 * @param {{ cases: { one: Case, latest: Version | undefined }[] }} page
 */
export function casesPage(frame, { cases }) {
  return layout(frame, {
    title: 'Ärenden',
    body: html`
      <h1>Ärenden</h1>
      <ul class="cards">
        ${cases.map(
          ({ one, latest }) =>
            html`<li class="card">
              <h2><a href="/arenden/${one.id}" translate="no">${one.name}</a></h2>
              <p>${one.about}</p>
              <p class="hint">${latest ? html`Nätverkskarta, klar ${dayAndClock(latest.madeAt)}` : 'Ingen nätverkskarta är klar'}</p>
            </li>`,
        )}
      </ul>
    `,
  });
}

/**
 * @param {User | undefined} user
 * @param {Case} one
 */
const lookForm = (user, one) => html`
  <section class="card" aria-labelledby="utseende">
    <h2 id="utseende">Språk och text på kartan</h2>
    <form method="post" action="/arenden/${one.id}/utseende" class="stack">
      ${token(user)}
      <div>
        <label for="sprak">Språk</label>
        <select id="sprak" name="sprak">
          ${Object.entries(LANGUAGES).map(
            ([code, name]) =>
              html`<option value="${code}" lang="${code}" ${code === one.language && raw('selected')}>${name}</option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend>Hur mycket text?</legend>
        ${Object.entries(LEVELS).map(
          ([code, name]) =>
            html`<label class="pick">
              <input type="radio" name="niva" value="${code}" ${code === one.level && raw('checked')} /> ${name}
            </label>`,
        )}
      </fieldset>
      <div><button>Spara valen</button></div>
    </form>
  </section>
`;

/** @param {Case} one @param {Version[]} versions */
const versionList = (one, versions) => html`
  <ul class="rows">
    ${versions.map(
      (version) =>
        html`<li>
          <a href="/arenden/${one.id}/natverkskarta/versioner/${version.number}">Version ${version.number}</a>
          <span class="hint">${madeHow(version)}</span>
        </li>`,
    )}
  </ul>
`;

/** @param {Version} version */
const madeHow = ({ restoredFrom, madeAt, madeBy }) =>
  restoredFrom === null
    ? html`klar ${dayAndClock(madeAt)}, <span translate="no">${madeBy}</span>`
    : html`samma som version ${restoredFrom}, återställd ${dayAndClock(madeAt)} av <span translate="no">${madeBy}</span>`;

/**
 * What staff see of a case. Nothing here depends on a draft: whether somebody has begun is theirs to tell.
 * @param {Frame} frame
 * @param {{ one: Case, versions: Version[] }} page
 */
export function staffCasePage(frame, { one, versions }) {
  const [latest, ...earlier] = versions;
  return layout(frame, {
    title: one.name,
    body: html`
      <p><a href="/arenden">Alla ärenden</a></p>
      <h1 translate="no">${one.name}</h1>
      <p>${one.about}</p>
      <section class="card" aria-labelledby="karta">
        <h2 id="karta">Nätverkskarta</h2>
        ${
          latest
            ? html`<p>Den senaste kartan är version ${latest.number}, ${madeHow(latest)}.</p>
              <p><a class="button" href="/arenden/${one.id}/natverkskarta">Visa kartan</a></p>
              ${
                earlier.length > 0 &&
                html`<h3>Tidigare versioner</h3>
                ${versionList(one, earlier)}`
              }`
            : html`<p>Ingen karta är klar än. Kartan visas här när ${one.name} har tryckt på Klar.</p>`
        }
      </section>
      <section class="card" aria-labelledby="lamna">
        <h2 id="lamna">Rita på den här skärmen</h2>
        <p>
          Lämna över skärmen till ${one.name}. Du loggas ut först, så att ${one.name} bara kommer åt sin egen karta. Det som ritas syns för
          er på elevhälsan när ${one.name} har tryckt på Klar.
        </p>
        <form method="post" action="/arenden/${one.id}/lamna-over">
          ${token(frame.user)}<button>Lämna över till ${one.name}</button>
        </form>
      </section>
      ${lookForm(frame.user, one)}
    `,
  });
}

/**
 * The person's own first page: what it is for, who sees it and when, and a no as large as the yes.
 * @param {Frame} frame
 * @param {{ one: Case, draft: Draft | undefined, undecided: boolean, versions: Version[] }} page
 */
export function ownCasePage(frame, { one, draft, undecided, versions }) {
  const open = undecided
    ? 'Välj mellan två kartor'
    : draft || versions.length > 0
      ? 'Fortsätt på kartan'
      : 'Börja på kartan';
  return layout(frame, {
    title: 'Min nätverkskarta',
    body: html`
      <h1>Hej <span translate="no">${one.name}</span>!</h1>
      <section class="card" aria-labelledby="karta">
        <h2 id="karta">Din nätverkskarta</h2>
        <p>På kartan sätter du ut personer som du känner. Du bestämmer vilka som ska vara med, och du kan ändra dig när du vill.</p>
        <ul>
          <li>Det du gör sparas medan du ritar.</li>
          <li>Lisa och de andra på elevhälsan ser kartan när du har tryckt på Klar.</li>
          <li>Det du tar bort innan du trycker på Klar sparas inte.</li>
          ${one.child && html`<li>Om Lisa blir orolig för att du far illa måste hon berätta det för vuxna som kan hjälpa.</li>`}
        </ul>
        <div class="equal">
          <a class="button" href="/arenden/${one.id}/natverkskarta">${open}</a>
          <form method="post" action="/logga-ut">${token(frame.user)}<button class="second">Inte nu</button></form>
        </div>
        ${draft && html`<p><a href="/arenden/${one.id}/natverkskarta/slang">Släng det jag har börjat på</a></p>`}
      </section>
      ${
        versions.length > 0 &&
        html`<section class="card" aria-labelledby="klara">
        <h2 id="klara">Kartor som är klara</h2>
        ${versionList(one, versions)}
      </section>`
      }
      ${lookForm(frame.user, one)}
    `,
  });
}

/**
 * The embedding itself. The document stands in the page as data, so the element has it without a line of script. Paus and Klar are
 * this system's own: before Klar it says who will see the map.
 * @param {{ document: string | undefined, language: string, level: string, readonly?: boolean }} map
 */
const networkMap = ({ document, language, level, readonly = false }) => html`
  <delaktig-network-map name="karta" lang="${language}" level="${level}" hide-finish ${readonly && raw('readonly')}>
    ${document !== undefined && html`<script type="application/json">${raw(jsonText(document))}</script>`}
    <p lang="sv">Kartan hämtas …</p>
    <noscript><p lang="sv">Kartan behöver JavaScript. Be någon vuxen om hjälp att slå på det i webbläsaren.</p></noscript>
  </delaktig-network-map>
`;

/**
 * Where the person draws. `base` and `revision` say what the page started from; `writer` is the page itself.
 * @param {Frame} frame
 * @param {{ one: Case, document: string | undefined, base: number, revision: number, savedAt: string | undefined, writer: string, config: object }} page
 */
export function mapPage(frame, { one, document, base, revision, savedAt, writer, config }) {
  const path = `/arenden/${one.id}/natverkskarta`;
  return layout(frame, {
    title: 'Min nätverkskarta',
    script: frame.at.map,
    wide: true,
    body: html`
      <p><a href="/arenden/${one.id}">Tillbaka</a></p>
      <h1>Min nätverkskarta</h1>
      <form method="post" action="${path}/klar" enctype="multipart/form-data" data-map>
        ${token(frame.user)}
        <input type="hidden" name="base" value="${base}" />
        <input type="hidden" name="revision" value="${revision}" />
        <input type="hidden" name="writer" value="${writer}" />
        <script type="application/json" data-page>
          ${json({ path, config })}
        </script>
        ${networkMap({ document, language: one.language, level: one.level })}
        <div class="bar">
          <p class="status" data-status>${savedAt ? `Sparat ${clock(savedAt)}` : 'Det du gör sparas här'}</p>
          <p class="spoken" role="status" data-spoken></p>
          <button type="button" class="second" data-pause>Paus</button>
          <button type="button" class="second" data-print>Skriv ut</button>
          <button type="button" data-ask>Klar</button>
        </div>
        <dialog aria-labelledby="ar-du-klar" data-dialog>
          <h2 id="ar-du-klar">Är du klar?</h2>
          <p>Då kan Lisa och de andra på elevhälsan se kartan. Det du har tagit bort finns inte kvar.</p>
          <div class="equal">
            <button>Ja, jag är klar</button>
            <button type="button" class="second" data-back autofocus>Nej, jag fortsätter</button>
          </div>
        </dialog>
      </form>
    `,
  });
}

/**
 * A finished map, to look at.
 * @param {Frame} frame
 * @param {{ one: Case, version: Version, latest: Version, language: string, level: string, config: object }} page
 */
export function versionPage(frame, { one, version, latest, language, level, config }) {
  const own = frame.user?.role === 'person';
  return layout(frame, {
    title: `${whose(one.name)} nätverkskarta`,
    script: frame.at.show,
    wide: true,
    body: html`
      <p><a href="/arenden/${one.id}">${own ? 'Tillbaka' : html`Tillbaka till <span translate="no">${one.name}</span>`}</a></p>
      <h1><span translate="no">${whose(one.name)}</span> nätverkskarta</h1>
      <p>Version ${version.number}, ${madeHow(version)}.</p>
      ${
        version.number < latest.number &&
        html`<section class="notice" aria-labelledby="tidigare">
        <h2 id="tidigare">Det här är en tidigare version</h2>
        <p>
          <a href="/arenden/${one.id}/natverkskarta/versioner/${latest.number}">Visa den senaste, version ${latest.number}</a>
        </p>
        <form method="post" action="/arenden/${one.id}/natverkskarta/versioner/${version.number}/aterstall">
          ${token(frame.user)}
          <input type="hidden" name="base" value="${latest.number}" />
          <p>Om du återställer den sparas den som en ny version. Alla andra versioner finns kvar.</p>
          <button>Återställ version ${version.number}</button>
        </form>
      </section>`
      }
      <script type="application/json" data-page>
        ${json({ path: `/arenden/${one.id}/natverkskarta`, config })}
      </script>
      ${networkMap({ document: version.document, language, level, readonly: true })}
      <div class="bar"><button type="button" class="second" data-print>Skriv ut</button></div>
    `,
  });
}

/** @param {Frame} frame @param {{ one: Case }} page */
export function noMapPage(frame, { one }) {
  return layout(frame, {
    title: `${whose(one.name)} nätverkskarta`,
    body: html`
      <h1><span translate="no">${whose(one.name)}</span> nätverkskarta</h1>
      <p>Ingen karta är klar än. Kartan visas här när ${one.name} har tryckt på Klar.</p>
      <p><a href="/arenden/${one.id}">Tillbaka till <span translate="no">${one.name}</span></a></p>
    `,
  });
}

/**
 * Two maps that were changed at the same time. Both are kept, and shown, until the person has chosen.
 * @param {Frame} frame
 * @param {{ one: Case, draft: Draft | undefined, latest: Version | undefined, aside: SetAside[], config: object }} page
 */
export function choicePage(frame, { one, draft, latest, aside, config }) {
  const path = `/arenden/${one.id}/natverkskarta/valj`;
  const { language, level } = one;
  /** @param {{ title: string, when: Html, document: string | undefined, value: string }} map */
  const option = ({ title, when, document, value }) => html`
    <section class="card" aria-label="${title}">
      <h2>${title}</h2>
      <p class="hint">${when}</p>
      <form method="post" action="${path}">
        ${token(frame.user)}<button name="karta" value="${value}">Fortsätt på den här</button>
      </form>
      ${document === undefined ? html`<p>Kartan är tom.</p>` : networkMap({ document, language, level, readonly: true })}
    </section>
  `;
  const other = draft
    ? option({
        title: 'Kartan som redan fanns',
        when: html`sparad ${dayAndClock(draft.savedAt)}`,
        document: draft.document,
        value: '',
      })
    : latest
      ? option({
          title: 'Kartan som redan fanns',
          when: html`version ${latest.number}, ${madeHow(latest)}`,
          document: latest.document,
          value: '',
        })
      : option({ title: 'Kartan som redan fanns', when: html`inget är sparat`, document: undefined, value: '' });
  return layout(frame, {
    title: 'Välj karta',
    script: frame.at.show,
    wide: true,
    body: html`
      <h1>Vilken karta vill du fortsätta på?</h1>
      <p>
        Kartan har ändrats på två ställen. Båda finns kvar tills du har valt.
        ${draft ? 'Den du inte väljer försvinner då.' : latest ? 'Kartor som är klara finns kvar även sedan.' : ''} Fråga gärna någon om du är
        osäker.
      </p>
      <script type="application/json" data-page>
        ${json({ path: `/arenden/${one.id}/natverkskarta`, config })}
      </script>
      <div class="pair">
        ${aside.map((map) =>
          option({
            title: 'Kartan du just ritade',
            when: html`sparad ${dayAndClock(map.savedAt)}`,
            document: map.document,
            value: map.writer,
          }),
        )}
        ${other}
      </div>
    `,
  });
}

/** @param {Frame} frame @param {{ one: Case }} page */
export function discardPage(frame, { one }) {
  return layout(frame, {
    title: 'Släng det du har börjat på',
    body: html`
      <h1>Vill du slänga det du har börjat på?</h1>
      <p>Det går inte att få tillbaka. Kartor som du redan har gjort klara finns kvar.</p>
      <div class="equal">
        <form method="post" action="/arenden/${one.id}/natverkskarta/slang">${token(frame.user)}<button>Ja, släng</button></form>
        <a class="button second" href="/arenden/${one.id}">Nej, behåll</a>
      </div>
    `,
  });
}

/** What the next person at the screen meets: no name, nothing of what was done. @param {Frame} frame */
export function donePage({ at }) {
  return layout(
    { at },
    {
      title: 'Klart',
      body: html`
      <h1>Klart. Tack!</h1>
      <p>Nu kan någon annan använda skärmen.</p>
      <p><a class="button" href="/">Till startsidan</a></p>
    `,
    },
  );
}

/**
 * @param {Frame} frame
 * @param {{ title: string, text: string, link?: { href: string, text: string } | undefined }} page
 */
export function messagePage(frame, { title, text, link = { href: '/', text: 'Till startsidan' } }) {
  return layout(frame, {
    title,
    body: html`
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${link.href}">${link.text}</a></p>
    `,
  });
}
