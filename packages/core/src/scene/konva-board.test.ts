import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia, resetMedia } from '@delaktig/testing/media.js';
import type { KonvaBoard } from './konva-board.ts';
import type { Scene, SceneNode } from './scene.ts';

const scene = (nodes: readonly SceneNode[]): Scene => ({ width: 40, height: 40, direction: 'ltr', nodes });
const all = (fill: string): SceneNode => ({
  kind: 'plate',
  id: 'all',
  x: 0,
  y: 0,
  width: 40,
  height: 40,
  radius: 0,
  fill,
});
const pixel = (canvas: HTMLCanvasElement, x = 20, y = 20): number[] =>
  Array.from(canvas.getContext('2d')!.getImageData(x, y, 1, 1).data);

describe('a drawing by Konva', () => {
  const theirs = { name: "the host's own Konva" };
  let Board: typeof KonvaBoard;
  let place: HTMLElement;
  const complaints: unknown[] = [];

  before(async () => {
    // The host has a Konva of its own, of another version.
    Object.assign(window, { Konva: theirs });
    const { error } = console;
    console.error = (...words: unknown[]) => complaints.push(words);
    const { loadKonva } = await import('./konva-renderer.ts');
    Board = await loadKonva();
    console.error = error;
  });
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  it("leaves a host's own window.Konva alone, and complains of nothing", () => {
    expect((window as { Konva?: unknown }).Konva).to.equal(theirs);
    expect(complaints).to.deep.equal([]);
  });

  it('puts no Konva into a page that has none', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.src = new URL('./konva-board.ts', import.meta.url).href;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    frame.contentDocument!.head.append(script);
    await loaded;
    expect('Konva' in frame.contentWindow!).to.equal(false);
    frame.remove();
  });

  it('draws what it is given, and only that', () => {
    const board = new Board(place, { colours: (name) => (name === 'a' ? 'rgb(10, 20, 30)' : 'rgb(90, 80, 70)') });
    board.draw(scene([all('a')]));
    expect(pixel(board.toCanvas())).to.deep.equal([10, 20, 30, 255]);
    board.draw(scene([all('b')]));
    expect(pixel(board.toCanvas())).to.deep.equal([90, 80, 70, 255]);
    board.draw(
      scene([
        all('b'),
        {
          kind: 'group',
          id: 'g',
          x: 10,
          y: 10,
          scale: 2,
          nodes: [{ kind: 'plate', x: 0, y: 0, width: 10, height: 10, radius: 0, fill: 'a' }],
        },
      ]),
    );
    expect(pixel(board.toCanvas())).to.deep.equal([10, 20, 30, 255]);
    expect(pixel(board.toCanvas(), 5, 5)).to.deep.equal([90, 80, 70, 255]);
    board.draw(scene([{ kind: 'group', id: 'g', x: 10, y: 10, scale: 2, nodes: [] }, all('b')]));
    expect(pixel(board.toCanvas())).to.deep.equal([90, 80, 70, 255]);
    board.draw(scene([]));
    expect(pixel(board.toCanvas())[3]).to.equal(0);
    board.destroy();
  });

  it('takes the colours of the theme around it, and new ones when the theme changes', () => {
    place.style.setProperty('--d-teal', 'rgb(1, 2, 3)');
    const board = new Board(place);
    board.draw(scene([all('teal')]));
    expect(pixel(board.toCanvas())).to.deep.equal([1, 2, 3, 255]);
    place.style.setProperty('--d-teal', 'rgb(4, 5, 6)');
    board.recolour();
    expect(pixel(board.toCanvas())).to.deep.equal([4, 5, 6, 255]);
    board.destroy();
  });

  (canEmulateMedia() ? it : it.skip)('shows the colours a person has forced, ground and lines apart', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (forced-colors: active) { div { --d-ink: CanvasText; --d-paper: Canvas } }');
    document.adoptedStyleSheets.push(sheet);
    try {
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const board = new Board(place);
      board.draw(scene([all('paper'), { kind: 'circle', x: 20, y: 20, r: 5, fill: 'ink' }]));
      const canvas = board.toCanvas();
      expect(pixel(canvas)).not.to.deep.equal(pixel(canvas, 2, 2));
      board.destroy();
    } finally {
      document.adoptedStyleSheets.pop();
      await resetMedia();
    }
  });

  it('fills the place it is given without changing its shape', () => {
    const board = new Board(place, { colours: () => 'black' });
    board.draw(scene([all('ink')]));
    board.resize(200, 100);
    const canvas = place.querySelector('canvas')!;
    expect(canvas.style.width).to.equal('200px');
    expect(canvas.style.height).to.equal('100px');
    expect(board.toCanvas(2).width, 'a picture has its own size').to.equal(80);
    board.destroy();
  });

  it('shows a picture as soon as it has arrived, and goes on without one that cannot be read', async () => {
    const dot =
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8' fill='lime'/></svg>";
    const board = new Board(place, { colours: () => 'black' });
    const picture = (href: string, x: number): SceneNode => ({ kind: 'picture', href, x, y: 0, width: 20, height: 40 });
    board.draw(
      scene([picture(dot, 0), picture('data:image/png,nonsense', 20), picture('https://example.org/far.png', 20)]),
    );
    await board.ready();
    const canvas = board.toCanvas();
    expect(pixel(canvas, 10, 20)).to.deep.equal([0, 255, 0, 255]);
    expect(pixel(canvas, 10, 5)[3], 'as wide as fits, not stretched').to.equal(0);
    expect(pixel(canvas, 30, 20)[3]).to.equal(0);
    board.destroy();
  });

  it('catches no finger: the buttons above do', () => {
    const board = new Board(place);
    board.draw(scene([all('ink')]));
    expect(getComputedStyle(place.firstElementChild!).pointerEvents).to.equal('none');
    board.destroy();
  });

  it('takes everything away again, however often it comes and goes', () => {
    for (let time = 0; time < 20; time++) {
      const board = new Board(place);
      board.draw(scene([all('ink')]));
      board.destroy();
    }
    expect(place.childElementCount).to.equal(0);
    expect(Object.hasOwn(place, 'innerHTML')).to.equal(false);
  });
});
