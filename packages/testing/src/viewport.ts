import { command } from './commands.ts';

/** A window's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Windows people have, in CSS pixels. 320 wide is also a 1280 px screen at 400 %. */
export const viewports: Readonly<Record<'phone' | 'tablet' | 'desk' | 'wall' | 'zoomed', Size>> = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1280, height: 800 },
  wall: { width: 1920, height: 1080 },
  zoomed: { width: 320, height: 640 },
};

/**
 * Makes the window this large; resolves to what it became (WebKitGTK's window is never narrower than 447 px).
 * The runner puts the size back before the next file, not before the next test.
 */
export async function setViewport(size: Size): Promise<Size> {
  await command('viewport', { width: size.width, height: size.height });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { width: innerWidth, height: innerHeight };
}

/** Does something in a window of this size, and puts the size back. */
export async function within<Result>(size: Size, body: (actual: Size) => Promise<Result>): Promise<Result> {
  const before = { width: innerWidth, height: innerHeight };
  try {
    return await body(await setViewport(size));
  } finally {
    await setViewport(before);
  }
}
