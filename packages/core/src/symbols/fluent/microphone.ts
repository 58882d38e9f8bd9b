// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23533566" d="M22.525 17.94a7.47 7.47 0 1 0 0-14.94a7.47 7.47 0 0 0 0 14.94"/><path fill="%239b9b9b" d="M2.644 29.21c-.83-.88-.86-2.25-.08-3.17l12.54-14.7l6.11 6.48l-15.41 11.66c-.96.73-2.33.61-3.16-.27"/><path fill="%23bebebe" d="m18.996 4.005l9.94 10.55c.66.7.63 1.8-.07 2.45c-.7.66-1.79.63-2.45-.07l-9.94-10.55c-.66-.7-.63-1.79.07-2.45s1.79-.63 2.45.07M15.415 18.53a1.47 1.47 0 1 1-2.94 0a1.47 1.47 0 0 1 2.94 0"/></svg>',
};
