// The pictures in the README, made from the built element: `npm run build && node tools/readme-picture.mjs`.
import { mkdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { serve } from './serve.mjs';

const site = 'node_modules/.cache/readme-picture';
const alex = JSON.parse(readFileSync('packages/network-map/fixtures/v1/alex.json', 'utf8'));
const page = (theme) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Karta</title>
<link rel="stylesheet" href="page.css"><script type="module" src="cdn/network-map.js"></script>
<delaktig-network-map theme="${theme}"><script type="application/json">${JSON.stringify(alex).replaceAll('<', '\\u003c')}</script></delaktig-network-map></html>`;

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
cpSync('packages/toolkit/cdn', `${site}/cdn`, { recursive: true });
writeFileSync(
  `${site}/page.css`,
  'body { margin: 16px; font-family: system-ui, "Noto Sans", sans-serif; background: #fff; }',
);
writeFileSync(`${site}/wide.html`, page('light'));

const server = await serve(site);
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1100, height: 900, deviceScaleFactor: 1.5 });
  await tab.goto(`http://127.0.0.1:${server.address().port}/wide.html`);
  await tab.evaluate(async () => {
    await customElements.whenDefined('delaktig-network-map');
    await document.querySelector('delaktig-network-map').updateComplete;
    await document.fonts.ready;
  });
  const element = await tab.$('delaktig-network-map');
  await element.screenshot({ path: 'docs/pictures/network-map.png' });
  console.log('docs/pictures/network-map.png');
} finally {
  await browser.close();
  server.close();
}
