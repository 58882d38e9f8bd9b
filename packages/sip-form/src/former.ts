import type { Json } from '@delaktig/core/document/json.js';
import type { Say } from '@delaktig/core/language/say.js';
import { html, type ReactiveController, render } from 'lit';
import { answerWords } from './answer-words.ts';
import { inStockholm } from './exchange/stockholm.ts';
import * as texts from './former-texts.ts';
import type { SipPort } from './holder.ts';
import { keyOf, pathOf } from './key.ts';
import type { ConsentEvent } from './options.ts';
import { actOnThings } from './things.ts';
import { fieldAt, isData, isWritten, valueAt } from './walk.ts';

/** Fields whose former answers have a list of their own. */
const WATCHED: readonly string[] = [keyOf(['consent', 'answer']), keyOf(['responsibility', 'name'])];

/** A change that its history does not tell yet. */
interface Change {
  readonly before: Json | undefined;
  /** The plan it was made in. */
  readonly plan: unknown;
  /** Below the field. Fields are copies, which Lit does not draw: what stands among them is put there. */
  readonly place: HTMLElement;
}

/**
 * When the consent's answer or the main responsible (*huvudansvarig*) is changed, a line in its history is offered below the field: what stood there before, and
 * today's date in Sweden. One press adds it; nothing is added by itself. It goes away when the change is taken back.
 */
export class Former implements ReactiveController {
  readonly #port: SipPort;
  /** What stood in a field when somebody came to it. */
  readonly #before = new Map<string, Json | undefined>();
  readonly #changes = new Map<string, Change>();

  constructor(port: SipPort) {
    this.#port = port;
    const { host } = port;
    const root = host.shadowRoot;
    root?.addEventListener('focusin', this.#remember);
    // Before an answer is in the plan, and after.
    root?.addEventListener('change', this.#remember, { capture: true });
    root?.addEventListener('change', this.#tell);
  }

  readonly #remember = ({ type, target }: Event): void => {
    const key = watched(target);
    // What is typed is in the plan since its first key.
    if (key && (type === 'focusin' || !key.startsWith('["r'))) this.#before.set(key, this.#now(key));
  };

  readonly #tell = ({ target }: Event): void => {
    const key = watched(target);
    const before = this.#before.get(key);
    if (this.#changes.has(key) || !isWritten(before)) return;
    this.#changes.set(key, { before, plan: this.#plan, place: document.createElement('div') });
    if (!this.#isDue(key)) {
      this.#end(key);
      return;
    }
    const { announcer, locale, drawAround } = this.#port;
    for (const words of [this.#words(key, locale.say), locale.text(texts.addToHistory)]) announcer.say(words);
    drawAround();
  };

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

  get #plan(): unknown {
    const { value } = this.#port.host;
    return isData(value) && value['id'];
  }

  #now(key: string): Json | undefined {
    return valueAt(this.#port.content(), pathOf(key) ?? []);
  }

  /** Taken back, or another plan: nothing to add. So also where a name has only been written out. */
  #isDue(key: string): boolean {
    const { before, plan } = this.#changes.get(key) ?? {};
    const now = this.#now(key);
    const isWhole = typeof now === 'string' && typeof before === 'string' && now.startsWith(`${before} `);
    return plan === this.#plan && before !== now && !isWhole;
  }

  #end(key: string): void {
    this.#changes.get(key)?.place.remove();
    this.#changes.delete(key);
  }

  /** "Ändrat från ”Ja” till ”Nej”." */
  #words(key: string, say: Say): string {
    const { content, rules, locale } = this.#port;
    const field = fieldAt(pathOf(key) ?? []);
    const wording = { say, content: content(), parties: rules().parties, languages: locale.languages };
    const words = (value: Json | undefined): string =>
      field && isWritten(value) ? answerWords(wording, field, value) : '–';
    return texts.changed(say, words(this.#changes.get(key)?.before), words(this.#now(key)));
  }

  /** Whoever adds it goes on in the new line: who decided it, why. */
  #add(key: string): void {
    const { host, locale } = this.#port;
    const { before } = this.#changes.get(key) ?? {};
    const day = inStockholm(Date.now())?.date ?? '';
    const path = [...(pathOf(key) ?? []).slice(0, -1), 'history'];
    const line =
      path[0] === 'consent'
        ? { date: day, what: eventOf(before, this.#now(key)), words: this.#words(key, locale.say) }
        : { name: before, until: day };
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

/** Such a field's key; `''` of any other. */
function watched(target: EventTarget | null): string {
  const key = target instanceof Element ? (target.closest('.answers')?.id ?? target.id) : '';
  return WATCHED.includes(key) ? key : '';
}

/** What a change of the answer is called in the history. */
function eventOf(before: Json | undefined, now: Json | undefined): ConsentEvent {
  const isGiven = (answer: Json | undefined): boolean => answer === 'yes' || answer === 'partly';
  if (isGiven(now)) return isGiven(before) ? (now === 'partly' ? 'partlyWithdrawn' : 'changed') : 'given';
  if (now !== 'no') return 'changed';
  return isGiven(before) ? 'withdrawn' : 'declined';
}
