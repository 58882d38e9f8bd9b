import { isChromium } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { apartActs } from './apart-walk.test-helper.ts';
import { whole } from './examples.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';
import { wholeActs } from './whole-walk.test-helper.ts';

/** With the walk among photos a thousand acts, and two hundred where a browser is slower. */
const steps = isChromium() ? 500 : 100;

describe('network map: a walk among relationships, kinds, questions and markings', () => {
  const fixture = new Fixture();
  itWalks('nothing is lost, nobody is left held, and the map, the list and the document agree', () =>
    walkOn(fixture, whole, { steps, more: [...wholeActs, ...apartActs] }),
  );
});
