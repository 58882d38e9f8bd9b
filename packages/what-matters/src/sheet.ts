import { displayText } from '@delaktig/core/document/display-text.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { recordedWord, saidSignPicture } from '@delaktig/core/expression/said-sign.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { printCards, type PrintedCard } from '@delaktig/core/print/print-cards.js';
import type { PrintOptions } from '@delaktig/core/print/print.js';
import { type CardSheet, cardSheetScene } from '@delaktig/core/scene/card-sheet.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import { questionOf } from './context.ts';
import * as later from './later-texts.ts';
import type { WhatMattersDocument } from './model.ts';
import { linesOf } from './reading-words.ts';
import * as texts from './texts.ts';

/** What a picture or a print is made from. */
export interface Pictured {
  readonly locale: LocaleController;
  readonly document: WhatMattersDocument;
  readonly held: ReadonlyMap<string, Blob>;
}

/** How many empty boxes a blank sheet has. */
const BLANK = 4;

async function sheetOf({ locale, document, held }: Pictured): Promise<CardSheet> {
  const { matters } = document.content;
  const name = displayText(document.owner?.name ?? '').trim();
  const question = questionOf(locale, document);
  const date = Number.isNaN(Date.parse(document.updatedAt)) ? '' : locale.say.date(document.updatedAt, 'long');
  return {
    title: question,
    subtitle: [name, matters.length > 0 ? date : ''].filter((part) => part !== '').join(' · '),
    language: locale.language,
    direction: locale.direction,
    cards: await Promise.all(
      matters.map(async (matter, index) => ({
        title: nameOfSaid(locale, matter.said),
        picture: (await pictureOfSaid(matter.said, held)) ?? saidSignPicture(matter.said),
        lines: [recordedWord(locale, matter.said) ?? [], linesOf(locale, matter)].flat(),
        number: locale.say.number(index + 1),
      })),
    ),
    credits: attributions(new Set(matters.flatMap(({ said }) => said.symbol?.provider ?? []))),
  };
}

/** A picture file of everything that matters, in order. */
export async function mattersPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  const sheet = await sheetOf(pictured);
  const empty = pictured.locale.text(later.pictureEmpty);
  const description = sheet.cards.map(({ number, title }) => `${number ?? ''}. ${title}`).join(' ') || empty;
  return toPicture(cardSheetScene({ ...sheet, empty }), type, { title: sheet.title, description });
}

/** Prints it. With nothing in it yet, or when a blank one is asked for, a sheet to fill in by hand. */
export async function printMatters(
  pictured: Pictured,
  { blank, ...options }: Pick<PrintOptions, 'signal' | 'print'> & { readonly blank: boolean },
): Promise<void> {
  const { locale, document } = pictured;
  const none = { ...document, content: { ...document.content, matters: [] } };
  const sheet = await sheetOf(blank ? { ...pictured, document: none } : pictured);
  const boxes: PrintedCard[] = Array.from({ length: BLANK }, () => ({
    title: '',
    picture: null,
    lines: [locale.text(later.writeHere)],
    blank: 2,
  }));
  await printCards(
    { ...sheet, cards: sheet.cards.length > 0 ? sheet.cards : boxes },
    { ...options, name: locale.text(texts.question) },
  );
}
