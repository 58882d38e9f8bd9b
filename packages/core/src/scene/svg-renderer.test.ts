import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia, resetMedia } from '@delaktig/testing/media.js';
import { badge } from './badge.ts';
import type { Scene, SceneNode, Words } from './scene.ts';
import { renderSvg } from './svg-renderer.ts';

const space = 'http://www.w3.org/2000/svg';
const circle = (id: string, x: number): SceneNode => ({ kind: 'circle', id, x, y: 10, r: 5, fill: 'teal' });
const words = (text: string, more: Partial<Words> = {}): SceneNode => ({
  kind: 'words',
  text,
  x: 50,
  y: 50,
  size: 16,
  fill: 'ink',
  ...more,
});
const scene = (nodes: readonly SceneNode[], more: Partial<Scene> = {}): Scene => ({
  width: 100,
  height: 100,
  direction: 'ltr',
  nodes,
  ...more,
});

function place(): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('width', '200');
  document.body.append(svg);
  return svg;
}

describe('a drawing in SVG', () => {
  let svg: SVGSVGElement;
  beforeEach(() => {
    svg = place();
  });
  afterEach(() => {
    svg.remove();
  });
  const draw = (nodes: readonly SceneNode[], more?: Partial<Scene>): void => renderSvg(scene(nodes, more), svg);
  const ids = (): (string | null)[] => Array.from(svg.children, (child) => child.getAttribute('cx'));

  it('a person who is moved is the same element as before, so nothing flickers', () => {
    draw([circle('a', 1), circle('b', 2)]);
    const [a, b] = svg.children;
    draw([circle('b', 2), circle('a', 9)]);
    expect([...svg.children]).to.deep.equal([b, a]);
    expect(ids()).to.deep.equal(['2', '9']);
  });

  it('touches nothing that did not change', () => {
    const kept = [
      circle('a', 1),
      words('Mamma'),
      badge({ id: 'm', x: 5, y: 5, r: 4, letter: 'V', shape: 'star', colour: 'teal' }),
    ];
    draw([...kept, circle('b', 2)]);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true });
    draw([...kept, circle('b', 2)]);
    draw([...kept, circle('b', 3)]);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen.map(({ attributeName }) => attributeName)).to.deep.equal(['cx']);
  });

  it('what is taken away is gone, and what is new stands in its place', () => {
    draw([circle('a', 1), circle('b', 2), circle('c', 3)]);
    draw([circle('c', 3), circle('d', 4), circle('a', 1)]);
    expect(ids()).to.deep.equal(['3', '4', '1']);
    draw([]);
    expect(svg.childElementCount).to.equal(0);
  });

  it('two things with one id, and things without, are all drawn', () => {
    draw([circle('a', 1), circle('a', 2), { kind: 'circle', x: 3, y: 0, r: 1 }, { kind: 'circle', x: 4, y: 0, r: 1 }]);
    expect(ids()).to.deep.equal(['1', '2', '3', '4']);
    draw([circle('a', 1), { kind: 'path', id: 'a', d: 'M0 0' }]);
    expect(Array.from(svg.children, ({ tagName }) => tagName)).to.deep.equal(['circle', 'path']);
  });

  it('what was said no longer is taken away again', () => {
    draw([{ kind: 'line', id: 'l', points: [0, 0, 1, 1], stroke: 'ink', dash: [1, 2], opacity: 0.5 }]);
    draw([{ kind: 'line', id: 'l', points: [0, 0, 1, 1], stroke: 'ink' }]);
    expect(svg.firstElementChild?.hasAttribute('stroke-dasharray')).to.equal(false);
    expect(svg.firstElementChild?.hasAttribute('stroke-opacity')).to.equal(false);
  });

  it('markup in a name is a name', () => {
    draw([words('<img src=x onerror=alert(1)> & "x"')]);
    expect(svg.textContent).to.equal('<img src=x onerror=alert(1)> & "x"');
    expect(svg.querySelector('img')).to.equal(null);
  });

  it('numbers that are none do not end in the console', () => {
    draw([{ kind: 'circle', x: NaN, y: Infinity, r: NaN }]);
    expect(svg.firstElementChild?.getAttribute('r')).to.equal('0');
  });

  it('a picture that would have to be fetched is not', () => {
    const picture = (href: string): SceneNode => ({
      kind: 'picture',
      id: 'p',
      href,
      x: 0,
      y: 0,
      width: 10,
      height: 10,
    });
    draw([picture('https://example.org/a.png')]);
    expect(svg.querySelector('image')?.hasAttribute('href')).to.equal(false);
    draw([picture('data:image/png;base64,iVBORw0KGgo=')]);
    expect(svg.querySelector('image')?.getAttribute('href')).to.match(/^data:/);
  });

  it('a long name takes several lines, and one line again when it is shorter', () => {
    draw([words('Kurator Anna-Karin Holmström', { maxWidth: 90 })]);
    expect(svg.querySelectorAll('text').length).to.be.greaterThan(1);
    draw([words('Mamma', { maxWidth: 90 })]);
    expect(svg.querySelectorAll('text').length).to.equal(1);
    expect(svg.textContent).to.equal('Mamma');
  });

  it('Arabic words keep to the side where reading starts', () => {
    const box = (): DOMRect => (svg.querySelector('text') as SVGTextElement).getBBox();
    const left = (): number =>
      (svg.querySelector('text') as SVGTextElement).getBoundingClientRect().left - svg.getBoundingClientRect().left;
    draw([words('فاطمة', { anchor: 'start', x: 20 })]);
    expect(svg.querySelector('text')?.getAttribute('direction')).to.equal('rtl');
    expect(left() / 2).to.be.closeTo(20, 4);
    draw([words('فاطمة', { anchor: 'start', x: 80 })], { direction: 'rtl' });
    expect(left() / 2 + box().width).to.be.closeTo(80, 4);
  });

  it('follows dark mode at once, without drawing again', () => {
    svg.style.setProperty('--d-teal', 'rgb(1, 2, 3)');
    draw([circle('a', 1)]);
    const shown = (): string => getComputedStyle(svg.firstElementChild!).fill;
    expect(shown()).to.equal('rgb(1, 2, 3)');
    svg.style.setProperty('--d-teal', 'rgb(4, 5, 6)');
    expect(shown()).to.equal('rgb(4, 5, 6)');
  });

  (canEmulateMedia() ? it : it.skip)('shows the colours a person has forced', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'svg { --d-teal: rgb(1, 2, 3) } @media (forced-colors: active) { svg { --d-teal: CanvasText; --d-ink: CanvasText } }',
    );
    document.adoptedStyleSheets.push(sheet);
    try {
      draw([circle('a', 1), words('Mamma')]);
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'CanvasText';
      const forced = getComputedStyle(probe).color;
      probe.remove();
      expect(forced).not.to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(svg.querySelector('circle')!).fill).to.equal(forced);
      expect(getComputedStyle(svg.querySelector('text')!).fill).to.equal(forced);
    } finally {
      document.adoptedStyleSheets.pop();
      await resetMedia();
    }
  });
});
