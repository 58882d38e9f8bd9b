import { displayText, isolateText } from '@delaktig/core/document/display-text.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { printCards, type PrintedCard } from '@delaktig/core/print/print-cards.js';
import type { PrintOptions } from '@delaktig/core/print/print.js';
import { type CardSheet, cardSheetScene } from '@delaktig/core/scene/card-sheet.js';
import { toPicture } from '@delaktig/core/scene/picture.js';
import { attributions } from '@delaktig/core/symbols/provider.js';
import { chosenTopics, nameOfTopic, titleOf } from './context.ts';
import { partTitles } from './deck-texts.ts';
import * as later from './later-texts.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';
import { questionsOf } from './questions.ts';

/** What a picture or a print is made from. */
export interface Pictured {
  readonly locale: LocaleController;
  readonly document: ConversationMenuDocument;
  readonly held: ReadonlyMap<string, Blob>;
}

/** What is told of: what was chosen in its order, then whatever else has answers. What was set aside is not told. */
function told(document: ConversationMenuDocument): readonly Topic[] {
  const chosen = chosenTopics(document);
  const rest = document.content.topics.filter(({ answers }) => answers && answers.length > 0);
  return [...new Set([...chosen, ...rest])];
}

function linesOf(pictured: Pictured, topic: Topic): readonly string[] {
  const { locale } = pictured;
  const companions = (topic.with ?? []).map(({ name }) => isolateText(name));
  const words = new Map(questionsOf(pictured, topic).map(({ id, words }) => [id, words]));
  return [
    ...(companions.length > 0 ? [locale.text(later.withLine, locale.say.list(companions))] : []),
    ...(topic.answers ?? []).flatMap(({ question, asked, said, when }) => [
      (question === undefined ? undefined : words.get(question)) ??
        (asked === undefined ? locale.text(later.freely) : locale.own(asked)),
      `– ${nameOfSaid(locale, said)}`,
      ...(when ? [locale.text(later.whenLine, isolateText(when))] : []),
    ]),
  ];
}

async function sheetOf(pictured: Pictured): Promise<CardSheet> {
  const { locale, document, held } = pictured;
  const topics = told(document);
  const name = displayText(document.owner?.name ?? '').trim();
  const date = Number.isNaN(Date.parse(document.updatedAt)) ? '' : locale.say.date(document.updatedAt, 'long');
  const { chosen } = document.content;
  return {
    title: titleOf(locale, document),
    subtitle: [name, topics.length > 0 ? date : ''].filter((part) => part !== '').join(' · '),
    language: locale.language,
    direction: locale.direction,
    cards: await Promise.all(topics.map((topic) => cardOf(pictured, topic, chosen.indexOf(topic.id), held))),
    credits: attributions(new Set(topics.flatMap(({ symbol, said }) => (said?.symbol ?? symbol)?.provider ?? []))),
  };
}

async function cardOf(
  pictured: Pictured,
  topic: Topic,
  at: number,
  held: ReadonlyMap<string, Blob>,
): Promise<PrintedCard> {
  const { locale } = pictured;
  const own = topic.said ? await pictureOfSaid(topic.said, held) : null;
  return {
    title: nameOfTopic(locale, topic),
    picture: own ?? (topic.symbol ? await pictureOfSaid({ symbol: topic.symbol }, held) : null),
    lines: linesOf(pictured, topic),
    ...(at < 0 ? {} : { number: locale.say.number(at + 1) }),
  };
}

/** A picture file of what the person wants to talk about, in order, with what was said. */
export async function menuPicture(pictured: Pictured, type: 'image/png' | 'image/svg+xml'): Promise<Blob> {
  const sheet = await sheetOf(pictured);
  const description = sheet.cards.map(({ title }) => title).join(', ');
  return toPicture(cardSheetScene(sheet), type, { title: sheet.title, description });
}

/** Prints it. With nothing chosen and nothing said, the whole deck as cards to fill in by hand. */
export async function printMenu(pictured: Pictured, options: Pick<PrintOptions, 'signal' | 'print'>): Promise<void> {
  const { locale, document } = pictured;
  const sheet = await sheetOf(pictured);
  let part: string | undefined;
  const blank = async (): Promise<readonly PrintedCard[]> =>
    Promise.all(
      document.content.topics.map(async (topic) => {
        const title = topic.part !== undefined && topic.part !== part ? partTitles[topic.part] : undefined;
        part = topic.part;
        const card = await cardOf(pictured, topic, -1, new Map());
        const lines = questionsOf(pictured, topic).map(({ words }) => words);
        return { ...card, lines, blank: 2, ...(title ? { heading: locale.text(title) } : {}) };
      }),
    );
  await printCards(
    { ...sheet, cards: sheet.cards.length > 0 ? sheet.cards : await blank() },
    { ...options, name: sheet.title },
  );
}
