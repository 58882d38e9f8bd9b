import type { SipContent } from './model.ts';

/** Whether personal data are protected (skyddade personuppgifter): then no output says where the person is, or what tells who it is. */
export function isProtected({ person }: SipContent): boolean {
  return person?.protectedIdentity === true || person?.identityKind === 'protected';
}

/** What is only for one guardian, by list and field: the other, and whoever gets the plan, must not read it. */
export const PRIVATE: ReadonlySet<string> = new Set([
  'representatives.address',
  'representatives.stance',
  'representatives.preparation',
]);
