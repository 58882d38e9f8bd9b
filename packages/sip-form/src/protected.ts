/** The names of fields that no output has where personal data are protected: where the person is, and what tells who it is. */
const PROTECTED: ReadonlySet<string> = new Set([
  'address',
  'phone',
  'contactPhone',
  'betweenPhone',
  'email',
  'identityNumber',
  'place',
  'nextPlace',
  'link',
  'nextLink',
  'where',
  // Names of units tell where somebody lives.
  'organisation',
  'contactRole',
  'parties.name',
  // No program knows whether what a template asks tells where somebody is.
  'extra',
]);

/** Whether no output has it where personal data are protected. @param way - The way to it without ids: `consent.parties.name`. */
export function isHidden(way: string): boolean {
  const steps = way.split('.');
  return PROTECTED.has(steps.at(-1) ?? '') || PROTECTED.has(steps.slice(-2).join('.'));
}
