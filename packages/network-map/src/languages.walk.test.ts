import { isChromium } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { apartActs } from './apart-walk.test-helper.ts';
import { examplePhotos } from './example-photo.test-helper.ts';
import { alexSymbols, arabic } from './examples.test-helper.ts';
import { partingActs } from './parting-walk.test-helper.ts';
import { pictureActs } from './pictures-walk.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';
import { wholeActs } from './whole-walk.test-helper.ts';

const more = [...wholeActs, ...apartActs, ...pictureActs, ...partingActs];
const steps = isChromium() ? 120 : 40;

describe('network map: a walk in another direction, and one with pictures and few words', () => {
  const fixture = new Fixture();
  itWalks('in Arabic, from right to left, nothing is lost', () =>
    walkOn(fixture, arabic, { more, steps, language: { lang: 'ar', dir: 'rtl' }, attachments: examplePhotos }),
  );
  itWalks('in level symbol nothing is lost', () =>
    walkOn(fixture, alexSymbols, { more, steps, level: 'symbol', attachments: examplePhotos }),
  );
});
