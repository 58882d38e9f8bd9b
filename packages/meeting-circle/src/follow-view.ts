import { displayText } from '@delaktig/core/document/display-text.js';
import { oneLine } from '@delaktig/core/expression/fields.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import * as after from './after-texts.ts';
import { printButton } from './after-view.ts';
import { answerPage, goodButton } from './answer-view.ts';
import { type CircleView, roleOf } from './context.ts';
import { decisionList } from './during-lists.ts';
import * as during from './during-texts.ts';
import { checklists, nowView } from './during-view.ts';
import { select } from './fields.ts';
import type { Circle, Participant, Running } from './model.ts';
import { nextLines } from './next-meeting.ts';
import { summaryView } from './summary-view.ts';
import * as before from './before-texts.ts';

/** The big screen: the circle, the part, what is decided. Nobody's wish, nobody's preparing, no name of who wants a break. */
export function wallView(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const { running, purpose = '' } = document.content;
  if (!running) return waiting(view);
  return html`<div class="wall room both">
    <div>${nowView(view)} ${running.ended === undefined ? nothing : html`<p class="wall-purpose thanks">${locale.label(after.thanksForMeeting)}</p>`}</div>
    <div>
      ${purpose.trim() ? html`<p class="wall-purpose" dir="auto" translate="no">${displayText(purpose)}</p>` : nothing}
      ${running.decisions.length > 0 ? html`<h3>${locale.label(during.decisionsTitle)}</h3>${decisionList(view, running.decisions)}` : nothing}
      ${running.ended === undefined ? nothing : nextMeeting(view)}
      ${running.words.length > 0 ? html`<h3>${locale.label(during.wordsTitle)}</h3>${wordList(view)}` : nothing}
    </div>
  </div>`;
}

/** When we meet again, where that has been said. */
function nextMeeting({ locale, document }: CircleView): unknown {
  const lines = nextLines(locale, document.content);
  return lines.length === 0
    ? nothing
    : html`<h3>${locale.label(after.nextTitle)}</h3>
        ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`;
}

function wordList({ document }: CircleView): TemplateResult {
  return html`<ul class="questions" role="list">
    ${document.content.running?.words.map(
      ({ word, explained = '' }) =>
        html`<li class="question-item"><span class="grow" dir="auto" translate="no"><strong>${displayText(word)}</strong> ${displayText(explained)}</span></li>`,
    )}
  </ul>`;
}

/** One role in a phone: what to do in this part, and ways to ask for a break, the floor, or an explanation. */
export function phoneView(view: CircleView): TemplateResult {
  const { locale, document, meeting, act, answering } = view;
  const { content } = document;
  if (!content.running) return waiting(view);
  if (answering?.open) return answerPage(view, answering);
  const who = content.participants.find(({ id }) => id === meeting.participant);
  return html`${nowView(view)}
  ${select(
    { ...view, editable: true },
    locale.label(during.whoAreYou),
    [
      { id: '', name: locale.text(before.nobodyYet) },
      ...content.participants.map(({ id, name }) => ({ id, name: displayText(name), own: true })),
    ],
    who?.id ?? '',
    (id) => act.run.sitAs(id),
  )}
  ${who && content.running.ended === undefined ? html`<section class="front"><h3>${locale.label(during.checklist)}</h3>${checklists(view, circlesOfOne(who, content.chair))}</section>` : nothing}
  ${content.running.ended === undefined ? asking(view, who) : over(view, who, content.running)}`;
}

/** When it is over: what was decided and when we meet again, to the person in easy words; and whether it was good. */
function over(view: CircleView, who: Participant | undefined, { decisions }: Running): TemplateResult {
  const { locale, answering } = view;
  return html`${answering && goodButton(view, answering)}
  ${
    who?.person
      ? html`${summaryView(view)} ${printButton(view)}`
      : html`${decisions.length > 0 ? html`<h3>${locale.label(during.decisionsTitle)}</h3>${decisionList(view, decisions)}` : nothing}
        ${nextMeeting(view)}`
  }`;
}

function circlesOfOne(who: Participant, chair: string | undefined): readonly Circle[] {
  return who.id === chair ? ['chair', roleOf(who)] : [roleOf(who)];
}

function asking({ locale, act }: CircleView, who: Participant | undefined): TemplateResult {
  return html`<div class="row">
      <button class="act" type="button" data-ask="break" @click=${() => act.run.ask({ type: 'break' })}>${icon('pause')} <span>${locale.label(during.wantBreak)}</span></button>
      ${who ? html`<button class="act" type="button" data-ask="turn" @click=${() => act.run.ask({ type: 'turn', participant: who.id })}>${locale.label(during.wantTurn)}</button>` : nothing}
    </div>
    ${oneLine(locale, during.wordField, during.askWord, (word) => act.run.ask({ type: 'word', word }))}`;
}

function waiting({ locale }: CircleView): TemplateResult {
  return html`<p class="page calm">${locale.label(during.waiting)}</p>`;
}
