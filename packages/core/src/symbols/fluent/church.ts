// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%238d65c5" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%23fff" d="m24.487 13.37l-8.022-5.211l-8.145 5.214a1 1 0 1 1-1.078-1.684l8.552-5.475a1.25 1.25 0 0 1 1.355.004l8.427 5.475a1 1 0 1 1-1.09 1.677"/><path fill="%23fff" d="M18 13a2 2 0 1 1-4 0a2 2 0 0 1 4 0m-5.023 3.064a1.125 1.125 0 0 0-1.829 1.31l1.364 1.904a1.374 1.374 0 0 0 1.841.368l.913-.565l1.3 2.6l-2.66 1.729c-1.147.746-.619 2.528.75 2.528h5.313a1.125 1.125 0 0 0 0-2.25h-2.363l1.725-1.122a1.375 1.375 0 0 0 .477-1.775l-2.088-4.12a1.375 1.375 0 0 0-1.95-.547l-1.905 1.179z"/></svg>',
};
