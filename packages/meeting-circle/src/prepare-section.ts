import { displayText } from '@delaktig/core/document/display-text.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import * as before from './before-texts.ts';
import { circlesOf, type CircleView, nameOfPart, roleOf, spoken } from './context.ts';
import { choices, select } from './fields.ts';
import type { Circle, MeetingPart, Participant } from './model.ts';
import { roleTexts } from './role-texts.ts';
import { CIRCLES, coveredBy, type FivePart } from './shapes.ts';
import * as texts from './texts.ts';

/** For which circle the back is shown: the chosen one, else the first that somebody who comes has, else the one who leads. */
export function shownCircle(view: CircleView): Circle {
  return view.circle ?? circlesOf(view.document)[0] ?? 'chair';
}

/** The back of a circle: what to prepare for each part, ticked by each who has that role; and sheets to print. */
export function prepareSection(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const circle = shownCircle(view);
  const name = locale.text(before.circleNames[circle]);
  return html`<p class="hint">${locale.label(before.prepareHint)}</p>
    ${select(
      { ...view, editable: true },
      locale.label(before.prepareCircle),
      CIRCLES.map((id) => ({ id, name: locale.text(before.circleNames[id]) })),
      circle,
      (id) => {
        const found = CIRCLES.find((each) => each === id);
        if (found) view.act.showCircle(found);
      },
    )}
    ${backOf(view, circle, name)}
    <div class="row">
      <button class="act" type="button" data-handout @click=${() => view.act.printHandouts([circle])}>${panelIcon('print')} <span>${locale.label(before.handoutOne)}</span></button>
      ${
        circlesOf(document).length > 1
          ? html`<button class="act" type="button" data-handouts @click=${() => view.act.printHandouts(circlesOf(document))}>${panelIcon('print')} <span>${locale.label(before.handoutAll)}</span></button>`
          : nothing
      }
    </div>`;
}

/** Those who have the circle tick for themselves; while nobody has it, it can be read. */
function backOf(view: CircleView, circle: Circle, name: string): TemplateResult {
  const { content } = view.document;
  const who = content.participants.filter((each) =>
    circle === 'chair' ? each.id === content.chair : roleOf(each) === circle,
  );
  if (who.length === 0) return html`<section><h4>${name}</h4>${plainBack(view, circle)}</section>`;
  return html`${who.map((participant) => ticked(view, circle, participant, name))}`;
}

/** The texts of a circle's side, part by part, in the order of this meeting. */
export function sideOf(
  { locale, document }: Pick<CircleView, 'locale' | 'document'>,
  circle: Circle,
  side: 'before' | 'during',
): readonly { readonly part: MeetingPart; readonly key: FivePart; readonly words: string }[] {
  return document.content.parts.flatMap((part) =>
    coveredBy(part).map((key) => ({ part, key, words: locale.text(roleTexts[circle][key][side]) })),
  );
}

/** The back, where it is only read. */
export function plainBack(view: CircleView, circle: Circle): TemplateResult {
  return html`<dl class="back">
    ${sideOf(view, circle, 'before').map(({ part, words }) => html`<div><dt>${nameOfPart(view.locale, part)}</dt><dd>${words}</dd></div>`)}
  </dl>`;
}

function ticked(view: CircleView, circle: Circle, participant: Participant, name: string): TemplateResult {
  const { id, prepared = [] } = participant;
  const who = displayText(participant.name);
  return choices(
    view,
    { type: 'checkbox', name: `prepared-${id}`, legend: html`<bdi translate="no" dir="auto">${who}</bdi> (${name})` },
    sideOf(view, circle, 'before').map(({ part, key, words }) => {
      const mark = `${circle}/${key}`;
      return {
        label: html`<strong>${nameOfPart(view.locale, part)}</strong><br />${words}`,
        checked: prepared.includes(mark),
        act: (on) => {
          const rest = prepared.filter((each) => each !== mark);
          const marks = on ? [...rest, mark] : rest;
          view.act.perform(
            [{ type: 'changeItem', list: 'participants', id, changes: { prepared: marks.length > 0 ? marks : null } }],
            view.locale.text(texts.saved, spoken(nameOfPart(view.locale, part))),
          );
        },
      };
    }),
  );
}
