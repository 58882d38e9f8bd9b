import { displayText } from '@delaktig/core/document/display-text.js';

/** The day of birth and no more: `19900118-••••`. What is no number shows nothing. */
export function masked(number: string): string {
  const digits = /^(\d{6,8})[-+]?.{4}$/.exec(displayText(number).replace(/\s/g, ''))?.[1] ?? '';
  return `${digits}${digits ? '-' : ''}••••`;
}
