import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clockTime, readThing, step, toStep } from './clock.ts';
import { compareDays } from './compare.ts';
import { discretion, readConfig } from './config.ts';
import { normalDayModel } from './document.ts';
import { drawDay } from './drawn.ts';
import type { Activity, Day, NormalDayDocument } from './model.ts';
import { activityKey, sharesOf } from './shares.ts';
import { shareNormalDay } from './share.ts';
import { besideSheet, toldBy, wishesOf } from './sheet.ts';
import { peopleIn } from './sources.ts';
import { frameOf, gapsOf, layOut, newSpanAt, timelineOf } from './timeline.ts';

function fixture(name: string): NormalDayDocument {
  const loaded = normalDayModel.load(
    JSON.parse(readFileSync(new URL(`../fixtures/v1/${name}`, import.meta.url), 'utf8')),
  );
  assert.ok(loaded.state === 'ready');
  return loaded.document;
}

const alex = fixture('alex.json');
const [schoolDay, freeDay, wishedDay] = alex.content.days;
assert.ok(schoolDay && freeDay && wishedDay);

let count = 0;
const thing = (name: string, start?: number, end?: number): Activity => ({
  id: `t${count++}`,
  name,
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});
const dayOf = (...activities: readonly Activity[]): Day => ({ id: 'day', kind: 'school', activities });
const anyDay: fc.Arbitrary<Day> = fc
  .array(
    fc.record(
      {
        name: fc.constantFrom('a', 'b', 'c', 'd'),
        start: fc.integer({ min: -20, max: 2300 }),
        end: fc.integer({ min: -20, max: 4000 }),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 30 },
  )
  .map((list) => dayOf(...list.map(({ name, start, end }) => thing(name, start, end))));

describe('the clock', () => {
  test('is the 24-hour clock, also past midnight', () => {
    assert.deepEqual([0, 435, 490, 1439, 1440, 1455, -15].map(clockTime), [
      '00:00',
      '07:15',
      '08:10',
      '23:59',
      '00:00',
      '00:15',
      '23:45',
    ]);
  });

  test('finds the time that a thing begins with, and leaves the rest as it was written', () => {
    for (const [text, name, start] of [
      ['7.30 Frukost', 'Frukost', 450],
      ['kl. 7:30, Frukost', 'Frukost', 450],
      ['Klockan 07:30 – Frukost', 'Frukost', 450],
      ['23:59 Sova', 'Sova', 1439],
      ['7:1 Frukost', '7:1 Frukost', null],
      ['7:30', '7:30', null],
      ['٨:٣٠ فطور', 'فطور', 510],
      ['٨٫٣٠، فطور ٢', 'فطور ٢', 510],
      ['الساعة ٨:٣٠ فطور', 'فطور', 510],
      ['۸:۳۰ ناشتا', 'ناشتا', 510],
      ['3 katter', '3 katter', null],
      ['٣ قطط', '٣ قطط', null],
      ['24:00 Sova', '24:00 Sova', null],
      ['8:75 Frukost', '8:75 Frukost', null],
    ] as const)
      assert.deepEqual(readThing(text), { name, start }, text);
  });

  test('what is read is what is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (time) =>
        assert.deepEqual(readThing(`${clockTime(time)} Sova`), { name: 'Sova', start: time }),
      ),
    );
  });

  test('steps are quarters; what is off the quarter comes to it first', () => {
    assert.deepEqual(
      [step(490, 1), step(490, -1), step(480, 1), step(480, -1), toStep(488)],
      [495, 480, 495, 465, 495],
    );
  });
});

describe('a day in the order of the clock', () => {
  test('nothing is lost and nothing is there twice, whatever the times say', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { spans, waiting } = timelineOf(day);
        const shown = [...spans.map(({ activity }) => activity), ...waiting];
        assert.deepEqual(new Set(shown), new Set(day.activities));
        assert.equal(shown.length, day.activities.length);
        for (const { from, to } of spans) assert.ok(from >= 0 && to > from && to - from <= 1440);
        assert.ok(spans.every(({ from }, n) => n === 0 || from >= (spans[n - 1]?.from ?? 0)));
      }),
    );
  });

  test('a night goes past midnight', () => {
    const { spans } = timelineOf(dayOf(thing('Sova', 1290, 1845)));
    assert.deepEqual(
      spans.map(({ from, to, open }) => [from, to, open]),
      [[1290, 1845, false]],
    );
    assert.deepEqual(frameOf(spans, 6, 22), { from: 360, to: 1860 });
  });

  test('what has no end is open, and reaches at most to the next thing', () => {
    const { spans } = timelineOf(dayOf(thing('Läsa', 1200), thing('Sova', 1215, 1400), thing('Nu', 600, 600)));
    assert.deepEqual(
      spans.map(({ from, to, open }) => [from, to, open]),
      [
        [600, 630, true],
        [1200, 1215, true],
        [1215, 1400, false],
      ],
    );
  });

  test('nobody knows when: it waits, as does what no clock has', () => {
    const { spans, waiting } = timelineOf(dayOf(thing('Rita'), thing('Natt', -15), thing('Kalas', 9999)));
    assert.deepEqual([spans.length, waiting.map(({ name }) => name)], [0, ['Rita', 'Natt', 'Kalas']]);
  });

  test('time without anything is where something can be added, and all of it', () => {
    const { spans } = timelineOf(dayOf(thing('a', 420, 480), thing('b', 450, 500), thing('c', 505, 600)));
    assert.deepEqual(gapsOf(spans, { from: 360, to: 660 }), [
      { from: 360, to: 420 },
      { from: 600, to: 660 },
    ]);
    assert.deepEqual(gapsOf([], { from: 360, to: 660 }), [{ from: 360, to: 660 }]);
  });

  test('a new thing lasts half an hour, or until the next begins', () => {
    const { spans } = timelineOf(dayOf(thing('a', 420, 480)));
    assert.deepEqual(newSpanAt(spans, 360), { start: 360, end: 390 });
    assert.deepEqual(newSpanAt(spans, 405), { start: 405, end: 420 });
  });

  test('what happens at the same time stands side by side and never on each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 5 }), (day, maxLanes) => {
        const { spans } = timelineOf(day);
        const { placed, crowds } = layOut(spans, maxLanes);
        assert.equal(placed.length + crowds.reduce((sum, crowd) => sum + crowd.spans.length, 0), spans.length);
        for (const one of placed) {
          assert.ok(one.lane < one.lanes && one.lanes <= maxLanes);
          for (const other of placed)
            if (one !== other && one.lane === other.lane) assert.ok(one.to <= other.from || other.to <= one.from);
        }
      }),
    );
  });

  test('every stretch is long enough for a finger, and a place on the line is the same time back', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('symbol', 'standard'),
        fc.constantFrom(300, 800, 1900),
        (day, level, width) => {
          const { placed, crowds, gaps, scale, frame } = drawDay(day, { from: 6, to: 22 }, width, level);
          const target = level === 'symbol' ? 60 : 44;
          for (const { from, to } of [...placed, ...crowds, ...gaps])
            assert.ok(scale.at(to) - scale.at(from) >= target, `${from} to ${to}`);
          for (let time = frame.from; time <= frame.to; time += 15)
            assert.ok(Math.abs(scale.timeAt(scale.at(time)) - time) < 0.001);
          assert.ok(placed.length <= 150);
        },
      ),
    );
  });
});

describe('where the time is spent', () => {
  test('shares of a day and what is untold are never more than the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { shares, untold } = sharesOf(day, 'activity');
        const sum = shares.reduce((all, { minutes }) => all + minutes, 0);
        assert.ok(untold >= 0 && Math.abs(sum + untold - 1440) < 0.001, `${sum} + ${untold}`);
        assert.ok(shares.every(({ minutes }) => minutes > 0));
      }),
    );
  });

  test('a night that is told at both ends of the day is counted once', () => {
    const { shares } = sharesOf(dayOf(thing('Sova', 0, 420), thing('Sova', 1320, 1860)), 'activity');
    assert.deepEqual(
      shares.map(({ minutes }) => minutes),
      [540],
    );
  });

  test('the same thing in other letters is the same thing', () => {
    assert.equal(activityKey(thing(' Fotboll')), activityKey(thing('fotboll ')));
    assert.notEqual(activityKey(thing('')), activityKey(thing('')));
  });

  test('two things at the same time share it; with two people at once takes nothing from either', () => {
    const activities = [
      { ...thing('Spela', 600, 660), people: ['lisa', 'josef'], place: 'home' },
      { ...thing('Prata', 600, 660), people: ['lisa'], place: 'home' },
    ];
    const minutes = (by: 'activity' | 'place' | 'company'): readonly number[] =>
      sharesOf(dayOf(...activities), by).shares.map((share) => share.minutes);
    assert.deepEqual([minutes('activity'), minutes('place'), minutes('company')], [[30, 30], [60], [60, 60]]);
  });

  test('how long with whom is only for an adult, on their own screen', () => {
    const shows = (json: unknown, level: 'symbol' | 'easy' | 'standard'): boolean =>
      discretion(readConfig(json).config, level).showsCompany;
    assert.ok(shows(null, 'standard') && shows(null, 'easy'));
    assert.ok(!shows(null, 'symbol') && !shows({ child: true }, 'standard') && !shows({ sharedScreen: true }, 'easy'));
    assert.ok(!shows({ child: false }, 'symbol'));
  });
});

describe('two days side by side', () => {
  test('tell what is on both, what only one has, and how long', () => {
    const rows = compareDays(schoolDay, wishedDay).map(({ activity, before, after }) => [activity.name, before, after]);
    assert.deepEqual(rows.slice(0, 3), [
      ['Skola', 350, 300],
      ['Fotboll', null, 120],
      ['Sova', 555, 570],
    ]);
    assert.ok(rows.some(([name, before, after]) => name === 'Frukost' && before === 30 && after === null));
  });

  test('a day and itself differ in nothing', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { before, after, starts } of compareDays(day, day)) {
          assert.equal(before, after);
          assert.equal(starts[0], starts[1]);
        }
      }),
    );
  });
});

describe('the sheet', () => {
  test('is filled from the days as they are now, each thing once', () => {
    const { activities, places, people } = toldBy(alex.content);
    assert.deepEqual(
      [activities.filter(({ name }) => name === 'Spela spel').length, places.length, people.map(({ name }) => name)],
      [1, 4, ['Mamma', 'Lisa', 'Josef', 'Pappa']],
    );
    assert.deepEqual(toldBy({ ...alex.content, days: [wishedDay] }).activities, []);
  });

  test('wishes can be quoted in a plan, with the words and the document', () => {
    const wishes = wishesOf(alex);
    assert.deepEqual(
      wishes.map(({ question, about, reference }) => [question, about, reference.quote]),
      [
        ['more', 'activities', 'Fotboll'],
        ['new', 'activities', 'Börja i en teatergrupp'],
        ['hinder', 'activities', 'Det går ingen buss hem på kvällen'],
        ['more', 'people', 'Josef'],
      ],
    );
    assert.ok(wishes.every(({ reference }) => reference.document === alex.id && reference.visibleTo === undefined));
  });

  test('what is on no row is still shown', () => {
    assert.equal(besideSheet(fixture('kept-oddities.json').content).length, 2);
    assert.equal(besideSheet(alex.content).length, 0);
  });
});

describe('people from a network map', () => {
  const map = {
    type: 'network-map',
    version: 7,
    id: 'map-1',
    content: {
      people: [
        { id: 'p1', name: 'Mamma', markings: ['important'], symbol: { provider: 'fluent', id: 'mother' } },
        { id: 'p2', name: '' },
        { id: 3, name: 'Nej' },
        null,
      ],
    },
  };

  test('are offered by name and picture; what the map says about them stays there', () => {
    assert.deepEqual(peopleIn([map, { ...map, type: 'what-matters' }]), [
      { name: 'Mamma', symbol: { provider: 'fluent', id: 'mother' }, source: { document: 'map-1', item: 'p1' } },
    ]);
  });

  test('sources that are no sources offer nobody', () => {
    fc.assert(fc.property(fc.anything(), (sources) => Array.isArray(peopleIn(sources))));
    const people = { type: 'network-map', id: 'x', content: { people: {} } };
    for (const sources of [null, undefined, {}, 'x', [people], [{ ...people, content: null }]])
      assert.deepEqual(peopleIn(sources), []);
  });
});

describe('a copy to share', () => {
  const seed = { id: '0d5cb1b7-6a7b-4dd5-9a4e-3df7c0b0f001', now: '2026-11-21T10:00:00.000Z' };

  test('holds the days that were picked, and neither places, people nor feelings unless they were', () => {
    const copy = shareNormalDay(alex, { days: [schoolDay.id] }, seed);
    const text = JSON.stringify(copy);
    for (const word of ['Mamma', 'Hemma', 'worried', 'Fotboll', 'source']) assert.ok(!text.includes(word), word);
    assert.equal(normalDayModel.load(copy).state, 'ready');
    assert.equal(copy.content.days[0]?.activities.length, schoolDay.activities.length);
  });

  test('holds everything of the days that were picked, when everything was', () => {
    const copy = shareNormalDay(alex, { days: [freeDay.id], places: true, people: true, feelings: true }, seed);
    assert.deepEqual(
      [copy.content.places.map(({ name }) => name), copy.content.people.map(({ name }) => name)],
      [['Hemma', 'Idrottshallen'], ['Josef']],
    );
    assert.ok(!JSON.stringify(copy).includes('Mamma'));
  });

  test('a wish can be shared without a day', () => {
    const wish = alex.content.answers[0];
    assert.ok(wish);
    const copy = shareNormalDay(alex, { answers: [wish.id] }, seed);
    assert.deepEqual(
      copy.content.answers.map(({ words, of: about }) => [words, about]),
      [['Fotboll', undefined]],
    );
    assert.equal(copy.content.days[0]?.activities.length, 0);
    assert.equal(normalDayModel.load(copy).state, 'ready');
  });
});

describe('configuration', () => {
  test('what is wrong is replaced by the default and told to the developer', () => {
    const { config, problems } = readConfig({
      days: [
        { id: 'a', kind: 'school' },
        { id: 'a', kind: 'free' },
      ],
      feelings: 7,
      from: 20,
      to: 8,
      colour: 'red',
    });
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['duplicate-id days', 'structure feelings', 'unknown-option colour', 'structure to'],
    );
    assert.deepEqual([config.days.length, config.feelings.length, config.from, config.to], [1, 7, 6, 22]);
  });

  test('a host need not write that a day is empty', () => {
    const { config, problems } = readConfig({
      days: [
        { id: 'a', kind: 'school' },
        { id: 'b', kind: 'free' },
      ],
    });
    assert.deepEqual([problems, config.days.map(({ activities }) => activities)], [[], [[], []]]);
  });

  test('whatever comes, there is a configuration', () => {
    fc.assert(fc.property(fc.anything(), (json) => readConfig(json).config.days.length > 0));
  });
});
