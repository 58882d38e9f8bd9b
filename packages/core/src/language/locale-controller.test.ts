import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, LitElement, render, type TemplateResult } from 'lit';
import type { Level } from '../document/level.ts';
import type { LocalizedText } from '../document/localized-text.ts';
import type { Catalogue, LocaleModule } from './catalogue.ts';
import { LocaleController, type LocaleErrorDetail } from './locale-controller.ts';
import { entryOf, load, overrideMessages, registerLocale } from './registry.ts';
import { str, type Text } from './say.ts';

const greeting: Text = ({ msg }) => msg('Hej', { id: 'greet.hello', desc: '' });
const farewell: Text<[name: string]> = ({ msg }, name) => msg(str`Hej då, ${name}`, { id: 'greet.bye', desc: '' });
const shared: Text = ({ msg }) => msg('Stäng', { id: 'base.close', desc: '' });

/** Loaders that the test lets go when it wants to. */
const waiting = new Map<string, { arrive: () => void; fail: () => void }>();
const slow = (name: string, templates: LocaleModule['templates']) => (): Promise<LocaleModule> =>
  new Promise((resolve, reject) => {
    waiting.set(name, { arrive: () => resolve({ templates }), fail: () => reject(new Error('offline')) });
  });
const soon = (templates: LocaleModule['templates']) => (): Promise<LocaleModule> => Promise.resolve({ templates });

const own: Catalogue = {
  package: 'greet',
  locales: {
    en: soon({ 'greet.hello': 'Hello', 'greet.bye': 'Bye, {0}' }),
    ar: soon({ 'greet.hello': 'مرحبا', 'greet.bye': 'وداعا {0}' }),
    'sv-x-lattlast': soon({ 'greet.hello': 'Hej hej' }),
    de: slow('de', { 'greet.hello': 'Hallo', 'greet.bye': 'Tschüss, {0}' }),
    nl: slow('nl', { 'greet.hello': 'Dag', 'greet.bye': 'Tot ziens, {0}' }),
    pl: slow('pl', { 'greet.hello': 'Cześć', 'greet.bye': 'Pa, {0}' }),
  },
};
const base: Catalogue = {
  package: 'base',
  locales: {
    en: soon({ 'base.close': 'Close' }),
    ar: soon({ 'base.close': 'إغلاق' }),
    so: soon({ 'base.close': 'Xir' }),
  },
};

class Greeter extends LitElement {
  static override properties = { level: {}, langBeside: { attribute: 'lang-beside' } };
  declare level: Level;
  declare langBeside: string;
  readonly locale: LocaleController;
  constructor() {
    super();
    this.level = 'standard';
    this.langBeside = '';
    this.locale = new LocaleController(this, [own, base]);
  }
  get root(): HTMLElement {
    return this.shadowRoot!.querySelector('div')!;
  }
  get said(): string {
    return this.root.innerText.replace(/\s+/g, ' ').trim();
  }
  /** When nothing more is on its way and all of it is rendered. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.locale.ready;
    await this.updateComplete;
  }
  override render(): TemplateResult {
    const { locale } = this;
    return html`<div lang=${locale.language} dir=${locale.direction}>${locale.label(greeting)}</div>`;
  }
}
customElements.define('test-greeter', Greeter);

const greeters = (root: ParentNode): Greeter[] => [...root.querySelectorAll<Greeter>('test-greeter')];

async function place(template: TemplateResult): Promise<{ around: HTMLElement; all: Greeter[]; one: Greeter }> {
  const around = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const all = greeters(around);
  await Promise.all(all.map((greeter) => greeter.settled()));
  return { around, all, one: all[0]! };
}

/** Mutations are told in a microtask of their own. */
async function noticed(greeter: Greeter): Promise<void> {
  await Promise.resolve();
  await greeter.settled();
}

describe('the language of an element', () => {
  const page = document.documentElement;
  let pageLanguage: string | null;
  beforeEach(() => (pageLanguage = page.getAttribute('lang')));
  afterEach(() => {
    page.removeAttribute('class');
    if (pageLanguage === null) page.removeAttribute('lang');
    else page.lang = pageLanguage;
  });

  it('is Swedish on a page that does not say', async () => {
    page.removeAttribute('lang');
    const { one } = await place(html`<test-greeter></test-greeter>`);
    expect(one.said).to.equal('Hej');
    expect(one.root.lang).to.equal('sv');
  });

  it('a part in Arabic of a Swedish page speaks Arabic in that part only, from right to left', async () => {
    const { all } = await place(
      html`<test-greeter></test-greeter>
        <section lang="ar"><test-greeter></test-greeter></section>`,
    );
    expect(all.map(({ said }) => said)).to.deep.equal(['Hej', 'مرحبا']);
    expect(all.map(({ root }) => [root.lang, root.dir])).to.deep.equal([
      ['sv', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  it('its own lang comes before that of the page, and en-GB is met with English', async () => {
    const { one } = await place(html`<section lang="ar"><test-greeter lang="en-GB"></test-greeter></section>`);
    expect(one.said).to.equal('Hello');
    expect(one.root.lang).to.equal('en');
  });

  it('a language we do not have is shown in Swedish, and said to be Swedish', async () => {
    const { one } = await place(html`<test-greeter lang="fr"></test-greeter>`);
    expect([one.said, one.root.lang, one.root.dir]).to.deep.equal(['Hej', 'sv', 'ltr']);
  });

  it('is found outside the shadow roots it stands in', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const host = outer.firstElementChild!;
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const greeter = inner.attachShadow({ mode: 'closed' }).appendChild(new Greeter());
    await greeter.settled();
    expect(greeter.said).to.equal('Hello');
    outer.lang = 'ar';
    await noticed(greeter);
    expect(greeter.said).to.equal('مرحبا');
    inner.lang = 'en';
    await noticed(greeter);
    expect(greeter.said).to.equal('Hello');
  });

  it('a slot that it is shown through does not change it, as in HTML', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"><test-greeter></test-greeter></div>`);
    const frame = document.createElement('div');
    frame.lang = 'ar';
    frame.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(frame);
    const [greeter] = greeters(host);
    await greeter!.settled();
    expect(greeter!.said).to.equal('Hello');
  });

  it('changes while the page is open', async () => {
    const { around, one } = await place(html`<test-greeter></test-greeter>`);
    around.lang = 'en';
    await noticed(one);
    expect(one.said).to.equal('Hello');
    around.removeAttribute('lang');
    await noticed(one);
    expect(one.said).to.equal('Hej');
    one.lang = 'ar';
    await noticed(one);
    expect(one.said).to.equal('مرحبا');
  });

  it('changes when the element is moved to another part of the page', async () => {
    const { around, one } = await place(html`<p lang="en"><test-greeter></test-greeter></p>
      <p lang="ar"></p>`);
    around.querySelector('[lang=ar]')!.append(one);
    await noticed(one);
    expect(one.said).to.equal('مرحبا');
    around.querySelector<HTMLElement>('[lang=ar]')!.lang = 'en';
    await noticed(one);
    expect(one.said).to.equal('Hello');
  });

  it('a page translated by the browser keeps the language it was written in', async () => {
    page.lang = 'en';
    const { one } = await place(html`<test-greeter></test-greeter>`);
    expect(one.said).to.equal('Hello');
    page.lang = 'ar';
    page.className = 'translated-rtl';
    await noticed(one);
    expect(one.said).to.equal('Hello');
    page.removeAttribute('class');
    await noticed(one);
    expect(one.said).to.equal('مرحبا');
  });

  it('an element off the page listens to nothing, and catches up when it is back', async () => {
    const { around, one } = await place(html`<test-greeter></test-greeter>`);
    one.remove();
    around.lang = 'en';
    await noticed(one);
    expect(one.locale.language).to.equal('sv');
    around.append(one);
    await noticed(one);
    expect(one.said).to.equal('Hello');
  });

  it('elements that come and go leave no observers behind', async () => {
    const NativeObserver = window.MutationObserver;
    const open = new Set<MutationObserver>();
    window.MutationObserver = class extends NativeObserver {
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        open.add(this);
        super.observe(...args);
      }
      override disconnect(): void {
        open.delete(this);
        super.disconnect();
      }
    };
    try {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const shadow = host.attachShadow({ mode: 'open' });
      for (let round = 0; round < 3; round += 1) {
        const some = [new Greeter(), new Greeter(), new Greeter()];
        shadow.append(...some);
        expect(open.size, 'one for the shadow root, one for the page, shared').to.equal(2);
        some[0]!.remove();
        expect(open.size).to.equal(2);
        shadow.replaceChildren();
        expect(open.size).to.equal(0);
      }
    } finally {
      window.MutationObserver = NativeObserver;
    }
  });
});

describe('languages that are loaded', () => {
  it('the one wanted last is shown, in whatever order they arrive', async () => {
    const { one } = await place(html`<test-greeter></test-greeter>`);
    one.lang = 'de';
    await Promise.resolve();
    expect(one.locale.loading).to.equal(true);
    one.lang = 'nl';
    await Promise.resolve();
    const { ready } = one.locale;
    waiting.get('nl')!.arrive();
    await ready;
    waiting.get('de')!.arrive();
    const late = load(entryOf('greet', 'de')!);
    await late;
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Dag', 'nl']);
    expect(one.locale.loading).to.equal(false);
  });

  it('until one has arrived, what was shown stays', async () => {
    const { one } = await place(html`<test-greeter lang="en"></test-greeter>`);
    registerLocale('greet', 'uk', slow('uk', { 'greet.hello': 'Привіт' }));
    one.lang = 'uk';
    await Promise.resolve();
    await one.updateComplete;
    expect([one.said, one.root.lang]).to.deep.equal(['Hello', 'en']);
    waiting.get('uk')!.arrive();
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Привіт', 'uk']);
  });

  it('one that cannot be had is told to the host, and Swedish is shown', async () => {
    const { around, one } = await place(html`<test-greeter lang="en"></test-greeter>`);
    const told = oneEvent<CustomEvent<LocaleErrorDetail>>(around, 'delaktig-locale-error');
    one.lang = 'pl';
    await Promise.resolve();
    waiting.get('pl')!.fail();
    expect((await told).detail).to.deep.equal({ language: 'pl', package: 'greet' });
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Hej', 'sv']);
  });

  it('one that the host adds later is shown at once where it is wanted', async () => {
    const { one } = await place(html`<test-greeter lang="fi"></test-greeter>`);
    expect(one.said).to.equal('Hej');
    registerLocale('greet', 'fi', soon({ 'greet.hello': 'Hei', 'greet.bye': 'Hei hei, {0}' }));
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Hei', 'fi']);
    expect(one.locale.text(farewell, 'Aino')).to.equal('Hei hei, Aino');
  });

  it("the host's own words are shown at once, with what they are about", async () => {
    const { one } = await place(html`<test-greeter></test-greeter>`);
    overrideMessages('greet', 'sv', { 'greet.hello': 'Tjena', 'greet.bye': '{0}, ha det!' });
    await one.settled();
    expect(one.said).to.equal('Tjena');
    expect(one.locale.text(farewell, 'Alex')).to.equal('Alex, ha det!');
    overrideMessages('greet', 'sv', { 'greet.hello': 'Hej', 'greet.bye': 'Hej då, {0}' });
  });

  it('a language is only shown when the method itself has it', async () => {
    const { one } = await place(html`<test-greeter lang="so"></test-greeter>`);
    expect(one.locale.language).to.equal('sv');
    expect(one.locale.text(shared)).to.equal('Stäng');
  });

  it('what core lacks in a language is marked as the Swedish it is', async () => {
    registerLocale('greet', 'ti', soon({ 'greet.hello': 'ሰላም' }));
    const { one } = await place(html`<test-greeter lang="ti"></test-greeter>`);
    expect(one.root.lang).to.equal('ti');
    const label = await fixture<HTMLElement>(html`<p>${one.locale.label(shared)}</p>`);
    expect(label.querySelector('span')!.lang).to.equal('sv');
    expect(label.innerText).to.equal('Stäng');
    expect(one.locale.label(greeting)).to.equal('ሰላም');
  });
});

describe('level', () => {
  it('easy and symbol say it in easy Swedish, and the rest in the Swedish there is', async () => {
    const { one } = await place(html`<test-greeter></test-greeter>`);
    one.level = 'easy';
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Hej hej', 'sv-x-lattlast']);
    expect(one.locale.text(farewell, 'Alex')).to.equal('Hej då, Alex');
    one.level = 'standard';
    await one.settled();
    expect([one.said, one.root.lang]).to.deep.equal(['Hej', 'sv']);
  });

  it('a page in a language we lack is shown in easy Swedish where easy words are wanted', async () => {
    const { one } = await place(html`<test-greeter lang="fr" level="symbol"></test-greeter>`);
    expect(one.root.lang).to.equal('sv-x-lattlast');
  });
});

describe('two languages at once', () => {
  it('a second line under each label, for a conversation with an interpreter', async () => {
    const { one } = await place(html`<test-greeter lang-beside="ar"></test-greeter>`);
    expect(one.said).to.equal('Hej مرحبا');
    const line = one.root.querySelector<HTMLElement>('.beside')!;
    expect([line.lang, line.dir, line.innerText]).to.deep.equal(['ar', 'rtl', 'مرحبا']);
    expect(one.locale.text(greeting), 'names and announcements are one language').to.equal('Hej');
    expect(one.locale.beside?.say.language).to.equal('ar');
  });

  it('comes and goes while the page is open', async () => {
    const { one } = await place(html`<test-greeter></test-greeter>`);
    one.langBeside = 'en';
    await one.settled();
    expect(one.said).to.equal('Hej Hello');
    one.langBeside = '';
    await one.settled();
    expect(one.said).to.equal('Hej');
  });

  it('Swedish may be the second', async () => {
    const { one } = await place(html`<test-greeter lang="ar" lang-beside="sv"></test-greeter>`);
    expect(one.said).to.equal('مرحبا Hej');
  });

  it('there is none when it would be the same language, or one we lack', async () => {
    const { all } = await place(
      html`<test-greeter lang-beside="sv-SE"></test-greeter><test-greeter lang-beside="fr"></test-greeter>`,
    );
    expect(all.map(({ said }) => said)).to.deep.equal(['Hej', 'Hej']);
    expect(all.map(({ locale }) => locale.beside)).to.deep.equal([null, null]);
  });

  it('there is none under words that are the same in both', async () => {
    const { one } = await place(html`<test-greeter lang-beside="ar"></test-greeter>`);
    const name: Text = () => 'Alex';
    expect(one.locale.label(name)).to.equal('Alex');
  });
});

describe("the host's own words", () => {
  it('are shown in the language of the element, else in the nearest there is', async () => {
    const { one } = await place(html`<test-greeter lang="ar-SY"></test-greeter>`);
    expect(one.locale.own({ sv: 'Kusiner', ar: 'أبناء العم' })).to.equal('أبناء العم');
    expect(one.locale.own({ en: 'Cousins', sv: 'Kusiner' })).to.equal('Kusiner');
    expect(one.locale.own('Kusiner')).to.equal('Kusiner');
  });

  it('are marked as the language they are in, so that a screen reader says them right', async () => {
    const { one } = await place(html`<test-greeter lang="ar-SY"></test-greeter>`);
    const shown = (text: LocalizedText): string => {
      const place = document.createElement('p');
      render(one.locale.ownLabel(text), place);
      return place.innerHTML.replaceAll(/<!--.*?-->/g, '');
    };
    const { language } = one.locale;
    expect(language).to.equal('ar');
    expect(shown({ sv: 'Kusiner', 'ar-EG': 'أبناء العم' })).to.equal('أبناء العم');
    expect(shown({ en: 'Cousins', sv: 'Kusiner' })).to.equal('<span lang="sv" dir="ltr">Kusiner</span>');
    expect(shown('Kusiner'), 'the host has not said in which').to.equal('Kusiner');
  });

  it('are shown in a language of theirs that we lack', async () => {
    const { one } = await place(html`<test-greeter lang="fr"></test-greeter>`);
    expect(one.locale.own({ sv: 'Kusiner', fr: 'Cousins' })).to.equal('Cousins');
  });
});
