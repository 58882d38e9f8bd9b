/** The plan in the languages it can be written in: what things are called comes from the package's own catalogues, and is written nowhere else. */
import { sayIn } from '@delaktig/core/language/say-in.js';
import { catalogue } from '@delaktig/sip-form/generated/catalogue.js';
import { partyOptions } from '@delaktig/sip-form/options.js';
import { sections } from '@delaktig/sip-form/sections.js';
import { nothingToCorrect } from '@delaktig/sip-form/summary-texts.js';
import * as form from '@delaktig/sip-form/texts.js';

/** @typedef {import('@delaktig/core/language/say.js').Text} Text */
/** @typedef {import('./plan-ways.js').Way} Way */
/** @typedef {{ goal: string, subgoal: string, unit: string, parent: string, purpose: string }} Told what people say themselves */

/** What our texts are in a language. @param {string} language */
export async function wordsIn(language) {
  const say = await sayIn(language, [catalogue]);
  /** @param {Text} text */
  const of = (text) => text(say);
  return {
    language,
    of,
    /** The button that adds. @param {string} what */
    add: (what) => form.add(say, what),
    /** @param {string} part */
    next: (part) => form.next(say, part),
    steps: of(form.viewSteps),
    page: of(form.viewPage),
    check: of(form.check),
    nothingWrong: of(nothingToCorrect),
  };
}
/** @typedef {Awaited<ReturnType<typeof wordsIn>>} Words */
export const SWEDISH = await wordsIn('sv');

/** All texts in a description: of parts, fields, things and answers. @param {unknown} described @returns {Generator<Text>} */
function* textsIn(described) {
  if (typeof described === 'function') yield /** @type {Text} */ (described);
  else if (typeof described === 'object' && described !== null)
    for (const [name, inner] of Object.entries(described)) if (name !== 'hint') yield* textsIn(inner);
}

/** What the form says in Swedish and otherwise in another language. @param {Words} words @returns {ReadonlySet<string>} */
export function swedishBeside({ of }) {
  const plain = Object.values(form).filter((text) => typeof text === 'function' && text.length === 1);
  const all = [...textsIn(sections), ...plain].map((text) => /** @type {Text} */ (text));
  return new Set(all.filter((text) => of(text) !== SWEDISH.of(text)).map((text) => SWEDISH.of(text).toLowerCase()));
}

/** What Josef's parents say, and the child health centre, in each language. @type {Readonly<Record<'en' | 'ar', Told>>} */
export const TOLD = {
  en: {
    purpose: 'So that we need not tell everything twice',
    unit: 'The child health centre',
    parent: 'Mother',
    goal: 'We feel safe about his health and care',
    subgoal: 'The child health centre knows how he is',
  },
  ar: {
    purpose: 'حتى لا نضطر إلى قول كل شيء مرتين',
    unit: 'مركز صحة الطفل',
    parent: 'الأم',
    goal: 'أن نكون مطمئنين على صحته ورعايته',
    subgoal: 'أن يعرف مركز صحة الطفل كيف حاله',
  },
};

/** The consent, and one goal. @param {Way} way @param {Words} words @param {Told} told */
export async function consentAndGoal(way, { of }, told) {
  const { answer, purpose, parties, givers, validUntil } = sections.consent.fields;
  await way.answer(of(answer.label), of(answer.options.yes));
  await way.write(of(purpose.label), told.purpose);
  await way.add(of(parties.item));
  await way.choose(of(parties.fields.party.label), of(partyOptions.regionalCare));
  await way.write(of(parties.fields.name.label), told.unit);
  await way.answer(of(parties.fields.answer.label), of(parties.fields.answer.options.yes));
  await way.date(of(validUntil.label), '2026-12-31');
  await way.add(of(givers.item));
  await way.choose(of(givers.fields.role.label), of(givers.fields.role.options.guardian));
  await way.write(of(givers.fields.name.label), told.parent);
  await way.answer(of(givers.fields.answer.label), of(givers.fields.answer.options.yes));

  await way.to(of(sections.goals.label));
  const { goals } = sections.goals.fields;
  const { subgoals } = goals.fields;
  const { actions } = subgoals.fields;
  await way.add(of(goals.item));
  await way.write(of(goals.fields.words.label), told.goal);
  await way.answer(of(goals.fields.whose.label), of(goals.fields.whose.options.guardian));
  await way.add(of(subgoals.item));
  await way.write(of(subgoals.fields.words.label), told.subgoal);
  await way.answer(of(subgoals.fields.whose.label), of(subgoals.fields.whose.options.professional));
  await way.write(of(subgoals.fields.whoseName.label), told.unit);
  await way.add(of(actions.item));
  await way.answer(of(actions.fields.state.label), of(actions.fields.state.options.offered));
}

/** What that is, stored. @param {Told} told */
export const consentAndGoalOf = ({ purpose, unit, parent, goal, subgoal }) => ({
  consent: {
    answer: 'yes',
    purpose,
    parties: [{ party: 'regionalCare', name: unit, answer: 'yes' }],
    validUntil: '2026-12-31',
    givers: [{ role: 'guardian', name: parent, answer: 'yes' }],
  },
  goals: {
    goals: [
      {
        words: goal,
        whose: 'guardian',
        subgoals: [{ words: subgoal, whose: 'professional', whoseName: unit, actions: [{ state: 'offered' }] }],
      },
    ],
  },
});
