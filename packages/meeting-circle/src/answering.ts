import { newId } from '@delaktig/core/document/ids.js';
import type { LitElement } from 'lit';
import { cleaned } from './answers.ts';
import type { Answer, GoodMark, GoodQuestion } from './model.ts';

/** What answering needs from the window it is done in. */
export interface AnsweringPort {
  /** Keeps an answer, or sends it to the window that does. @returns whether there was room */
  keep(answer: Answer): boolean;
  /** Says that it has been sent, or that it could not be. */
  said(sent: boolean): void;
}

/**
 * Somebody answers whether the meeting was good: for themselves, in their own phone or at a screen that is handed round. What is answered lives here until it
 * is sent, and nowhere else; of what others have answered nothing is here.
 */
export class Answering {
  readonly #host: LitElement;
  readonly #port: AnsweringPort;
  #id = newId();
  /** Whether the questions are shown. */
  open = false;
  /** Whether the answer has been sent. */
  sent = false;
  /** Which question, where one is shown at a time. */
  at = 0;
  /** What has been answered so far; null: passed over. */
  marks: Readonly<Partial<Record<GoodQuestion, GoodMark | null>>> = {};
  words = '';

  constructor(host: LitElement, port: AnsweringPort) {
    this.#host = host;
    this.#port = port;
  }

  /** Shows empty questions: nobody sees what whoever was here before has answered. */
  begin(): void {
    this.forget();
    this.open = true;
    this.#show();
  }

  /** Nothing is left of it in this window. */
  forget(): void {
    this.#id = newId();
    this.open = false;
    this.sent = false;
    this.at = 0;
    this.marks = {};
    this.words = '';
  }

  /** Away from the questions. */
  leave(): void {
    this.forget();
    this.#show('[data-good]');
  }

  /** Answers one question; null: it is passed over. */
  mark(question: GoodQuestion, mark: GoodMark | null): void {
    this.marks = { ...this.marks, [question]: mark };
    this.#host.requestUpdate();
  }

  write(words: string): void {
    this.words = words;
  }

  /** To the next question, or the one before. */
  go(steps: 1 | -1): void {
    this.at = Math.max(0, this.at + steps);
    this.#show();
  }

  send(): void {
    const sent = this.#port.keep(cleaned({ id: this.#id, ...this.marks, words: this.words }));
    this.#port.said(sent);
    if (!sent) return;
    this.sent = true;
    this.#show();
  }

  /** What was answered stands there again, while whoever answered it is still here. */
  change(): void {
    this.sent = false;
    this.at = 0;
    this.#show();
  }

  /** Draws it, and goes to its heading. */
  #show(selector = '[data-answering]'): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: false }),
    );
  }
}
