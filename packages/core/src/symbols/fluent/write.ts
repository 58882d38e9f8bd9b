// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23ff822d" d="m16.635 7.585l4.51 2.535l2.561 4.537L9.37 28.993l-4.862-2.57l-2.21-4.5z"/><path fill="%23ffce7c" d="m1.39 28.065l.582 1.312l1.255.525l6.13-.925l-7.042-7.042z"/><path fill="%23402a32" d="m1.063 30.229l.326-2.164l1.838 1.837z"/><path fill="%23f92f60" d="M22.276 1.944a2 2 0 0 1 2.829 0l4.242 4.243a2 2 0 0 1 0 2.828l-3.535 3.536l-4.527-2.264L18.74 5.48z"/><path fill="%23d3d3d3" d="m18.74 5.48l7.072 7.071l-2.122 2.121l-7.07-7.07z"/></svg>',
};
