/** Ways to the same thing: a finger and no reading, keys alone, a screen reader (one switch: one-switch.js). All by role and name, as in person.js. */
import assert from 'node:assert/strict';

/** @typedef {import('./person.js').Person} Person */
/** @typedef {ReturnType<typeof import('./host.js').school>} Host */
/** @typedef {import('puppeteer-core').SerializedAXNode} Node */
/** @typedef {string | RegExp} Name */

/** Names are set apart for reading, and their parts by blanks; nobody hears that. @param {string | undefined} name */
export const heard = (name) =>
  (name ?? '')
    .replace(/[\u2066-\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();
/** @param {Name} wanted @param {string | undefined} name */
export const fits = (wanted, name) => (typeof wanted === 'string' ? heard(name) === wanted : wanted.test(heard(name)));

/** @param {Node | null} tree @returns {Node[]} everything, in reading order */
function all(tree) {
  const found = [];
  const pending = tree ? [tree] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node);
    pending.push(...[...(node.children ?? [])].reverse());
  }
  return found;
}
/** @param {Person} person */
const tree = async ({ page }) => all(await page.accessibility.snapshot());

/**
 * Waits, frame by frame, until it is there.
 * @template T
 * @param {Person} person
 * @param {() => Promise<T | undefined>} look
 * @param {() => string} why
 * @returns {Promise<T>}
 */
async function waitFor({ page }, look, why) {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(why());
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** @param {Person} person @param {string} role @param {Name} name @param {{ last?: boolean }} [which] `last`: what was opened comes last */
async function nodeCalled(person, role, name, { last = false } = {}) {
  /** @type {Node[]} */
  let nodes = [];
  return waitFor(
    person,
    async () => {
      nodes = await tree(person);
      return nodes.filter((node) => node.role === role && fits(name, node.name)).at(last ? -1 : 0);
    },
    () => `no ${role} "${name}" among:\n${nodes.map((node) => `${node.role} "${heard(node.name)}"`).join('\n')}`,
  );
}

/**
 * Somebody without an account, at whose screen Lisa has signed in first.
 * @param {Host} host
 * @param {string} name
 * @param {Parameters<Host['comes']>[1]} [screen]
 */
export async function handedTo(host, name, screen) {
  const person = await host.comes('Lisa kurator', screen);
  await person.tapTo(name, 'link');
  await person.tapTo(`Lämna över till ${name}`);
  await person.seesHeading(`Hej ${name}!`);
  return person;
}

/** Who does not read: taps pictures, with a finger. */
export class Finger {
  /** @param {Person} person */
  constructor(person) {
    this.person = person;
  }
  /** Taps something that is read. @param {string} role @param {Name} name @param {{ last?: boolean }} [which] */
  async press(role, name, which) {
    const element = await (await nodeCalled(this.person, role, name, which)).elementHandle();
    await element?.evaluate((node) => /** @type {Element} */ (node).scrollIntoView({ block: 'center' }));
    await element?.tap();
    await element?.dispose();
  }
  /** Writes in a field. @param {Name} name @param {string} words */
  async write(name, words) {
    await this.press('textbox', name);
    await waitFor(
      this.person,
      async () => (await tree(this.person)).some((node) => node.focused && fits(name, node.name)) || undefined,
      () => `"${name}" cannot be written in`,
    );
    await this.person.page.keyboard.type(words);
  }
  /**
   * Taps something that shows by a picture what it is.
   * @param {Name} name
   * @param {string} [role]
   */
  async tap(name, role = 'button') {
    const element = await (await nodeCalled(this.person, role, name)).elementHandle();
    assert.ok(element, `${name} is on the page`);
    const hasPicture = await element.evaluate(async (node) => {
      const pressed = /** @type {HTMLElement} */ (node).closest('label') ?? /** @type {HTMLElement} */ (node);
      pressed.scrollIntoView({ block: 'center' });
      // Its picture is fetched when it is shown.
      for (let frame = 0; frame < 120; frame++) {
        if (pressed.querySelector('img, svg')) return true;
        await new Promise(requestAnimationFrame);
      }
      return false;
    });
    assert.ok(hasPicture, `"${name}" has a picture: whoever taps it does not read`);
    await element.tap();
    await element.dispose();
  }
  /** *Klar*, and yes. */
  async finish() {
    await this.person.savedAll();
    await this.tap('Klar');
    await this.tap('Ja, jag är klar');
    await this.person.seesHeading('Klart. Tack!');
  }
}

/** Keys alone: no pointer ever. */
export class Keyboard {
  /** @param {Person} person */
  constructor(person) {
    this.person = person;
  }
  /** @param {...import('puppeteer-core').KeyInput} keys */
  async press(...keys) {
    for (const key of keys) await this.person.page.keyboard.press(key);
  }
  /** Goes to a thing and presses it. @param {string} role @param {Name} name @param {Parameters<Keyboard['to']>[2]} [key] */
  async use(role, name, key) {
    await this.to(role, name, key);
    await this.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter');
  }
  /** Uses what leads to another page. @param {string} role @param {Name} name @param {Parameters<Keyboard['to']>[2]} [key] */
  async useTo(role, name, key) {
    await this.to(role, name, key);
    await Promise.all([this.person.page.waitForNavigation(), this.press('Enter')]);
  }
  /** @param {import('puppeteer-core').KeyInput} held @param {import('puppeteer-core').KeyInput} key */
  async pressWith(held, key) {
    await this.person.page.keyboard.down(held);
    await this.press(key);
    await this.person.page.keyboard.up(held);
  }
  /** @param {string} words */
  async type(words) {
    await this.person.page.keyboard.type(words);
  }
  /** What has the focus: asked of that alone, since a page can have hundreds of stops. @returns {Promise<{ role: string, name: string, value: string }>} */
  async focus() {
    const client = (this.#client ??= await this.person.page.createCDPSession());
    const expression =
      '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()';
    const { result } = await client.send('Runtime.evaluate', { expression });
    if (!result.objectId) return { role: '', name: '', value: '' };
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const [role, name, value] = [node?.role, node?.name, node?.value].map((part) => heard(String(part?.value ?? '')));
    return { role: role ?? '', name: name ?? '', value: value ?? '' };
  }
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  #client;
  /** Waits until the focus is on it. @param {string} role @param {Name} name */
  async isAt(role, name) {
    let at = await this.focus();
    await waitFor(
      this.person,
      async () => {
        at = await this.focus();
        return (at.role === role && fits(name, at.name)) || undefined;
      },
      () => `the focus is on ${at.role} "${at.name}", not on ${role} "${name}"`,
    );
  }
  /**
   * From where one is to what one wants, stop by stop.
   * @param {string} role
   * @param {Name} name
   * @param {import('puppeteer-core').KeyInput | 'back'} [key]
   */
  async to(role, name, key = 'Tab') {
    const passed = [];
    for (let stops = 0; stops < 200; stops++) {
      const at = await this.focus();
      if (at.role === role && fits(name, at.name)) return;
      passed.push(`${at.role} "${at.name}"`);
      if (key === 'back') await this.pressWith('Shift', 'Tab');
      else await this.press(key);
    }
    throw new Error(`${key} never comes to ${role} "${name}", only to:\n${passed.join('\n')}`);
  }
  /** With the arrows, line by line, through buttons that are one stop. @param {string} role @param {Name} name */
  async across(role, name) {
    /** @type {import('puppeteer-core').KeyInput} */
    let along = 'ArrowRight';
    let at = await this.focus();
    for (let steps = 0; steps < 80; steps++) {
      if (at.role === role && fits(name, at.name)) return;
      const before = at;
      await this.press(along);
      at = await this.focus();
      if (at.name !== before.name) continue;
      await this.press('ArrowDown');
      along = along === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
      at = await this.focus();
    }
    throw new Error(`the arrows never come to ${role} "${name}"`);
  }
  /** *Klar*, and yes. */
  async finish() {
    await this.person.savedAll();
    await this.to('button', 'Klar');
    await this.press('Enter');
    await this.isAt('button', 'Nej, jag fortsätter');
    await this.to('button', 'Ja, jag är klar');
    await this.press('Enter');
    await this.person.seesHeading('Klart. Tack!');
  }
}

/** Who hears the page: everything is found in the accessibility tree, and pressed as a screen reader presses it. */
export class ScreenReader {
  /** @param {Person} person */
  constructor(person) {
    this.person = person;
  }
  /** Reads on until it is heard. @param {string} role @param {Name} name */
  async hears(role, name) {
    return nodeCalled(this.person, role, name);
  }
  /** @param {string} role @param {Name} name @param {{ last?: boolean }} [which] */
  async press(role, name, which) {
    const element = await (await nodeCalled(this.person, role, name, which)).elementHandle();
    await element?.evaluate((node) => /** @type {HTMLElement} */ (node).click());
    await element?.dispose();
  }
  /** Writes in a field, which has the focus meanwhile. @param {Name} name @param {string} words */
  async write(name, words) {
    const element = await (await nodeCalled(this.person, 'textbox', name)).elementHandle();
    await element?.focus();
    await this.person.page.keyboard.type(words);
    await element?.dispose();
  }
  /** Waits until the page itself says this. @param {RegExp} words */
  async isTold(words) {
    /** @type {string[]} */
    let said = [];
    await waitFor(
      this.person,
      async () => {
        said = await this.person.page.evaluate(() => {
          const roots = [document, document.querySelector('[data-element]')?.shadowRoot];
          const regions = roots.flatMap((root) => [...(root?.querySelectorAll('[role="status"]') ?? [])]);
          return regions.map((region) => region.textContent ?? '');
        });
        return said.some((one) => words.test(heard(one))) || undefined;
      },
      () => `${words} is not told, but: ${said.join('\n')}`,
    );
  }
  /** Waits until the slider that has the focus says this in place of its number. @param {RegExp} words */
  async sliderSays(words) {
    await this.person.page.waitForFunction(
      (source) => {
        let focus = document.activeElement;
        while (focus?.shadowRoot) focus = focus.shadowRoot.activeElement;
        return new RegExp(source).test(focus?.ariaValueText ?? '');
      },
      {},
      words.source,
    );
  }
  /** *Klar*, and yes. */
  async finish() {
    await this.person.savedAll();
    await this.press('button', 'Klar');
    await this.hears('dialog', 'Är du klar?');
    await this.press('button', 'Ja, jag är klar');
    await this.person.seesHeading('Klart. Tack!');
  }
}
