import { html, type TemplateResult } from 'lit';
import './define.ts';
import { alex, arabic, earlier, german, lars, many, newer, odd, recorded } from './examples.test-helper.ts';

/** The one list of examples: tests, accessibility checks and documentation all start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'list';
  readonly theme?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly scanning?: boolean;
  readonly config?: unknown;
  readonly compareWith?: unknown;
  readonly langBeside?: string;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = (args: Args): TemplateResult =>
  html`<delaktig-what-matters
    name="viktigt"
    .value=${args.value ?? null}
    .level=${args.level ?? 'standard'}
    .view=${args.view ?? 'map'}
    .theme=${args.theme ?? ''}
    .config=${args.config ?? null}
    .compareWith=${args.compareWith ?? null}
    .langBeside=${args.langBeside ?? ''}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?scanning=${args.scanning}
  ></delaktig-what-matters>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-what-matters');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

const audience = [
  { id: 'mother', label: { sv: 'Mamma', en: 'Mum' } },
  { id: 'school', label: { sv: 'Skolan', en: 'School' } },
];

export default { title: 'Delaktig/What matters', component: 'delaktig-what-matters', render };

/** Nothing said yet. */
export const Empty: Story = {};
/** Alex has said three things. */
export const Alex: Story = { args: { value: alex() } };
/** From what matters to a goal and small steps. */
export const Goals: Story = {
  args: { value: lars(), config: { audience } },
  play: opened('.card[data-key="work"]'),
};
/** The same as an editable list. */
export const List: Story = { args: { value: lars(), view: 'list', config: { audience } } };
/** Seen, not changed. */
export const ReadOnly: Story = { args: { value: lars(), readonly: true } };
export const ReadOnlyOpen: Story = {
  args: { value: lars(), readonly: true },
  play: opened('.card[data-key="work"]'),
};
export const ReadOnlyList: Story = { args: { value: lars(), readonly: true, view: 'list' } };
export const Disabled: Story = { args: { value: lars(), disabled: true } };
/** Pictures and few words. */
export const LevelSymbol: Story = { args: { value: alex(), level: 'symbol' } };
export const LevelSymbolEmpty: Story = { args: { level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy' } };
/** A child, in words. */
export const Child: Story = { args: { value: alex(), level: 'easy', config: { child: true, goals: false } } };
export const TwoHundred: Story = { args: { value: many(200) } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
/** A conversation with an interpreter: Swedish with English under each label. */
export const TwoLanguages: Story = { args: { value: alex(), langBeside: 'en' } };
/** The host's own words for the question. */
export const OwnQuestion: Story = { args: { config: { question: { sv: 'Vad vill du att vi ska veta?' } } } };
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'what-matters', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities: nothing said, markup, a photo that is not there. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
export const MatterOpen: Story = {
  args: { value: alex(), config: { audience } },
  play: opened('.card[data-key="dog"]'),
};
export const MatterOpenSymbol: Story = {
  args: { value: alex(), level: 'symbol' },
  play: opened('.card[data-key="dog"]'),
};
export const ExamplesOpen: Story = { args: { value: alex() }, play: opened('[data-show-examples]') };
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
export const SymbolsOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-symbol]') };
export const DrawingOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-way="drawing"]') };
export const PhotoOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-way="photo"]') };
export const VoiceOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-way="voice"]') };
export const VideoOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-way="video"]') };
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
/** What mattered the earlier time beside what matters now. */
export const Compare: Story = {
  args: { value: alex(), compareWith: earlier() },
  play: opened('[data-more]', '[data-entry="compare"]'),
};
export const CompareSymbol: Story = {
  args: { value: alex(), compareWith: earlier(), level: 'symbol' },
  play: opened('[data-more]', '[data-entry="compare"]'),
};
/** One switch: rows light up one after another. */
export const Scanning: Story = { args: { value: alex(), scanning: true } };
/** Said by voice or film alone, by somebody who does not write. */
export const Recorded: Story = { args: { value: recorded() } };
