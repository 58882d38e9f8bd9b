/** A browser's part of the conversation: cookies, the secret in the page's forms, no following of redirects unless asked. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone after the test, with an element that is none: these tests are about the server. */
export function folders() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'elevhalsan-'));
  const elementFolder = mkdtempSync(join(tmpdir(), 'elevhalsan-element-'));
  writeFileSync(join(elementFolder, 'network-map.js'), 'export {};\n');
  return {
    dataFolder,
    elementFolder,
    remove: () => [dataFolder, elementFolder].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  };
}

/** @param {object} [content] */
export const map = (content = { people: [] }) => ({
  type: 'network-map',
  version: 1,
  id: 'a-map',
  language: 'sv',
  level: 'easy',
  content,
});
/** @param {...string} names */
export const mapOf = (...names) => map({ people: names.map((name, index) => ({ id: `p${index}`, name })) });

export class Visitor {
  /** @type {Map<string, string>} */
  cookies = new Map();
  csrf = '';
  seq = 0;

  /** @param {(path: string, init: RequestInit) => Response | Promise<Response>} ask */
  constructor(ask) {
    this.ask = ask;
  }
  /** @param {string} url */
  static at(url) {
    return new Visitor((path, init) => fetch(new URL(path, url), init));
  }

  /**
   * @param {string} path
   * @param {RequestInit & { headers?: Record<string, string> }} [init]
   */
  async request(path, init = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.ask(path, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie && { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Opens a page, following redirects. @param {string} path @returns {Promise<Page>} */
  async open(path) {
    const response = await this.request(path);
    const next = response.headers.get('location');
    if (response.status === 303 && next) return this.open(next);
    const text = await response.text();
    this.csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? this.csrf;
    return new Page(response, text, path);
  }
  /** Sends a form of the page that was opened last. @param {string} path @param {Record<string, string | number>} [fields] */
  async send(path, fields = {}) {
    const body = new URLSearchParams({
      csrf: this.csrf,
      ...Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, String(v)])),
    });
    const response = await this.request(path, { method: 'POST', body });
    const next = response.headers.get('location');
    return response.status === 303 && next ? this.open(next) : new Page(response, await response.text(), path);
  }
  /** Sends a form with a file in it. @param {string} path @param {Record<string, string>} fields @param {string} file what is in it */
  async upload(path, fields, file) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf: this.csrf, ...fields })) body.append(name, value);
    body.append('fil', new Blob([file]), 'fil');
    const response = await this.request(path, { method: 'POST', body });
    const next = response.headers.get('location');
    return response.status === 303 && next ? this.open(next) : new Page(response, await response.text(), path);
  }
  /** What the page's own script sends. @param {'PUT' | 'POST'} method @param {string} path @param {unknown} body */
  async tell(method, path, body) {
    const response = await this.request(path, {
      method,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-csrf': this.csrf },
    });
    return { status: response.status, answer: await response.json() };
  }

  /** @param {string} who */
  async signIn(who) {
    await this.open('/');
    return this.send('/logga-in', { vem: who });
  }

  /** Opens the map and draws on it. @param {string} [one] */
  openMap(one = 'alex') {
    return this.openWork('natverkskarta', one);
  }
  /** Opens a method and works with it, as the page's script does. @param {string} address @param {string} [one] */
  async openWork(address, one = 'alex') {
    const [path = ''] = `/arenden/${one}/${address}`.split('?');
    const page = await this.open(`/arenden/${one}/${address}`);
    const state = {
      base: Number(page.field('base')),
      revision: Number(page.field('revision')),
      writer: page.field('writer'),
    };
    let seq = 0;
    return {
      page,
      state,
      document: page.data('delaktig-network-map'),
      /** @param {unknown} document @param {object} [change] */
      save: async (document, change = {}) => {
        const { status, answer } = await this.tell('PUT', `${path}/utkast`, {
          ...state,
          seq: ++seq,
          document,
          ...change,
        });
        if (answer.revision) state.revision = answer.revision;
        return { status, answer };
      },
      /** @param {unknown} document */
      finish: (document) => this.tell('POST', `${path}/klar`, { ...state, seq: ++seq, document }),
    };
  }
}

class Page {
  /** @param {Response} response @param {string} text @param {string} path */
  constructor(response, text, path) {
    this.status = response.status;
    this.headers = response.headers;
    this.text = text;
    this.path = path;
  }
  get heading() {
    return this.words.heading;
  }
  /** What a reader meets: the heading, and all text in one string. */
  get words() {
    /** @param {string} html */
    const plain = (html) =>
      html
        .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ')
        .trim();
    return {
      heading: plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(this.text)?.[1] ?? ''),
      all: plain(/<main[^]*<\/main>/.exec(this.text)?.[0] ?? ''),
    };
  }
  /** @param {string} name */
  field(name) {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.text)?.[1] ?? '';
  }
  /** What the page's script is told. */
  get pageData() {
    return JSON.parse(/<script type="application\/json" data-page>([^]*?)<\/script>/.exec(this.text)?.[1] ?? 'null');
  }
  /** The data inside an element, as the element itself reads it. @param {string} tag */
  data(tag) {
    return this.allData(tag)[0];
  }
  /** @param {string} tag */
  allData(tag) {
    return [
      ...this.text.matchAll(new RegExp(`<${tag}[^>]*>\\s*<script type="application/json">([^]*?)</script>`, 'g')),
    ].map(([, json = '']) => JSON.parse(json));
  }
}
