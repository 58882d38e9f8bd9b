import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { SipPort } from './holder.ts';
import { lawChecks } from './law.ts';
import type { SipPath } from './model.ts';
import { type LawPoint, vastraGotaland } from './regulations.ts';
import { sections } from './sections.ts';
import * as law from './law-texts.ts';
import * as texts from './texts.ts';

const points: Readonly<Record<LawPoint, readonly [point: Text, help: Text]>> = {
  needs: [law.lawNeeds, law.lawNeedsHelp],
  each: [law.lawEach, law.lawEachHelp],
  others: [law.lawOthers, law.lawOthersHelp],
  overall: [law.lawOverall, law.lawOverallHelp],
};

/**
 * The law's four points: whether each is there, what to do where it is not, and where the law says it. Live, and never a gate. Nothing where no part is there in
 * which they are said.
 */
export function lawList(port: SipPort, level: number, go: (path: SipPath) => void): TemplateResult | typeof nothing {
  const { locale } = port;
  const { law: sources = vastraGotaland.law } = port.rules();
  const parts = port.parts();
  const checks = lawChecks(port.content());
  if (!checks.some(({ part }) => parts.includes(part))) return nothing;
  return html`<section class="law" aria-labelledby="law-title">
    ${heading(level, locale.label(law.law), 'law-title')}
    <ul class="law">
      ${checks.map(({ point, met, part }) => {
        const [text, help] = points[point];
        return html`<li>
          <strong>${locale.label((say) => law.lawPoint(say, (met ? law.lawMet : law.lawMissing)(say), text(say)))}</strong>
          ${met ? nothing : html`<span>${locale.label(help)}</span>`}
          ${met || !parts.includes(part) ? nothing : html`<button class="act" type="button" @click=${() => go([part])}>${locale.label(texts.goTo, locale.text(sections[part].label))}</button>`}
          <span class="hint">${locale.label(law.lawSource)} <bdi translate="no">${locale.ownLabel(sources[point])}</bdi></span>
        </li>`;
      })}
    </ul>
  </section>`;
}
