import { BrokenPromise } from './assert.ts';
import { everyElement } from './names.ts';

/** Waiting for what happens, never for time. */

/** Next event of this type on the target. */
export function next<E extends Event = Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => {
    target.addEventListener(
      type,
      (event) => {
        resolve(event as E);
      },
      { once: true },
    );
  });
}

/** The next frame the browser draws. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** Until Lit has rendered the element, and whatever that led to. */
export async function rendered(element: Element): Promise<void> {
  const lit = element as Element & { readonly updateComplete?: Promise<boolean> };
  while (lit.updateComplete !== undefined && !(await lit.updateComplete));
}

/**
 * Until the condition holds, looked at in every frame.
 * @param sentence what was waited for, for the message
 * @param frames how many frames are waited for at most; default 1800, for machines that have other work
 * @throws when it does not come to hold
 */
export async function until<Value>(
  condition: () => Value,
  sentence: string,
  frames = 1800,
): Promise<NonNullable<Value>> {
  for (let i = 0; ; i++) {
    const value = condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (i >= frames) throw new BrokenPromise(`waited in vain until ${sentence}`);
    await frame();
  }
}

/**
 * Until the element stands still: no animation or transition runs in it any more (endless ones are left out), and it is where it was a frame ago, so
 * that nothing scrolls under the pointer. Keys such as Home scroll smoothly in Chromium, and no event says when that begins.
 */
export async function still(element: Element): Promise<void> {
  const running = [...everyElement(element)]
    .flatMap((e) => e.getAnimations())
    .filter((a) => a.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(running.map((animation) => animation.finished));
  const place = (): string => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].join(' ');
  };
  for (let same = 0, last = place(), frames = 0; same < 2 && frames < 120; frames++) {
    await frame();
    const now = place();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
