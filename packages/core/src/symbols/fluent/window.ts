// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%23d3d3d3" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%2383cbff" d="M14.854 17.146L8 20l-2.56 6.56c.27.272.646.44 1.06.44h8a.5.5 0 0 0 .5-.5v-9a.5.5 0 0 0-.146-.354M17.5 27h8a1.5 1.5 0 0 0 1.5-1.5v-8a.5.5 0 0 0-.5-.5h-9a.5.5 0 0 0-.5.5v9a.5.5 0 0 0 .5.5M27 14.5v-8c0-.414-.168-.79-.44-1.06L19 8l-1.854 6.854A.5.5 0 0 0 17.5 15h9a.5.5 0 0 0 .5-.5"/><path fill="%2300a6ed" d="M5 6.5A1.5 1.5 0 0 1 6.5 5h8a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5h-9a.5.5 0 0 1-.5-.5zm0 11a.5.5 0 0 1 .5-.5h9c.138 0 .263.056.354.146l-9.415 9.415A1.5 1.5 0 0 1 5 25.5zM26.56 5.44A1.5 1.5 0 0 0 25.5 5h-8a.5.5 0 0 0-.5.5v9c0 .138.056.263.146.354z"/></svg>',
};
