import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cardList } from './card-list.ts';
import type { LookingBack, WholeView } from './context.ts';
import * as later from './later-texts.ts';
import { matIcon } from './mat-icons.ts';
import type { Card, Mat } from './model.ts';
import { isConfirmed } from './operations.ts';
import { cardsOn, columnsToLookBackAt, isRight } from './reading.ts';
import { columnWords } from './reading-words.ts';
import * as texts from './texts.ts';

/** What comes after the column that is shown: the first that has not been looked at as it lies now, also one that has changed since; else the end. */
export function nextColumn(mat: Mat, { step, seen }: LookingBack): LookingBack {
  const looked =
    step === undefined
      ? seen
      : [...seen.filter((each) => each.step !== step), { step, cards: idsOf(cardsOn(mat, step)) }];
  const next = columnsToLookBackAt(mat).find((each) => !isConfirmed(looked, each, idsOf(cardsOn(mat, each))));
  return { what: 'look-back', ...(next !== undefined && { step: next }), seen: looked };
}

/**
 * Looking back, one answer at a time: "Stämmer det här?" Cards can be moved here; a column that is changed afterwards is no longer one that
 * somebody has said yes to, and comes once more.
 */
export function lookBackPage(view: WholeView, looking: LookingBack): TemplateResult {
  const { act, locale, mat, words } = view;
  const { step, seen } = looking;
  const back = html`<button class="act" type="button" @click=${() => act.showScreen({ what: 'mat' })}>${icon('undo')} <span>${locale.label(later.lookBackStop)}</span></button>`;
  const columns = columnsToLookBackAt(mat);
  if (step === undefined) {
    const again = nextColumn(mat, looking).step !== undefined;
    const said =
      columns.length > 0
        ? again
          ? later.lookBackAgain
          : later.lookedBack
        : mat.cards.length > 0
          ? later.lookBackNone
          : texts.noCards;
    return html`<section class="look-back" aria-labelledby="look-back-title" tabindex="-1" data-look-back-page>
      <h2 id="look-back-title">${locale.label(said)}</h2>
      ${again ? html`<button class="act main" type="button" data-skip-column @click=${() => act.nextColumn()}>${matIcon('look')} <span>${locale.label(later.lookBackGoOn)}</span></button>` : nothing}
      ${back}
    </section>`;
  }
  const cards = cardsOn(mat, step);
  // The place of what is shown among the answers, also when its last card has been moved away.
  const order = [...mat.scale.steps.map(({ id }) => id), null].filter(
    (each) => each === step || columns.includes(each),
  );
  const picture = step === null ? null : view.picture(mat.scale.steps.find(({ id }) => id === step)?.picture);
  const changed = seen.some((each) => each.step === step);
  return html`<section class="look-back" aria-labelledby="look-back-title" tabindex="-1" data-look-back-page>
    <p class="hint">${locale.label(later.lookBackNth, locale.say.number(order.indexOf(step) + 1), locale.say.number(order.length))}</p>
    <h2 id="look-back-title">${locale.label(later.lookBackTitle)}</h2>
    ${changed ? html`<p class="hint">${locale.label(later.lookBackChanged)}</p>` : nothing}
    <p class="row">
      ${picture ? html`<img src=${picture} alt="" width="56" height="56" />` : nothing}
      <span>${step === null ? locale.label(later.lookBackAside) : locale.label(later.lookBackColumn, words.column(mat, step))}</span>
    </p>
    <ul class="cards" role="list">
      ${cardList(view, cards)}
    </ul>
    <p class="hint">${locale.label(cards.length > 0 ? later.lookBackMove : later.lookBackEmptied)}</p>
    <div class="row">${view.reading.button('column', () => columnWords(view, step))}</div>
    ${cards.length > 0 && isRight(mat, step) ? html`<p class="right">✓ ${locale.label(later.right)}</p>` : nothing}
    <div class="row answers">
      ${
        cards.length > 0
          ? html`<button class="act main grow" type="button" data-yes @click=${() => act.confirm(step)}>${icon('check')} <span>${locale.label(later.lookBackYes)}</span></button>`
          : nothing
      }
      <button class="act grow" type="button" data-skip-column @click=${() => act.nextColumn()}>${matIcon('skip')} <span>${locale.label(cards.length > 0 ? later.lookBackSkip : later.lookBackGoOn)}</span></button>
    </div>
    ${back}
  </section>`;
}

function idsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ id }) => id);
}
