import type { Fixture } from '@delaktig/testing/fixture.js';
import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigSipCase } from './case-element.ts';
import type { DelaktigSipForm } from './element.ts';
import { SipHarness } from './harness.ts';
import type { SipPartElement } from './part-element.ts';
import meta from './sip-form.stories.ts';

/** The whole form on the page, in the hands of somebody; and its stories, played. */
export const { add: formWith, story } = onPage<DelaktigSipForm, SipHarness<DelaktigSipForm>>(
  'delaktig-sip-form',
  meta,
  SipHarness,
);

/** One part on the page. */
export async function partWith<E extends SipPartElement>(
  fixture: Fixture,
  tag: string,
  value: unknown = null,
  prepare: (element: E) => void = () => undefined,
): Promise<SipHarness<E>> {
  return onPage<E, SipHarness<E>>(tag, meta, SipHarness).add(fixture, value, prepare);
}

/** Parts of one plan among a host's own markup. */
export async function caseWith(
  fixture: Fixture,
  value: unknown,
  ...tags: readonly string[]
): Promise<{ readonly held: DelaktigSipCase; readonly parts: readonly SipHarness[] }> {
  const held = document.createElement('delaktig-sip-case');
  held.value = value;
  for (const tag of tags) {
    const article = document.createElement('article');
    article.append(document.createElement(tag));
    held.append(article);
  }
  fixture.place.append(held);
  await held.updateComplete;
  const { settled } = onPage<SipPartElement, SipHarness>('delaktig-sip-form', meta, SipHarness);
  const parts = [...held.querySelectorAll<SipPartElement>(tags.join(','))];
  return { held, parts: await Promise.all(parts.map(settled)) };
}
