/** Texts with nothing of all that, as almost all are: a map asks for hundreds before anybody is seen. */
const PLAIN = /^[\t\n\r -~\u00a0-\u1fff]*$/;
/** Half of a pair: nothing can show it. */
const HALF_SURROGATE = /\p{Surrogate}/gu;
/** Control characters that nobody can see, but for tab and line ends. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;
/** What turns the direction of everything after it: embeddings, overrides, isolates. The plain marks (LRM, RLM, ALM) stay. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of the host's or the person's as it can be shown. What is stored is never changed.
 *
 * Half surrogates and control characters are shown as � (something is there that cannot be shown); characters that would
 * turn the direction of the words around them are left out.
 */
export function displayText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HALF_SURROGATE, '\ufffd').replace(CONTROL, '\ufffd').replace(TURNING, '');
}
