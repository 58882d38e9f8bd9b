import { isChromium } from './browser.js';
import { cdp } from './commands.js';
import { afterEach, itWhere } from './framework.js';
/** Whether this browser lets tests choose media features. */
export function canEmulateMedia() {
  return isChromium();
}
/**
 * Shows the page as these preferences (and `print`, when asked) would have it, until {@link resetMedia}. Chromium only.
 * Each call replaces the last.
 */
export async function emulateMedia(features, type = '') {
  await cdp([
    'Emulation.setEmulatedMedia',
    { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value: String(value) })) },
  ]);
}
/** Back to what the browser itself says. Pages are reused between test files, so whoever emulates also resets. */
export async function resetMedia() {
  if (canEmulateMedia()) await emulateMedia({});
}
/** Resets media features after each test of the group. */
export function resetMediaAfterEach() {
  afterEach(resetMedia);
}
/** A test under these preferences, reset after it; skipped where the browser cannot be asked. */
export function itUnder(features, name, body) {
  itWhere(canEmulateMedia(), name, async () => {
    await emulateMedia(features);
    try {
      await body();
    } finally {
      await resetMedia();
    }
  });
}
//# sourceMappingURL=media.js.map
