// One Chromium for the whole run.
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Without a GPU the same pixels are drawn by the processor; --gl takes the GPU's code paths on a software GL instead. */
const GL = ['--use-angle=swiftshader', '--use-gl=angle', '--ignore-gpu-blocklist', '--enable-gpu-rasterization'];

/**
 * The last three: Chromium draws its address bar's popups as web pages of its own, which start with every window and would take half
 * a second of processor time beside each cold load.
 */
const UNWANTED = [
  'Translate',
  'BackForwardCache',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

export function findChrome(wanted = process.env.CHROME) {
  const found = wanted ?? PLACES.find((place) => fs.existsSync(place));
  if (!found) throw new Error('No Chromium found: install one, or set CHROME to its path.');
  return found;
}

/**
 * V8 without its compilers, and with its notes about each function made when it first runs: what a page leaves is then the page's own, and not machine
 * code, or notes, that the engine keeps of what ran often.
 */
const INTERPRETED = ['--no-sparkplug', '--no-maglev', '--no-turbofan', '--no-lazy-feedback-allocation'];

export function launch({ chrome, gl }, { interpreted = false } = {}) {
  return puppeteer.launch({
    executablePath: findChrome(chrome),
    headless: true,
    protocolTimeout: 240_000,
    args: [
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      ...(gl ? GL : ['--disable-gpu']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      `--disable-features=${UNWANTED.join()}`,
      '--window-size=1280,900',
      `--js-flags=${['--expose-gc', ...(interpreted ? INTERPRETED : [])].join(' ')}`,
    ],
  });
}
