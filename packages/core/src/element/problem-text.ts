import type { Problem } from '../document/problem.ts';
import type { Say, Text } from '../language/say.ts';
import { problemAt, type ProblemParams, problems, problemUnknown } from '../problem-texts.ts';

/** One sentence about what is wrong with the host's data and what to do, with the place in the data: for the staff who look after the system. */
export function problemText(
  say: Say,
  problem: Problem,
  own: Readonly<Record<string, Text<[params: ProblemParams]>>> = {},
): string {
  const { code, path, params = {} } = problem;
  const texts: Readonly<Record<string, Text<[params: ProblemParams]>>> = { ...problems, ...own };
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  const sentence = text ? text(say, params) : problemUnknown(say, code);
  return path.length === 0 ? sentence : problemAt(say, sentence, pathText(path));
}

/** `content.people[3].name`, as it would be written in code. */
function pathText(path: Problem['path']): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${String(step)}]` : text ? `${text}.${step}` : step),
    '',
  );
}
