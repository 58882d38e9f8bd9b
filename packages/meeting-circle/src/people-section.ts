import { displayText } from '@delaktig/core/document/display-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import { oneLine } from '@delaktig/core/expression/fields.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as before from './before-texts.ts';
import { type CircleView, personOf, roleOf, spoken } from './context.ts';
import { type Option, select, setMeeting } from './fields.ts';
import { MAX_PARTICIPANTS } from './limits.ts';
import type { Participant } from './model.ts';
import { isRole, ROLES } from './shapes.ts';
import * as texts from './texts.ts';

/** From so many on it is asked whether all are needed. */
const MANY = 12;

/** Who comes, who they are at the meeting, who leads and who writes. */
export function peopleSection(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  const { participants, chair, writer } = document.content;
  const person = personOf(document);
  return html`${
    participants.length === 0
      ? html`<p class="hint">${locale.label(before.nobody)}</p>`
      : html`<ul class="people" role="list">
          ${repeat(
            participants,
            ({ id }) => id,
            (participant) => participantFields(view, participant),
          )}
        </ul>`
  }
    ${
      editable && participants.length < MAX_PARTICIPANTS
        ? oneLine(locale, before.whoName, core.add, (name) => add(view, name))
        : nothing
    }
    ${participants.length >= MANY ? html`<p class="hint">${locale.label(before.crowded)}</p>` : nothing}
    ${participants.length > 0 ? html`<div class="list-fields">${aboutWhom(view)} ${post(view, 'chair')} ${post(view, 'writer')}</div>` : nothing}
    ${chair !== undefined && chair === writer ? html`<p class="notice">${locale.label(before.samePerson)}</p>` : nothing}
    ${person && person.id === chair ? html`<p class="notice">${locale.label(before.personChairs)}</p>` : nothing}`;
}

/** The first who comes is the one the meeting is about: that can be changed. */
function add(view: CircleView, name: string): void {
  const { locale, document } = view;
  const first = document.content.participants.length === 0;
  const item: Participant = { id: newId(), name, role: first ? 'youth' : 'staff', ...(first ? { person: true } : {}) };
  view.act.perform([{ type: 'addItem', list: 'participants', item }], locale.text(before.added, spoken(name)));
}

function participantFields(view: CircleView, participant: Participant): TemplateResult {
  const { locale, editable } = view;
  const { id } = participant;
  const name = displayText(participant.name);
  return html`<li class="participant" data-list-key=${id}>
    <strong class="participant-name" dir="auto" translate="no">${name}</strong>
    ${select(
      view,
      html`<span class="heard">${locale.text(before.role, spoken(name))}</span>`,
      ROLES.map((role) => ({ id: role, name: locale.text(before.circleNames[role]) })),
      roleOf(participant),
      (role) =>
        isRole(role) &&
        view.act.perform(
          [{ type: 'changeItem', list: 'participants', id, changes: { role } }],
          locale.text(texts.saved, spoken(name)),
        ),
    )}
    ${
      editable
        ? html`<button class="act" type="button" data-key=${`remove-${id}`} aria-label=${locale.text(before.remove, spoken(name))} @click=${() => remove(view, participant)}>${panelIcon('remove')}</button>`
        : nothing
    }
  </li>`;
}

/** A meeting is about one person: who was it before is no longer. */
function aboutWhom(view: CircleView): TemplateResult {
  const { locale, document, act } = view;
  const person = personOf(document);
  return select(view, locale.label(before.aboutWhom), everybody(view), person?.id ?? '', (id) => {
    const changes = (whose: string, value: true | null) =>
      ({ type: 'changeItem', list: 'participants', id: whose, changes: { person: value } }) as const;
    act.perform(
      [...(person ? [changes(person.id, null)] : []), ...(id ? [changes(id, true)] : [])],
      locale.text(texts.saved, locale.text(before.aboutWhom)),
    );
  });
}

/** Those who come, and that nobody has been chosen. */
function everybody({ locale, document }: CircleView): readonly Option[] {
  return [
    { id: '', name: locale.text(before.nobodyYet) },
    ...document.content.participants.map(({ id, name }) => ({ id, name: displayText(name), own: true })),
  ];
}

/** Whoever does not come neither leads nor writes. */
function remove(view: CircleView, { id, name }: Participant): void {
  const { chair, writer } = view.document.content;
  const changes = { ...(chair === id ? { chair: null } : {}), ...(writer === id ? { writer: null } : {}) };
  view.act.perform(
    [
      ...(Object.keys(changes).length > 0 ? [{ type: 'changeMeeting', changes } as const] : []),
      { type: 'removeItem', list: 'participants', id },
    ],
    view.locale.text(before.removed, spoken(name)),
  );
}

function post(view: CircleView, key: 'chair' | 'writer'): TemplateResult {
  const { locale, document } = view;
  const { participants } = document.content;
  const label = key === 'chair' ? before.chairs : before.writes;
  const chosen = document.content[key] ?? '';
  return select(
    view,
    locale.label(label),
    everybody(view),
    participants.some(({ id }) => id === chosen) ? chosen : '',
    (id) => setMeeting(view, { [key]: id || null }, label),
  );
}
