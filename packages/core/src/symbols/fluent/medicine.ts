// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23fcd53f" d="m21.415 21.405l-6.39 6.39a7.63 7.63 0 0 1-10.79 0a7.63 7.63 0 0 1 0-10.79l6.39-6.39l8.642 2.585z"/><path fill="%23f8312f" d="m10.635 10.625l6.39-6.39a7.63 7.63 0 0 1 10.79 0a7.63 7.63 0 0 1 0 10.79l-6.39 6.39z"/><path fill="%23f4f4f4" d="M26 12a2 2 0 1 0 0-4a2 2 0 0 0 0 4"/></svg>',
};
