// The minified files as a host without a build step uses them: shown, written in, read back. Other tests use the modules they are made of.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { strictPolicy } from '../wtr/strict-pages.mjs';

const modules = JSON.parse(readFileSync('packages/toolkit/cdn/modules.json', 'utf8'));
const methods = Object.keys(modules)
  .filter((file) => modules[file].entry && existsSync(`packages/${file.replace('.js', '')}/fixtures/v1`))
  .map((file) => file.replace('.js', ''));
const fixture = (method, name) => JSON.parse(readFileSync(`packages/${method}/fixtures/v1/${name}.json`, 'utf8'));

const root = mkdtempSync(join(tmpdir(), 'delaktig-bundles-'));
mkdirSync(join(root, 'cdn'));
cpSync('packages/toolkit/cdn', join(root, 'cdn'), { recursive: true });
const page = (head, body) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="/icon.svg">${head}</head><body><main>${body}</main></body></html>`;
writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(root, 'empty.html'), page('', ''));
for (const method of methods)
  writeFileSync(
    join(root, `${method}.html`),
    page(
      `<script type="module" src="/cdn/${method}.js"></script>`,
      `<delaktig-${method} name="it"></delaktig-${method}>`,
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

/** A page of the host, and what it complains of. */
async function open(path) {
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`, { waitUntil: 'networkidle0' });
  return { tab, complaints };
}

/** The method's element, showing a document. */
async function showing(method, value) {
  const { tab, complaints } = await open(`${method}.html`);
  const element = await tab.$(`delaktig-${method}`);
  await element.evaluate(async (it, given) => {
    await customElements.whenDefined(it.localName);
    it.value = given;
    await it.updateComplete;
  }, value);
  const by = (role) => (name) => tab.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  return {
    tab,
    complaints,
    element,
    button: by('button'),
    heading: by('heading'),
    value: () => element.evaluate((it) => it.value),
  };
}

describe('The bundles of the CDN, used by a host with a strict policy', () => {
  it('can each be fetched and run, also those that are met only now and then', async () => {
    const { tab, complaints } = await open('empty.html');
    const failed = await tab.evaluate(async (files) => {
      const results = await Promise.allSettled(files.map((file) => import(`/cdn/${file}`)));
      return results.flatMap(({ reason }, index) => (reason ? [`${files[index]}: ${reason}`] : []));
    }, Object.keys(modules));
    assert.deepEqual({ failed, complaints }, { failed: [], complaints: [] });
    await tab.close();
  });

  for (const method of methods)
    it(`${method} shows a document with everything in it, and gives it back whole`, async () => {
      const document = fixture(method, 'all-fields');
      const { tab, element, complaints, value } = await showing(method, document);
      const text = await element.evaluate((it) => it.shadowRoot.textContent.trim());
      assert.ok(text.length > 0, 'nothing is shown');
      assert.deepEqual(await value(), document);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
});

describe('The bundle of the SIP form', () => {
  it('is written in by keyboard, checked, made ready to print and shown as the person’s own plan', async () => {
    const { tab, complaints, button, heading, value } = await showing('sip-form', fixture('sip-form', 'josef'));
    const { purpose } = (await value()).content.consent;
    await tab.locator('::-p-aria([name="Vad ska uppgifterna användas till?"][role="textbox"])').click();
    await tab.keyboard.down('Control');
    await tab.keyboard.press('End');
    await tab.keyboard.up('Control');
    await tab.keyboard.type(' Och dagis.');
    await tab.keyboard.press('Tab');
    assert.equal((await value()).content.consent.purpose, `${purpose} Och dagis.`);
    await button('Kontrollera planen').click();
    await button('Skriv ut').click();
    await button('Skriv ut det här exemplaret').wait();
    await button('Stäng').click();
    await button('Min plan').click();
    await heading('Det här ska vi göra').wait();
    await button('Hela planen').click();
    await button('Kontrollera planen').wait();
    // Its name goes on with what is taken back.
    await tab.locator('::-p-text(Ångra)').click();
    assert.equal((await value()).content.consent.purpose, purpose);
    assert.deepEqual(complaints, []);
    await tab.close();
  });
});
