// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23f4f4f4" d="M19.61 8.17H11.5v18.51h8.11z"/><path fill="%2300a6ed" d="M19.61 5.96L11.5 9.88v2.16l8.11-3.92zm0 7.76l-8.11 3.93v2.16l8.11-3.92zM11.5 25.41l8.11-3.92v2.16l-8.11 3.92z"/><path fill="%23ca0b4a" d="m11.5 13.76l8.11-3.92V12l-8.11 3.92zm0 7.77l8.11-3.92v2.16l-8.11 3.92z"/><path fill="%239b9b9b" d="M11.44 4.84h8.16c1.35 0 2.44 1.09 2.44 2.44s-1.09 2.44-2.44 2.44h-8.16C10.09 9.72 9 8.63 9 7.28s1.09-2.44 2.44-2.44m0 20.3h8.16c1.35 0 2.44 1.09 2.44 2.44s-1.09 2.44-2.44 2.44h-8.16c-1.35 0-2.44-1.09-2.44-2.44s1.09-2.44 2.44-2.44"/><path fill="%23d3d3d3" d="M16.74 2h-2.47c-1.56 0-2.82 1.26-2.82 2.82h8.11C19.56 3.27 18.3 2 16.74 2"/></svg>',
};
