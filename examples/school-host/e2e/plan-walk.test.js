// The plan (SIP) whole, from consent to closing, in the sittings it takes: three cases of the course material, each by keys alone, by touch on a phone and with a
// screen reader's names. What stands in the database is what was written, all of it and nothing else; the browser complains of nothing (host.js).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { josef } from './plan-josef.js';
import { consentAndGoal, consentAndGoalOf, swedishBeside, TOLD, wordsIn } from './plan-languages.js';
import { lars } from './plan-lars.js';
import { larsHome } from './plan-lars-home.js';
import { Keys } from './plan-keys.js';
import { Reader } from './plan-reader.js';
import { Touch } from './plan-touch.js';

/** @typedef {import('./person.js').Person} Person */

const host = school();

const PHONE = { width: 360, height: 740 };
const ways = /** @type {const} */ ({
  'by keys alone': { Way: Keys },
  'by touch on a phone': { Way: Touch, screen: PHONE },
  'with a screen reader’s names': { Way: Reader },
});
const cases = /** @type {const} */ ({
  'Josef’s plan': josef,
  'Lars’s plan': lars,
  'Lars’s plan after the ward': larsHome,
});

/** A stored plan as it reads: without ids, a sub-goal called by its words. @param {any} content */
function asRead({ rules, ...parts }) {
  assert.equal(rules.id, 'elevhalsan', 'the rules it was made under');
  const goals = parts.goals?.goals ?? [];
  const subgoals = new Map(
    goals.flatMap((/** @type {any} */ goal) => goal.subgoals).map((/** @type {any} */ { id, words }) => [id, words]),
  );
  /** @param {any} value @returns {any} */
  const read = (value) => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'id')
        .map(([key, inner]) => [key, key === 'subgoal' ? subgoals.get(inner) : read(inner)]),
    );
  };
  return read(parts);
}

/** Nothing for axe to say of a whole plan: where it is written, where it is read, and on paper. @param {Person} lisa @param {string} id */
async function isInOrder(lisa, id) {
  assert.deepEqual(await lisa.findings(), [], 'where it is read');
  assert.deepEqual(
    await lisa.findingsOnPaper(async () => {
      await lisa.tap('Skriv ut');
      await lisa.tap('Skriv ut det här exemplaret');
    }),
    [],
    'on paper',
  );
  await lisa.goTo(`/arenden/${id}/plan`);
  await lisa.meets('Kontrollera planen');
  assert.deepEqual(await lisa.findings(), [], 'where it is written');
}

describe('a whole plan', () => {
  for (const [title, { id, name, sittings, plan }] of Object.entries(cases))
    for (const [how, { Way, ...at }] of Object.entries(ways))
      it(`${title} is written from consent to closing ${how}`, async () => {
        const lisa = await host.comes('Lisa kurator', 'screen' in at ? at.screen : undefined);
        const way = new Way(lisa, await lisa.page.createCDPSession());
        await lisa.goTo(`/arenden/${id}`);
        for (const [number, sitting] of sittings.entries()) {
          await way.begins();
          if (number > 0) await way.checks();
          await sitting(way);
          await way.save();
          await lisa.seesHeading(name);
        }
        const { type, content } = host.handedOver(id, 'sip-form');
        assert.equal(type, 'sip-form');
        assert.deepEqual(asRead(content), plan);
        await lisa.goTo(`/arenden/${id}/plan/versioner/${sittings.length}`);
        await lisa.seesHeading('Mål och insatser');
        if (Way === Reader && plan === lars.plan) await isInOrder(lisa, id);
      });
});

/** Letters that nothing of ours has in a language. Left out is what is the same in all of them: a plan is a SIP; and words of Swedish law, after what they mean. */
const FOREIGN = { en: /[åäö]/i, ar: /[a-zåäö]/i };
const EVERYWHERE = /SIP\+*|\((?:god man|förvaltare|menprövning)\)/g;

describe('in another language than the pages around it', () => {
  for (const [language, { Way, how }] of Object.entries({
    en: { Way: Keys, how: 'by keys alone' },
    ar: { Way: Reader, how: 'with a screen reader’s names' },
  }))
    it(`(${language}) consent and goal are written ${how}, and nothing in the form has a Swedish name`, async () => {
      const own = /** @type {keyof typeof TOLD} */ (language);
      const words = await wordsIn(own);
      const lisa = await host.comes('Lisa kurator');
      const way = new Way(lisa, await lisa.page.createCDPSession(), words);
      await lisa.goTo('/arenden/josef');
      await way.begins();
      assert.deepEqual(await lisa.writing('delaktig-sip-form'), { lang: own, dir: own === 'ar' ? 'rtl' : 'ltr' });
      await consentAndGoal(way, words, TOLD[own]);
      await way.checks();
      way.last = undefined;
      await way.press(words.page);
      const named = await way.everything();
      assert.ok(named.length > 300, `only ${named.length} are named`);
      const swedish = swedishBeside(words);
      assert.ok(swedish.size > 200, `only ${swedish.size} texts are Swedish`);
      /** Of "Mål 1: …" the first part too. @param {string} name */
      const isSwedish = (name) =>
        FOREIGN[own].test(name.replace(EVERYWHERE, '')) ||
        [name, name.replace(/ \d.*/, '')].some((part) => swedish.has(part.toLowerCase()));
      assert.deepEqual(
        named.filter(({ name }) => isSwedish(name)),
        [],
        'what has a Swedish name',
      );
      await way.save();
      await lisa.seesHeading('Josef');
      assert.deepEqual(asRead(host.handedOver('josef', 'sip-form').content), consentAndGoalOf(TOLD[own]));
    });
});
