import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import type { DelaktigSipForm } from './element.ts';
import { alexEasy, many } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import { formWith } from './on-page.test-helper.ts';

describe('the SIP form: on the wall of a meeting room', () => {
  const fixture = new Fixture();

  async function wide(pixels: number, value: unknown, view: string): Promise<SipHarness<DelaktigSipForm>> {
    fixture.place.style.inlineSize = `${pixels}px`;
    return formWith(fixture, value, (element) => {
      element.bigScreen = true;
      element.view = view;
    });
  }
  const placesOf = (at: SipHarness, selector: string): readonly DOMRect[] =>
    [...(at.element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.getBoundingClientRect());

  it('goals stand two beside each other in their order, and the whole width is used', async () => {
    const at = await wide(1800, many(4, 1), 'map');
    const goals = placesOf(at, '[data-part=goals] > .body > .list > .item');
    const [first, second, third] = goals;
    check(first && second && third, 'there are not three goals');
    same(first.top, second.top, 'where the second begins');
    check(second.left > first.right && third.top >= second.bottom, 'they are not in their order');
    check(second.right - first.left > 1500, `${second.right - first.left} pixels are used`);
  });

  it('on a desk they stand in one column', async () => {
    const at = await wide(1280, many(2, 1), 'map');
    const [first, second] = placesOf(at, '[data-part=goals] > .body > .list > .item');
    check(first && second, 'there are not two goals');
    same(first.left, second.left, 'where they begin');
  });

  it('so does the person’s own plan, in larger type', async () => {
    const at = await wide(1800, alexEasy(), 'person');
    await at.appears('heading', 'Min plan');
    const [first, second] = placesOf(at, '.mine .card.goal');
    check(first && second, 'there are not two goals');
    same(first.top, second.top, 'where the second begins');
    check(second.right - first.left > 1500, `${second.right - first.left} pixels are used`);
    const [type] = [...(at.element.shadowRoot?.querySelectorAll('.mine .what') ?? [])];
    check(type && Number.parseFloat(getComputedStyle(type).fontSize) >= 24, 'the type is small');
    at.element.style.inlineSize = '360px';
    await at.until(() => at.element.scrollWidth <= 360, 'it fits a phone too');
  });
});
