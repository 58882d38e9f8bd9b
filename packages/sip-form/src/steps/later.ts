import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { back, next } from '@delaktig/core/later-texts.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { renderFields } from '../fields.ts';
import { catalogue } from '../generated/catalogue.ts';
import { catalogue as laterCatalogue } from '../generated/later/catalogue.ts';
import type { RevealDetail } from '../go-to.ts';
import { heading } from '../heading.ts';
import type { SipPort } from '../holder.ts';
import { renderReadable } from '../readable.ts';
import { sections } from '../sections.ts';
import { iWantToThink } from '../texts/common.ts';
import { type FormView, type Option, optionsOf } from '../view.ts';
import { type Data, isData, isWritten, valueAt } from '../walk.ts';
import {
  LAST,
  partiesField,
  partiesIn,
  partiesPath,
  partyItem,
  type Question,
  questionAt,
  questionsIn,
} from './questions.ts';
import { stepsStyles } from './styles.ts';
import * as texts from './texts.ts';

/** Who is meant by services that are easily taken for one. */
const meant: Readonly<Record<string, Text>> = {
  school: texts.school,
  schoolMedical: texts.schoolMedical,
  schoolSupport: texts.schoolSupport,
};

/** Consent in small steps (*En fråga i taget*): one question on the screen, back and forth as one likes, nothing that must be answered. */
export class ConsentSteps {
  readonly #port: SipPort;
  readonly #locale: LocaleController;
  #at = '';

  /** When its words have come too: nothing in Swedish first. */
  static async of(port: SipPort): Promise<ConsentSteps> {
    const steps = new ConsentSteps(port);
    await steps.#locale.ready;
    return steps;
  }

  private constructor(port: SipPort) {
    this.#port = port;
    this.#locale = new LocaleController(port.host, [catalogue, laterCatalogue, coreCatalogue]);
    adoptStyles(port.host.shadowRoot, stepsStyles);
    port.host.addEventListener('delaktig-reveal', ({ detail }) => this.#reveal(detail));
  }

  /** Another plan is shown: from the beginning. */
  begin(): void {
    this.#at = '';
  }

  /** Whoever goes to a field comes to the question that asks for it. */
  #reveal({ part, path }: RevealDetail): void {
    const asked = part === 'consent' && questionAt(questionsIn(this.#port.content(), this.#port.rules()), path);
    if (!asked) return;
    this.#at = asked.id;
    this.#port.host.requestUpdate();
  }

  /** The question that is asked now. */
  render(view: FormView, level: number): TemplateResult {
    const locale = this.#locale;
    const questions = questionsIn(view.content, view.rules);
    // What it was about may be gone.
    const index = Math.max(
      0,
      questions.findIndex(({ id }) => id === this.#at),
    );
    const question = questions[index];
    if (!question) return html``;
    const { say } = locale;
    const { title, help } = this.#named(view, question);
    return html`<section class="part" data-part="consent" aria-labelledby="part-consent">
      ${heading(level, view.locale.label(sections.consent.label), 'part-consent')}
      <p class="hint">${locale.label(texts.questionOf, say.number(index + 1), say.number(questions.length))}</p>
      ${keyed(
        question.id,
        html`<div class="question ${question.title || question.party ? '' : 'alone'}" role="group" aria-labelledby="question-title" data-question=${question.id}>
          ${heading(level + 1, title, 'question-title')} ${help ? html`<p class="hint">${help}</p>` : nothing}
          <div class="body">${this.#asked(view, question, level + 2)}</div>
          <div class="row">
            ${index > 0 ? html`<button class="act" type="button" data-back @click=${() => void this.#go(questions[index - 1])}>${locale.label(back)}</button>` : nothing}
            ${question.asked ? html`<button class="act" type="button" data-think @click=${() => void this.#think(questions[index + 1])}>${locale.label(iWantToThink)}</button>` : nothing}
            ${index < questions.length - 1 ? html`<button class="act main" type="button" data-next @click=${() => void this.#go(questions[index + 1])}>${locale.label(next)}</button>` : nothing}
          </div>
        </div>`,
      )}
    </section>`;
  }

  #named(view: FormView, { id, title, fields, party }: Question): { readonly title: unknown; readonly help?: unknown } {
    const locale = this.#locale;
    if (title) return { title: locale.label(title), help: id === 'end' ? locale.label(texts.canChange) : undefined };
    if (party) {
      const kind = typeof party['party'] === 'string' ? party['party'] : '';
      const known = this.#parties(view).find((option) => option.id === kind);
      const help = Object.hasOwn(meant, kind) ? meant[kind] : undefined;
      return { title: known?.words ?? locale.label(partiesField.item), help: help && locale.label(help) };
    }
    if (id === 'parties') return { title: locale.label(partiesField.label), help: locale.label(texts.whoHelp) };
    const [first] = Object.values(fields);
    return { title: first && 'label' in first ? locale.label(first.label) : '' };
  }

  #asked(view: FormView, { id, fields, path, party }: Question, level: number): unknown {
    if (id === 'parties') return this.#who(view);
    const value = party ?? valueAt(view.content, path);
    const among: Data = isData(value) ? value : {};
    if (id !== 'end')
      // What a region's own template asks besides comes with what staff tell of how it was done.
      return [
        renderFields(view, view.seen(fields, path.at(-2)), among, path, level),
        id === LAST ? view.besides(view, 'consent', level) : nothing,
      ];
    return isWritten(among)
      ? renderReadable(view, view.seen(sections.consent.fields), among, path, level)
      : html`<p>${this.#locale.label(texts.nothingYet)}</p>`;
  }

  #parties(view: FormView): readonly Option[] {
    const { party } = partiesField.fields;
    const chosen = partiesIn(view.content).flatMap((each) =>
      typeof each['party'] === 'string' ? [each['party']] : [],
    );
    return party?.kind === 'party' ? optionsOf(view, party, chosen) : [];
  }

  /** Which services are to be asked about: each has a question of its own then. */
  #who(view: FormView): TemplateResult {
    const there = partiesIn(view.content);
    return html`<fieldset class="answers">
      <legend class="heard">${this.#locale.label(partiesField.label)}</legend>
      <div class="options">
        ${this.#parties(view).map(
          ({ id, words }) =>
            html`<label class="option"><input type="checkbox" value=${id} .checked=${live(there.some(({ party }) => party === id))} @change=${(event: Event) => this.#choose(event, id)} /> <span>${words}</span></label>`,
        )}
      </div>
    </fieldset>`;
  }

  #choose({ target }: Event, party: string): void {
    const { act, content } = this.#port;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) act({ type: 'insert', path: partiesPath, item: partyItem(party) });
    else
      for (const { id, party: kind } of partiesIn(content()))
        if (kind === party) act({ type: 'remove', path: partiesPath, id });
  }

  async #think(to: Question | undefined): Promise<void> {
    await this.#go(to);
    this.#port.announcer.say(this.#locale.text(texts.later), 'steps');
  }

  /** To another question, whose heading has the focus. */
  async #go(to: Question | undefined): Promise<void> {
    const { host, settle } = this.#port;
    if (!to) return;
    settle();
    this.#at = to.id;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.getElementById('question-title')?.focus();
  }
}
