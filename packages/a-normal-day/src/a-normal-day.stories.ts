import { html, type TemplateResult } from 'lit';
import './define.ts';
import { alex, alexSymbols, arabic, german, many, morning, newer, odd } from './examples.test-helper.ts';

/** The one list of examples: tests, accessibility checks and documentation all start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'list' | 'sheet' | 'shares' | 'compare';
  readonly theme?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly scanning?: boolean;
  readonly config?: unknown;
  readonly sources?: unknown;
  readonly compareWith?: unknown;
  readonly langBeside?: string;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = (args: Args): TemplateResult =>
  html`<delaktig-a-normal-day
    name="dag"
    .value=${args.value ?? null}
    .level=${args.level ?? 'standard'}
    .view=${args.view ?? 'map'}
    .theme=${args.theme ?? ''}
    .config=${args.config ?? null}
    .sources=${args.sources ?? null}
    .compareWith=${args.compareWith ?? null}
    .langBeside=${args.langBeside ?? ''}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?scanning=${args.scanning}
  ></delaktig-a-normal-day>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-a-normal-day');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

/** A network map with people to choose from. */
const map = {
  type: 'network-map',
  version: 1,
  id: 'a1f6e2b0-6d0c-4f59-9a35-6f5e3a0c1d22',
  content: {
    people: [
      { id: 'mormor', name: 'Mormor' },
      { id: 'lars', name: 'Lars' },
    ],
  },
};

export default { title: 'Delaktig/A normal day', component: 'delaktig-a-normal-day', render };

/** Nothing told yet. */
export const Empty: Story = {};
/** Alex's school day; a free day and a wished one are a press away. */
export const Alex: Story = { args: { value: alex() } };
/** A few things, and one without a time. */
export const Morning: Story = { args: { value: morning() } };
/** The same as an editable list. */
export const List: Story = { args: { value: morning(), view: 'list' } };
/** Three columns, four questions. */
export const Sheet: Story = { args: { value: alex(), view: 'sheet' } };
/** One question at a time. */
export const SheetSymbol: Story = { args: { value: alex(), view: 'sheet', level: 'symbol' } };
/** How much of the day goes to what. */
export const Shares: Story = { args: { value: alex(), view: 'shares' } };
/** A child never sees how long with whom. */
export const SharesChild: Story = { args: { value: alex(), view: 'shares', config: { child: true } } };
/** Now and wished, side by side. */
export const Compare: Story = { args: { value: alex(), view: 'compare' } };
/** With an earlier document of the host's. */
export const CompareEarlier: Story = { args: { value: morning(), view: 'compare', compareWith: alex() } };
/** Seen, not changed. */
export const ReadOnly: Story = { args: { value: morning(), readonly: true } };
export const ReadOnlyList: Story = { args: { value: morning(), readonly: true, view: 'list' } };
export const ReadOnlySheet: Story = { args: { value: alex(), readonly: true, view: 'sheet' } };
export const Disabled: Story = { args: { value: morning(), disabled: true } };
/** Pictures and few words. */
export const LevelSymbol: Story = { args: { value: alexSymbols(), level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy' } };
/** Five hundred things: what does not fit gathers in "+N". */
export const FiveHundred: Story = { args: { value: many(500) } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
/** Arabic names, and the day from right to left. */
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
/** A conversation with an interpreter: Swedish with English under each label. */
export const TwoLanguages: Story = { args: { value: morning(), langBeside: 'en' } };
/** Several days from the start. */
export const ThreeDays: Story = {
  args: {
    config: {
      days: [
        { id: 'school', kind: 'school' },
        { id: 'free', kind: 'free' },
        { id: 'wish', kind: 'free', when: 'wished' },
      ],
      child: true,
    },
  },
};
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'a-normal-day', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities: impossible times, an unknown place, markup in a name. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
export const ThingOpen: Story = {
  args: { value: alex(), sources: [map] },
  play: opened('.thing[data-key="frukost"]'),
};
export const WaitingThingOpen: Story = { args: { value: morning() }, play: opened('.thing[data-key="rita"]') };
export const Moving: Story = {
  args: { value: morning() },
  play: opened('.thing[data-key="frukost"]', '[data-start-moving]'),
};
/** An empty time was pressed. */
export const TimeChosen: Story = { args: { value: morning() }, play: opened('[data-key="gap-450"]') };
export const NewDayOpen: Story = { args: { value: alex() }, play: opened('[data-new-day]') };
export const DayOpen: Story = { args: { value: alex() }, play: opened('[data-change-day]') };
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
export const SymbolsOpen: Story = { args: { value: morning() }, play: opened('.symbol-button') };
/** All places and people, to rename or remove. */
export const CardsOpen: Story = { args: { value: alex() }, play: opened('[data-more]', '[data-entry="cards"]') };
/** Saying something by voice in the sheet. */
export const SheetVoice: Story = { args: { value: alex(), view: 'sheet' }, play: opened('.cell [data-way="voice"]') };
export const CrowdOpen: Story = { args: { value: many(60) }, play: opened('.crowd') };
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
/** One switch: rows light up one after another. */
export const Scanning: Story = { args: { value: morning(), scanning: true } };
