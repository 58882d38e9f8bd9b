// The plan (SIP), from consent to closing: three cases of the course material, written by keys alone, by touch and with a screen reader's names.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { josef, lars, larsAfterTheWard } from './plan-cases.js';
import { Keys, Reader, Touch } from './plan-ways.js';

const host = school();

const ways = /** @type {const} */ ({
  'by keys alone': Keys,
  'by touch': Touch,
  'with a screen reader’s names': Reader,
});
const cases = /** @type {const} */ ({
  'Josef’s plan': { id: 'josef', name: 'Josef', write: josef },
  'Lars’s plan': { id: 'lars', name: 'Lars', write: lars },
  'Lars’s plan after the ward': { id: 'lars', name: 'Lars', write: larsAfterTheWard },
});

describe('the plan', () => {
  for (const [plan, { id, name, write }] of Object.entries(cases))
    for (const [how, Way] of Object.entries(ways))
      it(`${plan} is written from consent to closing ${how}`, async () => {
        const lisa = await host.comes('Lisa kurator');
        await lisa.goTo(`/arenden/${id}/plan`);
        await lisa.meets('En del i taget');
        const way = new Way(lisa, await lisa.page.createCDPSession());
        await way.press('En del i taget');
        await write(way);
        await way.save();
        await lisa.seesHeading(name);
        const { type, content } = host.handedOver(id);
        assert.equal(type, 'sip-form');
        write.check(content);
        await lisa.goTo(`/arenden/${id}/plan/versioner/1`);
        await lisa.seesHeading('Mål och insatser');
      });
});
