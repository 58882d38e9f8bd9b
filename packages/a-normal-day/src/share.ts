import { pickExpression, pickSymbol } from '@delaktig/core/privacy/pick.js';
import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import type { Activity, Answer, Card, Day, Feeling, NormalDayContent, NormalDayDocument, Pictured } from './model.ts';

/** What the person has picked to share. What is not named is left out. */
export interface NormalDaySelection {
  /** Ids of days. */
  readonly days?: readonly string[];
  /** Whether the copy tells where. Default false. */
  readonly places?: boolean;
  /** Whether the copy tells with whom. Default false. */
  readonly people?: boolean;
  /** Whether the copy tells how it feels. Default false. */
  readonly feelings?: boolean;
  /** Ids of answers and wishes. Default none. */
  readonly answers?: readonly string[];
}

/**
 * A copy with just what the person picked (dela en del), and no trace of the rest. Fields from the host are left out too. When no day is picked, the copy
 * has an empty one: wishes can be shared without telling how a day is.
 *
 * @param document - The original; it is not changed.
 * @param selection - What the person picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareNormalDay(
  document: NormalDayDocument,
  selection: NormalDaySelection,
  seed: ShareSeed,
): NormalDayDocument {
  return shareDocument(document, (content) => pick(content, selection), seed);
}

// Field by field: what is not written here is not shared, also when the document has more than we know.
function pick(content: NormalDayContent, selection: NormalDaySelection): NormalDayContent {
  const { places = false, people = false, feelings = false, days = [], answers = [] } = selection;
  const picked = content.days.filter(({ id }) => days.includes(id));
  const told = picked.map((day) => pickDay(day, { places, people, feelings }));
  const things = told.flatMap(({ activities }) => activities);
  const used = new Set(things.flatMap(({ place, people: company = [], feeling }) => [place, feeling, ...company]));
  const kept = {
    places: content.places.filter(({ id }) => used.has(id)).map(pickCard),
    people: content.people.filter(({ id }) => used.has(id)).map(pickCard),
  };
  const items = new Set([...told, ...things, ...kept.places, ...kept.people].map(({ id }) => id));
  return {
    days: told.length > 0 ? told : [{ id: 'day', kind: 'ordinary', activities: [] }],
    ...kept,
    feelings: content.feelings.filter(({ id }) => used.has(id)).map(pickFeeling),
    answers: content.answers.filter(({ id }) => answers.includes(id)).map((answer) => pickAnswer(answer, items)),
  };
}

function pickDay(
  { id, kind, when, label, activities }: Day,
  told: Required<Pick<NormalDaySelection, 'places' | 'people' | 'feelings'>>,
): Day {
  return {
    id,
    kind,
    ...(when && { when }),
    ...(label !== undefined && { label }),
    activities: activities.map((activity) => pickActivity(activity, told)),
  };
}

function pickActivity(
  activity: Activity,
  told: Required<Pick<NormalDaySelection, 'places' | 'people' | 'feelings'>>,
): Activity {
  const { id, name, start, end, place, people, feeling } = activity;
  return {
    id,
    name,
    ...pickPictures(activity),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(told.places && place !== undefined && { place }),
    ...(told.people && people && { people }),
    ...(told.feelings && feeling !== undefined && { feeling }),
  };
}

function pickCard(card: Card): Card {
  // Where somebody was chosen from is not told: it names a document that nobody has picked.
  return { id: card.id, name: card.name, ...pickPictures(card) };
}

function pickAnswer(answer: Answer, items: ReadonlySet<string>): Answer {
  const { id, about, question, of: thing } = answer;
  return {
    id,
    about,
    question,
    ...pickExpression(answer),
    ...(thing !== undefined && items.has(thing) && { of: thing }),
  };
}

function pickFeeling({ id, label, symbol }: Feeling): Feeling {
  return { id, ...(label !== undefined && { label }), ...(symbol && { symbol: pickSymbol(symbol) }) };
}

function pickPictures({ symbol, photo }: Pictured): Pictured {
  return pickExpression({ ...(symbol && { symbol }), ...(photo && { photo }) });
}
