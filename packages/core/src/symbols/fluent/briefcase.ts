// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%238c5543" d="M2 15h28v13a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z"/><path fill="%236d4534" d="M11.1 9H4a2 2 0 0 0-2 2v4a4 4 0 0 0 4 4h20a4 4 0 0 0 4-4v-4a2 2 0 0 0-2-2h-7.1a5.002 5.002 0 0 0-9.8 0m2.07 0a3.001 3.001 0 0 1 5.66 0z"/><path fill="%23d3883e" d="m13 19l3-1l3 1v2a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1z"/><path fill="%23e19747" d="M13 18a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v1h-6z"/></svg>',
};
