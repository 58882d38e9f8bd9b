import { html, type TemplateResult } from 'lit';

/** Outlines in a box of 24 by 24, drawn with a round pen: those of a toolbar. Those of panels are in `panel-icons.ts`. */
const paths = {
  undo: 'M9 6 4 11l5 5M4 11h10a6 6 0 0 1 0 12h-2',
  redo: 'm15 6 5 5-5 5M20 11H10a6 6 0 0 0 0 12h2',
  list: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01',
  map: 'M12 12m-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M12 12m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M12 12h.01',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  check: 'm5 13 5 5L20 7',
  pause: 'M8 5v14M16 5v14',
  picture: 'M4 5h16v14H4zM8.5 10h.01M4 17l5-4 3 2 4-5 4 4',
} as const;

/** Names of the toolbar's icons. */
export type IconName = keyof typeof paths;

/** A small drawing beside a word, for those who do not read the word. Never alone: the control it stands in has a name of its own. */
export function icon(name: IconName): TemplateResult {
  return outline(paths[name]);
}

/** An icon from its outline. */
export function outline(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;
}
