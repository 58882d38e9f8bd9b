import { check, same } from '@delaktig/testing/assert.js';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';

/** Every picture that the map names is kept beside it. */
export function everyPictureIsKept({ element }: NetworkMapHarness, { content }: NetworkMapDocument): void {
  for (const { name, picture } of content.people)
    check(!picture || element.attachments.has(picture.attachment), `the picture of ${name} is lost`);
}

/** Who placed wrongly, and every place that somebody has had: Escape puts back where they stood, whoever placed them there. */
const heardOf = new WeakMap<Element, { readonly wrong: string[]; readonly had: Set<string> }>();

/** Places that were chosen while a helper placed say so; the others do not. Begins to listen when it is asked the first time. */
export function saysWhoPlaced(harness: NetworkMapHarness): void {
  const { element } = harness;
  const { wrong, had } = heardOf.get(element) ?? listen(harness);
  for (const { id, place } of harness.people) had.add(JSON.stringify([id, place]));
  same(wrong.join('\n'), '', 'who placed');
}

function listen(harness: NetworkMapHarness): { readonly wrong: string[]; readonly had: Set<string> } {
  const { element } = harness;
  const heard = { wrong: [] as string[], had: new Set<string>() };
  heardOf.set(element, heard);
  element.addEventListener('delaktig-operation', ({ detail: { from, operation } }) => {
    if (from !== 'act' || !isPlacing(operation) || !operation.place) return;
    const { id, place } = operation;
    const by = place.placedBy ?? harness.document.content.placedBy ?? 'person';
    if (by !== (element.helper ? 'helper' : 'person') && !heard.had.has(JSON.stringify([id, place])))
      heard.wrong.push(`${id} is placed by the ${by} while ${element.helper ? 'a helper places' : 'nobody helps'}`);
  });
  return heard;
}

function isPlacing(
  operation: unknown,
): operation is { readonly id: string; readonly place: { readonly placedBy?: 'person' | 'helper' } | null } {
  return typeof operation === 'object' && operation !== null && 'type' in operation && operation.type === 'placePerson';
}
