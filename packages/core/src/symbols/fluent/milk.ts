// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23aeddff" d="m4.01 3.066l3.78 26.127a.95.95 0 0 0 .937.807h14.546a.934.934 0 0 0 .937-.807l3.78-26.127A.942.942 0 0 0 27.054 2H4.947a.942.942 0 0 0-.938 1.066"/><path fill="%23f3eef8" d="m6.51 9.295l2.461 17.167c.04.309.31.538.62.538h12.806c.31 0 .58-.229.62-.538l2.47-17.167c.1-.688-.43-1.295-1.13-1.295H7.64c-.69 0-1.22.617-1.13 1.295"/><path fill="%23fff" d="M24.856 5.215a1 1 0 1 0-1.98-.284L19.713 27h2.02z"/></svg>',
};
