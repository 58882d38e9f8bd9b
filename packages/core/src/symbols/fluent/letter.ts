// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><rect width="30" height="22" x="1" y="5" fill="%23b4acbc" rx="1.5"/><rect width="28" height="18" x="2" y="7" fill="%23cdc4d6" rx="1"/><path fill="%23e1d8ec" d="m30 23.4l-12.971-7.782a2 2 0 0 0-2.058 0L2 23.4V25a1 1 0 0 0 1 1h26a1 1 0 0 0 1-1z"/><path fill="%23998ea4" d="M2 9.766V8h28v1.766L17.544 17.24a3 3 0 0 1-3.088 0z"/><path fill="%23f3eef8" d="M2 8.6V7a1 1 0 0 1 1-1h26a1 1 0 0 1 1 1v1.6l-12.971 7.783a2 2 0 0 1-2.058 0z"/></svg>',
};
