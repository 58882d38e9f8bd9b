import { expect } from '@open-wc/testing';
import { loadKonva } from './konva-renderer.ts';
import { toPicture } from './picture.ts';
import type { Scene } from './scene.ts';
import { renderSvg } from './svg-renderer.ts';

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
const dot = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>";
const scene: Scene = {
  width: 100,
  height: 100,
  direction: 'ltr',
  nodes: [
    { kind: 'circle', x: 50, y: 50, r: 40, fill: 'ground-1', stroke: 'line' },
    { kind: 'words', text: 'Professionella <b>', x: 50, y: 50, size: 12, fill: 'ink', maxWidth: 60 },
    { kind: 'picture', href: dot, x: 0, y: 0, width: 10, height: 10 },
  ],
};

describe('drawings under a strict Content Security Policy with Trusted Types', () => {
  const violations: string[] = [];
  before(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`),
    );
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy.join('; ');
    document.head.append(meta);
  });

  it('the policy is really there', async () => {
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    document.createElement('p').setAttribute('style', 'color: red');
    await refused;
    violations.length = 0;
  });

  it('SVG, Konva and both kinds of picture are drawn without one violation', async () => {
    const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    renderSvg(scene, svg);
    const place = document.body.appendChild(document.createElement('div'));
    place.append('something that was there before');
    const Board = await loadKonva();
    const board = new Board(place);
    board.draw(scene);
    board.resize(50, 50);
    await board.ready();
    expect(place.querySelectorAll('canvas').length).to.equal(1);
    expect(place.textContent).to.equal('');
    board.destroy();
    const blob = URL.createObjectURL(await toPicture(scene, 'image/png', { title: 'Karta' }));
    const withPhoto: Scene = { ...scene, nodes: [{ kind: 'picture', href: blob, x: 0, y: 0, width: 9, height: 9 }] };
    expect(await (await toPicture(withPhoto, 'image/svg+xml', { title: 'Karta' })).text()).to.contain('data:image/png');
    URL.revokeObjectURL(blob);
    svg.remove();
    place.remove();
    expect(violations).to.deep.equal([]);
  });
});
