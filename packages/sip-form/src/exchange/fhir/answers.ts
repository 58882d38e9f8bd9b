import type { Json } from '@delaktig/core/document/json.js';
import type { Say } from '@delaktig/core/language/say.js';
import type { AnyField, AnyFields } from '../../describe.ts';
import { type Data, isData, isList, itemsOf } from '../../walk.ts';
import { isDay, isTime } from '../days.ts';
import { filled, listAt, SYSTEM } from './resources.ts';
import type { Loose } from './values.ts';

/** A plan's fields as the items of a questionnaire response, and back. The link id of a field is the way to it without ids: `goals.goals.words`. */

/** @param say - In which language the questions stand beside the answers, for whoever reads it elsewhere. */
export function toItems(fields: AnyFields, among: Data, within: string, say: Say): readonly Json[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    return value === undefined ? [] : items(field, value, within ? `${within}.${name}` : name, say);
  });
}

function items(field: AnyField, value: Json, linkId: string, say: Say): readonly Json[] {
  const text = 'label' in field ? field.label(say) : undefined;
  if (field.kind === 'group') {
    const item = toItems(field.fields, isData(value) ? value : {}, linkId, say);
    return item.length > 0 ? [filled({ linkId, text, item: item })] : [];
  }
  if (field.kind === 'list')
    return itemsOf(value).map((one) =>
      filled({
        linkId,
        text,
        item: [
          { linkId: `${linkId}.id`, answer: [{ valueString: one.id }] },
          ...toItems(field.fields, one, linkId, say),
        ] as Json,
      }),
    );
  const values = (field.kind === 'choices' || field.kind === 'questions') && isList(value) ? value : [value];
  return [filled({ linkId, text, answer: values.map((one) => answer(field, one, say)) })];
}

function answer(field: AnyField, value: Json, say: Say): Json {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (field.kind === 'references' || field.kind === 'symbol' || field.kind === 'calendar')
    return { valueString: JSON.stringify(value) };
  const words = typeof value === 'string' ? value : '';
  if ((field.kind === 'choice' || field.kind === 'choices') && Object.hasOwn(field.options, words))
    return { valueCoding: filled({ system: SYSTEM, code: words, display: field.options[words]?.(say) }) };
  if (field.kind === 'date' && isDay(words)) return { valueDate: words };
  if (field.kind === 'time' && isTime(words)) return { valueTime: `${words}:00` };
  return { valueString: words };
}

/** The fields that items answer. What is not ours is passed over. */
export function fromItems(fields: AnyFields, given: readonly Data[], within: string): Loose {
  const among: Loose = {};
  for (const [name, field] of Object.entries(fields)) {
    const linkId = within ? `${within}.${name}` : name;
    const own = given.filter((item) => item['linkId'] === linkId);
    const value = own.length > 0 ? valueOf(field, own, linkId) : undefined;
    if (value !== undefined) among[name] = value;
  }
  return among;
}

function valueOf(field: AnyField, own: readonly Data[], linkId: string): Json | undefined {
  switch (field.kind) {
    case 'group':
      return fromItems(
        field.fields,
        own.flatMap((item) => listAt(item, 'item')),
        linkId,
      );
    case 'list': {
      const things = own.flatMap((item) => {
        const inner = listAt(item, 'item');
        const id = wordsOf(inner.find((one) => one['linkId'] === `${linkId}.id`));
        return id === undefined ? [] : [{ id, ...fromItems(field.fields, inner, linkId) }];
      });
      return things;
    }
    case 'choices':
    case 'questions':
      return own.flatMap((item) => listAt(item, 'answer')).flatMap((one) => wordsIn(one) ?? []);
    case 'yesNo': {
      const value = listAt(own[0], 'answer')[0]?.['valueBoolean'];
      return typeof value === 'boolean' ? value : undefined;
    }
    case 'references':
    case 'symbol':
    case 'calendar':
      return parsed(wordsOf(own[0]));
    default:
      return wordsOf(own[0]);
  }
}

/** What a single item answers, in words or as an id. */
export function wordsOf(item: Data | undefined): string | undefined {
  const [one] = listAt(item, 'answer');
  return one && wordsIn(one);
}

function wordsIn(one: Data): string | undefined {
  const { valueString, valueDate, valueTime, valueCoding } = one;
  const words = valueString ?? valueDate ?? (isData(valueCoding) ? valueCoding['code'] : undefined);
  if (typeof words === 'string') return words;
  return typeof valueTime === 'string' ? valueTime.slice(0, 5) : undefined;
}

/** JSON that came as a text; nothing when it is none. */
export function parsed(words: string | undefined): Json | undefined {
  try {
    return words === undefined ? undefined : (JSON.parse(words) as Json);
  } catch {
    return undefined;
  }
}
