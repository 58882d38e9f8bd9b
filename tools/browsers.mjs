// Finds a Chromium for the tests: a path the contributor names, an installed Chrome/Chromium/Edge/Brave, one that Playwright or
// Puppeteer has downloaded, else the one inside the npm package @sparticuz/chromium (Linux x64: needs no root and no system libraries).
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, platform, arch } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';

const first = (paths) => paths.find((p) => p && existsSync(p));
const onPath = (names) => first((process.env.PATH ?? '').split(delimiter).flatMap((d) => names.map((n) => join(d, n))));
const cached = (dir, tails) =>
  existsSync(dir)
    ? first(
        readdirSync(dir)
          .filter((d) => /^chromium-\d/.test(d))
          .sort((x, y) => y.localeCompare(x, 'en', { numeric: true }))
          .flatMap((d) => tails.map((t) => join(dir, d, t))),
      )
    : undefined;

const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PF86 } = process.env;
const win = (t) => [PROGRAMFILES, PF86, LOCALAPPDATA].filter(Boolean).map((d) => join(d, t));
const mac = (n) =>
  ['/Applications', join(homedir(), 'Applications')].map((d) => join(d, `${n}.app/Contents/MacOS/${n}`));

export function installedChromium() {
  const p = platform();
  if (p === 'darwin')
    return (
      first(['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome Canary'].flatMap(mac)) ??
      cached(join(homedir(), 'Library/Caches/ms-playwright'), ['chrome-mac/Chromium.app/Contents/MacOS/Chromium'])
    );
  if (p === 'win32')
    return (
      first(
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
          'Chromium\\Application\\chrome.exe',
          'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        ].flatMap(win),
      ) ?? cached(join(LOCALAPPDATA ?? '', 'ms-playwright'), ['chrome-win\\chrome.exe'])
    );
  return (
    onPath([
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ]) ?? cached(join(homedir(), '.cache/ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome'])
  );
}

async function packagedChromium() {
  if (platform() !== 'linux' || arch() !== 'x64') return;
  const dir = resolve('node_modules/.cache/chromium');
  mkdirSync(dir, { recursive: true });
  const tmp = process.env.TMPDIR;
  process.env.TMPDIR = dir; // the package unpacks into os.tmpdir()
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const starts = () => spawnSync(path, ['--version'], { timeout: 10_000 }).status === 0;
    if (!starts()) {
      // its own libnss3, libnspr4 and libexpat
      const pkg = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
      const bin = [pkg, dirname(pkg)].map((d) => join(d, 'bin/al2023.tar.br')).find(existsSync);
      spawnSync('tar', ['-xf', '-', '-C', dir], { input: brotliDecompressSync(readFileSync(bin)) });
      process.env.LD_LIBRARY_PATH = [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    }
    return path;
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }
}

export async function chromiumPath() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not there`);
  }
  const found = (process.env.PACKAGED_CHROMIUM ? undefined : installedChromium()) ?? (await packagedChromium());
  if (found) return found;
  throw new Error(
    'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH (Debian: apt-get install -y chromium).',
  );
}

export const firefoxPath = () =>
  process.env.FIREFOX_PATH ??
  (platform() === 'darwin'
    ? first(mac('Firefox').map((p) => p.replace('MacOS/Firefox', 'MacOS/firefox')))
    : platform() === 'win32'
      ? first(win('Mozilla Firefox\\firefox.exe'))
      : onPath(['firefox', 'firefox-esr']));
export const webkitPath = () => onPath(['WebKitWebDriver']);

// --no-sandbox only where the sandbox cannot work: as root.
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
];

if (process.argv[1] && import.meta.url.endsWith('/browsers.mjs') && process.argv[1].endsWith('browsers.mjs'))
  console.log(await chromiumPath(), firefoxPath(), webkitPath());
