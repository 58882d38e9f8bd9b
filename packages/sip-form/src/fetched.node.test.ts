import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Attempts } from './attempts.ts';
import { Fetched } from './fetched.ts';
import type { SipPort } from './holder.ts';

interface Seen {
  drawn: number;
  asked: number;
  net: boolean;
  readonly said: string[];
}

/** An element whose network is away until it is told otherwise. */
function away(): { readonly attempts: Attempts; readonly fetched: Fetched<string>; readonly seen: Seen } {
  const seen: Seen = { drawn: 0, asked: 0, net: false, said: [] };
  const draw = (): void => void (seen.drawn += 1);
  const port = {
    locale: { text: () => 'away' },
    announcer: { say: (words: string) => seen.said.push(words) },
    drawAround: draw,
  };
  // Only what telling needs.
  const attempts = new Attempts(port as unknown as SipPort);
  const fetch = async (): Promise<string> => {
    seen.asked += 1;
    await Promise.resolve();
    if (!seen.net) throw new Error('away');
    return 'it';
  };
  return { attempts, fetched: new Fetched(attempts, { requestUpdate: () => undefined }, fetch), seen };
}

/** What is on its way has come, or has failed. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is fetched when it is wanted', () => {
  test('what cannot be fetched is told once, however often it is drawn, and comes when it is wanted again', async () => {
    const { fetched, seen } = away();
    for (let drawings = 0; drawings < 3; drawings++) {
      assert.equal(fetched.wanted(), undefined);
      await settled();
    }
    assert.deepEqual([seen.drawn, seen.said], [1, ['away']]);
    seen.net = true;
    await fetched.came();
    assert.equal(fetched.wanted(), 'it');
    assert.equal(seen.drawn, 2, 'nothing is told any longer');
  });

  test('what came does not hide that something else has not', async () => {
    const { attempts, fetched, seen } = away();
    await fetched.came();
    await attempts.attempt('other', () => Promise.resolve());
    assert.equal(seen.drawn, 1);
  });

  test('what is on its way is asked for once', async () => {
    const { fetched, seen } = away();
    seen.net = true;
    fetched.wanted();
    fetched.wanted();
    assert.equal(await fetched.bring(), 'it');
    assert.equal(seen.asked, 1);
  });
});
