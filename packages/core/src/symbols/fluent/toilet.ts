// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23b4acbc" d="M3.5 14A1.5 1.5 0 0 0 2 15.5v1a.5.5 0 0 0 .5.5h1L9 24l-2 4s-1 2 1 2h14c1 0 2-1 2-2v-8c0-1.5 2-3 2-3h-2.5a.5.5 0 0 0 .5-.5v-2a.5.5 0 0 0-.5-.5z"/><path fill="%23cdc4d6" d="M21 2a1 1 0 0 0-1 1v12c0 .768.289 1.47.764 2H3.2c.927 4.564 4.962 8 9.8 8c4.49 0 8.289-2.959 9.553-7.033Q22.772 18 23 18h2a3 3 0 0 0 3-3V3a1 1 0 0 0-1-1z"/></svg>',
};
