import type { ProblemPath } from './problem.ts';

/**
 * What a function of ours throws at the developer who called it wrongly. Data from a host never ends here: what is
 * wrong with data is a `Problem`.
 */
export class DelaktigError extends Error {
  /** A stable word for what is wrong; see the function that throws it. */
  readonly code: string;
  /** Where in what was given; empty for the whole. */
  readonly path: ProblemPath;

  /**
   * @param code - A stable word.
   * @param message - For the developer, in English; never a person's words.
   * @param path - Where. Default the whole.
   */
  constructor(code: string, message: string, path: ProblemPath = []) {
    super(message);
    this.name = 'DelaktigError';
    this.code = code;
    this.path = path;
  }
}
