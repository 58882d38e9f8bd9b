import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { nameOf } from '@delaktig/core/shell/scan-rows.js';
import type { MapView } from './context.ts';
import * as later from './later-texts.ts';
import * as texts from './modes-texts.ts';
import * as firstTexts from './texts.ts';

type Find = (selector: string) => readonly HTMLElement[];

const pressed = (element: HTMLElement): ScanItem => ({
  name: nameOf(element),
  element: element.closest<HTMLElement>('label') ?? element,
  run: () => element.click(),
});

/** The question that is asked: those it may fit, or its answers; then what goes on, back, or reads aloud. */
export function guideRows({ locale }: MapView, find: Find): readonly ScanRow[] {
  const [title] = find('[data-guide] h3');
  if (!title) return [];
  const fits = find('[data-guide] .fits :is(input, button)').map(pressed);
  const answers = find('[data-guide] .answers button').map(pressed);
  const rest = find('[data-guide] :is(.chip, .asides) button').map(pressed);
  return [
    { name: title.textContent.trim(), items: fits.length > 0 ? fits : answers },
    { name: locale.text(texts.guided), items: fits.length > 0 ? [...answers, ...rest] : rest },
  ];
}

/** What is shown now and how it ends, and the markings to show. Which one is seen, but said by its number: others may be listening. */
export function markingRows({ locale, speakMarkings }: MapView, find: Find): readonly ScanRow[] {
  return [
    { name: locale.text(texts.oneMarking), items: find('[data-mode-bar] button').map(pressed) },
    {
      name: locale.text(firstTexts.legend),
      items: find('[data-show]').map((element, index) => ({
        ...pressed(element),
        ...(speakMarkings ? {} : { spoken: locale.text(later.markingNth, locale.say.number(index + 1)) }),
      })),
    },
  ];
}

/** What is done with the board: how lines are drawn now and how that ends, and how large the map is. */
export function boardRows({ locale }: MapView, find: Find): readonly ScanRow[] {
  return [
    { name: locale.text(later.draw), items: find('[data-linking] button').map(pressed) },
    { name: locale.text(texts.zoomGroup), items: find('[data-zoom]:not([aria-disabled=true])').map(pressed) },
    { name: locale.text(texts.pan), items: find('[data-pan]').map(pressed) },
  ];
}
