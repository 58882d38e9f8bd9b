import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import { itWalks } from '@delaktig/testing/random-walk.js';
import { many } from './examples.test-helper.ts';
import { walkOn } from './walk.test-helper.ts';

describe('network map: a walk among many', () => {
  const fixture = new Fixture();
  itWalks('nobody is lost in "+N" either', () => walkOn(fixture, () => many(70), { steps: 60 }));
});
