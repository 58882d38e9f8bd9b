// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%2300a6ed" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%23fff" d="M19.003 7C22.868 7.002 26 10.359 26 14.5c0 4.142-3.134 7.5-7 7.5h-6.75a.25.25 0 0 0-.25.25v2.41a.75.75 0 0 1-1.3.509l-4.23-4.578a.75.75 0 0 1 0-1.018l4.23-4.578a.75.75 0 0 1 1.3.51v2.245c0 .138.112.25.25.25H19c1.401 0 3-1.303 3-3.5S20.401 11 19 11h-6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z"/></svg>',
};
