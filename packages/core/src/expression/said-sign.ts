import { css, type CSSResult, html, type TemplateResult } from 'lit';
import { type Expression, wordsOf } from '../document/expression.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import { outline } from '../style/icons.ts';
import { hasPicture } from './said-name.ts';
import * as texts from './texts.ts';
import { wayOutlines } from './ways.ts';

/** How something was recorded; undefined where it was not, or where a picture of its own stands for it. */
function recordedAs(said: Expression): 'voice' | 'video' | undefined {
  return hasPicture(said) ? undefined : said.voice ? 'voice' : said.video && 'video';
}

/**
 * Stands in the place of a picture for what was said by voice or film, so that the place is not empty: a microphone or a camera, as on the button that
 * recorded it.
 *
 * @param locale - The language.
 * @param said - What was said.
 * @returns null where there is a picture to show, or nothing recorded
 */
export function saidSign(locale: LocaleController, said: Expression): TemplateResult | null {
  const way = recordedAs(said);
  if (!way) return null;
  const word = recordedWord(locale, said);
  const sign = outline(wayOutlines[way]);
  // Without words its name says the same beside it.
  return word
    ? html`<span class="said-picture said-sign" role="img" aria-label=${word}>${sign}</span>`
    : html`<span class="said-picture said-sign" aria-hidden="true">${sign}</span>`;
}

/** The sign in words, for what has a name of its own; null for what is called by it, and for what needs no sign. */
export function recordedWord(locale: LocaleController, said: Expression): string | null {
  const way = recordedAs(said);
  return way && wordsOf(said) ? locale.text(texts.wordless[way]) : null;
}

/** The same sign as a `data:` address, for pictures and print that stand alone; null where there is none. */
export function saidSignPicture(said: Expression): string | null {
  const way = recordedAs(said);
  // Its size is written out: Firefox draws none on a canvas without it.
  const svg =
    way &&
    `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="-3 -3 30 30" fill="none" stroke="#1f2a37" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${wayOutlines[way]}"/></svg>`;
  return svg ? `data:image/svg+xml,${encodeURIComponent(svg)}` : null;
}

/** How the sign looks: dark on a light ground also in a dark theme, as the pictures that it stands among. */
export const saidSignStyles: CSSResult = css`
  .said-sign {
    display: grid;
    place-items: center;
    color: #1f2a37;
    background: light-dark(transparent, #f3efe8);
  }
  .said-sign .icon {
    inline-size: 72%;
    block-size: 72%;
  }
`;
