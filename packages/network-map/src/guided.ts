import { icon } from '@delaktig/core/style/icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import type { Reading } from '@delaktig/core/shell/reading.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { board } from './board.ts';
import { carriedBy, halfOf, type WholeView } from './context.ts';
import type { MapPort } from './editing.ts';
import { face } from './face-view.ts';
import { askable, asked, type Asked, type GuideStep, guideSteps, keyOf, nearQuestion, questionOf } from './guide.ts';
import * as texts from './guide-texts.ts';
import { mayBeInThoughts, offersThoughts } from './kinds.ts';
import { mark } from './marks.ts';
import type { Marking, Person } from './model.ts';
import { circle } from './practice.ts';
import { summary } from './summary.ts';
import { targets } from './target-list.ts';
import * as firstTexts from './texts.ts';
import { THOUGHTS } from './thoughts.ts';

/** What the questions need beside the map. */
export interface GuidedPort extends MapPort {
  find(selector: string): HTMLElement | null;
  view(): WholeView;
  /** Ends the questions: the map is shown. */
  showMap(): void;
}

/** How many are shown of those who can be chosen: the rest come on request. */
const shownAtOnce = 24;

/**
 * The map by one question at a time: who, how near, each marking, looking back. Nothing is counted but how far one has come. What was answered no, or
 * skipped, does not come again by itself.
 */
export class MapGuided {
  readonly #host: LitElement;
  readonly #port: GuidedPort;
  readonly #reading: Reading;
  #step: GuideStep = { at: 'start' };
  /** Those who were skipped on the page about how near. */
  #later = new Set<string>();
  /** Questions that were answered no, or skipped, by their keys. */
  #declined = new Set<string>();
  #picking = false;
  #shown = shownAtOnce;
  /** The question is to have the focus once it is drawn. */
  #enter = false;

  constructor(host: LitElement, port: GuidedPort, reading: Reading) {
    this.#host = host;
    this.#port = port;
    this.#reading = reading;
  }

  /** Somebody wants to be asked: where they were, with focus on the question. */
  enter(): void {
    this.#enter = true;
  }

  /** The map belongs to the next person. */
  reset(): void {
    this.#step = { at: 'start' };
    this.#later.clear();
    this.#declined.clear();
    this.#picking = false;
    this.#shown = shownAtOnce;
  }

  /** After each drawing: focus goes to a new question, so that it is heard. */
  drawn(): void {
    if (!this.#enter) return;
    this.#enter = false;
    this.#port.find('[data-guide] h3')?.focus();
  }

  #go(step: GuideStep): void {
    this.#reading.stop();
    this.#step = step;
    this.#picking = false;
    this.#shown = shownAtOnce;
    this.#enter = true;
    this.#host.requestUpdate();
  }

  /** The page that is shown now: what it was about may be gone. */
  #now(steps: readonly GuideStep[]): { readonly step: GuideStep; readonly index: number } {
    const index = steps.findIndex((step) => keyOf(step) === keyOf(this.#step));
    const last = steps.length - 1;
    return index >= 0 ? { step: steps[index] ?? this.#step, index } : { step: steps[last] ?? this.#step, index: last };
  }

  #next(view: WholeView, declined = false): void {
    const steps = guideSteps(view);
    const { step, index } = this.#now(steps);
    if (declined) this.#declined.add(keyOf(step));
    else this.#declined.delete(keyOf(step));
    if (step.at === 'near') this.#later.clear();
    const next =
      steps.slice(index + 1).find((candidate) => !this.#declined.has(keyOf(candidate)) || candidate.at === 'back') ??
      step;
    this.#go(next);
  }

  #back(view: WholeView): void {
    const steps = guideSteps(view);
    const { index } = this.#now(steps);
    const before = steps[index - 1];
    if (before) this.#go(before);
  }

  /**
   * The page that is shown now.
   *
   * @param add the form in which somebody is added
   * @param side what is open beside the map
   */
  render(view: WholeView, add: unknown, side: unknown): TemplateResult {
    const { locale } = view;
    const steps = guideSteps(view);
    const { step, index } = this.#now(steps);
    const page = this.#page(view, step, add);
    return html`<section class="guide" data-guide aria-labelledby="guide-title" data-at=${step.at}>
      <p class="progress">
        <span>${locale.label(texts.progress, locale.say.number(index + 1), locale.say.number(steps.length))}</span>
        <span class="dots" aria-hidden="true">${steps.map((_, at) => html`<i ?data-now=${at === index}></i>`)}</span>
      </p>
      <h3 id="guide-title" tabindex="-1">${page.title.label}</h3>
      ${page.body}
      ${side}
      <div class="answers">${page.answers}</div>
      <div class="row asides">
        ${index > 0 ? html`<button class="act" type="button" data-guide-back @click=${() => this.#back(view)}>${locale.label(coreLater.back)}</button>` : nothing}
        ${this.#reading.button('guide', () => [page.title.text, ...page.read].join('\n'))}
      </div>
    </section>`;
  }

  #page(view: WholeView, step: GuideStep, add: unknown): Page {
    switch (step.at) {
      case 'start':
        return this.#start(view);
      case 'who':
        return this.#who(view, add);
      case 'near':
        return this.#near(view);
      case 'all':
        return this.#all(view, step.marking);
      case 'one':
        return this.#one(view, step.marking);
      case 'back':
        return this.#lookBack(view);
    }
  }

  #start(view: WholeView): Page {
    const { locale } = view;
    const child = this.#port.child();
    const text = child ? texts.startTextChild : texts.startText;
    return {
      title: { label: locale.label(texts.startTitle), text: locale.text(texts.startTitle) },
      read: [locale.text(text), ...(child ? [locale.text(texts.startWorryWho), locale.text(texts.startWorry)] : [])],
      body: html`<p class="guide-text">${locale.label(text)}</p>
        ${
          child
            ? html`<div class="worry"><p>${locale.label(texts.startWorryWho)}</p><p class="worry-said">${locale.label(texts.startWorry)}</p></div>`
            : nothing
        }`,
      answers: html`<button class="act main" type="button" data-next @click=${() => this.#next(view)}>${locale.label(texts.begin)}</button>
        <button class="act" type="button" @click=${() => this.#port.showMap()}>${locale.label(texts.notNow)}</button>`,
    };
  }

  #who(view: WholeView, add: unknown): Page {
    const { locale, document, words } = view;
    const { people } = document.content;
    return {
      title: { label: locale.label(texts.whoTitle), text: locale.text(texts.whoTitle) },
      read: [],
      body: html`${add}
      ${
        people.length === 0
          ? nothing
          : html`<ul class="row who" role="list" aria-label=${locale.text(texts.whoList)}>
            ${people.slice(-shownAtOnce).map((person) => html`<li class="chip">${face(view, person)} <bdi translate="no">${words.name(person)}</bdi></li>`)}
          </ul>`
      }`,
      answers: this.#onward(view),
    };
  }

  /** Who is asked about on the page about how near: the first who waits and has not been skipped. */
  #nearest(view: WholeView): Person | undefined {
    return view.layout.waiting.find(({ id }) => !this.#later.has(id));
  }

  #near(view: WholeView): Page {
    const { locale, words, document } = view;
    const person = this.#nearest(view);
    const { rings, sectors } = document.content.ground;
    if (!person) {
      const text = view.layout.waiting.length > 0 ? texts.nearLater : texts.nearDone;
      return {
        title: { label: locale.label(texts.nearTitle), text: locale.text(texts.nearTitle) },
        read: [locale.text(text)],
        body: html`<p class="guide-text">${locale.label(text)}</p>`,
        answers: this.#onward(view),
      };
    }
    const ring = halfOf(view, person)?.ring;
    const skip = html`<button
      class="act"
      type="button"
      data-skip
      @click=${() => {
        this.#later.add(person.id);
        this.#ask();
      }}
    >
      ${locale.label(coreLater.skip)}
    </button>`;
    if (ring !== undefined && sectors.length > 0) {
      const said = words.spoken(person);
      return {
        title: { label: locale.label(texts.partOf, said), text: locale.text(texts.partOf, said) },
        read: sectors.map((_, index) => words.sector(index)),
        body: html`<div class="row">${face(view, person)}</div>`,
        answers: html`${sectors.map((sector, index) => html`<button class="act" type="button" data-part=${sector.id} @click=${() => this.#choosePart(view, person, { sector: sector.id })}>${words.sectorLabel(index)}</button>`)}
        ${skip}`,
      };
    }
    // What distance means on the map says nothing of somebody who is not met.
    const thought = mayBeInThoughts(person);
    const thoughts = offersThoughts(person, document.content.ground);
    const kept = asked(locale, texts.whereKeptHint, words.spoken(person));
    const hint = thought ? (thoughts ? kept : null) : { label: words.distanceLabel, text: words.distance };
    return {
      title: nearQuestion(view, person),
      read: [
        ...(hint ? [hint.text] : []),
        ...rings.map((_, index) => words.ring(index)),
        ...(thoughts ? [locale.text(firstTexts.inThoughts)] : []),
      ],
      body: html`<div class="row">${face(view, person)} ${hint ? html`<span class="hint grow">${hint.label}</span>` : nothing}</div>`,
      answers: html`${rings.map(
        (
          part,
          index,
        ) => html`<button class="act" type="button" data-part=${part.id} @click=${() => this.#choosePart(view, person, { ring: part.id })}>
          ${ringPicture(index, rings.length)} <span>${words.ringLabel(index)}</span>
        </button>`,
      )}
      ${
        thoughts
          ? html`<button class="act" type="button" data-part=${THOUGHTS} @click=${() => this.#choosePart(view, person, { ring: THOUGHTS })}>${locale.label(firstTexts.inThoughts)}</button>`
          : nothing
      }
      ${skip}`,
    };
  }

  #choosePart({ act }: WholeView, person: Person, part: { ring?: string; sector?: string }): void {
    act.choosePart(person.id, part);
    // What is asked next is about the same person's sector, or about somebody else.
    this.#ask();
  }

  #ask(): void {
    this.#enter = true;
    this.#host.requestUpdate();
  }

  /** Everybody it fits is pressed, or nobody. */
  #all(view: WholeView, marking: Marking): Page {
    const { locale, words, document, act } = view;
    const people = askable(document.content, marking);
    const shown = people.slice(0, this.#shown);
    return {
      title: this.#question(view, marking),
      read: [locale.text(texts.tapAll), ...shown.map((person) => words.name(person))],
      body: html`<p class="hint">${locale.label(texts.tapAll)}</p>
        <fieldset class="choices fits" aria-labelledby="guide-title">
          ${repeat(
            shown,
            ({ id }) => id,
            (person) => html`<label class="choice">
              <input
                type="checkbox"
                .checked=${live(carriedBy(view, person).includes(marking))}
                @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.mark(person.id, marking.id, event.currentTarget.checked)}
              />
              ${face(view, person)} <bdi class="chosen-name" translate="no">${words.name(person)}</bdi>
            </label>`,
          )}
        </fieldset>
        ${this.#rest(view, people.length)}`,
      answers: this.#onward(view),
    };
  }

  /** Asked openly, and answered with one at a time. No, Skip and Yes are equally large. */
  #one(view: WholeView, marking: Marking): Page {
    const { locale, words, document, act } = view;
    const title = this.#question(view, marking);
    const people = askable(document.content, marking);
    const chosen = people.filter((person) => person.markings?.includes(marking.id));
    const others = people.filter((person) => !chosen.includes(person));
    if (this.#picking) {
      const shown = others.slice(0, this.#shown);
      return {
        title,
        read: [locale.text(texts.pickOne), ...shown.map((person) => words.name(person))],
        body: html`<p id="pick-one">${locale.label(texts.pickOne)}</p>
          <ul class="fits" role="list" aria-labelledby="pick-one">
            ${shown.map(
              (person) => html`<li>
                <button
                  class="act pick"
                  type="button"
                  @click=${() => {
                    act.mark(person.id, marking.id, true);
                    this.#pick(false);
                  }}
                >
                  ${face(view, person)} <bdi translate="no">${words.name(person)}</bdi>
                </button>
              </li>`,
            )}
          </ul>
          ${this.#rest(view, others.length)}`,
        answers: html`<button class="act" type="button" @click=${() => this.#pick(false)}>${locale.label(coreLater.cancel)}</button>
          <button class="act" type="button" data-skip @click=${() => this.#next(view, true)}>${locale.label(coreLater.skip)}</button>`,
      };
    }
    const pick =
      others.length > 0
        ? html`<button class="act" type="button" data-pick @click=${() => this.#pick(true)}>${locale.label(chosen.length > 0 ? texts.oneMore : texts.sayWho)}</button>`
        : nothing;
    return {
      title,
      read: [locale.text(texts.free)],
      body: html`<p class="hint">${locale.label(texts.free)}</p>
        ${
          chosen.length === 0
            ? nothing
            : html`<ul class="row who" role="list" aria-label=${locale.text(texts.answers)}>
              ${chosen.map(
                (person) => html`<li class="chip">
                  ${face(view, person)} <bdi translate="no">${words.name(person)}</bdi> ${mark(marking)}
                  <button class="act close" type="button" aria-label=${locale.text(texts.takeBack, words.spoken(person))} @click=${() => this.#takeBack(view, person, marking)}>${icon('undo')}</button>
                </li>`,
              )}
            </ul>`
        }`,
      answers:
        chosen.length > 0
          ? html`${pick}${this.#onward(view)}`
          : html`${pick}<button class="act" type="button" data-no @click=${() => this.#next(view, true)}>${locale.label(coreLater.no)}</button>
              <button class="act" type="button" data-skip @click=${() => this.#next(view, true)}>${locale.label(coreLater.skip)}</button>`,
    };
  }

  #takeBack(view: WholeView, person: Person, marking: Marking): void {
    view.act.mark(person.id, marking.id, false);
    this.#ask();
  }

  #pick(picking: boolean): void {
    this.#picking = picking;
    this.#shown = shownAtOnce;
    this.#ask();
  }

  #question({ locale, words }: WholeView, marking: Marking): Asked {
    return questionOf(locale, words, this.#port.child(), marking);
  }

  /** More of many, focus on the first who was not shown before. */
  #rest({ locale }: WholeView, all: number): unknown {
    const rest = all - this.#shown;
    if (rest <= 0) return nothing;
    return html`<button
      class="act"
      type="button"
      @click=${() => {
        const first = this.#shown;
        this.#shown += shownAtOnce;
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(() =>
          this.#host.renderRoot.querySelectorAll<HTMLElement>('.fits :is(input, .pick)')[first]?.focus(),
        );
      }}
    >
      <span>${locale.label(coreLater.showMore)}</span> <span dir="ltr">+${locale.say.number(rest)}</span>
    </button>`;
  }

  /** *Nästa* and *Hoppa över*, equally large. */
  #onward(view: WholeView): TemplateResult {
    const { locale } = view;
    return html`<button class="act main" type="button" data-next @click=${() => this.#next(view)}>${locale.label(coreLater.next)}</button>
      <button class="act" type="button" data-skip @click=${() => this.#next(view, true)}>${locale.label(coreLater.skip)}</button>`;
  }

  #lookBack(view: WholeView): Page {
    const { locale, document, words } = view;
    const empty = document.content.people.length === 0;
    const text = empty ? texts.lookBackEmpty : texts.lookBackText;
    return {
      title: { label: locale.label(texts.lookBack), text: locale.text(texts.lookBack) },
      read: [summary(locale, document, words), locale.text(text)],
      body: html`<p class="hint">${locale.label(text)}</p>
        <div class="ground">${board(view, () => targets(view))}</div>`,
      answers: html`<button class="act main" type="button" data-next @click=${() => this.#port.showMap()}>${locale.label(texts.toMap)}</button>`,
    };
  }
}

interface Page {
  readonly title: Asked;
  /** What is read aloud after the title. Never who is marked with what. */
  readonly read: readonly string[];
  readonly body: unknown;
  readonly answers: unknown;
}

/** Which ring is meant, for the eye: circles, one of them thick. */
function ringPicture(ring: number, rings: number): TemplateResult {
  const radius = (index: number): number => 4 + ((index + 1) / rings) * 18;
  const all = Array.from({ length: rings }, (_, index) => circle(24, radius(index)));
  return html`<svg class="which-ring" viewBox="0 0 48 48" aria-hidden="true">
    <path d=${all.join('')}></path>
    <circle cx="24" cy="24" r=${radius(ring)} data-now></circle>
    <circle cx="24" cy="24" r="4" data-me></circle>
  </svg>`;
}
