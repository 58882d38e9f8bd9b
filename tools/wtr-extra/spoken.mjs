// What browsers themselves tell assistive technology. The page puts elements in `globalThis.__delaktigSpoken`, an array.
// spoken-tree (Chromium): the accessibility tree below the first, as nested {role, name, description, value, states, children}.
// spoken-names: what the browser calls each element: {role, name}. WebKit by WebDriver's Get Computed Role and Label; Firefox by WebDriver
// BiDi's accessibility locator, which can only be asked whether something has a role and a name: the page sends what it expects.

const sessions = new WeakMap();

export const spokenPlugin = {
  name: 'delaktig-spoken',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'spoken-tree') return tree(await cdpOf(browser, id));
    if (command !== 'spoken-names') return;
    if (browser.webkit) return browser.get ? namesByWebDriver(browser, payload) : [];
    if (browser.type !== 'puppeteer') throw new Error(`spoken-names: not for ${browser.type}`);
    const page = browser.getPage(id);
    return /firefox/i.test(await page.browser().version())
      ? namesByBidi(page, payload)
      : namesByCdp(await cdpOf(browser, id), payload);
  },
};

async function cdpOf(browser, id) {
  if (browser.type !== 'puppeteer') throw new Error(`spoken-tree: not for ${browser.type}`);
  const page = browser.getPage(id);
  let cdp = sessions.get(page);
  if (!cdp) {
    cdp = await page.createCDPSession();
    sessions.set(page, cdp);
    await cdp.send('Accessibility.enable');
    await cdp.send('DOM.enable');
  }
  return cdp;
}

async function nodeOf(cdp, index) {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `globalThis.__delaktigSpoken[${index}]` });
  return result.objectId;
}

async function tree(cdp) {
  const objectId = await nodeOf(cdp, 0);
  const { node } = await cdp.send('DOM.describeNode', { objectId });
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((n) => [n.nodeId, n]));
  const top = nodes.find((n) => n.backendDOMNodeId === node.backendNodeId);
  return top ? shown(top, byId) : [];
}

/** The node, or, when it is nothing by itself, what is in it. */
function shown(node, byId) {
  const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? shown(byId.get(id), byId) : []));
  const role = node.role?.value ?? '';
  if (node.ignored || /^(none|generic|InlineTextBox|LineBreak|RootWebArea|SvgRoot|LayoutTable.*)$/.test(role))
    return children;
  const properties = Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value]));
  return [
    {
      role,
      name: node.name?.value ?? '',
      description: node.description?.value ?? '',
      value: node.value?.value,
      properties,
      children,
    },
  ];
}

async function namesByCdp(cdp, expected) {
  const answers = [];
  for (const index of expected.keys()) {
    const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
      objectId: await nodeOf(cdp, index),
      fetchRelatives: false,
    });
    answers.push({ role: nodes[0]?.role?.value ?? '', name: nodes[0]?.name?.value ?? '' });
  }
  return answers;
}

async function namesByBidi(page, expected) {
  const answers = [];
  for (const [index, { role, name }] of expected.entries()) {
    const handle = await page.evaluateHandle(
      (i) => globalThis.__delaktigSpoken[i].parentElement ?? globalThis.__delaktigSpoken[i].getRootNode(),
      index,
    );
    let found = false;
    // Firefox looks below the node it is given: the element itself has to be among what its parent holds under this name. Not by role: Firefox
    // has names of its own for some (summary).
    // A name made of what is inside is there without the characters that only steer direction; a name that is said has them.
    const heard = name.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');
    for (const each of heard === name ? [name] : [name, heard]) {
      for await (const candidate of each ? handle.queryAXTree(each) : handle.queryAXTree(undefined, role)) {
        found ||= await candidate.evaluate((e, i) => e === globalThis.__delaktigSpoken[i], index);
        await candidate.dispose();
      }
    }
    await handle.dispose();
    answers.push(found ? { role, name } : { role: '', name: '' });
  }
  return answers;
}

async function namesByWebDriver(browser, expected) {
  const answers = [];
  for (const index of expected.keys()) {
    const reference = await browser.execute(`return globalThis.__delaktigSpoken[${index}]`);
    const id = Object.values(reference)[0];
    const [role, name] = [
      await browser.get(`/element/${id}/computedrole`),
      await browser.get(`/element/${id}/computedlabel`),
    ];
    answers.push({ role, name });
  }
  return answers;
}
