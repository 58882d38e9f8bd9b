import { html, nothing, type TemplateResult } from 'lit';
import { isolateText } from '../document/isolate-text.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import { outline } from '../style/icons.ts';
import * as texts from './texts.ts';

/** *Flytta upp* and *Flytta ner*: the way without dragging. */
export function moveButtons(
  locale: LocaleController,
  {
    id,
    name,
    index,
    count,
  }: { readonly id: string; readonly name: string; readonly index: number; readonly count: number },
  move: (index: number) => void,
): TemplateResult {
  const button = (key: string, text: Text<[name: string]>, path: string, to: number): TemplateResult => {
    const off = to < 0 || to >= count;
    return html`<button class="act move" type="button" data-key=${`${key}-${id}`} aria-label=${locale.text(text, isolateText(name))} aria-disabled=${off ? 'true' : nothing} @click=${() => !off && move(to)}>${outline(path)}</button>`;
  };
  return html`${button('up', texts.moveUpNamed, 'M12 20V5M5 12l7-7 7 7', index - 1)} ${button('down', texts.moveDownNamed, 'M12 4v15M5 12l7 7 7-7', index + 1)}`;
}
