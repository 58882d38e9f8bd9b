import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { alex } from './examples.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';

describe('network map: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  itWalks('by pointer, finger, keyboard and names nothing is lost, and map, list and document agree', () =>
    walkOn(fixture, alex),
  );
});
