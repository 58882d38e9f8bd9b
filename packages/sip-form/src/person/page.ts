import { displayText } from '@delaktig/core/document/display-text.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { html, nothing, type TemplateResult } from 'lit';
import { partyWords } from '../answer-words.ts';
import type { Seeing } from '../chain/seeing.ts';
import type { Party, SipContent, SipPath } from '../model.ts';
import { quote } from '../texts/chain.ts';
import { fieldAt } from '../walk.ts';
import type { Placed } from './plan.ts';
import type { Voice } from './voice.ts';

/** What the plan and the letter are drawn from, on the screen and on paper alike. */
export interface Page {
  readonly voice: Voice;
  /** As the person may read it. */
  readonly content: SipContent;
  /** All of it: who may see a quotation stands there. */
  readonly held: SipContent;
  readonly seeing: Seeing;
  /** The day in Sweden, `YYYY-MM-DD`. */
  readonly today: string;
  readonly parties: readonly Party[];
  /** The languages that a host's own words are looked for in. */
  readonly languages: readonly string[];
  /** The address of a picture of a set; null until it has come, and where there is none. */
  symbol(symbol: SymbolReference): string | null;
  /** Likewise of a drawing or a photo. */
  photo(attachment: string): string | null;
  /** To staff, below a thing: its easy words and its picture. */
  edit?(placed: Placed): unknown;
}

/** A picture of the set that comes with the elements. */
const own = (id: string): SymbolReference => ({ provider: 'fluent', id });

/** Few words and large pictures, as the styles know it; no level's own name, which means something else there. */
export const amountOf = ({ level }: Pick<Voice, 'level'>): string => (level === 'symbol' ? 'few' : '');

/** A picture beside words that say the same: nothing more to hear. */
export function picture(page: Page, symbol: SymbolReference | undefined): unknown {
  const url = symbol && page.symbol(symbol);
  return url ? html`<img class="picture" src=${url} alt="" />` : nothing;
}

/** The picture of a heading or a line, for those who read little. */
export function sign(page: Page, id: string): unknown {
  return page.voice.level === 'standard' ? nothing : picture(page, own(id));
}

/** Words that somebody has written: nobody translates them. */
export function written(words: string): TemplateResult {
  return html`<span dir="auto" translate="no">${displayText(words)}</span>`;
}

/** The person's own words, with their own picture. */
export function quotations(page: Page, references: readonly Reference[]): unknown {
  return references.map(({ quote: words, picture: held }) => {
    const url = held && page.photo(held.attachment);
    if (!words && !url) return nothing;
    return html`<div class="said">
      ${url ? html`<img class="picture" src=${url} alt=${held.description ?? ''} />` : nothing}
      ${words ? html`<p class="quote" dir="auto" translate="no">${page.voice.text(quote, displayText(words))}</p>` : nothing}
    </div>`;
  });
}

/** What a kind of service is called. */
export function service({ voice, content, parties, languages }: Page, id: string): string {
  return partyWords({ say: voice.say, content, parties, languages }, id);
}

/** What a field is called in the form: here too. */
export function fieldName(voice: Pick<Voice, 'label'>, path: SipPath): unknown {
  const field = fieldAt(path);
  return field && 'label' in field ? voice.label(field.label) : nothing;
}

/** A question and its answer. */
export function fact(label: unknown, answer: unknown): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${answer}</dd></div>`;
}

/** A time of day, or two. */
export function hours(...times: readonly (string | undefined)[]): readonly string[] {
  return times.filter((time): time is string => time !== undefined && time.trim() !== '');
}
