import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as after from './after-texts.ts';
import { personOf, spoken } from './context.ts';
import type { Decision, MeetingCircleDocument } from './model.ts';
import { nextLines } from './next-meeting.ts';

/** One line of the summary: what it begins with (who does it, which word), and what it says. */
export interface SummaryLine {
  readonly lead?: string;
  readonly words: string;
  /** When it is done, or that it has been. */
  readonly more?: string;
}

/** One heading of the summary, with its picture. */
export interface SummaryPart {
  readonly key: 'about' | 'decided' | 'next' | 'ask' | 'between' | 'words';
  readonly title: string;
  /** A picture of the bundled set. */
  readonly symbol: string;
  readonly lines: readonly SummaryLine[];
}

/** What the person takes home from the meeting, in easy words and with "du". */
export interface Summary {
  readonly title: string;
  readonly hello: string;
  readonly parts: readonly SummaryPart[];
}

/**
 * What was decided, who does what, when we meet again and whom to ask. Nothing is in it of what was not to be talked about, of what anybody prepared, or of
 * how the meeting was for anybody.
 */
export function summaryOf(locale: LocaleController, document: MeetingCircleDocument): Summary {
  const { content } = document;
  const { running, after: { contact = {}, between = '' } = {}, purpose = '' } = content;
  const name = displayText(personOf(document)?.name ?? document.owner?.name ?? '').trim();
  const decisions = running?.decisions ?? [];
  const explained = (running?.words ?? []).filter((word) => word.explained?.trim());
  const again = nextLines(locale, content);
  const parts: readonly (SummaryPart | null)[] = [
    part('about', after.aboutTitle, 'talk', own(purpose)),
    part(
      'decided',
      after.decidedTitle,
      'list',
      decisions.length > 0
        ? decisions.map((decision) => decided(locale, document, decision))
        : [{ words: locale.text(after.nothingDecided) }],
    ),
    part(
      'next',
      after.meetAgain,
      'calendar',
      (again.length > 0 ? again : [locale.text(after.noDay)]).map((words) => ({ words })),
    ),
    part('ask', after.askTitle, 'phone', asks()),
    part('between', after.ifTitle, 'help', own(between)),
    part(
      'words',
      after.explainedTitle,
      'books',
      explained.map(({ word, explained: words = '' }) => ({ lead: displayText(word), words: displayText(words) })),
    ),
  ];
  return {
    title: locale.text(after.summaryTitle),
    hello: [
      name ? locale.text(after.summaryHello, spoken(name)) : '',
      running ? locale.text(after.metOn, locale.say.date(running.startedAt, 'long')) : '',
    ]
      .filter((words) => words !== '')
      .join(' '),
    parts: parts.filter((each) => each !== null),
  };

  function part(
    key: SummaryPart['key'],
    title: typeof after.aboutTitle,
    symbol: string,
    lines: readonly SummaryLine[],
  ): SummaryPart | null {
    return lines.length === 0 ? null : { key, title: locale.text(title), symbol, lines };
  }

  function own(words: string): readonly SummaryLine[] {
    return words.trim() ? [{ words: displayText(words.trim()) }] : [];
  }

  function asks(): readonly SummaryLine[] {
    const who = contact.name?.trim();
    const phone = contact.phone?.trim();
    return [
      { words: who ? locale.text(after.askThem, spoken(displayText(who))) : locale.text(after.askAnybody) },
      ...(phone ? [{ words: locale.text(after.phoneLine, spoken(displayText(phone))) }] : []),
    ];
  }
}

/** Who does what: in easy words where somebody has written them. */
function decided(
  locale: LocaleController,
  document: MeetingCircleDocument,
  { what, easy = '', who, when = '', done }: Decision,
): SummaryLine {
  const whose = document.content.participants.find(({ id }) => id === who);
  const lead = whose?.person ? locale.text(after.you) : displayText(whose?.name ?? '').trim();
  const more = done ? locale.text(after.isDone) : when.trim() ? locale.text(after.whenLine, displayText(when)) : '';
  return { words: displayText(easy.trim() || what), ...(lead ? { lead } : {}), ...(more ? { more } : {}) };
}
