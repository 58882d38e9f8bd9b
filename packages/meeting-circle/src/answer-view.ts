import { written } from '@delaktig/core/element/written.js';
import { valueOf } from '@delaktig/core/expression/fields.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import * as after from './after-texts.ts';
import { MARKS, QUESTIONS, together, TOGETHER } from './answers.ts';
import type { Answering } from './answering.ts';
import type { CircleView } from './context.ts';
import { choices, section } from './fields.ts';
import { LONGEST_FIELD } from './limits.ts';
import type { GoodMark, GoodQuestion } from './model.ts';

const FACES: Readonly<Record<GoodMark, string>> = { yes: 'happy', partly: 'neutral', no: 'disappointed' };

/** The questions, alone on the screen: one at a time for those who do not read. Nothing of what others have answered is here. */
export function answerPage(view: CircleView, answering: Answering): TemplateResult {
  const { locale, screen } = view;
  if (answering.sent)
    return html`<section class="answering" aria-labelledby="answering-title">
      <h3 id="answering-title" tabindex="-1" data-answering>${locale.label(after.thanks)}</h3>
      <p>${locale.label(after.sent)}</p>
      <div class="row">
        ${screen === 'chair' ? html`<button class="act main" type="button" data-next-person @click=${() => answering.begin()}>${locale.label(after.nextPerson)}</button>` : nothing}
        <button class="act" type="button" data-change-answer @click=${() => answering.change()}>${locale.label(after.changeAnswer)}</button>
        <button class="act" type="button" data-leave @click=${() => answering.leave()}>${locale.label(after.backToMeeting)}</button>
      </div>
    </section>`;
  const one = view.level === 'symbol';
  const question = one ? QUESTIONS[answering.at] : undefined;
  const last = !one || answering.at >= QUESTIONS.length - 1;
  return html`<section class="answering" aria-labelledby="answering-title">
    <h3 id="answering-title" tabindex="-1" data-answering>${locale.label(after.goodTitle)}</h3>
    ${!one || answering.at === 0 ? html`<p>${locale.label(after.answerIntro)}</p>` : nothing}
    ${(question ? [question] : QUESTIONS).map((each) => asked(view, answering, each))}
    ${one ? nothing : ownWords(view, answering)}
    <div class="row">
      ${one && answering.at > 0 ? html`<button class="act" type="button" data-before @click=${() => answering.go(-1)}>${locale.label(coreLater.back)}</button>` : nothing}
      ${
        last
          ? html`<button class="act main" type="button" data-send @click=${() => answering.send()}>${locale.label(after.send)}</button>`
          : html`<button class="act main" type="button" data-next @click=${() => answering.go(1)}>${locale.label(coreLater.next)}</button>`
      }
      <button class="act" type="button" data-leave @click=${() => answering.leave()}>${locale.label(after.backToMeeting)}</button>
    </div>
  </section>`;
}

function asked(view: CircleView, answering: Answering, question: GoodQuestion): TemplateResult {
  const { locale } = view;
  const chosen = answering.marks[question];
  return choices(
    { ...view, editable: true, pictures: true },
    { type: 'radio', name: `good-${question}`, legend: locale.label(after.goodQuestions[question]) },
    [
      ...MARKS.map((mark) => ({
        label: locale.label(after.goodMarks[mark]),
        checked: chosen === mark,
        symbol: FACES[mark],
        act: () => answering.mark(question, mark),
      })),
      {
        label: locale.label(coreLater.skip),
        checked: chosen === null,
        symbol: 'skip',
        act: () => answering.mark(question, null),
      },
    ],
  );
}

function ownWords({ locale }: CircleView, answering: Answering): TemplateResult {
  return html`<div class="field">
    <label for="answer-words">${locale.label(after.answerWords)}</label>
    <span class="hint" id="answer-words-hint">${locale.label(after.answerWordsHint)}</span>
    <textarea id="answer-words" rows="2" dir="auto" maxlength=${LONGEST_FIELD} aria-describedby="answer-words-hint" ${written(answering.words)} @change=${(event: Event) => answering.write(valueOf(event))}></textarea>
  </div>`;
}

/** Blev mötet bra?, for the one who leads: how many have answered. What is shown of it is shown of all together, of five at least, and not until it is asked for. */
export function goodSection(view: CircleView, answering: Answering): TemplateResult {
  const { locale, document, editable } = view;
  const { answers = [] } = document.content;
  const number = (value: number): string => locale.say.number(value);
  const all = together(answers);
  const words = answers.flatMap(({ words: own = '' }) => (own.trim() ? [own] : []));
  return html`<p class="hint">${locale.label(after.goodHint)}</p>
    <p data-answered>${locale.label(after.answered, number(answers.length))}</p>
    ${
      answers.length === 0
        ? nothing
        : section(
            view,
            'answers',
            after.readAnswers,
            html`${
              all
                ? html`<h4>${locale.label(after.together)}</h4>
            <dl class="back">
              ${all.map(
                ({ question, counts }) =>
                  html`<div>
                    <dt>${locale.text(after.goodQuestions[question])}</dt>
                    <dd>${MARKS.map((mark) => `${locale.text(after.goodMarks[mark])}: ${number(counts[mark])}`).join(' · ')}</dd>
                  </div>`,
              )}
            </dl>`
                : html`<p class="hint">${locale.label(after.togetherLater, number(TOGETHER))}</p>`
            }
    ${
      words.length > 0
        ? html`<h4>${locale.label(after.toLeader)}</h4>
            <ul class="questions" role="list">
              ${words.map((own) => html`<li class="question-item"><span class="grow said-words" dir="auto" translate="no">${own}</span></li>`)}
            </ul>`
        : nothing
    }`,
          )
    }
    ${editable ? html`<button class="act" type="button" data-good @click=${() => answering.begin()}>${locale.label(after.answerHere)}</button>` : nothing}`;
}

/** Blev mötet bra?, for whoever sits at a phone or has the person's own version. */
export function goodButton({ locale }: CircleView, answering: Answering): TemplateResult {
  return html`<section class="good">
    <h3>${locale.label(after.goodTitle)}</h3>
    <button class="act main" type="button" data-good @click=${() => answering.begin()}>${locale.label(after.answer)}</button>
  </section>`;
}
