import fc from 'fast-check';
import type { AnyField, AnyFields } from './describe.ts';
import { sipDocument } from './examples.test-helper.ts';
import type { SipContent, SipDocument } from './model.ts';
import { sections } from './sections.ts';

/** Any value that fits a field. */
function fits(field: AnyField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options), 'something-newer');
    case 'choices':
      return fc.array(fc.constantFrom(...Object.keys(field.options)), { maxLength: 3 });
    case 'list':
      return fc.uniqueArray(fieldsFit(field.fields, { id: fc.string({ minLength: 1 }) }), {
        maxLength: 2,
        selector: ({ id }) => id,
      });
    case 'group':
      return fieldsFit(field.fields, {});
    case 'references':
      return fc.constant([{ document: 'a', item: 'b', quote: 'c' }]);
    case 'symbol':
      return fc.constant({ provider: 'fluent', id: 'dog' });
    case 'calendar':
      return fc.constant({ uid: 'u', sequence: 1, place: 'e' });
    default:
      return fc.string();
  }
}

function fieldsFit(
  fields: AnyFields,
  more: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  const all = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fits(field)]));
  return fc.record({ ...all, ...more }, { requiredKeys: Object.keys(more) });
}

/** Any plan. */
export const documents: fc.Arbitrary<SipDocument> = fieldsFit(sections, {}).map((content) =>
  sipDocument(content as unknown as SipContent),
);
