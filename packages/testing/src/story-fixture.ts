import { nothing, render } from 'lit';
import { check } from './assert.ts';
import type { Fixture } from './fixture.ts';
import { rendered } from './waiting.ts';

/** What a test needs to know of a story in Component Story Format 3; Storybook's own types fit. */
export interface Story {
  readonly args?: object | undefined;
  readonly render?: ((args: never, context: never) => unknown) | undefined;
  readonly globals?: object | undefined;
}

/** A stories file's default export. */
export interface StoryMeta extends Story {
  readonly component?: string | undefined;
}

/**
 * Shows a story in a test, without Storybook: its args over those of the file, its render function or the file's, and of its globals
 * `language`, `level` and `direction`.
 * @param fixture where it is shown; it takes it away after the test
 * @param story the story
 * @param meta the default export of its file
 * @returns the story's element: the first with `meta.component`'s tag, or else the first custom element
 * @example
 * import meta, { Alex } from './network-map.stories.ts';
 * const element = await storyFixture<NetworkMap>(fixture, Alex, meta);
 */
export async function storyFixture<E extends HTMLElement = HTMLElement>(
  fixture: Fixture,
  story: Story,
  meta: StoryMeta = {},
): Promise<E> {
  const globals = { ...meta.globals, ...story.globals } as {
    readonly language?: string;
    readonly direction?: string;
    readonly level?: string;
  };
  const args = { ...(globals.level === undefined ? {} : { level: globals.level }), ...meta.args, ...story.args };
  const show = story.render ?? meta.render;
  const { place } = fixture;
  if (globals.language) place.lang = globals.language;
  if (globals.direction) place.dir = globals.direction;
  if (show) {
    const shown = show(args as never, { args, globals } as never);
    if (shown instanceof Node) place.append(shown);
    else render(shown ?? nothing, place);
  } else {
    check(meta.component, 'the story has neither a render function nor a component');
    place.append(Object.assign(document.createElement(meta.component), args));
  }
  const element = [...place.querySelectorAll<E>('*')].find((e) =>
    meta.component ? e.localName === meta.component : e.localName.includes('-'),
  );
  check(element, 'the story shows no element');
  await rendered(element);
  return element;
}
