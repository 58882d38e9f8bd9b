import type { Viewer } from '@delaktig/core/document/audience.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MapView } from './context.ts';
import type { Person, Quote } from './model.ts';
import * as whole from './about-texts.ts';

/** What can be done with quotations. */
export interface QuoteActs {
  /** @returns whether anything was kept */
  add(text: string): boolean;
  change(quote: Quote): void;
  remove(quote: Quote): void;
}

/** Longest text in a field. A longer one from a host is kept and edited whole. */
const LONGEST = 4000;

/** What the person says about somebody: each in its own field, with who may see it. */
export function quotesPanel(
  view: MapView,
  person: Person,
  { child, audience }: { readonly child: boolean; readonly audience: readonly Viewer[] },
  on: QuoteActs,
): TemplateResult {
  const { locale, words } = view;
  const { quotes = [] } = person;
  return html`<p class="hint" id="quotes-hint">${locale.label(child ? whole.quotesHint : whole.quotesHintAdult)}</p>
    ${repeat(
      quotes,
      ({ id }) => id,
      (quote, index) => html`<div class="quote" data-quote=${quote.id}>
        <label class="field">
          <span>${locale.label(whole.quoteOwn)}${quotes.length > 1 ? ` ${locale.say.number(index + 1)}` : ''}</span>
          <textarea
            class="text-field"
            dir="auto"
            rows="2"
            maxlength=${Math.max(LONGEST, quote.text.length)}
            .value=${live(quote.text)}
            @change=${(event: Event) => {
              const text = textOf(event);
              if (text) on.change({ ...quote, text });
              else if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.value = quote.text;
            }}
          ></textarea>
        </label>
        ${whoMaySee(view, quote, audience, on)}
        <button class="act" type="button" @click=${() => on.remove(quote)}>
          ${panelIcon('remove')} <span>${locale.label(whole.removeQuote, quotes.length > 1 ? locale.say.number(index + 1) : '')}</span>
        </button>
      </div>`,
    )}
    <form
      class="quote"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = event.currentTarget instanceof HTMLFormElement && event.currentTarget.querySelector('textarea');
        if (field && on.add(field.value)) field.value = '';
      }}
    >
      <label class="field">
        <span>${locale.label(whole.quotesTitle, words.spoken(person))}</span>
        <textarea class="text-field" dir="auto" rows="3" maxlength=${LONGEST} data-new-quote aria-describedby="quotes-hint"></textarea>
      </label>
      <button class="act main" type="submit">${locale.label(whole.keepQuote)}</button>
    </form>`;
}

function whoMaySee({ locale }: MapView, quote: Quote, audience: readonly Viewer[], on: QuoteActs): TemplateResult {
  const { visibleTo, ...rest } = quote;
  const now = visibleTo === undefined ? 'later' : visibleTo.length === 0 ? 'me' : 'some';
  const choose = (who: readonly string[] | undefined): void =>
    on.change(who === undefined ? rest : { ...rest, visibleTo: who });
  const choice = (value: string, words: unknown, chosen: () => void): TemplateResult => html`<label class="choice">
    <input type="radio" name=${`seen-${quote.id}`} .checked=${live(now === value)} @change=${chosen} />
    <span>${words}</span>
  </label>`;
  return html`<fieldset class="choices">
    <legend>${locale.label(whole.whoMaySee)}</legend>
    ${choice('me', locale.label(whole.onlyMe), () => choose([]))}
    ${audience.length > 0 || now === 'some' ? choice('some', locale.label(whole.thoseIChoose), () => choose(audience.slice(0, 1).map(({ id }) => id))) : nothing}
    ${choice('later', locale.label(whole.decideLater), () => choose(undefined))}
    ${
      now === 'some'
        ? audience.map(
            ({ id, label }) => html`<label class="choice">
              <input
                type="checkbox"
                .checked=${live(visibleTo?.includes(id) ?? false)}
                @change=${(event: Event) => {
                  const on = event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
                  const others = (visibleTo ?? []).filter((each) => each !== id);
                  choose(on ? [...others, id] : others);
                }}
              />
              <span>${locale.own(label)}</span>
            </label>`,
          )
        : nothing
    }
  </fieldset>`;
}

function textOf(event: Event): string {
  return event.currentTarget instanceof HTMLTextAreaElement ? event.currentTarget.value.trim() : '';
}
