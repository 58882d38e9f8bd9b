import { isChromium } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { examplePhotos } from './example-photo.test-helper.ts';
import { whole } from './examples.test-helper.ts';
import { partingActs } from './parting-walk.test-helper.ts';
import { pictureActs } from './pictures-walk.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';

/** With the walk among relationships a thousand acts, and two hundred where a browser is slower. */
const steps = isChromium() ? 500 : 100;

describe('network map: a walk among photos and drawings, with a helper, handing over and erasing', () => {
  const fixture = new Fixture();
  itWalks('no picture is lost, who is erased is forgotten, and nobody sees what the one before has made', () =>
    walkOn(fixture, whole, { steps, more: [...pictureActs, ...partingActs], attachments: examplePhotos }),
  );
});
