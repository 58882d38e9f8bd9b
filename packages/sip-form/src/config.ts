import { DEV } from '@delaktig/core/dev/mode.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { copyJson, type Json } from '@delaktig/core/document/json.js';
import { idSchema, listOf, object, wordsSchema } from '@delaktig/core/document/parts.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { array, type GenericSchema, is, number, optional, picklist, record, string, union, unknown } from 'valibot';
import type { Seeing } from './chain/seeing.ts';
import { type DrawnRules, drawnRules } from './drawn-rules.ts';
import type { ExtraField, ExtraKind, Regulations } from './regulations.ts';
import { sectionNames } from './sections.ts';
import { isData, isList } from './walk.ts';

/** What a host can decide. */
export interface SipConfig extends Partial<Seeing> {
  /** The rules that apply: what is left out is as in Västra Götaland. Give them an `id` and a `version` of their own. */
  readonly rules?: Partial<Regulations>;
  /** Whether the person is a child, who is asked too about the consent. Default: where there is a guardian (`Regulations.guardians`). */
  readonly child?: boolean;
}

const code = union([string(), listOf(object({ from: optional(string()), code: string() }), 100)]);

const parts: Readonly<Record<string, GenericSchema>> = {
  id: idSchema,
  version: idSchema,
  parties: listOf(object({ id: idSchema, label: optional(wordsSchema) }), 100),
  consentGivers: listOf(string(), 100),
  guardians: listOf(string(), 100),
  codes: object({ drawnUp: code, drawnUpAfterDischarge: code, followUp: code }),
  days: object({ summonAfterNotice: number(), meetAfterSummons: number() }),
  law: object({ needs: wordsSchema, each: wordsSchema, others: wordsSchema, overall: wordsSchema }),
  // Questions are judged one by one.
  fields: array(unknown()),
  words: record(string(), record(string(), string())),
};

const KINDS: readonly ExtraKind[] = ['text', 'area', 'date', 'time', 'phone', 'email', 'link', 'choice'];
const question: Readonly<Record<keyof ExtraField, GenericSchema>> = {
  id: idSchema,
  part: picklist(sectionNames),
  kind: optional(picklist(KINDS)),
  label: wordsSchema,
  hint: optional(wordsSchema),
  options: optional(listOf(wordsSchema, 100)),
};

/** Who may see quotations, and who reads, are read where that is needed: `chain/seeing.ts`. */
const KNOWN: readonly string[] = ['rules', 'child', 'audience', 'reader'];

/** The rules of a host's `config`. What cannot be used is replaced by the default, and told. Never throws. */
export function readRules(config: unknown): { readonly rules: DrawnRules; readonly problems: readonly Problem[] } {
  const copy = copyJson(config ?? {});
  const problems: Problem[] = [];
  // Only developers are told.
  const tell = (code: string, ...path: Problem['path']): void => {
    if (DEV) problems.push({ code, path });
  };
  const given = copy.ok && isData(copy.value) ? copy.value : {};
  if (DEV) for (const key of Object.keys(given)) if (!KNOWN.includes(key)) tell('unknown-option', key);
  const rules: Record<string, unknown> = { ...drawnRules };
  const { child } = given;
  if (typeof child === 'boolean') rules['child'] = child;
  else if (DEV && child !== undefined) tell('structure', 'child');
  if (DEV && given['rules'] !== undefined && !isData(given['rules'])) tell('structure', 'rules');
  for (const [key, value] of Object.entries(isData(given['rules']) ? given['rules'] : {})) {
    const schema = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (schema && is(schema, value)) rules[key] = key === 'fields' && isList(value) ? questionsIn(value, tell) : value;
    else if (DEV) tell(schema ? 'structure' : 'unknown-option', 'rules', key);
  }
  if (DEV) problems.push(...unheard(rules['words']));
  return { rules: rules as unknown as DrawnRules, problems };
}

/** The questions that can be asked. What is wrong with one is told, and takes nothing else with it: a hint that cannot be read, not the question. */
function questionsIn(
  given: readonly Json[],
  tell: (code: string, ...path: Problem['path']) => void,
): readonly ExtraField[] {
  const asked: ExtraField[] = [];
  given.forEach((value, index) => {
    const one = isData(value) ? value : {};
    const wrong = Object.entries(question).flatMap(([name, schema]) => (is(schema, one[name]) ? [] : [name]));
    if (DEV && one['kind'] === 'choice' && !isList(one['options'])) wrong.push('options');
    if (DEV) for (const name of new Set(wrong)) tell('structure', 'rules', 'fields', index, name);
    const twin = asked.some(({ id, part }) => id === one['id'] && part === one['part']);
    if (DEV && twin) tell('duplicate-id', 'rules', 'fields', index, 'id');
    if (twin || ['id', 'part', 'label'].some((name) => wrong.includes(name))) return;
    asked.push(
      Object.fromEntries(Object.entries(one).filter(([name]) => !wrong.includes(name))) as unknown as ExtraField,
    );
  });
  return asked;
}

/** Words that no text of this package's is said with: their ids are another package's. */
function unheard(words: unknown): readonly Problem[] {
  return Object.entries(isData(words) ? words : {}).flatMap(([language, messages]) =>
    Object.keys(isData(messages) ? messages : {})
      .filter((id) => !id.startsWith('sip-form.'))
      .map((id): Problem => ({ code: 'unknown-option', path: ['rules', 'words', language, id] })),
  );
}

/** Tells the host's developer of what cannot be used. */
export function warnConfig({ localName }: Element, problems: readonly Problem[]): void {
  if (!DEV) return;
  for (const { code, path } of problems)
    warn('config', `<${localName}>.config.${path.join('.')} cannot be used (${code}).`, path.join('.'));
}
