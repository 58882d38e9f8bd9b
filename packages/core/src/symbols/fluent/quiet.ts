// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23ffb02e" d="M15.999 29.998c9.334 0 13.999-6.268 13.999-14c0-7.73-4.665-13.998-14-13.998C6.665 2 2 8.268 2 15.999s4.664 13.999 13.999 13.999"/><path fill="%23fff" d="M10.42 16.224a4.206 4.206 0 1 0 0-8.411a4.206 4.206 0 0 0 0 8.411m11.148.077a4.244 4.244 0 1 0 0-8.489a4.244 4.244 0 0 0 0 8.49"/><path fill="%23402a32" d="M14 12a3 3 0 1 1-6 0a3 3 0 0 1 6 0m10 0a3 3 0 1 1-6 0a3 3 0 0 1 6 0m-11 8a1 1 0 1 0 0 2h6a1 1 0 1 0 0-2z"/><path fill="%23ff822d" d="M18.79 22.02c-.77 0-.77-.77-.77-.77v-3.23c0-1.1-.9-2-2-2s-2 .9-2 2v9.7c0 2.34 1.9 4.23 4.23 4.23h.53c2.34 0 4.23-1.9 4.23-4.23v-1.47c.01-2.33-1.71-4.23-4.22-4.23"/></svg>',
};
