/** The plan (SIP) on the pages of those who write it and of the person whose it is. The page where it is written is every method's: `work.js`. */
import { html } from 'hono/html';
import { hasLetter, LETTER_WORDS } from '../plan.js';
import { called, dayAndClock, layout, madeHow, placeOf, versionList } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('./frame.js').Method} Method */
/** @typedef {import('./frame.js').Shelf & { draft: import('./frame.js').Draft | undefined }} Shelf */

/** Staff write, and see what they have saved. @param {Frame} frame @param {{ one: Case, plan: Shelf }} page */
export function planForStaff(frame, { one, plan: { method, versions, draft } }) {
  const place = placeOf(one, method);
  const [latest] = versions;
  return html`<section class="card" aria-labelledby="${method.slug}">
    <h2 id="${method.slug}">${method.title}</h2>
    <p>
      ${
        latest
          ? html`Den senaste planen är version ${latest.number}, ${madeHow(frame, latest)}. ${one.name} läser den på sin sida.`
          : `Ingen plan är sparad som version än. ${one.name} läser den på sin sida när den är det.`
      }
    </p>
    ${draft && html`<p>Det finns ett utkast, sparat ${dayAndClock(frame, draft.savedAt)}. Bara ni på elevhälsan ser det.</p>`}
    <p><a class="button" href="${place.path}">Skriv på planen</a></p>
    <ul class="rows" aria-label="Mer om planen">
      <li><a href="${place.path}/kalender">Kalenderinbjudningar och svar</a></li>
      <li><a href="${place.path}/lamna-ut">Lämna ut planen</a></li>
      <li><a href="${place.path}/las-in">Läs in planen från ett FHIR-paket</a></li>
    </ul>
    ${draft && html`<p><a href="${place.path}/slang">Släng utkastet</a></p>`}
    ${latest && html`<h3>Versioner</h3>${versionList(frame, place, versions)}`}
  </section>`;
}

/** The person reads what has been saved. @param {Frame} frame @param {{ one: Case, plan: Shelf }} page */
export function planForPerson(frame, { one, plan: { method, versions } }) {
  if (versions.length === 0) return '';
  const [latest] = versions;
  const place = placeOf(one, method);
  const m = called(frame, method);
  return html`<section class="card" aria-labelledby="${method.slug}">
    <h2 id="${method.slug}">${m.yours}</h2>
    <p>${m.about}</p>
    <p>
      <a class="button pictured" href="${place.path}"><img src="${frame.at.picture(method)}" alt="" width="72" height="72" />${m.begin}</a>
    </p>
    ${latest && hasLetter(latest.document) && html`<p><a class="button second" href="${place.path}?som=brev">${LETTER_WORDS[frame.language]}</a></p>`}
    ${versionList(frame, place, versions)}
  </section>`;
}

/** An address kept from elsewhere: there is nothing to read yet. @param {Frame} frame @param {{ one: Case, method: Method }} page */
export function noPlanPage(frame, { one, method }) {
  const m = called(frame, method);
  return layout(frame, {
    title: m.mine,
    body: html`
      <h1>${m.mine}</h1>
      <p>${frame.words.empty(m)}</p>
      <p><a href="/arenden/${one.id}">${frame.words.back}</a></p>
    `,
  });
}
