import { is } from './nodes.ts';

/** Roles whose name is read from what is inside them (WAI-ARIA 1.2, 5.2.8.6). */
export const namedByContent: ReadonlySet<string> = new Set(
  'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem'.split(
    ' ',
  ),
);

const byTag: Readonly<Record<string, string>> = {
  address: 'group',
  article: 'article',
  aside: 'complementary',
  blockquote: 'blockquote',
  button: 'button',
  caption: 'caption',
  code: 'code',
  datalist: 'listbox',
  dd: 'definition',
  del: 'deletion',
  details: 'group',
  dfn: 'term',
  dialog: 'dialog',
  dt: 'term',
  em: 'emphasis',
  fieldset: 'group',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  ins: 'insertion',
  li: 'listitem',
  main: 'main',
  math: 'math',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  strong: 'strong',
  summary: 'button',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  th: 'columnheader',
  thead: 'rowgroup',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

const byInputType: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  email: 'textbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
  tel: 'textbox',
  text: 'textbox',
  url: 'textbox',
};

/** The element's role: the one it says, or the one HTML gives it (HTML-AAM). `null` for what has none, and for what is only decoration. */
export function roleOf(element: Element): string | null {
  const said = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (said) return said === 'none' || said === 'presentation' ? null : said;
  const tag = element.localName;
  if (is(element, 'input')) {
    const role = byInputType[element.type] ?? null;
    return element.hasAttribute('list') && role !== null && /^(textbox|searchbox)$/.test(role) ? 'combobox' : role;
  }
  if (is(element, 'select')) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  if (is(element, 'img')) return element.alt === '' && element.hasAttribute('alt') ? null : 'img';
  if (tag === 'a' || tag === 'area') return element.hasAttribute('href') ? 'link' : null;
  if (tag === 'section') return isLabelled(element) ? 'region' : null;
  if (tag === 'form') return isLabelled(element) ? 'form' : null;
  if (tag === 'th') return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  return byTag[tag] ?? null;
}

function isLabelled(element: Element): boolean {
  return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
}
