/**
 * A person at a screen: what they see and press, by role and name. Every name the tests know of our pages and of the element is here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {import('puppeteer-core').Page} BrowserPage */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names are set apart for reading, so that one written from right to left does not disturb the sentence. @param {string} name */
export const apart = (name) => `\u2068${name}\u2069`;

/** A map keeps the words it was begun with: lättläst or standard. */
export const RINGS = /** @type {const} */ ({
  near: ['Ringen närmast mitten', 'Innersta ringen'],
  middle: ['Mellersta ringen'],
  far: ['Ringen längst ut', 'Yttersta ringen'],
});
/** @typedef {readonly string[]} Names one of them is on the page */
/** @typedef {{ x: number, y: number }} Point */

export class Person {
  /** What the browser complained about: errors, refused by the policy, answers from the server that were none. @type {string[]} */
  complaints = [];

  /** @param {BrowserPage} page @param {string} url */
  constructor(page, url) {
    this.page = page;
    this.url = url;
    // Nobody waits so long where it works; a busy machine is slow.
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !this.offline) this.complaints.push(message.text());
    });
  }
  offline = false;

  /**
   * A screen of their own: no cookies in common with anybody else's.
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} url
   * @param {{ width?: number, height?: number, dark?: boolean }} [screen]
   */
  static async at(browser, url, { width = 820, height = 1180, dark = false } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height, hasTouch: true });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    return new Person(page, url);
  }
  async leave() {
    if (!this.page.isClosed()) await this.page.browserContext().close();
  }
  /** A window of the same browser, which something of theirs opens. @param {string} path how its address ends @param {() => Promise<void>} open */
  async window(path, open) {
    const coming = this.page
      .browserContext()
      .waitForTarget((target) => target.url().endsWith(path), { timeout: 30_000 });
    await open();
    const page = await (await coming).page();
    if (!page) throw new Error(`no window ${path} was opened`);
    return new Person(page, this.url);
  }

  /** @param {string} path */
  async goTo(path) {
    await this.page.goto(this.url + path);
  }
  /** @param {string | Names} names @param {string} [role] */
  find(names, role = 'button') {
    const all = [names].flat();
    const locator = this.page.locator(all.map((name) => `::-p-aria([name="${name}"][role="${role}"])`).join(', '));
    return {
      waitHandle: async () => {
        try {
          return await locator.waitHandle();
        } catch (error) {
          throw new Error(`no ${role} "${all.join('" or "')}" on the page. There is:\n${await this.outline()}`, {
            cause: error,
          });
        }
      },
    };
  }
  /** What is on the page, as assistive technology has it. */
  async outline() {
    /** @param {import('puppeteer-core').SerializedAXNode} node @param {number} depth @returns {string} */
    const line = ({ role, name, children = [] }, depth) =>
      `${' '.repeat(depth)}${role} ${JSON.stringify(name)}\n${children.map((child) => line(child, depth + 1)).join('')}`;
    const tree = await this.page.accessibility.snapshot();
    return tree ? line(tree, 0) : '';
  }
  /** With a finger. @param {string | Names} name @param {string} [role] */
  async tap(name, role = 'button') {
    const handle = await this.find(name, role).waitHandle();
    // As far as it takes to have it free of what stands still at the edge.
    await handle.evaluate((element) => /** @type {Element} */ (element).scrollIntoView({ block: 'center' }));
    await handle.tap();
    await handle.dispose();
  }
  /** Ticks, or chooses, and waits until it is. @param {string} name @param {'checkbox' | 'radio'} role */
  async choose(name, role) {
    const box = await this.find(name, role).waitHandle();
    await this.tap(name, role);
    await this.page.waitForFunction((element) => /** @type {HTMLInputElement} */ (element).checked, {}, box);
  }
  /** Writes in a field. @param {string} name @param {string} words */
  async write(name, words) {
    await this.tap(name, 'textbox');
    const field = await this.find(name, 'textbox').waitHandle();
    await this.page.waitForFunction((element) => /** @type {Element} */ (element).matches(':focus'), {}, field);
    await this.page.keyboard.type(words);
  }
  /** Waits until something is on the page. @param {string | Names} names @param {string} [role] */
  async meets(names, role) {
    await this.find(names, role).waitHandle();
  }
  /** Waits until something is not on the page any longer. @param {string} name @param {string} [role] */
  async meetsNoLonger(name, role = 'button') {
    for (;;) {
      const found = await this.page.$(`::-p-aria([name="${name}"][role="${role}"])`);
      if (!found) return;
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  /** Taps what leads to another page. @param {string} name @param {string} [role] */
  async tapTo(name, role = 'button') {
    await Promise.all([this.page.waitForNavigation(), this.tap(name, role)]);
  }
  /** Waits until a heading says this. @param {string} heading */
  async seesHeading(heading) {
    await this.find(heading, 'heading').waitHandle();
  }
  /** @param {string} who */
  async signIn(who) {
    await this.goTo('/');
    await this.tapTo(who);
  }

  /**
   * Chooses a file with the field that is called so: the window of the device itself cannot be opened by a test.
   * @param {string} name
   * @param {string} file where it is
   */
  async choosesFile(name, file) {
    // Chromium finds no field for files by its role.
    const all = 'delaktig-network-map >>> input[type=file]';
    await (await this.page.locator(all).setVisibility(null).waitHandle()).dispose();
    for (const field of await this.page.$$(all)) {
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (field);
      if ((await input.evaluate(({ labels }) => labels?.[0]?.innerText.trim())) === name) return input.uploadFile(file);
    }
    throw new Error(`no field for a file is called ${name}`);
  }

  // ---- the map

  /** @param {string} name */
  async add(name) {
    await this.write('Vem känner du?', name);
    await this.tap('Lägg till');
    await this.waiting(name).waitHandle();
  }
  /** Somebody who waits for a place. @param {string} name */
  waiting(name) {
    return this.find(`${apart(name)}, väntar på sin plats`);
  }
  /** Somebody on a ring. @param {string} name @param {Names} ring */
  on(name, ring) {
    return this.find(ring.map((words) => `${apart(name)}, ${words}`));
  }
  /** Taps the person, then the place. @param {string} name @param {Names} ring */
  async place(name, ring) {
    await this.tap(`${apart(name)}, väntar på sin plats`);
    await this.tap(ring.map((words) => `Ställ ${apart(name)} här: ${words}`));
    await this.on(name, ring).waitHandle();
  }
  /** Draws a person with the finger, from the middle of the map as far out as `share` of its radius. @param {string} name @param {number} share */
  async draw(name, share) {
    const [button, board] = await Promise.all([
      this.waiting(name).waitHandle(),
      this.find('Karta', 'group').waitHandle(),
    ]);
    await board.scrollIntoView();
    const from = middle(await button.boundingBox());
    const box = await board.boundingBox();
    const to = middle(box);
    to.y += (share * (box?.height ?? 0)) / 2;
    const finger = await this.page.touchscreen.touchStart(from.x, from.y);
    await this.#moveTo(finger, from, to);
    await finger.end();
  }
  /** Draws a stroke on the open drawing pad, from one of its corners to the opposite one. */
  async drawStroke() {
    // The paper has no name: whoever cannot see it draws by the buttons beside it.
    const paper = await this.page.locator('delaktig-network-map >>> .pad-paper').waitHandle();
    await paper.scrollIntoView();
    const box = await paper.boundingBox();
    /** @param {number} share */
    const at = (share) => ({
      x: (box?.x ?? 0) + (box?.width ?? 0) * share,
      y: (box?.y ?? 0) + (box?.height ?? 0) * share,
    });
    const finger = await this.page.touchscreen.touchStart(at(0.2).x, at(0.2).y);
    await this.#moveTo(finger, at(0.2), at(0.8));
    await finger.end();
  }
  /**
   * Frame by frame, and at rest before it lets go: Chromium takes a finger lifted in full speed for a fling, and the tap after it for
   * the one that stops it.
   * @param {import('puppeteer-core').TouchHandle} finger
   * @param {Point} from
   * @param {Point} to
   */
  async #moveTo(finger, from, to) {
    for (const part of [0.1, 0.4, 0.7, 1, 1, 1, 1, 1, 1, 1]) {
      await finger.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  /** @param {string} name @param {Names} ring */
  async remove(name, ring) {
    const button = `Ta bort ${apart(name)}`;
    // Whoever was placed just now is still open.
    if (!(await this.page.$(`::-p-aria([name="${button}"][role="button"])`)))
      await this.tap(ring.map((words) => `${apart(name)}, ${words}`));
    await this.tap(button);
  }
  /** In which language, and which way, the page or an element on it is written. @param {string} [element] a tag */
  async writing(element) {
    return this.page.evaluate((tag) => {
      const root = tag ? document.querySelector(tag)?.shadowRoot?.querySelector('[dir]') : document.documentElement;
      return { lang: root?.getAttribute('lang'), dir: root?.getAttribute('dir') };
    }, element);
  }
  /** The names of all that can be pressed or filled in. @returns {Promise<string[]>} */
  async pressable() {
    /** @param {import('puppeteer-core').SerializedAXNode} node @returns {string[]} */
    const names = ({ role, name = '', children = [] }) => [
      ...(['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox'].includes(role) ? [name] : []),
      ...children.flatMap(names),
    ];
    const tree = await this.page.accessibility.snapshot();
    return tree ? names(tree) : [];
  }
  /** Whether a name stands anywhere in what can be seen or heard. @param {string} name */
  async canFind(name) {
    const tree = await this.page.accessibility.snapshot({ interestingOnly: false });
    return JSON.stringify(tree).includes(name);
  }
  /** Waits until the page says this, in its own text or in the element's. @param {RegExp} words */
  async sees(words) {
    try {
      await this.page.waitForFunction(
        (source) => {
          const inside = [...document.querySelectorAll('[data-element]')].flatMap((element) =>
            [...(element.shadowRoot?.children ?? [])].map((part) => /** @type {HTMLElement} */ (part).innerText),
          );
          // Names are set apart by characters that nobody sees.
          const all = [document.body.innerText, ...inside].join('\n').replace(/[\u2066-\u2069]/g, '');
          return new RegExp(source).test(all);
        },
        {},
        words.source,
      );
    } catch (error) {
      throw new Error(`${words} is not on the page. There is:\n${await this.outline()}`, { cause: error });
    }
  }
  async savedAll() {
    await this.sees(/Sparat \d\d:\d\d/);
  }

  /** Presses something that prints, and gives back what would have come out on paper. @param {string} name @param {() => Promise<void>} [press] */
  async paper(name, press = () => this.tap(name)) {
    await this.page.evaluate(() => {
      // Stands in for the browser's print dialog, which a test cannot answer.
      document.addEventListener(
        'load',
        ({ target }) => {
          const paper = target instanceof HTMLIFrameElement ? target.contentWindow : null;
          if (!paper) return;
          paper.print = () => {
            Object.assign(window, { printed: paper.document.body.innerText });
            paper.dispatchEvent(new Event('afterprint'));
          };
        },
        true,
      );
    });
    await press();
    const printed = await this.page.waitForFunction(() => /** @type {any} */ (window).printed);
    return String(await printed.jsonValue());
  }

  /** What axe finds on the page as it is now, in the element too. @param {{ but?: string[] }} [rules] */
  async findings({ but = [] } = {}) {
    return findingsIn(this.page, but);
  }
  /** Presses something that prints, and gives back what axe finds on the paper. @param {() => Promise<void>} press */
  async findingsOnPaper(press) {
    await this.page.evaluate(() => {
      document.addEventListener(
        'load',
        ({ target }) => {
          if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
          // As wide as paper; and there until it is said that printing is over.
          Object.assign(target.style, { width: '794px', height: '1123px' });
          target.contentWindow.print = () => void Object.assign(window, { onPaper: target.contentDocument?.title });
        },
        true,
      );
    });
    const [first] = this.page.frames();
    await press();
    const title = await (await this.page.waitForFunction(() => /** @type {any} */ (window).onPaper)).jsonValue();
    const paper = this.page.frames().find((frame) => frame !== first);
    if (!paper) throw new Error(`"${String(title)}" is on no paper`);
    await this.page.emulateMediaType('print');
    const found = await findingsIn(paper, NOT_ON_PAPER);
    await this.page.emulateMediaType();
    await this.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    return found;
  }
}

/** Nobody goes from place to place on paper. */
const NOT_ON_PAPER = ['landmark-one-main', 'region'];

/** @param {BrowserPage | import('puppeteer-core').Frame} page @param {string[]} but rules that are left out */
async function findingsIn(page, but) {
  await page.evaluate(AXE);
  return page.evaluate(async (left) => {
    const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
    const { violations, passes } = await /** @type {any} */ (window).axe.run(document, { rules });
    if (passes.length < 5) return ['there is hardly anything on the page'];
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ n) => n.target.join(' ')).join(', ')}`,
    );
  }, but);
}

/** @param {import('puppeteer-core').BoundingBox | null} box */
const middle = (box) => ({ x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 });
