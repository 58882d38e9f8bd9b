import { displayText } from './display-text.ts';

/**
 * {@link displayText}, set apart from the words around it so that an Arabic name does not turn a Swedish sentence: for
 * announcements, `aria-label` and drawings, where there can be no `<bdi>`.
 */
export function isolateText(text: string): string {
  return `\u2068${displayText(text)}\u2069`;
}
