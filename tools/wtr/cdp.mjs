/** One CDP session per page, kept open: emulation ends when its session is detached. */
const sessions = new WeakMap();
export const cdpPlugin = {
  name: 'cdp',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp') return;
    if (session.browser.type !== 'puppeteer') throw new Error(`cdp: not for ${session.browser.type}`);
    const page = session.browser.getPage(session.id);
    let cdp = sessions.get(page);
    if (!cdp) sessions.set(page, (cdp = await page.createCDPSession()));
    let last;
    for (const [method, params] of payload) last = await cdp.send(method, params);
    return last ?? true;
  },
};
