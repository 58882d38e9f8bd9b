import type { Json } from '@delaktig/core/document/json.js';
import type { SipContent, SipPath } from '../../model.ts';
import { type Data, isData, isList } from '../../walk.ts';

/** Data that are being taken apart or put together. */
export interface Loose {
  [name: string]: Json | undefined;
}

/**
 * The values of a plan, while they are moved to where FHIR holds them. What nothing has taken is left for the questionnaire response, so that nothing is lost
 * by being forgotten here.
 */
export class Values {
  readonly content: Loose;

  /** @param content - Copied. */
  constructor(content: SipContent | Data = {}) {
    this.content = JSON.parse(JSON.stringify(content)) as Loose;
  }

  /** What stands there. */
  get(path: SipPath): Json | undefined {
    const [within, name] = this.#at(path);
    return within && Object.hasOwn(within, name) ? within[name] : undefined;
  }

  /** Words; `''` when there are none. */
  words(path: SipPath): string {
    const value = this.get(path);
    return typeof value === 'string' ? value : '';
  }

  /** Takes away what stands there. */
  drop(path: SipPath): void {
    const [within, name] = this.#at(path);
    if (within) Reflect.deleteProperty(within, name);
  }

  /** Takes the words out, if this is true of them; else `''`. */
  take(path: SipPath, fits: (words: string) => boolean = () => true): string {
    const words = this.words(path);
    if (words === '' || !fits(words)) return '';
    this.drop(path);
    return words;
  }

  /** Puts a value where nothing stands: what the questionnaire response says is as it was written. Things in lists must be there. */
  put(path: SipPath, value: Json | undefined): void {
    if (value === undefined || value === '') return;
    const [within, name] = this.#at(path, 1);
    if (within && !Object.hasOwn(within, name)) define(within, name, value);
  }

  /** Puts a value, whatever stands there. */
  set(path: SipPath, value: Json): void {
    const [within, name] = this.#at(path, path.length);
    if (within) define(within, name, value);
  }

  /** Ids of the things of a list. */
  ids(path: SipPath): readonly string[] {
    const list = this.get(path);
    return isList(list)
      ? list.flatMap((item) => (isData(item) && typeof item['id'] === 'string' ? [item['id']] : []))
      : [];
  }

  /** @param makes - So many steps from the outside are made where they are not: a part may have been taken whole, a list never is. */
  #at(path: SipPath, makes = 0): readonly [within: Loose | null, name: string] {
    let within: Json | undefined = this.content;
    for (const [depth, step] of path.slice(0, -1).entries()) {
      if (isList(within)) within = within.find((item) => isData(item) && item['id'] === step);
      else if (isData(within)) {
        if (depth < makes && !Object.hasOwn(within, step)) define(within, step, {});
        within = Object.hasOwn(within, step) ? within[step] : undefined;
      } else within = undefined;
    }
    return [isData(within) ? within : null, path.at(-1) ?? ''];
  }
}

/** Also where the name is `__proto__`. */
function define(within: Loose, name: string, value: Json): void {
  Object.defineProperty(within, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Whether FHIR's `string` can hold it: something to see, and no control characters. */
export function fitsString(words: string): boolean {
  return /\S/.test(words) && !/[^\P{Cc}\t\n\r]|\p{Surrogate}/u.test(words);
}

/** Whether it can be the `id` of an element. */
export function fitsElementId(id: string): boolean {
  return /^\S{1,64}$/.test(id);
}
