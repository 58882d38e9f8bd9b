import { MemoryDraftStore } from '@delaktig/core/privacy/draft-store.js';
import { html, type TemplateResult } from 'lit';
import './define.ts';
import { allFields, alexEasy, arabic, josef, lars, many, newer, odd } from './examples.test-helper.ts';
import { ownAnswers, ownRules } from './regional.test-helper.ts';
import { alexMade, alexPlan, audience } from './sources.test-helper.ts';

/** The one list of examples: tests, accessibility checks and documentation all start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'steps' | 'person' | 'letter';
  readonly theme?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly bigScreen?: boolean;
  readonly config?: unknown;
  readonly langBeside?: string;
  readonly sources?: unknown;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: Context) => Promise<void>;
}

interface Context {
  readonly canvasElement: HTMLElement;
}

const render = (args: Args): TemplateResult =>
  html`<delaktig-sip-form
    name="plan"
    .value=${args.value ?? null}
    .level=${args.level ?? 'standard'}
    .view=${args.view ?? 'map'}
    .theme=${args.theme ?? ''}
    .config=${args.config ?? null}
    .langBeside=${args.langBeside ?? ''}
    .sources=${args.sources ?? null}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?big-screen=${args.bigScreen}
  ></delaktig-sip-form>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-sip-form');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

/** Finska is written; somebody else has written another language, a phone number and one more wish. */
async function newerComes({ canvasElement }: Context, language = 'Meänkieli'): Promise<void> {
  const element = canvasElement.querySelector('delaktig-sip-form');
  const field = element?.shadowRoot?.getElementById('["person","language"]');
  if (!element || !(field instanceof HTMLInputElement)) return;
  field.value = language === 'Kurdiska' ? language : 'Finska';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  const { content, ...document } = lars();
  const { person, situation } = content;
  const wishes = [...(situation?.wishes ?? []), { id: 'w', words: 'Att hästarna har det bra' }];
  element.value = {
    ...document,
    updatedAt: '2026-03-02T11:00:00.000Z',
    content: {
      ...content,
      person: { ...person, language, phone: '070-174 06 05' },
      situation: { ...situation, wishes },
    },
  };
  while (element.isConnected && !element.shadowRoot?.querySelector('[data-newer]'))
    await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** Something is written, and saved in the host's store, or not. */
const kept =
  (save: () => Promise<void>): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-sip-form');
    const field = element?.shadowRoot?.getElementById('["person","language"]');
    if (!element || !(field instanceof HTMLInputElement)) return;
    element.draftStore = Object.assign(new MemoryDraftStore(), { save });
    element.draftKey = 'lars';
    field.value = 'Finska';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    while (element.isConnected && !element.shadowRoot?.querySelector('[data-saved="saved"], [data-saved="failed"]'))
      await new Promise(requestAnimationFrame);
    await element.updateComplete;
  };

/** What the person has made is opened, when it has been fetched. */
function chainOpened(): NonNullable<Story['play']> {
  return async (context) => {
    const element = context.canvasElement.querySelector('delaktig-sip-form');
    while (element?.isConnected && !element.shadowRoot?.querySelector('[data-chain]'))
      await new Promise(requestAnimationFrame);
    await opened('[data-chain]')(context);
  };
}

/** The person's version has been fetched, and its words in the language of the form around it. */
const mineShown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('delaktig-sip-form');
  const languageOf = (what: string): string | undefined =>
    element?.shadowRoot?.querySelector<HTMLElement>(what)?.lang.replace('-x-lattlast', '');
  while (
    element?.isConnected &&
    (!languageOf('[data-mine]') || languageOf('[data-mine]') !== languageOf('[part=root]'))
  )
    await new Promise(requestAnimationFrame);
};

/** What a template asks besides has been fetched. */
const ownShown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('delaktig-sip-form');
  while (element?.isConnected && !element.shadowRoot?.textContent.includes('Skolform'))
    await new Promise(requestAnimationFrame);
  await element?.updateComplete;
};

export default { title: 'Delaktig/SIP form', component: 'delaktig-sip-form', render };

/** Nothing written yet. */
export const Empty: Story = {};
/** Josef, a small child: the goals are his parents'. */
export const Josef: Story = { args: { value: josef() } };
/** Lars after the ward, with children who are close to him. */
export const Lars: Story = { args: { value: lars() } };
/** One part at a time. */
export const Steps: Story = { args: { value: lars(), view: 'steps' } };
/** Consent asked for one question at a time. */
export const StepsQuestions: Story = { args: { value: lars(), view: 'steps' }, play: opened('[data-questions]') };
export const StepsLast: Story = {
  args: { value: lars(), view: 'steps' },
  play: opened('[data-to="coordination"]'),
};
/** Everything a plan can hold. */
export const AllFields: Story = { args: { value: allFields() } };
/** 20 goals with 5 actions each. */
export const Many: Story = { args: { value: many() } };
/** What is to be corrected. */
export const Checked: Story = { args: { value: odd() }, play: opened('[data-check]') };
export const CheckedFine: Story = { args: { value: lars() }, play: opened('[data-check]') };
/** Seen, not changed. */
export const ReadOnly: Story = { args: { value: lars(), readonly: true } };
export const Disabled: Story = { args: { value: lars(), disabled: true } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Others see the screen. */
export const BigScreen: Story = { args: { value: lars(), bigScreen: true } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: lars(), level: 'easy' } };
export const LevelSymbol: Story = { args: { level: 'symbol' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
export const English: Story = { args: { value: lars() }, globals: { language: 'en' } };
/** A conversation with an interpreter: Swedish with Arabic under each label. */
export const TwoLanguages: Story = { args: { value: lars(), langBeside: 'ar' } };
/** The host's own services, in the host's own words. */
export const OwnRules: Story = {
  args: {
    config: {
      rules: {
        id: 'my-region',
        version: '2026-01-01',
        parties: [{ id: 'relief', label: { sv: 'Avbytarna' } }, { id: 'school' }],
      },
    },
  },
};
/** What a region's own template asks besides; and what was answered to a question that nobody asks any longer. */
export const OwnQuestions: Story = {
  args: { value: ownAnswers(), config: { rules: ownRules } },
  play: ownShown,
};
export const OwnQuestionsArabic: Story = { ...OwnQuestions, globals: { language: 'ar', direction: 'rtl' } };
export const OwnQuestionsRead: Story = { ...OwnQuestions, args: { ...OwnQuestions.args, readonly: true } };
/** Somebody else has written in the same plan: what is new is filled in, and what both have written is chosen. */
export const Newer: Story = { args: { value: lars() }, play: newerComes };
/** The same, with nothing to choose. */
export const NewerTaken: Story = { args: { value: lars() }, play: (context) => newerComes(context, 'Kurdiska') };
/** For whom it is printed, and what is left out of their copy. */
export const PrintFor: Story = {
  args: { value: lars() },
  play: async (context) => {
    const element = context.canvasElement.querySelector('delaktig-sip-form');
    await opened('[data-print]')(context);
    while (element?.isConnected && !element.shadowRoot?.querySelector('#print-to'))
      await new Promise(requestAnimationFrame);
  },
};
/** Something could not be fetched: the net was away. */
export const Away: Story = {
  args: { value: lars() },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-sip-form');
    await element?.updateComplete;
    let asked = 0;
    await element?.['attempts'].attempt('it', () =>
      ++asked === 1 ? Promise.reject(new Error('away')) : Promise.resolve(),
    );
    await element?.updateComplete;
  },
};
/** The answer to the consent is another: a line in its history is offered. */
export const HistoryOffered: Story = {
  args: { value: lars() },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-sip-form');
    const answer = (): HTMLElement | null | undefined =>
      element?.shadowRoot?.querySelector<HTMLElement>('[data-part=consent] .answers input[value=no]');
    await element?.updateComplete;
    answer()?.click();
    while (element?.isConnected && !element.shadowRoot?.querySelector('#former'))
      await new Promise(requestAnimationFrame);
  },
};
/** Saved in the host's store, by itself. */
export const Saved: Story = { args: { value: lars() }, play: kept(() => Promise.resolve()) };
/** It could not be saved. */
export const NotSaved: Story = { args: { value: lars() }, play: kept(() => Promise.reject(new Error('no room'))) };
/** What the person has made with other methods, open beside the plan. */
export const Chain: Story = { args: { sources: alexMade(), config: { audience } }, play: chainOpened() };
/** A wish and a goal that were made from it, with who may see that. */
export const ChainTaken: Story = {
  args: { value: alexPlan(), sources: alexMade(), config: { audience } },
  play: chainOpened(),
};
/** The plan as the person's own, to whoever writes: what it lacks is asked for. */
export const PersonWriting: Story = { args: { value: lars(), view: 'person' }, play: mineShown };
/** To whoever reads: easy words and pictures. */
export const Person: Story = {
  args: { value: alexEasy(), view: 'person', readonly: true, level: 'easy', config: { audience, reader: 'self' } },
  play: mineShown,
};
export const PersonSymbol: Story = {
  args: { value: alexEasy(), view: 'person', readonly: true, level: 'symbol', config: { audience, reader: 'self' } },
  play: mineShown,
};
export const PersonStandard: Story = { args: { value: lars(), view: 'person', readonly: true }, play: mineShown };
export const PersonArabic: Story = {
  args: { value: arabic(), view: 'person' },
  globals: { language: 'ar', direction: 'rtl' },
  play: mineShown,
};
/** A letter that invites a child to the meeting. */
export const Letter: Story = {
  args: { value: alexEasy(), view: 'letter', readonly: true, level: 'easy' },
  play: mineShown,
};
export const LetterSymbol: Story = { args: { value: alexEasy(), view: 'letter', level: 'symbol' }, play: mineShown };
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'sip-form', version: 'one' } } };
/** Harmless oddities: unknown answers, a day that is none. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: lars(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: lars(), theme: 'contrast' } };
/** *Paus*: everything is covered. */
export const Covered: Story = { args: { value: lars() }, play: opened('[data-pause]') };
