/** The pages with an element on them: to work on, to look at, to choose between. */
import { html, raw } from 'hono/html';
import * as icons from '../icons.js';
import { channelOf } from '../meeting.js';
import { capital } from '../words.js';
import { called, clock, dayAndClock, json, jsonText, layout, madeHow, name, token, whose } from './frame.js';
import { otherWindows } from './meeting.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Draft} Draft */
/** @typedef {import('./frame.js').Version} Version */
/** @typedef {import('./frame.js').Copy} Copy */
/** @typedef {import('./frame.js').Html} Html */
/** @typedef {import('./frame.js').Place} Place */
/** @typedef {import('../store.js').SetAside} SetAside */
/** @typedef {import('../given.js').Given} Given */
/** @typedef {{ language: string, level: string, oneSwitch: boolean }} Look */

/** What the network map alone has: comparing with an earlier one, and a helper who places. */
const MAP = 'network-map';

/**
 * The embedding itself. The document stands in the page as data, so the element has it without a line of script. Paus and Klar are
 * this system's own: before Klar it says who will see what was made. Only with one switch they are the element's, whose rounds reach no
 * buttons but its own.
 * @param {Frame} frame
 * @param {Pick<Place, 'method'>} place
 * @param {{ document: string | undefined, look: Pick<Look, 'language' | 'level'>, attributes?: readonly string[] }} page
 */
const element = (frame, { method }, { document, look, attributes = ['hide-finish', 'readonly'] }) => html`
  <${raw(method.tag)} name="${method.field}" lang="${look.language}" level="${look.level}" data-element ${raw([...(method.attributes ?? []), ...attributes].join(' '))}>
    ${document !== undefined && html`<script type="application/json">${raw(jsonText(document))}</script>`}
    <p>${frame.words.fetching(called(frame, method))}</p>
    <noscript><p>${frame.words.needsScript(called(frame, method))}</p></noscript>
  </${raw(method.tag)}>
`;

/** For those who go by headings: the element's own begin below it. @param {Frame} frame @param {Pick<Place, 'method'>} place */
const heading = (frame, { method }) => html`<h2 class="spoken">${capital(called(frame, method).the)}</h2>`;

/** The methods whose elements show an earlier document beside the one that is open. @type {ReadonlySet<string>} */
const COMPARES = new Set([MAP, 'conversation-mat', 'conversation-menu', 'what-matters', 'a-normal-day']);

/** What the page's script needs to know. @param {Frame} frame @param {Place} place @param {Given} given @param {string} [compareWith] */
const pageData = (frame, { one, method, path }, given, compareWith) => html`
  <script type="application/json" data-page>
    ${json({
      path,
      home: `/arenden/${one.id}`,
      language: frame.language,
      words: frame.words.status(called(frame, method)),
      ...(compareWith !== undefined && COMPARES.has(method.id) && { compareWith: JSON.parse(compareWith) }),
      ...given,
    })}
  </script>
`;

/**
 * Where the person works. `base` and `revision` say what the page started from; `writer` is the page itself.
 * @param {Frame} frame
 * @param {Place & { document: string | undefined, base: number, revision: number, savedAt: string | undefined, writer: string, look: Look, given: Given, compareWith: string | undefined }} page
 */
export function workPage(frame, { document, base, revision, savedAt, writer, look, given, compareWith, ...place }) {
  const { one, method, path } = place;
  const { words } = frame;
  const m = called(frame, method);
  const helper = method.id === MAP && frame.user?.helper;
  const title = titleOf(frame, place);
  const attributes = [
    look.oneSwitch ? 'scanning' : 'hide-finish',
    ...(helper ? ['helper'] : []),
    ...(given.leads ? [`channel="${channelOf(one)}"`] : []),
  ];
  return layout(frame, {
    title,
    script: { own: frame.at.work, method },
    wide: true,
    body: html`
      <p><a href="/arenden/${one.id}">${words.back}</a></p>
      <h1>${title}</h1>
      ${look.oneSwitch && html`<p>${words.seenWhenDone}</p>`} ${given.leads && otherWindows(place)}
      <form method="post" action="${path}/klar" enctype="multipart/form-data" data-work>
        ${token(frame)}
        <input type="hidden" name="base" value="${base}" />
        <input type="hidden" name="revision" value="${revision}" />
        <input type="hidden" name="writer" value="${writer}" />
        ${pageData(frame, place, given, compareWith)}
        ${heading(frame, place)} ${element(frame, place, { document, look, attributes })}
        <div class="${method.by === 'staff' ? 'bar by-staff' : 'bar'}">
          <p class="status" data-status>${savedAt ? words.status(m).saved.replace('{0}', clock(frame, savedAt)) : words.savedHere}</p>
          <p class="status" data-news></p>
          <p class="spoken" role="status" data-spoken></p>
          ${!look.oneSwitch && html`<button type="button" class="second" data-pause>${icons.pause} ${words.pause}</button>`}
          <button type="button" class="second" data-print>${icons.paper} ${words.print}</button>
          ${!look.oneSwitch && html`<button type="button" data-ask>${icons.done} ${words.finish}</button>`}
        </div>
        <dialog aria-labelledby="ar-du-klar" data-dialog>
          <h2 id="ar-du-klar">${words.areYouDone}</h2>
          <p>${words.doneMeans(m)}</p>
          <div class="equal">
            <button>${icons.done} ${words.yesDone}</button>
            <button type="button" class="second" data-back autofocus>${icons.goOn} ${words.noGoOn}</button>
          </div>
        </dialog>
      </form>
    `,
  });
}

/** The way back to the case. @param {Frame} frame @param {Place} place */
const wayBack = (frame, { one }) =>
  html`<p><a href="/arenden/${one.id}">${frame.user?.role === 'person' ? frame.words.back : html`Tillbaka till ${name(one.name)}`}</a></p>`;

/** @param {Frame} frame @param {Place} place */
const titleOf = (frame, { one, method }) =>
  frame.user?.role === 'person' ? called(frame, method).mine : method.of(whose(one.name));

/** @param {Frame} frame */
const printBar = ({ words }) => html`<div class="bar">
  <p class="status" data-news></p>
  <button type="button" class="second" data-print>${icons.paper} ${words.print}</button>
</div>`;

/**
 * What is finished, to look at; and a map beside an earlier one.
 * @param {Frame} frame
 * @param {Place & { version: Version, latest: Version, earlier: Version[], compared: Version | undefined, comparing: boolean, mayRestore: boolean, look: Look, given: Given, view?: string }} page
 *   `view`: how the element shows it; `earlier`: newest first; `compared`: the one of them it is compared with; `comparing`: the comparison is what is shown
 */
export function versionPage(
  frame,
  { version, latest, earlier, compared, comparing, mayRestore, look, given, view, ...place },
) {
  const { method, path } = place;
  const { words } = frame;
  const title = titleOf(frame, place);
  const attributes = [
    'hide-finish',
    'readonly',
    ...(view ? [`view="${view}"`] : comparing && method.id === MAP ? ['view="compare"'] : []),
  ];
  return layout(frame, {
    title,
    script: { own: frame.at.show, method },
    wide: true,
    body: html`
      ${wayBack(frame, place)}
      <h1>${title}</h1>
      <p>${words.version} ${version.number}, ${madeHow(frame, version)}.</p>
      ${
        version.number < latest.number &&
        html`<section class="notice" aria-labelledby="tidigare">
        <h2 id="tidigare">${words.earlier}</h2>
        <p>
          <a href="${path}/versioner/${latest.number}">${words.showLatest} ${latest.number}</a>
        </p>
        ${
          mayRestore &&
          html`<form method="post" action="${path}/versioner/${version.number}/aterstall">
          ${token(frame)}
          <input type="hidden" name="base" value="${latest.number}" />
          <p>${words.restoreMeans}</p>
          <button>${words.restore} ${version.number}</button>
        </form>`
        }
      </section>`
      }
      ${
        method.id === MAP &&
        earlier.length > 0 &&
        html`<form class="line" action="${path}/versioner/${version.number}">
          <label for="jamfor">${words.compareWith}</label>
          <select id="jamfor" name="jamfor">
            ${earlier.map(
              ({ number }) =>
                html`<option value="${number}" ${number === compared?.number && raw('selected')}>${words.version} ${number}</option>`,
            )}
          </select>
          <button class="second">${words.compare}</button>
        </form>`
      }
      ${pageData(frame, place, given, compared?.document)}
      ${heading(frame, place)} ${element(frame, place, { document: version.document, look, attributes })}
      ${printBar(frame)}
    `,
  });
}

/**
 * A copy with just what somebody picked.
 * @param {Frame} frame
 * @param {Place & { copy: Copy, mayTakeBack: boolean, look: Look, given: Given }} page
 */
export function copyPage(frame, { copy, mayTakeBack, look, given, ...place }) {
  const { words } = frame;
  return layout(frame, {
    title: words.sharedCopy,
    script: { own: frame.at.show, method: place.method },
    wide: true,
    body: html`
      ${wayBack(frame, place)}
      <h1>${words.sharedCopy}</h1>
      <p>${dayAndClock(frame, copy.madeAt)}, ${name(copy.madeBy)}. ${words.justPicked}</p>
      ${
        mayTakeBack &&
        html`<section class="card" aria-labelledby="ta-tillbaka">
        <h2 id="ta-tillbaka">${words.takeBackLong}</h2>
        <p>${words.takenBackMeans}</p>
        <form method="post" action="${place.path}/delade/${copy.id}/ta-tillbaka">${token(frame)}<button class="second">${words.takeBack}</button></form>
      </section>`
      }
      ${pageData(frame, place, given)}
      ${heading(frame, place)} ${element(frame, place, { document: copy.document, look })}
      ${printBar(frame)}
    `,
  });
}

/**
 * Two documents that were changed at the same time. Both are kept, and shown, until the person has chosen.
 * @param {Frame} frame
 * @param {Place & { draft: Draft | undefined, latest: Version | undefined, aside: SetAside[], given: Given, look: Look }} page
 */
export function choicePage(frame, { draft, latest, aside, given, look, ...place }) {
  const { method, path } = place;
  const { words } = frame;
  const m = called(frame, method);
  /** @param {{ title: string, when: Html, document: string | undefined, value: string }} choice */
  const option = ({ title, when, document, value }) => html`
    <section class="card" aria-label="${title}">
      <h2>${title}</h2>
      <p class="hint">${when}</p>
      <form method="post" action="${path}/valj">
        ${token(frame)}<button name="val" value="${value}">${words.goOnHere}</button>
      </form>
      ${document === undefined ? html`<p>${words.empty(m)}</p>` : element(frame, place, { document, look })}
    </section>
  `;
  const when = draft
    ? html`${words.savedAt} ${dayAndClock(frame, draft.savedAt)}`
    : latest
      ? html`${words.version} ${latest.number}, ${madeHow(frame, latest)}`
      : html`${words.nothingSaved}`;
  return layout(frame, {
    title: words.which(m),
    script: { own: frame.at.show, method },
    wide: true,
    body: html`
      <h1>${words.which(m)}</h1>
      <p>${words.twoPlaces(m)} ${draft ? words.otherGoes : latest && words.doneStay(m)} ${words.askSomebody}</p>
      ${pageData(frame, place, given)}
      <div class="pair">
        ${aside.map(({ savedAt, document, writer }) =>
          option({
            title: words.justDrawn(m),
            when: html`${words.savedAt} ${dayAndClock(frame, savedAt)}`,
            document,
            value: writer,
          }),
        )}
        ${option({ title: words.alreadyThere(m), when, document: (draft ?? latest)?.document, value: '' })}
      </div>
    `,
  });
}
