import { html, type TemplateResult } from 'lit';
import './define.ts';
import {
  alex,
  arabic,
  earlier,
  german,
  helped,
  laid,
  lisas,
  many,
  matDocument,
  newer,
  odd,
  recorded,
  safeMat,
  safety,
  school,
} from './examples.test-helper.ts';

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
  html`<delaktig-conversation-mat
    name="matta"
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
  ></delaktig-conversation-mat>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-conversation-mat');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

/** Presses what *Mer* calls so. */
const more =
  (nth: number): NonNullable<Story['play']> =>
  async (context) => {
    await opened('[data-more]')(context);
    const element = context.canvasElement.querySelector('delaktig-conversation-mat');
    element?.shadowRoot?.querySelectorAll<HTMLElement>('.more-panel button')[nth]?.click();
    await element?.updateComplete;
  };

export default { title: 'Delaktig/Conversation mat', component: 'delaktig-conversation-mat', render };

/** Nothing chosen yet: the topics. */
export const Empty: Story = {};
/** The topics for a child, in pictures: a few at a time. */
export const TopicsForAChild: Story = { args: { level: 'symbol' } };
/** Alex's mat about school. */
export const Alex: Story = { args: { value: alex() } };
/** All cards have been placed. */
export const Laid: Story = { args: { value: laid() } };
/** The same as an editable list. */
export const List: Story = { args: { value: alex(), view: 'list' } };
/** Seen, not changed. */
export const ReadOnly: Story = { args: { value: alex(), readonly: true } };
export const ReadOnlyList: Story = { args: { value: alex(), readonly: true, view: 'list' } };
export const Disabled: Story = { args: { value: alex(), disabled: true } };
/** One card at a time, in pictures and few words. */
export const LevelSymbol: Story = { args: { value: alex(), level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy' } };
/** A helper has placed a card, and Alex has said more about it. */
export const Helped: Story = { args: { value: helped(), config: { helper: true } } };
/** Five answers. */
export const FiveAnswers: Story = {
  args: {
    value: alex({
      scale: {
        kind: 'like',
        steps: ['like', 'like-some', 'unsure', 'dislike-some', 'dislike'].map((id) => ({ id })),
      },
    }),
  },
};
/** Two answers, for those who find choosing hard. */
export const TwoAnswers: Story = {
  args: { value: alex({ scale: { kind: 'like', steps: [{ id: 'like' }, { id: 'dislike' }] } }) },
};
/** The answers at one side, for people who do not see one half. */
export const ScaleAtStart: Story = { args: { value: alex(), config: { scaleAt: 'start' } } };
export const ScaleAtEnd: Story = { args: { value: alex(), config: { scaleAt: 'end' } } };
/** Two hundred cards. */
export const TwoHundred: Story = { args: { value: many(200) } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
/** A conversation with an interpreter: Swedish with English under each label. */
export const TwoLanguages: Story = { args: { value: alex(), langBeside: 'en' } };
/** A topic without options: the person writes their own. */
export const NoOptions: Story = { args: { value: alex({ cards: [] }) } };
/** A scale with one step is no choice. */
export const OneStep: Story = {
  args: { value: alex({ scale: { kind: 'like', steps: [{ id: 'like', label: 'Gillar' }] } }) },
};
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'conversation-mat', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities: a step the scale lacks, markup in a card. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
/** Black on yellow, for low vision. */
export const BlackOnYellow: Story = { args: { value: alex(), theme: 'yellow' } };
export const CardOpen: Story = { args: { value: alex() }, play: opened('.card[data-key="lunch"]') };
export const WaitingCardOpen: Story = { args: { value: alex() }, play: opened('.card[data-key="reading"]') };
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
export const SetupOpen: Story = { args: { value: alex() }, play: more(0) };
/** A question and a scale that do not fit each other: whoever composes is told. */
export const Mismatch: Story = { args: { value: alex({ question: { kind: 'importance' } }) }, play: more(0) };
export const SymbolsOpen: Story = { args: { value: alex() }, play: opened('.symbol-button') };
export const LookBack: Story = { args: { value: laid() }, play: opened('[data-look-back]') };
/** A mat about one card. */
export const Detail: Story = {
  args: {
    value: matDocument({
      mats: [
        school({ cards: school().cards.map((card) => ({ ...card, place: { step: 'like' } })) }),
        school({
          id: 'mat-lunch',
          detailOf: { mat: 'mat-school', card: 'lunch' },
          topic: { id: 'lunch', label: 'Skolmaten' },
          cards: [{ id: 'salad', label: 'Salladen' }],
        }),
      ],
    }),
  },
};
/** What somebody said aloud about a card can be heard again. */
export const Recorded: Story = { args: { value: recorded() }, play: opened('.card[data-key="lunch"]') };
/** Opens *Jämför* under *Mer*. */
const compared: NonNullable<Story['play']> = async (context) => {
  await opened('[data-more]')(context);
  const element = context.canvasElement.querySelector('delaktig-conversation-mat');
  const buttons = [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('.more-panel button') ?? [])];
  buttons.find(({ textContent }) => textContent.includes('Jämför'))?.click();
  await element?.updateComplete;
};
/** The person's own earlier mat beside this one. */
export const Compare: Story = { args: { value: laid(), compareWith: earlier() }, play: compared };
/** Two people's mats, when each has said yes alone. */
export const CompareTwoPeople: Story = {
  args: { value: laid(), compareWith: lisas(), config: { agreed: [true, true] } },
  play: compared,
};
/** A mat about feeling safe asks a grown-up for time first. */
export const Safety: Story = { args: { config: { topics: [safety] } }, play: opened('[data-key="topic-safety"]') };
/** Opened by a grown-up who has time: help for staff stands beside it. */
export const SafetyOpened: Story = {
  args: { value: matDocument({ mats: [safeMat()] }) },
  play: opened('[data-gate-yes]', '.staff summary'),
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
/** One switch: rows light up one after another. */
export const Scanning: Story = { args: { value: alex(), scanning: true } };
