import { isChromium } from './browser.ts';
import { cdp } from './commands.ts';
import { afterEach, itWhere } from './framework.ts';

/** What a person has asked their system for. */
export interface MediaFeatures {
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
}

/** Whether this browser lets tests choose media features. */
export function canEmulateMedia(): boolean {
  return isChromium();
}

/**
 * Shows the page as these preferences (and `print`, when asked) would have it, until {@link resetMedia}. Chromium only.
 * Each call replaces the last.
 */
export async function emulateMedia(features: MediaFeatures, type: '' | 'print' = ''): Promise<void> {
  await cdp([
    'Emulation.setEmulatedMedia',
    { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value: String(value) })) },
  ]);
}

/** Back to what the browser itself says. Pages are reused between test files, so whoever emulates also resets. */
export async function resetMedia(): Promise<void> {
  if (canEmulateMedia()) await emulateMedia({});
}

/** Resets media features after each test of the group. */
export function resetMediaAfterEach(): void {
  afterEach(resetMedia);
}

/** A test under these preferences, reset after it; skipped where the browser cannot be asked. */
export function itUnder(features: MediaFeatures, name: string, body: () => Promise<void>): void {
  itWhere(canEmulateMedia(), name, async () => {
    await emulateMedia(features);
    try {
      await body();
    } finally {
      await resetMedia();
    }
  });
}
