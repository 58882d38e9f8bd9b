// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23f9c23c" d="m6.388 7.22l-3.07 1.61c-.36.19-.43.68-.13.97l2.61 2.47zm12.17 21.28h-1.78l1.2-6h-1.5l-1.2 6h-3.5l1.2-6h-1.5l-1.2 6h-1.8c-.73 0-1.33.52-1.47 1.21c-.04.15.09.29.24.29h12.53c.16 0 .28-.14.25-.29a1.51 1.51 0 0 0-1.47-1.21"/><path fill="%23ca0b4a" d="M17.568 6.22c-.13-.42-.3-.82-.52-1.19h.62c1.29 0 2.33-1.04 2.33-2.33c0-.38-.32-.7-.7-.7h-7.46c-3.18 0-5.78 2.48-5.99 5.61l-1.29 11.18c-.38 3.31 2.2 6.21 5.53 6.21h13.75l-.003-.01h5.283c.4 0 .72-.32.72-.72v-9.15c0-.52-.55-.87-1.03-.65l-7.342 3.42L19.168 11h-.004z"/><path fill="%23212121" d="M10 10a1 1 0 1 0 0-2a1 1 0 0 0 0 2"/></svg>',
};
