import assert from 'node:assert/strict';
import test from 'node:test';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { problems } from '../problem-texts.ts';
import * as texts from '../texts.ts';
import type { Catalogue } from './catalogue.ts';
import { directionOf } from './direction.ts';
import { adopt, entryOf, load, overrideMessages, registerLocale } from './registry.ts';
import { bestLanguage, entriesFor, layersFor } from './resolve.ts';
import { sayWith } from './say-with.ts';
import { str, type PluralForms, type Text } from './say.ts';
import { Speaker } from './speaker.ts';

const swedish = new Speaker('sv', 'sv', [], []);
const moved: Text<[name: string, place: string]> = ({ msg }, name, place) =>
  msg(str`${name}: ${place}`, { id: 'trial.moved', desc: '' });
const hello: Text = ({ msg }) => msg('Hej', { id: 'trial.hello', desc: '' });
const forms: PluralForms = {
  zero: () => 'zero',
  one: () => 'one',
  two: () => 'two',
  few: () => 'few',
  many: () => 'many',
  other: () => 'other',
};

void test("the part of Lit that is not for others' use is where it was, and does what it did", () => {
  assert.equal(runtimeMsg({ a: 'Hello' }, 'Hej', { id: 'a' }), 'Hello');
  assert.equal(runtimeMsg(undefined, str`Hej ${'Alex'}`, { id: 'a' }), 'Hej Alex');
  const turned = { strTag: true, strings: ['', ' then ', ''], values: [1, 0] } as never;
  assert.equal(runtimeMsg({ a: turned }, str`${'first'} ${'second'}`, { id: 'a' }), 'second then first');
});

void test('a text says the Swedish in the code where there is nothing else', () => {
  assert.equal(hello(swedish), 'Hej');
  assert.equal(moved(swedish, 'Mamma', 'nära'), 'Mamma: nära');
  assert.equal(texts.undoStep(swedish, 'flytta Mamma'), 'Ångra: flytta Mamma');
});

void test('a translation may turn the order of what is in it, and leave something out', () => {
  const turned = new Speaker('en', 'en', [{ 'trial.moved': '{1} has {0}' }], []);
  assert.equal(moved(turned, 'Mum', 'near'), 'near has Mum');
  assert.equal(moved(new Speaker('en', 'en', [{ 'trial.moved': 'two' }], []), 'Mum', 'near'), 'two');
});

void test('a name with braces or dollars in it is said as it is', () => {
  const english = new Speaker('en', 'en', [{ 'trial.moved': '{0} at {1}' }], []);
  assert.equal(moved(english, '{1} $& $1', 'x'), '{1} $& $1 at x');
});

void test("a host's words with a hole that nothing fills keep the hole, and no element breaks", () => {
  assert.equal(moved(new Speaker('en', 'en', [{ 'trial.moved': '{0} {7}' }], []), 'Mum', 'near'), 'Mum {7}');
});

void test('a catalogue that Lit itself has built can be shown', () => {
  const built = { 'trial.moved': { strTag: true, strings: ['', ' @ ', ''], values: [0, 1] } } as never;
  assert.equal(moved(new Speaker('en', 'en', [built], []), 'Mum', 'near'), 'Mum @ near');
});

void test('what a language lacks is said in Swedish, and it is known that it was', () => {
  const english = new Speaker('en', 'en', [{ 'trial.hello': 'Hello' }], []);
  assert.deepEqual(english.try(hello, []), ['Hello', false]);
  assert.deepEqual(english.try(moved, ['Mum', 'nära']), ['Mum: nära', true]);
  assert.deepEqual(english.try(hello, []), ['Hello', false]);
  assert.deepEqual(new Speaker('sv-x-lattlast', 'sv', [], []).try(hello, []), ['Hej', false]);
});

void test('every language finds its own plural form', () => {
  const ar = new Speaker('ar', 'ar', [], []);
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => ar.plural(n, forms)),
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  );
  assert.deepEqual(
    [0, 1, 2].map((n) => swedish.plural(n, forms)),
    ['other', 'one', 'other'],
  );
  const easy = new Speaker('sv-x-lattlast', 'sv', [], []);
  assert.deepEqual(
    [1, 2].map((n) => easy.plural(n, forms)),
    ['one', 'other'],
  );
  assert.equal(ar.plural(2, { other: () => 'other' }), 'other');
});

void test('a day is the day it is in Sweden, and written so in every language', () => {
  const late = '2026-11-21T23:30:00Z'; // half past midnight in Stockholm
  assert.equal(swedish.date(late), '22 november 2026');
  assert.equal(swedish.date(late, 'short'), '2026-11-22');
  const english = new Speaker('en', 'en', [], []);
  assert.equal(english.date(late), '22 November 2026');
  assert.equal(english.date(late, 'short'), '2026-11-22');
  assert.match(new Speaker('ar', 'ar', [], []).date(late), /22.*2026/);
  assert.match(new Speaker('fa', 'fa', [], []).date(late), /22.*2026/);
  assert.match(new Speaker('th', 'th', [], []).date(late), /22.*2026/);
  assert.equal(swedish.date('2026-11-21'), '21 november 2026');
  assert.equal(swedish.date('i går'), 'i går');
});

void test('a page that says which country writes days as that country does', () => {
  assert.equal(new Speaker('en', 'en-US', [], []).date('2026-11-21', 'short'), '11/21/26');
});

void test('several are joined as the language joins them', () => {
  assert.equal(swedish.list(['Mamma', 'Pappa', 'Nora']), 'Mamma, Pappa och Nora');
  assert.equal(new Speaker('en', 'en', [], []).list(['Mum', 'Nora']), 'Mum and Nora');
  assert.equal(swedish.list([]), '');
});

void test('numbers have the digits of the other papers on the table', () => {
  assert.equal(new Speaker('ar', 'ar', [], []).number(12), '12');
  assert.equal(new Speaker('fa', 'fa', [], []).number(12), '12');
  assert.equal(swedish.number(0.5), '0,5');
});

void test('a language tag that means nothing does not break an element', () => {
  assert.equal(new Speaker('not a language!', '', [], []).date('2026-11-21'), '21 november 2026');
});

void test('Arabic, Persian, Sorani and Yiddish run from the right, and so do scripts of theirs', () => {
  for (const tag of [
    'ar',
    'ar-SE',
    'AR',
    'fa',
    'prs',
    'ckb',
    'yi',
    'he',
    'ur',
    'ku-Arab',
    'pa-Arab-PK',
    'ar-x-lattlast',
  ])
    assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['sv', 'en', 'sv-x-lattlast', 'sv-x-easy', 'ku', 'ar-Latn', 'arn', 'zh-Hant', ''])
    assert.equal(directionOf(tag), 'ltr', tag);
});

const never = (): Promise<never> => new Promise(() => undefined);
const catalogue: Catalogue = {
  package: 'trial',
  locales: { 'sv-x-lattlast': never, en: never, 'en-x-lattlast': never, ar: never, 'zh-Hant': never },
};
adopt(catalogue);

void test('a wish is met by the nearest language there is', () => {
  assert.equal(bestLanguage('trial', 'en-GB', 'standard'), 'en');
  assert.equal(bestLanguage('trial', 'EN-x-easy', 'standard'), 'en');
  assert.equal(bestLanguage('trial', 'zh-hant-TW', 'standard'), 'zh-Hant');
  assert.equal(bestLanguage('trial', 'sv-FI', 'standard'), 'sv');
  assert.equal(bestLanguage('trial', 'fr', 'standard'), null);
  assert.equal(bestLanguage('unknown', 'en', 'standard'), null);
});

void test('lower levels get easy words where there are any', () => {
  assert.equal(bestLanguage('trial', 'sv-SE', 'easy'), 'sv-x-lattlast');
  assert.equal(bestLanguage('trial', 'en-GB', 'symbol'), 'en-x-lattlast');
  assert.equal(bestLanguage('trial', 'ar', 'easy'), 'ar');
  assert.equal(bestLanguage('trial', 'sv-x-lattlast', 'standard'), 'sv-x-lattlast');
});

void test('easy words fall back to the ordinary ones of the same language, message by message', async () => {
  registerLocale('layers', 'fi-x-lattlast', () => Promise.resolve({ templates: { 'trial.hello': 'Moi' } }));
  registerLocale('layers', 'fi', () =>
    Promise.resolve({ templates: { 'trial.hello': 'Hei', 'trial.moved': '{0}, {1}!' } }),
  );
  assert.deepEqual(
    entriesFor('layers', 'fi-x-lattlast').map(({ language }) => language),
    ['fi-x-lattlast', 'fi'],
  );
  await Promise.all(entriesFor('layers', 'fi-x-lattlast').map(load));
  const say = new Speaker('fi-x-lattlast', 'fi', layersFor(['layers'], 'fi-x-lattlast'), []);
  assert.equal(hello(say), 'Moi');
  assert.equal(moved(say, 'a', 'b'), 'a, b!');
});

void test("the host's own words come before ours, the narrower language before the wider", () => {
  overrideMessages('words', 'sv', { 'trial.hello': 'Tjena', 'trial.moved': '{1} <- {0}' });
  overrideMessages('words', 'sv-x-lattlast', { 'trial.hello': 'Hejsan' });
  assert.equal(hello(new Speaker('sv', 'sv', layersFor(['words'], 'sv'), [])), 'Tjena');
  const easy = new Speaker('sv-x-lattlast', 'sv', layersFor(['words'], 'sv-x-lattlast'), []);
  assert.equal(hello(easy), 'Hejsan');
  assert.equal(moved(easy, 'a', 'b'), 'b <- a');
});

void test('words given later are added to those given before', () => {
  overrideMessages('added', 'sv', { 'trial.hello': 'Tjena' });
  overrideMessages('added', 'sv', { 'trial.moved': 'x' });
  assert.equal(hello(new Speaker('sv', 'sv', layersFor(['added'], 'sv'), [])), 'Tjena');
});

void test('a language that the host has registered is not taken back by ours', () => {
  const theirs = (): Promise<{ templates: object }> => Promise.resolve({ templates: {} });
  registerLocale('own', 'en', theirs as never);
  adopt({ package: 'own', locales: { en: never } });
  assert.equal(entryOf('own', 'EN')?.loader, theirs);
});

void test('a catalogue is fetched once, and may be tried again when that failed', async () => {
  let asked = 0;
  registerLocale('retry', 'en', () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ templates: { a: 'b' } });
  });
  const entry = entryOf('retry', 'en')!;
  await assert.rejects(load(entry), /offline/);
  await Promise.all([load(entry), load(entry)]);
  assert.equal(asked, 2);
  assert.deepEqual(entry.templates, { a: 'b' });
});

void test('texts that are met now and then come when they are asked for', async () => {
  const extra: Catalogue = {
    package: 'extra',
    locales: { en: () => Promise.resolve({ templates: { 'trial.hello': 'Hello' } }) },
  };
  assert.equal(hello(await sayWith(new Speaker('en', 'en', [{ 'trial.moved': 'here' }], []), extra)), 'Hello');
  assert.equal(moved(await sayWith(new Speaker('en', 'en', [{ 'trial.moved': 'here' }], []), extra), 'a', 'b'), 'here');
  assert.equal(hello(await sayWith(swedish, extra)), 'Hej');
});

void test('texts that do not come are said in Swedish', async () => {
  const broken: Catalogue = { package: 'broken', locales: { en: () => Promise.reject(new Error('offline')) } };
  assert.equal(hello(await sayWith(new Speaker('en', 'en', [], []), broken)), 'Hej');
});

void test('every problem core can find has a sentence that is an instruction, with whatever it is given', () => {
  for (const [code, text] of Object.entries(problems)) {
    assert.match(text(swedish, {}), /^\p{Lu}.*\.$|^”/u, code);
    assert.doesNotMatch(
      text(swedish, { max: 2_000_000, min: 1, found: 3, expected: 'x', id: 'y', version: 1 }),
      /undefined|\?/,
      code,
    );
  }
});
