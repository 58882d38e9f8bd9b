/**
 * Whether what helps developers is included.
 *
 * A bundle for production puts `mode.prod.ts` in this file's place (in Rollup: a resolver that answers every import that
 * ends in `dev/mode.js` or `dev/mode.ts` with `mode.prod`), and the minifier then removes the warnings and their
 * texts. There is no reading of `process.env` or `import.meta.env`: this runs in browsers without any build.
 */
export const DEV: boolean = true;
