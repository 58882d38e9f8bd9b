import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import type { DelaktigSipCase } from './case-element.ts';
import type { DelaktigSipForm } from './element.ts';
import { SipHarness } from './harness.ts';
import type { SipPartElement } from './part-element.ts';
import meta from './sip-form.stories.ts';

/** The whole form on the page, in the hands of somebody. */
export async function formWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigSipForm) => void = () => undefined,
): Promise<SipHarness<DelaktigSipForm>> {
  return partWith<DelaktigSipForm>(fixture, 'delaktig-sip-form', value, prepare);
}

/** One part on the page. */
export async function partWith<E extends SipPartElement>(
  fixture: Fixture,
  tag: string,
  value: unknown = null,
  prepare: (element: E) => void = () => undefined,
): Promise<SipHarness<E>> {
  const element = await fixture.add<E>(tag, (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
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
  const parts = [...held.querySelectorAll<SipPartElement>(tags.join(','))];
  return { held, parts: await Promise.all(parts.map(settled)) };
}

/** A story on the page, played. */
export async function story(
  fixture: Fixture,
  { args, globals, play }: StoryLike,
): Promise<SipHarness<DelaktigSipForm>> {
  const element = await storyFixture<DelaktigSipForm>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled<E extends SipPartElement>(element: E): Promise<SipHarness<E>> {
  const harness = new SipHarness(element);
  await element['locale'].ready;
  await harness.settled();
  return harness;
}

interface StoryLike {
  readonly args?: object;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}
