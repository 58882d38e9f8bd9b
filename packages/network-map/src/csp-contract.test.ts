import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { everyRoom } from './every-room.test-helper.ts';
import { examplePhotos } from './example-photo.test-helper.ts';
import { alexSymbols, whole } from './examples.test-helper.ts';
import { NetworkMapHarness } from './harness.ts';

/** The photos as a host gives them: of the window that the element lives in. */
async function photosIn(view: Window & typeof globalThis): Promise<ReadonlyMap<string, Blob>> {
  const photos = new view.Map<string, Blob>();
  for (const [id, blob] of examplePhotos())
    photos.set(id, new view.Blob([await blob.arrayBuffer()], { type: blob.type }));
  return photos;
}

runCspContract<DelaktigNetworkMap>({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  document: () => ({ ...alexSymbols() }),
  act: (element) => new NetworkMapHarness(element).add('Nina'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new NetworkMapHarness(element);
    await harness.place('Mamma', 'Mellersta ringen', undefined, 'drag');
    await harness.mark('Mamma', 'Viktig för mig', false);
    await harness.startMoving('Mamma');
    await harness.press('ArrowDown', 'Enter');
    await harness.setSectors(true);
    await harness.close();
    await harness.toggleView();
    await harness.toggleView();
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type);
    element.theme = 'dark';
    element.scanning = true;
    await harness.until(() => harness.scanned !== '', 'scanning has begun');
    element.scanning = false;
    element.value = whole();
    element.attachments = await photosIn(element.ownerDocument.defaultView ?? window);
    await harness.settled();
    await harness.until(
      () => harness.person('Bamse').querySelector('img')?.src.startsWith('blob:') === true,
      'the photo is on the map',
    );
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type, { markings: true });
    for (const room of everyRoom) await room(harness);
    element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.settled();
  },
});
