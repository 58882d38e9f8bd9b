/**
 * Every page, as Swedish text in HTML. `html` escapes whatever is put into it; `raw` is used for our own JSON only, see {@link json}.
 */
import { html, raw } from 'hono/html';

/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./store.js').Draft} Draft */
/** @typedef {import('./store.js').Version} Version */
/** @typedef {import('./store.js').SetAside} SetAside */
/** @typedef {import('./methods.js').Method} Method */
/** @typedef {import('./given.js').Given} Given */
/** @typedef {{ method: Method, versions: Version[] }} Shelf what is finished of a method, newest first */
/** @typedef {{ one: Case, method: Method, path: string }} Place one method in one case, and its address */
/** @typedef {ReturnType<typeof html>} Html */
/** @typedef {{ role: 'staff' | 'person', name: string, csrf: string }} User */
/** @typedef {{ app: string, element: (file: string) => string, gone: string, work: string, show: string, icon: string }} Addresses where the browser gets our files */
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
/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** JSON inside a data block: nothing in it can end the block or begin a comment. @param {unknown} value */
const json = (value) => raw(jsonText(JSON.stringify(value)));
/** @param {string} text */
const jsonText = (text) =>
  text.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {User | undefined} user */
const token = (user) => html`<input type="hidden" name="csrf" value="${user?.csrf ?? ''}" />`;

/**
 * @param {Frame} frame
 * @param {{ title: string, body: Html | Html[], script?: { own: string, method: Method }, wide?: boolean }} page
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
        ${script && html`<script type="module" src="${at.element(script.method.file)}"></script>`}
        ${script && html`<script type="module" src="${script.own}"></script>`}
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
 * @param {{ cases: { one: Case, finished: Shelf[] }[] }} page
 */
export function casesPage(frame, { cases }) {
  return layout(frame, {
    title: 'Ärenden',
    body: html`
      <h1>Ärenden</h1>
      <ul class="cards">
        ${cases.map(
          ({ one, finished }) =>
            html`<li class="card">
              <h2><a href="/arenden/${one.id}" translate="no">${one.name}</a></h2>
              <p>${one.about}</p>
              ${newest(finished)}
            </li>`,
        )}
      </ul>
    `,
  });
}

/** @param {Shelf[]} finished */
function newest(finished) {
  const some = finished.flatMap(({ method, versions: [latest] }) => (latest ? [{ method, latest }] : []));
  if (some.length === 0) return html`<p class="hint">Inget är klart än</p>`;
  return html`<ul class="hint">
    ${some.map(({ method, latest }) => html`<li>${method.title}, klar ${dayAndClock(latest.madeAt)}</li>`)}
  </ul>`;
}

/**
 * @param {User | undefined} user
 * @param {Case} one
 */
const lookForm = (user, one) => html`
  <section class="card" aria-labelledby="utseende">
    <h2 id="utseende">Språk och text</h2>
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

/** @param {Place} place @param {Version[]} versions */
const versionList = ({ method, path }, versions) => html`
  <ul class="rows" aria-label="${capital(method.many)}">
    ${versions.map(
      (version) =>
        html`<li>
          <a href="${path}/versioner/${version.number}">Version ${version.number}</a>
          <span class="hint">${madeHow(version)}</span>
        </li>`,
    )}
  </ul>
`;

/** @param {Case} one @param {Method} method @returns {Place} */
const placeOf = (one, method) => ({ one, method, path: `/arenden/${one.id}/${method.slug}` });

/** @param {Version} version */
const madeHow = ({ restoredFrom, madeAt, madeBy }) =>
  restoredFrom === null
    ? html`klar ${dayAndClock(madeAt)}, <span translate="no">${madeBy}</span>`
    : html`samma som version ${restoredFrom}, återställd ${dayAndClock(madeAt)} av <span translate="no">${madeBy}</span>`;

/**
 * What staff see of a case. Nothing here depends on a draft: whether somebody has begun is theirs to tell.
 * @param {Frame} frame
 * @param {{ one: Case, shelf: Shelf[] }} page
 */
export function staffCasePage(frame, { one, shelf }) {
  /** @param {Shelf} finished */
  const section = ({ method, versions: [latest, ...earlier] }) => {
    const place = placeOf(one, method);
    return html`<section class="card" aria-labelledby="${method.slug}">
      <h2 id="${method.slug}">${method.title}</h2>
      ${
        latest
          ? html`<p>Den senaste ${method.the} är version ${latest.number}, ${madeHow(latest)}.</p>
            <p><a class="button" href="${place.path}">Visa ${method.the}</a></p>
            ${
              earlier.length > 0 &&
              html`<h3>Tidigare versioner</h3>
              ${versionList(place, earlier)}`
            }`
          : html`<p>${nothingYet(place)}</p>`
      }
    </section>`;
  };
  return layout(frame, {
    title: one.name,
    body: html`
      <p><a href="/arenden">Alla ärenden</a></p>
      <h1 translate="no">${one.name}</h1>
      <p>${one.about}</p>
      ${shelf.map(section)}
      <section class="card" aria-labelledby="lamna">
        <h2 id="lamna">Arbeta på den här skärmen</h2>
        <p>
          Lämna över skärmen till ${one.name}. Du loggas ut först, så att ${one.name} bara kommer åt sitt eget. Det som görs syns för
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

/** @param {Pick<Place, 'one' | 'method'>} place */
const nothingYet = ({ one, method }) =>
  `Ingen ${method.one} är klar än. ${capital(method.the)} visas här när ${one.name} har tryckt på Klar.`;

/**
 * The person's own first page: what there is, who sees it and when, and a no as large as the yes.
 * @param {Frame} frame
 * @param {{ one: Case, shelf: (Shelf & { draft: Draft | undefined, undecided: boolean })[] }} page
 */
export function ownCasePage(frame, { one, shelf }) {
  /** @param {(typeof shelf)[number]} own */
  const section = ({ method, draft, undecided, versions }) => {
    const place = placeOf(one, method);
    const open = undecided
      ? `Välj mellan två ${method.many}`
      : draft || versions.length > 0
        ? `Fortsätt på ${method.the}`
        : method.begin;
    return html`<section class="card" aria-labelledby="${method.slug}">
      <h2 id="${method.slug}">${method.yours}</h2>
      <p>${method.about}</p>
      <p><a class="button" href="${place.path}">${open}</a></p>
      ${draft && html`<p><a href="${place.path}/slang">Släng ${method.the} jag har börjat på</a></p>`}
      ${
        versions.length > 0 &&
        html`<h3>${capital(method.many)} som är klara</h3>
        ${versionList(place, versions)}`
      }
    </section>`;
  };
  return layout(frame, {
    title: 'Min sida',
    body: html`
      <h1>Hej <span translate="no">${one.name}</span>!</h1>
      <section class="card" aria-labelledby="bra">
        <h2 id="bra">Du bestämmer</h2>
        <ul>
          <li>Du väljer vad du vill göra, och du kan sluta när du vill.</li>
          <li>Det du gör sparas medan du arbetar.</li>
          <li>Lisa och de andra på elevhälsan ser det när du har tryckt på Klar.</li>
          <li>Det du tar bort innan du trycker på Klar sparas inte.</li>
          ${one.child && html`<li>Om Lisa blir orolig för att du far illa måste hon berätta det för vuxna som kan hjälpa.</li>`}
        </ul>
        <form method="post" action="/logga-ut">${token(frame.user)}<button class="second">Inte nu</button></form>
      </section>
      ${shelf.map(section)}
      ${lookForm(frame.user, one)}
    `,
  });
}

/**
 * The embedding itself. The document stands in the page as data, so the element has it without a line of script. Paus and Klar are
 * this system's own: before Klar it says who will see what was made.
 * @param {Method} method
 * @param {{ document: string | undefined, language: string, level: string, readonly?: boolean }} page
 */
const element = (method, { document, language, level, readonly = false }) => html`
  <${raw(method.tag)} name="${method.field}" lang="${language}" level="${level}" hide-finish data-element ${readonly && raw('readonly')}>
    ${document !== undefined && html`<script type="application/json">${raw(jsonText(document))}</script>`}
    <p lang="sv">${capital(method.the)} hämtas …</p>
    <noscript><p lang="sv">${capital(method.the)} behöver JavaScript. Be någon vuxen om hjälp att slå på det i webbläsaren.</p></noscript>
  </${raw(method.tag)}>
`;

/** What the page's script needs to know. @param {Pick<Place, 'path' | 'method'>} place @param {Given} given */
const pageData = ({ path, method }, given) => html`
  <script type="application/json" data-page>
    ${json({ path, home: path.slice(0, path.lastIndexOf('/')), the: method.the, ...given })}
  </script>
`;

/**
 * Where the person works. `base` and `revision` say what the page started from; `writer` is the page itself.
 * @param {Frame} frame
 * @param {Place & { document: string | undefined, base: number, revision: number, savedAt: string | undefined, writer: string, given: Given }} page
 */
export function workPage(frame, { one, method, path, document, base, revision, savedAt, writer, given }) {
  return layout(frame, {
    title: method.mine,
    script: { own: frame.at.work, method },
    wide: true,
    body: html`
      <p><a href="/arenden/${one.id}">Tillbaka</a></p>
      <h1>${method.mine}</h1>
      <form method="post" action="${path}/klar" enctype="multipart/form-data" data-work>
        ${token(frame.user)}
        <input type="hidden" name="base" value="${base}" />
        <input type="hidden" name="revision" value="${revision}" />
        <input type="hidden" name="writer" value="${writer}" />
        ${pageData({ path, method }, given)}
        ${element(method, { document, language: one.language, level: one.level })}
        <div class="bar">
          <p class="status" data-status>${savedAt ? `Sparat ${clock(savedAt)}` : 'Det du gör sparas här'}</p>
          <p class="spoken" role="status" data-spoken></p>
          <button type="button" class="second" data-pause>Paus</button>
          <button type="button" class="second" data-print>Skriv ut</button>
          <button type="button" data-ask>Klar</button>
        </div>
        <dialog aria-labelledby="ar-du-klar" data-dialog>
          <h2 id="ar-du-klar">Är du klar?</h2>
          <p>Då kan Lisa och de andra på elevhälsan se ${method.the}. Det du har tagit bort finns inte kvar.</p>
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
 * What is finished, to look at.
 * @param {Frame} frame
 * @param {Place & { version: Version, latest: Version, language: string, level: string, given: Given }} page
 */
export function versionPage(frame, { one, method, path, version, latest, language, level, given }) {
  const own = frame.user?.role === 'person';
  return layout(frame, {
    title: method.of(whose(one.name)),
    script: { own: frame.at.show, method },
    wide: true,
    body: html`
      <p><a href="/arenden/${one.id}">${own ? 'Tillbaka' : html`Tillbaka till <span translate="no">${one.name}</span>`}</a></p>
      <h1>${method.of(whose(one.name))}</h1>
      <p>Version ${version.number}, ${madeHow(version)}.</p>
      ${
        version.number < latest.number &&
        html`<section class="notice" aria-labelledby="tidigare">
        <h2 id="tidigare">Det här är en tidigare version</h2>
        <p>
          <a href="${path}/versioner/${latest.number}">Visa den senaste, version ${latest.number}</a>
        </p>
        <form method="post" action="${path}/versioner/${version.number}/aterstall">
          ${token(frame.user)}
          <input type="hidden" name="base" value="${latest.number}" />
          <p>Om du återställer den sparas den som en ny version. Alla andra versioner finns kvar.</p>
          <button>Återställ version ${version.number}</button>
        </form>
      </section>`
      }
      ${pageData({ path, method }, given)}
      ${element(method, { document: version.document, language, level, readonly: true })}
      <div class="bar"><button type="button" class="second" data-print>Skriv ut</button></div>
    `,
  });
}

/** @param {Frame} frame @param {{ one: Case, method: Method }} page */
export function nothingYetPage(frame, { one, method }) {
  const title = method.of(whose(one.name));
  return layout(frame, {
    title,
    body: html`
      <h1>${title}</h1>
      <p>${nothingYet({ one, method })}</p>
      <p><a href="/arenden/${one.id}">Tillbaka till <span translate="no">${one.name}</span></a></p>
    `,
  });
}

/**
 * Two documents that were changed at the same time. Both are kept, and shown, until the person has chosen.
 * @param {Frame} frame
 * @param {Place & { draft: Draft | undefined, latest: Version | undefined, aside: SetAside[], given: Given }} page
 */
export function choicePage(frame, { one, method, path, draft, latest, aside, given }) {
  const { language, level } = one;
  const the = capital(method.the);
  /** @param {{ title: string, when: Html, document: string | undefined, value: string }} choice */
  const option = ({ title, when, document, value }) => html`
    <section class="card" aria-label="${title}">
      <h2>${title}</h2>
      <p class="hint">${when}</p>
      <form method="post" action="${path}/valj">
        ${token(frame.user)}<button name="val" value="${value}">Fortsätt på den här</button>
      </form>
      ${document === undefined ? html`<p>${the} är tom.</p>` : element(method, { document, language, level, readonly: true })}
    </section>
  `;
  const title = `${the} som redan fanns`;
  const other = draft
    ? option({ title, when: html`sparad ${dayAndClock(draft.savedAt)}`, document: draft.document, value: '' })
    : latest
      ? option({
          title,
          when: html`version ${latest.number}, ${madeHow(latest)}`,
          document: latest.document,
          value: '',
        })
      : option({ title, when: html`inget är sparat`, document: undefined, value: '' });
  return layout(frame, {
    title: `Välj ${method.one}`,
    script: { own: frame.at.show, method },
    wide: true,
    body: html`
      <h1>Vilken ${method.one} vill du fortsätta på?</h1>
      <p>
        ${the} har ändrats på två ställen. Båda finns kvar tills du har valt.
        ${draft ? 'Den du inte väljer försvinner då.' : latest ? `${capital(method.many)} som är klara finns kvar även sedan.` : ''} Fråga gärna någon om du är
        osäker.
      </p>
      ${pageData({ path, method }, given)}
      <div class="pair">
        ${aside.map((mine) =>
          option({
            title: `${the} du just ändrade`,
            when: html`sparad ${dayAndClock(mine.savedAt)}`,
            document: mine.document,
            value: mine.writer,
          }),
        )}
        ${other}
      </div>
    `,
  });
}

/** @param {Frame} frame @param {Place} page */
export function discardPage(frame, { one, method, path }) {
  return layout(frame, {
    title: `Släng ${method.the} du har börjat på`,
    body: html`
      <h1>Vill du slänga ${method.the} du har börjat på?</h1>
      <p>Det går inte att få tillbaka. ${capital(method.many)} som du redan har gjort klara finns kvar.</p>
      <div class="equal">
        <form method="post" action="${path}/slang">${token(frame.user)}<button>Ja, släng</button></form>
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
