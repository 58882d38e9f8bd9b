import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Viewer } from '../document/audience.ts';
import { displayText } from '../document/display-text.ts';
import { isolateText } from '../document/isolate-text.ts';
import { type Expression, isSaid, LONGEST_WORDS, type NamedPerson } from '../document/expression.ts';
import type { Changes } from '../document/item-list.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import * as later from '../later-texts.ts';
import { icon } from '../style/icons.ts';
import { panelIcon } from '../style/panel-icons.ts';
import * as core from '../texts.ts';
import { hasPicture, saidPicture } from './said-name.ts';
import { type SaidPort, saidRecordings } from './said-view.ts';
import * as texts from './texts.ts';
import { heardAbout } from './ways.ts';

/** What a field holds now. */
export function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLTextAreaElement ||
    currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : '';
}

/**
 * The words of what somebody said, and everything else it holds, each with a field for what it shows or says, and a button that takes it away.
 *
 * @param port - Language, pictures and recordings.
 * @param label - What the field of words is called.
 * @param said - What was said.
 * @param change - Keeps a change.
 * @param about - What it was said about, heard after a button's words where there are many. Default nothing.
 */
export function saidFields(
  port: SaidPort,
  label: Text,
  said: Expression,
  change: (changes: Changes<Expression>) => void,
  about = '',
): TemplateResult {
  const { locale } = port;
  return html`<label class="field"
      ><span>${locale.label(label)}</span>
      <textarea
        rows="3"
        dir="auto"
        data-words
        maxlength=${LONGEST_WORDS}
        .value=${said.words ?? ''}
        @change=${(event: Event) => changeWords(event, said, change)}
      ></textarea>
    </label>
    ${saidRest(port, said, change, about)}`;
}

/**
 * What was said in other ways than in writing, each with a field for what it shows or says, and a button that takes it away.
 *
 * @param port - Language, pictures and recordings.
 * @param said - What was said.
 * @param change - Keeps a change.
 * @param about - What it was said about, heard after a button's words where there are many. Default nothing.
 */
export function saidRest(
  port: SaidPort,
  said: Expression,
  change: (changes: Changes<Expression>) => void,
  about = '',
): TemplateResult {
  const { locale } = port;
  return html`${hasPicture(said) ? html`<div class="said-shown">${saidPicture(port, said)}</div>` : nothing} ${saidRecordings(port, said)}
    ${(['drawing', 'photo', 'voice', 'video'] as const).map((way) => {
      const held = said[way];
      return held === undefined
        ? nothing
        : describeField(locale, way, held.attachment, held.description ?? '', (words) => {
            const { description: _, ...rest } = held;
            change({ [way]: words ? { ...rest, description: words } : rest });
          });
    })}
    <div class="row">
      ${(['symbol', 'drawing', 'photo', 'voice', 'video'] as const).map((way) =>
        said[way] === undefined
          ? nothing
          : html`<button class="act" type="button" data-remove-way=${way} @click=${() => change({ [way]: null })}>${panelIcon('remove')} <span>${locale.label(texts.removeWay[way])}${heardAbout(about)}</span></button>`,
      )}
    </div>`;
}

/** What says nothing any more is taken away by its own button, never by an empty field: the words come back. */
function changeWords(event: Event, said: Expression, change: (changes: Changes<Expression>) => void): void {
  const words = valueOf(event).trim();
  const { words: before = '', ...rest } = said;
  if (words || isSaid(rest)) change({ words: words || null });
  else if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.value = before;
}

/** Words for a drawing, a photo, a voice or a film. */
export function describeField(
  locale: LocaleController,
  way: 'drawing' | 'photo' | 'voice' | 'video',
  id: string,
  words: string,
  change: (words: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${`words-${id}`}>${locale.label(texts.describeWay[way])}</label>
    <span class="hint" id=${`words-help-${id}`}>${locale.label(texts.describeHelp)}</span>
    <textarea
      id=${`words-${id}`}
      aria-describedby=${`words-help-${id}`}
      rows="2"
      dir="auto"
      maxlength=${LONGEST_WORDS}
      .value=${words}
      @change=${(event: Event) => change(valueOf(event).trim())}
    ></textarea>
  </div>`;
}

/** What was said, where it can only be read. */
export function saidPlain(port: SaidPort, said: Expression): TemplateResult {
  const described = [said.drawing, said.photo, said.voice, said.video].map((held) => held?.description ?? '');
  return html`${hasPicture(said) ? html`<div class="said-shown">${saidPicture(port, said)}</div>` : nothing}
    ${[said.words ?? '', ...described].map((words) => (words.trim() ? html`<p class="said-words" dir="auto">${displayText(words)}</p>` : nothing))}
    ${saidRecordings(port, said)}`;
}

/** Who may see something: everybody the host has named, and *Ingen annan*. Nothing is chosen beforehand. */
export function whoSees(
  locale: LocaleController,
  audience: readonly Viewer[],
  visibleTo: readonly string[] | undefined,
  change: (visibleTo: readonly string[] | null) => void,
): unknown {
  if (audience.length === 0) return nothing;
  const chosen = visibleTo ?? [];
  const box = (label: unknown, checked: boolean, act: (on: boolean) => void): TemplateResult =>
    html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && act(currentTarget.checked)}
      />
      <span>${label}</span></label
    >`;
  return html`<fieldset class="choices" data-who-sees>
    <legend>${locale.label(texts.whoSees)}</legend>
    <p class="hint">${locale.label(texts.whoSeesHint)}</p>
    ${audience.map(({ id, label }) =>
      box(displayText(locale.own(label)), chosen.includes(id), (on) => {
        const rest = chosen.filter((each) => each !== id);
        const next = on ? [...rest, id] : rest;
        change(next.length > 0 ? next : null);
      }),
    )}
    ${box(locale.label(texts.nobodyElse), visibleTo?.length === 0, (on) => change(on ? [] : null))}
  </fieldset>`;
}

/** People by name: those there are, each with a button that takes them away, and a field for one more. Enter adds. */
export function namedPeople(
  locale: LocaleController,
  {
    title,
    label,
    people,
    most,
    about,
  }: {
    readonly title: Text;
    readonly label: Text;
    readonly people: readonly NamedPerson[];
    readonly most: number;
    /** What they are named for, where there are several such lists. */
    readonly about?: string;
  },
  on: { add(name: string): void; remove(id: string): void },
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${locale.label(title)}</legend>
    ${
      people.length === 0
        ? nothing
        : html`<ul class="named" role="list">
          ${people.map(
            ({ id, name }) => html`<li class="row">
              <bdi translate="no" class="grow">${displayText(name)}</bdi>
              <button class="act" type="button" data-key=${`named-${id}`} aria-label=${locale.text(later.removeNamed, isolateText(name))} @click=${() => on.remove(id)}>${panelIcon('close')}</button>
            </li>`,
          )}
        </ul>`
    }
    ${people.length >= most ? nothing : oneLine(locale, label, core.add, on.add, [locale.text(title), about ?? ''].join(' ').trim())}
  </fieldset>`;
}

/**
 * A field and its button: Enter adds, the field is empty again and keeps the focus. What is written and not yet added is kept with {@link keepLines}.
 *
 * @param locale - The language.
 * @param label - What the field is called.
 * @param button - The button's words.
 * @param add - Keeps what was written.
 * @param about - What it is added to, heard after the button's words where there are many such buttons. Default nothing.
 * @param longest - Longest text, in UTF-16 units. Default 200: a name.
 * @param field - In place of a field of one line, for what is told rather than named: see `growingField`.
 */
export function oneLine(
  locale: LocaleController,
  label: Text,
  button: Text,
  add: (words: string) => void,
  about = '',
  longest = 200,
  field: TemplateResult = html`<input class="text-field" type="text" dir="auto" maxlength=${longest} autocomplete="off" />`,
): TemplateResult {
  return html`<form
    class="one-line"
    data-line
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field =
        event.currentTarget instanceof HTMLFormElement
          ? event.currentTarget.querySelector<HTMLInputElement | HTMLTextAreaElement>('.text-field')
          : null;
      const words = field?.value.trim() ?? '';
      if (!field || !words) return;
      field.value = '';
      add(words);
      // Nobody pressed anything here where it is kept on the way to something else.
      if (event.submitter) field.focus();
    }}
  >
    <label class="field grow"><span>${locale.label(label)}</span> ${field}</label>
    <button class="act" type="submit">${icon('plus')} <span>${locale.label(button)}${heardAbout(about)}</span></button>
  </form>`;
}

const lines = (root: ParentNode | null): Iterable<HTMLFormElement> =>
  root?.querySelectorAll<HTMLFormElement>('form[data-line]') ?? [];

/**
 * What is written in a field of {@link oneLine} and not yet added is added: before what the field stands in is closed, turned to something else or handed
 * over. Else it is lost, or stands in the field that is drawn there next, under another question.
 *
 * @param root - Where the fields are; nothing happens where that is not drawn.
 */
export function keepLines(root: ParentNode | null): void {
  for (const form of lines(root)) form.requestSubmit();
}

/**
 * What is written there and not yet added is forgotten: another document is shown, perhaps another person's.
 *
 * @param root - Where the fields are.
 */
export function forgetLines(root: ParentNode | null): void {
  for (const form of lines(root)) form.reset();
}
