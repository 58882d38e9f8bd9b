import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import type { HostOption } from './host-topic.ts';
import { MAX_CARDS } from './limits.ts';
import type { Licence, Picture } from './model.ts';

/**
 * Open Board Format (openboardformat.org): boards of other communication software, as options of a mat. Files in the wild
 * have numbers as ids, holes in the grid, pictures that are only addresses, and thousands of buttons: what can be used
 * is used, and the rest is told.
 */
export interface ImportedBoard {
  /** The board's name, if it has one. */
  readonly label?: LocalizedText;
  readonly options: readonly HostOption[];
  /** The pictures that were in the file, by the id that the options name them by. */
  readonly attachments: ReadonlyMap<string, Blob>;
  /** What could not be used: `not-a-board`, `too-many`, `no-words`, `picture-not-inside`, `picture-too-large`, `hidden`. */
  readonly problems: readonly Problem[];
}

/** A picture larger than this is left out, in bytes. */
export const LARGEST_PICTURE: number = 2 * 1024 * 1024;

/** All pictures of a board together may be this large, in bytes. */
export const LARGEST_PICTURES: number = 20 * 1024 * 1024;

type Record_ = Readonly<Record<string, Json | undefined>>;

/**
 * Takes a board's buttons as options. Never throws, and fetches nothing: a picture that is only an address is left out.
 *
 * @param data - The text of an `.obf` file, or its JSON.
 * @param newId - Makes ids for the pictures.
 */
export function importBoard(data: unknown, newId: () => string): ImportedBoard {
  const board = parsed(data);
  if (!board || !Array.isArray(board['buttons'])) {
    return { options: [], attachments: new Map(), problems: [{ code: 'not-a-board', path: [] }] };
  }
  const problems: Problem[] = [];
  const buttons = inGridOrder(board, board['buttons'].filter(isRecord));
  const pictures = new Pictures(listOf(board['images']), newId, problems);
  const options: HostOption[] = [];
  const seen = new Set<string>();
  let hidden = 0;
  let empty = 0;
  for (const button of buttons) {
    if (button['hidden'] === true) {
      hidden++;
      continue;
    }
    const label = labelOf(board, button);
    const id = idOf(button['id']) ?? '';
    const picture = options.length < MAX_CARDS ? pictures.of(button) : undefined;
    if (label === undefined && !picture) {
      empty++;
      continue;
    }
    if (options.length >= MAX_CARDS) break;
    const own = id !== '' && !seen.has(id) ? id : `button-${options.length + 1}-${newId()}`;
    seen.add(own);
    options.push({ id: own, ...(label !== undefined && { label }), ...(picture && { picture }) });
  }
  if (buttons.length > MAX_CARDS)
    problems.push({ code: 'too-many', path: ['buttons'], params: { max: MAX_CARDS, found: buttons.length } });
  if (hidden > 0) problems.push({ code: 'hidden', path: ['buttons'], params: { found: hidden } });
  if (empty > 0) problems.push({ code: 'no-words', path: ['buttons'], params: { found: empty } });
  const name = textOf(board['name']);
  return {
    ...(name !== undefined && { label: name }),
    options,
    attachments: pictures.attachments,
    problems,
  };
}

function parsed(data: unknown): Record_ | null {
  let value = data;
  if (typeof data === 'string') {
    try {
      value = JSON.parse(data.replace(/^\uFEFF/, ''));
    } catch {
      return null;
    }
  }
  const copy = copyJson(value);
  return copy.ok && isRecord(copy.value) ? copy.value : null;
}

/** As they are seen on the board, row by row; those in no cell come last. */
function inGridOrder(board: Record_, buttons: readonly Record_[]): readonly Record_[] {
  const grid = board['grid'];
  const rows = isRecord(grid) ? listOf(grid['order']) : [];
  const byId = new Map<string, Record_>();
  for (const button of buttons) {
    const id = idOf(button['id']);
    if (id !== undefined && !byId.has(id)) byId.set(id, button);
  }
  const seen = rows.flatMap(listOf).flatMap((cell) => {
    const button = byId.get(idOf(cell) ?? '');
    return button ? [button] : [];
  });
  return [...new Set([...seen, ...buttons])];
}

/** The button's words in every language the board has them in. */
function labelOf(board: Record_, button: Record_): LocalizedText | undefined {
  const label = textOf(button['label']) ?? textOf(button['vocalization']);
  if (label === undefined) return undefined;
  const locale = textOf(board['locale']);
  const strings = board['strings'];
  const words: Record<string, string> = locale === undefined ? {} : { [locale]: label };
  for (const [language, dictionary] of isRecord(strings) ? Object.entries(strings) : []) {
    const translated = isRecord(dictionary) && Object.hasOwn(dictionary, label) ? textOf(dictionary[label]) : undefined;
    if (translated !== undefined) words[language] = translated;
  }
  return Object.keys(words).length > 0 ? Object.freeze(words) : label;
}

/** The pictures of a board: each taken once, within bounds. */
class Pictures {
  readonly attachments: Map<string, Blob> = new Map();
  readonly #images: Map<string, Record_> = new Map();
  readonly #taken: Map<string, Picture | undefined> = new Map();
  readonly #newId: () => string;
  readonly #problems: Problem[];
  #bytes = 0;

  constructor(images: readonly Json[], newId: () => string, problems: Problem[]) {
    this.#newId = newId;
    this.#problems = problems;
    for (const image of images) {
      const id = isRecord(image) ? idOf(image['id']) : undefined;
      if (id !== undefined && isRecord(image)) this.#images.set(id, image);
    }
  }

  /** A button's picture, if it is in the file. */
  of(button: Record_): Picture | undefined {
    const id = idOf(button['image_id']);
    if (id === undefined) return undefined;
    if (!this.#taken.has(id)) this.#taken.set(id, this.#take(id));
    return this.#taken.get(id);
  }

  #take(id: string): Picture | undefined {
    const image = this.#images.get(id);
    const blob = image ? dataBlob(textOf(image['data'])) : null;
    if (!image || !blob) {
      this.#tell('picture-not-inside', id);
      return undefined;
    }
    if (blob.size > LARGEST_PICTURE || this.#bytes + blob.size > LARGEST_PICTURES) {
      this.#tell('picture-too-large', id);
      return undefined;
    }
    this.#bytes += blob.size;
    const attachment = this.#newId();
    this.attachments.set(attachment, blob);
    const licence = licenceOf(image['license']);
    return Object.freeze({ attachment, ...(licence && { licence }) });
  }

  /** One line a kind: nobody reads the thousandth. */
  #tell(code: string, id: string): void {
    if (!this.#problems.some((problem) => problem.code === code)) {
      this.#problems.push({ code, path: ['images'], params: { id: id.slice(0, 60) } });
    }
  }
}

function licenceOf(value: Json | undefined): Licence | undefined {
  if (!isRecord(value)) return undefined;
  const type = textOf(value['type']);
  const author = textOf(value['author_name']);
  const source = textOf(value['source_url']) ?? textOf(value['copyright_notice_url']);
  if (type === undefined && author === undefined && source === undefined) return undefined;
  return Object.freeze({
    ...(type !== undefined && { type }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
  });
}

/** A picture that is in the file as a `data:` address. */
export function dataBlob(address: string | undefined): Blob | null {
  const [, type = '', base64, body = ''] =
    /^data:(image\/[\w.+-]+)(?:;[\w-]+=[^;,]*)*(;base64)?,([\s\S]*)$/i.exec(address ?? '') ?? [];
  if (type === '') return null;
  try {
    const text = base64 ? atob(body.replace(/\s/g, '')) : decodeURIComponent(body);
    return base64
      ? new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type })
      : new Blob([text], { type });
  } catch {
    return null;
  }
}

function idOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  return list;
}

function isRecord(value: Json | undefined): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
