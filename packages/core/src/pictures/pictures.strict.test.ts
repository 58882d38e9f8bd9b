import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import { next } from '@delaktig/testing/waiting.js';
import { toDrawnPicture } from './drawing-picture.ts';
import { takePhoto } from './photo.ts';
import meta, { Drawn, summer } from './pictures.stories.ts';
import type { DrawingHost } from './pictures.test-helper.ts';

// The whole file runs under the policy a careful host would set; a policy can be added to a page, never taken away again.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
];

describe('photos and drawings under a strict Content Security Policy with Trusted Types', () => {
  const fixture = new Fixture();

  it('the pad is shown and used, a drawing and a photo become pictures, without one violation', async () => {
    const meta_ = document.createElement('meta');
    meta_.httpEquiv = 'Content-Security-Policy';
    meta_.content = policy.join('; ');
    document.head.append(meta_);
    const refused = next(document, 'securitypolicyviolation');
    document.createElement('p').setAttribute('style', 'color: red');
    await refused; // so the policy is there
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) =>
      violations.push(`${violatedDirective} ${sourceFile}:${lineNumber}`),
    );
    const host = await storyFixture<DrawingHost>(fixture, Drawn, { ...meta, component: 'delaktig-test-drawing' });
    const harness = new Harness(host);
    await harness.choose('Former');
    await harness.activate('button', 'Rensa');
    await harness.activate('button', /^Ångra/);
    same(host.pad.drawing.items.length, 6, 'things in the drawing');
    const { blob } = await toDrawnPicture(summer(), 'Vi badar');
    const photo = await takePhoto(blob);
    check(photo.state === 'taken', JSON.stringify(photo));
    // By way of an image where no bitmap can be made.
    const { createImageBitmap: make } = globalThis;
    globalThis.createImageBitmap = () => Promise.reject(new TypeError('not here'));
    try {
      const again = await takePhoto(blob);
      check(again.state === 'taken' && again.width === 512, JSON.stringify(again));
    } finally {
      globalThis.createImageBitmap = make;
    }
    same(violations.join('\n'), '', 'violations');
  });
});
