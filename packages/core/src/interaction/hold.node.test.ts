import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Hold, type Held, type HoldOutcome } from './hold.ts';

class Host {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

function setup(): { host: Host; hold: Hold; ended: [string, HoldOutcome][] } {
  const host = new Host();
  const ended: [string, HoldOutcome][] = [];
  const hold = new Hold(host, { onEnd: (held: Held<string>, outcome) => ended.push([held.item, outcome]) });
  return { host, hold, ended };
}

test('somebody who taps a person holds that person, and its targets can be shown', () => {
  const { hold, host } = setup();
  assert.equal(hold.current, null);
  hold.pickUp('mamma', 'tap');
  assert.deepEqual(hold.current, { item: 'mamma', means: 'tap' });
  assert.equal(hold.meansOf('mamma'), 'tap');
  assert.equal(hold.meansOf('pappa'), null);
  assert.equal(host.updates, 1);
});

test('tapping another person puts the first back', () => {
  const { hold, ended } = setup();
  hold.pickUp('mamma', 'tap');
  hold.pickUp('pappa', 'keys');
  assert.equal(hold.current?.item, 'pappa');
  assert.deepEqual(ended, [['mamma', 'putBack']]);
});

test('two children hold two people at the same time, beside one that is tapped', () => {
  const { hold, ended } = setup();
  hold.pickUp('mamma', 'tap');
  assert.ok(hold.pickUp('pappa', 'pointer', 1));
  assert.ok(hold.pickUp('Alex', 'pointer', 2));
  assert.deepEqual(
    hold.held.map(({ item }) => item),
    ['mamma', 'pappa', 'Alex'],
  );
  hold.place('Alex');
  hold.putBack('pappa');
  assert.deepEqual(ended, [
    ['Alex', 'placed'],
    ['pappa', 'putBack'],
  ]);
  assert.equal(hold.current?.item, 'mamma');
});

test('a second finger cannot take what a first holds', () => {
  const { hold, host } = setup();
  assert.ok(hold.pickUp('mamma', 'pointer', 1));
  assert.equal(hold.pickUp('mamma', 'pointer', 2), false);
  assert.equal(hold.held[0]?.pointerId, 1);
  assert.equal(host.updates, 1);
});

test('a drag that is put back leaves a tapped person in hand; one that is placed does not', () => {
  const { hold } = setup();
  hold.pickUp('mamma', 'tap');
  hold.pickUp('mamma', 'pointer', 1);
  assert.equal(hold.meansOf('mamma'), 'pointer');
  hold.putBack('mamma');
  assert.equal(hold.meansOf('mamma'), 'tap');
  hold.pickUp('mamma', 'pointer', 1);
  hold.place('mamma');
  assert.equal(hold.meansOf('mamma'), null);
  assert.deepEqual(hold.held, []);
});

test('nothing is drawn anew when nothing changes', () => {
  const { hold, host, ended } = setup();
  hold.pickUp('mamma', 'tap');
  hold.pickUp('mamma', 'tap');
  assert.equal(hold.place('pappa'), false);
  assert.equal(hold.putBack('pappa'), false);
  assert.equal(host.updates, 1);
  assert.deepEqual(ended, []);
});

test('what is gone from the document is in no hand', () => {
  const { hold, ended } = setup();
  hold.pickUp('mamma', 'tap');
  hold.pickUp('mamma', 'pointer', 1);
  hold.pickUp('pappa', 'pointer', 2);
  hold.retain((item) => item !== 'mamma');
  assert.deepEqual(
    hold.held.map(({ item }) => item),
    ['pappa'],
  );
  assert.equal(ended.length, 2);
  hold.hostDisconnected();
  assert.deepEqual(hold.held, []);
});

test('whatever people do, each pointer hold is of its own person, and at most one is held without a pointer', () => {
  const item = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({
      do: fc.constant('pickUp' as const),
      item,
      means: fc.constantFrom('pointer' as const, 'tap' as const, 'keys' as const, 'switch' as const),
    }),
    fc.record({ do: fc.constantFrom('place' as const, 'putBack' as const), item }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { hold, ended, host } = setup();
      for (const each of steps) {
        const before = hold.held.length;
        const endedBefore = ended.length;
        const updates = host.updates;
        const changed = each.do === 'pickUp' ? hold.pickUp(each.item, each.means) : hold[each.do](each.item);
        const pointers = hold.held.filter(({ means }) => means === 'pointer').map((held) => held.item);
        assert.equal(new Set(pointers).size, pointers.length);
        assert.ok(hold.held.length - pointers.length <= 1);
        if (each.do === 'pickUp') assert.ok(!changed || hold.meansOf(each.item) !== null);
        if (each.do === 'place') assert.equal(hold.meansOf(each.item), null);
        if (each.do !== 'pickUp') assert.equal(ended.length - endedBefore, changed ? 1 : 0);
        assert.ok(host.updates - updates <= 1);
        assert.ok(hold.held.length <= before + 1);
      }
    }),
  );
});
