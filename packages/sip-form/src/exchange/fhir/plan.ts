import type { Json } from '@delaktig/core/document/json.js';
import type { SipPath } from '../../model.ts';
import type { Data } from '../../walk.ts';
import { isDay } from '../days.ts';
import { telecom } from './patient.ts';
import {
  at,
  Codes,
  filled,
  identified,
  identifier,
  joinIds,
  listAt,
  ofType,
  reference,
  type Resource,
  SYSTEM,
  uuidOf,
  wordsAt,
} from './resources.ts';
import { fitsElementId, type Values } from './values.ts';

/** How a sub-goal has gone, as FHIR says it in two codes. */
const lifecycle = new Codes({ notYet: 'proposed', onTheWay: 'active', reached: 'completed', closed: 'cancelled' });
const achievement: Readonly<Record<string, string>> = {
  notYet: 'not-achieved',
  onTheWay: 'in-progress',
  reached: 'achieved',
};
const activityStatus = new Codes({ ongoing: 'in-progress', offered: 'scheduled', toBeTried: 'not-started' });

/** What the resources of a plan point at. */
export interface PlanIds {
  readonly plan: string;
  readonly patient: string;
}

/** The plan as CarePlan, with its Goals and its CareTeam. */
export function writePlan(values: Values, ids: PlanIds): readonly Resource[] {
  const team = writeTeam(values, ids);
  const goals: Resource[] = [];
  const activities: Json[] = [];
  const list = ['goals', 'goals'];
  for (const goal of values.ids(list)) {
    const path = [...list, goal];
    goals.push(writeGoal(values, path, [goal], ids));
    for (const subgoal of values.ids([...path, 'subgoals'])) {
      const inner = [...path, 'subgoals', subgoal];
      const resource = writeGoal(values, inner, [goal, subgoal], ids);
      goals.push(resource);
      for (const action of values.ids([...inner, 'actions']))
        activities.push(...writeActivity(values, [...inner, 'actions', action], resource.id));
    }
  }
  const closed = values.words(['closing', 'date']);
  const drawnUp = values.take(['agreement', 'drawnUpOn'], isDay);
  const end = values.take(['closing', 'date'], isDay);
  const plan: Resource = {
    resourceType: 'CarePlan',
    id: uuidOf(`${ids.plan} CarePlan`),
    ...filled({
      identifier: identifier(ids.plan),
      status: closed ? 'completed' : drawnUp ? 'active' : 'draft',
      intent: 'plan',
      title: 'SIP',
      description: values.take(['situation', 'need']),
      subject: reference(ids.patient),
      created: drawnUp,
      period: filled({ end }),
      careTeam: team.map(({ id }) => reference(id)),
      goal: goals.map(({ id }) => reference(id)),
      activity: activities,
    }),
  };
  return [plan, ...goals, ...team];
}

export function readPlan(resources: readonly Data[], values: Values): void {
  const [plan] = ofType(resources, 'CarePlan');
  values.put(['agreement', 'drawnUpOn'], wordsAt(plan, 'created'));
  values.put(['closing', 'date'], wordsAt(plan, 'period', 'end'));
  values.put(['situation', 'need'], wordsAt(plan, 'description'));
  for (const activity of listAt(plan, 'activity')) readActivity(activity, values);
  for (const goal of ofType(resources, 'Goal')) readGoal(goal, values);
  const [team] = ofType(resources, 'CareTeam');
  if (team) readTeam(team, values);
}

function writeGoal(values: Values, path: SipPath, ids: readonly string[], { plan, patient }: PlanIds): Resource {
  const words = values.take([...path, 'words']);
  const status = values.take([...path, 'status'], lifecycle.knows);
  const own = values.take([...path, 'whose'], (whose) => whose === 'person') !== '';
  const name = values.take([...path, 'whoseName']);
  return {
    resourceType: 'Goal',
    id: uuidOf(`${plan} Goal ${joinIds(...ids)}`),
    ...filled({
      identifier: identifier(...ids),
      lifecycleStatus: lifecycle.to(status) ?? 'planned',
      achievementStatus: achievement[status] && {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: achievement[status] }],
      },
      // A goal must say what it is, in FHIR.
      description: words
        ? { text: words }
        : { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'unknown' }] },
      subject: reference(patient),
      expressedBy: filled({ ...(own && reference(patient)), display: name }),
    }),
  };
}

function readGoal(goal: Data, values: Values): void {
  const [id, subgoal, ...more] = identified(goal) ?? [];
  if (id === undefined || more.length > 0) return;
  const path = ['goals', 'goals', id, ...(subgoal === undefined ? [] : ['subgoals', subgoal])];
  values.put([...path, 'words'], wordsAt(goal, 'description', 'text'));
  values.put([...path, 'status'], lifecycle.from(wordsAt(goal, 'lifecycleStatus')));
  values.put([...path, 'whoseName'], wordsAt(goal, 'expressedBy', 'display'));
  if (wordsAt(goal, 'expressedBy', 'reference')) values.put([...path, 'whose'], 'person');
}

function writeActivity(values: Values, path: SipPath, goal: string): readonly Json[] {
  const id = joinIds(...path.filter((_, index) => index === 2 || index === 4 || index === 6));
  if (!fitsLongId(id)) return [];
  const who = values.take([...path, 'who']);
  const where = values.take([...path, 'where']);
  const state = values.take([...path, 'state'], activityStatus.knows);
  return [
    {
      id,
      detail: filled({
        goal: [reference(goal)],
        status: activityStatus.to(state) ?? 'unknown',
        scheduledString: values.take([...path, 'howOften']),
        location: where && { display: where },
        performer: who && [{ display: who }],
        description: values.take([...path, 'what']),
      }),
    },
  ];
}

function readActivity(activity: Data, values: Values): void {
  const [goal, subgoal, action, ...more] = wordsAt(activity, 'id').split('/').map(safely);
  if (!goal || !subgoal || !action || more.length > 0) return;
  const path = ['goals', 'goals', goal, 'subgoals', subgoal, 'actions', action];
  const detail = at(activity, 'detail');
  values.put([...path, 'what'], wordsAt(detail, 'description'));
  values.put([...path, 'state'], activityStatus.from(wordsAt(detail, 'status')));
  values.put([...path, 'howOften'], wordsAt(detail, 'scheduledString'));
  values.put([...path, 'where'], wordsAt(detail, 'location', 'display'));
  values.put([...path, 'who'], wordsAt(detail, 'performer', 0, 'display'));
}

/** The id of an element is a string without spaces, of any length in R4. */
function fitsLongId(id: string): boolean {
  return /^\S{1,1000}$/.test(id);
}

function safely(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

function writeTeam(values: Values, { plan, patient }: PlanIds): readonly Resource[] {
  const list = ['participants', 'people'];
  const people = values.ids(list).flatMap((id): Json[] => {
    const path = [...list, id];
    if (!fitsElementId(id)) return [];
    const role = values.take([...path, 'role']);
    const name = values.take([...path, 'name']);
    return role || name ? [filled({ id, role: role && [{ text: role }], member: name && { display: name } })] : [];
  });
  const name = values.take(['responsibility', 'name']);
  const organisation = values.take(['responsibility', 'organisation']);
  const text = values.take(['responsibility', 'role']);
  const phone = telecom('phone', values.take(['responsibility', 'phone'])) as Json;
  const main =
    name || text
      ? [
          filled({
            role: [filled({ coding: [{ system: SYSTEM, code: MAIN }], text })],
            member: name && { display: name },
          }),
        ]
      : [];
  const team = filled({
    participant: [...main, ...people],
    managingOrganization: organisation && [{ display: organisation }],
    telecom: phone,
  });
  if (Object.keys(team).length === 0) return [];
  return [{ resourceType: 'CareTeam', id: uuidOf(`${plan} CareTeam`), subject: reference(patient), ...team }];
}

/** Huvudansvarig. */
const MAIN = 'main-responsible';

function readTeam(team: Data, values: Values): void {
  for (const one of listAt(team, 'participant')) {
    const name = wordsAt(one, 'member', 'display');
    const role = wordsAt(one, 'role', 0, 'text');
    const path =
      wordsAt(one, 'role', 0, 'coding', 0, 'code') === MAIN
        ? ['responsibility']
        : ['participants', 'people', wordsAt(one, 'id')];
    values.put([...path, 'name'], name);
    values.put([...path, 'role'], role);
  }
  values.put(['responsibility', 'organisation'], wordsAt(team, 'managingOrganization', 0, 'display'));
  values.put(['responsibility', 'phone'], wordsAt(team, 'telecom', 0, 'value'));
}
