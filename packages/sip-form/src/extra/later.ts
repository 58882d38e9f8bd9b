import { pickText } from '@delaktig/core/document/localized-text.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnyField, AnyFields } from '../describe.ts';
import { renderFields } from '../fields.ts';
import type { SipPort } from '../holder.ts';
import type { SipOperation, SipPart, SipPath } from '../model.ts';
import { renderReadable } from '../readable.ts';
import { sectionNames } from '../sections.ts';
import type { FormView } from '../view.ts';
import { valueAt } from '../walk.ts';
import { type Besides, besidesIn, fieldOf } from './besides.ts';

/** What a region's or a service's own template asks besides: drawn as fields like any other, below those that every plan has. */
export class ExtraFields {
  readonly #port: SipPort;
  readonly #fields = new Map<string, Asked>();

  constructor(port: SipPort) {
    this.#port = port;
  }

  /** The questions of a part, and answers to questions that nobody asks any longer. */
  render(view: FormView, part: SipPart, level: number): unknown {
    const draw = view.editable ? renderFields : renderReadable;
    return repeat(
      besidesIn(view.content, part, view.rules.fields),
      // What is written in and what is read are never each other's.
      ({ id }) => id + String(view.editable),
      (one) => {
        const fields = this.#fieldsOf(one);
        // Where nothing may tell where somebody is, this may not: no program knows whether it does.
        const { extra } = view.seen({ extra: fields.words });
        const seen = extra === fields.words ? fields : { ...(extra && { words: extra }) };
        return draw(view, seen, { words: one.words }, [part, 'extra', one.id], level);
      },
    );
  }

  /** As what kind of field it is asked; null where the way is to no answer of a template's. */
  fieldAt(path: SipPath): AnyField | null {
    const answer = answerAt(path);
    const one = answer && this.#besides(answer);
    return one ? fieldOf(one) : null;
  }

  /**
   * The first word of an answer makes the answer, with the question as it was asked; taking the last away takes the answer away. One that nobody asks for any longer stays
   * empty with its question, which nobody else knows.
   */
  begun(operation: SipOperation): SipOperation {
    const answer = operation.type === 'set' && answerAt(operation.path);
    if (!answer) return operation;
    const { part, id } = answer;
    const path = [part, 'extra'];
    const asked = this.#besides(answer)?.asked;
    const held = valueAt(this.#port.content(), [...path, id]) !== undefined;
    if (held) {
      const takenAway = operation.value === null && typeof asked === 'object';
      return takenAway ? { type: 'remove', path, id } : operation;
    }
    if (typeof operation.value !== 'string') return operation;
    const question = typeof asked === 'object' ? pickText(asked.label, this.#port.locale.languages).text : '';
    return { type: 'insert', path, item: { id, question: question || id, words: operation.value } };
  }

  #besides({ part, id }: Answer): Besides | undefined {
    return besidesIn(this.#port.content(), part, this.#port.rules().fields).find((one) => one.id === id);
  }

  /** The same question is the same field at every drawing, also when a host gives the same rules anew. */
  #fieldsOf(one: Besides): Asked {
    const key = JSON.stringify([one.id, one.asked]);
    let fields = this.#fields.get(key);
    if (!fields) this.#fields.set(key, (fields = { words: fieldOf(one) }));
    return fields;
  }
}

/** What is asked, as the one field of a thing. */
interface Asked extends AnyFields {
  readonly words: AnyField;
}

interface Answer {
  readonly part: SipPart;
  readonly id: string;
}

/** Which answer a path leads to; null where it leads to none. */
function answerAt([name, list, id, words, ...more]: SipPath): Answer | null {
  const part = sectionNames.find((one) => one === name);
  const leads = list === 'extra' && words === 'words' && more.length === 0;
  return part && leads && id !== undefined ? { part, id } : null;
}
