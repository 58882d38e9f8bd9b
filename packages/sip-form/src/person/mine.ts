import { displayText } from '@delaktig/core/document/display-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { isClosed, isToCome, nextMeeting } from '../exchange/next-meeting.ts';
import type { SipPath } from '../model.ts';
import type { Action, Goal, Subgoal } from '../model/goals.ts';
import { isProtected } from '../privacy.ts';
import { myPlan } from '../texts.ts';
import { fact, fieldName, hours, type Page, picture, quotations, service, sign, written } from './page.ts';
import { callsIn, helpersIn, type Placed, quotesAt, wentOf, wordsOf } from './plan.ts';
import * as texts from './texts.ts';

/** *Min plan*: what matters, what will be done and by whom, who helps, whom to call, when we meet again. Said by "I". */
export function minePage(page: Page, level: number): TemplateResult {
  const { voice, content } = page;
  const { person, agreement = {} } = content;
  const parts = [matters(page, level + 1), toDo(page, level + 1), differences(page, level + 1)];
  return html`${heading(level, voice.label(myPlan))}
    <div class="lead">
      ${person?.name?.trim() ? line(page, 'wave', voice.label(texts.iAm, displayText(person.name))) : nothing}
      ${agreement.drawnUpOn ? html`<p>${voice.label(texts.writtenOn, voice.say.date(agreement.drawnUpOn))}</p>` : nothing}
      ${closed(page)}
      ${agreement.agrees && Object.hasOwn(texts.agreed, agreement.agrees) ? line(page, agreeing[agreement.agrees], voice.label(texts.agreed[agreement.agrees])) : nothing}
      ${agreement.agreesWords?.trim() ? html`<p>${written(agreement.agreesWords)}</p>` : nothing}
    </div>
    ${parts.every((part) => part === nothing) ? html`<p>${voice.label(texts.nothingYet)}</p>` : parts}
    ${helpers(page, level + 1)} ${calls(page, level + 1)} ${again(page, level + 1)}`;
}

/** What became of a wish, and whether the person agrees, as pictures. */
const outcomes: Readonly<Record<keyof typeof texts.became, string>> = {
  included: 'done',
  later: 'waiting',
  notNow: 'pause',
};
const agreeing: Readonly<Record<keyof typeof texts.agreed, string>> = {
  yes: 'thumbs-up',
  partly: 'puzzle',
  no: 'thumbs-down',
  thinking: 'thinking',
};

/** A line with its picture, for whoever reads little. */
function line(page: Page, sign_: string, words: unknown, kind = ''): TemplateResult {
  return html`<div class="with-picture">${sign(page, sign_)} <p class=${kind}>${words}</p></div>`;
}

/** A part with its heading, and a picture of it for whoever reads little. */
export function part(
  page: Page,
  level: number,
  sign_: string,
  title: unknown,
  content: unknown,
  kind = '',
): TemplateResult {
  return html`<section class="mine-part ${kind}">
    <div class="with-picture">${sign(page, sign_)} ${heading(level, title)}</div>
    ${content}
  </section>`;
}

/** A part of cards: on a wall several stand beside each other. */
function cards(page: Page, level: number, sign_: string, title: unknown, all: readonly unknown[]): TemplateResult {
  const kind = all.length > 1 ? 'several' : '';
  return part(page, level, sign_, title, html`<ul class="cards" role="list">${all}</ul>`, kind);
}

function matters(page: Page, level: number): unknown {
  const { voice, content, held, seeing } = page;
  const rows = (content.situation?.wishes ?? []).flatMap(({ id, words = '', outcome, because }) => {
    const quotes = quotesAt(held, ['situation', 'wishes', id], seeing).filter(({ quote }) => quote !== words);
    if (!words.trim() && quotes.length === 0) return [];
    const became = outcome && Object.hasOwn(texts.became, outcome) ? outcome : undefined;
    return [
      html`<li class="card">
        ${words.trim() ? line(page, 'glowing-star', written(words), 'big') : nothing} ${quotations(page, quotes)}
        ${became ? line(page, outcomes[became], voice.label(texts.became[became])) : nothing} ${because?.trim() ? html`<p>${written(because)}</p>` : nothing}
      </li>`,
    ];
  });
  return rows.length === 0 ? nothing : cards(page, level, 'heart', voice.label(texts.matters), rows);
}

function toDo(page: Page, level: number): unknown {
  const { voice, content } = page;
  const goals = (content.goals?.goals ?? [])
    .map((goal) => goalCard(page, goal, level + 1))
    .filter((card) => card !== nothing);
  return goals.length === 0 ? nothing : cards(page, level, 'done', voice.label(texts.toDo), goals);
}

function goalCard(page: Page, goal: Goal, level: number): unknown {
  const path = ['goals', 'goals', goal.id];
  const words = wordsOf(goal, page.voice.level);
  const quotes = quotesAt(page.held, path, page.seeing).filter(({ quote }) => quote !== goal.words);
  const inner = (goal.subgoals ?? [])
    .map((subgoal) => subgoalRow(page, subgoal, goal, path, words.trim() ? level + 1 : level))
    .filter((row) => row !== nothing);
  if (!words.trim() && quotes.length === 0 && inner.length === 0) return nothing;
  return html`<li class="card goal">
    ${whoWants(page, goal)} ${thing(page, { kind: 'goal', path, thing: goal }, level)} ${quotations(page, quotes)}
    ${inner.length > 0 ? html`<ul class="rows" role="list">${inner}</ul>` : nothing}
  </li>`;
}

/** Whose goal it is: a parent's is not the child's. */
function whoWants({ voice }: Page, { whose, whoseName }: Goal | Subgoal): unknown {
  if (whose === 'person') return html`<p class="small">${voice.label(texts.iWant)}</p>`;
  const known = whose && Object.hasOwn(texts.others, whose) ? texts.others[whose] : undefined;
  const name = whoseName?.trim() ? displayText(whoseName) : undefined;
  if (!name && !known) return nothing;
  return html`<p class="small">${voice.label((say) => texts.wants(say, name ?? known?.(say) ?? ''))}</p>`;
}

/** Whether a sub-goal is somebody else's than its goal. */
function isOthers({ whose, whoseName }: Subgoal, goal: Goal): boolean {
  const name = whoseName?.trim();
  return whose !== goal.whose || (Boolean(name) && name !== goal.whoseName?.trim());
}

function subgoalRow(page: Page, subgoal: Subgoal, goal: Goal, within: readonly string[], level: number): unknown {
  const { voice } = page;
  const path = [...within, 'subgoals', subgoal.id];
  const actions = (subgoal.actions ?? [])
    .map((action) => actionRow(page, action, path))
    .filter((row) => row !== nothing);
  if (!wordsOf(subgoal, voice.level).trim() && actions.length === 0) return nothing;
  const went = wentOf(page.content, subgoal);
  return html`<li>
    ${isOthers(subgoal, goal) ? whoWants(page, subgoal) : nothing}
    ${thing(page, { kind: 'subgoal', path, thing: subgoal }, level)}
    ${went ? html`<p class="small">${voice.label((say) => texts.status(say, went(say)))}</p>` : nothing}
    ${actions.length > 0 ? html`<ul class="rows" role="list">${actions}</ul>` : nothing}
  </li>`;
}

function actionRow(page: Page, action: Action, within: readonly string[]): unknown {
  const { voice } = page;
  if (!wordsOf(action, voice.level).trim()) return nothing;
  const placed: Placed = { kind: 'action', path: [...within, 'actions', action.id], thing: action };
  return html`<li class="action">${thing(page, placed)} ${facts(page, placed.path, action)}</li>`;
}

/** Who, when, where, and whether it has begun. In pictures and few words only who and when. */
function facts({ voice, content }: Page, path: SipPath, action: Action): unknown {
  const asked = (field: string): unknown => fieldName(voice, [...path, field]);
  const few = voice.level === 'symbol';
  const mine = action.responsible === 'person' || (action.who !== undefined && action.who === content.person?.name);
  const who = mine ? voice.label(texts.me) : action.who?.trim() ? written(action.who) : nothing;
  const rows = [
    who === nothing ? nothing : fact(asked('who'), who),
    action.start ? fact(asked('start'), voice.day(action.start)) : nothing,
    action.when?.trim() ? fact(asked('when'), written(action.when)) : nothing,
    action.howOften?.trim() ? fact(asked('howOften'), written(action.howOften)) : nothing,
    action.where?.trim() && !few ? fact(asked('where'), written(action.where)) : nothing,
  ].filter((row) => row !== nothing);
  return html`${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing} ${few ? nothing : begun(voice, action)}`;
}

function begun(voice: Page['voice'], { state, triedBy }: Action): unknown {
  switch (state) {
    case 'ongoing':
      return html`<p class="small">${voice.label(texts.ongoing)}</p>`;
    case 'offered':
      return html`<p class="small">${voice.label(texts.offered)}</p>`;
    case 'toBeTried':
      return html`<p class="small">
        ${voice.label(texts.toBeTried)} ${triedBy?.trim() ? voice.label(texts.triedBy, displayText(triedBy)) : nothing}
      </p>`;
    default:
      return nothing;
  }
}

/** Words with their picture; with a level, as a heading. */
function thing(page: Page, placed: Placed, level?: number): unknown {
  const words = wordsOf(placed.thing, page.voice.level);
  if (!words.trim()) return nothing;
  return html`<div class="with-picture">
      ${picture(page, placed.thing.symbol)} ${level === undefined ? html`<p class="what">${written(words)}</p>` : heading(level, written(words))}
    </div>
    ${page.edit?.(placed) ?? nothing}`;
}

function differences(page: Page, level: number): unknown {
  const { voice, content } = page;
  const rows = (content.agreement?.disagreements ?? []).filter(({ words }) => words?.trim());
  if (rows.length === 0) return nothing;
  return part(
    page,
    level,
    'talk',
    voice.label(texts.differ),
    html`<ul class="rows" role="list">${rows.map(({ who, words = '' }) => html`<li><p>${who?.trim() ? html`<strong>${written(who)}</strong> ` : nothing}${written(words)}</p></li>`)}</ul>`,
  );
}

function helpers(page: Page, level: number): unknown {
  const { voice } = page;
  const all = helpersIn(page.content);
  if (all.length === 0) return nothing;
  return part(
    page,
    level,
    'handshake',
    voice.label(texts.helpers),
    html`<ul class="rows" role="list">
      ${all.map(({ name, role, party, main }) => {
        const as = role ?? (party ? service(page, party) : '');
        return html`<li>
          <p>
            <strong>${written(name)}</strong>${as ? html`, ${written(as)}` : nothing}${main ? html` <span class="small">${voice.label(texts.holdsPlan)}</span>` : nothing}
          </p>
        </li>`;
      })}
    </ul>`,
  );
}

/** A phone number as a link, where it can be one. */
export function callLink({ voice }: Page, phone: string): unknown {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits
    ? html`<a class="act" href="tel:${digits}">${voice.label(texts.callOn, displayText(phone))}</a>`
    : written(phone);
}

function calls(page: Page, level: number): unknown {
  const { voice, content } = page;
  return part(
    page,
    level,
    'phone',
    voice.label(texts.calls),
    html`<ul class="rows" role="list">
        ${callsIn(content).map(
          ({ why, name, phone }) => html`<li>
            <p>${voice.label(texts.callWhy[why])}</p>
            ${name.trim() ? html`<p><strong>${written(name)}</strong></p>` : nothing} ${phone.trim() ? callLink(page, phone) : nothing}
          </li>`,
        )}
      </ul>
      ${isProtected(content) ? html`<p>${voice.label(texts.noNumbers)}</p>` : nothing}
      <p>${voice.label(texts.emergency)}</p>`,
  );
}

/** When we meet again. Of a plan that is closed nothing. */
function again(page: Page, level: number): unknown {
  const { voice, content, today } = page;
  if (isClosed(content, today)) return nothing;
  const found = nextMeeting(content);
  const next = found && isToCome(found, today) ? found : null;
  const [time] = hours(next?.time);
  return part(
    page,
    level,
    'calendar',
    voice.label(texts.again),
    next
      ? html`<p class="big">${time ? voice.label(texts.dayAt, voice.day(next.date), time) : voice.day(next.date)}</p>
          <dl>
            ${next.place?.trim() ? fact(voice.label(texts.where), written(next.place)) : nothing}
            ${next.link?.trim() ? fact(voice.label(texts.video), written(next.link)) : nothing}
            ${next.who?.trim() ? fact(voice.label(texts.whoComes), written(next.who)) : nothing}
          </dl>`
      : html`<p>${voice.label(texts.notBooked)}</p>`,
  );
}

/** That the plan is closed, and where to turn. */
function closed(page: Page): unknown {
  const { voice, content, today } = page;
  const { date = '', where } = content.closing ?? {};
  if (!isClosed(content, today)) return nothing;
  return html`${line(page, 'done', voice.label(texts.closedOn, voice.say.date(date)), 'big')}
    ${where?.trim() ? html`<p>${voice.label(texts.closedWhere)} ${written(where)}</p>` : nothing}`;
}
