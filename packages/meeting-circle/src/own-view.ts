import { saidPicture } from '@delaktig/core/expression/said-name.js';
import { html, nothing, type TemplateResult } from 'lit';
import * as after from './after-texts.ts';
import { printButton } from './after-view.ts';
import { goodButton } from './answer-view.ts';
import * as before from './before-texts.ts';
import { type CircleView, nameOfPart, personOf, pictureOfPart, roleOf } from './context.ts';
import { section } from './fields.ts';
import type { Role } from './model.ts';
import { sideOf } from './prepare-section.ts';
import { questionsSection } from './questions-section.ts';
import { summaryView } from './summary-view.ts';
import { takingSection } from './taking-section.ts';

/** The person's own version: how the meeting goes in pictures, how they take part, what they want to talk about. Nothing that is the chair's. */
export function ownView(view: CircleView): TemplateResult {
  const { answering, document } = view;
  // When it is over, what came of it stands first.
  const over = document.content.running?.ended !== undefined;
  return html`${over ? section(view, 'to-person', after.summaryTitle, html`${summaryView(view)} ${printButton(view)}`, true) : nothing}
  ${over && answering && view.editable ? goodButton(view, answering) : nothing} ${steps(view)} ${section(view, 'taking', before.takingTitle, takingSection(view), true)}
  ${section(view, 'questions', before.questionsTitle, questionsSection(view), true)}`;
}

/** Which texts are the person's: those of a young person where nobody has said otherwise. */
function roleOfPerson({ document }: CircleView): Role {
  const person = personOf(document);
  const role = person && roleOf(person);
  return role === 'adult' || role === 'older' ? role : 'youth';
}

function steps(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const sides = (['before', 'during'] as const).map((side) => ({
    side,
    texts: sideOf(view, roleOfPerson(view), side),
  }));
  const told = (part: string): TemplateResult =>
    html`${sides.map(({ side, texts }) => {
      const own = texts.filter((each) => each.part.id === part);
      return own.length === 0
        ? nothing
        : html`<p class="side-name">${locale.label(side === 'before' ? before.backTitle : before.frontTitle)}</p>
            ${own.map(({ words }) => html`<p>${words}</p>`)}`;
    })}`;
  return section(
    view,
    'steps',
    before.myParts,
    html`<ol class="steps" role="list">
      ${document.content.parts.map((part, index) => {
        const symbol = pictureOfPart(part);
        return html`<li class="step">
          ${symbol ? saidPicture(view, { symbol }) : nothing}
          <div>
            <h4>${locale.text(before.partNumber, locale.say.number(index + 1), nameOfPart(locale, part))}</h4>
            ${told(part.id)}
          </div>
        </li>`;
      })}
    </ol>`,
    true,
  );
}
