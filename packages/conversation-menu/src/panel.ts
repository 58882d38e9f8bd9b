import { LONGEST_WORDS } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { namedPeople, oneLine, saidFields, saidPlain, valueOf, whoSees } from '@delaktig/core/expression/fields.js';
import { growingField } from '@delaktig/core/expression/growing.js';
import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { shortNameOfSaid } from '@delaktig/core/expression/said-name.js';
import { allTools, heardAbout, wayButtons } from '@delaktig/core/expression/ways.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { Reading } from '@delaktig/core/shell/reading.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { picture } from './cards.ts';
import { asksOneAtATime, type MenuView, nameOfTopic, spokenTopic, subjectOf, type Wish, wishOf } from './context.ts';
import * as later from './later-texts.ts';
import { MAX_COMPANIONS } from './limits.ts';
import type { Answer, Topic } from './model.ts';
import { type AskedQuestion, belongsTo, pageAt, questionsOf } from './questions.ts';
import { topicWords } from './reading-words.ts';
import * as texts from './texts.ts';

/** What the panel is drawn from: with what reads aloud. */
export type LaterView = MenuView & { readonly reading: Reading };

/** One topic at a time: whether, with whom, its open questions. */
export function topicPanel(view: LaterView, port: SaidPort): unknown {
  const topic = view.document.content.topics.find(({ id }) => id === view.subject);
  if (!topic) return nothing;
  const { locale, act } = view;
  return html`<div class="panel topic-panel" role="dialog" tabindex="-1" aria-labelledby="topic-name" data-panel>
    <div class="panel-head">
      ${picture(view, topic)}
      <h3 id="topic-name" dir="auto" translate=${topic.said ? 'no' : 'yes'}>${nameOfTopic(locale, topic)}</h3>
      <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => act.close()}>${panelIcon('close')}</button>
    </div>
    ${
      !view.editable
        ? topicPlain(view, port, topic)
        : asksOneAtATime(view)
          ? onePage(view, port, topic)
          : topicFields(view, port, topic)
    }
    <div class="row">${view.reading.button('topic', () => topicWords(view, topic))}</div>
  </div>`;
}

/** All there is to say about a topic, in the panel and in the list. */
export function topicFields(view: MenuView, port: SaidPort, topic: Topic): TemplateResult {
  return html`${wishes(view, topic)} ${ownWords(view, port, topic)}
    <div class="questions">${questionsOf(view, topic).map((question) => questionFields(view, port, topic, question))}</div>
    ${aroundTopic(view, topic)}`;
}

/** One thing at a time: whether the person wants to, then each question, then all that is around it. */
function onePage(view: LaterView, port: SaidPort, topic: Topic): TemplateResult {
  const { locale, act } = view;
  const { page, at, pages } = pageAt(view, topic);
  const turn = (text: Text, to: number, main: boolean): unknown =>
    to < 0 || to >= pages
      ? nothing
      : html`<button class=${`act grow ${main ? 'main' : ''}`} type="button" data-turn=${main ? 'next' : 'back'} @click=${() => act.turn(to)}>${main ? nothing : panelIcon('back')} <span>${locale.label(text)}</span>${main ? panelIcon('forward') : nothing}</button>`;
  return html`<div class="one-page" data-topic-page>
      ${
        page === 'wish'
          ? html`${wishes(view, topic)} ${ownWords(view, port, topic)}`
          : page === 'around'
            ? aroundTopic(view, topic)
            : questionFields(view, port, topic, page)
      }
    </div>
    <div class="row turning">
      <span class="hint">${locale.label(later.pageOf, locale.say.number(at + 1), locale.say.number(pages))}</span>
      ${turn(coreLater.back, at - 1, false)} ${turn(coreLater.next, at + 1, true)}
    </div>`;
}

/** What the person has said in naming a topic of their own. */
function ownWords({ act }: MenuView, port: SaidPort, { id, kind, said }: Topic): unknown {
  return kind === 'own' && said
    ? saidFields(
        port,
        texts.addLabel,
        said,
        (changes) => act.change(id, { said: merged(said, changes) }),
        isolateText(shortNameOfSaid(port.locale, said)),
      )
    : nothing;
}

/** With whom, to the meeting, who may see it, a mat on it. */
function aroundTopic(view: MenuView, topic: Topic): TemplateResult {
  const { locale, act, settings } = view;
  const { id, kind } = topic;
  const about = spokenTopic(locale, topic);
  return html`${namedPeople(
    locale,
    { title: later.withWhom, label: later.withName, people: topic.with ?? [], most: MAX_COMPANIONS, about },
    {
      add: (name) => act.companions(id, [...(topic.with ?? []), { id: newId(), name }]),
      remove: (person) =>
        act.companions(
          id,
          (topic.with ?? []).filter((each) => each.id !== person),
        ),
    },
  )}
    ${settings.meeting ? forMeeting(view, topic.forMeeting === true, (on) => act.change(id, { forMeeting: on || null })) : nothing}
    ${whoSees(locale, settings.audience, topic.visibleTo, (visibleTo) => act.change(id, { visibleTo }))}
    ${settings.mat ? html`<button class="act" type="button" data-open-mat @click=${() => act.openMat(id)}>${panelIcon('settings')} <span>${locale.label(later.openMat)}${heardAbout(about)}</span></button>` : nothing}
    ${
      kind === 'own'
        ? html`<button class="act danger" type="button" data-remove @click=${() => act.removeTopic(id)}>${panelIcon('remove')} <span>${locale.label(later.removeTopic)}${heardAbout(about)}</span></button>`
        : nothing
    }`;
}

function merged<T extends object>(said: T, changes: { readonly [Key in keyof T]?: T[Key] | null }): T {
  const fields = new Map<string, unknown>(Object.entries({ ...said, ...changes }));
  for (const [key, value] of fields) if (value === null || value === undefined) fields.delete(key);
  return Object.fromEntries(fields) as T;
}

function wishes({ locale, document, act, images, level }: MenuView, topic: Topic): TemplateResult {
  const chosen = wishOf(document, topic);
  const choices: readonly (readonly [Wish, Text, symbol: string])[] = [
    ['yes', later.want, 'thumbs-up'],
    ['notNow', texts.notNow, 'pause'],
    ['dontWant', texts.dontWant, 'stop'],
    ['open', later.open, 'question'],
  ];
  const shown = (id: string): unknown => {
    const url = level === 'symbol' ? images.url({ provider: 'fluent', id }) : null;
    return url ? html`<img src=${url} alt="" width="48" height="48" />` : nothing;
  };
  return html`<fieldset class="choices wishes">
    <legend>${locale.label(later.wantTo)}</legend>
    ${choices.map(
      ([wish, text, symbol]) =>
        html`<label class="choice"><input type="radio" name=${`wish-${topic.id}`} .checked=${live(chosen === wish)} @change=${() => act.wish(topic.id, wish)} /> <span>${locale.label(text)}</span> ${shown(symbol)}</label>`,
    )}
  </fieldset>`;
}

function questionFields(view: MenuView, port: SaidPort, topic: Topic, question: AskedQuestion): TemplateResult {
  const { locale, act, tool } = view;
  const subject = subjectOf({ topic: topic.id, question: question.id });
  const answers = (topic.answers ?? []).filter((answer) => belongsTo(view, topic, answer) === question.id);
  const about = `${spokenTopic(locale, topic)}: ${question.words}`;
  return html`<fieldset class="asked" data-subject=${subject}>
    <legend>${question.words}</legend>
    ${answers.map((answer) => answerFields(view, port, topic, answer))}
    ${oneLine(locale, later.answerField, later.answerAdd, (words) => act.answer(topic.id, question.id, { words }), about, LONGEST_WORDS, growingField(LONGEST_WORDS))}
    ${wayButtons(locale, tool, subject, (way) => act.openTool(way, subject), allTools, about)}
  </fieldset>`;
}

function answerFields(view: MenuView, port: SaidPort, topic: Topic, answer: Answer): TemplateResult {
  const { locale, act, settings } = view;
  const { id, said } = answer;
  const about = isolateText(shortNameOfSaid(locale, said));
  return html`<div class="answer" data-answer=${id}>
    ${saidFields(port, later.answerWords, said, (changes) => act.sayAnswer(topic.id, id, changes), about)}
    ${
      view.document.content.deck === 'life-story' || answer.when !== undefined
        ? html`<label class="field"
            ><span>${locale.label(later.whenWasIt)}</span>
            <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${answer.when ?? ''} @change=${(event: Event) => act.changeAnswer(topic.id, id, { when: valueOf(event).trim() || null })} />
          </label>`
        : nothing
    }
    ${settings.meeting ? forMeeting(view, answer.forMeeting === true, (on) => act.changeAnswer(topic.id, id, { forMeeting: on || null })) : nothing}
    ${whoSees(locale, settings.audience, answer.visibleTo, (visibleTo) => act.changeAnswer(topic.id, id, { visibleTo }))}
    <button class="act danger" type="button" data-key=${`answer-${id}`} @click=${() => act.removeAnswer(topic.id, id)}>${panelIcon('remove')} <span>${locale.label(later.removeAnswer)}${heardAbout(about)}</span></button>
  </div>`;
}

function forMeeting({ locale }: MenuView, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      .checked=${live(on)}
      @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && change(currentTarget.checked)}
    />
    <span>${locale.label(later.forMeeting)}</span></label
  >`;
}

/** The same, where nothing can be changed: what was asked, and what was said. */
export function topicPlain(view: MenuView, port: SaidPort, topic: Topic): TemplateResult {
  const { locale } = view;
  const companions = (topic.with ?? []).map(({ name }) => displayText(name).trim()).filter((name) => name !== '');
  return html`${ownPlain(locale, port, topic)} ${companions.length > 0 ? html`<p>${locale.text(later.withLine, locale.say.list(companions))}</p>` : nothing}
    ${questionsOf(view, topic).map(({ id, words }) => {
      const answers = (topic.answers ?? []).filter((answer) => belongsTo(view, topic, answer) === id);
      return answers.length === 0
        ? nothing
        : html`<p><strong>${words}</strong></p>
            ${answers.map(
              ({ said, when }) =>
                html`${saidPlain(port, said)} ${when ? html`<p class="hint">${locale.text(later.whenLine, isolateText(when))}</p>` : nothing}`,
            )}`;
    })}`;
}

/** What somebody said in naming a topic of their own, as far as its name does not say it: a long text, a picture, a recording. */
function ownPlain(locale: MenuView['locale'], port: SaidPort, topic: Topic): unknown {
  const { kind, said } = topic;
  if (kind !== 'own' || !said) return nothing;
  const { words, ...rest } = said;
  return saidPlain(port, words?.trim() === nameOfTopic(locale, topic) ? rest : said);
}
