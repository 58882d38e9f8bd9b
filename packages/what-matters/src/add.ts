import type { Adding } from '@delaktig/core/shell/adding.js';
import { addForm } from '@delaktig/core/shell/add-form.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
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
        longest: 1000,
        capitals: 'sentences',
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
