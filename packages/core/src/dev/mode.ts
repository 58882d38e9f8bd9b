/**
 * Whether what helps developers is included.
 *
 * Bundlers put `mode.prod.ts` in this file's place under the `production` export condition (Vite and webpack set it for production builds; in
 * Rollup `nodeResolve({ exportConditions: ['production'] })`, in esbuild `--conditions=production`), and the minifier then removes the warnings
 * and their texts. There is no reading of `process.env` or `import.meta.env`: this runs in browsers without any build.
 */
export const DEV: boolean = true;
