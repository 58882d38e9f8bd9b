// A page without a build step, served under the strict policy, in a real browser: one script, one tag.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { strictPolicy } from '../wtr/strict-pages.mjs';

const root = mkdtempSync(join(tmpdir(), 'delaktig-page-'));
mkdirSync(join(root, 'cdn'));
cpSync('packages/toolkit/cdn', join(root, 'cdn'), { recursive: true });
const sri = JSON.parse(readFileSync('packages/toolkit/sri.json', 'utf8'));
const page = (entry, lang, body) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="/icon.svg">
<script type="module" src="/cdn/${entry}" integrity="${sri[entry]}" crossorigin="anonymous"></script></head><body><main>${body}</main></body></html>`;
const tag = '<delaktig-network-map name="map"><p>Kartan visas här.</p></delaktig-network-map>';
writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(root, 'map.html'), page('network-map.js', 'sv', `<form>${tag}</form>`));
writeFileSync(join(root, 'english.html'), page('network-map.js', 'en', tag));
writeFileSync(join(root, 'arabic.html'), page('network-map.js', 'ar', tag));
writeFileSync(
  join(root, 'both.html'),
  page('network-map.js', 'sv', tag).replace(
    '</head>',
    `<script type="module" src="/cdn/delaktig.js" integrity="${sri['delaktig.js']}" crossorigin="anonymous"></script></head>`,
  ),
);

let server, browser;
before(async () => {
  server = await serve(root, 0, { 'content-security-policy': strictPolicy });
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Opens a page and tells what happened until the element stands ready. */
async function open(path) {
  const tab = await browser.newPage();
  const told = { scripts: [], complaints: [], elsewhere: [] };
  const base = `http://127.0.0.1:${server.address().port}`;
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && told.complaints.push(message.text()));
  tab.on('pageerror', (error) => told.complaints.push(String(error)));
  tab.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${base}/cdn/`)) told.scripts.push(url.slice(`${base}/cdn/`.length));
    else if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) told.elsewhere.push(url);
  });
  await tab.evaluateOnNewDocument(() => {
    window.violations = [];
    const look = () => {
      // The first name can be written: its field is on the page.
      if (document.querySelector('delaktig-network-map')?.shadowRoot?.querySelector('input')) {
        const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        window.first = files.filter((file) => file.endsWith('.js')).map((file) => file.replace('/cdn/', ''));
      } else requestAnimationFrame(look);
    };
    look();
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await tab.goto(`${base}/${path}`, { waitUntil: 'networkidle0' });
  told.text = await tab.evaluate(async () => {
    await customElements.whenDefined('delaktig-network-map');
    const element = document.querySelector('delaktig-network-map');
    await element.updateComplete;
    return element.shadowRoot.textContent;
  });
  told.first = await tab.evaluate(() => window.first);
  told.violations = await tab.evaluate(() => window.violations);
  told.shown = await tab.evaluate(
    () => document.querySelector('delaktig-network-map').shadowRoot.querySelector('[lang]')?.lang,
  );
  await tab.close();
  return told;
}

describe('A page with one script and one tag, under a strict policy', () => {
  it('shows the network map, with no violation, no complaint and no word to anybody else', async () => {
    const { violations, complaints, elsewhere, text } = await open('map.html');
    assert.deepEqual({ violations, complaints, elsewhere }, { violations: [], complaints: [], elsewhere: [] });
    assert.ok(text.trim().length > 0);
  });
  it('loads no more before the first person can be placed than the budget says', async () => {
    const { first, scripts } = await open('map.html');
    const { limits } = JSON.parse(readFileSync('size-budgets.json', 'utf8')).pages[0];
    const bytes = (files) =>
      [...new Set(files)].reduce(
        (sum, file) => sum + gzipSync(readFileSync(join(root, 'cdn', file)), { level: 9 }).length,
        0,
      );
    assert.ok(first.includes('network-map.js'));
    assert.ok(bytes(first) <= limits.first, `${bytes(first)} bytes of ${limits.first}: ${first.join(', ')}`);
    assert.ok(bytes(scripts) <= limits.all, `${bytes(scripts)} bytes of ${limits.all}: ${scripts.join(', ')}`);
  });
  for (const [path, language] of [
    ['english.html', 'en'],
    ['arabic.html', 'ar'],
  ])
    it(`fetches only the texts of its own language: ${language}`, async () => {
      const { scripts, complaints, violations, shown } = await open(path);
      assert.deepEqual({ complaints, violations }, { complaints: [], violations: [] });
      assert.equal(shown, language);
      assert.deepEqual(
        scripts.filter((file) => /locales\//.test(file) && !file.endsWith(`/${language}.js`)),
        [],
      );
    });
  it('two bundles of ours on one page are no trouble', async () => {
    const { violations, complaints } = await open('both.html');
    assert.deepEqual({ violations, complaints }, { violations: [], complaints: [] });
  });
});
