/** Copies of the plan for others, and a plan that comes back. To staff, in Swedish. */
import { html, raw } from 'hono/html';
import { PLAN } from '../plan.js';
import { layout, name, placeOf, token } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('./frame.js').Version} Version */
/** @typedef {import('../plan-handout.js').Handout} Handout */
/** @typedef {import('../plan-handout.js').Copy} Copy */
/** @typedef {import('@delaktig/sip-form/exchange/left-out.js').LeftOutBecause} Because */

/** @type {Record<Because, string>} */
const BECAUSE = {
  consent: 'Samtycket gäller inte det här',
  asked: 'Det här sades när ni frågade om samtycke, och stannar där',
  quote: 'Personen har inte valt att mottagaren får se de här egna orden',
  guardian: 'Det här rör bara en av vårdnadshavarna eller företrädarna',
  child: 'Det här är skrivet till barnet',
  protected: 'Skyddade personuppgifter',
  summons: 'Den som är inbjuden får bara kallelsen',
};

/** @type {Record<import('../plan-handout.js').FileName, { words: string, hint: string }>} */
const FILES = {
  'journal.txt': { words: 'Text till journalen', hint: 'Vanlig text att klistra in' },
  'journal.html': { words: 'HTML till journalen', hint: 'Text med rubriker' },
  'fhir.json': { words: 'FHIR-paket', hint: 'FHIR R4 för andra system; kan läsas in här igen' },
  'plan.json': { words: 'Dokumentet', hint: 'Planen som data, för system med samma formulär' },
};

/**
 * @param {Frame} frame
 * @param {{ one: Case, version: Version | undefined, draft: boolean, receivers: readonly Copy[], handout: Handout | undefined }} page
 *   `version`: what is given; only what has been saved so that the person can read it
 */
export function handoutPage(frame, { one, version, draft, receivers, handout }) {
  const { path } = placeOf(one, PLAN);
  return layout(frame, {
    title: handout ? `Lämna ut planen: ${handout.to.name}` : 'Lämna ut planen',
    body: html`
      <p><a href="/arenden/${one.id}">Tillbaka till ${name(one.name)}</a></p>
      <h1>Lämna ut planen</h1>
      ${
        version
          ? html`<p>
                Det som lämnas ut är version ${version.number}.
                ${draft && 'Det finns ett utkast med senare ändringar. Spara det som version först, om de ska med.'}
              </p>
              <form method="get" action="${path}/lamna-ut" class="line">
                <label>Till vem?
                  <select name="till">
                    ${receivers.map(({ key, name: to }) => html`<option value="${key}" ${key === handout?.to.key && raw('selected')}>${to}</option>`)}
                  </select></label>
                <button class="second">Visa vad som är med</button>
              </form>
              ${handout && handoutSection(path, version, handout)}`
          : html`<p>Det finns ingen version att lämna ut. Spara planen som version först.</p>
              <p><a href="${path}">Skriv på planen</a></p>`
      }
    `,
  });
}

/** @param {string} path @param {Version} version @param {Handout} handout */
function handoutSection(path, version, { to, refused, leftOut, places, look, text }) {
  if (refused !== undefined)
    return html`<section class="notice" aria-labelledby="till">
      <h2 id="till">${to.name}</h2>
      <p>${refused}</p>
    </section>`;
  const reasons = [...new Set(leftOut.map(({ because }) => because))];
  return html`
    ${
      (look.length > 0 || places !== undefined) &&
      html`<section class="notice" aria-labelledby="titta">
        <h2 id="titta">Titta efter innan du lämnar ut det</h2>
        ${places !== undefined && html`<p>${places}</p>`}
        ${
          look.length > 0 &&
          html`<p>Det här gäller samtycket inte. Det kan stå i löpande text, och det hittar inget program:</p>
            ${look.map((words) => html`<p dir="auto">${words}</p>`)}`
        }
      </section>`
    }
    <section class="card" aria-labelledby="inte-med">
      <h2 id="inte-med">Det här är inte med till ${to.name}</h2>
      ${
        reasons.length === 0
          ? html`<p>Allt som är skrivet är med.</p>`
          : reasons.map(
              (reason) => html`<h3>${BECAUSE[reason]}</h3>
                <ul>
                  ${leftOut
                    .filter(({ because }) => because === reason)
                    .map(({ where, count }) => html`<li>${where.join(' › ')}${count > 1 && ` (${count})`}</li>`)}
                </ul>`,
            )
      }
    </section>
    <section class="card" aria-labelledby="filer">
      <h2 id="filer">Ladda ner till ${to.name}</h2>
      <ul class="rows">
        ${Object.entries(FILES).map(
          ([file, { words, hint }]) =>
            html`<li>
              <a href="${path}/lamna-ut/${file}?till=${encodeURIComponent(to.key)}">${words}</a> <span class="hint">${hint}</span>
            </li>`,
        )}
        <li>
          <a href="${path}/versioner/${version.number}">Papper eller PDF</a>
          <span class="hint">Öppna versionen, välj Skriv ut och sedan samma mottagare</span>
        </li>
      </ul>
      ${to.reader.kind === 'record' && html`<p>Det som är citat av personen står i FHIR-paketet och dokumentet, inte i texten: vem som läser journalen vet ingen.</p>`}
      <h3><label for="text">Texten som den blir</label></h3>
      <textarea id="text" rows="14" readonly dir="auto">${text}</textarea>
    </section>
  `;
}

/** @type {Record<import('../plan-import.js').ImportProblem, string>} */
export const IMPORT_PROBLEMS = {
  'no-file': 'Filen går inte att läsa. Välj ett FHIR-paket (JSON) som är gjort här. Inget har ändrats.',
  'no-plan': 'I filen finns ingen plan som är gjord här. Välj ett FHIR-paket från Lämna ut planen. Inget har ändrats.',
  'other-plan': 'Filen hör till en annan plan än den här. Inget har ändrats.',
};

/** @param {Frame} frame @param {{ one: Case, draft: boolean, problem?: string }} page */
export function importPage(frame, { one, draft, problem }) {
  const { path } = placeOf(one, PLAN);
  return layout(frame, {
    title: `${problem === undefined ? '' : 'Fel: '}Läs in planen`,
    body: html`
      <p><a href="/arenden/${one.id}">Tillbaka till ${name(one.name)}</a></p>
      <h1>Läs in planen från ett FHIR-paket</h1>
      ${problem !== undefined && html`<p class="notice" role="alert">${problem}</p>`}
      <p>
        Det som andra har ändrat i paketet blir ett utkast, som ni ser igenom och sparar. Det som inte finns i paketet är kvar som det var.
        Tidigare versioner ändras inte.
      </p>
      ${
        draft
          ? html`<p>Det finns redan ett utkast. Spara det som version, eller släng det, innan du läser in en fil.</p>
              <p><a href="${path}">Skriv på planen</a></p>`
          : html`<form method="post" action="${path}/las-in" enctype="multipart/form-data" class="stack">
              ${token(frame)}
              <label>FHIR-paketet (.json) <input type="file" name="fil" accept=".json,application/json,application/fhir+json" required /></label>
              <div><button>Läs in som utkast</button></div>
            </form>`
      }
    `,
  });
}

/** @param {Frame} frame @param {{ one: Case, changed: string[], kept: string[] }} page what parts of the plan are called */
export function importedPage(frame, { one, changed, kept }) {
  const { path } = placeOf(one, PLAN);
  /** @param {string[]} parts */
  const list = (parts) => html`<ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>`;
  return layout(frame, {
    title: 'Planen är inläst',
    body: html`
      <h1>Planen är inläst som utkast</h1>
      ${changed.length > 0 ? html`<h2>Det här är annorlunda än förut</h2>${list(changed)}` : html`<p>Inget i paketet är annorlunda än i planen.</p>`}
      ${kept.length > 0 && html`<h2>Delar där något saknades i paketet</h2><p>Det som saknades är kvar som det var.</p>${list(kept)}`}
      <p><a class="button" href="${path}">Se igenom utkastet</a></p>
      <p><a href="${path}/slang">Släng utkastet</a></p>
    `,
  });
}
