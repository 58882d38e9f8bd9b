import type { Json } from './json.ts';
import type { Problem } from './problem.ts';

/** How much an element will hold beside its document. */
export interface AttachmentLimits {
  /** How many. Default 100. */
  readonly count?: number;
  /** Bytes in all. Default 50 MiB. */
  readonly bytes?: number;
  /** Bytes of one. Default 10 MiB. */
  readonly bytesEach?: number;
}

export declare class Attachments {
  constructor(limits?: AttachmentLimits);
  readonly size: number;
  readonly bytes: number;
  has(id: string): boolean;
  get(id: string): Blob | undefined;
  set(id: string, blob: Blob): Problem | null;
  delete(id: string): boolean;
  clear(): void;
  entries(): IterableIterator<[string, Blob]>;
  referencedBy(document: unknown): Map<string, Blob>;
  missingIn(document: unknown): readonly string[];
}

export declare function referencedIds(json: Json): ReadonlySet<string>;
