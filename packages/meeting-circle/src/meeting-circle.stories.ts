import { html, type TemplateResult } from 'lit';
import './define.ts';
import { publicContent } from './shared.ts';
import {
  alex,
  alexSaid,
  arabic,
  closed,
  crowd,
  ended,
  german,
  lars,
  meeting,
  meetingDocument,
  newer,
  odd,
} from './examples.test-helper.ts';

/** The one list of examples: tests, accessibility checks and documentation all start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'list';
  readonly screen?: string;
  readonly theme?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly scanning?: boolean;
  readonly config?: unknown;
  readonly sources?: unknown;
  readonly langBeside?: string;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = (args: Args): TemplateResult =>
  html`<delaktig-meeting-circle
    name="mote"
    .value=${args.value ?? null}
    .level=${args.level ?? 'standard'}
    .view=${args.view ?? 'map'}
    .screen=${args.screen ?? 'chair'}
    .theme=${args.theme ?? ''}
    .config=${args.config ?? null}
    .sources=${args.sources ?? []}
    .langBeside=${args.langBeside ?? ''}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?scanning=${args.scanning}
  ></delaktig-meeting-circle>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-meeting-circle');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

/** Another window has told how the meeting goes. */
function told(participant = '', value = meeting()): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-meeting-circle');
    if (!element) return;
    element.participant = participant;
    await element.updateComplete;
    const counted = { meeting: 24 * 60_000, part: 3 * 60_000 };
    const state = { content: publicContent(value.content), counted, timeHidden: false };
    element.receive({ kind: 'state', meeting: value.id, state });
    await element.updateComplete;
  };
}

export default { title: 'Delaktig/Meeting circle', component: 'delaktig-meeting-circle', render };

/** The five parts, and nobody yet. */
export const Empty: Story = {};
/** Alex's meeting as it was planned. */
export const Alex: Story = { args: { value: alex(), sources: alexSaid } };
/** Three equal parts; the person leads. */
export const Lars: Story = { args: { value: lars() } };
/** All that can be planned, without the drawing. */
export const List: Story = { args: { value: alex(), view: 'list', sources: alexSaid } };
/** The person's own version, with pictures. */
export const ThePersonsOwn: Story = { args: { value: alex(), screen: 'person', sources: alexSaid } };
export const ReadOnly: Story = { args: { value: alex(), readonly: true } };
export const ReadOnlyList: Story = { args: { value: alex(), readonly: true, view: 'list' } };
export const Disabled: Story = { args: { value: alex(), disabled: true } };
/** Pictures and few words: the person's own version. */
export const LevelSymbol: Story = { args: { value: alex(), level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy', view: 'list' } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
export const ArabicOwn: Story = {
  args: { value: arabic(), screen: 'person' },
  globals: { language: 'ar', direction: 'rtl' },
};
/** A conversation with an interpreter: Swedish with English under each label. */
export const TwoLanguages: Story = { args: { value: alex(), langBeside: 'en' } };
/** The host's own parts. */
export const OwnParts: Story = {
  args: {
    config: {
      minutes: 30,
      parts: [
        { id: 'hej', label: 'Hej', share: 1 },
        { id: 'needs', kind: 'needs', share: 4 },
      ],
    },
  },
  play: opened('[data-section="shape"] > summary'),
};
/** Sixty come. */
export const Crowd: Story = { args: { value: crowd() } };
/** A meeting without parts says what to do. */
export const NoParts: Story = { args: { value: meetingDocument({ shape: 'own', parts: [] }) } };
/** A meeting that goes on. */
export const Meeting: Story = { args: { value: meeting(new Date().toISOString()) } };
/** A break. */
export const Break: Story = { args: { value: meeting() } };
export const BreakEasy: Story = { args: { value: meeting(), level: 'easy' } };
export const BreakArabic: Story = {
  args: { value: meeting() },
  globals: { language: 'ar', direction: 'rtl' },
};
export const MeetingReadOnly: Story = { args: { value: meeting(), readonly: true } };
/** The clock says something that cannot be: the one who leads is asked. */
export const ClockDoubt: Story = { args: { value: meeting('2026-03-02T10:00:00.000Z') } };
/** Another window leads: here it is only read, until it is led from here. */
export const LedElsewhere: Story = {
  args: { value: alex() },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('delaktig-meeting-circle');
    const { id, content } = meeting();
    const counted = { meeting: 24 * 60_000, part: 3 * 60_000 };
    const lead = { window: 'another', turn: 1, since: 0 };
    element?.receive({
      kind: 'state',
      meeting: id,
      state: { content: publicContent(content), counted, timeHidden: false, lead },
    });
    await element?.updateComplete;
  },
};
/** The meeting has ended. */
export const Ended: Story = { args: { value: ended() } };
/** Who does what, when we meet again, whether it was good, and what Alex takes home. */
export const After: Story = { args: { value: closed() } };
export const AfterEasy: Story = { args: { value: closed(), level: 'easy' } };
export const AfterReadOnly: Story = { args: { value: closed(), readonly: true } };
export const AfterArabic: Story = { args: { value: closed() }, globals: { language: 'ar', direction: 'rtl' } };
/** What came of it, in the person's own version. */
export const AfterOwn: Story = { args: { value: closed(), screen: 'person' } };
export const AfterSymbol: Story = { args: { value: closed(), level: 'symbol' } };
/** Blev mötet bra?, at a screen that is handed round. */
export const Answering: Story = { args: { value: closed() }, play: opened('[data-good]') };
/** One question at a time, with faces. */
export const AnsweringSymbol: Story = { args: { value: closed(), level: 'symbol' }, play: opened('[data-good]') };
/** The big screen when it is over. */
export const WallAfter: Story = { args: { screen: 'wall' }, play: told('', closed()) };
/** A phone when it is over. */
export const PhoneAfter: Story = { args: { screen: 'phone' }, play: told('p-mother', closed()) };
/** The person's phone: in easy words. */
export const PhoneAfterOwn: Story = { args: { screen: 'phone', level: 'easy' }, play: told('p-alex', closed()) };
/** The big screen before anything has been told. */
export const WallWaits: Story = { args: { screen: 'wall' } };
/** The big screen. */
export const Wall: Story = { args: { screen: 'wall' }, play: told() };
/** A phone. */
export const Phone: Story = { args: { screen: 'phone' }, play: told('p-alex') };
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'meeting-circle', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
export const PrepareOpen: Story = { args: { value: alex() }, play: opened('[data-section="prepare"] > summary') };
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
export const StartOver: Story = {
  args: { value: alex() },
  play: opened('[data-more]', '.more-panel [data-start-over]'),
};
/** *Paus*: everything is covered. */
export const Covered: Story = { args: { value: alex() }, play: opened('[data-pause]') };
/** *Klar*: a neutral page for the next person. */
export const Finished: Story = {
  args: { value: alex() },
  async play(context) {
    // A host that saves: without one nothing is cleared.
    context.canvasElement.addEventListener(
      'delaktig-finish',
      (event) => {
        event.detail.waitUntil(Promise.resolve());
      },
      { once: true },
    );
    await opened('[data-finish]')(context);
  },
};
/** One switch: every button, one after another. */
export const Scanning: Story = { args: { value: alex(), scanning: true } };
