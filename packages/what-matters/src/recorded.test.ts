import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { recorded } from './examples.test-helper.ts';
import { mattersWith } from './on-page.test-helper.ts';

const files = (): ReadonlyMap<string, Blob> =>
  new Map(['v', 'f', 'w'].map((id) => [id, new Blob(['0123456789'], { type: 'audio/webm' })]));

const signs = (root: ParentNode | null | undefined): number => root?.querySelectorAll('.said-sign svg').length ?? 0;

describe('what matters: said by voice or film alone', () => {
  const fixture = new Fixture();

  it('is seen and heard as what it is on its card', async () => {
    const harness = await mattersWith(fixture, recorded(), (element) => (element.attachments = files()));
    same(signs(harness.card('En inspelning')), 1, 'the sign of a voice');
    same(signs(harness.card('En film')), 1, 'the sign of a film');
    check(nameOf(harness.card('Bella är sjuk')).includes('En inspelning'), 'that one can listen to it is not heard');
  });

  it('is seen in the list, where it can be changed and where it cannot', async () => {
    for (const readonly of [false, true]) {
      const harness = await mattersWith(fixture, recorded(), (element) => {
        element.attachments = files();
        element.view = 'list';
        element.readonly = readonly;
      });
      const list = harness.element.shadowRoot?.querySelector<HTMLElement>('.list-view');
      same(signs(list), 3, 'signs in the list');
      check(list?.innerText.includes('En film'), 'it is not said what it is');
      check(harness.has('button', /^Lyssna/u), 'one cannot listen');
    }
  });

  it('is seen in the picture and on paper', async () => {
    const harness = await mattersWith(fixture, recorded(), (element) => (element.attachments = files()));
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    same(svg.match(/<image/gu)?.length, 3, 'signs in the picture');
    same((await harness.element.toBlob()).type, 'image/png', 'the picture');
    const page = await printed(() => harness.element.print());
    same(page.querySelectorAll('li img').length, 3, 'signs on paper');
    check(/Bella är sjuk\s*En inspelning/u.test(page.textContent), page.textContent);
  });
});
