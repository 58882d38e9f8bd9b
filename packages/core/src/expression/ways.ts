import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import { icon, outline } from '../style/icons.ts';
import * as core from '../texts.ts';
import * as texts from './texts.ts';

/** A way to say something other than in writing. */
export type Tool = 'symbol' | 'drawing' | 'photo' | 'voice' | 'video';

/** What is open: which way, and what it is about; null for something that is about to be added. */
export interface OpenedTool {
  readonly tool: Tool;
  readonly subject: string | null;
}

/** What stands for each on its button, as an outline in a box of 24 by 24. */
export const wayOutlines = {
  drawing: 'M4 20c3-1 4-1 6-3L20 7l-3-3L7 14c-2 2-2 3-3 6zM14 7l3 3',
  photo: 'M4 8h4l2-3h4l2 3h4v11H4zM12 13m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  voice: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6 11a6 6 0 0 0 12 0M12 17v3M9 20h6',
  video: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
} as const;

/** All of them, in the order they are offered. */
export const allTools: readonly Tool[] = ['symbol', 'drawing', 'photo', 'voice', 'video'];

/** What each is called: on its button, and as the heading of what that opens. */
export const toolNames: Readonly<Record<Tool, Text>> = {
  symbol: core.chooseSymbol,
  drawing: texts.draw,
  photo: texts.takePhoto,
  voice: texts.recordVoice,
  video: texts.recordVideo,
};

/** What a button is about, heard after its words: where many have the same words, each says which it is. */
export function heardAbout(about: string): unknown {
  return about ? html`<span class="heard">, ${about}</span>` : nothing;
}

/**
 * The buttons that open the other ways: `[data-way]`, in a group with a name.
 *
 * @param locale - The language.
 * @param opened - What is open now.
 * @param subject - What would be said something about.
 * @param open - Opens one.
 * @param offered - Which. Default all.
 * @param about - What it would be said about, heard after the words where there are many such groups. Default nothing.
 */
export function wayButtons(
  locale: LocaleController,
  opened: OpenedTool | null,
  subject: string | null,
  open: (tool: Tool) => void,
  offered: readonly Tool[] = allTools,
  about = '',
): TemplateResult {
  return html`<div class="ways" role="group" aria-label=${[locale.text(texts.otherWays), about].filter(Boolean).join(', ')}>
    ${offered.map(
      (tool) => html`<button
        class="act way"
        type="button"
        data-way=${tool}
        aria-haspopup="dialog"
        aria-expanded=${String(opened?.tool === tool && opened.subject === subject)}
        @click=${() => open(tool)}
      >
        ${tool === 'symbol' ? icon('picture') : outline(wayOutlines[tool])} <span>${locale.label(toolNames[tool])}${heardAbout(about)}</span>
      </button>`,
    )}
  </div>`;
}
