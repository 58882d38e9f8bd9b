import { html, type TemplateResult } from 'lit';
import './define.ts';
import { examplePhotos } from './example-photo.test-helper.ts';
import {
  alex,
  alexEarlier,
  alexSymbols,
  alexSymbolsEarlier,
  arabic,
  arabicEarlier,
  german,
  many,
  manyLines,
  mapDocument,
  newer,
  odd,
  whole,
  wholeEarlier,
} from './examples.test-helper.ts';

/** The one list of examples: tests, accessibility checks and documentation all start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'list' | 'guided' | 'compare';
  readonly compareWith?: unknown;
  readonly theme?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly scanning?: boolean;
  readonly helper?: boolean;
  readonly config?: unknown;
  readonly langBeside?: string;
  readonly attachments?: ReadonlyMap<string, Blob>;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = (args: Args): TemplateResult =>
  html`<delaktig-network-map
    name="karta"
    .value=${args.value ?? null}
    .level=${args.level ?? 'standard'}
    .view=${args.view ?? 'map'}
    .theme=${args.theme ?? ''}
    .config=${args.config ?? null}
    .compareWith=${args.compareWith ?? null}
    .attachments=${args.attachments ?? new Map()}
    .langBeside=${args.langBeside ?? ''}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    ?scanning=${args.scanning}
    ?helper=${args.helper}
  ></delaktig-network-map>`;

/** Presses what a selector finds, and waits until it has been drawn. */
const opened =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-network-map');
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await element?.updateComplete;
  };

/** Waits until what is fetched has come. */
async function there({ canvasElement }: { readonly canvasElement: HTMLElement }, selector: string): Promise<void> {
  const element = canvasElement.querySelector('delaktig-network-map');
  for (let i = 0; i < 600 && !element?.shadowRoot?.querySelector(selector); i++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

export default { title: 'Delaktig/Network map', component: 'delaktig-network-map', render };

/** Nobody yet. */
export const Empty: Story = {};
/** Alex's map. */
export const Alex: Story = { args: { value: alex() } };
/** The same as an editable list. */
export const List: Story = { args: { value: alex(), view: 'list' } };
/** Seen, not changed. */
export const ReadOnly: Story = { args: { value: alex(), readonly: true } };
export const ReadOnlyList: Story = { args: { value: alex(), readonly: true, view: 'list' } };
export const Disabled: Story = { args: { value: alex(), disabled: true } };
/** Pictures and few words. */
export const LevelSymbol: Story = { args: { value: alexSymbols(), level: 'symbol' } };
/** Lättläst. */
export const LevelEasy: Story = { args: { value: alex(), level: 'easy' } };
/** Two hundred people: what does not fit gathers in "+N". */
export const TwoHundred: Story = { args: { value: many(200) } };
export const German: Story = { args: { value: german() }, globals: { language: 'de' } };
export const Arabic: Story = { args: { value: arabic() }, globals: { language: 'ar', direction: 'rtl' } };
/** A conversation with an interpreter: Swedish with Arabic under each label. */
export const TwoLanguages: Story = { args: { value: alex(), langBeside: 'ar' } };
export const OneRing: Story = { args: { value: null, config: { rings: 1, sectors: false } } };
export const FiveRings: Story = {
  args: { value: null, config: { rings: 5, distance: 'closeness', centre: { name: 'Lars' } } },
};
/** A child is asked about O, B and X only when staff have turned it on. */
export const Child: Story = { args: { value: null, level: 'easy', config: { child: true } } };
export const ChildSensitive: Story = { args: { value: null, level: 'easy', config: { child: true, sensitive: true } } };
/** Something the host stored that cannot be shown: kept as it is, with a message for staff. */
export const Invalid: Story = { args: { value: { type: 'network-map', version: 'one' } } };
/** Made with newer software: shown, not changed. */
export const NewerVersion: Story = { args: { value: newer() } };
/** Harmless oddities: an unknown ring, a marking the set lacks, markup in a name. */
export const Oddities: Story = { args: { value: odd() } };
export const Dark: Story = { args: { value: alex(), theme: 'dark' } };
/** Yellow on black, for low vision. */
export const HighContrast: Story = { args: { value: alex(), theme: 'contrast' } };
/** Black on yellow, for those who see that best. */
export const Yellow: Story = { args: { value: alex(), theme: 'yellow' } };
export const PersonOpen: Story = { args: { value: alex() }, play: opened('.person[data-key="mamma"]') };
export const WaitingPersonOpen: Story = { args: { value: alex() }, play: opened('.person[data-key="farfar"]') };
/** Where nothing can be changed everybody can still be opened and read, in words. */
export const ReadOnlyPersonOpen: Story = {
  args: { value: alex(), readonly: true },
  play: opened('.person[data-key="mamma"]'),
};
/** This device has no voice for the language: that is said where reading was asked for. */
export const NoVoice: Story = {
  args: { value: alex() },
  async play(context) {
    const voices = Object.getOwnPropertyDescriptor(speechSynthesis, 'getVoices');
    Object.defineProperty(speechSynthesis, 'getVoices', { configurable: true, value: () => [] });
    await opened('.person[data-key="mamma"]', '[data-panel] [data-read]')(context);
    if (voices) Object.defineProperty(speechSynthesis, 'getVoices', voices);
    else Reflect.deleteProperty(speechSynthesis, 'getVoices');
  },
};
export const Moving: Story = {
  args: { value: alex() },
  play: opened('.person[data-key="mamma"]', '[data-start-moving]'),
};
export const MoreOpen: Story = { args: { value: alex() }, play: opened('[data-more]') };
/** The parts of the map: after one question at a time and drawing lines under *Mer*. */
export const GroundOpen: Story = {
  args: { value: alex() },
  play: opened('[data-more]', '.more-panel .act:nth-child(3)'),
};
/** Others may see a picture or a print: whether markings go along is asked first. */
export const LeaveQuestion: Story = {
  args: { value: alex() },
  play: opened('[data-more]', '.more-panel .act:nth-child(5)'),
};
export const SymbolsOpen: Story = { args: { value: alex() }, play: opened('.symbol-button') };
/** Whoever comes in several skin colours is chosen in two steps. */
export const SymbolsTone: Story = {
  args: { value: alex() },
  async play(context) {
    await opened('.symbol-button')(context);
    await there(context, '[data-side-panel] .shelves section:first-child .symbol img');
    await opened('[data-side-panel] .shelves section:first-child .symbol')(context);
  },
};
export const CrowdOpen: Story = { args: { value: many(200) }, play: opened('.crowd') };
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
/** *Klar*, and the host could not save: everything is still there. */
export const FinishFailed: Story = {
  args: { value: alex() },
  async play(context) {
    const told = new Promise<void>((resolve) => {
      context.canvasElement.addEventListener(
        'delaktig-finish',
        ({ detail }) => {
          detail.waitUntil(Promise.reject(new Error('The school has no connection.')));
          resolve();
        },
        { once: true },
      );
    });
    await opened('[data-finish]')(context);
    await told;
    await there(context, '[role=alert]');
  },
};
const next = '[data-guide] [data-next], [data-guide] [data-skip]';
/** Goes on by a number of pages. */
const pages = (count: number): NonNullable<Story['play']> => opened(...Array.from({ length: count }, () => next));
/** One question at a time: what is said before one begins. */
export const Guided: Story = { args: { view: 'guided' } };
export const GuidedChild: Story = { args: { view: 'guided', level: 'easy', config: { child: true } } };
export const GuidedWho: Story = { args: { value: alex(), view: 'guided' }, play: pages(1) };
export const GuidedNear: Story = { args: { value: alex(), view: 'guided' }, play: pages(2) };
/** Everybody it fits is pressed. */
export const GuidedAll: Story = { args: { value: alex(), view: 'guided' }, play: pages(4) };
export const GuidedSymbol: Story = { args: { value: alexSymbols(), view: 'guided', level: 'symbol' }, play: pages(4) };
/** O, B and X: asked openly, and answered with one person at a time. */
export const GuidedOne: Story = { args: { value: alex(), view: 'guided' }, play: pages(7) };
/** *Ja, jag väljer en*: somebody is chosen. */
export const GuidedPicking: Story = {
  args: { value: alex(), view: 'guided' },
  play: opened(...Array.from({ length: 7 }, () => next), '[data-guide] .answers button'),
};
export const GuidedLookingBack: Story = { args: { value: alex(), view: 'guided' }, play: pages(10) };
export const GuidedArabic: Story = {
  args: { value: arabic(), view: 'guided' },
  globals: { language: 'ar', direction: 'rtl' },
  play: pages(4),
};
/** A small try with a made-up figure. */
export const Practising: Story = { play: opened('.offer .act:nth-child(2)') };
/** The figure is chosen: a ring is pressed. */
export const PractisingPlace: Story = { play: opened('.offer .act:nth-child(2)', '[data-practice] .answers .act') };
/** The figure stands on a ring. */
export const PractisingThere: Story = {
  play: opened(
    '.offer .act:nth-child(2)',
    '[data-practice] .answers .act',
    '[data-practice] .answers .act:nth-child(2)',
  ),
};
/** Who has a marking stands out. */
export const OneMarking: Story = { args: { value: alex() }, play: opened('[data-show="important"]') };
/** A marking is chosen once, and then everybody it fits is pressed. */
export const MarkingSeveral: Story = {
  args: { value: alex() },
  play: opened('[data-show="important"]', '[data-stamp]'),
};
/** Twice as large in a frame that scrolls: those who were gathered spread out. */
export const Larger: Story = { args: { value: many(60) }, play: opened('[data-zoom="in"]', '[data-zoom="in"]') };
/** A helper places what the person points or looks at. */
export const Helper: Story = { args: { value: alex(), helper: true }, play: opened('.person[data-key="farfar"]') };
/** Beside the map of half a year ago. */
export const Compare: Story = { args: { value: alex(), compareWith: alexEarlier(), view: 'compare' } };
export const CompareSymbol: Story = {
  args: { value: alexSymbols(), compareWith: alexSymbolsEarlier(), view: 'compare', level: 'symbol' },
};
export const CompareArabic: Story = {
  args: { value: arabic(), compareWith: arabicEarlier(), view: 'compare' },
  globals: { language: 'ar', direction: 'rtl' },
};
/** Who was with whom in another way. */
export const CompareWhole: Story = { args: { value: whole(), compareWith: wholeEarlier(), view: 'compare' } };
/** Nothing is different. */
export const CompareSame: Story = { args: { value: alex(), compareWith: alex(), view: 'compare' } };
/** The host gave the map of somebody else: it is not shown. */
export const CompareOther: Story = {
  args: {
    value: { ...alex(), owner: { id: 'alex' } },
    compareWith: { ...german(), owner: { id: 'kim' } },
    view: 'compare',
  },
};
export const CompareNewer: Story = { args: { value: alex(), compareWith: newer(), view: 'compare' } };
/** *Dela*: nothing is picked beforehand. */
export const Share: Story = { args: { value: alex() }, play: opened('[data-more]', '[data-entry="share"]') };
export const SharePicked: Story = {
  args: { value: alex() },
  play: opened(
    '[data-more]',
    '[data-entry="share"]',
    ...['mamma', 'lisa', 'distances', 'support'].map((value) => `[data-side-panel] input[value="${value}"]`),
  ),
};
export const ShareArabic: Story = {
  args: { value: arabic() },
  globals: { language: 'ar', direction: 'rtl' },
  play: opened('[data-more]', '[data-entry="share"]', '[data-side-panel] input[value="mama"]'),
};
export const ShareSymbol: Story = {
  args: { value: alexSymbols(), level: 'symbol' },
  play: opened('[data-more]', '[data-entry="share"]', '[data-side-panel] input[value="mamma"]'),
};
/** What it means to erase somebody, before it is done. */
export const Erase: Story = {
  args: { value: alex() },
  play: opened('.person[data-key="pappa"]', '[data-panel] [data-erase]'),
};
/** One switch: rows light up one after another. */
export const Scanning: Story = { args: { value: alex(), scanning: true } };

const audience = [
  { id: 'mentor', label: { sv: 'Min mentor', ar: 'مرشدي' } },
  { id: 'mamma', label: { sv: 'Mamma', ar: 'أمي' } },
];
/** Alex's map with everything, as a host gives it. */
const everything = { value: whole(), config: { audience }, attachments: examplePhotos() };
/** The same, where something has been said of others in which somebody's name stands. */
const named = mapDocument({
  ...whole().content,
  people: whole().content.people.map((person) =>
    person.id === 'mamma'
      ? { ...person, quotes: [...(person.quotes ?? []), { id: 'q2', text: 'Hon och Pappa pratar inte.' }] }
      : person,
  ),
});
/** Before somebody is erased whose name stands in what was said of others: each is asked about. */
export const EraseQuotes: Story = {
  args: { ...everything, value: named },
  play: opened('.person[data-key="pappa"]', '[data-panel] [data-erase]'),
};
/** *Dela* of a map with everything: kinds, pictures, who knows whom, and what was said. */
export const ShareWhole: Story = {
  args: { ...everything, value: named },
  play: opened(
    '[data-more]',
    '[data-entry="share"]',
    ...Array.from({ length: 32 }, () => '[data-side-panel] input[type=checkbox]:not(:checked)'),
  ),
};
/** Somebody in the thoughts, opened. */
export const ThoughtsPersonOpen: Story = { args: everything, play: opened('.person[data-key="farfar"]') };
export const WholeYellow: Story = {
  args: { ...everything, theme: 'yellow' },
  play: opened('.person[data-key="mamma"]'),
};
/** Who knows whom, what they are, and somebody in the thoughts. */
export const Whole: Story = { args: everything };
export const WholeList: Story = { args: { ...everything, view: 'list' } };
export const WholeReadOnly: Story = { args: { ...everything, readonly: true } };
export const WholeSymbol: Story = { args: { ...everything, level: 'symbol' } };
export const WholeArabic: Story = { args: everything, globals: { language: 'ar', direction: 'rtl' } };
/** As many lines as a map can have: calm, and in parts in the list. */
export const WholeManyLines: Story = { args: { value: manyLines(2000) } };
/** Two are pressed, one after the other. */
export const DrawingLines: Story = {
  args: everything,
  play: opened('[data-more]', '[data-entry="draw-lines"]', '.person[data-key="josef"]'),
};
/** What somebody is. */
export const AboutKind: Story = { args: everything, play: opened('[data-key="bamse"]', '[data-about="kind"]') };
export const AboutKindSymbol: Story = {
  args: { ...everything, level: 'symbol' },
  play: opened('[data-key="farfar"]', '[data-about="kind"]'),
};
/** Whom somebody knows. */
export const AboutRelationships: Story = {
  args: everything,
  play: opened('[data-key="mamma"]', '[data-about="relationships"]'),
};
export const AboutRelationshipsArabic: Story = {
  args: everything,
  globals: { language: 'ar', direction: 'rtl' },
  play: opened('[data-key="mamma"]', '[data-about="relationships"]'),
};
/** A photo or a drawing. */
export const AboutPicture: Story = { args: everything, play: opened('[data-key="bamse"]', '[data-about="picture"]') };
/** A file that is no picture: what to do is said. */
export const AboutPictureRefused: Story = {
  args: everything,
  async play(context) {
    await opened('[data-key="bamse"]', '[data-about="picture"]')(context);
    const field = context.canvasElement
      .querySelector('delaktig-network-map')
      ?.shadowRoot?.querySelector<HTMLInputElement>('[data-side-panel] input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['no picture'], 'bild.png', { type: 'image/png' }));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change'));
    await there(context, '[data-side-panel] [role=alert]');
  },
};
/** A picture that the host has not sent along. */
export const AboutPictureLost: Story = {
  args: { ...everything, attachments: new Map() },
  play: opened('[data-key="bamse"]', '[data-about="picture"]'),
};
/** A drawing that is being made. */
export const AboutDrawing: Story = {
  args: everything,
  play: opened('[data-key="lisa"]', '[data-about="picture"]', '[data-draw]'),
};
/** What the person says about somebody. */
export const AboutQuotes: Story = {
  args: { ...everything, config: { audience, child: true } },
  play: opened('[data-key="mamma"]', '[data-about="quotes"]'),
};
export const AboutQuotesArabic: Story = {
  args: { ...everything, config: { audience, child: true } },
  globals: { language: 'ar', direction: 'rtl' },
  play: opened('[data-key="mamma"]', '[data-about="quotes"]'),
};
