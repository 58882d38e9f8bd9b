import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { methods, offersIn } from './chain/offers.ts';
import { maySee, readSeeing } from './chain/seeing.ts';
import { alexMade, audience, everybody } from './sources.test-helper.ts';

const words = (reader: string | null = null): readonly unknown[] =>
  offersIn(alexMade(), reader).map((offer) =>
    offer.words.map((each) => (typeof each === 'string' ? each : each['sv'])).join(': '),
  );

describe('what a plan can begin with', () => {
  test('what matters, wishes of a day, cards that lie on a mat, topics that are chosen, people on the map', () => {
    assert.deepEqual(words(), [
      'Att få sova',
      'Att få vara med Bella',
      'Träffa pappa mindre',
      'Matte: Gillar inte',
      'Mina kompisar',
      'Mormor',
      'Hon lyssnar',
    ]);
  });

  test('nothing that nobody else may see, nor what was said about somebody before the person has chosen who sees it', () => {
    for (const own of ['Det vill jag ha för mig själv', 'Hon glömmer ibland']) assert.ok(!words().includes(own), own);
  });

  test('a father is offered nothing that is for the mother', () => {
    assert.ok(words('mother').includes('Träffa pappa mindre'));
    assert.ok(!words('father').includes('Träffa pappa mindre'));
  });

  test('an answer in the menu is kept from those from whom its topic is kept, where nothing else is said of the answer', () => {
    const answers = [
      { id: 'a', said: { words: 'Bråk' } },
      { id: 'b', said: { words: 'Fika' }, visibleTo: ['father'] },
    ];
    const offered = (visibleTo: readonly string[], reader: string | null): readonly unknown[] =>
      offersIn(
        [
          {
            type: 'conversation-menu',
            id: 'd',
            content: { topics: [{ id: 't', label: 'Hemma', answers, visibleTo }] },
          },
        ],
        reader,
      ).map((offer) => [offer.words.join(), offer.reference.visibleTo]);
    assert.deepEqual(offered([], null), [['Fika', ['father']]]);
    assert.deepEqual(offered(['mother'], 'mother'), [['Bråk', ['mother']]]);
  });

  test('whoever says or signs it, and writes nothing, is not left out', () => {
    const [voice, video] = [{ voice: { attachment: 'a-1' } }, { video: { attachment: 'a-2' } }];
    const answers = [
      { id: 'a', said: voice },
      { id: 'b', said: { voice: { attachment: 'a-3', description: 'Fika' } } },
    ];
    const offered = offersIn([
      { type: 'conversation-menu', id: 'd', content: { topics: [{ id: 't', label: 'Hemma', answers }] } },
      { type: 'what-matters', id: 'e', content: { matters: [{ id: 'm', said: video }] } },
    ]);
    assert.deepEqual(
      offered.map(({ words, recorded, reference }) => [reference.item, words.join(': '), recorded]),
      [
        ['m', '', 'video'],
        ['a', 'Hemma', 'voice'],
        ['b', 'Fika', undefined],
      ],
    );
  });

  describe('from a mat', () => {
    const mat = (kind: string, ...cards: object[]): object => ({
      type: 'conversation-mat',
      id: 'd-mat',
      content: {
        mats: [
          {
            id: 'mat',
            question: { kind },
            scale: { kind, steps: [{ id: 'no', label: 'Inte så bra' }] },
            cards: cards.map((card, index) => ({ id: `c${index}`, label: 'Rasten', place: { step: 'no' }, ...card })),
          },
        ],
      },
    });
    const offered = (source: object, reader: string | null = null): readonly unknown[] =>
      offersIn([source], reader).map((offer) => offer.words.join(': '));

    test('what the person said about a card comes along: written, spoken or signed', () => {
      const said = [
        { comment: 'Det är stökigt' },
        { voice: { attachment: 'a', description: 'Jag är ensam' } },
        { video: { attachment: 'b' } },
      ];
      assert.deepEqual(offered(mat('like', ...said)), [
        'Rasten: Inte så bra: Det är stökigt',
        'Rasten: Inte så bra: Jag är ensam',
        'Rasten: Inte så bra',
      ]);
    });

    test('about feeling safe, nothing is offered before the person has chosen who sees it', () => {
      const cards = [{}, { visibleTo: [] }, { label: 'Vägen hem', visibleTo: ['mother'] }];
      assert.deepEqual(offered(mat('safety', ...cards)), ['Vägen hem: Inte så bra']);
      assert.deepEqual(offered(mat('safety', ...cards), 'father'), []);
    });
  });

  test('markings on the map follow nobody', () => {
    assert.ok(!JSON.stringify(offersIn(alexMade())).includes('support'));
  });

  test('sources that are no sources offer nothing, and nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (sources) => Array.isArray(offersIn(sources))));
    const odd = methods.map((type) => fc.record({ type: fc.constant(type), id: fc.string(), content: fc.jsonValue() }));
    fc.assert(fc.property(fc.array(fc.oneof(...odd)), (sources) => Array.isArray(offersIn(sources))));
    for (const [index, document] of alexMade().entries()) {
      const text = JSON.stringify(document);
      for (const part of [/"words"/g, /"label"/g, /"id"/g, /"people"/g, /"cards"/g])
        assert.doesNotThrow(() => offersIn([JSON.parse(text.replaceAll(part, '"x"'))]), String(index));
    }
  });
});

describe('who sees the person’s own words', () => {
  const to = (visibleTo?: readonly string[]) => ({ document: 'd', item: 'i', ...(visibleTo && { visibleTo }) });

  test('a reader sees what the person has chosen, and nothing that nobody has asked about', () => {
    const seeing = { audience, reader: 'father' };
    assert.deepEqual(
      [to(['father']), to(['mother']), to([]), to()].map((reference) => maySee(reference, seeing, true)),
      [true, false, false, false],
    );
  });

  test('where nobody has said who reads, those who write see all, and others what everybody may see', () => {
    const seeing = { audience, reader: null };
    const all = [to(everybody), to(['mother']), to()];
    assert.deepEqual(
      all.map((each) => maySee(each, seeing, true)),
      [true, true, true],
    );
    assert.deepEqual(
      all.map((each) => maySee(each, seeing, false)),
      [true, false, false],
    );
    assert.equal(maySee(to(), { audience: [], reader: null }, false), false);
  });

  test('a config that cannot be read shows nobody more', () => {
    for (const config of [{ audience: 'all' }, { reader: 7 }, { audience: [{ id: 'a' }, { id: 'a' }] }]) {
      const { seeing, problems } = readSeeing(config);
      assert.equal(problems.length, 1);
      assert.equal(maySee(to(), seeing, false), false);
    }
  });
});
