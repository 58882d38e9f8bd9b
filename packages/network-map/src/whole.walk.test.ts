import { Fixture } from '@delaktig/testing/fixture.js';
import { isChromium } from '@delaktig/testing/browser.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { apartActs } from './apart-walk.test-helper.ts';
import { whole } from './examples.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';
import { wholeActs } from './whole-walk.test-helper.ts';

describe('network map: a walk among relationships, kinds, questions and markings', () => {
  const fixture = new Fixture();
  itWalks('nothing is lost, nobody is left held, and the map, the list and the document agree', () =>
    walkOn(fixture, whole, isChromium() ? 400 : 120, [...wholeActs, ...apartActs]),
  );
});
