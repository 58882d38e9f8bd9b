import type { DayView } from './context.ts';
import * as texts from './texts.ts';

/** The shown day, to be read aloud: which day, then each thing with its time and place. How it feels, and with whom, is heard where a thing is opened. */
export function dayWords({ day, drawn, words, locale }: DayView): string {
  const things = [
    ...drawn.spans.map((span) => words.thing(span.activity, span)),
    ...drawn.waiting.map((activity) => words.thing(activity, undefined)),
  ];
  return [words.day(day), ...(things.length > 0 ? things : [locale.text(texts.summaryEmpty)])].join('\n');
}
