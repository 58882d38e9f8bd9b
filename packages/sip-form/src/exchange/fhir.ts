import type { Json } from '@delaktig/core/document/json.js';
import type { Loaded } from '@delaktig/core/document/model.js';
import { Speaker } from '@delaktig/core/language/speaker.js';
import type { Say } from '@delaktig/core/language/say.js';
import { sipModel } from '../document.ts';
import type { SipDocument } from '../model.ts';
import { sections } from '../sections.ts';
import { type Data, isData, isList } from '../walk.ts';
import { fromItems, parsed, toItems, wordsOf } from './fhir/answers.ts';
import { readConsent, writeConsent } from './fhir/consent.ts';
import { type Leftover, takeLeftovers } from './fhir/leftovers.ts';
import { readMeetings, writeMeetings } from './fhir/meetings.ts';
import { readPatient, writePatient } from './fhir/patient.ts';
import { type PlanIds, readPlan, writePlan } from './fhir/plan.ts';
import {
  filled,
  identified,
  identifier,
  listAt,
  ofType,
  reference,
  type Resource,
  SYSTEM,
  uuidOf,
  wordsAt,
} from './fhir/resources.ts';
import { fitsString, Values } from './fhir/values.ts';
import { forReader, type NotFor, type Reader } from './reader.ts';
import { inStockholm } from './stockholm.ts';

/** A picture, a voice or a drawing that a plan names. */
export interface FhirAttachment {
  /** Its id in the plan. */
  readonly id: string;
  /** `image/png` */
  readonly contentType: string;
  /** Base64. */
  readonly data: string;
}

/** What a bundle needs beside the plan. */
export interface FhirOptions {
  /** The time now, ISO 8601. */
  readonly now: string;
  /** Who is to read it. Default the service's own record. */
  readonly reader?: Reader;
  /** What the plan's quotes show; only what they name and the reader may see is sent. */
  readonly attachments?: readonly FhirAttachment[];
  /** In which language questions stand beside the answers. Default Swedish. */
  readonly say?: Say;
}

/** A bundle (FHIR R4, `collection`), or why somebody may not have it. */
export type FhirBundle =
  { readonly allowed: true; readonly bundle: Resource } | { readonly allowed: false; readonly because: NotFor };

const swedish: Say = new Speaker('sv', 'sv', [], []);
/** What FHIR cannot hold; whoever strips it strips that, and no more. */
const REST = `${SYSTEM}:rest`;
const ENVELOPE = ['id', 'language', 'level', 'createdAt', 'updatedAt'] as const;

/** A plan as a FHIR R4 bundle. Each value stands in one place: where FHIR has one for it, else among the answers of a questionnaire response. */
export function toFhir(document: SipDocument, options: FhirOptions): FhirBundle {
  const { now, reader = { kind: 'record' }, say = swedish } = options;
  const read = forReader(document.content, reader, inStockholm(now)?.date ?? '9999-12-31');
  if (!read.allowed) return read;
  const values = new Values(read.content);
  const named = attachmentIds(values.content);
  const left = takeLeftovers(values);
  const plan = fitsString(document.id) ? document.id : uuidOf(document.id);
  const ids: PlanIds = { plan, patient: uuidOf(`${plan} Patient`) };
  const resources = [
    writePatient(values, ids.patient),
    ...writePlan(values, ids),
    ...writeConsent(values, ids),
    ...writeMeetings(values, ids, read.content),
    ...(options.attachments ?? []).filter(({ id }) => named.has(id)).map((one) => writeAttachment(one, ids)),
  ];
  const bundle: Resource = {
    resourceType: 'Bundle',
    id: uuidOf(`${plan} Bundle`),
    type: 'collection',
    ...filled({ timestamp: Number.isNaN(Date.parse(now)) ? undefined : new Date(now).toISOString() }),
    entry: [...resources, answers(document, values, left, ids, reader, say)].map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource,
    })),
  };
  return { allowed: true, bundle };
}

/**
 * A plan from a bundle that {@link toFhir} has made. It goes through the same door as anything else from outside: never thrown, an invalid one is told.
 * What somebody has changed in the resources is read; resources that they have added are not.
 */
export function fromFhir(bundle: unknown): {
  readonly loaded: Loaded<SipDocument>;
  readonly attachments: readonly FhirAttachment[];
} {
  const resources = listAt(bundle, 'entry').flatMap(({ resource }) => (isData(resource) ? [resource] : []));
  const response = ofType(resources, 'QuestionnaireResponse').find(
    (one) => wordsAt(one, 'questionnaire') === QUESTIONNAIRE,
  );
  const given = listAt(response, 'item');
  const values = new Values(fromItems(sections, given, ''));
  for (const read of [readPatient, readPlan, readConsent, readMeetings]) read(resources, values);
  const words = (linkId: string): string | undefined => wordsOf(given.find((item) => item['linkId'] === linkId));
  const rules = parsed(words('rules'));
  if (rules !== undefined) values.set(['rules'], rules);
  const rest = parsed(
    wordsAt(
      listAt(response, 'extension').find(({ url }) => url === REST),
      'valueString',
    ),
  );
  for (const [path, value] of leftoversIn(rest)) values.set(path, value);
  const envelope = Object.fromEntries(ENVELOPE.map((name) => [name, words(`document.${name}`)]));
  const more = isData(rest) && isData(rest['document']) ? rest['document'] : {};
  return {
    loaded: sipModel.load({ type: 'sip-form', version: 1, ...envelope, ...more, content: values.content }),
    attachments: ofType(resources, 'DocumentReference').flatMap(readAttachment),
  };
}

const QUESTIONNAIRE = `${SYSTEM}|1`;

function answers(
  document: SipDocument,
  values: Values,
  left: readonly Leftover[],
  ids: PlanIds,
  reader: Reader,
  say: Say,
): Resource {
  const { type: _type, version: _version, content: _content, ...envelope } = document;
  const { rules } = values.content;
  const about = ENVELOPE.flatMap((name) =>
    fitsString(envelope[name]) ? [{ linkId: `document.${name}`, answer: [{ valueString: envelope[name] }] }] : [],
  );
  // Nobody but the record gets what nobody has picked.
  const more = Object.entries(envelope).filter(
    ([name, value]) => reader.kind === 'record' && !(isOneOf(name) && typeof value === 'string' && fitsString(value)),
  );
  const rest = { document: Object.fromEntries(more), content: left };
  return {
    resourceType: 'QuestionnaireResponse',
    id: uuidOf(`${ids.plan} QuestionnaireResponse`),
    ...filled({
      extension: more.length + left.length > 0 ? [{ url: REST, valueString: JSON.stringify(rest) }] : [],
      identifier: { system: SYSTEM, value: ids.plan },
      questionnaire: QUESTIONNAIRE,
      status: 'in-progress',
      subject: reference(ids.patient),
      item: [
        ...about,
        ...(rules === undefined ? [] : [{ linkId: 'rules', answer: [{ valueString: JSON.stringify(rules) }] }]),
        ...toItems(sections, values.content, '', say),
      ],
    }),
  };
}

function isOneOf(name: string): boolean {
  return ENVELOPE.some((one) => one === name);
}

function leftoversIn(rest: Json | undefined): readonly Leftover[] {
  const content = isData(rest) ? rest['content'] : undefined;
  return (isList(content) ? content : []).flatMap((one): Leftover[] => {
    const [path, value] = isList(one) ? one : [];
    const way = isList(path) ? path.filter((step) => typeof step === 'string') : [];
    return way.length > 0 && value !== undefined ? [[way, value]] : [];
  });
}

function writeAttachment({ id, contentType, data }: FhirAttachment, { plan, patient }: PlanIds): Resource {
  return {
    resourceType: 'DocumentReference',
    id: uuidOf(`${plan} DocumentReference ${id}`),
    identifier: identifier(plan, id),
    status: 'current',
    subject: reference(patient),
    content: [{ attachment: { contentType, data } }],
  };
}

function readAttachment(resource: Data): readonly FhirAttachment[] {
  const id = identified(resource)?.[1];
  const contentType = wordsAt(resource, 'content', 0, 'attachment', 'contentType');
  const data = wordsAt(resource, 'content', 0, 'attachment', 'data');
  return id !== undefined && data ? [{ id, contentType, data }] : [];
}

/** Ids of what quotes show. */
function attachmentIds(value: Json, found: Set<string> = new Set()): ReadonlySet<string> {
  if (isList(value)) for (const one of value) attachmentIds(one, found);
  else if (isData(value))
    for (const [name, inner] of Object.entries(value as Data)) {
      if (name === 'attachment' && typeof inner === 'string') found.add(inner);
      else if (inner !== undefined) attachmentIds(inner, found);
    }
  return found;
}
