import type { Json } from '@delaktig/core/document/json.js';
import type { AnyField, AnyFields } from '../describe.ts';
import type { SipContent, SipPart } from '../model.ts';
import { isHidden } from '../protected.ts';
import { sections } from '../sections.ts';
import { type Data, isData, isList, itemsOf } from '../walk.ts';

/** What of a plan is kept. Ways are without ids: `person.representatives.address`. */
export interface Kept {
  /** Whether a field is, where it stands in this. */
  keeps(way: string, among: Data): boolean;
  /** Whether a thing in a list is. */
  keepsItem(way: string, item: Data): boolean;
  /** Whether a quote is, that these may see. */
  sees(visibleTo: readonly string[]): boolean;
  /** Nothing that tells where a person is. */
  readonly hidden: boolean;
  /** What nobody knows too. */
  readonly whole: boolean;
  readonly without: ReadonlySet<SipPart>;
}

/** A plan with only what is kept. What has become empty is left out. */
export function pickFields(content: SipContent, kept: Kept): SipContent {
  const among = Object.fromEntries(
    Object.entries(content).filter(
      ([part]) => !(Object.keys(sections).includes(part) && kept.without.has(part as SipPart)),
    ),
  );
  // Which rules it was made under is about nobody.
  return { ...pickAmong(sections, among, '', kept), ...(content.rules && { rules: content.rules }) };
}

function pickAmong(fields: AnyFields, among: Data, within: string, kept: Kept): Data {
  const picked: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(among)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const way = within ? `${within}.${name}` : name;
    if (!field) {
      if (name === 'id' || kept.whole) picked[name] = value;
      continue;
    }
    if (!kept.keeps(way, among) || (kept.hidden && isHidden(way))) continue;
    const one = pickField(field, value, way, kept);
    if (one !== undefined) picked[name] = one;
  }
  return picked;
}

function pickField(field: AnyField, value: Json | undefined, way: string, kept: Kept): Json | undefined {
  switch (field.kind) {
    case 'group': {
      const inner = pickAmong(field.fields, isData(value) ? value : {}, way, kept);
      return Object.keys(inner).length > 0 ? inner : undefined;
    }
    case 'list': {
      const items = itemsOf(value)
        .filter((item) => kept.keepsItem(way, item))
        .map((item) => pickAmong(field.fields, item, way, kept));
      return items.length > 0 ? items : undefined;
    }
    case 'references': {
      const seen = (isList(value) ? value : []).filter((one) => isData(one) && kept.sees(viewers(one)));
      return seen.length > 0 ? seen.map((one) => pickReference(one as Data, kept)) : undefined;
    }
    case 'calendar':
      return kept.hidden && isData(value) ? without(value, ['place', 'link']) : value;
    case 'subgoal':
      // Its words are in what is left out.
      return kept.without.has('goals') ? undefined : value;
    default:
      return value;
  }
}

function viewers(reference: Data): readonly string[] {
  const { visibleTo } = reference;
  return isList(visibleTo) ? visibleTo.filter((id) => typeof id === 'string') : [];
}

/** A picture may be of a place. Who else may see a thing is told to nobody. */
function pickReference(reference: Data, { hidden, whole }: Kept): Json {
  return without(reference, [...(hidden ? ['picture'] : []), ...(whole ? [] : ['visibleTo'])]);
}

function without(among: Data, names: readonly string[]): Data {
  return Object.fromEntries(Object.entries(among).filter(([name]) => !names.includes(name)));
}
