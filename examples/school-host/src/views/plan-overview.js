/** All plans at once, to staff: what is due, and how many. */
import { html } from 'hono/html';
import { vastraGotaland } from '@delaktig/sip-form/regulations.js';
import { say } from '../plan-document.js';
import { codesIn, tablesOf } from '../plan-numbers.js';
import { layout, name, placeOf } from './frame.js';
import { PLAN } from '../plan.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('../plan-due.js').Due} Due */

/** The ways to them, among the cases. */
export const overviewLinks = html`<nav class="line" aria-label="Alla planer">
  <a class="button second" href="/tidsgranser">Tidsgränser</a>
  <a class="button second" href="/statistik">Statistik</a>
</nav>`;

/** Whose rules, by their ids. @type {Readonly<Record<string, string>>} */
const REGIONS = { [vastraGotaland.id]: 'Västra Götaland' };

const { days } = vastraGotaland;
/** @type {Record<Due['kind'], { what: string, hint: string }>} */
const KINDS = {
  summonAfterNotice: {
    what: 'Kalla till SIP-möte',
    hint: `Inom ${days.summonAfterNotice} dagar från underrättelsen om utskrivning`,
  },
  meetAfterSummons: { what: 'Ha SIP-möte', hint: `Inom ${days.meetAfterSummons} dagar från kallelsen` },
  followUp: { what: 'Följ upp planen', hint: 'Enligt planen' },
  consent: { what: 'Fråga om samtycke igen', hint: 'Samtycket slutar gälla' },
};

/** @param {Frame} frame @param {Record<'late' | 'soon' | 'later', Due[]>} due */
export function duePage(frame, { late, soon, later }) {
  return layout(frame, {
    title: 'Tidsgränser',
    body: html`
      <p><a href="/arenden">Alla ärenden</a></p>
      <h1>Tidsgränser</h1>
      <p>Räknade ur planerna som de är skrivna nu, utkast också. De är till hjälp och hindrar inget.</p>
      ${late.length + soon.length + later.length === 0 && html`<p>Inget att bevaka just nu.</p>`}
      ${group('Försenat', late)} ${group('Inom två veckor', soon)} ${group('Längre fram', later)}
    `,
  });
}

/** @param {string} title @param {Due[]} due */
const group = (title, due) =>
  due.length > 0 &&
  html`<h2>${title}</h2>
    <ul class="cards">
      ${due.map(
        ({ one, kind, last, days: left, done }) =>
          html`<li class="card">
            <h3><a href="${placeOf(one, PLAN).path}">${name(one.name)}: ${KINDS[kind].what}</a></h3>
            <p>Senast ${say.date(last)}. ${done === undefined ? leftWords(left) : `Planerat till ${say.date(done)}, efter sista dagen.`}</p>
            <p class="hint">${KINDS[kind].hint}</p>
          </li>`,
      )}
    </ul>`;

/** @param {number} left */
function leftWords(left) {
  if (left === 0) return 'Det är i dag.';
  const number = Math.abs(left);
  const words = `${number} ${number === 1 ? 'dag' : 'dagar'}`;
  return left > 0 ? `${words} kvar.` : `${words} sedan.`;
}

/** @param {Frame} frame @param {import('../plan-numbers.js').Numbers} numbers */
export function numbersPage(frame, numbers) {
  const { plans, goals, subgoals, followUps, checkIns, deviations, disagreements, rules } = numbers;
  const totals = [
    { label: 'Planer', count: plans },
    { label: 'Mål', count: goals },
    { label: 'Delmål', count: subgoals },
    { label: 'Uppföljningar', count: followUps },
    { label: 'Kontakter mellan mötena', count: checkIns },
    { label: 'Avvikelser', count: deviations },
    { label: 'Oenigheter', count: disagreements },
  ];
  return layout(frame, {
    title: 'Statistik',
    body: html`
      <p><a href="/arenden">Alla ärenden</a></p>
      <h1>Statistik</h1>
      <p>
        Antal ur den senaste versionen av varje plan. Här finns inga namn, nummer eller datum, och inget som någon har skrivit. Små tal kan
        ändå röja någon: tänk efter innan de sprids.
      </p>
      <p><a class="button second" href="/statistik/sip.json">Ladda ner som JSON</a></p>
      <table>
        <caption>Åtgärdskoder (KVÅ)</caption>
        <thead><tr><th scope="col">Kod</th><th scope="col">Åtgärd</th><th scope="col">Antal</th></tr></thead>
        <tbody>
          ${codesIn(numbers).map(({ code, label, count }) => html`<tr><th scope="row">${code}</th><td>${label}</td><td>${count}</td></tr>`)}
        </tbody>
      </table>
      <p class="hint">Koder enligt ${REGIONS[rules.id] ?? rules.id}, från ${say.date(rules.version)}.</p>
      ${table('I planerna', totals)} ${tablesOf(numbers).map(({ label, rows }) => table(label, rows))}
    `,
  });
}

/** @param {string} caption @param {readonly { label: string, count: number }[]} rows */
const table = (caption, rows) => html`<table>
  <caption>${caption}</caption>
  <thead class="spoken"><tr><th scope="col">Svar</th><th scope="col">Antal</th></tr></thead>
  <tbody>
    ${rows.map(({ label, count }) => html`<tr><th scope="row">${label}</th><td>${count}</td></tr>`)}
  </tbody>
</table>`;
