import { html, type TemplateResult } from 'lit';
import type { KnownQuality } from './relationships.ts';

const samples: Readonly<Record<KnownQuality, string>> = {
  knows: 'M2 8h32',
  good: 'M2 5h32M2 11h32',
  strained: 'M2 8l4-5 5 10 5-10 5 10 5-10 5 10 3-5',
  noContact: 'M2 8h10M12 3v10M24 3v10M24 8h10',
};

/** How the line looks: for the eye, beside the words. */
export function lineSample(quality: KnownQuality): TemplateResult {
  return html`<svg class="line-sample" viewBox="0 0 36 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d=${samples[quality]}></path></svg>`;
}
