// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23636363" d="m20.232 8.232l2-2L24.5 7.5l1.268 2.268l-2 2z"/><path fill="%239b9b9b" d="M23.345 21.344A9 9 0 0 0 10.656 8.655L15.5 16.5z"/><path fill="%23bebebe" d="M29.268 2.732a2.5 2.5 0 0 1 0 3.536l-3.5 3.5l-3.536-3.536l3.5-3.5a2.5 2.5 0 0 1 3.536 0m-18.22 6.22a3.25 3.25 0 0 0-4.596 4.596l12.5 12.5a3.25 3.25 0 0 0 4.596-4.596z"/><path fill="%233f5fff" d="M8.06 16.94a1.5 1.5 0 0 1 0 2.12l-3.5 3.5a1.5 1.5 0 0 1-2.12-2.12l3.5-3.5a1.5 1.5 0 0 1 2.12 0m3.5 3.5a1.5 1.5 0 0 1 0 2.12l-3.5 3.5a1.5 1.5 0 0 1-2.12-2.12l3.5-3.5a1.5 1.5 0 0 1 2.12 0m3.5 5.62a1.5 1.5 0 0 0-2.12-2.12l-3.5 3.5a1.5 1.5 0 0 0 2.12 2.12z"/></svg>',
};
