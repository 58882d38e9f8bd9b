import { fileField } from '@delaktig/core/shell/file-field.js';
import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PictureFor, WholeView } from './context.ts';
import * as later from './later-texts.ts';
import type { StepCount } from './library/scale.ts';
import type { Kind, Picture } from './model.ts';
import { scaleFits } from './reading.ts';

type Library = typeof import('./library.ts');

/** Question, scale and where the scale stands. Whoever chooses a scale that does not fit the question is told. */
export function setupPanel(view: WholeView, library: Library | undefined): TemplateResult {
  const { act, document, locale, mat } = view;
  const { question, scale } = mat;
  const count = scale.steps.length;
  return sidePanel(
    locale,
    { title: locale.label(later.setup), close: () => act.close() },
    library
      ? html`${ownWords(locale.label(later.aboutWhat), view.words.topic(mat), (words) => act.nameTopic(words))}
          ${pictureOf(view, locale.label(later.topicPicture), mat.topic.picture, { what: 'topic' })}
          ${scaleFits(mat) ? nothing : html`<p class="notice" role="alert">${locale.label(later.mismatch)}</p>`}
        ${choices(
          locale.label(later.whichQuestion),
          'question',
          library.readyScales.map(({ kind }) => kind),
          question.kind,
          (kind) => {
            const text = library.questions[kind];
            return text ? locale.label(text) : kind;
          },
          (kind) => act.chooseQuestion(kind),
        )}
        ${ownWords(locale.label(later.ownQuestion), view.words.question(mat), (words) => act.nameQuestion(words))}
        ${choices(
          locale.label(later.whichScale),
          'scale',
          library.readyScales.map(({ kind }) => kind),
          scale.kind,
          (kind) => {
            const text = library.scaleNames[kind];
            return text ? locale.label(text) : kind;
          },
          (kind) => act.chooseScale(kind, asCount(count)),
        )}
        ${choices(
          locale.label(later.howMany),
          'count',
          ['2', '3', '5'],
          String(count),
          (many) => locale.label(later.steps, locale.say.number(Number(many))),
          (many) => act.chooseScale(scale.kind, asCount(Number(many))),
        )}
        <fieldset class="choices">
          <legend>${locale.label(later.ownAnswers)}</legend>
          ${scale.steps.map((step, index) => {
            const number = locale.say.number(index + 1);
            return html`<div class="own-answer">
              ${ownWords(locale.label(later.ownAnswer, number), view.words.step(mat, step), (words) => act.nameStep(step.id, words))}
              ${pictureOf(view, locale.label(later.answerPicture, number), step.picture, { what: 'step', id: step.id })}
            </div>`;
          })}
        </fieldset>
        ${choices(
          locale.label(later.whereScale),
          'where',
          ['top', 'start', 'end'],
          view.scaleAt,
          (at) => locale.label(at === 'top' ? later.scaleTop : at === 'start' ? later.scaleStart : later.scaleEnd),
          (at) => act.chooseScaleAt(at === 'start' || at === 'end' ? at : 'top'),
        )}
        ${ownWords(locale.label(later.whose), document.content.person.name ?? '', (words) => act.namePerson(words))}
        <button class="act" type="button" @click=${() => act.addBlank()}>${locale.label(later.addBlank)}</button>
        <div class="field">
          ${fileField(
            {
              icon: icon('list'),
              label: locale.label(later.importCards),
              accept: '.json,.obf,application/json',
              describedBy: 'import-hint',
            },
            (file) => act.importCards(file),
          )}
          <span class="hint" id="import-hint">${locale.label(later.importHint)} ${mat.cards.length === 0 && !mat.detailOf ? locale.label(later.importWhole) : nothing}</span>
        </div>
        <button class="act" type="button" @click=${() => act.saveMat()}>${locale.label(later.saveMat)}</button>
        <button class="act danger" type="button" @click=${() => act.removeMat()}>${locale.label(later.removeMat)}</button>`
      : nothing,
  );
}

/** The picture of the topic or of an answer, and what changes it. */
function pictureOf(view: WholeView, label: unknown, picture: Picture | undefined, of: PictureFor): TemplateResult {
  const url = view.picture(picture);
  return html`<button class="act" type="button" data-picture-of=${of.what === 'topic' ? 'topic' : `step ${of.id}`} @click=${() => view.act.choosePicture(of)}>
    ${url ? html`<img src=${url} alt="" width="32" height="32" />` : icon('picture')} <span>${label}</span>
  </button>`;
}

/** A line to write. */
function ownWords(label: unknown, words: string, change: (words: string) => void): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <input
      class="text-field"
      type="text"
      dir="auto"
      maxlength="200"
      autocomplete="off"
      .value=${live(words)}
      @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && change(event.currentTarget.value)}
    />
  </label>`;
}

function asCount(count: number): StepCount {
  return count === 2 || count === 5 ? count : 3;
}

function choices(
  legend: unknown,
  name: string,
  values: readonly Kind[],
  chosen: string,
  label: (value: string) => unknown,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${values.map(
      (value) => html`<label class="choice">
        <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} />
        <span>${label(value)}</span>
      </label>`,
    )}
  </fieldset>`;
}
