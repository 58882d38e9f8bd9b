import { expect } from '@open-wc/testing';
import { printDocument, type PrintOptions } from './print.ts';

// The whole file runs under the policy a careful host would set; a policy can be added to a page, never taken away again.
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
];
const violations: string[] = [];

const options = (more: Partial<PrintOptions> = {}): PrintOptions => ({
  title: 'Nätverkskarta',
  language: 'sv',
  direction: 'ltr',
  styles: [],
  build: (page, body) => {
    body.append(Object.assign(page.createElement('h1'), { textContent: 'Alex karta' }));
  },
  print: () => {},
  ...more,
});
const frames = (): number => document.querySelectorAll('iframe').length;

describe('printing', () => {
  before(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      violations.push(`${violatedDirective} ${sourceFile ?? ''}:${lineNumber}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy.join('; ');
    document.head.append(meta);
  });
  afterEach(() => {
    expect(frames(), 'nothing is left behind').to.equal(0);
    expect(violations).to.deep.equal([]);
  });

  it('prints a page of its own, in its own language, while ours stays as it was', async () => {
    const before = document.body.innerHTML;
    let seen = '';
    await printDocument(
      options({
        language: 'ar',
        direction: 'rtl',
        print: ({ document: page }) => {
          seen = [page.title, page.documentElement.lang, page.documentElement.dir, page.body.textContent].join('|');
        },
      }),
    );
    expect(seen).to.equal('Nätverkskarta|ar|rtl|Alex karta');
    expect(document.body.innerHTML).to.equal(before);
  });

  it('looks as its style sheets say, even under a strict policy', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { color: rgb(1, 2, 3); font-size: 30px } @media print { h1 { margin: 0 } }');
    let look: CSSStyleDeclaration | undefined;
    const shown: string[] = [];
    await printDocument(
      options({
        styles: [sheet, 'h1 { font-size: 40px }'],
        print: (view) => {
          look = view.getComputedStyle(view.document.querySelector('h1')!);
          shown.push(look.color, look.fontSize);
        },
      }),
    );
    expect(shown).to.deep.equal(['rgb(1, 2, 3)', '40px']);
  });

  it('is laid out for the paper that is there', async () => {
    const sizes: string[] = [];
    const print = ({ document: page }: Window): void => {
      sizes.push(page.adoptedStyleSheets[0]?.cssRules[0]?.cssText.toLowerCase().replace(/\s+/g, ' ') ?? '');
    };
    await printDocument(options({ print }));
    await printDocument(options({ print, paper: 'A3', landscape: true }));
    expect(sizes[0]).to.contain('size: a4');
    expect(sizes[1]).to.contain('size: a3 landscape');
  });

  it('waits for pictures and for a page that takes its time, and prints without a picture that cannot be read', async () => {
    const dot = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>";
    let complete: boolean[] = [];
    await printDocument(
      options({
        build: async (page, body) => {
          await Promise.resolve();
          for (const src of [dot, 'data:image/png,nonsense'])
            body.append(Object.assign(page.createElement('img'), { src }));
          const svg = body.appendChild(page.createElementNS('http://www.w3.org/2000/svg', 'svg'));
          svg.appendChild(page.createElementNS('http://www.w3.org/2000/svg', 'image')).setAttribute('href', dot);
          body.append(page.createElement('img'));
        },
        print: ({ document: page }) => {
          complete = Array.from(page.images, (image) => image.complete);
        },
      }),
    );
    expect(complete).to.deep.equal([true, true, true]);
  });

  it('thanks those whose symbols it shows, where the licence asks for it', async () => {
    const feet: (string | undefined)[] = [];
    const print = ({ document: page }: Window): void =>
      void feet.push(page.querySelector('footer')?.textContent ?? undefined);
    await printDocument(options({ print, attributions: ['Bilder: <b>Förlaget</b>'] }));
    await printDocument(options({ print }));
    expect(feet).to.deep.equal(['Bilder: <b>Förlaget</b>', undefined]);
  });

  it('puts the focus back where the person was', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    await printDocument(
      options({
        print: (view) => {
          view.focus();
        },
      }),
    );
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('Paus takes the page away at once, also while it is being made', async () => {
    const pause = new AbortController();
    let printed = false;
    const printing = printDocument(
      options({
        signal: pause.signal,
        build: () => {
          pause.abort();
        },
        print: () => {
          printed = true;
        },
      }),
    );
    await printing;
    expect(frames()).to.equal(0);
    await printDocument(options({ signal: pause.signal }));
    expect(printed).to.equal(false);
  });

  it('tells when a page could not be made, and leaves nothing behind', async () => {
    const problem = new Error('no page');
    const printing = printDocument(options({ build: () => Promise.reject(problem) }));
    expect(await printing.catch((error: unknown) => error)).to.equal(problem);
  });

  describe("the browser's own dialog", () => {
    /** Prints with a dialog that the test opens and closes. */
    const withDialog = (dialog: (view: Window) => void): Promise<void> => {
      const { print: _print, ...rest } = options();
      return printDocument({
        ...rest,
        build: (page) => {
          const view = page.defaultView!;
          view.print = () => dialog(view);
        },
      });
    };
    const afterprint = (view: Window): void => void view.dispatchEvent(new Event('afterprint'));

    it('is over when it is closed', async () => {
      await withDialog(afterprint);
    });

    it('keeps the page while a tablet still shows its preview, until the person is back', async () => {
      let opened: () => void;
      const open = new Promise<void>((resolve) => (opened = resolve));
      const printing = withDialog((view) => {
        queueMicrotask(() => {
          afterprint(view);
          opened();
        });
      });
      await open;
      expect(frames()).to.equal(1);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await printing;
    });

    it('that never says anything is forgotten when the next page is printed', async () => {
      let opened: () => void;
      const open = new Promise<void>((resolve) => (opened = resolve));
      const printing = withDialog(() => opened());
      await open;
      await printDocument(options());
      await printing;
    });
  });
});
