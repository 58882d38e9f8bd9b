import type { SipContent } from './model.ts';

/** Whether personal data are protected (skyddade personuppgifter): then no output says where the person is, or what tells who it is. */
export function isProtected({ person }: SipContent): boolean {
  return person?.protectedIdentity === true || person?.identityKind === 'protected';
}
