import { html, type TemplateResult } from 'lit';
import './define.ts';
import { alex, arabic, earlier, german, lars, newer, odd, recorded } from './examples.test-helper.ts';

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
  html`<delaktig-conversation-menu
    name="meny"
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
  ></delaktig-conversation-menu>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-conversation-menu');
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

export default { title: 'Delaktig/Conversation menu', component: 'delaktig-conversation-menu', render };

/** The eight topics, the warm-up and the question in the centre. */
export const Empty: Story = {};
/** Alex has chosen three, and left two aside. */
export const Alex: Story = { args: { value: alex() } };
/** *Så här vill jag ha det i skolan*. */
export const School: Story = { args: { config: { deck: 'school' } } };
/** *Samtalskort* for young people and adults. */
export const Cards: Story = { args: { config: { deck: 'cards' } } };
/** *Levnadsberättelse*: grows over time. */
export const LifeStory: Story = { args: { value: lars() }, play: opened('.topic[data-key="li-adult-work"]') };
export const List: Story = { args: { value: alex(), view: 'list', config: { audience } } };
export const ReadOnly: Story = { args: { value: alex(), readonly: true } };
export const ReadOnlyOpen: Story = {
  args: { value: alex(), readonly: true },
  play: opened('.topic[data-key="friends"]'),
};
export const ReadOnlyList: Story = { args: { value: alex(), readonly: true, view: 'list' } };
export const Disabled: Story = { args: { value: alex(), disabled: true } };
/** Pictures and few words. */
export const LevelSymbol: Story = { args: { value: alex(), level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy' } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
/** A conversation with an interpreter: Swedish with English under each label. */
export const TwoLanguages: Story = { args: { value: alex(), langBeside: 'en' } };
/** The host's own topics and questions. */
export const OwnTopics: Story = {
  args: {
    config: {
      title: 'Inför ditt möte',
      topics: [{ id: 'sleep', label: 'Sömn', questions: [{ id: 'q', label: 'Hur sover du?' }] }, { id: 'family' }],
      mat: true,
    },
  },
  play: opened('.topic[data-key="sleep"]'),
};
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'conversation-menu', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
export const TopicOpen: Story = {
  args: { value: alex(), config: { audience, mat: true } },
  play: opened('.topic[data-key="friends"]'),
};
export const OwnTopicOpen: Story = { args: { value: alex() }, play: opened('.topic[data-key="own-dog"]') };
export const TopicOpenSymbol: Story = {
  args: { value: alex(), level: 'symbol' },
  play: opened('.topic[data-key="school"]'),
};
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
export const SymbolsOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-symbol]') };
export const DrawingOpen: Story = { args: { value: alex() }, play: opened('.add-area [data-way="drawing"]') };
export const VoiceForAnswer: Story = {
  args: { value: alex() },
  play: opened('.topic[data-key="school"]', '[data-panel] [data-way="voice"]'),
};
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
/** What Alex wanted to talk about the earlier time, and now. */
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
