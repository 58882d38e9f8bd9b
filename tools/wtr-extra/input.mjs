// Real keys and a real mouse, many steps in one message, with modifiers, in every browser the tests run in.
// A step is {key}, {down}, {up} (names as in KeyboardEvent.key), {text}, or {mouse: 'move' | 'down' | 'up', x, y, button}.

const WEBDRIVER_KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F10: '\uE03A',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

export const inputPlugin = {
  name: 'delaktig-input',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'delaktig-input') return;
    if (browser.webkit) await byWebDriver(browser, payload);
    else if (browser.type === 'puppeteer') await byPuppeteer(browser.getPage(id), payload);
    else throw new Error(`delaktig-input: not for ${browser.type}`);
    return true;
  },
};

/** Firefox, driven by puppeteer, knows the space key by its character only. */
const byName = (key) => (key === 'Space' ? ' ' : key);

async function byPuppeteer({ keyboard, mouse }, steps) {
  for (const step of steps) {
    if (step.text !== undefined) await keyboard.type(step.text);
    else if (step.key) await keyboard.press(byName(step.key));
    else if (step.down) await keyboard.down(byName(step.down));
    else if (step.up) await keyboard.up(byName(step.up));
    else if (step.mouse === 'move') await mouse.move(step.x, step.y);
    else await mouse[step.mouse]({ button: step.button ?? 'left' });
  }
}

async function byWebDriver(browser, steps) {
  const key = (type, name) => ({ type, value: WEBDRIVER_KEYS[name] ?? name });
  const run = async (kind, actions) =>
    browser.actions([
      kind === 'key'
        ? { type: 'key', id: 'kb', actions }
        : { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  // Steps of one kind go in one message: WebKit's driver waits for the page after each.
  let kind;
  let batch = [];
  const flush = async () => {
    if (batch.length > 0) await run(kind, batch);
    batch = [];
  };
  for (const step of steps) {
    const mine = step.mouse ? 'mouse' : 'key';
    if (mine !== kind) await flush();
    kind = mine;
    if (step.mouse === 'move')
      batch.push({ type: 'pointerMove', duration: 0, x: step.x, y: step.y, origin: 'viewport' });
    else if (step.mouse)
      batch.push({ type: step.mouse === 'down' ? 'pointerDown' : 'pointerUp', button: BUTTONS[step.button ?? 'left'] });
    else if (step.text !== undefined) for (const c of step.text) batch.push(key('keyDown', c), key('keyUp', c));
    else if (step.key) batch.push(key('keyDown', step.key), key('keyUp', step.key));
    else batch.push(key(step.down ? 'keyDown' : 'keyUp', step.down ?? step.up));
  }
  await flush();
}
