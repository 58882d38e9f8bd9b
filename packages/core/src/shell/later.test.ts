import { same } from '@delaktig/testing/assert.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Later } from './later.ts';

describe('what comes after the first drawing', () => {
  it('whoever waits for the element waits also for what it asked for when it was first seen, such as words in the language shown', async () => {
    let bring: () => void = () => undefined;
    const words = new Promise<void>((resolve) => (bring = resolve));
    let asked = false;
    let come = false;
    const later: Later<object> = new Later<object>(
      {
        requestUpdate() {
          if (asked || !later.shown) return;
          asked = true;
          void later.attempt(async () => {
            await words;
            come = true;
          });
        },
      },
      { fetch: () => Promise.resolve({}), came: () => undefined },
    );
    const fetched = later.fetch();
    const settled = later.settled.then(() => come);
    await fetched;
    bring();
    same(await settled, true, 'the words had come');
  });
});
