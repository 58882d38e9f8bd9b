import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { displayText } from './display-text.ts';
import { isolateText } from './isolate-text.ts';
import { type LocalizedText, pickText } from './localized-text.ts';

describe("the host's words come in the reader's language", () => {
  const cousins: LocalizedText = { 'sv-FI': 'Serkut', en: 'Cousins', sv: 'Kusiner', ar: 'أبناء العم' };

  test('a plain text is for everybody', () => {
    assert.deepEqual(pickText('Kusiner', ['ar']), { text: 'Kusiner', language: null });
  });

  test('the same language first, then the same without its addition', () => {
    assert.equal(pickText(cousins, ['sv-FI']).text, 'Serkut');
    assert.equal(pickText(cousins, ['sv-x-lattlast']).text, 'Kusiner');
    assert.equal(pickText(cousins, ['AR-eg']).language, 'ar');
    assert.equal(pickText({ 'en-GB': 'Mum' }, ['en']).text, 'Mum');
  });

  test('each wanted language is tried before any other', () => {
    assert.equal(pickText(cousins, ['fi', 'en']).text, 'Cousins');
  });

  test('without a fitting language there are still words', () => {
    assert.equal(pickText(cousins, ['uk']).text, 'Kusiner');
    assert.equal(pickText({ so: 'Ilma adeer' }, ['uk']).text, 'Ilma adeer');
    assert.deepEqual(pickText({}, ['sv']), { text: '', language: null });
  });

  test('a language called constructor finds no words in a prototype, and malformed words are no words', () => {
    assert.equal(pickText({ en: 'x' }, ['constructor', '__proto__']).text, 'x');
    assert.equal(pickText({ sv: 5 } as unknown as LocalizedText, ['sv']).text, '');
    assert.equal(pickText(null as unknown as LocalizedText, ['sv']).text, '');
  });
});

describe('names are shown as they are, and disturb nothing around them', () => {
  test('half an emoji is shown as something that cannot be shown; a whole one is whole', () => {
    assert.equal(displayText('Kim \ud83d'), 'Kim \ufffd');
    assert.equal(displayText('Kim 🐈 👩‍👧'), 'Kim 🐈 👩‍👧');
  });

  test('a name cannot turn the words around it backwards', () => {
    assert.equal(displayText('Kim \u202eesrever'), 'Kim esrever');
    assert.equal(isolateText('ليلى\u2069'), '\u2068ليلى\u2069');
  });

  test('signs that nobody sees are seen', () => {
    assert.equal(displayText('Kim\u0000\u0007'), 'Kim\ufffd\ufffd');
    assert.equal(displayText('två\nrader'), 'två\nrader');
  });

  test('markup is only a text', () => {
    assert.equal(displayText('<b>Kim</b> & co'), '<b>Kim</b> & co');
  });

  test('whatever the name, what is shown is well-formed, and showing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const shown = displayText(name + '\ud800');
        assert.ok((shown as unknown as { isWellFormed(): boolean }).isWellFormed());
        assert.equal(displayText(shown), shown);
      }),
    );
  });
});
