/** What staff see: the cases, and what of each is theirs to see. In Swedish. */
import { html } from 'hono/html';
import { capital } from '../words.js';
import { copyList, dayAndClock, layout, madeHow, name, placeOf, token, versionList, whose } from './frame.js';
import { meetingCard } from './meeting.js';
import { lookForm } from './own.js';
import { planForStaff } from './plan.js';
import { overviewLinks } from './plan-overview.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('./frame.js').Method} Method */
/** @typedef {import('./frame.js').Shelf} Shelf */

/**
 * @param {Frame} frame
 * @param {{ cases: { one: Case, finished: Shelf[] }[] }} page
 */
export function casesPage(frame, { cases }) {
  return layout(frame, {
    title: 'Ärenden',
    body: html`
      <h1>Ärenden</h1>
      ${overviewLinks}
      <ul class="cards">
        ${cases.map(
          ({ one, finished }) =>
            html`<li class="card">
              <h2><a href="/arenden/${one.id}">${name(one.name)}</a></h2>
              <p>${one.about}</p>
              ${newest(frame, finished)}
            </li>`,
        )}
      </ul>
    `,
  });
}

/** @param {Frame} frame @param {Shelf[]} finished */
function newest(frame, finished) {
  const some = finished.filter(({ versions, copies }) => versions.length + copies.length > 0);
  if (some.length === 0) return html`<p class="hint">Inget är klart än</p>`;
  return html`<ul class="hint">
    ${some.map(
      ({ method, versions: [latest], copies: [copy] }) => html`
        ${latest && html`<li>${method.title}, klar ${dayAndClock(frame, latest.madeAt)}</li>`}
        ${copy && html`<li>${method.title}, delad kopia ${dayAndClock(frame, copy.madeAt)}</li>`}
      `,
    )}
  </ul>`;
}

/**
 * Nothing here depends on a draft: whether somebody has begun is theirs to tell.
 * @param {Frame} frame
 * @param {{ one: Case, shelf: Shelf[], meeting: Shelf, plan: Parameters<typeof import('./plan.js').planForStaff>[1]['plan'] }} page
 */
export function staffCasePage(frame, { one, shelf, meeting, plan }) {
  /** @param {Shelf} finished */
  const section = ({ method, versions: [latest, ...earlier], copies }) => {
    const place = placeOf(one, method);
    return html`<section class="card" aria-labelledby="${method.slug}">
      <h2 id="${method.slug}">${method.title}</h2>
      ${
        latest
          ? html`<p>Den senaste ${method.the} är version ${latest.number}, ${madeHow(frame, latest)}.</p>
            <p><a class="button" href="${place.path}">Visa ${method.the}</a></p>
            ${
              earlier.length > 0 &&
              html`<h3>Tidigare versioner</h3>
              ${versionList(frame, place, earlier)}`
            }`
          : html`<p>${nothingYet(place)}</p>`
      }
      ${
        copies.length > 0 &&
        html`<h3>Delade kopior</h3>
        <p class="hint">Bara det som någon har valt att dela.</p>
        ${copyList(frame, place, copies)}`
      }
    </section>`;
  };
  return layout(frame, {
    title: one.name,
    body: html`
      <p><a href="/arenden">Alla ärenden</a></p>
      <h1>${name(one.name)}</h1>
      <p>${one.about}</p>
      <section class="card" aria-labelledby="lamna">
        <h2 id="lamna">Arbeta på den här skärmen</h2>
        <p>
          Lämna över skärmen till ${one.name}. Du loggas ut först, så att ${one.name} bara kommer åt sitt eget. Det som görs syns för
          er på elevhälsan när ${one.name} har tryckt på Klar.
        </p>
        <form method="post" action="/arenden/${one.id}/lamna-over" class="stack">
          ${token(frame)}
          <fieldset>
            <legend>Vem flyttar på nätverkskartan och samtalsmattan?</legend>
            <label class="pick"><input type="radio" name="vem" value="personen" checked /> ${one.name} själv</label>
            <label class="pick"><input type="radio" name="vem" value="hjalpare" /> Jag, dit ${one.name} pekar eller tittar. Det sparas vem som har flyttat.</label>
          </fieldset>
          <div><button>Lämna över till ${one.name}</button></div>
        </form>
      </section>
      ${meetingCard(frame, one, meeting)} ${planForStaff(frame, { one, plan })}
      ${shelf.map(section)}
      ${lookForm(frame, one)}
    `,
  });
}

/** @param {{ one: Case, method: Method }} place */
const nothingYet = ({ one, method }) =>
  `Ingen ${method.one} är klar än. ${capital(method.the)} visas här när ${one.name} har tryckt på Klar.`;

/** @param {Frame} frame @param {{ one: Case, method: Method }} page */
export function nothingYetPage(frame, { one, method }) {
  const title = method.of(whose(one.name));
  return layout(frame, {
    title,
    body: html`
      <h1>${title}</h1>
      <p>${nothingYet({ one, method })}</p>
      <p><a href="/arenden/${one.id}">Tillbaka till ${name(one.name)}</a></p>
    `,
  });
}
