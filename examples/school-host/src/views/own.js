/** The person's own pages, in the person's own language. */
import { html, raw } from 'hono/html';
import { MEETING } from '../meeting.js';
import { LANGUAGES } from '../words.js';
import { planForPerson } from './plan.js';
import { called, copyList, layout, name, placeOf, token, versionList } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('./frame.js').Draft} Draft */
/** @typedef {import('./frame.js').Place} Place */
/** @typedef {import('./frame.js').Shelf} Shelf */

/**
 * How everything is shown to one person: language, how much text, and whether it is used with one switch.
 * @param {Frame} frame
 * @param {Case} one
 */
export const lookForm = (frame, one) => {
  const { words } = frame;
  return html`
  <section class="card" aria-labelledby="utseende">
    <h2 id="utseende">${frame.user?.role === 'staff' ? html`Så här vill ${name(one.name)} ha det` : words.look}</h2>
    <form method="post" action="/arenden/${one.id}/utseende" class="stack">
      ${token(frame)}
      <div>
        <label for="sprak">${words.language}</label>
        <select id="sprak" name="sprak">
          ${Object.entries(LANGUAGES).map(
            ([code, own]) =>
              html`<option value="${code}" lang="${code}" ${code === one.language && raw('selected')}>${own}</option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend>${words.howMuchText}</legend>
        ${Object.entries(words.levels).map(
          ([code, text]) =>
            html`<label class="pick">
              <input type="radio" name="niva" value="${code}" ${code === one.level && raw('checked')} /> ${text}
            </label>`,
        )}
      </fieldset>
      <label class="pick"><input type="checkbox" name="kontakt" value="ja" ${one.oneSwitch && raw('checked')} /> ${words.oneSwitch}</label>
      <div><button>${words.keepLook}</button></div>
    </form>
  </section>
`;
};

/**
 * The person's own first page: what there is, who sees it and when, and a no as large as the yes.
 * @param {Frame} frame
 * @param {{ one: Case, shelf: (Shelf & { draft: Draft | undefined, undecided: boolean })[], plan: Parameters<typeof import('./plan.js').planForStaff>[1]['plan'] }} page
 */
export function ownCasePage(frame, { one, shelf, plan }) {
  const { words } = frame;
  /** @param {(typeof shelf)[number]} own */
  const section = ({ method, draft, undecided, versions, copies }) => {
    const place = placeOf(one, method);
    const m = called(frame, method);
    const open = undecided ? words.chooseOne(m) : draft || versions.length > 0 ? words.goOn(m) : m.begin;
    return html`<section class="card" aria-labelledby="${method.slug}">
      <h2 id="${method.slug}">${m.yours}</h2>
      <p>${m.about}</p>
      ${m.also && html`<ul>${m.also.map((more) => html`<li>${more}</li>`)}</ul>`}
      <p>
        <a class="button pictured" href="${place.path}"><img src="${frame.at.picture(method)}" alt="" width="72" height="72" />${open}</a>
      </p>
      ${method.id === 'meeting-circle' && html`<p><a href="${placeOf(one, MEETING).path}/telefon">${words.followMeeting}</a></p>`}
      ${draft && html`<p><a href="${place.path}/slang">${words.throwAway(m)}</a></p>`}
      ${
        copies.length > 0 &&
        html`<h3>${words.sharedParts}</h3>
        ${copyList(frame, place, copies)}`
      }
      ${
        versions.length > 0 &&
        html`<h3>${words.finished(m)}</h3>
        ${versionList(frame, place, versions)}`
      }
    </section>`;
  };
  return layout(frame, {
    title: words.myPage,
    body: html`
      <h1>${words.hello} ${name(one.name)}!</h1>
      <section class="card" aria-labelledby="bra">
        <h2 id="bra">${words.youDecide}</h2>
        <ul>
          <li>${words.youChoose}</li>
          <li>${words.savedMeanwhile}</li>
          <li>${words.seenWhenDone}</li>
          <li>${words.notKept}</li>
          ${one.child && html`<li>${words.worried}</li>`}
        </ul>
        <form method="post" action="/logga-ut">${token(frame)}<button class="second">${words.notNow}</button></form>
      </section>
      ${shelf.map(section)}
      ${planForPerson(frame, { one, plan })}
      ${lookForm(frame, one)}
    `,
  });
}

/** @param {Frame} frame @param {Place} place */
export function discardPage(frame, { one, method, path }) {
  const { words } = frame;
  const m = called(frame, method);
  return layout(frame, {
    title: words.throwAway(m),
    body: html`
      <h1>${words.throwQuestion(m)}</h1>
      <p>${words.throwMeans(m)}</p>
      <div class="equal">
        <form method="post" action="${path}/slang">${token(frame)}<button>${words.throwYes}</button></form>
        <a class="button second" href="/arenden/${one.id}">${words.throwNo}</a>
      </div>
    `,
  });
}
