import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { printDocument } from '@delaktig/core/print/print.js';
import type { SymbolName } from '@delaktig/core/symbols/provider.js';
import { attributions, symbolPicture } from '@delaktig/core/symbols/sets.js';
import { render } from 'lit';
import { myPlan } from '../texts.ts';
import { letterPage } from './letter.ts';
import { minePage } from './mine.ts';
import { amountOf, type Page } from './page.ts';
import type { Shown } from './later.ts';
import * as texts from './texts.ts';

/** Large and calm; a card is not cut in two where it fits on a page. */
const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; font-size: 13pt; line-height: 1.45; color: #000; }
  body.few { font-size: 15pt; }
  h2 { font-size: 22pt; margin: 0 0 4mm; }
  h3 { font-size: 16pt; margin: 0; }
  h4, h5, .big, .what { font-size: 1.1em; font-weight: 700; margin: 0; overflow-wrap: anywhere; }
  p { margin: 0 0 2mm; overflow-wrap: anywhere; }
  ul { list-style: none; margin: 0; padding: 0; }
  dl { margin: 1mm 0; }
  dl > div { display: flex; gap: 3mm; flex-wrap: wrap; }
  dt { font-weight: 700; }
  dd { margin: 0; overflow-wrap: anywhere; }
  a { display: inline-block; color: inherit; font-weight: 700; text-decoration: none; }
  .mine-part, .mine-part + .lead { margin-block-start: 8mm; }
  .letter .mine-part { break-inside: avoid; }
  .mine-part > .with-picture { margin-block-end: 3mm; break-after: avoid; }
  .with-picture { display: flex; gap: 4mm; align-items: center; break-inside: avoid; }
  .picture { inline-size: 16mm; block-size: 16mm; object-fit: contain; flex: none; }
  .few .picture { inline-size: 24mm; block-size: 24mm; }
  .card { border: 0.4mm solid #555; border-radius: 4mm; padding: 4mm; margin-block-end: 4mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .card .with-picture { break-after: avoid; }
  .rows > li { margin-block: 3mm; break-inside: avoid; }
  .card > .rows > li { break-inside: auto; }
  .rows .rows { padding-inline-start: 5mm; border-inline-start: 0.6mm solid #999; }
  .quote { font-style: normal; border-inline-start: 1mm solid #555; padding-inline-start: 3mm; }
  .own { white-space: pre-wrap; }
  .small, .beside { display: block; font-size: 0.85em; }
  @page { @bottom-center { content: counter(page) " / " counter(pages); } }
`;

/** How it is printed. */
export interface PersonPrint {
  readonly signal?: AbortSignal;
  readonly print?: (window: Window) => void | Promise<void>;
}

/** Prints the person's plan or the letter. Its name in lists of jobs is nobody's. */
export async function printPage(
  page: Page,
  shown: Shown,
  attachments: ReadonlyMap<string, Blob>,
  options: PersonPrint,
): Promise<void> {
  const { voice } = page;
  const draw = shown === 'person' ? minePage : letterPage;
  const pictures = await picturesOf(page, (of) => draw(of, 2), attachments);
  await printDocument({
    title: voice.text(shown === 'person' ? myPlan : texts.letter),
    language: voice.language,
    direction: voice.direction,
    styles: [styles],
    attributions: attributions(pictures.providers),
    build: (document, body) => {
      body.className = `${amountOf(voice)} ${shown}`;
      render(draw({ ...page, ...pictures }, 2), body, { creationScope: document });
    },
    ...options,
  });
}

/** Every picture that is drawn, brought before it is. */
async function picturesOf(
  page: Page,
  draw: (page: Page) => unknown,
  attachments: ReadonlyMap<string, Blob>,
): Promise<Pick<Page, 'symbol' | 'photo'> & { readonly providers: ReadonlySet<string> }> {
  const symbols = new Map<string, SymbolName>();
  const photos = new Set<string>();
  draw({
    ...page,
    symbol: (symbol) => (symbols.set(keyOf(symbol), symbol), null),
    photo: (id) => (photos.add(id), null),
  });
  const found = new Map<string, string | null>();
  await Promise.all([
    ...[...symbols].map(async ([key, symbol]) => found.set(key, await symbolPicture(symbol))),
    ...[...photos].map(async (id) => found.set(id, await pictureOfSaid({ photo: { attachment: id } }, attachments))),
  ]);
  return {
    symbol: (symbol) => found.get(keyOf(symbol)) ?? null,
    photo: (id) => found.get(id) ?? null,
    providers: new Set([...symbols.values()].map(({ provider }) => provider)),
  };
}

const keyOf = ({ provider, id }: SymbolName): string => `${provider}\n${id}`;
