import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { audible } from '@delaktig/testing/names.js';
import { inRound, OneSwitch, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { alex, closed, meeting } from './examples.test-helper.ts';
import type { MeetingCircleHarness } from './harness.ts';
import { meetingWith } from './on-page.test-helper.ts';

type Rows = ReturnType<MeetingCircleHarness['element']['scanRows']>;
type Item = Rows[number]['items'][number];
const rowsOf = ({ element }: MeetingCircleHarness): Rows => element['scanRows']();

describe('meeting circle: one switch', () => {
  const fixture = new Fixture();

  async function scanned(value: unknown, screen = 'chair', level = 'standard'): Promise<MeetingCircleHarness> {
    const harness = await meetingWith(fixture, value, (element) => {
      element.screen = screen;
      if (level === 'symbol') element.level = level;
      element.scanning = true;
    });
    await harness.until(() => rowsOf(harness).length > 1, 'scanning has begun');
    return harness;
  }

  /** Goes into a row, and on into what it leads to. */
  async function choose(harness: MeetingCircleHarness, row: string, ...path: readonly string[]): Promise<void> {
    inRound(rowsOf(harness), row, ...path).run();
    await harness.settled();
  }

  /** Everything a round comes to. */
  function reached(items: readonly Item[]): readonly HTMLElement[] {
    return items.flatMap((item) => (item.actions ? reached(item.actions()) : (item.element ?? [])));
  }

  for (const [what, value, screen, level] of [
    ['the planning', alex(), 'chair', 'standard'],
    ['the person’s own version', alex(), 'person', 'symbol'],
    ['the meeting', meeting(new Date().toISOString()), 'chair', 'standard'],
    ['what comes after it', closed(), 'chair', 'standard'],
    ['what the person takes home', closed(), 'person', 'symbol'],
  ] as const)
    it(`${what}: every button, choice, box and list that is shown is in a round`, async () => {
      const harness = await scanned(value, screen, level);
      const rows = rowsOf(harness);
      check(
        rows.every(({ name, items }) => audible(name) !== '' && items.every((item) => audible(item.name) !== '')),
        'something has no name',
      );
      const all = reached(rows.flatMap(({ items }) => items));
      const root = harness.element.shadowRoot?.querySelector('.content');
      const controls = [
        ...(root?.querySelectorAll<HTMLElement>(
          'summary, select, button:not([disabled], [aria-disabled=true], [data-more]), input:is([type=radio], [type=checkbox])',
        ) ?? []),
      ].filter(
        (each) =>
          each.checkVisibility() &&
          !each.matches(':disabled, .one-line [type=submit], .decide [type=submit]') &&
          !each.closest('[data-scan-now]'),
      );
      check(controls.length > 10, 'there is hardly anything');
      for (const each of controls)
        check(
          all.some((element) => element === each || element.contains(each)),
          `not reached: ${each.outerHTML.slice(0, 160)}`,
        );
      const names = rows.flatMap(({ items }) => items.map(({ name }) => name));
      check(!names.includes('Börja om'), 'starting over is in a round');
    });

  it('hand-outs are printed and the circle is saved as a picture: everything in Mer but Börja om, in the planning and in the meeting', async () => {
    const harness = await scanned(alex());
    const rows = (): Rows => rowsOf(harness);
    alike(await reachesAllOfMore(harness, rows), ['Skriv ut', 'Spara som bild'], 'what there is');
    let printed = 0;
    harness.element.print = () => {
      printed += 1;
      return Promise.resolve();
    };
    const one = new OneSwitch(harness);
    one.hold();
    await one.choose('Mer', 'Skriv ut');
    same(printed, 1, 'how often it is printed');
    await choose(harness, 'Starta mötet', 'Starta mötet');
    await reachesAllOfMore(harness, rows);
    harness.element.scanning = false;
  });

  it('a big screen and a phone, which have no Mer, have none with one switch either', async () => {
    for (const screen of ['wall', 'phone']) {
      const harness = await meetingWith(fixture, null, (element) => {
        element.screen = screen;
        element.scanning = true;
      });
      await harness.until(() => rowsOf(harness).length > 0, 'scanning has begun');
      check(!rowsOf(harness).some(({ name }) => name === 'Mer'), screen);
      harness.element.scanning = false;
    }
  });

  it('a meeting is led from its beginning to its end, and how it was is answered', async () => {
    const harness = await scanned(alex());
    await choose(harness, 'Starta mötet', 'Starta mötet');
    for (const part of ['Inledning', 'Aktuell situation', 'Behov, mål och insatser', 'Sammanfattning'])
      await choose(harness, `Nu: ${part}`, 'Nästa del');
    await choose(harness, 'Vem har pratat?', 'Alex');
    alike(harness.document.content.running?.spoken, ['p-alex'], 'who has spoken');
    await choose(harness, 'Nu: Avslutning', 'Avsluta mötet');
    check(harness.document.content.running?.ended, 'it has not ended');
    await choose(harness, 'Blev mötet bra?', 'Svara på den här skärmen');
    await choose(harness, 'Blev mötet bra?', 'Hjälptes alla åt?', 'Ja');
    await choose(harness, 'Blev mötet bra?', 'Skicka mitt svar');
    same(harness.document.content.answers?.[0]?.collaboration, 'yes', 'the answer');
    await choose(harness, 'Tack!', 'Tillbaka till mötet');
    await choose(harness, 'Nästa möte', 'Vilka ska komma då?', 'Alex');
    alike(harness.document.content.after?.next?.participants, ['p-alex'], 'who comes next time');
  });

  it('a part is unfolded, and what is in it is prepared; a role is chosen in a list', async () => {
    const harness = await scanned(alex());
    await choose(harness, 'Förbereda sig', 'Förbereda sig');
    const row = rowsOf(harness).find(({ name }) => name === 'Förbereda sig');
    check((row?.items.length ?? 0) > 3, 'nothing is in it');
    await choose(harness, 'Vilka kommer', 'Alex mamma', 'Roll: Alex mamma', 'Närstående');
    same(harness.participant('Alex mamma').role, 'relative', 'the role');
  });
});
