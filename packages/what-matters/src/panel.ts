import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import { namedPeople, oneLine, saidFields, saidPlain, valueOf, whoSees } from '@delaktig/core/expression/fields.js';
import { shortNameOfSaid } from '@delaktig/core/expression/said-name.js';
import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { allTools, wayButtons } from '@delaktig/core/expression/ways.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import type { Reading } from '@delaktig/core/shell/reading.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type MattersView, nameOf, whenTexts } from './context.ts';
import * as later from './later-texts.ts';
import { LONGEST_GOAL, MAX_HELPERS, MAX_STEPS } from './limits.ts';
import { type Goal, type Matter, talkingPoints, times } from './model.ts';
import { linesOf, matterWords } from './reading-words.ts';

/** The panel of one thing that matters: what was said, when, who can help, where it leads. */
export function matterPanel(view: MattersView & { readonly reading: Reading }, port: SaidPort): unknown {
  const matter = view.document.content.matters.find(({ id }) => id === view.subject);
  if (!matter) return nothing;
  const { locale, act } = view;
  return html`<div class="panel matter-panel" role="dialog" tabindex="-1" aria-labelledby="matter-name" data-panel>
    <div class="panel-head">
      <h3 id="matter-name" dir="auto" translate="no">${shortNameOfSaid(locale, matter.said)}</h3>
      <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => act.close()}>${panelIcon('close')}</button>
    </div>
    ${view.editable ? matterFields(view, port, matter) : matterPlain(port, matter)}
    <div class="row">${view.reading.button('matter', () => matterWords(locale, matter))}</div>
  </div>`;
}

/** All there is to say about something, in the panel and in the list. */
export function matterFields(view: MattersView, port: SaidPort, matter: Matter): TemplateResult {
  const { locale, act, settings, level, tool } = view;
  const { id, said } = matter;
  const withGoals = settings.goals ?? level !== 'symbol';
  const about = nameOf(locale, matter);
  return html`${saidFields(port, later.wordsField, said, (changes) => act.say(id, changes), about)}
    ${wayButtons(locale, tool, id, (way) => act.openTool(way, id), allTools, about)} ${when(view, matter)}
    ${namedPeople(
      locale,
      { title: later.helpersTitle, label: later.helperAdd, people: matter.helpers ?? [], most: MAX_HELPERS, about },
      {
        add: (name) => act.change(id, { helpers: [...(matter.helpers ?? []), { id: newId(), name }] }),
        remove: (helper) => {
          const rest = (matter.helpers ?? []).filter((each) => each.id !== helper);
          act.change(id, { helpers: rest.length > 0 ? rest : null });
        },
      },
    )}
    ${withGoals ? goals(view, matter) : nothing}
    ${whoSees(locale, settings.audience, matter.visibleTo, (visibleTo) => act.change(id, { visibleTo }))}
    <button class="act danger" type="button" data-remove aria-label=${locale.text(coreLater.removeNamed, isolateText(shortNameOfSaid(locale, said)))} @click=${() => act.remove(id)}>
      ${panelIcon('remove')} <span>${locale.label(coreLater.remove)}</span>
    </button>`;
}

function when({ locale, act }: MattersView, { id, when: chosen }: Matter): TemplateResult {
  const choice = (text: unknown, checked: boolean, choose: () => void): TemplateResult =>
    html`<label class="choice"><input type="radio" name=${`when-${id}`} .checked=${live(checked)} @change=${choose} /> <span>${text}</span></label>`;
  return html`<fieldset class="choices whens">
    <legend>${locale.label(later.whenQuestion)}</legend>
    ${times.map((time) => choice(locale.label(whenTexts[time]), chosen === time, () => act.change(id, { when: time })))}
    ${choice(locale.label(later.whenOpen), chosen === undefined, () => act.change(id, { when: null }))}
  </fieldset>`;
}

/** From what matters to where it leads, and the small steps there. For whoever helps: the questions to talk about, never a condition. */
function goals(view: MattersView, matter: Matter): TemplateResult {
  const { locale, act } = view;
  const { id, goal, steps = [] } = matter;
  const keep = (rest: readonly Goal[]): void => act.change(id, { steps: rest.length > 0 ? rest : null });
  return html`<fieldset class="choices goals">
    <legend>${locale.label(later.goalsTitle)}</legend>
    <p class="hint">${locale.label(later.goalsHelp)}</p>
    ${goalField(view, locale.label(later.goalField), goal, (changed) => act.change(id, { goal: changed }))}
    <p><strong>${locale.label(later.stepsTitle)}</strong></p>
    ${
      steps.length === 0
        ? nothing
        : html`<ol class="steps" role="list">
          ${steps.map((step, index) => {
            const label = locale.label(later.stepNumber, locale.say.number(index + 1));
            return html`<li>
              ${goalField(view, label, step, (changed) => keep(changed ? steps.with(index, changed) : steps.toSpliced(index, 1)))}
              <button class="act" type="button" data-key=${`step-${step.id}`} aria-label=${locale.text(coreLater.removeNamed, locale.text(later.stepNumber, locale.say.number(index + 1)))} @click=${() => keep(steps.toSpliced(index, 1))}>${panelIcon('close')}</button>
            </li>`;
          })}
        </ol>`
    }
    ${steps.length >= MAX_STEPS ? nothing : oneLine(locale, later.stepAdd, later.stepAddButton, (words) => keep([...steps, { id: newId(), words }]), nameOf(locale, matter), LONGEST_GOAL)}
  </fieldset>`;
}

function goalField(
  view: MattersView,
  label: unknown,
  goal: Goal | undefined,
  change: (goal: Goal | null) => void,
): TemplateResult {
  const { locale } = view;
  return html`<div class="goal">
    <label class="field"
      ><span>${label}</span>
      <textarea
        rows="2"
        dir="auto"
        maxlength=${LONGEST_GOAL}
        .value=${goal?.words ?? ''}
        @change=${(event: Event) => {
          const words = valueOf(event).trim();
          if (words) change(goal ? { ...goal, words } : { id: newId(), words });
          else if (goal) change(null);
        }}
      ></textarea>
    </label>
    ${
      goal
        ? html`<details class="talk">
          <summary class="act">${locale.label(later.talkTitle)}</summary>
          <fieldset class="choices">
            <legend class="hint">${locale.label(later.talkHelp)}</legend>
            ${talkingPoints.map((point) => {
              const talked = goal.talked ?? [];
              return html`<label class="choice"
                ><input
                  type="checkbox"
                  .checked=${live(talked.includes(point))}
                  @change=${({ currentTarget }: Event) => {
                    const on = currentTarget instanceof HTMLInputElement && currentTarget.checked;
                    const rest = talked.filter((each) => each !== point);
                    const { talked: _, ...bare } = goal;
                    const next = on ? [...rest, point] : rest;
                    change(next.length > 0 ? { ...bare, talked: next } : bare);
                  }}
                />
                <span>${locale.label(later.talking[point])}</span></label
              >`;
            })}
          </fieldset>
        </details>`
        : nothing
    }
  </div>`;
}

/** The same, where nothing can be changed. */
export function matterPlain(port: SaidPort, matter: Matter): TemplateResult {
  return html`${saidPlain(port, matter.said)} ${linesOf(port.locale, matter).map((line) => html`<p dir="auto">${line}</p>`)}`;
}
