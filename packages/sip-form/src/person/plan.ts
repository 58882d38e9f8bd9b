import type { Reference } from '@delaktig/core/document/reference.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { Text } from '@delaktig/core/language/say.js';
import { maySee, referencesIn, type Seeing } from '../chain/seeing.ts';
import { forReader } from '../exchange/reader.ts';
import type { SipContent, SipPath } from '../model.ts';
import type { Subgoal } from '../model/goals.ts';
import { goalStatusOptions, resultOptions } from '../options.ts';
import { isProtected } from '../privacy.ts';
import { valueAt } from '../walk.ts';

/** What of a plan the person's own version says. Pure: no words of its own, nothing of a page. */

/** What has an easy wording and a picture of its own. */
export interface Thing {
  readonly id: string;
  readonly words?: string;
  readonly what?: string;
  readonly easyWords?: string;
  readonly symbol?: SymbolReference;
}

/** Goals, sub-goals and actions. */
export type ThingKind = 'goal' | 'subgoal' | 'action';

/** A thing, where it is. */
export interface Placed {
  readonly kind: ThingKind;
  readonly path: SipPath;
  readonly thing: Thing;
}

/**
 * The plan as the person may read it: no other guardian's address or stance; with protected personal data no places, links, numbers or photos.
 *
 * @param today - The day in Sweden, `YYYY-MM-DD`.
 */
export function personsOwn(content: SipContent, today: string): SipContent {
  const read = forReader(content, { kind: 'person' }, today);
  return read.allowed ? read.content : {};
}

/** The person's own words at a thing, for whoever reads; a photo may show a place. */
export function quotesAt(content: SipContent, path: SipPath, seeing: Seeing): readonly Reference[] {
  return referencesIn(valueAt(content, [...path, 'from']))
    .filter((each) => maySee(each, seeing, false))
    .map(({ picture, ...rest }) => (picture && !isProtected(content) ? { ...rest, picture } : rest));
}

/** The words for a level: easy ones first, but for whoever reads anything; what there is, where one is missing. */
export function wordsOf(thing: Thing, level: Level): string {
  const [own, easy] = [thing.words ?? thing.what ?? '', thing.easyWords ?? ''];
  const [first, second] = level === 'standard' ? [own, easy] : [easy, own];
  return first.trim() ? first : second;
}

/** Every goal, sub-goal and action that says something, in their order. */
export function thingsIn({ goals }: SipContent): readonly Placed[] {
  const all = (goals?.goals ?? []).flatMap((goal): readonly Placed[] => {
    const at = ['goals', 'goals', goal.id];
    return [
      { kind: 'goal', path: at, thing: goal },
      ...(goal.subgoals ?? []).flatMap((subgoal): readonly Placed[] => {
        const within = [...at, 'subgoals', subgoal.id];
        return [
          { kind: 'subgoal', path: within, thing: subgoal },
          ...(subgoal.actions ?? []).map((thing): Placed => ({
            kind: 'action',
            path: [...within, 'actions', thing.id],
            thing,
          })),
        ];
      }),
    ];
  });
  return all.filter(({ thing }) => wordsOf(thing, 'standard').trim());
}

/** What a thing lacks, for whoever reads little or not at all. */
export interface Lacking extends Placed {
  readonly words: boolean;
  readonly picture: boolean;
}

/** Things without an easy wording, or without a picture. */
export function lackingIn(content: SipContent): readonly Lacking[] {
  return thingsIn(content)
    .map((each) => ({ ...each, words: !each.thing.easyWords?.trim(), picture: !each.thing.symbol }))
    .filter(({ words, picture }) => words || picture);
}

/** Somebody who helps. */
export interface Helper {
  readonly name: string;
  /** Function or relation. */
  readonly role?: string;
  /** A kind of service, as an id. */
  readonly party?: string;
  /** Holds the plan together. */
  readonly main?: true;
}

/** Those who help: whoever is responsible, those who were at the meeting, those who do something. Each once; the person is none of them, nor is who did not come. */
export function helpersIn({ person, responsibility = {}, participants, goals }: SipContent): readonly Helper[] {
  const all: Helper[] = [];
  const own = plain(person?.name);
  const isThere = (name: string): boolean => all.some((each) => plain(name).startsWith(plain(each.name)));
  const add = (name: string | undefined, more: Omit<Helper, 'name'> = {}): void => {
    if (name?.trim() && plain(name) !== own && !isThere(name)) all.push({ name, ...more });
  };
  add(responsibility.name, { ...role([responsibility.role, responsibility.organisation]), main: true });
  for (const { name, role: as, party, attendance } of participants?.people ?? [])
    if (attendance !== 'absent') add(name, { ...role([as]), ...(party && { party }) });
  for (const { subgoals = [] } of goals?.goals ?? [])
    for (const { actions = [] } of subgoals)
      for (const { who, responsible } of actions) if (responsible !== 'person') add(who);
  return all;
}

function role(parts: readonly (string | undefined)[]): { readonly role?: string } {
  const words = parts.filter((part) => part?.trim()).join(', ');
  return words ? { role: words } : {};
}

const plain = (name = ''): string => name.trim().toLowerCase();

/** Whom to call. */
export interface Call {
  readonly why: 'between' | 'plan';
  readonly name: string;
  /** As it was written; empty where personal data are protected. */
  readonly phone: string;
}

/** Whom to call between the meetings, and about the plan. Nobody twice. */
export function callsIn(content: SipContent): readonly Call[] {
  const { responsibility = {}, invitation = {} } = content;
  const all: readonly Call[] = [
    { why: 'between', name: responsibility.betweenName ?? '', phone: responsibility.betweenPhone ?? '' },
    { why: 'plan', name: responsibility.name ?? '', phone: responsibility.phone ?? '' },
    { why: 'plan', name: invitation.contactName ?? '', phone: invitation.contactPhone ?? '' },
  ];
  const useful = all.filter(({ name, phone }) => phone.trim() || (isProtected(content) && name.trim()));
  return useful.filter(
    (call, index) =>
      useful.findIndex(({ name, phone }) => (phone ? phone === call.phone : plain(name) === plain(call.name))) ===
      index,
  );
}

/** How a sub-goal has gone, as an answer's words: what stands at it; where nothing does, what was found at the latest follow-up that says anything of it. */
export function wentOf({ followUp }: SipContent, { id, status }: Subgoal): Text | undefined {
  if (status) return Object.hasOwn(goalStatusOptions, status) ? goalStatusOptions[status] : undefined;
  // Those without a day stand where they were written: what is last is latest.
  const meetings = [...(followUp?.meetings ?? [])].sort((one, other) =>
    (one.date ?? '').localeCompare(other.date ?? ''),
  );
  const found = meetings
    .flatMap(({ results = [] }) => results)
    .flatMap(({ subgoal, result }) => (subgoal === id && result && Object.hasOwn(resultOptions, result) ? result : []))
    .at(-1);
  return found && resultOptions[found];
}
