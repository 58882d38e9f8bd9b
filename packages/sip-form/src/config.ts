import { DEV } from '@delaktig/core/dev/mode.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import { copyJson } from '@delaktig/core/document/json.js';
import { idSchema, listOf, object, wordsSchema } from '@delaktig/core/document/parts.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { type GenericSchema, is, number, optional, string, union } from 'valibot';
import type { Seeing } from './chain/seeing.ts';
import { type Regulations, vastraGotaland } from './regulations.ts';
import { isData } from './walk.ts';

/** What a host can decide. */
export interface SipConfig extends Partial<Seeing> {
  /** The rules that apply: what is left out is as in Västra Götaland. Give them an `id` and a `version` of their own. */
  readonly rules?: Partial<Regulations>;
}

const code = union([string(), listOf(object({ from: optional(string()), code: string() }), 100)]);

const parts: Readonly<Record<string, GenericSchema>> = {
  id: idSchema,
  version: idSchema,
  parties: listOf(object({ id: idSchema, label: optional(wordsSchema) }), 100),
  consentGivers: listOf(string(), 100),
  codes: object({ drawnUp: code, drawnUpAfterDischarge: code, followUp: code }),
  days: object({ summonAfterNotice: number(), meetAfterSummons: number() }),
  law: object({ needs: wordsSchema, each: wordsSchema, others: wordsSchema, overall: wordsSchema }),
};

/** Who may see quotations, and who reads, are read where that is needed: `chain/seeing.ts`. */
const KNOWN: readonly string[] = ['rules', 'audience', 'reader'];

/** The rules of a host's `config`. What cannot be used is replaced by the default, and told. Never throws. */
export function readRules(config: unknown): { readonly rules: Regulations; readonly problems: readonly Problem[] } {
  const copy = copyJson(config ?? {});
  const problems: Problem[] = [];
  const given = copy.ok && isData(copy.value) ? copy.value : {};
  for (const key of DEV ? Object.keys(given) : [])
    if (!KNOWN.includes(key)) problems.push({ code: 'unknown-option', path: [key] });
  const rules: Record<string, unknown> = { ...vastraGotaland };
  if (given['rules'] !== undefined && !isData(given['rules'])) problems.push({ code: 'structure', path: ['rules'] });
  for (const [key, value] of Object.entries(isData(given['rules']) ? given['rules'] : {})) {
    const schema = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (schema && is(schema, value)) rules[key] = value;
    else problems.push({ code: schema ? 'structure' : 'unknown-option', path: ['rules', key] });
  }
  return { rules: rules as unknown as Regulations, problems };
}

/** Tells the host's developer of what cannot be used. */
export function warnConfig({ localName }: Element, problems: readonly Problem[]): void {
  if (!DEV) return;
  for (const { code, path } of problems)
    warn('config', `<${localName}>.config.${path.join('.')} cannot be used (${code}).`, path.join('.'));
}
