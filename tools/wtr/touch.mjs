/** Fingers, in any browser puppeteer drives (Chromium by CDP, Firefox by WebDriver BiDi). frames: array of arrays of {x,y}. */
export const touchPlugin = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'touch') return;
    if (session.browser.type !== 'puppeteer') throw new Error(`touch: not for ${session.browser.type}`);
    const { touchscreen } = session.browser.getPage(session.id);
    const [first, ...rest] = payload;
    const fingers = [];
    try {
      for (const p of first) fingers.push(await touchscreen.touchStart(p.x, p.y));
      for (const f of rest) for (const [i, p] of f.entries()) await fingers[i].move(p.x, p.y);
      // A person rests before letting go; a finger lifted on the move is a fling to Chromium, which then takes the next tap for one that stops it.
      if (rest.length > 0) await new Promise((done) => setTimeout(done, 80));
    } finally {
      for (const f of fingers) await f.end();
    }
    return true;
  },
};

/** set-viewport of @web/test-runner-commands knows puppeteer and playwright only; this one also serves WebKit (see wtr-webkit.js). */
export const viewportPlugin = {
  name: 'viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport' || session.browser.type !== 'puppeteer') return;
    await session.browser.getPage(session.id).setViewport(payload);
    return true;
  },
};
