import { html, type TemplateResult } from 'lit';
import './define.ts';
import { arabic, lars, many } from './examples.test-helper.ts';
import type { SipDocument } from './model.ts';

/** Parts of one plan among a supplier's own markup: tests and accessibility checks start from these. */
interface Args {
  readonly value?: unknown;
  readonly level?: 'symbol' | 'easy' | 'standard';
  readonly theme?: string;
  readonly readonly?: boolean;
  /** The check stands in a place of the supplier's own. */
  readonly placed?: boolean;
}

interface Story {
  readonly args?: Args;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const render = ({ value, level, theme, readonly, placed }: Args): TemplateResult =>
  html`<delaktig-sip-case
    name="plan"
    .value=${value ?? null}
    .level=${level ?? 'standard'}
    .theme=${theme ?? ''}
    ?readonly=${readonly}
  >
    <delaktig-sip-person></delaktig-sip-person>
    <aside lang="sv" dir="ltr">
      <h2>Så gör vi i vår kommun</h2>
      <p>Börja i det som är viktigt för personen.</p>
    </aside>
    <delaktig-sip-goals></delaktig-sip-goals>
    ${
      placed
        ? html`<section lang="sv" dir="ltr"><h2>Innan ni skickar planen</h2></section>
            <delaktig-sip-check></delaktig-sip-check>`
        : ''
    }
    <delaktig-sip-responsibility></delaktig-sip-responsibility>
  </delaktig-sip-case>`;

/** Lars, with two phone numbers that cannot be, and nobody who has the responsibility. */
export function wrongLars(): SipDocument {
  const { content, ...document } = lars();
  return {
    ...document,
    content: {
      ...content,
      person: { ...content.person, phone: 'ring mig' },
      responsibility: { name: 'Lisa', phone: 'mottagningen' },
    },
  };
}

/** *Kontrollera planen*. */
const looked: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await canvasElement.querySelector('delaktig-sip-case')?.check();
};

export default { title: 'Delaktig/SIP case', component: 'delaktig-sip-case', render };

/** Nothing written yet. */
export const Empty: Story = {};
/** A supplier's page of three parts. */
export const Lars: Story = { args: { value: lars() } };
/** What is to be corrected in any of the parts, above them. */
export const Checked: Story = { args: { value: wrongLars() }, play: looked };
/** The same where the supplier wants it. */
export const CheckPlaced: Story = { args: { value: wrongLars(), placed: true }, play: looked };
/** Nothing is to be corrected. */
export const CheckedFine: Story = { args: { value: lars(), placed: true }, play: looked };
export const Symbol: Story = { args: { value: wrongLars(), level: 'symbol' }, play: looked };
export const English: Story = { args: { value: wrongLars(), placed: true }, globals: { language: 'en' }, play: looked };
export const Many: Story = { args: { value: many() } };
export const Arabic: Story = {
  args: { value: { ...arabic(), content: { ...arabic().content, person: { phone: 'x' } } }, placed: true },
  globals: { language: 'ar', direction: 'rtl' },
  play: looked,
};
export const ReadOnly: Story = { args: { value: lars(), readonly: true, placed: true } };
export const Dark: Story = { args: { value: wrongLars(), theme: 'dark' }, play: looked };
/** For whom the plan is printed, and what. */
export const PrintFor: Story = {
  args: { value: lars() },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('delaktig-sip-case')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-print]')?.click();
    while (root?.host.isConnected && !root.querySelector('#print-to')) await new Promise(requestAnimationFrame);
  },
};
