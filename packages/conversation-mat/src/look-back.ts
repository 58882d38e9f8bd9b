import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cardButton } from './board.ts';
import type { WholeView } from './context.ts';
import * as later from './later-texts.ts';
import { matIcon } from './mat-icons.ts';
import { cardsOn, columnsToLookBackAt, isRight } from './reading.ts';
import { columnWords } from './reading-words.ts';
import * as texts from './texts.ts';

/**
 * Looking back, one answer at a time: "Stämmer det här?" Cards can be moved here; a column that is changed afterwards is no longer one that
 * somebody has said yes to.
 */
export function lookBackPage(view: WholeView, at: number): TemplateResult {
  const { act, locale, mat, words } = view;
  const columns = columnsToLookBackAt(mat);
  const back = html`<button class="act" type="button" @click=${() => act.showScreen({ what: 'mat' })}>${icon('undo')} <span>${locale.label(later.lookBackStop)}</span></button>`;
  const step = columns[at];
  if (step === undefined) {
    return html`<section class="look-back" aria-labelledby="look-back-title" tabindex="-1" data-look-back-page>
      <h2 id="look-back-title">${locale.label(columns.length === 0 ? texts.noCards : later.lookedBack)}</h2>
      ${back}
    </section>`;
  }
  const picture = step === null ? null : view.picture(mat.scale.steps.find(({ id }) => id === step)?.picture);
  return html`<section class="look-back" aria-labelledby="look-back-title" tabindex="-1" data-look-back-page>
    <p class="hint">${locale.label(later.lookBackNth, locale.say.number(at + 1), locale.say.number(columns.length))}</p>
    <h2 id="look-back-title">${locale.label(later.lookBackTitle)}</h2>
    <p class="row">
      ${picture ? html`<img src=${picture} alt="" width="56" height="56" />` : nothing}
      <span>${step === null ? locale.label(later.lookBackAside) : locale.label(later.lookBackColumn, words.column(mat, step))}</span>
    </p>
    <ul class="cards" role="list">
      ${repeat(
        cardsOn(mat, step),
        ({ id }) => id,
        (card) => html`<li>${cardButton(view, card)}</li>`,
      )}
    </ul>
    <p class="hint">${locale.label(later.lookBackMove)}</p>
    <div class="row">${view.reading.button('column', () => columnWords(view, step))}</div>
    ${isRight(mat, step) ? html`<p class="right">✓ ${locale.label(later.right)}</p>` : nothing}
    <div class="row answers">
      <button class="act main grow" type="button" data-yes @click=${() => act.confirm(step)}>${icon('check')} <span>${locale.label(later.lookBackYes)}</span></button>
      <button class="act grow" type="button" data-skip-column @click=${() => act.nextColumn()}>${matIcon('skip')} <span>${locale.label(later.lookBackSkip)}</span></button>
    </div>
    ${back}
  </section>`;
}
