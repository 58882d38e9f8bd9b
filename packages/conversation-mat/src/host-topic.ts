import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Problem, ProblemPath } from '@delaktig/core/document/problem.js';
import type { StepCount } from './library/scale.ts';
import { MAX_CARDS, MIN_STEPS } from './limits.ts';
import type { Kind, Picture, Question, Scale } from './model.ts';
import { hasShape } from '@delaktig/core/document/has-shape.js';
import { wordsSchema } from '@delaktig/core/document/parts.js';
import { pictureSchema, questionSchema, scaleSchema, topicSchema } from './schema.ts';
import type { Audience } from './topics/ready-topic.ts';

/** A topic of the host's own, or one that staff have composed: what the authoring mode saves and `config.topics` takes. */
export interface HostTopic {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly picture?: Picture;
  /** Whom it is for. Absent: for everybody. */
  readonly audiences?: readonly Audience[];
  /** What is asked. Absent: the person's own view (`like`). */
  readonly question?: Question;
  /** The scale: a whole one, or one of ours by kind and number of steps. Absent: ours of the question's kind. */
  readonly scale?: Scale | ScaleName;
  readonly options: readonly HostOption[];
  /** Photos that `attachment` of a picture names, as `data:` addresses by their id. Taken in when a mat is begun on the topic. */
  readonly attachments?: Readonly<Record<string, string>>;
}

/** One of ours by its kind. */
export interface ScaleName {
  readonly kind: Kind;
  /** Default as the host's configuration says. */
  readonly count?: StepCount;
}

/** An option of a host's topic. */
export interface HostOption {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly picture?: Picture;
}

/** A topic that can be used, and what was wrong with the rest of it. */
export interface ReadTopic {
  /** Null when it cannot be used at all. */
  readonly topic: HostTopic | null;
  readonly problems: readonly Problem[];
}

const AUDIENCES: readonly Audience[] = ['child', 'young', 'adult'];

/**
 * Reads a topic from a host or a file. Never throws: what cannot be used is left out and told, and the rest is used.
 * A topic without options is used: the person can write their own cards.
 */
export function readTopic(json: unknown): ReadTopic {
  const problems: Problem[] = [];
  const copy = copyJson(json);
  if (!copy.ok) return { topic: null, problems: copy.problems };
  const data = copy.value;
  if (!isRecord(data) || !hasShape(topicSchema, data))
    return { topic: null, problems: [{ code: isRecord(data) ? 'structure' : 'not-an-object', path: [] }] };
  const tell = (code: string, path: ProblemPath): void => void problems.push({ code, path });
  const question = data['question'];
  if (question !== undefined && !hasShape(questionSchema, question)) tell('structure', ['question']);
  const scale = readScale(data['scale'], tell);
  const audiences = readAudiences(data['audiences'], tell);
  const attachments = readPhotos(data['attachments'], tell);
  const read: HostTopic = {
    id: data.id,
    ...(data.label !== undefined && { label: data.label }),
    ...(data.picture && { picture: data.picture }),
    ...(audiences && { audiences }),
    ...(hasShape(questionSchema, question) && { question }),
    ...(scale && { scale }),
    options: readOptions(data['options'], tell),
    ...(attachments && { attachments }),
  };
  if (read.options.length === 0) tell('no-options', ['options']);
  if (read.question && read.scale && read.question.kind !== read.scale.kind) tell('kind-mismatch', ['scale', 'kind']);
  return { topic: Object.freeze(read), problems };
}

type Tell = (code: string, path: ProblemPath) => void;

function readScale(value: Json | undefined, tell: Tell): Scale | ScaleName | undefined {
  if (value === undefined) return undefined;
  if (isRecord(value) && Array.isArray(value['steps'])) {
    if (!hasShape(scaleSchema, value)) tell('structure', ['scale']);
    // One step is no choice: ours of the question's kind is used.
    else if (value['steps'].length < MIN_STEPS) tell('too-few-steps', ['scale', 'steps']);
    else return value;
    return undefined;
  }
  const count = isRecord(value) ? value['count'] : undefined;
  if (isRecord(value) && typeof value['kind'] === 'string' && value['kind'] !== '') {
    if (count === undefined) return { kind: value['kind'] };
    if (isStepCount(count)) return { kind: value['kind'], count };
    tell('structure', ['scale', 'count']);
    return { kind: value['kind'] };
  }
  tell('structure', ['scale']);
  return undefined;
}

/** Whether a ready scale can be used with so many steps. */
export function isStepCount(value: unknown): value is StepCount {
  return value === 2 || value === 3 || value === 5;
}

function readAudiences(value: Json | undefined, tell: Tell): readonly Audience[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    tell('structure', ['audiences']);
    return undefined;
  }
  return AUDIENCES.filter((audience) => value.includes(audience));
}

function readPhotos(value: Json | undefined, tell: Tell): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    tell('structure', ['attachments']);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, address]): [string, string][] => {
      if (typeof address === 'string' && /^data:image\//i.test(address)) return [[id, address]];
      tell('structure', ['attachments', id]);
      return [];
    }),
  );
}

function readOptions(value: Json | undefined, tell: Tell): readonly HostOption[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell('structure', ['options']);
    return [];
  }
  if (value.length > MAX_CARDS) tell('too-many', ['options']);
  const seen = new Set<string>();
  return value.slice(0, MAX_CARDS).flatMap((option: Json, index): HostOption[] => {
    const path = ['options', index];
    // A word alone is a card with that word.
    const data = typeof option === 'string' ? { label: option } : option;
    if (!isRecord(data)) {
      tell('structure', path);
      return [];
    }
    const given = data['id'];
    const id = typeof given === 'string' || typeof given === 'number' ? String(given) : `option-${index + 1}`;
    if (id === '' || seen.has(id)) {
      tell(id === '' ? 'structure' : 'duplicate-id', [...path, 'id']);
      return [];
    }
    seen.add(id);
    const { label, picture } = data;
    if (label !== undefined && !hasShape(wordsSchema, label)) tell('structure', [...path, 'label']);
    if (picture !== undefined && !hasShape(pictureSchema, picture)) tell('structure', [...path, 'picture']);
    return [
      {
        id,
        ...(label !== undefined && hasShape(wordsSchema, label) && { label }),
        ...(hasShape(pictureSchema, picture) && { picture }),
      },
    ];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
