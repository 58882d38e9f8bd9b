import type { SipPath } from './model.ts';

/** A path as the id of its field: an id has no blanks, or labels and descriptions could not name it. */
export function keyOf(path: SipPath): string {
  return JSON.stringify(path).replace(/\s/g, (blank) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The path of such an id; null when it is none. */
export function pathOf(key: string | null | undefined): SipPath | null {
  if (!key?.startsWith('[')) return null;
  try {
    const path: unknown = JSON.parse(key);
    return Array.isArray(path) && path.every((step) => typeof step === 'string') ? path : null;
  } catch {
    return null;
  }
}
