import fc from 'fast-check';
import type { AnyField, AnyFields } from './describe.ts';
import { sipDocument } from './examples.test-helper.ts';
import type { SipContent, SipDocument } from './model.ts';
import { sections } from './sections.ts';

/** Any value that fits a field. */
function fits(field: AnyField, words: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options), 'something-newer');
    case 'choices':
      return fc.array(fc.constantFrom(...Object.keys(field.options)), { maxLength: 3 });
    case 'questions':
      return fc.array(words, { maxLength: 2 });
    case 'list':
      return fc.uniqueArray(fieldsFit(field.fields, { id: fc.string({ minLength: 1 }) }, words), {
        maxLength: 2,
        selector: ({ id }) => id,
      });
    case 'group':
      return fieldsFit(field.fields, {}, words);
    case 'references':
      return fc.constant([{ document: 'a', item: 'b', quote: 'c' }]);
    case 'symbol':
      return fc.constant({ provider: 'fluent', id: 'dog' });
    case 'calendar':
      return fc.constant({ uid: 'u', sequence: 1, place: 'e' });
    default:
      return words;
  }
}

function fieldsFit(
  fields: AnyFields,
  more: Record<string, fc.Arbitrary<unknown>>,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fits(field, words)]));
  return fc.record({ ...all, ...more }, { requiredKeys: Object.keys(more) });
}

/** Any plan with such words in it. */
export function documentsWith(words: fc.Arbitrary<string>): fc.Arbitrary<SipDocument> {
  return fieldsFit(sections, {}, words).map((content) => sipDocument(content as unknown as SipContent));
}

/** Any plan. */
export const documents: fc.Arbitrary<SipDocument> = documentsWith(fc.string());

/** A copy of data, with something else in the place of one of its parts. */
export function withDamage(data: unknown, place: number, value: unknown): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const holders: [Record<string, unknown>, string][] = [];
  const look = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, part] of Object.entries(inner)) {
      holders.push([inner as Record<string, unknown>, key]);
      look(part);
    }
  };
  look(copy);
  const [holder, key] = holders[place % holders.length] ?? [copy, 'content'];
  holder[key] = value;
  return copy;
}

/** Any plan, with anything in the place of something in it. */
export const damaged: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(documents, fc.nat(), fc.jsonValue({ maxDepth: 2 }))
  .map(([document, place, value]) => withDamage(document, place, value));
