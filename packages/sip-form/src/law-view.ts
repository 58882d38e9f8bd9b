import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import { lawChecks } from './law.ts';
import type { SipContent, SipPart } from './model.ts';
import type { LawPoint, Regulations } from './regulations.ts';
import { sections } from './sections.ts';
import * as law from './law-texts.ts';
import * as texts from './texts.ts';

const points: Readonly<Record<LawPoint, readonly [point: Text, help: Text]>> = {
  needs: [law.lawNeeds, law.lawNeedsHelp],
  each: [law.lawEach, law.lawEachHelp],
  others: [law.lawOthers, law.lawOthersHelp],
  overall: [law.lawOverall, law.lawOverallHelp],
};

/** The law's four points: whether each is there, what to do where it is not, and where the law says it. Live, and never a gate. */
export function lawList(
  locale: LocaleController,
  rules: Regulations,
  content: SipContent,
  level: number,
  go: (part: SipPart) => void,
): TemplateResult {
  return html`<section class="law" aria-labelledby="law-title">
    ${heading(level, locale.label(law.law), 'law-title')}
    <ul class="law">
      ${lawChecks(content).map(({ point, met, part }) => {
        const [text, help] = points[point];
        return html`<li>
          <strong>${locale.label((say) => law.lawPoint(say, (met ? law.lawMet : law.lawMissing)(say), text(say)))}</strong>
          ${met ? nothing : html`<span>${locale.label(help)}</span> <button class="act" type="button" @click=${() => go(part)}>${locale.label(texts.goTo, locale.text(sections[part].label))}</button>`}
          <span class="hint">${locale.label(law.lawSource, locale.own(rules.law[point]))}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
