import { html, type TemplateResult } from 'lit';
import './define.ts';
import { arabic, lars } from './examples.test-helper.ts';

/** Consent one question at a time: tests and accessibility checks start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly view?: 'map' | 'steps';
  readonly theme?: string;
  readonly bigScreen?: boolean;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = ({ value, level, view, theme, bigScreen }: Args): TemplateResult =>
  html`<delaktig-sip-consent
    name="plan"
    .value=${value ?? null}
    .level=${level ?? 'standard'}
    .view=${view ?? 'steps'}
    .theme=${theme ?? ''}
    ?big-screen=${bigScreen}
  ></delaktig-sip-consent>`;

/** Goes on as many times, when the questions have come. */
const turned =
  (times: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('delaktig-sip-consent');
    while (element?.isConnected && !element.shadowRoot?.querySelector('[data-question]'))
      await new Promise(requestAnimationFrame);
    for (let left = times; left > 0; left -= 1) {
      element?.shadowRoot?.querySelector<HTMLElement>('[data-next]')?.click();
      await element?.updateComplete;
    }
  };

export default { title: 'Delaktig/SIP consent', component: 'delaktig-sip-consent', render };

/** All on one page. */
export const Page: Story = { args: { value: lars(), view: 'map' } };
/** The first question. */
export const First: Story = { play: turned(0) };
/** Whom to ask about. */
export const Who: Story = { args: { value: lars() }, play: turned(1) };
/** One service. */
export const Party: Story = { args: { value: lars() }, play: turned(2) };
export const PartyEasy: Story = { args: { value: lars(), level: 'easy' }, play: turned(3) };
export const PartySymbol: Story = { args: { value: lars(), level: 'symbol' }, play: turned(4) };
export const WhoEnglish: Story = { args: { value: lars() }, globals: { language: 'en' }, play: turned(1) };
export const WhoArabic: Story = {
  args: { value: arabic() },
  globals: { language: 'ar', direction: 'rtl' },
  play: turned(1),
};
export const Dark: Story = { args: { value: lars(), theme: 'dark' }, play: turned(2) };
export const BigScreen: Story = { args: { value: lars(), bigScreen: true }, play: turned(2) };
/** What was answered. */
export const End: Story = { args: { value: lars() }, play: turned(99) };
