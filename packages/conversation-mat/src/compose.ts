import type { Json } from '@delaktig/core/document/json.js';
import { saveFile } from '@delaktig/core/shell/save-file.js';
import { adopt } from './adopt.ts';
import { type HostTopic, readTopic } from './host-topic.ts';
import { asHostTopic } from './make-mat.ts';
import type { Card, Mat } from './model.ts';
import { importBoard } from './obf.ts';
import { dataAddress, picturesOn } from './picture.ts';

/** Cards out of a file, and what goes with them; of a saved mat also the whole topic. */
export interface FetchedCards {
  readonly cards: readonly Card[];
  /** The saved mat that they are from, with its photos named as in `attachments`; absent for a board of other software. */
  readonly topic?: HostTopic;
  readonly attachments: ReadonlyMap<string, Blob>;
  /** Something in the file could not be used. */
  readonly some: boolean;
}

/** A file larger than this is not read, in bytes. */
export const LARGEST_FILE: number = 40 * 1024 * 1024;

/** The cards of a saved mat, or of a board of other communication software. Never rejects: a file without cards gives none. */
export async function cardsFrom(file: Blob, newId: () => string): Promise<FetchedCards> {
  const none: FetchedCards = { cards: [], attachments: new Map(), some: true };
  if (file.size > LARGEST_FILE) return none;
  let data: unknown;
  try {
    data = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return none;
  }
  const asCards = (options: readonly Pick<Card, 'label' | 'picture'>[]): readonly Card[] =>
    options.map(({ label, picture }) => ({
      id: newId(),
      ...(label !== undefined && { label }),
      ...(picture && { picture }),
    }));
  if (isRecord(data) && Array.isArray(data['buttons'])) {
    const { options, attachments, problems } = importBoard(data, newId);
    return { cards: asCards(options), attachments, some: problems.length > 0 };
  }
  const { topic: read, problems } = readTopic(data);
  if (!read) return none;
  const { topic, attachments, some } = adopt(read, newId);
  return { cards: asCards(topic.options), topic, attachments, some: some || problems.length > 0 };
}

/** Saves topic, question, answers and cards with their photos as a file, and nothing of what anybody has said. */
export async function saveMat(
  mat: Mat,
  attachments: ReadonlyMap<string, Blob>,
  name: string,
  page: Document,
): Promise<void> {
  const saved: Record<string, string> = {};
  for (const { attachment } of picturesOn(mat)) {
    const blob = attachment === undefined ? undefined : attachments.get(attachment);
    const address = blob && (await dataAddress(blob));
    if (attachment !== undefined && address) saved[attachment] = address;
  }
  const json = JSON.stringify({ ...asHostTopic(mat), attachments: saved }, null, 2);
  saveFile(new Blob([json], { type: 'application/json' }), `${name}.json`, page);
}

function isRecord(value: unknown): value is Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
