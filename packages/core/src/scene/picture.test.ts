import { expect } from '@open-wc/testing';
import { badge } from './badge.ts';
import { sceneToSvg, toPicture } from './picture.ts';
import type { Scene, SceneNode } from './scene.ts';
import { ringPath } from './ring-path.ts';
import { type MarkShape } from './shapes.ts';
import { pointAt, softCircle, softRadius } from './soft-circle.ts';

const dot =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><circle cx='4' cy='4' r='4' fill='green'/></svg>";
const shapes: readonly MarkShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'hexagon',
  'pentagon',
  'heart',
];

/** A font of the system: a file that stands alone cannot use those of the page. */
const font = 'sans-serif';

/** A map with everything a drawing can hold, in Swedish and Arabic. */
function map(direction: 'ltr' | 'rtl'): Scene {
  const middle = 200;
  const nodes: SceneNode[] = [
    { kind: 'path', d: softCircle(middle, middle, 190, 'outer'), fill: 'ground-3', stroke: 'line', width: 1.5 },
    { kind: 'path', d: softCircle(middle, middle, 100, 'inner'), fill: 'ground-1', stroke: 'line', width: 1.5 },
    { kind: 'path', d: ringPath(middle, middle, 100, 190, 30, 80), fill: 'teal', opacity: 0.3 },
    { kind: 'path', d: ringPath(middle, middle, 20, 40), rule: 'evenodd', fill: 'plum', opacity: 0.6 },
    {
      kind: 'words',
      text: 'Professionella och andra vuxna',
      x: 320,
      y: 200,
      size: 16,
      weight: 600,
      fill: 'ink-soft',
      halo: 'paper',
      maxWidth: 90,
    },
    {
      kind: 'words',
      text: 'المختصون والبالغون الآخرون، Kurator Eva',
      x: 80,
      y: 200,
      size: 16,
      fill: 'ink',
      maxWidth: 90,
      maxLines: 3,
    },
    { kind: 'words', text: 'Längre bort', x: 20, y: 20, size: 14, anchor: 'start', seat: 'top', fill: 'ink' },
    { kind: 'line', points: [120, 300, 200, 330, 260, 290], stroke: 'coral', width: 4, dash: [6, 8] },
    { kind: 'plate', x: 140, y: 140, width: 120, height: 44, radius: 40, fill: 'plate', stroke: 'ink', outline: 2 },
    { kind: 'circle', x: 60, y: 340, r: 20, fill: 'leaf', stroke: 'ink', width: 3, opacity: 0.8 },
    { kind: 'picture', href: dot, x: 330, y: 320, width: 60, height: 40 },
    {
      kind: 'group',
      x: 200,
      y: 60,
      scale: 1.5,
      nodes: shapes.map((shape, index) =>
        badge({ x: (index - 3.5) * 26, y: 0, r: 10, letter: 'V', shape, colour: index % 2 ? 'teal' : 'marigold' }),
      ),
    },
  ];
  for (let angle = 0; angle < 360; angle += 60) {
    const end = pointAt(middle, middle, softRadius(190, angle, 'outer'), angle);
    nodes.push({ kind: 'line', points: [middle, middle, end.x, end.y], stroke: 'line', width: 1.5, dash: [1, 9] });
  }
  return { width: 400, height: 400, direction, nodes, language: direction === 'rtl' ? 'ar' : 'sv', font };
}

async function pixels(picture: Blob): Promise<ImageData> {
  const image = new Image();
  const url = URL.createObjectURL(picture);
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 400;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, 400, 400);
  URL.revokeObjectURL(url);
  return context.getImageData(0, 0, 400, 400);
}

/** The part of the pixels that anybody would see a difference in. */
function different(a: ImageData, b: ImageData): number {
  let count = 0;
  for (let index = 0; index < a.data.length; index += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a.data[index + channel]! - b.data[index + channel]!) > 64)) count++;
  }
  return count / (a.data.length / 4);
}

describe('pictures of a drawing', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`the PNG and the SVG show the same (${direction})`, async () => {
      const options = { title: 'Karta', scale: 1 };
      const png = await pixels(await toPicture(map(direction), 'image/png', options));
      const svg = await pixels(await toPicture(map(direction), 'image/svg+xml', options));
      const blank = await pixels(await toPicture({ ...map(direction), nodes: [] }, 'image/png', options));
      expect(different(png, blank), 'something is drawn').to.be.greaterThan(0.1);
      expect(different(png, svg)).to.be.lessThan(0.01);
    });
  }

  it('a PNG is sharp enough for paper, and never larger than an iPad can make', async () => {
    const size = async (scene: Scene, scale?: number): Promise<number> => {
      const bitmap = await createImageBitmap(
        await toPicture(scene, 'image/png', { title: '', ...(scale && { scale }) }),
      );
      return bitmap.width * bitmap.height;
    };
    expect(await size({ ...map('ltr'), nodes: [] })).to.equal(800 * 800);
    expect(await size({ ...map('ltr'), nodes: [] }, 3)).to.equal(1200 * 1200);
    expect(await size({ width: 3000, height: 3000, direction: 'ltr', nodes: [] }, 4)).to.be.lessThan(16_700_000);
  });

  it('an SVG tells what it is, to people and to their screen readers', () => {
    const text = sceneToSvg(map('ltr'), {
      title: 'Nätverkskarta <Alex> \u0001',
      description: 'Mamma & Pappa är närmast.',
    });
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('Nätverkskarta <Alex> \ufffd');
    expect(svg.querySelector('desc')?.textContent).to.equal('Mamma & Pappa är närmast.');
    expect(svg.documentElement.getAttribute('lang')).to.equal('sv');
    expect(text).not.to.contain('var(');
    expect(text).to.contain('font-family');
  });

  it('words with a halo can also be read where a word processor shows the file', () => {
    const nodes: SceneNode[] = [{ kind: 'words', text: 'Familj', x: 50, y: 50, size: 20, fill: 'ink', halo: 'paper' }];
    const svg = new DOMParser().parseFromString(sceneToSvg({ ...map('ltr'), nodes }, { title: '' }), 'image/svg+xml');
    const [halo, words] = svg.querySelectorAll('text');
    expect(svg.querySelector('[paint-order]')).to.equal(null);
    expect(halo?.hasAttribute('stroke')).to.equal(true);
    expect(words?.hasAttribute('stroke')).to.equal(false);
    expect(words?.getAttribute('fill')).not.to.equal(halo?.getAttribute('fill'));
  });

  it('names full of markup, lone surrogates and control characters give an SVG that every reader opens', () => {
    const nodes: SceneNode[] = [
      { kind: 'words', text: ']]> <script>\ud83d\u0000\u001f&amp;', x: 0, y: 0, size: 10, fill: 'ink' },
    ];
    const svg = new DOMParser().parseFromString(sceneToSvg({ ...map('ltr'), nodes }, { title: '' }), 'image/svg+xml');
    expect(svg.querySelector('parsererror, script')).to.equal(null);
  });

  it('photos go with the picture', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 10;
    canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const href = URL.createObjectURL(photo!);
    const nodes: SceneNode[] = [
      { kind: 'group', nodes: [{ kind: 'picture', href, x: 0, y: 0, width: 400, height: 400 }] },
    ];
    const text = await (await toPicture({ ...map('ltr'), nodes }, 'image/svg+xml', { title: '' })).text();
    expect(text).to.contain('data:image/png');
    expect(text).not.to.contain('blob:');
    const png = await pixels(await toPicture({ ...map('ltr'), nodes }, 'image/png', { title: '' }));
    expect(Array.from(png.data.slice(0, 4))).to.deep.equal([0, 0, 0, 255]);
    URL.revokeObjectURL(href);
  });
});
