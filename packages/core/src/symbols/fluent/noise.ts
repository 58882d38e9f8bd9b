// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23212121" d="M26.18 19.61a3.72 3.72 0 1 0 0-7.44a3.72 3.72 0 0 0 0 7.44"/><path fill="%23d3d3d3" d="m11 11l.68-1c1.25 0 2.49-.29 3.61-.83l6.26-3.08v19.62l-6.26-3.08a8.2 8.2 0 0 0-3.61-.84L11 20zM6.216 29.008H8.79c.67 0 1.21-.54 1.21-1.21V19.89H5.006v7.908c0 .67.54 1.21 1.21 1.21"/><path fill="%23f8312f" d="M24.07 3A3.07 3.07 0 0 0 21 6.07v19.65a3.07 3.07 0 0 0 6.14 0V6.07A3.077 3.077 0 0 0 24.07 3"/><path fill="%23ca0b4a" d="M3.727 10H12v11.78H3.727C2.77 21.78 2 21.03 2 20.11v-8.43c0-.93.77-1.68 1.727-1.68"/></svg>',
};
