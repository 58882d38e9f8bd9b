import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Speaker } from '@delaktig/core/language/speaker.js';
import { templates as arabic } from './generated/locales/ar.ts';
import { templates as english } from './generated/locales/en.ts';
import { quotesFull } from './about-texts.ts';

for (const [language, templates] of Object.entries({ en: english, ar: arabic })) {
  void test(`somebody who reads ${language} is told how many words the map keeps, and about whom`, () => {
    const said = quotesFull(new Speaker(language, language, [templates], []), 'Alex', '50');
    const [number, about, name] = [said.indexOf('50'), said.search(/about|عن/), said.indexOf('Alex')];
    assert.ok(number > 0 && number < about && about < name, said);
  });
}
