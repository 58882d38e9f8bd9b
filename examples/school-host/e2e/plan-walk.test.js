// The plan (SIP) whole, from consent to closing, in the sittings it takes: three cases of the course material, each by keys alone, by touch on a phone and with a
// screen reader's names. What stands in the database is what was written, all of it and nothing else; the browser complains of nothing (host.js).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { josef } from './plan-josef.js';
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
