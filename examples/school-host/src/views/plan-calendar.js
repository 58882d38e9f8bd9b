/** The meetings of a plan in calendars, and the answers. To staff, in Swedish. */
import { html, raw } from 'hono/html';
import { replyOptions, summonsOptions } from '@delaktig/sip-form/options.js';
import { say } from '../plan-document.js';
import { layout, name, placeOf, token } from './frame.js';
import { PLAN } from '../plan.js';

/** @typedef {import('./frame.js').Frame} Frame */
/** @typedef {import('./frame.js').Case} Case */
/** @typedef {import('../plan-calendar.js').InCalendars} InCalendars */
/** @typedef {import('../plan-document.js').Plan} Plan */
/** @typedef {keyof typeof CALLED} Address */
/** @typedef {{ problem?: string | undefined, answered?: string | undefined }} Told `answered`: whose answer was read just now */

const CALLED = {
  kallelse: { title: 'Mötet i kallelsen', part: 'Kallelse och inbjudan' },
  uppfoljning: { title: 'Nästa möte, för uppföljning', part: 'Ansvar och nästa möte' },
};

/** @type {Record<import('../plan-calendar.js').CalendarProblem, (part: string) => string>} */
const PROBLEMS = {
  'no-date': (part) => `Det finns inget datum än. Skriv det i planen, under ${part}.`,
  'bad-date': (part) => `Datumet i planen finns inte i kalendern. Rätta det under ${part}.`,
  'bad-time': (part) => `Tiderna i planen stämmer inte. Rätta dem under ${part}: mötet ska börja innan det slutar.`,
  'not-sent': () => 'Ingen inbjudan är gjord än.',
};

/**
 * @param {Frame} frame
 * @param {{ one: Case, plan: Plan | undefined, meetings: Record<Address, InCalendars> } & Told} page
 */
export function calendarPage(frame, { one, plan, meetings, problem, answered }) {
  const { path } = placeOf(one, PLAN);
  return layout(frame, {
    title: `${problem === undefined ? '' : 'Fel: '}Kalenderinbjudningar`,
    body: html`
      <p><a href="/arenden/${one.id}">Tillbaka till ${name(one.name)}</a></p>
      <h1>Kalenderinbjudningar</h1>
      ${problem !== undefined && html`<p class="notice" role="alert">${problem}</p>`}
      <p>
        I kalendern heter mötet ”Möte” och är privat. I filen står varken vem mötet gäller, att det är en SIP eller vilka andra som är
        bjudna.
      </p>
      ${Object.entries(meetings).map(([address, meeting]) =>
        meetingSection(frame, { path, address: /** @type {Address} */ (address), meeting }),
      )}
      ${replies(frame, { path, plan, sent: meetings.kallelse.sent !== undefined, answered })}
    `,
  });
}

/** @param {Frame} frame @param {{ path: string, address: Address, meeting: InCalendars }} page */
function meetingSection(frame, { path, address, meeting }) {
  const { state, problem, sent, now, hidden } = meeting;
  const { title, part } = CALLED[address];
  const at = `${path}/kalender/${address}`;
  const shown = problem === undefined ? now : (sent ?? {});
  return html`<section class="card" aria-labelledby="${address}">
    <h2 id="${address}">${title}</h2>
    ${(problem === undefined || state !== 'moved') && html`<p>${stateWords(meeting)}</p>`}
    ${problem !== undefined && html`<p>${PROBLEMS[problem](part)}</p>`}
    ${
      (problem === undefined || state === 'sent' || state === 'cancelled') &&
      html`<dl>
      <dt>När</dt><dd>${when(shown)}</dd>
      ${!hidden && shown.place && html`<dt>Plats</dt><dd>${shown.place}</dd>`}
      ${!hidden && shown.link && html`<dt>Länk</dt><dd>${shown.link}</dd>`}
    </dl>`
    }
    ${state === 'moved' && sent && html`<p class="hint">I den senaste filen: ${when(sent)}${!hidden && sent.place && html`, ${sent.place}`}</p>`}
    ${hidden && html`<p>Skyddade personuppgifter: plats och länk är inte med i filen.</p>`}
    <div class="line">
      ${problem === undefined && state !== 'sent' && send(frame, at, state)}
      ${(state === 'sent' || state === 'moved') && html`<a class="button second" href="${at}/stall-in">Ställ in mötet</a>`}
    </div>
    ${(state === 'sent' || state === 'cancelled') && download(frame, at, state)}
    ${problem !== undefined && html`<p><a href="${path}">Skriv på planen</a></p>`}
  </section>`;
}

/** @param {Frame} frame @param {string} at @param {InCalendars['state']} state */
const send = (frame, at, state) => html`<form method="post" action="${at}/skicka">
  ${token(frame)}<button>${state === 'moved' ? 'Uppdatera inbjudan' : state === 'cancelled' ? 'Gör en ny inbjudan' : 'Gör inbjudan'}</button>
</form>`;

/** @param {InCalendars} meeting */
function stateWords({ state, sent }) {
  const changes = sent?.sequence ?? 0;
  switch (state) {
    case 'unsent':
      return 'Ingen inbjudan är gjord till det här mötet än.';
    case 'moved':
      return 'Planen har ändrats sedan inbjudan gjordes. Uppdatera den, så flyttas mötet i mottagarnas kalendrar.';
    case 'cancelled':
      return 'Mötet är inställt. Skicka avbokningen till alla som har fått inbjudan.';
    default:
      return changes === 0
        ? 'Inbjudan är gjord.'
        : `Inbjudan är uppdaterad ${changes} ${changes === 1 ? 'gång' : 'gånger'}. Skicka den på nytt till alla som har fått den.`;
  }
}

/** @param {Frame} frame @param {string} at @param {InCalendars['state']} state */
function download(frame, at, state) {
  const file = state === 'cancelled' ? 'avbokningen' : 'inbjudan';
  return html`<h3>Till den som ska svara</h3>
    <form method="post" action="${at}/fil" class="stack">
      ${token(frame)}
      <p class="hint">En fil för varje mottagare, så att ingen ser vilka andra som är bjudna. Adressen skrivs i filen och sparas inte här.</p>
      <label>Mottagarens e-postadress <input type="email" name="epost" required autocomplete="off" spellcheck="false" /></label>
      <fieldset>
        <legend>Kallas eller bjuds in?</legend>
        ${Object.entries(summonsOptions).map(
          ([id, words]) =>
            html`<label class="pick"><input type="radio" name="hur" value="${id}" ${id === 'summoned' && raw('checked')} /> ${words(say)}</label>`,
        )}
      </fieldset>
      <div><button class="second">Ladda ner ${file} till mottagaren</button></div>
    </form>
    <h3>Till den egna kalendern</h3>
    <p><a href="${at}/mote.ics">Ladda ner ${file} utan mottagare</a></p>`;
}

/** @param {Partial<import('../plan-calendar.js').Note>} meeting */
const when = ({ date = '', start, end }) =>
  `${say.date(date)}${start === undefined ? ', hela dagen' : ` kl. ${start}${end === undefined ? '' : `–${end}`}`}`;

/** @param {Frame} frame @param {{ path: string, plan: Plan | undefined, sent: boolean, answered: string | undefined }} page */
function replies(frame, { path, plan, sent, answered }) {
  const invited = plan?.content.invitation?.invited ?? [];
  /** @param {typeof invited[number]} one */
  const called = (one) => [one.name, one.role].filter((words) => words?.trim()).join(', ') || 'Utan namn';
  /** @param {typeof invited[number]} one */
  const reply = ({ reply: said, substitute }) =>
    said === undefined
      ? 'Har inte svarat'
      : `${replyOptions[said]?.(say) ?? said}${substitute ? `: ${substitute}` : ''}`;
  const now = invited.find(({ id }) => id === answered);
  return html`<section class="card" aria-labelledby="svar">
    <h2 id="svar">Svar</h2>
    ${now && html`<p role="status">Svaret är inskrivet i planen. ${called(now)}: ${reply(now)}.</p>`}
    ${
      invited.length === 0
        ? html`<p>Ingen är kallad eller inbjuden än. Skriv dem i planen, under Kallelse och inbjudan.</p>`
        : html`<ul class="rows">
            ${invited.map((one) => html`<li><strong>${called(one)}</strong> <span>${reply(one)}</span></li>`)}
          </ul>`
    }
    <p>Svar som ni får på annat sätt, mandat och vilka frågor någon är med på skriver ni i planen, under Kallelse och inbjudan.</p>
    <p><a href="${path}">Skriv på planen</a></p>
    ${
      sent &&
      invited.length > 0 &&
      html`<h3>Läs in ett svar från en kalender</h3>
        <form method="post" action="${path}/kalender/svar" enctype="multipart/form-data" class="stack">
          ${token(frame)}
          <label>Vem svarar? <select name="vem" required>${invited.map((one) => html`<option value="${one.id}">${called(one)}</option>`)}</select></label>
          <label>Kalenderfilen med svaret (.ics) <input type="file" name="fil" accept=".ics,text/calendar" required /></label>
          <div><button class="second">Läs in svaret</button></div>
        </form>`
    }
  </section>`;
}

/** Asked before a meeting is called off. @param {Frame} frame @param {{ one: Case, address: Address, meeting: InCalendars }} page */
export function cancelPage(frame, { one, address, meeting: { sent } }) {
  const at = `${placeOf(one, PLAN).path}/kalender`;
  return layout(frame, {
    title: 'Ställ in mötet',
    body: html`
      <h1>Ska mötet ställas in?</h1>
      <p>${when(sent ?? {})}</p>
      <p>Det går inte att ångra i mottagarnas kalendrar. Ni kan göra en ny inbjudan efteråt. Planen i övrigt ändras inte.</p>
      <form method="post" action="${at}/${address}/stall-in" class="equal">
        ${token(frame)}<button>Ja, ställ in</button>
        <a class="button second" href="${at}">Nej, behåll mötet</a>
      </form>
    `,
  });
}
