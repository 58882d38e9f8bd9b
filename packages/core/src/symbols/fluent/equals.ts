// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23785dc8" d="M5.063 7C3.381 7 2 8.343 2 10c0 1.647 1.381 3 3.063 3h21.874C28.618 13 30 11.657 30 10c0-1.647-1.372-3-3.063-3zm0 12C3.381 19 2 20.343 2 22c0 1.647 1.381 3 3.063 3h21.874C28.618 25 30 23.657 30 22c0-1.647-1.372-3-3.063-3z"/></svg>',
};
