// A page named *.strict.html is served under the policy a careful host would set: everything must work under it.
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export function strictPages(context, next) {
  if (context.path.endsWith('.strict.html')) context.set('Content-Security-Policy', strictPolicy);
  return next();
}
