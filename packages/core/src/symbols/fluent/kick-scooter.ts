// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%231c1c1c" d="M8 5a1 1 0 0 0-1 1c0 .552-.027 1.459.525 1.459L8.9 7H12a1 1 0 1 0 0-2zm2 21a4 4 0 1 1-8 0a4 4 0 0 1 8 0m-2 0a2 2 0 1 0-4 0a2 2 0 0 0 4 0m22 0a4 4 0 1 1-8 0a4 4 0 0 1 8 0m-2 0a2 2 0 1 0-4 0a2 2 0 0 0 4 0"/><path fill="%2326c9fc" d="M7.001 5.938L7 6a1 1 0 0 0 1 1h.905l-.998 9.983l5.666 6.918A3 3 0 0 0 15.894 25H26a1 1 0 0 1 0 2H15.894a5 5 0 0 1-3.868-1.832l-4.4-5.373l-.631 6.304a1 1 0 1 1-1.99-.199z"/></svg>',
};
