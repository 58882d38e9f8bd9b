import { alike, check, same } from '@delaktig/testing/assert.js';
import { checkAxe } from '@delaktig/testing/axe.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import { watched } from '@delaktig/testing/watch.js';
import { takePhoto, type TakenPhoto } from './photo.ts';
import meta, { Photo } from './pictures.stories.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** What a camera would have taken: red to the left, blue to the right, and noise where asked for. */
async function camera(
  width: number,
  height: number,
  type = 'image/jpeg',
  more: { noise?: boolean; clear?: boolean } = {},
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  if (!more.clear) {
    context.fillStyle = '#00f';
    context.fillRect(0, 0, width, height);
  }
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  if (more.noise) {
    const image = context.getImageData(0, 0, width, height);
    let seed = 1;
    for (let i = 0; i < image.data.length; i++)
      if (i % 4 < 3) image.data[i] = (seed = (seed * 48271) % 2147483647) & 255;
    context.putImageData(image, 0, 0);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type, 0.95));
}

/** The same JPEG, with what cameras write: how it was held, and where and with what it was taken. */
async function withExif(jpeg: Blob, orientation: number): Promise<Blob> {
  const secret = 'GPS 59.3293N 18.0686E Anna Svensson';
  const entry = (tag: number, kind: number, count: number, value: number): string =>
    String.fromCharCode(tag >> 8, tag & 255, 0, kind, 0, 0, 0, count) +
    (kind === 3 ? String.fromCharCode(0, value, 0, 0) : String.fromCharCode(0, 0, 0, value));
  const tiff = `MM\0*\0\0\0\x08\0\x02${entry(0x0112, 3, 1, orientation)}${entry(0x010e, 2, secret.length, 38)}\0\0\0\0${secret}`;
  const exif = `Exif\0\0${tiff}`;
  const length = exif.length + 2;
  const data = await jpeg.arrayBuffer();
  return new Blob(
    [data.slice(0, 2), bytes(`\xff\xe1${String.fromCharCode(length >> 8, length & 255)}${exif}`), data.slice(2)],
    { type: 'image/jpeg' },
  );
}

/** The same JPEG with a segment of a camera's own first, as a small picture to show in a list would be. */
async function withSegment(jpeg: Blob, segment: string): Promise<Blob> {
  const data = await jpeg.arrayBuffer();
  return new Blob(
    [data.slice(0, 2), bytes(`\xff\xe1\0${String.fromCharCode(segment.length + 2)}${segment}`), data.slice(2)],
    {
      type: 'image/jpeg',
    },
  );
}

/** One that moves: two pictures of three by two, with remarks, and with its own colours in the second. */
const moving =
  'R0lGODlhAwACAIEAAP8AAAAA/wD/AAAAACH/C05FVFNDQVBFMi4wAwEAAAAh/gVhO2IsYwAh+QQACgAAACwAAAAAAwACAAACBAQIECgAIfkEAAoAAAAsAAAAAAMAAgCAAAD/AP8AAgQECDAoADs=';
const gif = new Blob([bytes(atob(moving))], { type: 'image/gif' });

async function ofEveryKind(): Promise<readonly Blob[]> {
  const [photo, png, webp] = await Promise.all(
    ['image/jpeg', 'image/png', 'image/webp'].map((type) => camera(200, 100, type, { noise: true })),
  );
  return [photo!, await withSegment(photo!, 'Exif\0\0\xff\xd8 a small one of its own \xff\xd9'), png!, webp!, gif];
}

async function taken(file: Blob, options?: Parameters<typeof takePhoto>[1]): Promise<TakenPhoto> {
  const photo = await takePhoto(file, options);
  check(photo.state === 'taken', `it was not taken: ${JSON.stringify(photo)}`);
  return photo;
}

async function pixel(blob: Blob, x: number, y: number): Promise<readonly number[]> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return [...context.getImageData(Math.floor(x * (canvas.width - 1)), Math.floor(y * (canvas.height - 1)), 1, 1).data];
}
const isRed = ([r = 0, , b = 0]: readonly number[]): boolean => r > 200 && b < 60;
const isBlue = ([r = 0, , b = 0]: readonly number[]): boolean => b > 200 && r < 60;
const text = async (blob: Blob): Promise<string> => String.fromCharCode(...new Uint8Array(await blob.arrayBuffer()));

const problem = async (file: Blob, code: string, options?: Parameters<typeof takePhoto>[1]): Promise<void> =>
  alike(await takePhoto(file, options), { state: 'problem', code }, `the answer to ${file.type}, ${file.size} bytes`);

/** A PNG that says that it is very large, and hardly is. */
const bomb = (width: number, height: number): Blob => {
  const number = (n: number): string => String.fromCharCode(n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255);
  return new Blob([bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${number(width)}${number(height)}\x08\x06\0\0\0\0\0\0\0`)], {
    type: 'image/png',
  });
};

describe('photos', () => {
  it('a large photo becomes small: no side over 1 024, and as wide for its height as it was', async () => {
    const photo = await taken(await camera(2400, 1200));
    alike([photo.width, photo.height, photo.blob.type], [1024, 512, 'image/jpeg'], 'the photo');
    check(photo.blob.size < 300e3, `${photo.blob.size} bytes`);
    check(
      isRed(await pixel(photo.blob, 0.1, 0.5)) && isBlue(await pixel(photo.blob, 0.9, 0.5)),
      'it shows something else',
    );
  });

  it('a small photo is not made larger', async () => {
    alike([(await taken(await camera(40, 30))).width], [40], 'its width');
  });

  it('a photo taken with the phone held upright stands upright, and where it was taken is gone from it', async () => {
    const file = await withExif(await camera(200, 100), 6);
    check(/59\.3293N/.test(await text(file)), 'the test is wrong: there is nothing to take away');
    const { blob, width, height } = await taken(file);
    alike([width, height], [100, 200], 'its size');
    check(isRed(await pixel(blob, 0.5, 0.1)) && isBlue(await pixel(blob, 0.5, 0.9)), 'it is not turned');
    check(!/Exif|59\.3293|Anna/.test(await text(blob)), 'it still says where it was taken, or by whom');
  });

  it('however full of detail a photo is, it keeps within its bytes', async () => {
    const photo = await taken(await camera(1200, 1200, 'image/jpeg', { noise: true }), { bytes: 60e3 });
    check(photo.blob.size <= 60e3, `${photo.blob.size} bytes`);
    const clear = await taken(await camera(500, 500, 'image/png', { noise: true, clear: true }), { bytes: 60e3 });
    check(clear.blob.size <= 60e3, `${clear.blob.size} bytes`);
  });

  it('a cut-out keeps its transparent ground; what only could have had one becomes a small JPEG', async () => {
    const cut = await taken(await camera(100, 100, 'image/png', { clear: true }));
    same(cut.blob.type, 'image/png', 'its type');
    same((await pixel(cut.blob, 0.9, 0.5))[3], 0, 'its ground');
    same((await taken(await camera(100, 100, 'image/png'))).blob.type, 'image/jpeg', 'its type');
  });

  it('what a file says it is does not matter, only what it is', async () => {
    await taken(new Blob([await camera(40, 30)], { type: 'text/html' }));
    await taken(new Blob([await camera(40, 30, 'image/png')], { type: 'image/svg+xml' }));
    await problem(new Blob(['Hej!'], { type: 'image/jpeg' }), 'not-picture');
  });

  it('an SVG with a script in it is refused whatever it calls itself, and its script never runs', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="window.owned=1" width="9" height="9"><script>window.owned=1</script></svg>';
    await watched(async () => {
      for (const type of ['image/svg+xml', 'image/png', '']) await problem(new Blob([svg], { type }), 'svg');
      await problem(new Blob([`\ufeff<?xml version="1.0"?><!-- hej --> ${svg}`]), 'svg');
      await problem(new Blob([bytes('\x1f\x8b\x08\0\0\0')], { type: 'image/svg+xml' }), 'svg');
    });
    check(!('owned' in window), 'the script ran');
  });

  it('a photo of 50 megabytes is refused before it is read', async () => {
    await problem(new Blob([new Uint8Array(50e6)], { type: 'image/jpeg' }), 'too-large');
  });

  it('a picture that unpacks to more than a tablet can hold is refused before it is unpacked', async () => {
    await problem(bomb(60_000, 60_000), 'too-large');
    await problem(bomb(2 ** 31 - 1, 2 ** 31 - 1), 'too-large');
    const gif = bytes(`GIF89a\xff\xff\xff\xff${'\0'.repeat(40)}`);
    await problem(new Blob([gif]), 'too-large');
    await problem(
      new Blob([bytes(`\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x11\x08\xff\xff\xff\xff${'\0'.repeat(40)}`)]),
      'too-large',
    );
    await problem(
      new Blob([bytes(`RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\xff\xff\0\xff\xff\0${'\0'.repeat(40)}`)]),
      'too-large',
    );
    await problem(
      new Blob([
        bytes(`\0\0\0\x18ftypavif\0\0\0\0avifmif1\0\0\0\x14ispe\0\0\0\0\0\0\xff\xff\0\0\xff\xff${'\0'.repeat(40)}`),
      ]),
      'too-large',
    );
    await problem(await camera(300, 300), 'too-large', { pixelsIn: 1000 });
  });

  it('what is damaged, empty, cut short or no file at all is answered, never thrown', async () => {
    await problem(new Blob([]), 'unreadable');
    await problem(bomb(10, 10), 'unreadable');
    await problem(bomb(0, 0), 'unreadable');
    for (const start of [
      '\xff\xd8\xff',
      '\x89PNG\r\n',
      'GIF8',
      'BM',
      'RIFF\0\0\0\0WEBP',
      '\xff\xd8\xff\xe0\0\0\xff\xff',
    ])
      await problem(new Blob([bytes(start)]), 'unreadable');
    for (const nothing of [null, undefined, 'photo.jpg', {}, { size: 1 }])
      alike(
        await takePhoto(nothing as unknown as Blob),
        { state: 'problem', code: 'unreadable' },
        `the answer to ${String(nothing)}`,
      );
    const gone = { size: 3, type: '', arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    await problem(gone as unknown as Blob, 'unreadable');
    await problem(new Blob(['%PDF-1.7 ...']), 'not-picture');
    await problem(new Blob([bytes(`\0\0\0\x18ftypmp42\0\0\0\0${'\0'.repeat(40)}`)]), 'not-picture');
  });

  it('a picture that was cut off on its way is damaged, however much of it a browser would show', async () => {
    for (const file of await ofEveryKind())
      for (const end of [60, file.size >> 1, file.size - 3]) await problem(file.slice(0, end, file.type), 'unreadable');
  });

  it('a whole picture is taken in, of every kind, also with something after its end', async () => {
    for (const file of await ofEveryKind()) {
      await taken(file);
      // Phones put a film or a second picture there.
      await taken(new Blob([file, 'a film of a second \xff\xd8']));
    }
  });

  it('a photo of a kind that this browser does not know says so, and what to do', async () => {
    await problem(
      new Blob([bytes(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${'\0'.repeat(40)}`)], { type: 'image/heic' }),
      'unknown-kind',
    );
  });

  it('leaves nothing behind: no address of the photo, no request, no complaint', async () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const open = new Set<string>();
    URL.createObjectURL = (thing) => {
      const url = createObjectURL.call(URL, thing);
      open.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      open.delete(url);
      revokeObjectURL.call(URL, url);
    };
    try {
      const files = [await camera(50, 50), bomb(10, 10), new Blob(['hej'])];
      await watched(async () => {
        for (const file of files) await takePhoto(file);
      });
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
    }
    same(open.size, 0, 'addresses left');
  });
});

describe('a photo chosen by a person', () => {
  const fixture = new Fixture();

  async function choose(harness: Harness, file: File): Promise<void> {
    const input = harness.element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
  }

  it('is shown; and where it cannot be, a sentence says why and what to do', async () => {
    const harness = new Harness(await storyFixture(fixture, Photo, { ...meta, component: 'delaktig-test-photo' }));
    await choose(harness, new File([await camera(80, 60)], 'anna-svensson-hemma.jpg'));
    await harness.appears('img', 'Fotot som valdes');
    await choose(harness, new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'bild.jpg'));
    check(/Prova ett foto/.test((await harness.appears('alert')).textContent), 'it does not say what to do');
    check(!harness.has('img'), 'the photo from before is still there');
    await checkAxe(harness.element);
  });
});
