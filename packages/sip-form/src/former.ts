import type { Json } from '@delaktig/core/document/json.js';
import type { Say } from '@delaktig/core/language/say.js';
import { html, type ReactiveController, render } from 'lit';
import { answerWords } from './answer-words.ts';
import type { AnyField } from './describe.ts';
import { inStockholm } from './exchange/stockholm.ts';
import * as texts from './former-texts.ts';
import type { SipPort } from './holder.ts';
import { keyOf, pathOf } from './key.ts';
import type { SipPath } from './model.ts';
import type { ConsentEvent } from './options.ts';
import { itemTitle } from './item-title.ts';
import { actOnThings } from './things.ts';
import { type Data, fieldAt, isWritten, itemsOf, valueAt } from './walk.ts';
import { planOf, type Stood } from './watched.ts';

/** A change that its history does not tell yet. */
interface Change extends Stood {
  /** Below the field. Fields are copies, which Lit does not draw: what stands among them is put there. */
  readonly place: HTMLElement;
}

/**
 * When something in the consent or who is responsible is changed (`watched.ts`), a line in its history is offered below the field: what stood there before, and
 * today's date in Sweden. One press adds it; nothing is added by itself. It goes away when the change is taken back.
 */
export class Former implements ReactiveController {
  readonly #port: SipPort;
  readonly #changes = new Map<string, Change>();

  constructor(port: SipPort) {
    this.#port = port;
    port.host.addController(this);
  }

  /** A field has been changed: a line is offered, if there is anything to tell. */
  tell(key: string, stood: Stood): void {
    if (this.#changes.has(key)) return;
    this.#changes.set(key, { ...stood, place: document.createElement('div') });
    if (!this.#isDue(key)) {
      this.#end(key);
      return;
    }
    const { announcer, locale, drawAround } = this.#port;
    for (const words of [this.#words(key, locale.say), locale.text(texts.addToHistory)]) announcer.say(words);
    drawAround();
  }

  /** @internal */
  hostUpdated(): void {
    for (const [key, { place }] of this.#changes) {
      const field = this.#port.host.shadowRoot?.getElementById(key)?.closest('.answers, .field');
      if (!this.#isDue(key) || !field || !this.#port.editable()) this.#end(key);
      else {
        if (field.nextElementSibling !== place) field.after(place);
        render(this.#offer(key), place);
      }
    }
  }

  #offer(key: string): unknown {
    const { locale } = this.#port;
    return html`<div class="notice field" role="group" aria-labelledby="former">
      <p id="former" dir="auto">${locale.label((say) => this.#words(key, say))}</p>
      <div class="row">
        <button class="act" type="button" @click=${() => this.#add(key)}>${locale.label(texts.addToHistory)}</button>
        <button class="act quiet" type="button" @click=${() => this.#drop(key)}>${locale.label(texts.notNeeded)}</button>
      </div>
    </div>`;
  }

  #now(key: string): Json | undefined {
    return valueAt(this.#port.content(), pathOf(key) ?? []);
  }

  /** Taken back, or another plan: nothing to add. So also where a name has only been written out. */
  #isDue(key: string): boolean {
    const { before, plan } = this.#changes.get(key) ?? {};
    const now = this.#now(key);
    const isName = key === keyOf(['responsibility', 'name']);
    const isWhole = isName && typeof now === 'string' && typeof before === 'string' && now.startsWith(`${before} `);
    return plan === planOf(this.#port) && before !== now && !isWhole;
  }

  #end(key: string): void {
    this.#changes.get(key)?.place.remove();
    this.#changes.delete(key);
  }

  /** "Skola (Björkskolan): ändrat från ”Ja” till ”Nej”." */
  #words(key: string, say: Say): string {
    const path = pathOf(key) ?? [];
    const words = (value: Json | undefined): string => (isWritten(value) ? this.#answer(path, value, say) : '–');
    const [before, now] = [words(this.#changes.get(key)?.before), words(this.#now(key))];
    const what = this.#what(path, say);
    return what ? texts.changedOf(say, what, before, now) : texts.changed(say, before, now);
  }

  /** What a field says, in words. */
  #answer(path: SipPath, value: Json | undefined, say: Say): string {
    const { content, rules, locale } = this.#port;
    const field = fieldAt(path);
    const wording = { say, content: content(), parties: rules().parties, languages: locale.languages };
    return field ? answerWords(wording, field, value) : '';
  }

  /** What was changed, where the history does not say so itself: a service, a kind of information, somebody who consents; or a field. */
  #what(path: SipPath, say: Say): string {
    const [part, name = '', id] = path;
    const field: AnyField | null = part === 'consent' && name !== 'answer' ? fieldAt(path.slice(0, 2)) : null;
    if (field?.kind !== 'list') return field && 'label' in field ? field.label(say) : '';
    const list = path.slice(0, 2);
    const all = itemsOf(valueAt(this.#port.content(), list));
    const index = all.findIndex((one) => one.id === id);
    const thing: Data = all[index] ?? {};
    const own = ['party', 'role', 'name', 'words'].flatMap((each) =>
      isWritten(thing[each]) ? this.#answer([...path.slice(0, 3), each], thing[each], say) : [],
    );
    return own.join(', ') || itemTitle({ say }, field, index);
  }

  /** Whoever adds it goes on in the new line: who decided it, why. */
  #add(key: string): void {
    const { host, locale, given } = this.#port;
    const { before } = this.#changes.get(key) ?? {};
    const day = inStockholm(Date.parse(given().now()))?.date ?? '';
    const own = pathOf(key) ?? [];
    const [part = ''] = own;
    const path = [part, 'history'];
    const line: Data =
      part === 'consent'
        ? { date: day, what: eventOf(own, before, this.#now(key)), words: this.#words(key, locale.say) }
        : { name: this.#answer(own, before, locale.say), until: day };
    const field = fieldAt(path);
    this.#end(key);
    const port = { ...this.#port, draw: () => host.updateComplete, root: () => host.shadowRoot };
    if (field?.kind === 'list') void actOnThings(port, 'add', path, field, '', line);
  }

  /** Back to what was changed. */
  #drop(key: string): void {
    this.#end(key);
    const control = this.#port.host.shadowRoot?.getElementById(key);
    (control?.querySelector<HTMLElement>('input:checked') ?? control)?.focus();
  }
}

/** What a change is called in the history. */
function eventOf({ length, 1: name }: SipPath, before: Json | undefined, now: Json | undefined): ConsentEvent {
  const isGiven = (answer: Json | undefined): boolean => answer === 'yes' || answer === 'partly';
  // A yes to one service or one kind of information is a part of the consent.
  if (length > 2) return name !== 'givers' && isGiven(before) && now === 'no' ? 'partlyWithdrawn' : 'changed';
  if (name !== 'answer') return 'changed';
  if (isGiven(now)) return isGiven(before) ? (now === 'partly' ? 'partlyWithdrawn' : 'changed') : 'given';
  if (now !== 'no') return 'changed';
  return isGiven(before) ? 'withdrawn' : 'declined';
}
