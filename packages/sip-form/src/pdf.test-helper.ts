import { cdp } from '@delaktig/testing/commands.js';

/** What is in a PDF file, as far as a test of paper needs it. */
export interface Pdf {
  /** Width and height of each page, in points. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** Its text, page after page, as programs that read PDF find it. */
  readonly text: string;
  /** Its structure: which kinds of elements there are. */
  readonly structure: ReadonlySet<string>;
}

/**
 * Makes a PDF of a page that is on its way to the printer, in Chromium: the page stands in place of the test's own meanwhile.
 *
 * @param paper - The window that would be printed.
 */
export async function pdfOf({ document: paper }: Window): Promise<Pdf> {
  const { documentElement: root, body } = document;
  const [lang, dir, { adoptedStyleSheets: sheets }] = [root.lang, root.dir, document];
  const others = [...body.childNodes];
  const rules = paper.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
  try {
    root.lang = paper.documentElement.lang;
    root.dir = paper.documentElement.dir;
    document.adoptedStyleSheets = rules.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    body.replaceChildren(...[...paper.body.childNodes].map((node) => document.importNode(node, true)));
    const { data } = await cdp<{ readonly data: string }>([
      'Page.printToPDF',
      { preferCSSPageSize: true, generateTaggedPDF: true },
    ]);
    return await read(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)));
  } finally {
    body.replaceChildren(...others);
    document.adoptedStyleSheets = sheets;
    root.lang = lang;
    root.dir = dir;
  }
}

/** Reads the kind of PDF that Chromium writes: objects one after the other, only their streams packed. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
  // A sign for each byte.
  const file = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  const objects = new Map<string, string>();
  for (const [, id = '', object = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g))
    objects.set(id, object);
  const stream = async (id: string): Promise<string> => {
    const [, packed] = /stream\r?\n([^]*?)\r?\nendstream/.exec(objects.get(id) ?? '') ?? [];
    if (packed === undefined) return '';
    const held = new Blob([Uint8Array.from(packed, (sign) => sign.charCodeAt(0))]).stream();
    const reader = held.pipeThrough(new DecompressionStream('deflate')).getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += [...part.value].map((byte) => String.fromCharCode(byte)).join('');
    return text;
  };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
    if (map !== undefined && !fonts.has(name)) fonts.set(name, signsOf(await stream(map)));
  }
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  let text = '';
  for (const page of pages) {
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    text += `${textOf(await stream(content), fonts)}\n`;
  }
  return {
    pages: pages.map((page) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      return [Number(width), Number(height)];
    }),
    // Shapes of letters, and two drawn as one, are letters to whoever reads.
    text: text.normalize('NFKC'),
    structure: new Set([...file.matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/g)].map(([, kind = '']) => kind)),
  };
}

/** Which signs the shapes of a font stand for. */
function signsOf(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const words = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16)));
  const key = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, shape = '', sign = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(shape, words(sign));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let at = first; at <= last; at += 1)
        found.set(key(at), String.fromCharCode(Number.parseInt(sign, 16) + at - first));
    }
  return found;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    else text += (hex?.match(/.{4}/g) ?? []).map((shape) => font?.get(shape.toUpperCase()) ?? '').join('');
  }
  return text;
}
