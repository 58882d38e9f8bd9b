import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Applied } from '../document/model.ts';
import { forgetIn } from './forget.ts';
import { History } from './history.ts';

/** The smallest document there is: places by name. `updatedAt` stands for what an element changes between operations. */
interface Doc {
  readonly places: Readonly<Record<string, number>>;
  readonly updatedAt: number;
}
interface Move {
  readonly who: string;
  readonly to: number;
}

function move(document: Doc, operation: Move): Applied<Doc, Move> {
  const from = document.places[operation.who];
  if (from === undefined || from === operation.to) return { document, inverse: operation };
  return {
    document: { ...document, places: { ...document.places, [operation.who]: operation.to } },
    inverse: { who: operation.who, to: from },
  };
}

const start: Doc = { places: { mamma: 0, pappa: 0, kim: 0 }, updatedAt: 0 };
const moves = fc.array(
  fc.record({ who: fc.constantFrom('mamma', 'pappa', 'kim'), to: fc.integer({ min: 0, max: 3 }) }),
  { maxLength: 40 },
);

function undoAll(history: History<Doc, Move>, from: Doc): Doc {
  let document = from;
  for (let back = history.undo(document); back; back = history.undo(document)) document = back.document;
  return document;
}

describe('a person can change their mind', () => {
  test('everything can be undone, and done again', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const history = new History(move);
        const end = all.reduce((document, one) => history.perform(document, one), start);
        assert.deepEqual(undoAll(history, end), start);
        let document = start;
        for (let again = history.redo(document); again; again = history.redo(document)) document = again.document;
        assert.deepEqual(document, end);
      }),
    );
  });

  test('however they go back and forth, undo and redo lead to the same places', () => {
    fc.assert(
      fc.property(moves, fc.array(fc.boolean(), { maxLength: 60 }), (all, ways) => {
        const history = new History(move);
        let document = all.reduce((before, one) => history.perform(before, one), start);
        for (const back of ways)
          document = (back ? history.undo(document) : history.redo(document))?.document ?? document;
        assert.deepEqual(undoAll(history, document), start);
      }),
    );
  });

  test('moving somebody step by step is one thing to undo', () => {
    const history = new History(move);
    let document = history.perform(start, { who: 'kim', to: 3 });
    for (const to of [1, 2, 3]) document = history.perform(document, { who: 'mamma', to }, { gesture: 'keys' });
    history.closeGesture();
    document = history.perform(document, { who: 'mamma', to: 0 }, { gesture: 'keys' });
    const first = history.undo(document);
    assert.equal(first?.document.places['mamma'], 3);
    const second = history.undo(first.document);
    assert.deepEqual(second?.document.places, { mamma: 0, pappa: 0, kim: 3 });
    assert.deepEqual(
      second.step,
      [1, 2, 3].map((to) => ({ who: 'mamma', to })),
    );
    assert.deepEqual(
      second.applied.map(({ operation }) => operation.to),
      [2, 1, 0],
    );
  });

  test('two gestures are two things to undo', () => {
    const history = new History(move);
    let document = history.perform(start, { who: 'mamma', to: 1 }, { gesture: 'a' });
    document = history.perform(document, { who: 'pappa', to: 1 }, { gesture: 'b' });
    assert.deepEqual(history.undo(document)?.document.places, { mamma: 1, pappa: 0, kim: 0 });
  });

  test('somebody moved out and put back where they were leaves nothing to undo, and what was undone can still be done again', () => {
    const history = new History(move);
    let document = history.perform(start, { who: 'kim', to: 2 });
    document = history.undo(document)?.document ?? document;
    for (const [updatedAt, to] of [1, 2, 0].entries()) {
      document = { ...history.perform(document, { who: 'mamma', to }, { gesture: 'keys' }), updatedAt };
    }
    history.closeGesture();
    assert.equal(history.undoable, null);
    assert.deepEqual(history.redoable, [{ who: 'kim', to: 2 }]);
  });

  test('what changes nothing is no step, and takes nothing away from redo', () => {
    const history = new History(move);
    const moved = history.perform(start, { who: 'kim', to: 2 });
    const back = history.undo(moved)?.document ?? moved;
    assert.equal(history.perform(back, { who: 'nobody', to: 1 }), back);
    assert.equal(history.undoable, null);
    assert.deepEqual(history.redoable, [{ who: 'kim', to: 2 }]);
  });

  test('a step that makes no difference any longer is passed over: undo always does something that can be seen', () => {
    const history = new History(move);
    const one = history.perform(start, { who: 'kim', to: 2 });
    history.perform(one, { who: 'mamma', to: 1 });
    // The host has put Mamma back meanwhile.
    assert.deepEqual(history.undo(one)?.document, start);
  });

  test('doing something new forgets what could be done again', () => {
    const history = new History(move);
    const document = history.undo(history.perform(start, { who: 'kim', to: 2 }))?.document ?? start;
    history.perform(document, { who: 'pappa', to: 1 });
    assert.equal(history.redoable, null);
  });

  test('the latest 200 steps can be taken back, and the memory of a tablet is never filled', () => {
    const history = new History(move);
    let document = start;
    for (let to = 1; to <= 500; to++) document = history.perform(document, { who: 'kim', to });
    let steps = 0;
    for (let back = history.undo(document); back; back = history.undo(document)) {
      document = back.document;
      steps++;
    }
    assert.equal(steps, 200);
    assert.equal(document.places['kim'], 300);
  });

  test('after Klar there is nothing to undo', () => {
    const history = new History(move);
    const document = history.perform(start, { who: 'kim', to: 1 });
    history.clear();
    assert.equal(history.undo(document), null);
    assert.equal(history.redo(document), null);
    assert.equal(history.undoable, null);
    assert.equal(history.redoable, null);
  });

  test('somebody who is erased is in no step, done or undone, and the rest can still be taken back', () => {
    const history = new History(move);
    let document = start;
    for (const [who, to] of [
      ['mamma', 1],
      ['pappa', 2],
      ['mamma', 3],
      ['kim', 1],
    ] as const)
      document = history.perform(document, { who, to });
    document = history.perform(document, { who: 'pappa', to: 3 }, { gesture: 'together' });
    document = history.perform(document, { who: 'mamma', to: 0 }, { gesture: 'together' });
    document = history.undo(document)?.document ?? document;

    history.rewrite((steps) => forgetIn(steps, (operation) => (operation.who === 'mamma' ? null : operation)));
    const erased: Doc = { ...document, places: { pappa: document.places['pappa'] ?? 0, kim: 1 } };
    assert.deepEqual(history.redoable, [{ who: 'pappa', to: 3 }]);
    assert.deepEqual(undoAll(history, erased).places, { pappa: 0, kim: 0 });
    assert.ok(!JSON.stringify([history.undoableStep, history.redoableStep]).includes('mamma'));
  });
});
