import { carriedBy, type MapView } from './context.ts';
import { offersThoughts } from './kinds.ts';
import { offeredMarkings } from './marking-choices.ts';
import type { Person } from './model.ts';
import * as later from './later-texts.ts';
import * as texts from './modes-texts.ts';
import { summaryShort } from './summary.ts';
import * as firstTexts from './texts.ts';

/** Who stands where, to be read aloud: ring by ring, those in the thoughts, those who wait; what they are; who knows whom. Markings only when the person has turned that on. */
export function whoStandsWhere(view: MapView): string {
  const { locale, document, words, aside, layout } = view;
  const { people, ground } = document.content;
  const named = (where: string, some: readonly Person[]): readonly string[] =>
    some.length === 0
      ? []
      : [
          locale.text(texts.who, where, locale.say.list(some.map((person) => withMarkings(view, person)))),
          // A sentence of its own: in between the names it would sound as one of them.
          ...some.flatMap((person) => (aside?.kind(person) ? [aside.named(person)] : [])),
        ];
  return [
    summaryShort(locale, document, words),
    ...ground.rings.flatMap(({ id }, index) =>
      named(
        words.ring(index),
        people.filter(({ place }) => place?.ring === id),
      ),
    ),
    ...named(locale.text(firstTexts.inThoughts), layout.thoughts),
    ...named(
      locale.text(firstTexts.tray),
      people.filter((person) => words.where(person) === null),
    ),
    ...(aside?.related() ?? []),
  ].join('\n');
}

/** Somebody's panel, to be read aloud: who it is about, where they stand, what can be chosen. */
export function panelWords(view: MapView, person: Person): string {
  const { locale, document, words, editable } = view;
  const { rings, sectors } = document.content.ground;
  const markings = offeredMarkings(view, person);
  const name = words.spoken(person);
  const where = words.where(person);
  const said =
    where === null
      ? locale.text(firstTexts.isWaiting, name)
      : locale.text(firstTexts.standsAt, withMarkings(view, person), where);
  const kind = view.aside?.kind(person);
  const known = kind ? [said, kind] : [said];
  if (!editable) return known.join('\n');
  return [
    ...known,
    locale.text(later.whereStands, name),
    ...rings.map((_, index) => words.ring(index)),
    ...(offersThoughts(person, document.content.ground) ? [locale.text(firstTexts.inThoughts)] : []),
    ...(sectors.length === 0
      ? []
      : [locale.text(later.whichSector), ...sectors.map((_, index) => words.sector(index))]),
    ...(markings.length === 0
      ? []
      : [locale.text(later.whatFits, name), ...markings.map((marking) => words.marking(marking))]),
  ].join('\n');
}

function withMarkings(view: MapView, person: Person): string {
  const { locale, words, speakMarkings } = view;
  const carried = speakMarkings ? carriedBy(view, person) : [];
  const name = words.spoken(person);
  return carried.length === 0
    ? name
    : locale.text(firstTexts.marked, name, locale.say.list(carried.map((marking) => words.marking(marking))));
}
