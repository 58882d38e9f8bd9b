import type { Adding } from '@delaktig/core/shell/adding.js';
import { addForm } from '@delaktig/core/shell/add-form.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { addsOnEnter } from '@delaktig/core/expression/growing.js';
import { grows } from '@delaktig/core/expression/grows.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isChild, type MattersView } from './context.ts';
import * as texts from './texts.ts';

/** Where one says what matters: in writing, with a picture, or in another way. */
export function addArea(view: MattersView, adding: Adding): TemplateResult {
  const { locale, images, act, tool, level } = view;
  return html`<div class="add-area">
    ${isChild(view) ? html`<p class="hint begin">${locale.label(expressionTexts.beforeWeBegin)}</p>` : nothing}
    ${addForm(
      {
        locale,
        images,
        label: texts.addLabel,
        hint: texts.addHint,
        wordy: level === 'symbol',
        field: field(adding),
        openSymbols: () => act.openTool('symbol', null),
      },
      adding,
    )}
    ${wayButtons(locale, tool, null, (way) => act.openTool(way, null), ['drawing', 'photo', 'voice', 'video'])}
    <button class="act quiet" type="button" data-show-examples aria-expanded=${String(view.examples)} @click=${() => act.toggleExamples()}>
      ${locale.label(texts.showExamples)}
    </button>
  </div>`;
}

/** Something that matters may be a whole story: the field is as high as what is written in it. Enter adds, Shift and Enter begins a new line. */
function field(adding: Adding): TemplateResult {
  const { name, problem } = adding.draft;
  return html`<textarea
    class="text-field growing"
    rows="2"
    data-add
    data-validity
    dir="auto"
    maxlength="1000"
    autocomplete="off"
    autocapitalize="sentences"
    spellcheck="false"
    enterkeyhint="enter"
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${problem ? 'add-problem' : 'add-hint'}
    .value=${live(name)}
    @keydown=${addsOnEnter}
    @input=${({ currentTarget }: Event) => currentTarget instanceof HTMLTextAreaElement && adding.write(currentTarget.value)}
    ${grows()}
  ></textarea>`;
}
