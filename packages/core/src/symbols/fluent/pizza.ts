// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23fcd53f" d="M23.501 29.404L7.738 20.311L6 16L25 4.5l3 3v19.306c0 2.309-2.499 3.752-4.499 2.598"/><path fill="%23f3ad61" d="M28 8.02c-8.642.355-16.105 5.279-20.037 12.42l-3.32-1.915c-1.452-.838-1.946-2.716-.948-4.064C10.384 5.436 20.061 2.687 24.941 1.856C26.608 1.572 28 2.898 28 4.59z"/><path fill="%23f8312f" d="M26 14.5a3.5 3.5 0 1 1-7 0a3.5 3.5 0 0 1 7 0m-8 6a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0m5 4.5a2 2 0 1 0 0-4a2 2 0 0 0 0 4"/></svg>',
};
