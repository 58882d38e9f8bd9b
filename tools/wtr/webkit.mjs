// A Safari stand-in for Linux: WebKitGTK's MiniBrowser, driven by WebKitWebDriver over plain HTTP. Needs a display (xvfb-run).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const miniBrowser = () =>
  ['4.1', '4.0', '6.0']
    .flatMap((v) => ['x86_64', 'aarch64'].map((a) => `/usr/lib/${a}-linux-gnu/webkit2gtk-${v}/MiniBrowser`))
    .find(existsSync);
const KEYS = {
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export function webkitLauncher({ port = 4457 + (process.pid % 500), binary = miniBrowser() } = {}) {
  let driver, session, starting;
  let active;
  let queue = Promise.resolve();
  const call = async (method, path, body) => {
    const r = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const BUTTONS = { left: 0, middle: 1, right: 2 };
  const mouse = (actions) =>
    launcher.actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const keyActions = (actions) => launcher.actions([{ type: 'key', id: 'kb', actions }]);
  const start = async () => {
    driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        NO_AT_BRIDGE: '1',
        GTK_USE_PORTAL: '0',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    for (let i = 0; ; i++) {
      try {
        await call('GET', '/status');
        break;
      } catch (e) {
        if (i > 50) throw e;
        await sleep(100);
      }
    }
    const v = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    });
    session = `/session/${v.sessionId}`;
    launcher.version = `${v.capabilities.browserName} ${v.capabilities.browserVersion}`;
    await call('POST', `${session}/timeouts`, { script: 60000, pageLoad: 60000 });
  };
  const launcher = {
    name: 'WebKitGTK',
    type: 'webdriver', // WTR's own commands then call the methods below
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active = { id, url };
      await call('POST', `${session}/window/rect`, { width: 800, height: 720 });
      await call('POST', `${session}/url`, { url });
    },
    async stopSession() {
      await launcher.releaseActions().catch(() => {}); // no key or button stays down for the next file
      const testCoverage = undefined;
      await call('POST', `${session}/url`, { url: 'about:blank' });
      active = undefined;
      return { testCoverage };
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    async startDebugSession() {
      throw new Error('no debug session in WebKitGTK');
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => {});
      driver?.kill();
    },
    // what @web/test-runner-commands calls on a launcher of type 'webdriver'
    sendKeys: (_id, keys) =>
      keyActions(
        keys
          .map((k) => KEYS[k] ?? k)
          .flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
      ),
    sendMouseMove: (_id, x, y) => mouse([{ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }]),
    sendMouseDown: (_id, b) => mouse([{ type: 'pointerDown', button: BUTTONS[b ?? 'left'] }]),
    sendMouseUp: (_id, b) => mouse([{ type: 'pointerUp', button: BUTTONS[b ?? 'left'] }]),
    sendMouseClick: (_id, x, y, b) =>
      mouse([
        { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
        { type: 'pointerDown', button: BUTTONS[b ?? 'left'] },
        { type: 'pointerUp', button: BUTTONS[b ?? 'left'] },
      ]),
    resetMouse: () => launcher.releaseActions(),
    takeScreenshot: async () => Buffer.from(await call('GET', `${session}/screenshot`), 'base64'),
    // what our own command plugins call
    webkit: true,
    actions: (actions) => (queue = queue.catch(() => {}).then(() => call('POST', `${session}/actions`, { actions }))), // one at a time, or WebKit refuses
    releaseActions: () => call('DELETE', `${session}/actions`),
    setRect: (r) => call('POST', `${session}/window/rect`, r),
    execute: (script, args = []) => call('POST', `${session}/execute/sync`, { script, args }),
    get: (path) => call('GET', `${session}${path}`),
  };
  return launcher;
}

/** touch and viewport for the launcher above; must stand before the plugins that serve puppeteer. */
export const webkitCommands = {
  name: 'webkit-commands',
  async executeCommand({ command, payload, session: { browser } }) {
    if (!browser.webkit) return;
    if (command === 'touch') {
      await browser.actions(
        payload[0].map((p, i) => ({
          type: 'pointer',
          id: `finger${i}`,
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', duration: 0, ...p, origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            ...payload.slice(1).map((f) => ({ type: 'pointerMove', duration: 16, ...f[i], origin: 'viewport' })),
            { type: 'pointerUp', button: 0 },
          ],
        })),
      );
      return true;
    }
    if (command === 'viewport') {
      const [w, h] = await browser.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await browser.setRect({ width: payload.width + w, height: payload.height + h });
      return true;
    }
  },
};
