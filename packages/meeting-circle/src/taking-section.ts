import { valueOf } from '@delaktig/core/expression/fields.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import type { Text } from '@delaktig/core/language/say.js';
import { written } from '@delaktig/core/element/written.js';
import { html, nothing, type TemplateResult } from 'lit';
import * as before from './before-texts.ts';
import { type CircleView, nameOfPart } from './context.ts';
import { type Choice, choices, setTaking } from './fields.ts';
import type { Taking, TakingWay, Task } from './model.ts';

const WAYS: readonly (readonly [TakingWay, string])[] = [
  ['all', 'chair'],
  ['parts', 'door'],
  ['phone', 'phone'],
  ['video', 'video-call'],
  ['writing', 'write'],
  ['recording', 'microphone'],
  ['proxy', 'talking-person'],
];
const TASKS: readonly (readonly [Task, string])[] = [
  ['welcome', 'wave'],
  ['time', 'clock'],
  ['pictures', 'picture'],
  ['break', 'pause'],
  ['thank', 'flower'],
  ['lead', 'star'],
];

/** How the person takes part: nothing is chosen beforehand, and everything can be left open. */
export function takingSection(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const taking = document.content.taking ?? {};
  const ways = taking.ways ?? [];
  return html`${choices(
    view,
    { type: 'checkbox', name: 'ways', legend: locale.label(before.ways) },
    WAYS.map(([way, symbol]) => ({
      label: locale.label(before.wayNames[way]),
      checked: ways.includes(way),
      symbol,
      act: (on) => setWay(view, way, on),
    })),
  )}
    ${ways.includes('parts') ? whichParts(view, taking) : nothing}
    ${ways.includes('proxy') ? line(view, 'proxy', before.proxyName) : nothing} ${task(view, taking)}
    ${answer(view, before.meetFirst, 'meetFirst', taking.meetFirst, [
      ['yes', coreLater.yes],
      ['no', coreLater.no],
      ['done', before.met],
    ])}
    ${answer(
      view,
      before.without,
      'without',
      taking.without,
      [
        ['yes', coreLater.yes],
        ['no', coreLater.no],
      ],
      before.withoutHint,
    )}`;
}

/** All of it, or some parts: never both. */
function setWay(view: CircleView, way: TakingWay, on: boolean): void {
  const other = way === 'all' ? 'parts' : way === 'parts' ? 'all' : null;
  const rest = (view.document.content.taking?.ways ?? []).filter((each) => each !== way && !(on && each === other));
  const ways = on ? [...rest, way] : rest;
  setTaking(
    view,
    {
      ways: ways.length > 0 ? ways : null,
      ...(ways.includes('parts') ? {} : { parts: null }),
      ...(ways.includes('proxy') ? {} : { proxy: null }),
    },
    before.wayNames[way],
  );
}

function whichParts(view: CircleView, { parts: chosen = [] }: Taking): TemplateResult {
  const { locale, document } = view;
  return choices(
    view,
    { type: 'checkbox', name: 'which-parts', legend: locale.label(before.whichParts) },
    document.content.parts.map((part) => ({
      label: nameOfPart(locale, part),
      checked: chosen.includes(part.id),
      act: (on) => {
        const rest = chosen.filter((id) => id !== part.id);
        const parts = on ? [...rest, part.id] : rest;
        setTaking(view, { parts: parts.length > 0 ? parts : null }, before.whichParts);
      },
    })),
  );
}

function task(view: CircleView, { task: chosen, ownTask }: Taking): TemplateResult {
  const { locale } = view;
  const none: Choice = {
    label: locale.label(before.taskNames.none),
    checked: chosen === undefined && !ownTask,
    symbol: 'chair',
    act: () => setTaking(view, { task: null, ownTask: null }, before.taskNames.none),
  };
  return html`${choices(view, { type: 'radio', name: 'task', legend: locale.label(before.taskTitle) }, [
    none,
    ...TASKS.map(([id, symbol]) => ({
      label: locale.label(before.taskNames[id]),
      checked: chosen === id,
      symbol,
      act: () => setTaking(view, { task: id }, before.taskNames[id]),
    })),
  ])}
  ${line(view, 'ownTask', before.ownTask)}`;
}

function line(view: CircleView, key: 'proxy' | 'ownTask', label: Text): TemplateResult {
  const { locale, document, editable } = view;
  const value = document.content.taking?.[key] ?? '';
  if (!editable)
    return value ? html`<p>${locale.label(label)} <strong dir="auto" translate="no">${value}</strong></p>` : html``;
  return html`<label class="field"
    ><span>${locale.label(label)}</span>
    <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" ${written(value)} @change=${(event: Event) => setTaking(view, { [key]: valueOf(event).trim() || null }, label)} />
  </label>`;
}

/** A question with *Inte frågat* as an answer like any other. */
function answer(
  view: CircleView,
  question: Text,
  key: 'meetFirst' | 'without',
  chosen: string | undefined,
  answers: readonly (readonly [string, Text])[],
  hint?: Text,
): TemplateResult {
  const { locale } = view;
  return choices(
    view,
    {
      type: 'radio',
      name: key,
      legend: locale.label(question),
      ...(hint ? { hint: locale.label(hint) } : {}),
    },
    [
      ...answers.map(([id, text]) => ({
        label: locale.label(text),
        checked: chosen === id,
        act: () => setTaking(view, { [key]: id }, text),
      })),
      {
        label: locale.label(before.notAsked),
        checked: chosen === undefined,
        act: () => setTaking(view, { [key]: null }, before.notAsked),
      },
    ],
  );
}
