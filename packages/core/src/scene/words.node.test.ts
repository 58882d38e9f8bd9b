import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Scene, Words } from './scene.ts';
import { estimateWidth, firstStrong } from './plain-words.ts';
import { layoutWords, wrap } from './words.ts';

const scene = { direction: 'ltr', language: 'sv' } as const satisfies Pick<Scene, 'direction' | 'language'>;
const words: Words = { kind: 'words', text: 'Mamma', x: 100, y: 50, size: 20, fill: 'ink' };
const width = (text: string): number => estimateWidth(text, 20);

describe('words in a drawing', () => {
  it('a name written in Arabic runs from right to left in a Swedish map, and a Swedish name from left to right in an Arabic map', () => {
    assert.equal(layoutWords({ ...words, text: 'فاطمة' }, scene).direction, 'rtl');
    assert.equal(layoutWords({ ...words, text: 'Nora' }, { direction: 'rtl' }).direction, 'ltr');
  });

  it('digits and signs have no direction of their own: the drawing decides', () => {
    assert.equal(firstStrong('12:30 – ?'), null);
    assert.equal(firstStrong('7 år'), 'ltr');
    assert.equal(firstStrong('(7) שנים'), 'rtl');
    assert.equal(layoutWords({ ...words, text: '12' }, { direction: 'rtl' }).direction, 'rtl');
  });

  it('"start" is the side where reading starts in the language of the drawing, whatever language the name is in', () => {
    assert.equal(layoutWords({ ...words, anchor: 'start', text: 'فاطمة' }, scene).side, 'left');
    assert.equal(layoutWords({ ...words, anchor: 'start', text: 'Nora' }, { direction: 'rtl' }).side, 'right');
    assert.equal(layoutWords({ ...words, anchor: 'end', text: 'Nora' }, { direction: 'rtl' }).side, 'left');
    assert.equal(layoutWords(words, scene).side, 'middle');
  });

  it('a long name is broken at blanks and after hyphens', () => {
    assert.deepEqual(wrap('Kurator Anna-Karolina Holmström', 110, width), [
      'Kurator',
      'Anna-',
      'Karolina',
      'Holmström',
    ]);
  });

  it('a name that fits stays on one line, and a line break that somebody wrote stays', () => {
    assert.deepEqual(wrap('Mamma', 100, width), ['Mamma']);
    assert.deepEqual(wrap('Mamma\nPappa', 1000, width), ['Mamma', 'Pappa']);
  });

  it('a word that is too long for any line is broken between letters, never inside one', () => {
    const lines = wrap('👩‍👩‍👧'.repeat(4), 45, width);
    assert.ok(lines.length > 1);
    for (const line of lines) assert.equal(line.replaceAll('👩‍👩‍👧', ''), '');
  });

  it('a word that is too long for any line begins on a line of its own', () => {
    assert.equal(wrap('Farbror Holmströmsson', 110, width)[0], 'Farbror');
  });

  it('Thai, which has no blanks, is broken between words where the browser knows them', () => {
    const text = 'สวัสดีครับผมอยู่กับครอบครัวของผม';
    assert.equal(wrap(text, 120, width, 'th').join(''), text);
  });

  it('what does not fit into the lines there are ends with an ellipsis', () => {
    const { lines } = layoutWords(
      { ...words, text: 'ett två tre fyra fem sex sju åtta', maxWidth: 60, maxLines: 2 },
      scene,
    );
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? '', /…$/);
  });

  it('halves of characters and control characters in a name do no harm to the picture', () => {
    assert.deepEqual(layoutWords({ ...words, text: 'A\ud800B\u0007C' }, scene).lines, ['A\ufffdB\ufffdC']);
  });

  it('the block of lines stands with its middle where it should', () => {
    const one = layoutWords({ ...words, maxWidth: 500 }, scene);
    const two = layoutWords({ ...words, text: 'Mamma\nPappa', maxWidth: 500 }, scene);
    assert.equal(two.y + two.step / 2, one.y);
    assert.equal(layoutWords({ ...words, seat: 'baseline' }, scene).y, 50);
    assert.ok(layoutWords({ ...words, seat: 'top' }, scene).y > 50 + 14);
  });

  it('the same words are laid out once', () => {
    assert.equal(layoutWords(words, scene), layoutWords(words, { ...scene }));
    assert.notEqual(layoutWords(words, scene), layoutWords(words, { ...scene, font: 'serif' }));
  });

  it('whatever is written, no letter is lost and no line is wider than it may be, unless it is one letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 10, max: 200 }), (text, widest) => {
        const lines = wrap(text, widest, width);
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        const letters = new Intl.Segmenter();
        for (const line of lines)
          assert.ok(width(line) <= widest || Array.from(letters.segment(line)).length <= 1, line);
      }),
    );
  });
});
