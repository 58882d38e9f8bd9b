import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Scene } from '@delaktig/core/scene/scene.js';
import { circleScene } from './circle-scene.ts';
import { nameOfPart, personOf } from './context.ts';
import type { MeetingCircleDocument } from './model.ts';
import * as texts from './texts.ts';
import { minutesOf } from './timing.ts';

/** The circle of a meeting, in the language shown. */
export function drawnCircle(locale: LocaleController, document: MeetingCircleDocument): Scene {
  const { parts, minutes } = document.content;
  const number = (value: number): string => locale.say.number(value);
  return circleScene({
    parts,
    names: parts.map((part) => nameOfPart(locale, part)),
    times: minutesOf(parts, minutes).map((each) => locale.text(texts.minutes, number(each))),
    numbers: parts.map((_, index) => number(index + 1)),
    middle: displayText(personOf(document)?.name ?? document.owner?.name ?? '').trim() || locale.text(texts.inMiddle),
    language: locale.language,
    direction: locale.direction,
  });
}
