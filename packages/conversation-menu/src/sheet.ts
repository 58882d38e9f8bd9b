import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { recordedWord, saidSignPicture } from '@delaktig/core/expression/said-sign.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { printCards, type PrintedCard } from '@delaktig/core/print/print-cards.js';
import type { PrintOptions } from '@delaktig/core/print/print.js';
import { type CardSheet, cardSheetScene } from '@delaktig/core/scene/card-sheet.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import { nameOfTopic, titleOf } from './context.ts';
import { partTitles } from './deck-texts.ts';
import * as later from './later-texts.ts';
import type { Answer, ConversationMenuDocument, Topic } from './model.ts';
import { questionsOf } from './questions.ts';
import * as texts from './texts.ts';
import { told } from './told.ts';

/** What a picture or a print is made from. */
export interface Pictured {
  readonly locale: LocaleController;
  readonly document: ConversationMenuDocument;
  readonly held: ReadonlyMap<string, Blob>;
}

/** Whether an answer has a photo or a drawing to show: it stands on a card of its own. */
function isShown({ said }: Answer, held: ReadonlyMap<string, Blob>): boolean {
  return [said.photo, said.drawing].some((file) => file !== undefined && held.has(file.attachment));
}

function linesOf(pictured: Pictured, topic: Topic): readonly string[] {
  const { locale, held } = pictured;
  const companions = (topic.with ?? []).map(({ name }) => isolateText(name));
  const recorded = topic.said ? recordedWord(locale, topic.said) : null;
  return [
    ...(recorded === null ? [] : [recorded]),
    ...(companions.length > 0 ? [locale.text(later.withLine, locale.say.list(companions))] : []),
    ...(topic.answers ?? [])
      .filter((answer) => !isShown(answer, held))
      .flatMap((answer) => [
        askedOf(pictured, topic, answer),
        `– ${nameOfSaid(locale, answer.said)}`,
        ...whenOf(pictured, answer),
      ]),
  ];
}

/** What was asked, as it is asked now, else as it was asked then. */
function askedOf(pictured: Pictured, topic: Topic, { question, asked }: Answer): string {
  const { locale } = pictured;
  const now = questionsOf(pictured, topic).find(({ id }) => id !== null && id === question);
  return now?.words ?? (asked === undefined ? locale.text(later.freely) : locale.own(asked));
}

function whenOf({ locale }: Pictured, { when }: Answer): readonly string[] {
  return when ? [locale.text(later.whenLine, isolateText(when))] : [];
}

/** A topic, and a card for each photo or drawing that answers it, with what it shows and when it was. */
async function cardsOf(pictured: Pictured, topic: Topic, at: number): Promise<readonly PrintedCard[]> {
  const { locale, held } = pictured;
  const shown = (topic.answers ?? []).filter((answer) => isShown(answer, held));
  return Promise.all([
    cardOf(pictured, topic, at, held),
    ...shown.map(async (answer): Promise<PrintedCard> => ({
      title: nameOfSaid(locale, answer.said),
      picture: await pictureOfSaid(answer.said, held),
      lines: [askedOf(pictured, topic, answer), ...whenOf(pictured, answer)],
    })),
  ]);
}

async function sheetOf(pictured: Pictured): Promise<CardSheet> {
  const { locale, document } = pictured;
  const topics = told(document);
  const name = displayText(document.owner?.name ?? '').trim();
  const date = Number.isNaN(Date.parse(document.updatedAt)) ? '' : locale.say.date(document.updatedAt, 'long');
  const { chosen } = document.content;
  return {
    title: titleOf(locale, document),
    subtitle: [name, topics.length > 0 ? date : ''].filter((part) => part !== '').join(' · '),
    language: locale.language,
    direction: locale.direction,
    cards: withHeadings(
      locale,
      topics,
      await Promise.all(topics.map((topic) => cardsOf(pictured, topic, chosen.indexOf(topic.id)))),
    ),
    credits: creditsOf(topics),
  };
}

/** What the licences of the topics' symbols ask for. */
function creditsOf(topics: readonly Topic[]): readonly string[] {
  return attributions(new Set(topics.flatMap(({ symbol, said }) => (said?.symbol ?? symbol)?.provider ?? [])));
}

/** Over the first card of each part, what the part is called. */
function withHeadings(
  locale: LocaleController,
  topics: readonly Topic[],
  cards: readonly (readonly PrintedCard[])[],
): readonly PrintedCard[] {
  return cards.flatMap((own, index) => {
    const part = topics[index]?.part;
    const title = part === undefined || part === topics[index - 1]?.part ? undefined : partTitles[part];
    return own.map((card, at) => (title && at === 0 ? { ...card, heading: locale.text(title) } : card));
  });
}

async function cardOf(
  pictured: Pictured,
  topic: Topic,
  at: number,
  held: ReadonlyMap<string, Blob>,
): Promise<PrintedCard> {
  const { locale } = pictured;
  const { said, symbol } = topic;
  const own = said ? await pictureOfSaid(said, held) : null;
  const ready = symbol ? await pictureOfSaid({ symbol }, held) : null;
  return {
    title: nameOfTopic(locale, topic),
    picture: own ?? ready ?? (said ? saidSignPicture(said) : null),
    lines: linesOf(pictured, topic),
    ...(at < 0 ? {} : { number: locale.say.number(at + 1) }),
  };
}

/** A picture file of what the person wants to talk about, in order, with what was said. */
export async function menuPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  const sheet = await sheetOf(pictured);
  const empty = pictured.locale.text(texts.chosenEmpty);
  const description = sheet.cards.map(({ title }) => title).join(', ') || empty;
  return toPicture(cardSheetScene({ ...sheet, empty }), type, { title: sheet.title, description });
}

/** Prints it. With nothing chosen and nothing said, or when it is asked for, the whole deck as cards to fill in by hand. */
export async function printMenu(
  pictured: Pictured,
  { blank, ...options }: Pick<PrintOptions, 'signal' | 'print'> & { readonly blank: boolean },
): Promise<void> {
  const sheet = await sheetOf(pictured);
  const shown = blank || sheet.cards.length === 0 ? { ...sheet, ...(await deckOf(pictured)) } : sheet;
  await printCards(shown, { ...options, name: sheet.title });
}

/** Every topic with its questions and lines to write on; nobody's day. */
async function deckOf(
  pictured: Pictured,
): Promise<Pick<CardSheet, 'subtitle' | 'credits'> & { readonly cards: readonly PrintedCard[] }> {
  const { locale, document } = pictured;
  const { topics } = document.content;
  const cards = topics.map(async (topic) => {
    const card = await cardOf(pictured, topic, -1, pictured.held);
    return [{ ...card, lines: questionsOf(pictured, topic).map(({ words }) => words), blank: 2 }];
  });
  return {
    subtitle: displayText(document.owner?.name ?? '').trim(),
    credits: creditsOf(topics),
    cards: withHeadings(locale, topics, await Promise.all(cards)),
  };
}
