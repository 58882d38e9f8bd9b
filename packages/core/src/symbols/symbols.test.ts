import { expect } from '@open-wc/testing';
import { fluentGroups } from './fluent-index.ts';
import { symbolPicture } from './sets.ts';

describe('the bundled symbols in a browser', () => {
  it('every symbol, in every skin colour, is a picture that can be shown and put into a PNG', async () => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const empty: string[] = [];
    for (const group of Object.values(fluentGroups)) {
      for (const [id, load] of Object.entries(group)) {
        for (const [look, url] of Object.entries((await load()).looks)) {
          const image = new Image();
          image.src = url;
          await image.decode();
          context.clearRect(0, 0, 16, 16);
          context.drawImage(image, 0, 0, 16, 16);
          if (!context.getImageData(0, 0, 16, 16).data.some((value) => value > 0)) empty.push(`${id} ${look}`);
        }
      }
    }
    expect(empty).to.deep.equal([]);
  });

  it('a symbol that a document names is shown as an image', async () => {
    const image = document.createElement('img');
    image.src = (await symbolPicture({ provider: 'fluent', id: 'grandmother-medium' })) ?? '';
    await image.decode();
    expect(image.naturalWidth).to.equal(64);
  });
});
