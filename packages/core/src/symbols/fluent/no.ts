// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%2300d26a" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%23fff" d="M21.564 8.314a1.5 1.5 0 0 1 2.122 2.122L18.12 16l5.565 5.564a1.5 1.5 0 0 1-2.122 2.122L16 18.12l-5.564 5.565a1.5 1.5 0 0 1-2.122-2.122L13.88 16l-5.565-5.564a1.5 1.5 0 0 1 2.122-2.122L16 13.88z"/></svg>',
};
