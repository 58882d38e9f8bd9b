import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { symbolPanel } from '@delaktig/core/shell/symbol-panel.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import type { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import * as core from '@delaktig/core/texts.js';
import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { thingButton } from './day-board.ts';
import { DAY_KINDS } from './defaults.ts';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { When } from './model.ts';
import * as texts from './texts.ts';
import { dayKindText } from './words.ts';

/** What is open beside the day: pictures, a new day, the day itself, or those there is no room for. */
export function openedPanel(view: WholeView, offer: SymbolOffer): unknown {
  const { opened, locale, act, images } = view;
  if (!opened) return nothing;
  switch (opened.what) {
    case 'symbols':
      return symbolPanel(
        { locale, images, offer, base: opened.base },
        {
          choose: (symbol) => act.chooseSymbol(opened.thing, symbol),
          showVariants: (base) => act.open({ what: 'symbols', thing: opened.thing, ...(base && { base }) }),
          close: () => act.close(),
        },
      );
    case 'newDay':
      return newDay(view);
    case 'cards':
      return view.cards?.(view);
    case 'day':
      return dayPanel(view);
    case 'crowd':
      return crowd(view, opened.from);
  }
}

const WHENS: readonly (readonly [When, Text])[] = [
  ['now', later.whenNow],
  ['wished', later.whenWished],
  ['earlier', later.whenEarlier],
];

/** Kind and how it is, then one button: nothing is added by choosing. */
function newDay(view: WholeView): TemplateResult {
  const { locale, act } = view;
  return sidePanel(
    locale,
    { title: locale.label(texts.addDay), close: () => act.close() },
    html`<form
      class="new-day"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!(event.currentTarget instanceof HTMLFormElement)) return;
        const data = new FormData(event.currentTarget);
        const when = WHENS.find(([id]) => id === data.get('when'))?.[0] ?? 'now';
        const kind = DAY_KINDS.find((id) => id === data.get('kind')) ?? 'ordinary';
        act.addDay({ kind, when, copy: data.has('copy') });
      }}
    >
      <fieldset class="choices">
        <legend>${locale.label(later.dayKind)}</legend>
        ${DAY_KINDS.map((kind, index) => html`<label class="choice"><input type="radio" name="kind" value=${kind} ?checked=${index === 1} /><span>${kindWords(view, kind)}</span></label>`)}
      </fieldset>
      <fieldset class="choices">
        <legend>${locale.label(later.dayWhen)}</legend>
        ${WHENS.map(([when, text], index) => html`<label class="choice"><input type="radio" name="when" value=${when} ?checked=${index === 0} /><span>${locale.label(text)}</span></label>`)}
      </fieldset>
      <label class="choice"><input type="checkbox" name="copy" /><span>${locale.label(later.copyDay)}</span></label>
      <button class="act main" type="submit">${locale.label(core.add)}</button>
    </form>`,
  );
}

function kindWords({ locale }: WholeView, kind: string): unknown {
  const text = dayKindText(kind);
  return text ? locale.label(text) : kind;
}

function dayPanel(view: WholeView): TemplateResult {
  const { locale, act, day, words, document } = view;
  const kinds: readonly string[] = DAY_KINDS;
  return sidePanel(
    locale,
    { title: locale.label(texts.changeDay), close: () => act.close() },
    html`<label class="field">
        <span>${locale.label(later.dayName)}</span>
        <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(words.day({ ...day, when: 'now' }))} @change=${(event: Event) => act.renameDay(valueOf(event))} />
      </label>
      <fieldset class="choices">
        <legend>${locale.label(later.dayKind)}</legend>
        ${kinds.map((kind) => html`<label class="choice"><input type="radio" name="kind" .checked=${live(kind === day.kind)} @change=${() => act.changeDayKind(kind)} /><span>${kindWords(view, kind)}</span></label>`)}
      </fieldset>
      <fieldset class="choices">
        <legend>${locale.label(later.dayWhen)}</legend>
        ${WHENS.map(([when, text]) => html`<label class="choice"><input type="radio" name="when" .checked=${live(when === (day.when ?? 'now'))} @change=${() => act.changeDay({ when: when === 'now' ? null : when })} /><span>${locale.label(text)}</span></label>`)}
      </fieldset>
      ${
        document.content.days.length > 1
          ? html`<button class="act danger" type="button" @click=${() => act.removeDay()}>${panelIcon('remove')} <span>${locale.label(later.removeDay, words.day(day))}</span></button>`
          : nothing
      }`,
  );
}

function crowd(view: WholeView, from: number): unknown {
  const { locale, act, drawn, words } = view;
  const found = drawn.crowds.find((one) => one.from === from);
  if (!found) return nothing;
  return sidePanel(
    locale,
    { title: locale.label(later.crowdTitle, words.when({ ...found, open: false })), close: () => act.close() },
    html`<ul class="crowd-list" role="list">
      ${found.spans.map((span) => html`<li>${thingButton(view, span.activity, span)}</li>`)}
    </ul>`,
  );
}
