import { displayText } from '@delaktig/core/document/display-text.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { afterSections } from './after-view.ts';
import { roomIn, slicePlaces } from './circle-scene.ts';
import { circleView } from './circle-view.ts';
import { circlesOf, type CircleView, nameOfPart, personOf, spoken } from './context.ts';
import { decisionsSection, parkedSection, wordsSection } from './during-lists.ts';
import * as during from './during-texts.ts';
import * as before from './before-texts.ts';
import { choices, section } from './fields.ts';
import type { Absence, Circle, MeetingPart, Running } from './model.ts';
import { roleTexts } from './role-texts.ts';
import { currentPart, minutesLeft, partAt, planned } from './running.ts';
import { coveredBy } from './shapes.ts';
import * as texts from './texts.ts';
import { minutesOf } from './timing.ts';

/** The meeting as the one who leads has it: where it is, what is left, whose turn it is, and what is written down. */
export function duringView(view: CircleView): TemplateResult {
  const { document } = view;
  const { running } = document.content;
  if (!running) return html``;
  return html`<div class="room both">
    <div>${nowView(view)} ${steering(view, running)}</div>
    <div>
      ${messages(view, running)}
      ${running.ended === undefined ? html`${turns(view, running)} ${section(view, 'checklist', during.checklist, checklists(view, circlesOf(document)), true)}` : nothing}
      ${running.ended === undefined ? section(view, 'decisions', during.decisionsTitle, decisionsSection(view, running), true) : view.answering && afterSections(view, running, view.answering)}
      ${section(view, 'words', during.wordsTitle, wordsSection(view, running), running.words.length > 0)}
      ${section(view, 'parked', during.parkedTitle, parkedSection(view, running), running.parked.length > 0)}
      ${running.ended === undefined ? section(view, 'here', during.hereTitle, here(view, running), running.absent.length > 0) : nothing}
    </div>
  </div>`;
}

/** The circle with the part the meeting is in, what is left of it, and what comes then. The same on every screen. */
export function nowView(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const { content } = document;
  const part = currentPart(content);
  const { running } = content;
  if (!part || !running) return html``;
  const next = partAt(content, 1);
  const over = running.ended !== undefined;
  const still = !over && running.at === undefined;
  return html`<section class="now" aria-labelledby="now-title">
    <h3 id="now-title" class="now-title">${over ? locale.label(during.ended) : locale.label(during.now, nameOfPart(locale, part))}</h3>
    ${still ? html`<p class="on-break">${locale.label(during.onBreak)}</p>` : nothing} ${circleView(view)} ${circleKey(view, part.id)}
    ${over || view.meeting.timeHidden ? nothing : time(view)}
    ${over ? nothing : html`<p class="then">${next ? locale.label(during.thenPart, nameOfPart(locale, next)) : locale.label(during.lastPart)}</p>`}
  </section>`;
}

/** What the numbers in the circle stand for, below it while the meeting goes on: a narrow slice has no room for its name. */
function circleKey({ locale, document }: Pick<CircleView, 'locale' | 'document'>, now: string): TemplateResult {
  const { parts, minutes } = document.content;
  const lengths = minutesOf(parts, minutes);
  const needed = slicePlaces(parts).some((place) => /number|none/.test(roomIn(place)));
  return html`<div class="key-room">
    <ol class=${needed ? 'key needed' : 'key'} role="list" aria-label=${locale.text(texts.parts)}>
      ${parts.map(
        (part, index) =>
          html`<li aria-current=${part.id === now ? 'step' : nothing}>
            <span class="number" aria-hidden="true">${locale.say.number(index + 1)}</span>
            <span class="key-name" dir="auto"><span class="heard">${locale.say.number(index + 1)}. </span>${nameOfPart(locale, part)}</span>
            <span class="key-time">${locale.text(texts.minutes, locale.say.number(lengths[index] ?? 0))}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}

function time({ locale, document, meeting }: CircleView): TemplateResult {
  const long = planned(document.content);
  const number = (value: number): string => locale.say.number(value);
  const part = minutesLeft(long.part, meeting.counted.part);
  return html`<p class="left">
    <span>${part === 0 ? locale.label(during.partOver) : locale.label(during.leftPart, number(part))}</span>
    <span>${locale.label(during.leftMeeting, number(minutesLeft(long.meeting, meeting.counted.meeting)))}</span>
  </p>`;
}

/** To the next part, five minutes more, a break, the end. */
function steering(view: CircleView, running: Running): unknown {
  const { locale, document, editable, act, meeting } = view;
  if (!editable) return nothing;
  const button = (key: string, text: typeof during.start, press: () => void, main = false): TemplateResult =>
    html`<button class=${main ? 'act main' : 'act'} type="button" data-run=${key} @click=${press}>${locale.label(text)}</button>`;
  if (running.ended !== undefined)
    return html`<div class="row steer" role="group" aria-labelledby="now-title">${button('open', during.openAgain, () => act.run.stand(false), true)}</div>`;
  if (running.at === undefined)
    return html`<div class="row steer" role="group" aria-labelledby="now-title">${button('go-on', during.goOn, () => act.run.stand(false), true)} ${button('end', during.end, () => act.run.end())}</div>`;
  return html`<div class="row steer" role="group" aria-labelledby="now-title">
    ${partAt(document.content, 1) ? button('next', during.nextPart, () => act.run.go(1), true) : nothing}
    ${partAt(document.content, -1) ? button('previous', during.lastPartBack, () => act.run.go(-1)) : nothing}
    ${button('more-time', during.addTime, () => act.run.addTime())} ${button('break', during.takeBreak, () => act.run.stand(true))}
    ${button('time', meeting.timeHidden ? during.showTime : during.hideTime, () => act.run.toggleTime())}
    ${button('end', during.end, () => act.run.end())}
  </div>`;
}

/** What the one who leads has to know now: a break, a wish to speak, a clock that cannot be right. */
function messages(view: CircleView, running: Running): unknown {
  const { locale, document, meeting, act } = view;
  const wishes = meeting.wishes.flatMap((id) => document.content.participants.find((each) => each.id === id) ?? []);
  return html`${
    meeting.breakAsked && running.at === undefined
      ? html`<p class="notice" data-break>${locale.label(during.wantsBreak)}</p>`
      : nothing
  }
  ${
    meeting.doubts
      ? html`<form class="notice one-line" data-doubt @submit=${(event: SubmitEvent) => correct(view, event)}>
          <label class="field grow"
            ><span>${locale.label(during.clockDoubt)}</span>
            <input type="number" min="0" max="1440" value=${Math.round(meeting.counted.meeting / 60_000)} />
          </label>
          <button class="act main" type="submit">${locale.label(during.clockGoOn)}</button>
        </form>`
      : nothing
  }
  ${wishes.map(
    ({ id, name }) => html`<div class="notice row" data-key=${`wish-${id}`}>
      <span class="grow">${locale.label(during.wantsTurn, spoken(name))}</span>
      <button class="act" type="button" data-key=${`heard-${id}`} @click=${() => act.run.hear(id)}>${icon('check')} <span>${locale.label(during.turnGiven, spoken(name))}</span></button>
    </div>`,
  )}`;
}

function correct({ act }: CircleView, event: SubmitEvent): void {
  event.preventDefault();
  const field = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.querySelector('input') : null;
  if (field?.value) act.run.correct(Number(field.value));
}

/** Who has spoken in this part: the person first, and a reminder of who has not been heard. */
function turns(view: CircleView, running: Running): unknown {
  const { locale, document, editable, act } = view;
  const there = document.content.participants.filter(({ id }) => !running.absent.includes(id));
  if (there.length === 0) return nothing;
  const person = personOf(document);
  const ordered = there.toSorted((a, b) => Number(b.person ?? false) - Number(a.person ?? false));
  const left = ordered.filter(({ id }) => !running.spoken.includes(id));
  const first =
    person !== undefined &&
    left.includes(person) &&
    coveredBy(currentPart(document.content) ?? noPart).includes('situation');
  return html`<section class="turns" aria-labelledby="turns-title">
    <h3 id="turns-title">${locale.label(during.turns)}</h3>
    ${first ? html`<p class="notice">${locale.label(during.personFirst, spoken(person.name))}</p>` : nothing}
    <div class="row" role="group" aria-labelledby="turns-title">
      ${ordered.map(({ id, name }) => {
        const has = running.spoken.includes(id);
        return html`<button class="act" type="button" data-key=${`turn-${id}`} aria-pressed=${String(has)} aria-disabled=${editable ? nothing : 'true'} @click=${() => editable && act.run.toggleSpoken(id)}>
          ${has ? icon('check') : nothing} <span dir="auto" translate="no">${displayText(name)}</span>
        </button>`;
      })}
    </div>
    <p class="hint">
      ${left.length === 0 ? locale.label(during.allHeard) : running.spoken.length > 0 ? locale.label(during.notHeard, locale.say.list(left.map(({ name }) => spoken(name)))) : nothing}
    </p>
  </section>`;
}
const noPart: MeetingPart = { id: '', share: 0 };

/** The front of circles, for the part the meeting is in. */
export function checklists({ locale, document }: CircleView, circles: readonly Circle[]): TemplateResult {
  const part = currentPart(document.content);
  return html`<dl class="back">
    ${circles.map((circle) =>
      coveredBy(part ?? noPart).map(
        (key) =>
          html`<div><dt>${locale.text(before.circleNames[circle])}</dt><dd>${locale.text(roleTexts[circle][key].during)}</dd></div>`,
      ),
    )}
  </dl>`;
}

/** Who is missing; and then: go on, make it shorter or book another time, after the person has been asked. */
function here(view: CircleView, running: Running): TemplateResult {
  const { locale, document, act } = view;
  const person = personOf(document);
  const options: readonly Absence[] = ['continue', 'shorten', 'rebook'];
  return html`${choices(
    view,
    { type: 'checkbox', name: 'absent', legend: locale.label(during.absentLegend) },
    document.content.participants.map(({ id, name }) => ({
      label: locale.label(during.isAbsent, spoken(name)),
      checked: running.absent.includes(id),
      act: (on) =>
        act.run.change({
          ...running,
          absent: on ? [...running.absent, id] : running.absent.filter((each) => each !== id),
        }),
    })),
  )}
  ${
    running.absent.length === 0
      ? nothing
      : html`${choices(
          view,
          {
            type: 'radio',
            name: 'absence',
            legend: locale.label(during.absentDo),
            ...(person && !running.absent.includes(person.id)
              ? { hint: locale.label(during.absentAsk, spoken(person.name)) }
              : {}),
          },
          options.map((id) => ({
            label: locale.label(during.absenceNames[id]),
            checked: running.absence === id,
            act: () => act.run.change({ ...running, absence: id }),
          })),
        )}
        ${
          person && !running.absent.includes(person.id)
            ? choices(view, { type: 'checkbox', name: 'asked', legend: nothing }, [
                {
                  label: locale.label(during.askedPerson, spoken(person.name)),
                  checked: running.askedPerson === true,
                  act: (on) => {
                    const { askedPerson: _, ...rest } = running;
                    act.run.change(on ? { ...rest, askedPerson: true } : rest);
                  },
                },
              ])
            : nothing
        }`
  }`;
}
