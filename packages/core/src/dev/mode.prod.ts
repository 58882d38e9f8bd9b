/** What production bundles put in the place of `mode.ts`. */
export const DEV = false;
