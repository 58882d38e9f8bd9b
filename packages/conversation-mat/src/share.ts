import { DelaktigError } from '@delaktig/core/document/errors.js';
import { pickExpression } from '@delaktig/core/privacy/pick.js';
import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import type { Card, ConversationMatContent, ConversationMatDocument, Mat, Picture } from './model.ts';

/** What the person has picked to share. What is not named is left out. */
export interface ConversationMatSelection {
  /** Ids of cards, by the id of their mat. A mat without cards is left out. */
  readonly cards: Readonly<Record<string, readonly string[]>>;
  /** Whether the copy tells where they lie. Without it they wait. Default false. */
  readonly places?: boolean;
  /** Whether the copy tells what the person has said about the cards that were picked, in words, aloud or signed. Default false. */
  readonly comments?: boolean;
  /** Whether the copy tells whose mat it is. Default false. */
  readonly person?: boolean;
}

/**
 * A copy with just the cards the person picked (dela en del av mattan), and no trace of the rest. Fields from the host
 * are left out too.
 *
 * @param document - The document; it is not changed.
 * @param selection - What the person picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareConversationMat(
  document: ConversationMatDocument,
  selection: ConversationMatSelection,
  seed: ShareSeed,
): ConversationMatDocument {
  return shareDocument(document, (content) => pick(content, selection), seed);
}

/**
 * Nothing is shared of a mat about safety that nobody has said there is time for.
 *
 * @param document - The document.
 * @param selection - What was picked.
 * @param isClosed - Whether a mat is closed.
 * @throws DelaktigError `closed`, where cards of a closed mat were picked.
 */
export function refuseClosed(
  { content }: ConversationMatDocument,
  selection: ConversationMatSelection,
  isClosed: (mat: Mat) => boolean,
): void {
  const closed = content.mats.find((mat) => isClosed(mat) && pickMat(mat, selection).length > 0);
  if (closed)
    throw new DelaktigError('closed', 'A mat about safety is shared when a grown-up has said that there is time.', [
      'cards',
      closed.id,
    ]);
}

// Field by field: what is not written here is not shared, also when the document has more than we know.
function pick({ person, mats }: ConversationMatContent, selection: ConversationMatSelection): ConversationMatContent {
  const { name, picture } = person;
  const picked = mats.flatMap((mat) => pickMat(mat, selection));
  return {
    person: selection.person
      ? { ...(name !== undefined && { name }), ...(picture && { picture: pickPicture(picture) }) }
      : {},
    mats: picked,
  };
}

function pickMat(mat: Mat, { cards: all, places = false, comments = false }: ConversationMatSelection): Mat[] {
  const ids = new Set(Object.hasOwn(all, mat.id) ? all[mat.id] : []);
  const cards = mat.cards.filter(({ id }) => ids.has(id)).map((card) => pickCard(card, places, comments));
  if (cards.length === 0) return [];
  const { id, practice, topic, question, scale } = mat;
  return [
    {
      id,
      ...(practice !== undefined && { practice }),
      topic: { id: topic.id, ...worded(topic) },
      question: { kind: question.kind, ...(question.label !== undefined && { label: question.label }) },
      scale: { kind: scale.kind, steps: scale.steps.map((step) => ({ id: step.id, ...worded(step) })) },
      cards,
    },
  ];
}

function pickCard(card: Card, places: boolean, comments: boolean): Card {
  const { id, option, place, comment, voice, video } = card;
  return {
    id,
    ...(option !== undefined && { option }),
    ...worded(card),
    ...(places && place && { place: { step: place.step, ...(place.by && { by: place.by }) } }),
    ...(comments && comment !== undefined && { comment }),
    ...(comments && pickExpression({ ...(voice && { voice }), ...(video && { video }) })),
  };
}

function worded({ label, picture }: Pick<Card, 'label' | 'picture'>): Pick<Card, 'label' | 'picture'> {
  return { ...(label !== undefined && { label }), ...(picture && { picture: pickPicture(picture) }) };
}

function pickPicture({ provider, id, attachment, label, licence }: Picture): Picture {
  return {
    ...(provider !== undefined && { provider }),
    ...(id !== undefined && { id }),
    ...(attachment !== undefined && { attachment }),
    ...(label !== undefined && { label }),
    ...(licence && { licence }),
  };
}
