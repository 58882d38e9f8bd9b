import { newId } from '@delaktig/core/document/ids.js';
import { valueOf } from '@delaktig/core/expression/fields.js';
import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import { icon } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { written } from '@delaktig/core/element/written.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as before from './before-texts.ts';
import { type CircleView, nameOfPart, spoken } from './context.ts';
import { choices, setMeeting } from './fields.ts';
import { LONGEST_MEETING, MAX_PARTS, SHORTEST_MEETING } from './limits.ts';
import type { MeetingPart } from './model.ts';
import { isReadyShape, SHAPES } from './shapes.ts';
import { lengthOf, minutesOf } from './timing.ts';
import * as texts from './texts.ts';

/** The shape of the meeting, its length, and how much of it each part has. */
export function shapeSection(view: CircleView): TemplateResult {
  const { locale, document } = view;
  const { shape, parts, minutes } = document.content;
  const ready = isReadyShape(shape) ? shape : 'own';
  if (!view.editable) return html`<p>${locale.label(before.shapeNames[ready])}</p>`;
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const choice = (id: 'circle' | 'thirds' | 'own') => ({
    label: locale.label(before.shapeNames[id]),
    checked: ready === id,
    act: () =>
      view.act.perform(
        [{ type: 'changeShape', shape: id, parts: id === 'own' ? parts : SHAPES[id] }],
        locale.text(texts.saved, locale.text(before.shapeNames[id])),
      ),
  });
  return html`${choices(view, { type: 'radio', name: 'shape', legend: locale.label(before.shapeLegend) }, [
    choice('circle'),
    choice('thirds'),
    choice('own'),
  ])}
    <label class="field short"
      ><span>${locale.label(before.length)}</span>
      <input
        type="number"
        min=${SHORTEST_MEETING}
        max=${LONGEST_MEETING}
        step="5"
        ${written(String(minutes))}
        @change=${(event: Event) => changeLength(view, event)}
      />
    </label>
    <ol class="part-fields" role="list">
      ${repeat(
        parts,
        ({ id }) => id,
        (part, index) => partFields(view, part, index),
      )}
    </ol>
    ${parts.length > 0 && Math.abs(sum - 100) > 1 ? html`<p class="hint">${locale.label(before.sharesOff, locale.say.number(Math.round(sum)))}</p>` : nothing}
    ${
      ready === 'own' && parts.length < MAX_PARTS
        ? html`<button class="act" type="button" data-add-part @click=${() => addPart(view)}>${icon('plus')} <span>${locale.label(before.addPart)}</span></button>`
        : nothing
    }`;
}

/** What cannot be a length is not taken: the field shows again what there was. */
function changeLength(view: CircleView, event: Event): void {
  const minutes = Number(valueOf(event));
  if (valueOf(event) !== '' && Number.isFinite(minutes))
    setMeeting(view, { minutes: lengthOf(minutes) }, before.length);
  if (event.currentTarget instanceof HTMLInputElement)
    event.currentTarget.value = String(valueOf(event) === '' ? view.document.content.minutes : lengthOf(minutes));
}

function partFields(view: CircleView, part: MeetingPart, index: number): TemplateResult {
  const { locale, document } = view;
  const { shape, parts } = document.content;
  const own = !isReadyShape(shape);
  const name = nameOfPart(locale, part);
  return html`<li class="part-field" data-key=${part.id}>
    ${
      own
        ? html`<label class="field grow"
            ><span>${locale.label(before.partName)}</span>
            <input class="text-field" type="text" dir="auto" maxlength="100" ${written(name)} @change=${(event: Event) => rename(view, part, event)} />
          </label>`
        : nothing
    }
    <label class="field grow"
      ><span>${locale.label(before.partShare, name)}</span>
      <input type="number" min="1" max="100" step="1" ${written(String(part.share))} @change=${(event: Event) => changeShare(view, part, index, event)} />
    </label>
    ${
      own
        ? html`<span class="row">
            ${moveButtons(locale, { id: part.id, name, index, count: parts.length }, (to) =>
              view.act.perform(
                [{ type: 'moveItem', list: 'parts', id: part.id, index: to }],
                locale.text(texts.saved, spoken(name)),
              ),
            )}
            <button class="act" type="button" data-key=${`remove-${part.id}`} aria-label=${locale.text(before.remove, spoken(name))} @click=${() => view.act.perform([{ type: 'removeItem', list: 'parts', id: part.id }], locale.text(before.removed, spoken(name)))}>${panelIcon('remove')}</button>
          </span>`
        : nothing
    }
  </li>`;
}

function changeShare(view: CircleView, part: MeetingPart, index: number, event: Event): void {
  const share = Number(valueOf(event));
  const { content } = view.document;
  if (valueOf(event) === '' || !Number.isFinite(share) || share <= 0 || share > 100) {
    if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.value = String(part.share);
    return;
  }
  const parts = content.parts.map((each) => (each.id === part.id ? { ...each, share } : each));
  const minutes = view.locale.say.number(minutesOf(parts, content.minutes)[index] ?? 0);
  view.act.perform(
    [{ type: 'changeItem', list: 'parts', id: part.id, changes: { share } }],
    view.locale.text(before.partLong, spoken(nameOfPart(view.locale, part)), minutes),
  );
}

function rename(view: CircleView, part: MeetingPart, event: Event): void {
  const label = valueOf(event).trim();
  view.act.perform(
    [{ type: 'changeItem', list: 'parts', id: part.id, changes: { label: label || null } }],
    view.locale.text(texts.saved, spoken(label || nameOfPart(view.locale, { ...part, label: '' }))),
  );
}

function addPart(view: CircleView): void {
  const { locale } = view;
  const label = locale.text(before.newPart);
  const item: MeetingPart = { id: newId(), label, share: 10 };
  view.act.perform([{ type: 'addItem', list: 'parts', item }], locale.text(before.added, label));
}
