import { askedWalk } from '@delaktig/testing/asked-walk.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe } from '@delaktig/testing/framework.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { type Act, itWalks, type Walk } from '@delaktig/testing/random-walk.js';
import { isShown, oneStopEach, shellActs } from '@delaktig/testing/shell-acts.js';
import { until } from '@delaktig/testing/waiting.js';
import type { DelaktigMeetingCircle } from './element.ts';
import { nameOfPart } from './context.ts';
import { alex } from './examples.test-helper.ts';
import type { MeetingCircleHarness } from './harness.ts';
import type { MeetingCircleDocument } from './model.ts';
import { meetingWith } from './on-page.test-helper.ts';
import { currentPart } from './running.ts';
import { TestTime } from './test-time.test-helper.ts';
import { minutesOf } from './timing.ts';

type CircleAct = Act<MeetingCircleHarness, MeetingCircleDocument>;

/** Where a walk goes when nobody says: always the same way. */
const everyDay = 20261122;

const root = ({ element }: MeetingCircleHarness): ShadowRoot | null => element.shadowRoot;
/** What can be pressed now of what a selector names, and is not folded away. */
const pressable = (harness: MeetingCircleHarness, selector: string): readonly HTMLElement[] =>
  [...(root(harness)?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (each) => !each.closest('details:not([open])') && !each.matches(':disabled, [aria-disabled="true"]'),
  );

/** Presses one of some things: with a finger, or with Enter. */
const press = (name: string, selector: string, weight: number): CircleAct => ({
  name,
  weight,
  possible: (_state, harness) => isShown(harness) && pressable(harness, selector).length > 0,
  async run(harness, chance) {
    const target = chance.pick(pressable(harness, selector));
    if (!target) return 'none';
    const said = (target.getAttribute('aria-label') ?? target.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);
    if (chance.below(2) === 0 && (await harness.canReach(target))) await harness.click(target);
    else {
      target.focus();
      target.click();
    }
    return said;
  },
});

const write = (name: string, selector: string, words: (chance: Chance) => string, weight: number): CircleAct => ({
  name,
  weight,
  possible: (_state, harness) => isShown(harness) && pressable(harness, selector).length > 0,
  async run(harness, chance) {
    const [field] = pressable(harness, selector);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 'none';
    const written = words(chance);
    field.focus();
    field.value = written;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    if (field.form && !field.name) await harness.press('Enter');
    return written;
  },
});

const some =
  (...all: readonly string[]) =>
  (chance: Chance): string =>
    chance.pick(all) ?? '';

const acts: readonly CircleAct[] = [
  press('unfolds or folds a part', 'details > summary', 4),
  press('begins, or goes between meeting and planning', '[data-start], [data-phase]', 3),
  press('leads the meeting', '[data-run]', 10),
  press('says who has spoken', '.turns .act', 4),
  press('ticks or chooses', 'input[type=checkbox], input[type=radio]', 8),
  press('takes something away', '.question-item .act, .participant .act', 2),
  press('moves, or adds a part', '[data-section="shape"] button', 2),
  press('answers whether it was good', '[data-good], .answering .act', 8),
  write('writes what the meeting is for', '#purpose', some('Skolan', 'Att få vara i fred', ''), 1),
  write(
    'writes who comes',
    '[data-section="people"] .one-line input',
    (chance) => `Kim ${String(chance.below(999))}`,
    2,
  ),
  write(
    'writes a question',
    '[data-section="questions"] .one-line input',
    (chance) => `Fråga ${String(chance.below(999))}`,
    1,
  ),
  write('writes a hard word', '[data-section="words"] .one-line input', some('habilitering', 'insats'), 1),
  write('writes where to meet', '#next-place', some('Skolan', 'Hemma', ''), 1),
  write('writes a day', '[data-section="next"] input[type=date]', some('2026-12-24', '2027-02-03', ''), 1),
  write('writes how long it is', '[data-section="shape"] input[type=number]', some('45', '0', '90', 'x'), 1),
  {
    name: 'writes a decision',
    weight: 2,
    possible: (_state, harness) => isShown(harness) && pressable(harness, '.decide input').length > 0,
    async run(harness, chance) {
      const what = `Ringa ${String(chance.below(999))}`;
      await harness.dictate('Vad ska göras?', what);
      await harness.press('Enter');
      return what;
    },
  },
  {
    name: 'time passes, or the clock is put',
    weight: 3,
    async run({ element }, chance) {
      if (!(element.time instanceof TestTime)) return 'none';
      const minutes = chance.below(9);
      element.time.minutes(minutes);
      if (chance.below(6) === 0) element.time.putClock(chance.pick([-3_600_000, 3_600_000]) ?? 0);
      await element.updateComplete;
      return `${String(minutes)} min`;
    },
  },
  ...shellActs<MeetingCircleHarness>('Cirkel'),
];

/** The parts, with their minutes, as the document has them: always all of the time. */
function showsParts(harness: MeetingCircleHarness, { content }: MeetingCircleDocument): void {
  const minutes = minutesOf(content.parts, content.minutes);
  const list = root(harness)?.querySelector('.part-list');
  if (!list || !isShown(harness)) return;
  const shown = [...list.querySelectorAll('.chip')].map((each) => Number.parseInt(each.textContent, 10));
  alike(shown, minutes, 'minutes of the parts');
}

/** What is written in the meeting stands there, also when it is over. */
function showsDecisions(harness: MeetingCircleHarness, { content }: MeetingCircleDocument): void {
  const decisions = root(harness)?.querySelector('[data-section="decisions"]');
  if (!decisions || !isShown(harness)) return;
  same(decisions.querySelectorAll('li').length, content.running?.decisions.length, 'decisions');
}

describe('meeting circle: a walk by people who do not know what it is for', () => {
  const fixture = new Fixture();
  let wall: DelaktigMeetingCircle | undefined;

  /** The wall is in the same part, and shows nothing that is the chair's own. */
  async function wallAgrees(harness: MeetingCircleHarness, { content }: MeetingCircleDocument): Promise<void> {
    const part = currentPart(content);
    const { running } = content;
    const shown = (): string => wall?.shadowRoot?.querySelector<HTMLElement>('.content')?.innerText ?? '';
    const wanted =
      running && part
        ? running.ended === undefined
          ? `Nu: ${nameOfPart(harness.element['locale'], part)}`
          : 'Mötet är slut'
        : 'Mötet har inte börjat';
    await until(() => shown().includes(wanted), `the wall shows ${wanted}`);
    for (const each of content.avoided) check(!shown().includes(each.words), 'the wall shows what is not talked about');
  }

  function walk(): Walk<DelaktigMeetingCircle, MeetingCircleHarness, MeetingCircleDocument> {
    return {
      async start() {
        fixture.clear();
        const follower = await meetingWith(fixture, null, (element) => void (element.screen = 'wall'));
        wall = follower.element;
        return meetingWith(fixture, alex(), (element) => {
          element.time = new TestTime();
          element.addEventListener('delaktig-meeting', ({ detail }) =>
            follower.element.receive(structuredClone(detail)),
          );
        });
      },
      state: (harness) => harness.document,
      acts,
      steps: 200,
      ...askedWalk(everyDay),
      invariants: [
        { name: 'the parts stand there with all of the time', holds: showsParts },
        { name: 'what was decided stands there', holds: showsDecisions },
        { name: 'the toolbar is one tab stop', holds: (harness) => oneStopEach(...harness.findAll('toolbar')) },
        {
          name: 'the wall agrees',
          holds: wallAgrees,
        },
      ],
    };
  }

  itWalks('by pointer, keyboard and names nothing is lost, and every window shows what is stored', walk);
});
