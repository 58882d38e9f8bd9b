/** The meeting in other windows than the one that leads it, and the ways to it. */
import { html, raw } from 'hono/html';
import { capital } from '../words.js';
import { called, json, layout, madeHow, placeOf, token, versionList } from './frame.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('./frame.js').Place} Place */
/** @typedef {import('./frame.js').Shelf} Shelf */

/**
 * A big screen or a phone: the element alone. Everybody in the room sees the big screen, so it has nothing of who is signed in, of the
 * case or of any other page.
 * @param {Frame} frame
 * @param {Place & { screen: 'wall' | 'phone', channel: string, participant: string | undefined }} page
 */
export function followPage(frame, { screen, channel, participant, ...place }) {
  const { one, method, path } = place;
  const m = called(frame, method);
  return layout(frame, {
    title: m.yours,
    script: { own: frame.at.follow, method },
    wide: true,
    bare: screen === 'wall',
    body: html`
      ${screen === 'phone' && html`<p><a href="/arenden/${one.id}">${frame.words.back}</a></p>`}
      <h1 ${screen === 'wall' && raw('class="spoken"')}>${m.yours}</h1>
      ${token(frame)}
      <script type="application/json" data-page>
        ${json({ path, home: `/arenden/${one.id}`, language: frame.language, words: frame.words.status(m), config: {} })}
      </script>
      <p class="status" role="status" data-status></p>
      <h2 class="spoken">${capital(m.the)}</h2>
      <${raw(method.tag)} lang="${one.language}" level="${one.level}" screen="${screen}" channel="${channel}" data-element
        ${participant !== undefined && html`participant="${participant}"`}>
        <p>${frame.words.fetching(m)}</p>
        <noscript><p>${frame.words.needsScript(m)}</p></noscript>
      </${raw(method.tag)}>
    `,
  });
}

/** Beside the meeting, for whoever leads it: the other windows. @param {Pick<Place, 'path'>} place */
export const otherWindows = ({ path }) => html`
  <p class="line">
    <a class="button second" href="${path}/storbild" target="_blank">Öppna storbild i ett eget fönster</a>
    <a class="button second" href="${path}/telefon" target="_blank">Öppna för en telefon eller platta</a>
  </p>
`;

/** Among a case's pages, to staff. @param {Frame} frame @param {Case} one @param {Shelf} shelf */
export function meetingCard(frame, one, { method, versions: [latest, ...earlier] }) {
  const place = placeOf(one, method);
  return html`<section class="card" aria-labelledby="${method.slug}">
    <h2 id="${method.slug}">${method.title}</h2>
    <p>Här förbereder och leder du mötet. Det som ${one.name} har sagt i sin mötesplan är med, när den är klar.</p>
    <p><a class="button" href="${place.path}">Förbered eller led mötet</a></p>
    ${
      latest &&
      html`<p>Det senaste som är sparat är version ${latest.number}, ${madeHow(frame, latest)}.</p>
        ${versionList(frame, place, [latest, ...earlier])}`
    }
  </section>`;
}
