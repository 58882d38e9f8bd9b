import { html, nothing, type TemplateResult } from 'lit';
import * as before from './before-texts.ts';
import type { CircleView } from './context.ts';
import { section, wordsField } from './fields.ts';
import { LONGEST_FIELD } from './limits.ts';
import { peopleSection } from './people-section.ts';
import { prepareSection } from './prepare-section.ts';
import { avoidedSection, questionsSection } from './questions-section.ts';
import { shapeSection } from './shape-section.ts';
import { takingSection } from './taking-section.ts';
import * as texts from './texts.ts';

/** Everything the one who leads plans, each under a heading that can be folded; in the list all are open. */
export function beforeView(view: CircleView, open: boolean): TemplateResult {
  return html`${section(view, 'people', before.whoTitle, peopleSection(view), true)}
  ${section(view, 'questions', before.questionsTitle, questionsSection(view), true)}
  ${section(view, 'taking', before.takingTitle, takingSection(view), open)}
  ${section(view, 'shape', before.shapeTitle, shapeSection(view), open)}
  ${section(view, 'prepare', before.prepareTitle, prepareSection(view), open)}
  ${section(view, 'opener', before.openerTitle, opener(view), open)}
  ${section(view, 'avoided', before.avoidTitle, avoidedSection(view), open)}`;
}

/** SMARR: the purpose stands at the top already. */
function opener(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  return html`${wordsField(view, 'goal', before.goal)} ${wordsField(view, 'procedure', before.procedure)} ${wordsField(view, 'roles', before.roles)}
  ${wordsField(view, 'rules', before.rules, 4)}
  ${
    editable && !document.content.rules
      ? html`<button class="act" type="button" data-rules @click=${() => suggestRules(view)}><span>${locale.label(before.rulesReady)}</span></button>`
      : nothing
  }`;
}

function suggestRules({ locale, act }: CircleView): void {
  const rules = locale.text(before.rulesSuggestion).slice(0, LONGEST_FIELD);
  act.perform([{ type: 'changeMeeting', changes: { rules } }], locale.text(texts.saved, locale.text(before.rules)));
}
