import type { GenericSchema } from 'valibot';
import type { Envelope } from './envelope.ts';
import type { Json } from './json.ts';
import type { Applied, DocumentModel, DocumentSeed } from './model.ts';
import type { Problem } from './problem.ts';

/** Where rules put what they find. */
export interface Report {
  /** The document cannot be worked with. */
  problem(problem: Problem): void;
  /** An oddity that does no harm and is kept. */
  note(note: Problem): void;
}

/** Brings a whole document from one version to the next. It is given a frozen copy and returns a new document. */
export type Migration = (document: Readonly<Record<string, Json | undefined>>) => unknown;

/** What a method says about its documents. */
export interface ModelDefinition<D extends Envelope, O> {
  readonly type: D['type'];
  readonly version: number;
  readonly schema: GenericSchema;
  readonly rules: (document: D, report: Report) => void;
  readonly migrations?: Readonly<Record<number, Migration>>;
  readonly create: (seed: DocumentSeed) => D;
  readonly apply: (document: D, operation: O) => Applied<D, O>;
}

export declare function defineModel<D extends Envelope, O>(definition: ModelDefinition<D, O>): DocumentModel<D, O>;
